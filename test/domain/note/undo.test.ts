/** Several edits as one, and taking them back: the same bytes, whatever was there before; or a refusal, where somebody wrote since. */
import { describe, expect, it } from 'vitest';
import { inOrder, refuse, undoNothing, type Edit, type EditOf } from '../../../src/domain/note/edit';
import { appendToLog } from '../../../src/domain/note/log-edits';
import { removeProperty, setProperty } from '../../../src/domain/note/property-edits';

const lines = (...texts: string[]): string => `${texts.join('\n')}\n`;
const log: EditOf = (source) => appendToLog(source, ['2026-11-25 heard we will see']);
const status =
  (value: string): EditOf =>
  (source) =>
    setProperty(source, 'status', value);
const without =
  (name: string): EditOf =>
  (source) =>
    removeProperty(source, name);

const written = (edit: Edit): string => (edit.ok ? edit.source : `refused on line ${edit.line}: ${edit.reason}`);
const takenBack = (edit: Edit, text: string): string => {
  if (!edit.ok) return 'nothing was written';
  const back = edit.undo(text);
  return back.ok ? back.source : `refused on line ${back.line}: ${back.reason}`;
};

const NOTE = lines('---', 'type: interview', 'company: Acme', '---', 'Talked.');

describe('several edits as one', () => {
  it('write one after the other, each on what the one before left', () => {
    const edit = inOrder([log, status('offer')])(NOTE);
    expect(written(edit)).toBe(
      lines(
        '---',
        'type: interview',
        'company: Acme',
        'follow-up-log:',
        '  - 2026-11-25 heard we will see',
        'status: offer',
        '---',
        'Talked.',
      ),
    );
    expect(edit.ok && edit.wrote).toEqual(['follow-up-log', 'status']);
  });

  it('tell the line that was written last', () => {
    const edit = inOrder([status('offer'), log])(NOTE);
    expect(edit.ok && edit.source.split('\n')[edit.line - 1]).toBe('  - 2026-11-25 heard we will see');
  });

  it.each([
    ['one', [log]],
    ['two', [log, status('offer')]],
    ['two, the other way round', [status('offer'), log]],
    ['three', [log, status('offer'), without('company')]],
  ])('are taken back together: %s', (_, edits) => {
    const edit = inOrder(edits)(NOTE);
    const back = takenBack(edit, written(edit));
    // What was taken out comes back as the last property.
    expect(back.split('\n').sort()).toEqual(NOTE.split('\n').sort());
  });

  it('write nothing where one of them cannot be written, whichever it is', () => {
    const refusing: EditOf = () => refuse(7, 'Not here.');
    for (const edits of [
      [refusing, log],
      [log, refusing],
      [log, refusing, status('offer')],
    ])
      expect(written(inOrder(edits)(NOTE))).toBe('refused on line 7: Nothing was written. Not here.');
  });

  it('take nothing back where one of them cannot be taken back', () => {
    const edit = inOrder([log, status('offer')])(NOTE);
    const since = written(edit).replace('status: offer', 'status: rejected');
    expect(takenBack(edit, since)).toBe('refused on line 1: Nothing was undone. "status: offer" was changed or taken out since.');
  });

  it('that are none leave the note as it is, and so does taking them back', () => {
    const edit = inOrder([])(NOTE);
    expect([written(edit), takenBack(edit, NOTE)]).toEqual([NOTE, NOTE]);
    expect(edit.ok && [edit.line, edit.wrote]).toEqual([1, []]);
    expect(undoNothing(NOTE)).toEqual({ ok: true, source: NOTE, line: 1 });
  });
});

