import type { EtiquetteExample, EtiquetteRule } from './rule';

/** I6: an interview that one side missed. */
export const I6: EtiquetteRule = {
  id: 'I6',
  title: 'An interview that did not take place',
  what: 'Nobody is thanked for it. When they did not come, a friendly message offers to find a new time; when you did not, an apology asks for one.',
  when: 'The same day; overdue from the day after the next. A line "moved to" in the log ends it.',
  why: 'It is seldom bad will, and whoever writes kindly at once has the next appointment. Thanks for a talk that nobody had would show a form letter.',
};

export const examples: readonly EtiquetteExample[] = [
  {
    story: 'They did not come on Wednesday 18 November.',
    notes: [{ properties: 'company: Acme\nposition: Engineer\ninterview-date: 2026-11-18\nfollow-up-log:\n  - 2026-11-18 missed by them' }],
    on: '2026-11-18',
    row: 'no-show due from 2026-11-18 to 2026-11-19 (I6)',
  },
];
