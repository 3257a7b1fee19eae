import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/calendar/day';
import { composeDraft } from '../../../src/domain/message/compose';
import { gapsIn } from '../../../src/domain/message/gaps';
import { gapsOf, placeDraft, unsentDraft } from '../../../src/domain/message/place-draft';
import { draftSectionsOf } from '../../../src/domain/note/drafts';
import type { LogEntry } from '../../../src/domain/note/log';
import { aNote, aRequest } from './a-note';

const today = day('2027-02-20');
const draft = composeDraft(aRequest({ picks: {} }));

function placed(source: string, cursor: number, log: readonly LogEntry[] = [], message = draft): string {
  const { at, insert } = placeDraft(source, message, { cursor, today, log });
  return source.slice(0, at) + insert + source.slice(at);
}

const sent = (kind: 'thank-you' | 'networking-check-in', on: string, to: string | null = null, by: string | null = null): LogEntry => ({
  day: day(on),
  line: 1,
  what: 'sent',
  kind,
  to,
  by,
});

describe('a draft goes', () => {
  it.each([
    [
      'before the next heading of level 2 below the cursor',
      '# Acme\n\nNotes|\n\n### Details\n\nMore\n\n## Next steps\n\nFriday\n',
      '## Next steps',
    ],
    ['before the next heading of level 1', 'Notes|\n# Other\n', '# Other'],
    ['to the end where no such heading follows', '# Acme\n\nNotes|\n\n### Details\n\nMore', ''],
    ['not before a heading inside a block of code', 'Notes|\n\n```\n# no heading\n```\n\n## Next\n', '## Next'],
    ['below the properties where the cursor is in them', '---\ncompany: |Acme\n---\n# Acme\n', '# Acme'],
  ])('%s', (_title, marked, follows) => {
    const cursor = marked.indexOf('|');
    const source = marked.replace('|', '');
    const { at, insert } = placeDraft(source, draft, { cursor, today, log: [] });
    expect(source.slice(at).split('\n')[0]).toBe(follows);
    expect(insert).toContain(
      '## Thank-you to Jane Smith\n\nTo: jane@acme.example\nSubject: Thank you for the Data Engineer interview\n\nDear Jane,',
    );
    const [section] = draftSectionsOf(source.slice(0, at) + insert + source.slice(at));
    expect(section?.body.text).toBe(draft.body);
    expect(section?.recipient).toBe('Jane Smith');
  });

  it('has a blank line around it, whatever stands before it, and the line ends of the note', () => {
    expect(placed('', 0)).toMatch(/^## Thank-you/);
    expect(placed('Notes', 5)).toMatch(/^Notes\n\n## Thank-you/);
    expect(placed('Notes\n', 5)).toMatch(/^Notes\n\n## Thank-you/);
    expect(placed('Notes\n\n', 5)).toMatch(/^Notes\n\n## Thank-you/);
    expect(placed('Notes\n## Next\n', 5)).toMatch(/0199, sam@okafor\.example\n\n## Next\n$/);
    expect(placed('Notes\r\n\r\n## Next\r\n', 5).replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
  });

  it('selects its first gap, else its end', () => {
    const { at, insert, select } = placeDraft('Notes\n', draft, { cursor: 0, today, log: [] });
    const after = `Notes\n${insert}`;
    expect(at).toBe(6);
    expect(after.slice(select.start, select.end)).toBe('[specific topic]');
    const full = composeDraft(aRequest());
    const end = placeDraft('Notes\n', full, { cursor: 0, today, log: [] });
    expect(end.select.start).toBe(end.select.end);
    expect(`Notes\n${end.insert}`.slice(0, end.select.end)).toMatch(/okafor\.example$/);
  });

  it('bears the day in its heading where the kind comes again: Saturday 2027-02-20', () => {
    const networking = composeDraft(aRequest({ kind: 'networking-check-in' }));
    expect(placed('', 0, [], networking)).toMatch(/^## Networking check-in to Jane Smith, 2027-02-20\n/);
    expect(placed('', 0, [sent('thank-you', '2026-11-19', 'Jane Smith')])).toMatch(/^## Thank-you to Jane Smith, 2027-02-20\n/);
    expect(placed('', 0, [sent('thank-you', '2026-11-19', 'Bob Lee')])).toMatch(/^## Thank-you to Jane Smith\n/);
  });

  it('says by which channel it goes where that is no email', () => {
    expect(placed('', 0, [], composeDraft(aRequest({ channel: 'linkedin' })))).toMatch(
      /^## Thank-you to Jane Smith\n\nBy: linkedin\n\nHello Jane,/,
    );
    expect(placed('', 0, [], composeDraft(aRequest({ channel: 'handwritten' })))).toMatch(/\n\nBy: handwritten card\n\nDear Jane,/);
  });
});

describe('the draft that is there already', () => {
  const source = placed('# Acme\n', 6);
  const wanted = { kind: 'thank-you', recipient: 'Jane Smith', channel: 'email' } as const;

  it.each([
    ['is found while nothing was sent', wanted, [], true],
    ['is found for a name in other spelling', { ...wanted, recipient: 'JANE SMITH' }, [], true],
    ['is none for another person', { ...wanted, recipient: 'Bob Lee' }, [], false],
    ['is none for another kind', { ...wanted, kind: 'first-check-in' as const }, [], false],
    ['is none by another channel', { ...wanted, channel: 'linkedin' as const }, [], false],
    ['is none once it was sent', wanted, [sent('thank-you', '2026-11-19', 'Jane Smith', 'email')], false],
    ['is none once thanks were sent to everybody', wanted, [sent('thank-you', '2026-11-19')], false],
    ['is still there when another was thanked', wanted, [sent('thank-you', '2026-11-19', 'Bob Lee')], true],
  ])('%s', (_title, message, log, found) => {
    expect(unsentDraft(source, message, log) !== null).toBe(found);
  });

  it('with a day in its heading wants to be sent on that day or later', () => {
    const later = placed('', 0, [], composeDraft(aRequest({ kind: 'networking-check-in' })));
    const message = { kind: 'networking-check-in', recipient: 'Jane Smith', channel: 'email' } as const;
    expect(unsentDraft(later, message, [sent('networking-check-in', '2026-12-20')])).not.toBeNull();
    expect(unsentDraft(later, message, [sent('networking-check-in', '2027-02-20')])).toBeNull();
  });

  it('by hand is not sent by the email that announces it', () => {
    const card = placed('', 0, [], composeDraft(aRequest({ channel: 'handwritten' })));
    const message = { kind: 'thank-you', recipient: 'Jane Smith', channel: 'handwritten' } as const;
    expect(unsentDraft(card, message, [sent('thank-you', '2026-11-19', 'Jane Smith', 'email')])).not.toBeNull();
    expect(unsentDraft(card, message, [sent('thank-you', '2026-11-19', 'Jane Smith', 'handwritten card')])).toBeNull();
  });
});

describe('gaps', () => {
  it.each([
    ['Dear [first name],', ['first name']],
    ['[one] and [two things]', ['one', 'two things']],
    ['a [link](https://example.com) and [another][ref]', []],
    ['[[Jane Smith]] and ![[picture.png]]', []],
    ['- [ ] open\n- [x] done\n- [-] dropped', []],
    ['a footnote[^1] and a number [12]', []],
    ['[ref]: https://example.com', []],
    ['an empty [] and a torn [line\nbreak]', []],
    ['the report [PDF]', []],
    ['[名前]', ['名前']],
  ])('in "%s" are %j', (text, names) => {
    expect(gapsIn(text).map(({ name }) => name)).toEqual(names);
  });

  it('of a draft are those of its subject and text, with their places in the note', () => {
    const source = placed('# Acme [not mine]\n', 0);
    const [section] = draftSectionsOf(source);
    if (section === undefined) throw new Error('no draft');
    const gaps = gapsOf(source, section);
    expect(gaps.map(({ name }) => name)).toEqual(draft.unfilled);
    for (const { name, start, end } of gaps) expect(source.slice(start, end)).toBe(`[${name}]`);
    expect(gapsOf(aNote().source, { ...section, start: 0, end: 0 })).toEqual([]);
  });
});
