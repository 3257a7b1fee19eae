/**
 * Rule C7: neither casual nor demanding.
 *
 * In: a letter. Out: each casual word and each demand. "Cheers" and a joke are fine; so is "as soon as possible" about oneself.
 */
import type { Letter } from '../letter';
import { quoted, wherever, type Examples, type CheckFinding, type CheckRule } from '../rule';
import { anyPhrase } from '../said';

/** Words of a chat, not of a letter. */
const CASUAL = anyPhrase(
  /(?:what|who|why|where|how|when) (?:the|on earth in) (?:hell|heck|fuck)|(?:bloody|freaking|frigging|bleeding) \w+|hell no|for (?:god|christ|fuck)'?s sake|jesus christ|(?:mother)?fuck(?:ing|ed|er|s)?|shit(?:ty|s|show)?|bullshit|piss(?:ed)?(?: off)?|arse|ass(?:hole)?s?|bastards?|bitch(?:y|ing)?|screw (?:you|this|that)|wtf|ffs|bollocks|bugger|goddamn/,
  /gonna|wanna|gotta|kinda|sorta|lemme|gimme|dunno|yeah|yep|yup|nah|btw|tbh|imh?o|lol|lmao|omg|thx|tnx|pl[sz]|ttyl|dude|cuz|coz|badass|haha+|hehe+|ai not|no biggie|my bad|awesome|psyched|super (?:excited|pumped|keen|duper)|pronto|you lot|sort it out/,
  /what is (?:up|the deal)|what gives|(?:get|pull) your (?:act|finger|socks)|i am fed up|sod (?:off|that|it)|damn(?:ed|it)?|crap(?:py)?|bloke|sharpish|whatevs|lmk|u(?![-.'])|ya|defo|deffo|c'mon|wassup|ngl|chop chop|had a blast|hit me up|(?:shoot|drop) me an? \w+|give me a (?:shout|buzz|holler|bell)|(?:rock|crush|nail)(?:ed|ing)? it|you guys|catch you later/,
);
/** Words that one of can slip into a good letter, or mean something else there: two are a tone. */
const LOOSE = anyPhrase(
  /totally|chill|dope|vibes?|holler|nope|bro|mate|pal|stoked|y'all|quid|no worries|stuff|gig|pumped|hang(?:ing)? out|ping me|cheers for|fingers crossed/,
  /cool (?:beans|place|company|team|people|folks|office|project|idea)|(?:was|sounds?|pretty|super) cool|super (?:fun|nice|happy|interested)/,
);
const EVERY_LOOSE = new RegExp(LOOSE, 'g');
/** Smileys and piled-up exclamation marks. */
const CASUAL_MARKS = /\p{Emoji_Presentation}|[:;]-?[)d(p](?=\s|$)|!{2,}/u;
const CASUAL_GREETING = /^(?:hey|hiya|heya)\b(?!.*!)/i;
const CHAT_GREETING = /^(?:yo|sup|what['’]s up|oi|alright|(?:hey|hiya|heya)(?=.*!))\b/i;

/** What an employer gives. */
const ANSWER = /(?:answer|reply|response|decision|update|feedback|confirmation|explanation|apology|commitment)/.source;
/** To give it. */
const ANSWERING =
  /(?:repl|respon|let me|get back|got back|tell|told|answer|decid|inform|call|contact|email|updat|give me|make (?:up|a|your)|hir|hurry|choos|explain|beat|match|improve|better)\w*/
    .source;
/** When it is wanted at once, or by a day that the writer sets. */
const AT_ONCE =
  /(?:immediately|at once|right away|right now|straight away|asap|as soon as (?:you can|possible)|today|tonight|tomorrow|this week|no later than|before (?:the )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|weekend|noon|end of)|within (?:\d+ |two |three |a |the )?(?:hours?|days?|week)|by (?:return|today|tomorrow|tonight|noon|eod|cob|end of|the end|close|(?:mon|tues|wednes|thurs|fri)day|next|\d+|this))/
    .source;
/** A clause of its own: "what you need to decide" orders nobody about. */
const CLAUSE = /(?:^|[.,;:] |\b(?:and|but|so|then|i think|i believe|i feel)(?: that)? )/.source;

/** Words that tell the reader what to do, or by when. */
const DEMANDING = new RegExp(
  [
    /\b(?:i|and|but|must|we) (?:demand|insist|require) (?:an?|on|that|to|your|you)\b/.source,
    `${CLAUSE}i (?:expect(?:ed)?|want|am (?:waiting for|awaiting|expecting)) (?:an?|your) (?:\\w+ )?${ANSWER}`,
    `${CLAUSE}i expect (?:you to|to (?:hear|get|receive))\\b`,
    `${CLAUSE}i (?:urgently )?need (?:(?:an?|your) (?:\\w+ )?${ANSWER}|you to|to (?:know|hear)(?! (?:more|a|how)\\b))\\b`,
    `${CLAUSE}(?:you|your team|someone) (?:must|had better|ought to|should|were supposed to|(?:needs?|have) to(?! (?:decid|choos|hir)))(?: have| at least| now| please| finally| kindly)* ${ANSWERING}`,
    `(?:\\b(?:please|kindly) |^)(?:respond|reply|answer|decide|confirm|advise|let me know|${ANSWERING} (?:to )?me)(?:(?! (?:if|whether|when|what|that|how|which|once|any) )[^.,?]){0,40} ${AT_ONCE}`,
    `${CLAUSE}you will (?:inform|reply|respond|(?:need|have) to ${ANSWERING})`,
    `(?:^|[;:] )you have (?:got )?(?:until|till) [^.,]{0,30}(?:[.,]|to ${ANSWERING})`,
    `^(?:just |now |so |and )?(?:tell|give|get back to|come back to|write back to|ring|call) me\\b(?! (?:any|if|when))[^.?]{0,60} (?:${AT_ONCE}|where (?:this|it|things|i) stands?)`,
    /\bmake it (?:snappy|quick|fast)|\bget (?:a move on|moving)|\benough (?:is enough|of this)|\bi have chased (?:you|this|up|after)\b|\ba (?:straight|clear|plain) (?:answer|yes or no)\b/
      .source,
    `(?:^|: )you (?:need|have) to (?:decide|choose|hire)`,
    `(?:^|[;:] )(?:(?:answer|hire) me|make sure (?:this|it|my))\\b`,
    `\\b(?:get|send|give) me (?:an?|your) (?:offer|number|contract|${ANSWER}) (?:by|${AT_ONCE})`,
    `\\b(?:your|(?:need|want|expect|request|require|hop|ask|appreciat)\\w*(?: for)? an?) (?:immediate|urgent|prompt|speedy|swift) ${ANSWER}`,
    /\bwhy (?:(?:have|has|did|do|am|are) (?:not|you not|i not|i still|no ?one|nobody)|(?:is it|are you) (?:taking|ignoring))\b/.source,
    /\b(?:hurry up|no excuses?|asap(?=\W*$)|what is (?:taking so long|the hold-? ?up)|by return of (?:post|mail)|(?:stop|quit) (?:wasting|ignoring|delaying)|do not (?:keep me|make me wait|forget to reply|bother|ignore (?:me|this|my)))\b/
      .source,
    `\\b(?:please|hear from you|let me know|get back to me|need (?:an?|your|to know|to hear))[^.]{0,40} (?:as soon as (?:you can|possible)|asap)`,
  ].join('|'),
);

/** "I could start as soon as possible" and "thank you for your prompt reply" ask nothing of the reader. */
const ABOUT_ONESELF =
  /\b(?:thank you|thanks|grateful|appreciated) (?:\w+ ){0,2}for (?:your|the|such an?)\b|\bif you (?:need|have) to\b|\bi (?:am |can |could |would |will )?(?:be )?(?:able to |available (?:to )?|ready to |happy to |free to |glad to )?(?:start|begin|join|send|relocate|reply|provide|share|get back|was asked)\b|\b(?:asked|hoped|wanted|plan(?:ned)?|promised|expect(?:ed)?) (?:\w+ )?to (?:reply|decide|answer|respond|confirm)\b/;

/** What the rule leaves alone, and what it finds. */
export const examples: Examples = {
  title: 'Casual or demanding words',
  why: 'They undermine the professional image.',
  valid: [
    { kind: 'thank-you', body: 'Dear Jane,\n\nGive me a ring if there is anything else. I can not make sure of the date yet.' },
    { kind: 'thank-you', body: 'Hello Jane,\n\nThank you for the lively conversation. I could start as soon as possible.\n\nCheers,\nSam' },
    {
      kind: 'first-check-in',
      body: 'Dear Jane,\n\nYou hoped to decide by the end of last week. Could you let me know when you expect to?',
    },
    { kind: 'thank-you', body: 'Dear Jane,\n\nThe mill closes, and you have until March to move the looms. I would be stoked to help.' },
  ],
  invalid: [
    { kind: 'thank-you', body: 'Hey Jane!\n\nIt was awesome to hang out with the team lol.' },
    { kind: 'first-check-in', body: 'Dear Jane,\n\nI need an answer by Friday.' },
    { kind: 'final-follow-up', body: 'Dear Jane,\n\nAnswer me this time.' },
    { kind: 'first-check-in', body: 'Dear Jane,\n\nPlease let me know your decision by Friday.' },
    { kind: 'first-check-in', body: 'Dear Jane,\n\nYou have until Friday to decide.' },
    { kind: 'first-check-in', body: 'Dear Jane,\n\nI am fed up, so get your act together.' },
  ],
};

/** Rule C7, as the check runs it. */
export const c7: CheckRule = {
  id: 'C7',
  severity: 'warning',
  check: (letter, { position, company }): CheckFinding[] => {
    const casual = (words: string): string =>
      `${quoted(words)} is casual for this letter and undermines the professional image. Say it in plain words.`;
    const findings = [
      ...casualGreeting(letter.greeting, CHAT_GREETING),
      ...wherever(letter, CASUAL, casual),
      ...wherever(letter, CASUAL_MARKS, casual),
    ];
    const hey = casualGreeting(letter.greeting, CASUAL_GREETING);
    const loose = letter.sentences.reduce((sum, { said }) => sum + (said.match(EVERY_LOOSE) ?? []).length, hey.length);
    if (loose + findings.length > 1) findings.push(...hey, ...wherever(letter, LOOSE, casual));
    for (const sentence of letter.sentences) {
      if (ABOUT_ONESELF.test(sentence.said)) continue;
      findings.push(
        ...wherever(
          { ...letter, sentences: [sentence] },
          DEMANDING,
          (words) => `${quoted(words)} sounds like a demand and undermines the professional image. Ask when they expect to decide.`,
        ),
      );
    }
    const names = [position, company].map((name) => name?.toLowerCase() ?? '');
    const wordsOf = ({ start, end }: CheckFinding): string =>
      letter.body.text.slice(start - letter.body.start, end - letter.body.start).toLowerCase();
    return findings.filter((finding) => !names.some((name) => name.includes(wordsOf(finding)))).sort((a, b) => a.start - b.start);
  },
};

function casualGreeting(greeting: Letter['greeting'], casual: RegExp): CheckFinding[] {
  const word = greeting === null ? undefined : casual.exec(greeting.text)?.[0];
  if (greeting === null || word === undefined) return [];
  const end = greeting.start + word.length;
  const message = `"${word}" is casual for this letter and undermines the professional image. "Hello" is friendly enough.`;
  return [{ start: greeting.start, end, message, fix: { from: greeting.start, to: end, insert: 'Hello', title: 'Write "Hello"' } }];
}
