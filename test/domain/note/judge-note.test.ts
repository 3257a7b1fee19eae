import { describe, expect, it } from 'vitest';
import { mayCount, type Look } from '../../../src/domain/note/judge-note';

const look = (frontmatter: Record<string, unknown>, rest: Partial<Look> = {}): Look => ({
  path: 'Notes/Acme.md',
  tags: [],
  title: '',
  links: [],
  headings: [],
  ...rest,
  properties: Object.entries(frontmatter).map(([name, value]) => ({ name, value })),
});

describe("a note in Obsidian's cache", () => {
  it.each([
    ['with the type', look({ type: 'interview' })],
    ['with the type as a link', look({ Category: '[[Interviews]]' })],
    ['with the type as a link without quotes', look({ type: [['Interview']] })],
    ['with a note above it', look({ up: '[[Interviews]]' })],
    ['with a tag in its properties', look({ tags: ['job/interviews'] })],
    ['with a tag in its text', look({}, { tags: ['#job-interview'] })],
    ['with a type in German', look({ Typ: 'Vorstellungsgespräch' })],
    ['of an application', look({ type: 'job application' })],
    ['with a date of an application', look({ 'Date applied': '2026-11-02' })],
    ['with an interview date', look({ interview_date: '2026-11-18' })],
    ['in a folder of interviews', look({}, { path: 'Work/03 Interviews 2026/Acme.md' })],
    ['with a round in its name', look({}, { path: 'Notes/Acme phone screen.md' })],
    ['with a round in its first heading', look({}, { title: 'Technical interview at Acme' })],
  ])('%s may count', (_, note) => expect(mayCount(note)).toBe(true));

  it.each([
    ['with another type', look({ type: 'person' })],
    ['with the word in another property', look({ summary: 'Interview' })],
    ['with a tag that only begins alike', look({ tags: ['interview-prep'] }, { tags: ['#interview-prep', '#work/interviewing'] })],
    ['without frontmatter', look({})],
    ['with a type of another shape', look({ type: { is: { an: 'interview' } } })],
    ['in a folder of questions', look({}, { path: 'Interview questions/SQL.md' })],
  ])('%s is not read', (_, note) => expect(mayCount(note)).toBe(false));
});
