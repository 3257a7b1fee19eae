import type { EtiquetteExample, EtiquetteRule } from './rule';

/** T12: a new round. */
export const T12: EtiquetteRule = {
  id: 'T12',
  title: 'A new round begins anew',
  what: 'A later round ends the check-ins of the one before; a round that lies ahead pauses them.',
  when: 'From the day of the later round; messages then build on the earlier rounds.',
  why: 'An invitation is an answer: to ask about the old round would be out of step.',
};

export const examples: readonly EtiquetteExample[] = [
  {
    story: 'The second round took place on Monday 23 November: the check-in counts from there.',
    notes: [
      { properties: 'company: Acme\nposition: Engineer\ninterview-date: 2026-11-09' },
      { properties: 'company: Acme\nposition: Engineer\ninterview-date: 2026-11-23' },
    ],
    on: '2026-11-25',
    row: 'first-check-in planned from 2026-12-01 to 2026-12-07 (T8)',
  },
];
