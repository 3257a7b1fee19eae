import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildCommandLine, folderOf, type Run } from './command-line';

const PANEL = `---
type: interview
company: Bolt
position: Data Engineer
interviewers:
  - Jane Smith <jane@bolt.example>
  - Bob Lee
interview-date: 2026-11-16
interview-type: panel
topics: [their move to streams]
---
They said they would call by Friday. The range is 90 to 110k.

HR: don't call us, we will contact you.
`;

let run: (folder: string, ...words: string[]) => Run;
beforeAll(async () => {
  run = await buildCommandLine();
}, 30_000);

const jsonOf = (result: Run): unknown => JSON.parse(result.out);

describe('timelines', () => {
  it('prints every promise of a named note in line order', () => {
    const result = run(folderOf({ 'Bolt.md': PANEL }), 'timelines', 'Bolt.md', '--json');
    expect(result.code).toBe(0);
    expect(jsonOf(result)).toEqual([
      {
        note: 'Bolt.md',
        promises: [
          {
            quote: 'They said they would call by Friday.',
            line: 12,
            saidOn: '2026-11-16',
            from: null,
            by: '2026-11-20',
            approximate: false,
            vague: false,
            noContact: false,
          },
          {
            quote: "HR: don't call us, we will contact you.",
            line: 14,
            saidOn: '2026-11-16',
            from: null,
            by: null,
            approximate: false,
            vague: true,
            noContact: true,
          },
        ],
      },
    ]);
  });

  it('reads a folder, and names notes from its root', () => {
    const result = run(folderOf({ 'Jobs/Bolt.md': PANEL, 'Jobs/Recipe.md': 'Soup by Friday' }), 'timelines', 'Jobs', '--json');
    expect(jsonOf(result)).toMatchObject([{ note: 'Bolt.md' }]);
  });

  it('counts a file that is named whatever it says, and then misses its day', () => {
    const result = run(folderOf({ 'Plain.md': 'They will call on 2026-12-05.' }), 'timelines', 'Plain.md', '--json');
    expect(jsonOf(result)).toMatchObject([{ note: 'Plain.md', promises: [{ by: '2026-12-05' }] }]);
    expect(result.complaints).toContain('Plain.md:1');
  });
});

describe('draft', () => {
  it('writes to the person named by first name, with what the note does not tell as gaps', () => {
    const result = run(folderOf({ 'Bolt.md': PANEL }), 'draft', 'Bolt.md', '--kind', 'thank-you', '--to', 'Jane', '--json');
    expect(result.code).toBe(0);
    const draft = jsonOf(result) as { to: string; subject: string; body: string; unfilled: string[] };
    expect(Object.keys(draft)).toEqual(['to', 'subject', 'body', 'unfilled']);
    expect(draft.to).toBe('jane@bolt.example');
    expect(draft.subject).toContain('Data Engineer');
    expect(draft.body).toMatch(/^Dear Jane,/);
    expect(draft.body).toContain('your move to streams');
    for (const gap of draft.unfilled) expect(`${draft.subject}\n${draft.body}`).toContain(`[${gap}]`);
  });

  it("takes the article's own word for the closing note", () => {
    expect(run(folderOf({ 'Bolt.md': PANEL }), 'draft', 'Bolt.md', '--kind', 'break-up').code).toBe(0);
  });

  it('has no address where the note gives none', () => {
    expect(
      jsonOf(run(folderOf({ 'Bolt.md': PANEL }), 'draft', 'Bolt.md', '--kind', 'thank-you', '--to', 'Bob Lee', '--json')),
    ).toMatchObject({ to: null });
  });

  it("takes an address from the person's own note, wherever it lies, and none of a company", () => {
    const to = (files: Readonly<Record<string, string>>): unknown => {
      const folder = folderOf({ 'Bolt.md': PANEL, ...files });
      return (jsonOf(run(folder, 'draft', 'Bolt.md', '--kind', 'thank-you', '--to', 'Bob Lee', '--json')) as { to: unknown }).to;
    };
    expect(to({ 'People/Bob Lee.md': '---\nemail: bob@bolt.example\n---\nEngineer.\n' })).toBe('bob@bolt.example');
    expect(to({ 'Companies/Bob Lee.md': '---\nemail: info@boblee.example\n---\n' })).toBeNull();
  });
});

