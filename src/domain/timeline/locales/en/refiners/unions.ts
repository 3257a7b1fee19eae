/** Several times that are one: Thursday or Friday; Dec 3 to Dec 10; between the 3rd and the 10th; Friday, Monday at the latest. */
import { grown, refiner, unite, type TimePhrase } from '../../../phrase';

const joining = (connector: RegExp, fits: (left: TimePhrase, right: TimePhrase) => boolean, intro: RegExp | null) =>
  refiner((phrases, context) => {
    const united: TimePhrase[] = [];
    for (const phrase of phrases) {
      const left = united.at(-1);
      if (left === undefined || left.stop > phrase.index || !connector.test(context.text.slice(left.stop, phrase.index)) || left.reading.past === true || phrase.reading.past === true || !fits(left, phrase)) {
        united.push(phrase);
        continue;
      }
      const before = context.text.slice(Math.max(0, left.index - 16), left.index);
      const start = left.index - (intro?.exec(before)?.[0].length ?? 0);
      united[united.length - 1] = grown(context, start, phrase.stop, unite(left.reading, phrase.reading));
    }
    return united;
  });

const INTRO = /\b(?:between|from|either)\s(?:the\s)?$/i;

/** Two ends of one span, before bounds are read: "Mon through Wed", "between the 3rd and the 10th", "Nov 30 - Dec 4". */
export const ranges = joining(
  /^(?:\s?(?:-|–|—|\/|to|thru|through|until|till)\s?(?:the\s)?|\sand\s(?:the\s)?)$/i,
  (left, right) => left.reading.grain !== 'duration' && right.reading.grain !== 'duration' && right.reading.last >= left.reading.first,
  INTRO,
);

/** Either of two, after bounds are read: "Thursday or Friday", "by Tuesday, Wednesday at the latest", "Friday at 5 or for sure on Monday". */
export const alternatives = joining(
  /^(?:\s(?:at|@)\s\d{1,2}(?::\d\d)?\s?(?:[ap]m)?)?(?:,?\s(?:or|and|possibly|but|maybe|perhaps)|,|\/|;|\s[-–—]|\s\(|\.\s)?\s?(?:(?:else|for sure|maybe|perhaps|possibly|probably|even|or|likely|by|definitely|certainly|worst case|at worst|if not)[,:]?\s)*(?:on|by|in|the)?\s?$/i,
  (left, right) => right.reading.last >= left.reading.last,
  /\beither\s$/i,
);
