import type { EtiquetteExample, EtiquetteRule } from './rule';

/** T1: the thank-you. */
export const T1: EtiquetteRule = {
  id: 'T1',
  title: 'Say thank you',
  what: 'A thank-you goes to everybody who interviewed you, one message each. It is the one step that is never left out.',
  when: 'From the day of the interview, and by the day after. After a phone screen or a final round the same day is best.',
  why: 'While the talk is fresh, thanks that name one thing from it are remembered.',
};

export const examples: readonly EtiquetteExample[] = [
  {
    story: 'The interview with Jane was on Wednesday 18 November; on Thursday her thank-you is still in time.',
    notes: [{ properties: 'company: Acme\nposition: Engineer\ninterviewers: [Jane Smith]\ninterview-date: 2026-11-18' }],
    on: '2026-11-19',
    row: 'thank-you to Jane Smith due from 2026-11-18 to 2026-11-19 (T1)',
  },
  {
    story: 'On Friday it is late.',
    notes: [{ properties: 'company: Acme\nposition: Engineer\ninterviewers: [Jane Smith]\ninterview-date: 2026-11-18' }],
    on: '2026-11-20',
    row: 'thank-you to Jane Smith overdue from 2026-11-18 to 2026-11-19 (T1)',
  },
];
