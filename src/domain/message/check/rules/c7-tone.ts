import { type Finding, type Rule } from '../rule';
import { wherever } from '../rule';

/** Words of a chat, not of a letter. */
const CASUAL =
  /\b(?:gonna|wanna|gotta|kinda|sorta|lemme|gimme|dunno|ain['’]t|y['’]all|yeah|yep|yup|nope|nah|btw|fyi|tbh|imo|imho|lol|lmao|omg|haha+|hehe|thx|tnx|pls|plz|ttyl|rn|dude|bro|buddy|bestie|super (?:stoked|pumped|psyched|excited|cool|fun)|stoked|pumped|psyched|awesome|epic|killer|badass|a blast|hit me up|ping me|shoot me (?:a|an) \w+|give me a (?:shout|buzz|holler)|holler|what['’]s up|sup|no biggie|my bad|cool beans|totally|cool (?:stuff|place|company|team|vibe|people)|(?:so|pretty|really|very|be|was|is|sounds?) cool|vibes?|hang out|rock(?:ed|s)? it|crush(?:ed)? it|nailed it|ur|u|cuz|coz|'cause)\b|\b(?:hey|hiya|yo|heya)\b(?=[ ,!])|\p{Extended_Pictographic}(?!\p{Nd})|[:;]-?[)D(P](?=\s|$)|!{2,}/iu;
const CASUAL_GREETING = /^(?<word>hey|hiya|yo|heya|sup|what['’]s up)\b/i;

/** Words that tell the reader what to do, or by when. */
const DEMANDING =
  /\bI (?:expect(?:ed)? (?:(?:to (?:hear|get|receive)|an?|your|you to)\b[^.]{0,40}?\b(?:answer|reply|response|decision|respond|decide|by|within|today|tomorrow|immediately|soon)|better)|demand|insist|require (?:an?|your|you)|(?:really )?need (?:an? (?:answer|reply|response|update|decision)|you(?:r (?:answer|reply|response|decision))?(?: to)?|to (?:know|hear)(?: (?:now|today|by|asap|immediately|soon|your|from|where|what|whether|if))?))\b|\b(?:you|your team|someone) (?:must|need to|have to|ought to|should(?: have)? (?:already|at least|have|reply|respond|let|get|tell|answer|decide|make))\b|\basap\b|\bas soon as possible\b(?=[^.]*[.!?]?$)|\b(?:get back to|reply to|respond to|answer|call|contact|email|update) me (?:immediately|at once|right away|today|now|by|asap|as soon|before|within|no later)|\b(?:let me know|respond|reply|answer|decide|confirm|response|reply) (?:back )?(?:immediately|at once|right away|right now|today|by (?:tomorrow|today|end of|eod|cob|close of|noon|mon|tues|wednes|thurs|fri|the end|\d)|no later than|within \d+|within the (?:day|hour|week))|\b(?:immediate(?:ly)?|urgent|prompt) (?:response|reply|answer|attention|decision|update|feedback)|\bwhy (?:haven['’]t|have you not|hasn['’]t|is it taking|has no ?one|did you not|didn['’]t)\b|\bhurry\b|\bstop (?:wasting|ignoring)\b|\bI (?:will|['’]ll) (?:be )?(?:expect|wait)ing (?:for )?(?:your|an?) (?:call|answer|reply|response) (?:today|tomorrow|by|this)|\bmake (?:up your mind|your decision|a decision) (?:now|today|soon|by|quickly)|\bdon['’]t (?:keep me waiting|make me wait|ignore)|\bstraight away\b|\bno excuses?\b/iu;

/** "I could start as soon as possible" asks nothing of the reader. */
const ABOUT_ONESELF = /\bI(?:['’]m| am| can| could| would| will|['’]ll|['’]d) (?:be )?(?:able to |available (?:to )?|ready to |happy to |free to |glad to )?(?:start|begin|join|send|relocate|reply|provide|share|get)\b|\bto reply\b/i;

/** Rule C7: neither casual nor demanding. */
export const c7: Rule = {
  id: 'C7',
  title: 'Casual or demanding words',
  why: 'They undermine the professional image.',
  severity: 'warning',
  valid: [
    { kind: 'thank-you', body: 'Hello Jane,\n\nThank you for the lively conversation. I could start as soon as possible.\n\nCheers,\nSam' },
    { kind: 'first-check-in', body: 'Dear Jane,\n\nCould you let me know when you expect to decide?' },
  ],
  invalid: [
    { kind: 'thank-you', body: 'Hey Jane!\n\nIt was awesome to hang out with the team lol.' },
    { kind: 'first-check-in', body: 'Dear Jane,\n\nI need an answer by Friday.' },
  ],
  check: (letter, { position, company }): Finding[] => {
    const { greeting } = letter;
    const isName = (words: string): boolean => [position, company].some((name) => name?.toLowerCase().includes(words.toLowerCase()) === true);
    const findings: Finding[] = [];
    const casual = greeting === null ? null : CASUAL_GREETING.exec(greeting.text);
    if (greeting !== null && casual !== null) {
      const word = casual.groups?.['word'] ?? '';
      const end = greeting.start + word.length;
      findings.push({ start: greeting.start, end, message: `"${word}" is casual for this letter and undermines the professional image. "Hello" is friendly enough.`, fix: { from: greeting.start, to: end, insert: 'Hello', title: 'Write "Hello"' } });
    }
    const casualWords = wherever(letter, CASUAL, (words) => `"${words}" is casual for this letter and undermines the professional image. Say it in plain words.`);
    const demands = letter.sentences.flatMap((sentence) =>
      ABOUT_ONESELF.test(sentence.text) ? [] : wherever({ ...letter, sentences: [sentence] }, DEMANDING, (words) => `"${words}" sounds like a demand and undermines the professional image. Ask when they expect to decide.`),
    );
    findings.push(...[...casualWords, ...demands].filter(({ start, end }) => !isName(letter.body.text.slice(start - letter.body.start, end - letter.body.start))));
    return findings.sort((a, b) => a.start - b.start);
  },
};
