/**
 * The classes of English words, one bit each: `lexicon.ts` says which words are of which.
 *
 * `Is` holds what a word does or stands for and how it is used, `Also` the small closed classes for which a number has no bit left.
 */

/** The most used first: their numbers are the shortest in what is shipped. */
export enum Is {
  contact = 1 << 0,
  meeting = 1 << 1,
  me = 1 << 2,
  time = 1 << 3,
  employer = 1 << 4,
  modal = 1 << 5,
  answer = 1 << 6,
  past = 1 << 7,
  candidate = 1 << 8,
  to = 1 << 9,
  be = 1 << 10,
  name = 1 << 11,
  base = 1 << 12,
  intend = 1 << 13,
  report = 1 << 14,
  role = 1 << 15,
  ing = 1 << 16,
  other = 1 << 17,
  decide = 1 << 18,
  aux = 1 << 19,
  topic = 1 << 20,
  third = 1 << 21,
  give = 1 << 22,
  adverb = 1 << 23,
  step = 1 << 24,
  receive = 1 << 25,
  filler = 1 << 26,
  turn = 1 << 27,
  own = 1 << 28,
  inner = 1 << 29,
  arrive = 1 << 30,
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
