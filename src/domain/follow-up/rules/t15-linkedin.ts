/**
 * T15 (of the article): stay connected.
 *
 * It has no days of its own: it is said beside the networking check-in (T6).
 */
import type { EtiquetteExample, EtiquetteRule } from './rule';

/** The rule as the guide tells it. */
export const T15: EtiquetteRule = {
  id: 'T15',
  title: 'Stay connected after silence',
  what: 'Connect with the interviewer on LinkedIn, and take part now and then; it belongs to the networking check-in (T6).',
  when: 'After the process has ended.',
  why: 'A contact outlasts a position.',
};

export const examples: readonly EtiquetteExample[] = [
  {
    story:
      'The closing note went out on Thursday 31 December; the networking check-in comes on the last day of February, a Sunday, and so on Monday.',
    notes: [
      { properties: 'company: Acme\nposition: Engineer\ninterview-date: 2026-11-02\nfollow-up-log:\n  - 2026-12-31 sent closing-note' },
    ],
    on: '2027-03-01',
    row: 'networking-check-in due from 2027-03-01, optional (T6)',
  },
];
