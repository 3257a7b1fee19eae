import type { EtiquetteExample, EtiquetteRule } from './rule';

/** T17: another offer is in hand. */
export const T17: EtiquetteRule = {
  id: 'T17',
  title: 'Another offer is in hand',
  what: 'Ask every other open application once for its timing, without pressure; a company where two positions are open gets one question about both.',
  when: 'At once when a note has `status: offer` and `answer-by`; overdue after that day. Spacing does not hold it back, but the next message keeps its distance to it.',
  why: 'They may want to decide sooner, and can only if they know.',
};

export const examples: readonly EtiquetteExample[] = [
  {
    story: 'Bolt made an offer on Tuesday 24 November and wants an answer by 4 December; Acme is asked.',
    notes: [
      { properties: 'company: Acme\nposition: Engineer\ninterview-date: 2026-11-18' },
      {
        properties:
          'company: Bolt\nposition: Engineer\ninterview-date: 2026-11-12\nstatus: offer\nanswer-by: 2026-12-04\nfollow-up-log:\n  - 2026-11-24 heard they make an offer',
      },
    ],
    on: '2026-11-24',
    row: 'timeline-question due from 2026-11-24 to 2026-12-04 (T17)',
  },
];
