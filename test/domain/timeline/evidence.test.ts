import { describe, expect, it } from 'vitest';
import { en } from '../../../src/domain/timeline/locales/en/en';
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
