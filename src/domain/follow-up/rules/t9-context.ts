import type { EtiquetteExample, EtiquetteRule } from './rule';

/** T9: level and industry. */
export const T9: EtiquetteRule = {
  id: 'T9',
  title: 'Level and industry',
  what: 'Senior and executive searches, government and universities take longer; entry-level ones are shorter.',
  when: 'The assumed timeline, the spacing and the final follow-up take their numbers from both; the larger wins, of the messages before a closing note the smaller.',
  why: 'More rounds and more people who decide take more time, and they know it.',
};

export const examples: readonly EtiquetteExample[] = [
  {
    story: 'A university takes twenty business days, whatever the level.',
    notes: [{ properties: 'company: State University\nposition: Lecturer\nlevel: entry\nindustry: academic\ninterview-date: 2026-11-02' }],
    on: '2026-11-25',
    row: 'first-check-in planned from 2026-12-01 to 2026-12-07 (T8)',
  },
];
