import type { EtiquetteExample, EtiquetteRule } from './rule';

/** T16: old things go quiet. */
export const T16: EtiquetteRule = {
  id: 'T16',
  title: 'Old things go quiet',
  what: 'What was not sent in time is folded away and not counted; the application rests until there is something new.',
  when: 'A thank-you 7 days after the interview, or once a check-in carried the thanks; other messages 30 days after their overdue day, a networking check-in a month after its third month.',
  why: 'A list that shouts about last year is not read.',
};

export const examples: readonly EtiquetteExample[] = [
  {
    story: 'Nothing was logged since an interview in June.',
    notes: [{ properties: 'company: Acme\nposition: Engineer\ninterview-date: 2026-06-01' }],
    on: '2026-11-23',
    row: 'first-check-in lapsed from 2026-06-09 to 2026-06-15 (T8)',
  },
];
