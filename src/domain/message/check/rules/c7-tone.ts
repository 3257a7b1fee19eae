/**
 * Rule C7: neither casual nor demanding.
 *
 * In: a letter. Out: each casual word and each demand. "Cheers" and a joke are fine; so is "as soon as possible" about oneself.
 */
import type { Letter } from '../letter';
import { quoted, wherever, type Examples, type CheckFinding, type CheckRule } from '../rule';
import { phrases } from '../phrases';

/** Words of a chat, not of a letter. */
const CASUAL = phrases(`
  the hell/heck/fuck
  bloody/freaking/frigging \\w+
  for god's/christ's sake
  \\w*fuck*/shit*/bullshit/piss*/arse*/ass/asshole*/bastard*/bitch*/damn*/crap*/bollocks/wtf
  screw/sod you/this/that/off
  gonna/wanna/gotta/kinda/sorta/lemme/gimme/dunno/c'mon/ai_not
  yeah/yep/nah/ya/haha*/lol/omg/btw/tbh/thx/pls/plz/lmk
  dude/folks?\\W*$/awesome/psyched/pronto/chop_chop/no_biggie/my_bad/no_kidding/no_stress/yours_truly
  super excited/pumped/keen
  you guys/lot
  what gives
  fed_up/sort_it_out/had_a_blast/hit_me_up/catch_you
  get your act
  shoot/drop/give me a/an shout/buzz/holler/bell/text
  rocked/crushed/nailed it
`);
/** Words that one of can slip into a good letter, or mean something else there: two are a tone. */
const LOOSE = phrases(`
  totally/chill/vibes?/nope/bro/mate/pal/stoked/no_worries/stuff/gig/pumped/hang*_out/ping_me/cheers_for/fingers_crossed/nudge/ok
  was/sounds/super cool
  cool place/team/people/project/beans
`);
/** Smileys and piled-up exclamation marks. */
const CASUAL_MARKS = /\p{Emoji_Presentation}|[:;]-?[)d(p](?=\s|$)|!{2,}/u;
const CASUAL_GREETING = /^(?:hey|hiya|heya)\b(?!.*!)/i;
const CHAT_GREETING = /^(?:yo|sup|what['’]s up|oi|alright|(?:hey|hiya|heya)(?=.*!))\b/i;

/** Words that tell the reader what to do, or by when. */
const DEMANDING = phrases(`
  demand/insist/require [on/upon] an?/that/your/you
  > i expect/want/await/am_expecting/am_awaiting/will_be_expecting/need an?/your ..1 {reply}/yes/no
  > i expect you_to/to_(?:hear|get|have)
  > i ..1 need you_to/to_know/to_hear !more/an?/how
  > (?:you|your_team|someone) must/had_better/should/needs?_to/ha[sv]e?_to ..2 !decid/choos/hir {toReply}
  please/kindly {toReply} !if/whether/when/what/that/how/which/once ..7 {atOnce}
  kindly make/confirm/advise
  > you will inform/reply/respond/answer/confirm
  > you will need_to/have_to {toReply}
  have [got] until/till ..5 to {toReply}
  (?:get|send)_me an?/your ..1 offer/number/contract/{reply}
  make it snappy/quick
  get a_move_on
  enough is_enough/of_this
  chased you
  straight/clear answer
  an?/your immediate/urgent/prompt/speedy/swift {reply}
  why have/has/did/is ..2 not/nobody/taking
  hurry_up/no_excuses?/by_return_of_post
  stop/quit wasting/ignoring/delaying
  do_not keep_me/make_me/bother/ignore
  back_to_me/hear_from_you/need_to_know ..5 as_soon_as_\\w+/asap
`);
/** An order at the head of a sentence, which names a time or asks where things stand. */
const ORDER =
  /^(?:just |now |so |and )?(?:(?:tell|give|get back to|come back to|write back to|ring|call|answer) me\b(?! (?:any|if|when))|(?:respond|reply|answer|decide|confirm|advise)\b)/;
const IN_TIME = phrases(`
  {atOnce}
  this time
  where this/it/things/i stand*
`);
const COMMAND = /(?:^|: )you (?:need|have) to (?:decide|choose|hire)\b|(?:^|[;:] )(?:hire me|make sure (?:this|it|my))\b/;

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
    const loose = letter.sentences.reduce((sum, { said }) => sum + LOOSE.countIn(said), hey.length);
    if (loose + findings.length > 1) findings.push(...hey, ...wherever(letter, LOOSE, casual));
    for (const sentence of letter.sentences) {
      if (ABOUT_ONESELF.test(sentence.said)) continue;
      const demand = ORDER.test(sentence.said) && IN_TIME.test(sentence.said) ? ORDER : COMMAND.test(sentence.said) ? COMMAND : DEMANDING;
      findings.push(
        ...wherever(
          { ...letter, sentences: [sentence] },
          demand,
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
