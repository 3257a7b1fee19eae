/**
 * The classes of English words, one bit each: `lexicon.ts` says which words are of which.
 *
 * `Is` holds what a word does or stands for and how it is used, `Also` the small closed classes for which a number has no bit left.
 */

export enum Is {
  contact = 1 << 0,
  turn = 1 << 1,
  give = 1 << 2,
  decide = 1 << 3,
  step = 1 << 4,
  inner = 1 << 5,
  receive = 1 << 6,
  arrive = 1 << 7,
  report = 1 << 8,
  intend = 1 << 9,
  me = 1 << 10,
  own = 1 << 11,
  candidate = 1 << 12,
  employer = 1 << 13,
  other = 1 << 14,
  answer = 1 << 15,
  meeting = 1 << 16,
  role = 1 << 17,
  topic = 1 << 18,
  name = 1 << 19,
  time = 1 << 20,
  modal = 1 << 21,
  to = 1 << 22,
  be = 1 << 23,
  aux = 1 << 24,
  adverb = 1 << 25,
  filler = 1 << 26,
  base = 1 << 27,
  third = 1 << 28,
  ing = 1 << 29,
  past = 1 << 30,
}

export enum Also {
  wasBe = 1 << 0,
  must = 1 << 1,
  negation = 1 << 2,
  them = 1 << 3,
  condition = 1 << 4,
  ask = 1 << 5,
  particle = 1 << 6,
  span = 1 << 7,
  posted = 1 << 8,
  pastVerb = 1 << 9,
  inside = 1 << 10,
  habit = 1 << 11,
  task = 1 << 12,
}

/** The class of a name, as one of the two kinds of bits; the other is empty. */
export const bitsOf = (name: keyof typeof Is | keyof typeof Also): readonly [is: number, also: number] =>
  name in Is ? [Is[name as keyof typeof Is], 0] : [0, Also[name as keyof typeof Also]];
