import type { EtiquetteExample, EtiquetteRule } from './rule';

/** T14: go on meanwhile. */
export const T14: EtiquetteRule = {
  id: 'T14',
  title: 'Meanwhile, go on',
  what: 'While one employer is silent, look after the other applications.',
  when: 'Whenever you wait; after a closing note the next opportunity comes first.',
  why: 'Waiting is easier with something else in hand, and you ask more calmly.',
};

export const examples: readonly EtiquetteExample[] = [
  {
    story: 'Acme has time until December; the thank-you to Bolt is what can be done today.',
    notes: [
      { properties: 'company: Acme\nposition: Engineer\ninterview-date: 2026-11-16\ntimeline: by December 4' },
      { properties: 'company: Bolt\nposition: Engineer\ninterviewers: [Ann Gray]\ninterview-date: 2026-11-23' },
    ],
    on: '2026-11-23',
    row: 'thank-you to Ann Gray due from 2026-11-23 to 2026-11-24 (T1)',
  },
];
