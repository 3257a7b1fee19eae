import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/domain/timeline/locales/en/en';
import { EVERY_SIGN, LISTS } from '../../../src/domain/timeline/locales/en/gate/evidence';
import { KEYS_OF_TIME, WORDS_OF_TIME } from '../../../src/domain/timeline/locales/en/words';
import { WordLists } from '../../../src/domain/timeline/gate/word-lists';
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

  it('tries every pattern that matches: no line of the corpora lacks the words that a sign says it needs', () => {
    const folder = 'test/domain/timeline/corpus';
    const texts = readdirSync(folder)
      .filter((name) => name.endsWith('.jsonl'))
      .flatMap((name) => readLines(`${folder}/${name}`))
      .map(({ text }) => text);
    const lists = new WordLists();
    const time = lists.add(KEYS_OF_TIME) | WordLists.DIGIT;
    const untimed = texts.filter((text) => WORDS_OF_TIME.test(text) && (lists.heldBy(text) & time) === 0);
    const untried = EVERY_SIGN.flatMap(({ pattern, needs }) =>
      texts
        .filter((text) => pattern.test(text) && !needs.every((wanted) => (LISTS.heldBy(text) & wanted) !== 0))
        .map((text) => `${pattern.exec(text)?.[0] ?? ''}: ${text}`),
    );
    expect([...untimed, ...untried]).toEqual([]);
  });
});

describe('a list of words', () => {
  it('has a bit of its own, and there are thirty', () => {
    const lists = new WordLists();
    const bits = Array.from({ length: 30 }, (_, index) => lists.add([`word${'x'.repeat(index)}`]));
    expect(new Set(bits).size).toBe(30);
    expect(lists.heldBy('Wordxx, and 3 more')).toBe((bits[2] ?? 0) | WordLists.DIGIT);
    expect(() => lists.add(['more'])).toThrow('no bit left');
  });
});
