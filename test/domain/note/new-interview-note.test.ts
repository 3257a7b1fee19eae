import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/calendar/day';
import { nameOfNewNote, newInterviewNote, type NewInterview } from '../../../src/domain/note/new-interview-note';
import { readNote } from '../../../src/domain/note/read-note';

const FORM: NewInterview = {
  company: 'Acme Corp',
  position: 'Data Engineer',
  day: day('2026-11-25'),
  time: '15:00',
  people: 'Jane Smith <jane@acme.example>, Bob Lee',
  type: 'panel',
};

const OPTIONS = { parseYaml: (text: string): unknown => parse(text), interviewFolder: '', propertyNames: '', templateFolders: [] };

function readBack(form: NewInterview, template: string | null = null) {
  const made = newInterviewNote(form, template);
  if (!made.ok) throw new Error(made.reason);
  const reading = readNote({ path: 'New.md', source: made.source }, OPTIONS);
  if (!reading.counts) throw new Error(`It does not count:\n${made.source}`);
  return { note: reading.notes[0], source: made.source };
}

describe('a new interview note', () => {
  it('reads as it was filled in', async () => {
    const { note, source } = readBack(FORM);
    expect(note).toMatchObject({
      company: 'Acme Corp',
      position: 'Data Engineer',
      day: '2026-11-25',
      time: '15:00',
      types: ['panel'],
      log: [],
      problems: [],
    });
    expect(note.interviewers.map(({ name }) => name)).toEqual(['Jane Smith', 'Bob Lee']);
    await expect(source).toMatchFileSnapshot('golden/new-interview-note.md');
  });

  it('holds nothing that YAML would misread', () => {
    const { note } = readBack({ ...FORM, company: 'Yes: & #1 "Best" {[x [[y', position: "- 'lead'" });
    expect(note.company).toBe('Yes: & #1 "Best" {[x [[y');
    expect(note.position).toBe("- 'lead'");
  });

  it('is no template, whatever the company is called', () => {
    expect(readBack({ ...FORM, company: 'Acme {{x}} <% y %>' }).note.company).toBe('Acme x y');
  });

  it('links a company whose note was open', () => {
    const { note, source } = readBack({ ...FORM, company: '[[Companies/Acme|Acme]]' });
    expect(source).toContain('company: "[[Companies/Acme|Acme]]"');
    expect(note.company).toBe('Acme');
  });

  it('needs no more than a position', () => {
    expect(readBack({ ...FORM, company: '', time: '', people: '', type: null }).note).toMatchObject({
      company: null,
      position: 'Data Engineer',
      time: null,
      interviewers: [],
      types: [],
    });
  });

  it("keeps the user's own template and fills its fields", () => {
    const template = '---\ntags: [job]\ncompany: {{company}}\nmood:\n---\n# {{title}}\n\nOn {{date}}, {{weather}}\n';
    const { source } = readBack(FORM, template);
    expect(source).toContain('tags: [job]\ncompany: Acme Corp\nmood:\n');
    expect(source).toContain('# 2026-11-25 Acme Corp, Data Engineer\n\nOn 2026-11-25, {{weather}}\n');
  });

  it('is refused where the template has no end to its properties', () => {
    expect(newInterviewNote(FORM, '---\ntype: interview\n')).toMatchObject({ ok: false });
  });
});

describe('the name of a new interview note', () => {
  it.each([
    [{}, '2026-11-25 Acme Corp, Data Engineer'],
    [{ company: '[[Companies/Acme|Acme]]', position: '' }, '2026-11-25 Acme'],
    [{ company: '../../secret', position: 'a/b' }, '2026-11-25 secret, a b'],
    [{ company: '', position: '???' }, '2026-11-25 Interview'],
  ])('with %j is "%s"', (part, name) => {
    expect(nameOfNewNote({ ...FORM, ...part })).toBe(name);
  });
});