describe('check', () => {
  const drafted = (text: string): string =>
    `${PANEL}\n## Closing note to Jane Smith\n\nTo: jane@bolt.example\nSubject: URGENT!!!\n\n${text}\n`;

  it('names each finding with its place, and exits with 1', () => {
    const result = run(
      folderOf({ 'Bolt.md': drafted('Dear Jane,\n\nI am desperate. Please, please answer about [specific topic].') }),
      'check',
      'Bolt.md',
      '--json',
    );
    expect(result.code).toBe(1);
    const findings = jsonOf(result) as {
      note: string;
      line: number;
      column: number;
      endLine: number;
      endColumn: number;
      rule: string;
      severity: string;
      message: string;
    }[];
    expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['C4', 'C6', 'C15']));
    for (const finding of findings)
      expect(Object.keys(finding)).toEqual(['note', 'line', 'column', 'endLine', 'endColumn', 'rule', 'severity', 'message']);
    expect(findings.find(({ rule }) => rule === 'C6')).toMatchObject({ line: 23, endLine: 23, severity: 'error' });
  });

  it('has nothing to say where there is no draft', () => {
    const result = run(folderOf({ 'Bolt.md': PANEL }), 'check', 'Bolt.md', '--json');
    expect([result.code, jsonOf(result)]).toEqual([0, []]);
  });
});

describe('ics', () => {
  it('writes a calendar of what is open to a file, its lines ended as calendars want them', () => {
    const folder = folderOf({ 'Bolt.md': PANEL });
    expect(run(folder, 'ics', '-o', 'open.ics', '--on', '2026-11-16').code).toBe(0);
    const calendar = readFileSync(join(folder, 'open.ics'), 'utf8');
    expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(calendar).toContain('DTSTART;VALUE=DATE:20261116');
    expect(calendar.trimEnd()).toMatch(/END:VCALENDAR$/);
  });

  it('goes on from its own file, and leaves any other as it is', () => {
    const folder = folderOf({
      'Bolt.md': PANEL,
      'mine.ics': 'BEGIN:VCALENDAR\r\nPRODID:-//Somebody//EN\r\nEND:VCALENDAR\r\n',
      'Notes.txt': 'x',
    });
    for (const name of ['mine.ics', 'Notes.txt', 'Bolt.md']) {
      const before = readFileSync(join(folder, name), 'utf8');
      const { code, complaints } = run(folder, 'ics', '-o', name, '--on', '2026-11-16');
      expect([code, complaints]).toEqual([2, expect.stringContaining('was not written by this program, so it stays')]);
      expect(readFileSync(join(folder, name), 'utf8')).toBe(before);
    }
    const sequences = (): string[] => [...readFileSync(join(folder, 'open.ics'), 'utf8').matchAll(/SEQUENCE:\d+/g)].map(([text]) => text);
    run(folder, 'ics', '-o', 'open.ics', '--on', '2026-11-16');
    const before = sequences();
    run(folder, 'ics', '-o', 'open.ics', '--on', '2026-11-16');
    expect(sequences()).toEqual(before);
    run(folder, 'record', 'Bolt.md', 'sent thank-you', '--on', '2026-11-16');
    run(folder, 'ics', '-o', 'open.ics', '--on', '2026-11-16');
    expect(sequences()).not.toEqual(before);
  });

  it('says so where the file cannot be written', () => {
    expect(run(folderOf({ 'Bolt.md': PANEL }), 'ics', '-o', 'nowhere/open.ics')).toMatchObject({ code: 2, out: '' });
  });
});
