/** A note's text taken apart: its passages, each with what stands over it. */
import { describe, expect, it } from 'vitest';
import type { Over, Passage } from '../../../src/domain/timeline/passage';
import { entriesOf, isDateline, postedIn } from '../../../src/domain/timeline/dated-lines';
import { linesOf, type Line } from '../../../src/domain/note/lines';
import { pastColumns, withoutCells } from '../../../src/domain/timeline/table-cells';
import { isFull } from '../../../src/domain/timeline/wrapped-lines';
import { passagesOfNote } from '../../../src/domain/timeline/read-body';
import { OPTIONS } from './notes';

const shown = (words: string): string => words.trim().replace(/\s+/g, ' ');

function overTold(over: Over | null): string {
  const words: string[] = [];
  for (let each = over; each !== null; each = each.outer) words.push(shown(each.words));
  return words.map((word) => ` < ${word}`).join('');
}

/** "call Dana < Timeline < Acme", "# Acme" for a heading, "[ ] call Dana" for a task. */
const told = ({ text, over, task, heading }: Passage): string =>
  `${heading ? '# ' : ''}${task ? '[ ] ' : ''}${shown(text)}${overTold(over)}`;

const outline = (source: string): string[] => passagesOfNote(source, OPTIONS).map(told);

type Row = readonly [title: string, source: string, passages: readonly string[]];

describe('what stands over a passage', () => {
  it.each<Row>([
    ['headings down to the deepest', '# A\n\n## B\n\n### C\n\nso', ['# A', '# B < A', '# C < B < A', 'so < C < B < A']],
    ['no heading of a section that has ended', '## B\n\nso\n\n## D\n\nno', ['# B', 'so < B', '# D', 'no < D']],
    ['no deeper heading of the section before', '# A\n### C\nso\n## B\nno', ['# A', '# C < A', 'so < C < A', '# B < A', 'no < B < A']],
    [
      'the item that it is in',
      '- one\n  - two\n    - three\n  - four\n- five',
      ['one', 'two < one', 'three < two < one', 'four < one', 'five'],
    ],
    ['the item by a tab', '- one\n\t- two\n\t\t- three\n\t- four', ['one', 'two < one', 'three < two < one', 'four < one']],
    ['no item above a blank line', '- one\n\n  - two', ['one', 'two']],
    ['the item above its own paragraph', '- one.\n  So it is.', ['one.', 'So it is. < one.']],
    ['a label with a colon', 'Next steps:\n- one\n- two', ['one < Next steps', 'two < Next steps']],
    ['a label in bold', '**Next steps**\n\n- one', ['one < Next steps']],
    ['a label in bold with a colon in it', '__Talk:__\n- one', ['one < Talk']],
    ['a label that announces next steps', 'Next steps\n\n- one', ['one < Next steps']],
    ['the same right above a list', 'Next steps\n- one', ['one < Next steps']],
    ['no plain line that announces nothing', 'The talk\n- one', ['The talk', 'one']],
    ['no line that goes on in the next', 'Next steps\nare nice', ['Next steps', 'are nice']],
    ['no label behind the blank line that ends what it labels', 'Talk:\n- one\n\nSo it is.', ['one < Talk', 'So it is.']],
    ['the new label', 'Talk:\n- one\n\nWork:\n- two', ['one < Talk', 'two < Work']],
    ['a day on a line of its own', '2026-11-25\n\nso\n\nno', ['so < 2026-11-25', 'no < 2026-11-25']],
    ['the next day', '2026-11-25\nso.\n\n2026-11-26\nno.', ['so. < 2026-11-25', 'no. < 2026-11-26']],
    ['no day above a heading', '2026-11-25\n\n## B\n\nno', ['# B', 'no < B']],
    ["a callout's title", '> [!info] Talk\n> so\n\nno', ['# Talk', 'so < Talk', 'no']],
    ['a folded one', '> [!faq]- When?\n> - so', ['# When?', 'so < When?']],
  ])('is %s', (_, source, expected) => expect(outline(source)).toEqual(expected));
});

describe('a passage', () => {
  it.each<Row>([
    ['is each item, without its mark', '- one\n* two\n+ three\n• four\n12. five\n3) six', ['one', 'two', 'three', 'four', 'five', 'six']],
    ['is a task, ticked or not', '- [ ] one\n- [x] two\n- three', ['[ ] one', '[ ] two', 'three']],
    ['is a row of a table, its rule is none', '| a | b |\n| --- | --- |\n| c | d |', ['| a | b |', '| c | d |']],
    ['is a paragraph of sentences', 'One.\n\nTwo.', ['One.', 'Two.']],
    ['ends with its sentence', 'One.\nTwo.', ['One.', 'Two.']],
    ['is each short line', 'one thing\ntwo kids, a dog', ['one thing', 'two kids, a dog']],
    ['goes on where a phrase does', 'they decide by\nFriday', ['they decide by Friday']],
    [
      'goes on where the line was full',
      'It was a long talk about the machines in the hall and what\nthey do. Then they left.',
      ['It was a long talk about the machines in the hall and what they do. Then they left.'],
    ],
    [
      'ends where the next word would have fitted',
      'It was a long talk about the machines that they have\nthree kids, two dogs and a house in which nobody is at home',
      ['It was a long talk about the machines that they have', 'three kids, two dogs and a house in which nobody is at home'],
    ],
    [
      'ends where the next line begins with a capital',
      'It was a long talk about the machines in the hall and what\nThen they left',
      ['It was a long talk about the machines in the hall and what', 'Then they left'],
    ],
    ['goes on in a quote', '> they decide by\n> Friday', ['they decide by Friday']],
    ['ends at an item', 'they decide by\n- Friday', ['they decide by', 'Friday']],
    ['ends at a rule', 'they decide by\n***\nFriday', ['they decide by', 'Friday']],
    ['is each day of a log', '2026-11-18 - talk about\n2026-11-20 - call', ['2026-11-18 - talk about', '2026-11-20 - call']],
    ['is no heading without words', '#\n\nso', ['#', 'so']],
    ['is no heading with seven marks', '####### so', ['####### so']],
    ['is no heading in a quote', '> # so', ['# so']],
  ])('%s', (_, source, expected) => expect(outline(source)).toEqual(expected));

  it('stands where it stands in the note', () => {
    const source = '# A\n\n> [!info] Talk\n> - [ ] one\n\n| a |\n\nBy\nFriday.';
    expect(passagesOfNote(source, OPTIONS).map(({ start }) => source.slice(start, start + 4))).toEqual([
      'A\n\n>',
      'Talk',
      'one\n',
      '| a ',
      'By\nF',
    ]);
  });
});

