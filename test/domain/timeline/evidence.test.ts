import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/domain/timeline/locales/en/en';
import { FORBIDS, NO_TIME, SOON } from '../../../src/domain/timeline/locales/en/gate/untimed';
import { AMONG_OTHERS, WORD_OF_TIME, WORDS_OF_TIME } from '../../../src/domain/timeline/locales/en/words';
import { BREAK, DIGIT, MarkedWords } from '../../../src/domain/timeline/gate/marks';
import { readLines } from './corpus';

/** Under a heading such as "Next steps" lines are read without a look for evidence. */
const promising = readLines('test/domain/timeline/corpus/timelines.en.jsonl')
  .filter(({ section, promises, doubt }) => doubt !== true && promises.length > 0 && !en.announcesSteps(section))
  .map(({ text }) => text);

describe('the cheap look for evidence', () => {
  it.each(['I should hear back from HR', 'You should know more then', "We'll get back to you", 'They will have an answer'])(
    'lets a verb pass that tells the user something: %s',
    (text) => {
      expect(en.mayPromise(text)).toBe(true);
    },
  );

  it.each(promising)('lets a promise pass: %s', (text) => {
    expect(en.mayPromise(text)).toBe(true);
  });

  it.each([
    'They were 12 in 2021, 60 now',
    'plant shutdown 24 Dec to 4 Jan, no pay',
    '- 9:30 standup, retro every other Thursday, core hours 10-16',
    'apprentices are paid on the 15th',
    'kids are home on Monday',
    'She called on Tuesday',
    'We laughed a lot, and nobody was in a hurry',
    'The office is above a bakery, bright and loud',
    'I should have asked more about the people',
    'so I explained what I would write differently',
    'enough to talk about, little that you have to know by heart',
    'who decides what gets built, and what a good year would look like',
    'a pair of engineers on call, 1 week in 6',
  ])('spares the gate what nobody promises: %s', (text) => {
    expect(en.mayPromise(text)).toBe(false);
  });
});

describe('a pattern that is tried only beside its words', () => {
  const folder = 'test/domain/timeline/corpus';
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readLines(`${folder}/${name}`))
    .map(({ text }) => text);
  const isIn = (keys: readonly string[], text: string): boolean =>
    (text.toLowerCase().match(/[a-z]+/g) ?? []).some((word) => keys.includes(word));

  it.each([
    ['soon', SOON],
    ['no time', NO_TIME],
    ['contact forbidden', FORBIDS],
  ])('has one of them in every line of the corpora that it matches: %s', (_, { pattern, keys }) => {
    const matched = texts.filter((text) => pattern.test(text));
    expect(matched.length).toBeGreaterThan(3);
    expect(matched.filter((text) => !isIn(keys.split(' '), text))).toEqual([]);
  });

  it('has a word of time, one that may be one or a digit in every line that holds a time', () => {
    const timed = texts.filter((text) => WORDS_OF_TIME.test(text));
    expect(timed.filter((text) => !/\d/.test(text) && !isIn([...WORD_OF_TIME, ...AMONG_OTHERS], text))).toEqual([]);
  });
});

describe('marks of words', () => {
  const [decide, back, followUp] = [1 << 2, 1 << 3, 1 << 4];
  const words = new MarkedWords();
  words.add('decide', decide);
  words.add('back', back);
  words.add('follow-up', followUp);

  it('stand in the order of the words, capitals or not; words that nobody marked are 0, and a number is one', () => {
    expect(words.of('They DECIDE within 10 days')).toEqual({ marks: [0, decide, 0, DIGIT, 0], held: decide | DIGIT });
  });

  it.each(['follow-up', 'Follow up', "follow 'up"])('take words for one that are one together: %s', (text) => {
    expect(words.of(text).marks).toEqual([followUp]);
  });

  it.each(['follow. Up', 'follow, up', 'follow it up', 'up follow', 'follow 2 up'])('leave apart what is apart: %s', (text) => {
    expect(words.of(text).held & followUp).toBe(0);
  });

  it('tell where words break off', () => {
    expect(words.of('decide; back')).toEqual({ marks: [decide, back | BREAK], held: decide | back });
  });

  it.each([BREAK, DIGIT, 1 << 30, 1 << 31])('are no bits that are taken: %i', (taken) => {
    expect(() => words.add('more', taken)).toThrow(RangeError);
  });

  it('find no word within another one', () => {
    expect(words.of('undecided, backs, décide').held & (decide | back)).toBe(0);
  });
});
