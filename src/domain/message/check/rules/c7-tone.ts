/**
 * Rule C7: neither casual nor demanding.
 *
 * In: a letter. Out: each casual word and each demand. "Cheers" and a joke are fine; so is "as soon as possible" about oneself.
 */
import { anyOf } from '../phrases';
import { wherever, type Examples, type Finding, type Rule } from '../rule';

/** Words of a chat, not of a letter. */
const CASUAL = anyOf(
  ...'gonna wanna gotta kinda sorta lemme gimme dunno yeah yep yup nope nah btw tbh imo imho lol lmao omg thx tnx pls plz ttyl dude bro cuz coz stoked psyched awesome badass holler vibe vibes totally'.split(' '),
  /haha+/,
  /hehe+/,
  /ain't/,
  /y'all/,
  /what's up/,
  /no biggie/,
  /my bad/,
  /cool (?:beans|stuff|place|company|team|people|folks|office|job|project|idea)/,
  /(?:so|pretty|really|very|super|be|was|is|sounds?|looks?) cool/,
  /super (?:excited|fun|nice|happy|keen|interested|duper)/,
  /had a blast/,
  /pumped (?:up|about|for|to)/,
  /hang(?:ing)? out/,
  /hit me up/,
  /ping me/,
  /shoot me an? \w+/,
  /give me a (?:shout|buzz|holler|ring-a-ding)/,
  /(?:rock|crush|kill|nail)(?:ed|ing)? it/,
  /you guys/,
  /catch you later/,
);
/** Smileys and piled-up exclamation marks. */
const CASUAL_MARKS = /\p{Emoji_Presentation}|[:;]-?[)D(P](?=\s|$)|!{2,}/u;
const CASUAL_GREETING = /^(?:hey|hiya|yo|heya|sup|what['’]s up)\b/i;

/** When an answer is wanted at once, or by a day that the writer sets. */
const AT_ONCE = /(?:immediately|at once|right away|right now|straight away|asap|as soon as (?:you can|possible)|today|tonight|tomorrow|no later than|within (?:\d+ |two |three |a |the )(?:hours?|days?|week)|by (?:today|tomorrow|tonight|noon|eod|cob|end of|the end|close of|close|(?:mon|tues?|wednes|thurs?|fri)(?:day)?|next|\d+|this))/.source;

/** Words that tell the reader what to do, or by when. */
const DEMANDING = anyOf(
  /I (?:demand|insist|require (?:an?|your|you))/,
  /I expect(?:ed)? (?:an? (?:\w+ )?(?:answer|reply|response|decision|update)|your|you to|to (?:hear|get|receive))/,
  /I (?:really |do |urgently )?need (?:an? (?:\w+ )?(?:answer|reply|response|update|decision)|you|your|to (?:know|hear))/,
  /I (?:will|'ll|shall) (?:be )?(?:expect|await)ing (?:an?|your)/,
  /(?:you|your team|someone) (?:must|had better|need to|needs to|have to|ought to|should)(?: have| really| at least| now| already| please| finally)* (?:repl|respon|let me|get back|got back|t[eo]ll?d? me|answer|decid|inform|call|contact|email|updat|give me|make (?:up|a|your)|hir|hurry|choos)\w*/,
  new RegExp(`(?:get back to|reply to|respond to|answer|call|contact|email|update|inform|tell) me (?:back )?${AT_ONCE}`),
  new RegExp(`(?:please|kindly|and|then|so) (?:let me know|respond|reply|answer|decide|confirm|advise)(?:(?! if )[^.,]){0,40} ${AT_ONCE}`),
  new RegExp(`^(?:let me know|respond|reply|answer|decide|confirm|advise)(?:(?! if )[^.,]){0,40} ${AT_ONCE}`),
  /(?:an?|your|for) (?:immediate|urgent|prompt|speedy|swift) (?:response|reply|answer|decision|update|feedback)/,
  /why (?:haven't|have you not|have I not|hasn't|has no ?one|has it|is it taking|did you not|didn't)/,
  /hurry up/,
  /(?:stop|quit) (?:wasting|ignoring|delaying)/,
  /(?:make up your mind|make your decision) (?:now|today|soon|by|quickly)/,
  /don't (?:keep me waiting|make me wait|ignore|forget to reply)/,
  /no excuses?/,
  /(?:respond|reply|answer)(?: to (?:me|this))? asap/,
  /asap/,
  /(?:reply|respond|response|answer|hear|know|decision|back|update|contact|call)[^.]{0,40} as soon as (?:you can|possible)/,
);

/** "I could start as soon as possible" and "thank you for your prompt reply" ask nothing of the reader. */
const ABOUT_ONESELF = /\b(?:thank you|thanks|grateful|appreciated) (?:so much |very much )?for (?:your|the|such an?)\b|\bif you (?:need|have) to\b|\bI(?:['’]m| am| can| could| would| will|['’]ll|['’]d)? (?:be )?(?:able to |available (?:to )?|ready to |happy to |free to |glad to )?(?:start|begin|join|send|relocate|reply|provide|share|get back|was asked)\b|\b(?:asked|hoped|wanted|plan(?:ned)?|promised|expect(?:ed)?) (?:\w+ )?to (?:reply|decide|answer|respond|confirm)\b/i;

/** What the rule leaves alone, and what it finds. */
export const examples: Examples = {
  valid: [
    { kind: 'thank-you', body: 'Hello Jane,\n\nThank you for the lively conversation. I could start as soon as possible.\n\nCheers,\nSam' },
    { kind: 'first-check-in', body: 'Dear Jane,\n\nYou hoped to decide by the end of last week. Could you let me know when you expect to?' },
  ],
  invalid: [
    { kind: 'thank-you', body: 'Hey Jane!\n\nIt was awesome to hang out with the team lol.' },
    { kind: 'first-check-in', body: 'Dear Jane,\n\nI need an answer by Friday.' },
    { kind: 'first-check-in', body: 'Dear Jane,\n\nPlease let me know your decision by Friday.' },
  ],
};

/** Rule C7, as the check runs it. */
export const c7: Rule = {
  id: 'C7',
  title: 'Casual or demanding words',
  why: 'They undermine the professional image.',
  severity: 'warning',
  check: (letter, { position, company }): Finding[] => {
    const casual = (words: string): string => `"${words}" is casual for this letter and undermines the professional image. Say it in plain words.`;
    const findings = [...casualGreeting(letter.greeting), ...wherever(letter, CASUAL, casual), ...wherever(letter, CASUAL_MARKS, casual)];
    for (const sentence of letter.sentences) {
      if (ABOUT_ONESELF.test(sentence.text)) continue;
      findings.push(...wherever({ ...letter, sentences: [sentence] }, DEMANDING, (words) => `"${words}" sounds like a demand and undermines the professional image. Ask when they expect to decide.`));
    }
    const names = [position, company].map((name) => name?.toLowerCase() ?? '');
    const wordsOf = ({ start, end }: Finding): string => letter.body.text.slice(start - letter.body.start, end - letter.body.start).toLowerCase();
    return findings.filter((finding) => !names.some((name) => name.includes(wordsOf(finding)))).sort((a, b) => a.start - b.start);
  },
};

function casualGreeting(greeting: { readonly text: string; readonly start: number } | null): Finding[] {
  const word = greeting === null ? undefined : CASUAL_GREETING.exec(greeting.text)?.[0];
  if (greeting === null || word === undefined) return [];
  const end = greeting.start + word.length;
  const message = `"${word}" is casual for this letter and undermines the professional image. "Hello" is friendly enough.`;
  return [{ start: greeting.start, end, message, fix: { from: greeting.start, to: end, insert: 'Hello', title: 'Write "Hello"' } }];
}