const linesIn = (...texts: string[]): Line[] => [...linesOf(texts.join('\n'))];

describe('a line is full', () => {
  const LONG = 'x'.repeat(40);
  it.each([
    ['where the next word would have made it longer than the longest about it', `${'x'.repeat(36)}\nmore of it\n${LONG}`, true],
    ['not where that word would have fitted', `${'x'.repeat(35)}\nmore of it\n${LONG}`, false],
    ['not where all lines are short', `${'x'.repeat(39)}\n${'x'.repeat(39)}\nmore`, false],
    ['not where a capital follows', `${LONG}\n${LONG}\nMore`, false],
    ['where a number follows', `${LONG}\n${LONG}\n12 more`, true],
    ['not by a longer line of the next paragraph', `x\n${'x'.repeat(36)}\nmore of it\n\n${'x'.repeat(50)}`, false],
  ])('%s', (_, source, expected) => {
    const lines = linesIn(source);
    const at = lines.findIndex(({ text }) => /more/i.test(text));
    expect(isFull(lines, at, lines[at - 1]?.text ?? '', lines[at]?.text ?? '')).toBe(expected);
  });
});

describe('lines that begin with their day', () => {
  const entries = (...texts: string[]): string[] => [...entriesOf(linesIn(...texts), (line) => line.slice(0, 6)).values()];

  it.each([
    ['paragraphs with a date', ['Nov 12 - so', '', 'Nov 14 - no'], ['Nov 12', 'Nov 14']],
    ['below a heading', ['# A', 'Nov 12 - so', '', 'Nov 14 - no'], ['Nov 12', 'Nov 14']],
    ['items with a bold date', ['- **Nov 12** so', '- **Nov 14** no'], ['**Nov ', '**Nov ']],
    ['no items with a plain date', ['- Nov 12 - so', '- Nov 14 - no'], []],
    ['no lines of a log right below each other', ['Nov 12 - so', 'Nov 14 - no'], []],
    ['no line within a paragraph', ['Nov 12 - so', '', 'well', 'Nov 14 - no', ''], []],
    ['no single one', ['Nov 12 - so', '', 'well'], []],
  ])('are entries of a diary: %s', (_, texts, expected) => expect(entries(...texts)).toEqual(expected));

  it.each([
    ['Leith, 29 November 2026', ['Dear Ruth,'], true],
    ['Leith, 29 November 2026', ['', 'Dear Ruth,'], true],
    ['Leith, 29 November 2026', ['', '', 'Dear Ruth,'], false],
    ['Leith, 29 November 2026', ['So it is.'], false],
    ['Leith, 29 November', ['Dear Ruth,'], false],
    [`${'x'.repeat(60)} 2026`, ['Dear Ruth,'], false],
    [`${'x'.repeat(59)} 2026`, ['Dear Ruth,'], true],
  ])('give the day of a letter: "%s" over %j, %s', (line, below, expected) =>
    expect(isDateline(linesIn(line, ...below), 0, (words) => words.startsWith('Dear'))).toBe(expected),
  );

  it('give the day of what was posted below them', () => {
    expect(postedIn('Is it a no? (posted Tuesday, December 1, 2026)')).toBe('(posted Tuesday, December 1, 2026)');
    expect(postedIn('Is it a no? (Tuesday, December 1, 2026)')).toBe('');
  });
});

describe("a table's columns", () => {
  const isPast = (title: string): boolean => title.includes('Sent');

  it.each([
    ['| Firm | Sent | Next |', [1]],
    ['| Sent | Firm | Sent |', [0, 2]],
    ['| A \\| B | Sent |', [1]],
    ['| Firm | Next |', []],
  ])('that tell of what is over: %s', (header, expected) => expect(pastColumns(header, isPast)).toEqual(expected));

  it('are blanked in the rows below, whose offsets hold', () => {
    expect(withoutCells('| a | bc | d |', [1])).toBe('| a |    | d |');
    expect(withoutCells('| a | bc | d |', [0, 2])).toBe('|   | bc |   |');
    expect(outline('| Firm | Applied | Next |\n|---|---|---|\n| Acme | 2 Nov | call |')).toEqual([
      '| Firm | | Next |',
      '| Acme | | call |',
    ]);
  });
});
