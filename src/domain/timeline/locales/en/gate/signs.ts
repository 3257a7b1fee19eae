/**
 * What else a clause can be about: the past, habits, other topics, questions, other employers.
 *
 * In: the words of a clause, or its text. Out: yes or no. Not here: what the user does (`user.ts`) and what the employer does (`acts.ts`).
 */
import { Also, Is } from './classes';
import { also, has, soon, verbAt, type Words } from './verbs';

/** It tells what has happened; what somebody said or expected is no past of its own. */
export const past = (words: Words): boolean =>
  words.some((word, at) => {
    if (/^(?:was|were)$/.test(word.text) && /^(?:supposed|meant|due)$/.test(words[at + 1]?.text ?? '')) return true;
    if (/^(?:ago|since|yesterday|previous|previously|was|were|had|did|never)$/.test(word.text))
      return !soon(words, at, 2, Is.report | Is.intend);
    if ((also(word, Also.pastVerb) && !has(words[at - 1], Is.be)) || (word.text === 'got' && !has(words[at - 1], Is.aux))) return true;
    // "Second visit fixed for the 29th" lies ahead.
    if (/^(?:fixed|booked|arranged|set|planned)$/.test(word.text) && words[at + 1]?.text === 'for' && soon(words, at + 1, 3, Is.time))
      return false;
    // "Written feedback": what kind it is.
    if (at === 0 && has(words[1], Is.answer | Is.meeting)) return false;
    if (words[at + 1]?.text === 'that' && has(word, Is.report)) return false;
    if (word.text === 'asked' && /^(?:me|us)$/.test(words[at + 1]?.text ?? '')) return false;
    if (/^(?:the|a|an|my|your|our|any|no)$/.test(words[at - 1]?.text ?? '') || words.slice(at).some((each) => has(each, Is.modal)))
      return false;
    if (
      !has(word, Is.past) ||
      has(word, Is.base) ||
      (has(word, Is.report) && (!has(word, Is.contact) || word.text === 'told')) ||
      has(word, Is.intend | Is.modal | Is.aux | Is.topic | Is.step, Also.posted)
    )
      return false;
    return verbAt(words, at).time === 'past' && (has(word, Is.arrive) || !has(words[at - 1], Is.answer | Is.meeting | Is.decide));
  });

export const habit = (words: Words): boolean =>
  words.some(
    (word, at) =>
      // "Two Fridays from now" is one day.
      (also(word, Also.habit) && words[at + 1]?.text !== 'from' && words[at - 2]?.text !== 'in') ||
      (/^(?:every|each|per|once|twice|times)$/.test(word.text) &&
        soon(words, at, 2, Is.time) &&
        !(word.text === 'once' && soon(words, at, 1, Is.employer))) ||
      (word.text === 'only' && has(words[at + 1], Is.third)),
  );

/** "Her husband": somebody of theirs. */
const isTheirs = (words: Words, at: number): boolean => /^(?:his|her|their)$/.test(words[at - 1]?.text ?? '');

/** "Panel with product and design": a team of theirs, as whom the user meets. */
const isMet = (words: Words, at: number): boolean =>
  words.slice(Math.max(0, at - 3), at).some(({ text }) => text === 'with' || text === 'at') &&
  words.slice(0, at).some((word) => has(word, Is.meeting | Is.inner));

/** "The academy starts on the 3rd": what begins is no step of theirs, but "interviews start" is. */
const startsElse = (words: Words): boolean =>
  words.some(
    (word, at) =>
      /^(?:starts?|begins?|started|kicks)$/.test(word.text) &&
      at > 0 &&
      !has(words[at - 1], Is.modal | Is.to | Is.intend | Is.me | Is.candidate) &&
      !words.slice(0, at).some((each) => has(each, Is.meeting | Is.answer | Is.decide | Is.inner | Is.contact)),
  );

/** "The offer is open until Friday", "valid for a month". */
const stands = (words: Words): boolean =>
  words.some(
    (word, at) =>
      /^(?:open|valid|void|lapses?)$/.test(word.text) &&
      words.slice(at + 1, at + 5).some(({ text }) => /^(?:until|till|til|through|unless)$/.test(text)),
  );

export const otherTopic = (words: Words): boolean =>
  startsElse(words) ||
  stands(words) ||
  words.some(
    (word, at) =>
      (has(word, Is.other) && !isTheirs(words, at)) ||
      (has(word, Is.topic) && !isMet(words, at)) ||
      (has(word, Is.own) && !isTheirs(words, at)),
  );

/** A verb that is none of ours leads the clause: "will ship", "to apply". */
export const leadsElsewhere = (words: Words): boolean =>
  words.some(
    (word, at) =>
      has(words[at - 1], Is.modal | Is.to) &&
      !has(words[at - 2], Is.answer) &&
      !has(
        word,
        Is.modal |
          Is.be |
          Is.aux |
          Is.adverb |
          Is.arrive |
          Is.time |
          Is.filler |
          Is.report |
          Is.decide |
          Is.contact |
          Is.give |
          Is.step |
          Is.receive |
          Is.inner |
          Is.turn |
          Is.intend,
        Also.negation,
      ),
  );

export const elsewhere = (clause: string): boolean =>
  /\b(?:elsewhere|an?other (?:offer|compan\w+|employer|interview|place|uni\w*|hospital|district|shop|school|store|firm)|other (?:offer|guys|compan\w+|place|employer|process|one|hospital|school|district|shop|firm)s?|competing offer|(?:my|holding an?|have an?|got an?) offers? (?:expires?|deadline|until|from)|last place)\b/i.test(
    clause,
  );

export const asks = (clause: string): boolean =>
  /\?|\b(?:forgot|should have|should['’]ve|did ?n['’]?t(?: get to| think to)?|need|meant) (?:to )?ask\b|^\W*(?:q\b\W|question|qs\b|ask(?:ed|ing)?\b(?! to)|todo:? ask|find out|clarify|figure out|how (?:long|soon|many|much)\b|when (?:do|will|would|can|should|are|is)\b|could you\b)/i.test(
    clause,
  );
