import { describe, expect, it } from 'vitest';
import { allTold, promisesIn } from './notes';

const IN_TWO_DAYS = 'HR will call in two days.';

describe('numeric dates over what is said, where the setting puts the month first', () => {
  it.each([
    ['another heading can only have its day first', '## 22/10\n\nNothing.\n\n## 9/12 depot', '2026-12-11'],
    ['the first line of the note shows it behind a weekday', 'Thurs 22/10, called them\n\n## 9/12', '2026-12-11'],
    ['an item shows it', '- 22/10 called them\n\n## 9/12', '2026-12-11'],
    ['a row shows it', '| 22/10 | called them |\n\n## 9/12', '2026-12-11'],
    ['nothing shows it', '## 9/12', '2027-09-14'],
    ['another can only have its month first', '## 10/22\n\nNothing.\n\n## 9/12', '2027-09-14'],
    ['some show it and some its contrary', '## 22/10\n\nNothing.\n\n## 10/25\n\nNothing.\n\n## 9/12', '2027-09-14'],
    ['it is only in the midst of a line', 'They are there 24/7, on 22/10 too.\n\n## 9/12', '2027-09-14'],
    ['what heads a line is no date', '24/7 they work.\n\n22/10% more.\n\n## 9/12', '2027-09-14'],
  ])('are read as their note shows where %s', (_, head, expected) =>
    expect(allTold(promisesIn(`${head}\n\n${IN_TWO_DAYS}`))).toBe(expected),
  );

  it('are read the same in its sentences', () => expect(allTold(promisesIn('## 22/10\n\nThey decide by 9/12.'))).toBe('..2026-12-09'));
});
