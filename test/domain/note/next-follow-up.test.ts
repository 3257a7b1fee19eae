import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { day } from '../../../src/domain/calendar/day';
import { checkedEdit } from '../../../src/domain/note/checked-edit';
import { keepNextFollowUp } from '../../../src/domain/note/next-follow-up';

const TUESDAY = day('2026-12-01');

/** The note afterwards; every edit is held against the YAML parser as the plugin does it, and taken back again. */
function kept(source: string, next: typeof TUESDAY | null): string {
  const edit = checkedEdit(source, keepNextFollowUp(next), (yaml) => parse(yaml, { logLevel: 'error' }) as unknown);
  if (!edit.ok) throw new Error(edit.reason);
  const back = edit.undo(edit.source);
  expect(back).toMatchObject({ ok: true });
  return edit.source;
}

const note = (...properties: string[]): string => ['---', 'type: interview', ...properties, '---', 'Talked.', ''].join('\n');

describe('the property next-follow-up', () => {
  it.each([
    ['is added as the last one', [], ['next-follow-up: 2026-12-01']],
    ['is changed where it stands', ['next-follow-up: 2026-11-20', 'level: mid'], ['next-follow-up: 2026-12-01', 'level: mid']],
    ['keeps a comment behind it', ['next-follow-up: 2026-11-20 # rings'], ['next-follow-up: 2026-12-01 # rings']],
    ['is filled in where a form left it empty', ['next-follow-up:'], ['next-follow-up: 2026-12-01']],
    ['is changed in quotes', ["next-follow-up: '2026-11-20'"], ['next-follow-up: 2026-12-01']],
    ['keeps another spelling of its name', ['Next Follow Up: 2026-11-20'], ['Next Follow Up: 2026-12-01']],
    ['stays byte for byte where it says the day already', ['next-follow-up: "2026-12-01" # so'], ['next-follow-up: "2026-12-01" # so']],
    ["leaves the user's own words alone", ['next-follow-up: ring Jane'], ['next-follow-up: ring Jane']],
    [
      'is written beside quotes and colons',
      ['company: "A: B"', "position: 'It''s'"],
      ['company: "A: B"', "position: 'It''s'", 'next-follow-up: 2026-12-01'],
    ],
  ])('%s', (_what, before, after) => {
    expect(kept(note(...before), TUESDAY)).toBe(note(...after));
  });

  it.each([
    ['is taken out', ['next-follow-up: 2026-11-20', 'level: mid'], ['level: mid']],
    ['is taken out with its comment, and no other', ['# one', 'next-follow-up: 2026-11-20 # two', '# three'], ['# one', '# three']],
    ['was never there', ['level: mid'], ['level: mid']],
    ["holds the user's own words", ['next-follow-up: ring Jane'], ['next-follow-up: ring Jane']],
  ])('where nothing is due: %s', (_what, before, after) => {
    expect(kept(note(...before), null)).toBe(note(...after));
  });

  it('is written with the line ends and the byte order mark of the note', () => {
    const windows = `\uFEFF${note('company: "Acme"').replaceAll('\n', '\r\n')}`;
    const written = kept(windows, TUESDAY);
    expect(written).toBe(windows.replace('\r\n---\r\nTalked', '\r\nnext-follow-up: 2026-12-01\r\n---\r\nTalked'));
    expect(kept(written, null)).toBe(windows);
  });

  it('stands twice: the note is not guessed at', () => {
    expect(keepNextFollowUp(TUESDAY)(note('next-follow-up: 2026-11-20', 'next-follow-up: 2026-11-21'))).toEqual({
      ok: false,
      line: 3,
      reason: 'Nothing was written. "next-follow-up" stands in this note twice. Delete one of the two.',
    });
  });

  it.each([
    ['a day that was written', [], TUESDAY],
    ['a day that was changed', ['next-follow-up: 2026-11-20'], TUESDAY],
    ['a day that was taken out', ['next-follow-up: 2026-11-20'], null],
  ])('can be taken back after other edits: %s', (_what, properties, next) => {
    const before = note(...properties);
    const edit = keepNextFollowUp(next)(before);
    if (!edit.ok) throw new Error(edit.reason);
    expect(edit.undo(edit.source.replace('Talked', 'We talked'))).toMatchObject({
      ok: true,
      source: before.replace('Talked', 'We talked'),
    });
  });

  it('keeps no other edit from being taken back when a later click wrote another day', () => {
    const first = keepNextFollowUp(TUESDAY)(note());
    if (!first.ok) throw new Error(first.reason);
    const later = first.source.replace('2026-12-01', '2026-12-08');
    expect(first.undo(later)).toEqual({ ok: true, source: later, line: 1 });
  });
});
