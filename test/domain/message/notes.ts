/**
 * Notes that drafts are made from in the tests: with nothing in them, with little, and with all that a letter can use.
 */
import { day } from '../../../src/domain/calendar/day';
import type { MessageRequest } from '../../../src/domain/message/message-request';
import { requestFor, type DraftContext, type Wish } from '../../../src/domain/message/request';
import type { InterviewNote } from '../../../src/domain/note/interview-note';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings';
import { aNote } from './a-note';

const HEAD = '---\ntype: interview\ncompany: Acme Corp\nposition: Data Engineer\n---\n';

export const SOURCES = {
  empty: HEAD,
  thin: `${HEAD}
## Topics

- Their move to Kubernetes one team at a time
`,
  rich: `${HEAD}
## Topics

- Their move to Kubernetes one team at a time
- The on-call rota that nobody dreads
- How they choose what to measure

## Challenges

- The long nightly loads that keep their analysts waiting

## Skills

- incremental data pipelines

## To share

- an article on cutting nightly loads without new hardware
- a talk on quiet alarms by a hospital team
- a template for data contracts

## Concerns

- no Kubernetes in production -> I ran a cluster of my own for two years

## Proof points

- Cut the nightly loads at Globex from six hours to forty minutes
`,
} as const;
export type Fullness = keyof typeof SOURCES;

const PEOPLE = ['Jane Smith', 'Bob Lee', 'Ana Díaz'].map((name) => ({
  name,
  email: `${name.split(' ')[0]?.toLowerCase() ?? ''}@acme.example`,
  link: null,
}));
/** One interviewer, or the three of a panel. */
export const JANE = PEOPLE.slice(0, 1);
export const PANEL = PEOPLE;

export const noteOf = (fullness: Fullness, differences: Partial<InterviewNote> = {}): InterviewNote =>
  aNote({ source: SOURCES[fullness], bodyLine: 6, interviewers: JANE, ...differences });

export const SETTINGS = { ...DEFAULT_SETTINGS, name: 'Sam Okafor', contactLine: '+1 555 010 0199, sam@okafor.example' };

/** A request as the plugin and the command line make it. */
export function requestOf(
  note: InterviewNote,
  wish: Partial<Wish> = {},
  { earlier = [], ...around }: Partial<DraftContext> & { readonly earlier?: readonly InterviewNote[] } = {},
): MessageRequest {
  const interview = { note, promises: [] };
  const interviews = [interview, ...earlier.map((before) => ({ note: before, promises: [] }))];
  const recipient = note.interviewers.length === 1 ? (note.interviewers[0]?.name ?? null) : null;
  const request = requestFor(
    interview,
    { kind: 'thank-you', recipient, ...wish },
    { interviews, followUps: [], settings: SETTINGS, templates: [], proofPoints: null, ...around },
  );
  return { ...request, answerBy: request.answerBy ?? day('2026-12-04') };
}
