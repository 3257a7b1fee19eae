/** Several times that are one: Thursday or Friday; Dec 3 to Dec 10; between the 3rd and the 10th; Friday, Monday at the latest. */
import type { Refiner } from 'chrono-node';
import { grown, refinement, unite, type Reading, type TimePhrase } from '../../../phrase';
import { weekOf } from '../../../spans';

interface Joint {
  /** What may stand between the two. */
  readonly between: RegExp;
  /** What may stand before the first and belongs to both. */
  readonly intro: RegExp;
  readonly fits: (left: Reading, right: Reading, words: string) => boolean;
}

const MOVED = /\b(?:moved?|chang|push|switch|postpon|put (?:off|back)|resched|shift|delay|bump|slid|went)\w*\b[^.;!?]*$/i;

/** "The weeks of Dec 7 and Dec 14" end with the second week. */
const WEEKS_OF = /^(?:the )?(?:weeks?|wks?|w\/c) (?:of|commencing|beginning|starting)\b/i;
const weekFrom = (reading: Reading): Reading =>
  reading.grain === 'day' ? { ...reading, ...weekOf(reading.last), grain: 'week' } : reading;

/** "The middle of this month (Oct)", "next week (Tuesday)": of two of which one lies in the other, that one; else null. */
function narrower(left: Reading, right: Reading): Reading | null {
  const [inner, outer] = left.first < right.first || right.last < left.last ? [right, left] : [left, right];
  return outer.first <= inner.first && inner.last <= outer.last ? { ...inner, endAlone: left.endAlone === true } : null;
}

const joining = ({ between, intro, fits }: Joint): Refiner =>
  refinement((phrases, context) => {
    const united: TimePhrase[] = [];
    for (const phrase of phrases) {
      const left = united.at(-1);
      const words = context.text.slice(left?.stop, phrase.index);
      const joins = left !== undefined && left.stop <= phrase.index && between.test(words);
      if (!joins || left.reading.past === true || phrase.reading.past === true || !fits(left.reading, phrase.reading, words)) {
        united.push(phrase);
        continue;
      }
      const before = intro.exec(context.text.slice(Math.max(0, left.index - 16), left.index))?.[0] ?? '';
      // "Moved from Tuesday to Thursday" is the Thursday.
      const isMoved = /^from/i.test(before) && MOVED.test(context.text.slice(Math.max(0, left.index - 72), left.index));
      const right = WEEKS_OF.test(left.text) ? weekFrom(phrase.reading) : phrase.reading;
      const reading = isMoved ? right : ((/\($/.test(words) ? narrower(left.reading, right) : null) ?? unite(left.reading, right));
      united[united.length - 1] = grown(context, left.index - before.length, phrase.stop, reading);
    }
    return united;
  });

/** Two ends of one span, before bounds are read: "Mon through Wed", "between the 3rd and the 10th", "Nov 30 - Dec 4", "a week to ten days". */
export const ranges = joining({
  between: /^(?:\s?(?:-|\/|to|thru|through|until|till)\s?|\sand\s)(?:the\s)?$/i,
  intro: /\b(?:between|from|either)\s(?:the\s)?$/i,
  fits: (left, right, words) =>
    right.last >= left.first &&
    (left.grain === 'duration' ? right.grain === 'duration' && /^\s?(?:-|to)\s?$/.test(words) : right.grain !== 'duration'),
});

/** Either of two, after bounds are read: "Thursday or Friday", "by Tuesday, Wednesday at the latest", "Friday at 5 or for sure on Monday". */
export const choices = joining({
  between:
    /^(?!,?\sand\s(?:on|in)\s(?:the\s)?$)(?:\s(?:at|@)\s\d{1,2}(?::\d\d)?\s?(?:[ap]m)?)?(?:,?\s(?:or|and|possibly|but|maybe|perhaps)|,|\/|;|\s-|\s\(|\.\s)?\s?(?:(?:else|for sure|maybe|perhaps|possibly|probably|even|or|likely|by|definitely|certainly|worst case|at worst|if not)[,:]?\s)*(?:on|by|in|the)?\s?$/i,
  intro: /\beither\s$/i,
  // "An hour on Monday" and "three days, September 14 to 16" are no choice.
  fits: (left, right, words) =>
    right.last >= (left.openEnd === true ? left.first : left.last) &&
    ((left.grain === 'duration') === (right.grain === 'duration') || /\w{3}|\bor\b/.test(words)),
});