describe('a property that was written, taken back', () => {
  it.each([
    ['as the last of several', NOTE],
    ['over another value', lines('---', 'status: waiting # so far', 'company: Acme', '---', 'Talked.')],
    ['over a value on several lines', lines('---', 'status:', '  waiting', 'company: Acme', '---', 'Talked.')],
    ['into a note without properties', lines('Talked.')],
    ['into an empty note', ''],
    ['into a note without properties that has a byte order mark', '\uFEFFTalked.\n'],
    ['into frontmatter that holds nothing', lines('---', '---', 'Talked.')],
    ['into frontmatter that holds a comment', lines('---', '# mine', '---', 'Talked.')],
    ['into frontmatter that holds a blank line', lines('---', '', '---', 'Talked.')],
    ['with a carriage return at each end', NOTE.replaceAll('\n', '\r\n')],
    ['beside blank lines and comments', lines('---', 'status: waiting', '', '# about me', 'company: Acme', '---')],
  ])('%s, leaves the same bytes', (_, source) => {
    const edit = status('offer')(source);
    expect(written(edit)).toContain('status: offer');
    expect(takenBack(edit, written(edit))).toBe(source);
  });

  it('keeps what was added to a note that had no properties', () => {
    const edit = status('offer')('Talked.\n');
    const since = written(edit).replace('status: offer', 'company: Acme\nstatus: offer');
    expect(takenBack(edit, since)).toBe(lines('---', 'company: Acme', '---', 'Talked.'));
  });

  it('keeps a comment that was added to a note that had no properties', () => {
    const edit = status('offer')('Talked.\n');
    const since = written(edit).replace('status: offer', 'status: offer\n# mine');
    expect(takenBack(edit, since)).toContain('# mine');
  });

  it.each([
    ['was changed since', 'status: offer', 'status: rejected'],
    ['was taken out since', 'status: offer\n', ''],
  ])('that %s stays as it is now', (_, text, now) => {
    const edit = status('offer')(NOTE);
    expect(takenBack(edit, written(edit).replace(text, now))).toMatch(/^refused on line 1: Nothing was undone\./);
  });
});

describe('a property that is taken out', () => {
  const DATED = lines('---', 'next-follow-up: 2026-11-25', 'company: Acme', '---', 'Talked.');

  it('leaves the others, and comes back as the last', () => {
    const edit = without('next-follow-up')(DATED);
    expect(written(edit)).toBe(lines('---', 'company: Acme', '---', 'Talked.'));
    expect(edit.ok && edit.wrote).toEqual(['next-follow-up']);
    expect(takenBack(edit, written(edit))).toBe(lines('---', 'company: Acme', 'next-follow-up: 2026-11-25', '---', 'Talked.'));
  });

  it('leaves the frontmatter, though it was the only one', () => {
    const edit = without('company')(lines('---', 'company: Acme', '---', 'Talked.'));
    expect(written(edit)).toBe(lines('---', '---', 'Talked.'));
  });

  it('is not brought back beside one that was written since', () => {
    const edit = without('next-follow-up')(DATED);
    const since = written(edit).replace('company: Acme', 'company: Acme\nnext-follow-up: 2026-12-02');
    expect(takenBack(edit, since)).toBe('refused on line 1: Nothing was undone. "next-follow-up" was written anew since.');
  });

  it('is none where the note has no such property', () => {
    expect(written(without('next-follow-up')(NOTE))).toBe(
      'refused on line 1: Nothing was written. There is no "next-follow-up" in this note.',
    );
  });
});

describe('where a status is written', () => {
  it.each([
    ['over a word that says how it stands, under another name', ['outcome: waiting'], ['outcome: offer']],
    ['not over words of somebody’s own under another name', ['outcome: a good talk'], ['outcome: a good talk', 'status: offer']],
    ['over its own name before another that is empty', ['outcome:', 'status: whatever'], ['outcome:', 'status: offer']],
    ['into another name that was left empty', ['outcome:'], ['outcome: offer']],
    ['with the gap that stood there', ['status:   waiting'], ['status:   offer']],
    ['with the remark behind it', ['status: waiting # so far'], ['status: offer # so far']],
    ['in quotes where YAML would misread it', ['status: waiting'], ['status: offer']],
  ])('%s', (_, before, after) => {
    expect(written(status('offer')(lines('---', ...before, '---')))).toBe(lines('---', ...after, '---'));
  });

  it.each([
    ['where it stands twice', ['status: waiting', 'status: offer'], 2, '"status" stands in this note twice. Delete one of the two.'],
    [
      'over several lines of prose',
      ['status: |', '  I think it went well.', '  They smiled.'],
      2,
      '"status" holds several lines of your own. Rename that property first.',
    ],
    [
      'behind a quote that is never closed',
      ['status: "waiting'],
      2,
      'A quote or bracket opens in "status" and is never closed. Close it first.',
    ],
    ['behind three dots', ['company: Acme', '...'], 3, 'Three dots end the properties here. Delete that line first.'],
    ['into properties that cannot be read', ['- mine', 'company: Acme'], 2, 'The properties cannot be read. Write each as "name: value".'],
  ])('it is not written %s', (_, properties, line, reason) => {
    expect(written(status('rejected')(lines('---', ...properties, '---')))).toBe(`refused on line ${line}: Nothing was written. ${reason}`);
  });
});
