import type { Day } from '../../../src/domain/calendar/day';
import type { MessageRequest } from '../../../src/domain/message/message-request';
import type { InterviewNote } from '../../../src/domain/note/interview-note';

/** An interview note of Wednesday 2026-11-18 with what a test wants to be different. */
export const aNote = (differences: Partial<InterviewNote> = {}): InterviewNote => ({
  path: 'Acme.md',
  source: '',
  bodyLine: 1,
  own: [{ start: 0, end: (differences.source ?? '').length }],
  given: [],
  facts: [],
  company: 'Acme Corp',
  position: 'Data Engineer',
  application: null,
  interviewers: [{ name: 'Jane Smith', email: 'jane@acme.example', link: null }],
  day: '2026-11-18' as Day,
  notHeld: false,
  time: null,
  types: [],
  level: null,
  industry: null,
  timeline: null,
  status: null,
  answerBy: null,
  topics: [],
  log: [],
  problems: [],
  ...differences,
});

/** What a user fills into the gaps of a message. */
export const PICKS = {
  topic: 'your move to Kubernetes one team at a time',
  challenge: 'the long nightly loads that keep your analysts waiting',
  skill: 'incremental data pipelines',
  thought: 'the team at Bolt has published how it halved its own loading times',
  value: 'an article on cutting nightly loads without new hardware',
};

/** A request for a thank-you to Jane Smith with every gap filled, with what a test wants to be different. */
export const aRequest = (differences: Partial<MessageRequest> = {}): MessageRequest => ({
  note: aNote(),
  kind: 'thank-you',
  recipient: 'Jane Smith',
  channel: 'email',
  interviewDay: '2026-11-18' as Day,
  round: 1,
  metBefore: false,
  earlierTopic: null,
  agency: null,
  settings: { greeting: 'Dear', signOff: 'Kind regards' },
  facts: {},
  wording: 0,
  promise: null,
  answerBy: '2026-12-04' as Day,
  cardFollows: false,
  dateOrder: 'month-first',
  name: 'Sam Okafor',
  contactLine: '+1 555 010 0199, sam@okafor.example',
  picks: PICKS,
  templates: [],
  ...differences,
});
