import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/calendar/day';
import { endOfDay } from '../../../src/domain/calendar/now';
import { draft } from '../../../src/domain/command-line/draft';
import type { MessageKind } from '../../../src/domain/note/kind';
import type { NoteProperties } from '../../../src/domain/message/person-notes';
import { noteOf, readFile, SETTINGS } from './vault';

const PANEL = 'interviewers: [Jane Smith, Bob Lee]\n';

interface Asked {
  readonly to?: string;
  readonly people?: readonly NoteProperties[];
  /** Other notes of the vault. */
  readonly more?: Readonly<Record<string, string>>;
}

function print(source: string, kind: MessageKind, { to, people = [], more = {} }: Asked = {}): string {
  const here = readFile('Acme.md', source).interviews;
  const all = [...here, ...Object.entries(more).flatMap(([path, text]) => readFile(path, text).interviews)];
  const done = draft(
    { path: 'Acme.md', here, all, people: () => people, settings: SETTINGS, templates: [], proofPoints: null, problems: [] },
    { kind, to: to ?? null, now: endOfDay(day('2026-11-19')) },
  );
  return 'wrongUse' in done ? `wrong use: ${done.wrongUse}` : done.text;
}

describe('a message from a note', () => {
  it('greets the only interviewer where nobody is named', () => {
    expect(print(noteOf('Acme', 'interviewers: Jane Smith <jane@acme.example>\n'), 'thank-you')).toMatch(
      /^To: jane@acme\.example\nSubject: .*\n\nDear Jane,\n/,
    );
  });

  it('goes to the one of a panel who is named, by the first name too', () => {
    expect(print(noteOf('Acme', PANEL), 'thank-you', { to: 'Bob' })).toMatch(/^To: \nSubject: .*\n\nDear Bob,\n/);
  });

  it('takes an address from the person’s own note, and the note’s own first', () => {
    const people = ['jane', 'bob'].map((name) => ({
      path: name === 'jane' ? 'People/Jane Smith.md' : 'People/Bob Lee.md',
      properties: [{ name: 'email', value: `${name}@acme.example` }],
    }));
    const source = noteOf('Acme', 'interviewers: [Jane Smith <jane@work.example>, Bob Lee]\n');
    expect(print(source, 'thank-you', { to: 'Jane Smith', people })).toMatch(/^To: jane@work\.example\n/);
    expect(print(source, 'thank-you', { to: 'Bob Lee', people })).toMatch(/^To: bob@acme\.example\n/);
  });

  it('is about the round in which the named person sat, else about the latest', () => {
    const rounds = `---
type: interview
company: Acme
position: Engineer
---
## Phone screen, 2026-11-09

Interviewer: Mia Kern

## Second round, 2026-11-18

Interviewer: Jane Smith
`;
    expect(print(rounds, 'thank-you', { to: 'Mia Kern' })).toContain('\n\nDear Mia,\n');
    expect(print(rounds, 'thank-you')).toContain('\n\nDear Jane,\n');
  });

  it('knows the earlier round that another note tells of', () => {
    const earlier = noteOf('Acme', PANEL, '## Topics\n\n- their school for apprentices').replace('2026-11-18', '2026-11-09');
    const said = (more: Readonly<Record<string, string>>): boolean =>
      print(noteOf('Acme', PANEL, '## Topics\n\n- their rota'), 'thank-you', { to: 'Jane', more }).includes('your school for apprentices');
    expect(said({ 'First.md': earlier })).toBe(true);
    expect(said({ 'First.md': earlier.replace('Acme', 'Bolt') })).toBe(false);
  });
});

describe('no message', () => {
  it('comes from a note that does not count', () => expect(print('Lentils.\n', 'thank-you')).toBe(''));

  it('goes to somebody whom the note does not name, and it says whom it names', () => {
    expect(print(noteOf('Acme', PANEL), 'thank-you', { to: 'Karl' })).toBe(
      'wrong use: "Karl" is nobody whom this note names. It names Jane Smith, Bob Lee.',
    );
    expect(print(noteOf('Acme'), 'thank-you', { to: 'Karl' })).toBe(
      'wrong use: "Karl" is nobody whom this note names. It names no interviewer.',
    );
  });

  it.each([
    [
      'an interview that they missed',
      'follow-up-log:\n  - 2026-11-18 missed by them\n',
      'They did not come to the interview on Wed 18 Nov, so there is nothing to thank for. Write a no-show message instead: it is friendly and offers to find a new time.',
    ],
    [
      'an interview that the user missed',
      'follow-up-log:\n  - 2026-11-18 missed by us\n',
      'You missed the interview on Wed 18 Nov, so there is nothing to thank for. Write an apology instead: it asks for a new time.',
    ],
    [
      'an interview that was called off',
      'status: interview cancelled\n',
      'The status says that this interview has not taken place, so there is nothing to thank for. Once it has, take those words out of the status.',
    ],
  ])('thanks for %s, and another kind can be written', (_what, properties, why) => {
    expect(print(noteOf('Acme', properties), 'thank-you')).toBe(`wrong use: ${why}`);
    expect(print(noteOf('Acme', properties), 'no-show')).toMatch(/^To: \nSubject: /);
  });
});
