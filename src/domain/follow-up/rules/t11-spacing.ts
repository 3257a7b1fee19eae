import type { EtiquetteExample, EtiquetteRule } from './rule';

/** T11: spacing. */
export const T11: EtiquetteRule = {
  id: 'T11',
  title: 'One message at a time',
  what: 'Messages to one company keep their distance, also with two positions there; thank-yous and a timeline question aside. Through an agency it is the recruiter who is written to, so messages to one recruiter keep theirs.',
  when: 'Ten days apart (seven at entry level, fourteen for senior posts, executives, government and universities). The message that opened earlier goes first.',
  why: 'Two messages in a week read as pressure, and in one company people talk.',
};

export const examples: readonly EtiquetteExample[] = [
  {
    story: 'Two positions at Acme: the check-in for the first is due, the one for the second waits behind it.',
    notes: [
      { properties: 'company: Acme\nposition: Analyst\ninterview-date: 2026-11-16' },
      { properties: 'company: ACME Corp.\nposition: Engineer\ninterview-date: 2026-11-17' },
    ],
    on: '2026-11-26',
    row: 'first-check-in held from 2026-12-07 to 2026-12-14 (T11)',
  },
];
