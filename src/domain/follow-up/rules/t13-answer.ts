import type { EtiquetteExample, EtiquetteRule } from './rule';

/** T13: an answer. */
export const T13: EtiquetteRule = {
  id: 'T13',
  title: 'An answer starts the clock anew',
  what: 'What they write counts from the day on which it came. An automatic receipt is no answer; a final no or an offer ends the check-ins.',
  when: 'From every line "heard ..." of the log, and every later round.',
  why: 'Who has answered is not silent, and gets the time that they ask for.',
};

export const examples: readonly EtiquetteExample[] = [
  {
    story: 'On Wednesday 2 December they wrote that they decide by the end of next week: 11 December.',
    notes: [
      {
        properties:
          'company: Acme\nposition: Engineer\ninterview-date: 2026-11-16\nfollow-up-log:\n  - "2026-12-02 heard decision: by the end of next week"',
      },
    ],
    on: '2026-12-10',
    row: 'first-check-in planned from 2026-12-14 to 2026-12-18 (T7)',
  },
  {
    story: 'They said no: what was still planned is dropped.',
    notes: [{ properties: 'company: Acme\nposition: Engineer\nstatus: rejected\ninterview-date: 2026-11-16' }],
    on: '2026-12-10',
    row: 'first-check-in dropped (T13)',
  },
];
