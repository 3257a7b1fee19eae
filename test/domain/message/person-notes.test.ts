/** An interviewer's address from a note of their own. */
import { describe, expect, it } from 'vitest';
import { mayBeTheirs, withAddresses, type NoteProperties } from '../../../src/domain/message/person-notes';
import type { Interview } from '../../../src/domain/follow-up/follow-up';
import type { Interviewer, NoteFile } from '../../../src/domain/note/interview-note';
import { aNote } from './a-note';

const JANE: Interviewer = { name: 'Jane Smith', email: null, link: null };

const note = (path: string, properties: Readonly<Record<string, unknown>> = {}): NoteProperties => ({
  path,
  properties: Object.entries(properties).map(([name, value]) => ({ name, value })),
});

const met = (person: Partial<Interviewer>): Interview => ({
  note: aNote({ company: 'Acme', interviewers: [{ ...JANE, ...person }] }),
  promises: [],
});

const addressOf = (notes: readonly NoteProperties[], person: Partial<Interviewer> = {}): string | null =>
  withAddresses(met(person), notes).note.interviewers[0]?.email ?? null;

/** The note as it stands in its file. */
const fileOf = ({ path, properties }: NoteProperties): NoteFile => ({
  path,
  source: `---\n${properties.map(({ name, value }) => `${name}: ${JSON.stringify(value)}\n`).join('')}---\nNothing here.\n`,
});

/** Those that the vault's look at paths and frontmatter leaves: in every case the same comes of them. */
const ofThose = (notes: readonly NoteProperties[], person: Partial<Interviewer>): NoteProperties[] =>
  notes.filter((each) => mayBeTheirs(met(person), fileOf(each)));

const OWN = note('People/Jane Smith.md', { email: 'jane@acme.example' });

describe("an interviewer's address is taken from", () => {
  it.each([
    ['the note that has their name', [OWN], {}],
    ['a note of theirs by its title', [note('People/@jane.md', { title: 'Jane Smith', mail: 'jane@acme.example' })], {}],
    ['a note of theirs by an alias', [note('People/JS.md', { aliases: ['Jane', 'Jane Smith'], 'E-mail': 'jane@acme.example' })], {}],
    ['the first of several', [note('Jane Smith.md', { email: ['jane@acme.example', 'jane@home.example'] })], {}],
    ['an address with a name', [note('Jane Smith.md', { email: 'Jane Smith <jane@acme.example>' })], {}],
    ['a note that names the same company', [note('Jane Smith.md', { email: 'jane@acme.example', company: '[[Acme Inc.]]' })], {}],
    ['the note that they are linked to', [OWN, note('Friends/Jane Smith.md', { email: 'j@x.example' })], { link: 'People/Jane Smith' }],
    ['a linked note, whatever it says', [note('People/js.md', { email: 'jane@acme.example', company: 'Bolt' })], { link: 'js' }],
    ['their note, though a company is called the same', [OWN, note('Companies/Jane Smith.md', { email: 'info@js.example' })], {}],
  ])('%s', (_, notes, person) => {
    expect(addressOf(notes, person)).toBe('jane@acme.example');
    expect(addressOf(ofThose(notes, person), person)).toBe('jane@acme.example');
  });

  it.each([
    ['nowhere', [], {}],
    ['two notes of one name', [OWN, note('Friends/Jane Smith.md', { email: 'jane@home.example' })], {}],
    ['two notes of one name, one without an address', [OWN, note('Friends/Jane Smith.md')], {}],
    ['two notes that one link can mean', [OWN, note('Friends/Jane Smith.md', { email: 'j@x.example' })], { link: 'Jane Smith' }],
    ['a company of that name, by its type', [note('Jane Smith.md', { type: '[[Company]]', email: 'info@js.example' })], {}],
    ['a company of that name, by its tag', [note('Jane Smith.md', { tags: ['job/company'], email: 'info@js.example' })], {}],
    ['a company of that name, by its folder', [note('Companies/Jane Smith.md', { email: 'info@js.example' })], {}],
    ['another interview', [note('Jane Smith.md', { type: 'interview', email: 'info@js.example' })], {}],
    ['somebody at another company', [note('Jane Smith.md', { email: 'jane@bolt.example', company: 'Bolt' })], {}],
    ['somebody of another name', [note('Jane Smithers.md', { email: 'j@x.example' }), note('Jane.md', { email: 'j@y.example' })], {}],
    ['words that are no address', [note('Jane Smith.md', { email: 'ask Bob' })], {}],
    ['a linked note that is not there', [OWN], { link: 'People/Jane S' }],
  ])('none: %s', (_, notes, person) => {
    expect(addressOf(notes, person)).toBeNull();
    expect(addressOf(ofThose(notes, person), person)).toBeNull();
  });

  it('a note that may be theirs by its path or its frontmatter, and none that only tells of them', () => {
    const files: NoteFile[] = [
      { path: 'People/JANE SMITH.md', source: '' },
      { path: 'People/js.md', source: '---\naliases:\n  - Dr. Jané Smith\n---\n' },
      { path: 'Daily/2026-11-20.md', source: '---\ntags: [daily]\n---\nTalked to Jane Smith.\n' },
      { path: 'People/Jane.md', source: '---\nemail: jane@acme.example\n---\n' },
    ];
    expect(files.filter((file) => mayBeTheirs(met({}), file))).toEqual(files.slice(0, 2));
  });

  it('the interview itself, where that gives one', () =>
    expect(addressOf([OWN], { email: 'jane.smith@acme.example' })).toBe('jane.smith@acme.example'));
});
