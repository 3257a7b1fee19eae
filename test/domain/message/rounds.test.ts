/** Several rounds told in one note: each letter thanks for its own. */
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { day } from '../../../src/domain/calendar/day';
import { endOfDay } from '../../../src/domain/calendar/now';
import { checkDrafts } from '../../../src/domain/message/check';
import { composeDraft } from '../../../src/domain/message/compose';
import { placeDrafts } from '../../../src/domain/message/place-drafts';
import { logOfFile, unsentDraft, wasSent } from '../../../src/domain/message/place-draft';
import { candidatesFor, requestFor, type Wish } from '../../../src/domain/message/request';
import { draftSectionsOf } from '../../../src/domain/note/drafts';
import type { InterviewNote } from '../../../src/domain/note/interview-note';
import { readNote } from '../../../src/domain/note/read-note';
import { SETTINGS } from './notes';

const PATH = 'Jobs/Acme.md';

/** A phone screen with Mia on Monday 2026-11-09, a second round with Jane and Mia on Wednesday 2026-11-18. */
const note = (log = ''): string => `---
type: interview
company: Acme Corp
position: Data Engineer
${log}---
# Acme

## Phone screen, 2026-11-09

Interviewer: Mia Kern

### Topics

- their school for apprentices

### Challenges

- the noise in the hall

## Second round, 2026-11-18

Interviewers: Jane Smith, Mia Kern

### Topics

- their move to Kubernetes
- their rota for nights

### Concerns

- no Kubernetes in production -> I ran a cluster of my own for two years

## Skills

- incremental data pipelines

## To share

- an article on nightly loads
`;

function roundsIn(source: string): InterviewNote[] {
  const reading = readNote({ path: PATH, source }, { parseYaml: parse, interviewFolder: '', propertyNames: '', templateFolders: [] });
  if (!reading.counts) throw new Error('It does not count.');
  return [...reading.notes];
}

function letterFor(source: string, round: number, wish: Partial<Wish> = {}) {
  const interviews = roundsIn(source).map((each) => ({ note: each, promises: [] }));
  const interview = interviews[round];
  if (interview === undefined) throw new Error(`There is no round ${round}.`);
  const around = { interviews, followUps: [], settings: SETTINGS, templates: [], proofPoints: null };
  return composeDraft(requestFor(interview, { kind: 'thank-you', recipient: 'Mia Kern', channel: 'email', ...wish }, around));
}

describe('a letter about one of several rounds in one note', () => {
  it('says what was said in that round, and what is the user’s own', () => {
    const [first, second] = roundsIn(note()).map((round) => candidatesFor(round, null).map(({ text }) => text));
    expect(first).toEqual([
      'your school for apprentices',
      'the noise in the hall',
      'incremental data pipelines',
      'an article on nightly loads',
    ]);
    expect(second).toEqual([
      'your move to Kubernetes',
      'your rota for nights',
      'my lack of Kubernetes in production',
      'incremental data pipelines',
      'an article on nightly loads',
    ]);
  });

  it('thanks for the first round with the words of the first', () => {
    const { body } = letterFor(note(), 0);
    expect(body).toContain('your school for apprentices');
    expect(body).toContain('the noise in the hall');
    expect(body).not.toMatch(/Kubernetes|rota/);
  });

  it('thanks somebody new in the second with nothing of the first', () => {
    const { body } = letterFor(note(), 1, { recipient: 'Jane Smith' });
    expect(body).toContain('your move to Kubernetes');
    expect(body).not.toMatch(/apprentices|noise/);
  });

  it('builds on the first where the same person sat in both (T12)', () => {
    const { body } = letterFor(note(), 1);
    expect(body).toContain('your school for apprentices');
    expect(body).toContain('your rota for nights');
    expect(body).not.toContain('noise');
  });
});

describe('a second letter to the same person in one note', () => {
  const log = 'follow-up-log:\n  - 2026-11-09 sent thank-you to Mia Kern by email\n';
  const sent = `${note(log)}\n## Thank-you to Mia Kern\n\nTo:\nSubject: Thank you, Data Engineer interview, Sam Okafor\n\nDear Mia,\n\n${'An article on nightly loads came to my mind. '.repeat(3)}\n\nKind regards,\nSam Okafor\n`;
  const fileLog = logOfFile(roundsIn(sent), PATH);

  it('is not taken for the first, which was sent', () => {
    expect(unsentDraft(sent, { kind: 'thank-you', recipient: 'Mia Kern', channel: 'email' }, fileLog)).toBeNull();
    expect(
      checkDrafts(
        { path: PATH, source: sent },
        { interviews: roundsIn(sent), followUps: [], now: endOfDay(day('2026-11-18')), name: 'Sam Okafor' },
      ),
    ).toEqual([]);
  });

  it('bears its day in the heading, is open, and says nothing that the first said', () => {
    const draft = letterFor(sent, 1);
    expect(draft.body).not.toContain('an article on nightly loads');
    const placed = placeDrafts(sent, [draft], { cursor: sent.length, today: day('2026-11-18'), log: fileLog });
    if (placed === null || 'problem' in placed) throw new Error('It was not placed.');
    const source = sent.slice(0, placed.at) + placed.insert + sent.slice(placed.at);
    const [first, second] = draftSectionsOf(source);
    expect(source).toContain('## Thank-you to Mia Kern, 2026-11-18');
    expect([first, second].map((section) => section && wasSent(source, section, fileLog))).toEqual([true, false]);
  });
});
