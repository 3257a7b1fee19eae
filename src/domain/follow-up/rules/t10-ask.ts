/**
 * T10 (of the article): ask for the timeline.
 *
 * It has no days: it is what is said beside a timeline that had to be assumed.
 */
import type { Reason } from '../reason';
import type { EtiquetteExample, EtiquetteRule } from './rule';

/** The rule as the guide tells it. */
export const T10: EtiquetteRule = {
  id: 'T10',
  title: 'Ask when to expect an answer',
  what: 'At the end of an interview, ask when and how the next step will be known.',
  when: 'In every interview; a note without a timeline says that it is missing.',
  why: 'It is a normal question, and its answer replaces weeks of guessing.',
};

/** What is said beside a timeline that had to be assumed. */
export const ASK_NEXT_TIME: Reason = { why: 'ask', rules: ['T10'] };

export const examples: readonly EtiquetteExample[] = [
  {
    story: 'The note names no timeline: the assumed one is marked as such (T8).',
    notes: [{ properties: 'company: Acme\nposition: Engineer\ninterview-date: 2026-11-18' }],
    on: '2026-11-20',
    row: 'first-check-in planned from 2026-11-26 to 2026-12-02 (T8)',
  },
];
