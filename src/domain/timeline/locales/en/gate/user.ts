/**
 * What the user does or says in a clause.
 *
 * In: the words of a clause. Out: yes or no. Not here: what the employer does (`acts.ts`).
 */
import { Also, Is } from './classes';
import { isUnknown, also, has, soon, type Words } from './verbs';

/** Where a line of one's own tasks begins: behind "please", "then", "todo". */
const opening = (words: Words): number =>
  words.findIndex(
    (word) =>
      !/^(?:please|also|then|and|so|todo|to-do|to|note|self|reminder|must|should|me|maybe|or|if|not|just|still|remember|do)$/.test(
        word.text,
      ),
  );

/** "I was told", "I'm promised": others speak. */
export const isTold = (words: Words, at: number): boolean =>
  (has(words[at + 1], Is.report) && !has(words[at + 1], Is.contact | Is.past)) ||
  (has(words[at + 1], Is.be | Is.aux) &&
    soon(words, at, 3, Is.report | Is.intend) &&
    words.slice(at + 1, at + 4).some((word) => has(word, Is.past) || word.text === 'hoping' || word.text === 'expecting'));

/** The user is the one to act: "I ...", or an imperative that is not a noun ("call the landlord", but not "call from HR"). */
export function userActs(words: Words): boolean {
  const first = opening(words);
  const word = words[first];
  if (
    word !== undefined &&
    also(word, Also.task) &&
    has(word, Is.base) &&
    first < words.length - 1 &&
    !(
      word.text === 'give' &&
      (has(words[first + 1], Is.candidate | Is.me) ||
        (/^(?:it|or|them|her|him)$/.test(words[first + 1]?.text ?? '') && soon(words, first, 4, Is.time)))
    )
  ) {
    const next = words[first + 1];
    const isNoun = has(word, Is.answer | Is.meeting) || (word.text === 'plan' && has(next, Is.be)) || has(word, Is.inner | Is.decide);
    if (
      !isNoun ||
      !(
        has(next, Is.time | Is.be | Is.modal | Is.aux, Also.posted) ||
        /^(?:from|by|in|on|within|next|this|of|with|for|end|no|before|after|and|early|mid|late|then|for|at|should|expected|week|is|w|wk|latest|beginning|start)$/.test(
          next?.text ?? '',
        )
      )
    )
      return true;
  }
  // "Planning to swing by the office", "following up with my references".
  if (
    has(words[0], Is.ing) &&
    words[0]?.text !== 'going' &&
    ((has(words[0], Is.contact) && has(words[1], Is.employer, Also.them)) ||
      words.some((each) => each.text === 'my') ||
      (has(words[0], Is.intend) &&
        words[1]?.text === 'to' &&
        (isUnknown(words[2]) || (has(words[2], Is.turn) && !soon(words, 2, 2, 0, Also.particle)))))
  )
    return true;
  return words.some(
    (each, at) =>
      (has(each, Is.me) &&
        !/^(?:me|myself)$/.test(each.text) &&
        (each.text === 'my' ? at === 0 : !/^(?:whether|if|that|who|when|once)$/.test(words[at - 1]?.text ?? '')) &&
        !isTold(words, at)) ||
      (also(each, Also.condition) &&
        has(words[at + 1], Is.candidate) &&
        also(words[at + 2], Also.task) &&
        has(words[at + 2], Is.base) &&
        !has(words[at + 2], Is.receive | Is.aux | Is.contact)) ||
      (has(each, Is.candidate) &&
        has(words[at + 1], Is.modal) &&
        /^(?:ask|apply|request|appeal|withdraw|reapply|contact|email|write)$/.test(words[at + 2]?.text ?? '')) ||
      // "Three days to do it".
      (has(each, Is.time) &&
        words[at + 1]?.text === 'to' &&
        /^(?:do|complete|finish|return|submit|sign|accept|respond)$/.test(words[at + 2]?.text ?? '')) ||
      (also(each, Also.must) && words[at + 1]?.text === 'be') ||
      (/^(?:has|have|need|needs)$/.test(each.text) && words[at + 1]?.text === 'to' && words[at + 2]?.text === 'be') ||
      (/^(?:due|deadline|deadlines|required|mandatory)$/.test(each.text) &&
        !words.slice(0, at).some((word) => (has(word, Is.answer) && !/^letter/.test(word.text)) || has(word, Is.modal))) ||
      (/^(?:told|tell|asked|answer|owe|remind)$/.test(each.text) &&
        !has(words[at - 1], Is.be) &&
        (has(words[at + 1], Is.other, Also.them) ||
          (/^(?:hr|the|recruiter)$/.test(words[at + 1]?.text ?? '') && each.text !== 'answer'))) ||
      (has(each, Is.candidate) && (also(words[at + 1], Also.must) || (words[at + 1]?.text === 'have' && has(words[at + 2], Is.time)))) ||
      (at === first && each.text === 'follow-up' && /^(?:with|on)$/.test(words[at + 1]?.text ?? '')) ||
      (/^(?:want|wants|wanted|ask|asks|request|requests|need|needs|expects|require|requires|like|appreciate)$/.test(each.text) &&
        words
          .slice(at + 1, at + 6)
          .some(
            ({ text }, index) =>
              (index < 3 && /^(?:answer|reply|response|rsvp|my|your)$/.test(text)) || (text === 'me' && words[at + index]?.text === 'from'),
          )),
  );
}

/** What the user, or one of theirs, said: "told them I'd decide", "my reference says". */
export const userTells = (words: Words): boolean =>
  // "I told Kim she'd have my answer".
  (words[0]?.text === 'i' && /^(?:told|asked|promised|emailed|texted|assured|messaged)$/.test(words[1]?.text ?? '')) ||
  words.some(
    (word, at) =>
      at < 3 &&
      /^(?:told|tell|asked)$/.test(word.text) &&
      (also(words[at + 1], Also.them) || /^(?:hr|the)$/.test(words[at + 1]?.text ?? '')) &&
      !has(words[at - 1], Is.employer | Is.name | Is.be),
  ) ||
  (words[0]?.text === 'my' && !has(words[1], Is.employer) && has(words[2], Is.report)) ||
  has(words[0], Is.own) ||
  (words[0]?.text === 'my' && has(words[1], Is.own));
