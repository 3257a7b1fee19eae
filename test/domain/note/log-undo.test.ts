/** Entries taken out of a log: an undo of what was written, whatever was written since, and a line that was none of the user's. */
import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../src/domain/note/edit';
import { appendToLog, takeOutOfLog } from '../../../src/domain/note/log-edits';

const lines = (...texts: string[]): string => `${texts.join('\n')}\n`;
const SENT = '2026-11-25 sent first-check-in';
const HEARD = '2026-11-26 heard we will see';
const OLD = '2026-11-18 sent thank-you';

const written = (edit: Edit): string => (edit.ok ? edit.source : `refused on line ${edit.line}: ${edit.reason}`);
const takenBack = (edit: Edit, text: string): string => {
  if (!edit.ok) return 'nothing was written';
  const back = edit.undo(text);
  return back.ok ? back.source : `refused on line ${back.line}: ${back.reason}`;
};

describe('an entry is taken back', () => {
  it.each<[string, string[], string[], string[]]>([
    ['alone, where others were there before', [SENT], [`  - ${OLD}`, `  - ${SENT}`], [`  - ${OLD}`]],
    ['from between others that came since', [SENT], [`  - ${OLD}`, `  - ${SENT}`, `  - ${HEARD}`], [`  - ${OLD}`, `  - ${HEARD}`]],
    ['the last of two that say the same', [SENT], [`  - ${SENT}`, `  - ${OLD}`, `  - ${SENT}`], [`  - ${SENT}`, `  - ${OLD}`]],
    [
      'with the lines that fold on below it',
      [SENT],
      [`  - ${OLD}`, `  - 2026-11-25 sent`, '    first-check-in', `  - ${HEARD}`],
      [`  - ${OLD}`, `  - ${HEARD}`],
    ],
    [
      'and leaves the remark below it',
      [SENT],
      [`  - ${OLD}`, `  - ${SENT}`, '  # mine', `  - ${HEARD}`],
      [`  - ${OLD}`, '  # mine', `  - ${HEARD}`],
    ],
    ['together with the other one of the click', [SENT, HEARD], [`  - ${OLD}`, `  - ${SENT}`, `  - ${HEARD}`], [`  - ${OLD}`]],
    ['though somebody put quotes round it since', [SENT], [`  - ${OLD}`, `  - "${SENT}"`], [`  - ${OLD}`]],
  ])('%s', (_, entries, now, left) => {
    const before = lines('---', 'follow-up-log:', `  - ${OLD}`, '---', 'Talked.');
    const edit = appendToLog(before, entries);
    expect(takenBack(edit, lines('---', 'follow-up-log:', ...now, '---', 'Talked.'))).toBe(
      lines('---', 'follow-up-log:', ...left, '---', 'Talked.'),
    );
  });

  it.each([
    ['a log that was not there', lines('---', 'company: Acme', '---', 'Talked.')],
    ['a note without properties', 'Talked.\n'],
    ['an empty log', lines('---', 'follow-up-log:', 'company: Acme', '---')],
    ['an empty log in brackets', lines('---', 'follow-up-log: []', 'company: Acme', '---')],
    ['a log with a remark below it', lines('---', 'follow-up-log:', `  - ${OLD}`, '# mine', 'company: Acme', '---')],
  ])('out of %s: the same bytes', (_, before) => {
    const edit = appendToLog(before, [SENT]);
    expect(written(edit)).toContain(SENT);
    expect(takenBack(edit, written(edit))).toBe(before);
  });

  it('out of a log in brackets, which is a list with lines of its own by now', () => {
    const edit = appendToLog(lines('---', `follow-up-log: [${OLD}]`, 'company: Acme', '---'), [SENT]);
    expect(takenBack(edit, written(edit))).toBe(lines('---', 'follow-up-log:', `  - ${OLD}`, 'company: Acme', '---'));
  });

  it('keeps a log that was begun and has another entry by now', () => {
    const edit = appendToLog(lines('---', 'company: Acme', '---'), [SENT]);
    const since = written(edit).replace(`  - ${SENT}`, `  - ${SENT}\n  - ${HEARD}`);
    expect(takenBack(edit, since)).toBe(lines('---', 'company: Acme', 'follow-up-log:', `  - ${HEARD}`, '---'));
  });

  it('not, where it was changed or taken out since', () => {
    const edit = appendToLog(lines('---', 'follow-up-log:', `  - ${OLD}`, '---'), [SENT]);
    expect(takenBack(edit, lines('---', 'follow-up-log:', `  - ${OLD}`, '---'))).toMatch(/^refused on line \d+: Nothing was undone\./);
  });
});

describe('a line that was none of the user’s', () => {
  const NOTE = lines('---', 'follow-up-log:', `  - ${SENT}`, `  - ${OLD}`, `  - ${HEARD}`, '---');
  const out = (source: string, words: RegExp): Edit => takeOutOfLog(source, (each) => words.test(each));

  it.each([
    ['first', /sent first-check-in/, [OLD, HEARD]],
    ['in the middle', /sent thank-you/, [SENT, HEARD]],
    ['last', /heard/, [SENT, OLD]],
    ['the later one of two that are meant', / sent /, [SENT, HEARD]],
  ])('is taken out where it stands %s', (_, words, left) => {
    const edit = out(NOTE, words);
    expect(written(edit)).toBe(lines('---', 'follow-up-log:', ...left.map((each) => `  - ${each}`), '---'));
    expect(takenBack(edit, written(edit)).split('\n').sort()).toEqual(NOTE.split('\n').sort());
  });

  it('is not taken out where there is none', () => {
    expect(written(out(NOTE, /nobody/))).toMatch(/^refused on line 1: Nothing was written\./);
    expect(written(out('Talked.\n', /sent/))).toMatch(/^refused on line 1: Nothing was written\./);
  });
});
