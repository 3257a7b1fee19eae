/** The notes of these stories, as they lie on Wednesday 2026-11-25. */

export const interview = (company: string, day: string, more = '', body = ''): string =>
  `---\ntype: interview\ncompany: ${company}\nposition: Clerk\ninterview-date: ${day}\n${more}---\n\n${body}\n`;

export const ACME = 'Jobs/Acme.md';
export const BOLT = 'Jobs/Bolt.md';
const COVE = 'Jobs/Cove.md';
export const DORN = 'Jobs/Dorn.md';

/** A check-in that opens today, a thank-you of yesterday, an interview that lies ahead, and a log with a slip. */
export const FILES: Readonly<Record<string, string>> = {
  [ACME]: interview(
    'Acme',
    '2026-11-16',
    'interviewers: ["Jane Smith <jane@acme.example>"]\nfollow-up-log:\n  - 2026-11-16 sent thank-you by email\n',
    "We'll be in touch next Tuesday.",
  ),
  [BOLT]: interview('Bolt', '2026-11-24', 'interviewers: [Bo Chen]\n', 'Talked about their new warehouse.'),
  [COVE]: interview('Cove', '2026-12-01', 'interviewers: [Cleo Diaz]\n'),
  [DORN]: interview('Dorn', '2026-11-20', 'follow-up-log:\n  - 2026-11-21 sent thankyouu\n'),
};
