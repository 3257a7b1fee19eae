/** A text of several sentences: which of them may promise something, what adds nothing beside a day, and how much of it is read. */
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/domain/timeline/locales/en/en';
import type { Hearing } from '../../../src/domain/timeline/read-sentence';
import { AN_ANSWER, sentencesIn } from '../../../src/domain/timeline/sentences-said';
import { saidWhen, statementsIn, withoutEchoes } from '../../../src/domain/timeline/statements';
import { allTold, OPTIONS, promisesIn, WEDNESDAY } from './notes';

const SAID = saidWhen(WEDNESDAY, null, OPTIONS);
const IN_A_NOTE = { gate: true, labelled: false, task: false } as const;
const IN_A_LIST = { gate: true, labelled: true, task: false } as const;

describe('a remark without a time', () => {
  it.each([
    ['counts alone', 'They will call me.', 'vague'],
    ['adds nothing beside a day', 'They will call me. They decide by Friday.', '..2026-11-20'],
    ['adds nothing behind a day', 'They decide by Friday. They will call me.', '..2026-11-20'],
    ['counts where it says itself that no time is known', 'They decide by Friday. They will call me soon.', '..2026-11-20 | vague'],
    ['counts where it forbids contact', "They decide by Friday. Please don't call us.", '..2026-11-20 | vague, no contact'],
  ])('%s: %s', (_, text, expected) => expect(allTold(promisesIn(text))).toBe(expected));

  it('counts beside a day that is not sure', () => {
    const [remark, dated] = statementsIn('They will call me. They decide by Friday.', SAID, IN_A_NOTE);
    if (remark === undefined || dated === undefined) throw new Error('Two promises were read.');
    expect(withoutEchoes([remark, { ...dated, unsure: true }])).toHaveLength(2);
    expect(withoutEchoes([remark, dated])).toEqual([dated]);
    expect(withoutEchoes([remark])).toEqual([remark]);
  });
});

describe('the sentences that may promise something', () => {
  const sentences = (text: string, hearing: Hearing = IN_A_NOTE): string[] =>
    [...sentencesIn(text, SAID, hearing, en)].map(({ text: words, start, end }) => {
      expect(text.slice(start, end).endsWith(words.trim())).toBe(true);
      return words.trim();
    });

  it.each<readonly [title: string, text: string, hearing: Hearing, sentences: readonly string[]]>([
    ['hold a word of time or of promising', 'It was nice. They decide by Friday. So it is.', IN_A_NOTE, ['They decide by Friday.']],
    ['are the only one', 'It was nice.', IN_A_NOTE, ['It was nice.']],
    ['are all in a list of steps', 'It was nice. They decide by Friday.', IN_A_LIST, ['It was nice.', 'They decide by Friday.']],
    ['hold no greeting', 'Happy Thanksgiving, they decide by Friday.', AN_ANSWER, [', they decide by Friday.']],
    ['hold the day before them, in a list of steps', 'December 15. It starts.', IN_A_LIST, ['December 15. It starts.']],
    ['hold no more than a day before them', 'Call December 15. It starts.', IN_A_LIST, ['Call December 15.', 'It starts.']],
    [
      'hold the day right before them',
      'December 15. It starts. December 16. It ends.',
      IN_A_LIST,
      ['December 15. It starts.', 'December 16. It ends.'],
    ],
    ['hold no day before them in an answer', 'December 15. It starts.', AN_ANSWER, ['December 15.', 'It starts.']],
    ['hold no day before them in a note', 'December 15. It starts on Friday.', IN_A_NOTE, ['December 15.', 'It starts on Friday.']],
  ])('%s', (_, text, hearing, expected) => expect(sentences(text, hearing)).toEqual(expected));

  it('are cut at a blank where nobody ends them', () => {
    const words = 'they will call me on Friday and ';
    const cut = sentences(words.repeat(40).trim());
    expect(cut.length).toBeGreaterThan(1);
    expect(cut.join(' ')).toBe(words.repeat(40).trim());
    expect(Math.max(...cut.map(({ length }) => length))).toBeLessThanOrEqual(800);
    expect(sentences('x'.repeat(1000)).map(({ length }) => length)).toEqual([800, 200]);
  });
});

describe('of many promises', () => {
  it('the first are read', () => {
    const text = 'They decide by Friday. They call on Monday. We will decide in December.';
    expect(statementsIn(text, SAID, IN_A_NOTE, 2).map(({ by }) => by)).toEqual(['2026-11-20', '2026-11-23']);
    expect(statementsIn(text, SAID, IN_A_NOTE).map(({ by }) => by)).toEqual(['2026-11-20', '2026-11-23', '2026-12-31']);
  });
});

describe('a sentence makes one promise, save where it names two steps', () => {
  it.each([
    ['a call and a decision', 'HR will call tomorrow, decision by the 15th.', '2026-11-19 | ..2026-12-15'],
    ['a call and an interview', 'They will call me on Monday, and I have the final interview on Friday.', '2026-11-23 | 2026-11-27'],
    ['an internal step is none beside another', 'They will debrief on Monday and call me on Tuesday.', '2026-11-24'],
    ['an internal step alone promises nothing', 'They will debrief on Monday.', 'nothing'],
    ['a decision that they then tell', 'They will decide on Monday and call me on Tuesday.', '2026-11-24'],
    ['an absence of theirs, then the answer', 'She is away until Friday and will call me next week.', '2026-11-23..2026-11-27'],
    ['one or the other', "They'll call me on Monday or decide by Friday.", '2026-11-23..2026-11-27'],
    ['two steps on one day', 'They will call me on Friday and I have the final interview on Friday.', '2026-11-20'],
    ['a day that has gone by', 'They will call me on November 3.', 'nothing'],
    ['a day of which the note gives none', 'They will call me within a week of the closing date.', 'vague'],
  ])('%s: %s', (_, text, expected) => expect(allTold(promisesIn(text))).toBe(expected));
});
