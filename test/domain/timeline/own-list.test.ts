/** The user's own list of tasks: a box before what others will do is their promise, before what the user is to do it is none. */
import { describe, expect, it } from 'vitest';
import { allTold, promisesIn } from './notes';

const inBox = (box: string, task: string): string => allTold(promisesIn(`- [${box}] ${task}`));

describe('a task with an empty box', () => {
  it.each([
    ['Lorraine will call me the first week of December with their decision', '2026-12-01..2026-12-04'],
    ['HR to confirm start by Friday', '..2026-11-20'],
    ['Acme to get back to me by Tuesday', '..2026-11-24'],
    ['priya gets back to me on monday', '2026-11-23'],
    ['**Ola Berg** will let me know by Friday', '..2026-11-20'],
    ['wait for Priya, she answers by Monday', '..2026-11-23'],
    ['should hear from HR by Friday', '..2026-11-20'],
    ['hear back from Vela by the end of next week', '..2026-11-27'],
    ['decision from Acme by Dec 4', '..2026-12-04'],
    ['panel decision Friday', '2026-11-20'],
    ['HR: answer by Friday', '..2026-11-20'],
    ['chase Vela, they said they would decide by Friday', '..2026-11-20'],
    ['HR (Quist): eligibility list will be certified by 12/11, everybody gets a letter', '..2026-12-11'],
    ['HR: list will be certified by Dec 11', '..2026-12-11'],
    ['Recruiter (Jo): roster will be settled by Friday', '..2026-11-20'],
    ['second interview will be scheduled by Friday', '..2026-11-20'],
  ])('is a promise where others have it: %s', (task, expected) => expect(inBox(' ', task)).toBe(expected));

  it.each([
    'call Lorraine on Friday',
    'send references by Dec 4',
    'references: they need three by Dec 4',
    'ask Lorraine when she will decide, by Friday',
    'find out if HR will decide by Friday',
    'remind Tim to send the contract by Friday',
    'check whether Tim sends the contract by Friday',
    'answer to Acme by Friday',
    'reply to Ola by Friday',
    'call with HR on Friday',
    'interview with Priya on Friday',
    'schedule second interview by Friday',
    'decision about offer from Acme by Friday',
    'I will call HR on Friday',
    'Mum will call me on Friday',
    'Vela: submit form by Friday',
    'HR (Quist): send form by Friday',
    'HR (Quist): my folder will be with them by Friday',
    'HR (Quist): I will call by Friday',
    'HR prep (Quist): sheet will be finished by Friday',
    'Office: sheet will be printed by Friday',
    'Panel (Ray, Jo): list will be certified by Friday',
    'Mum (birthday): cake will be ordered by Friday',
  ])('is none where the user has it: %s', (task) => expect(inBox(' ', task)).toBe('nothing'));
});

describe('a task that is ticked or crossed out', () => {
  it.each([
    ['x', 'Lorraine will call me by Friday with their decision'],
    ['X', 'HR to confirm by Friday'],
    ['-', 'they get back to me by Friday'],
    ['x', 'hear back from Vela by Friday'],
    ['x', 'HR decision by Friday'],
  ])('is over: [%s] %s', (box, task) => expect(inBox(box, task)).toBe('nothing'));

  it.each([
    'called HR, they will get back to me by Friday',
    'Interview with Priya. She will decide by Friday.',
    '2026-11-18 call HR: they decide by Friday',
    'interview with Ola\n  - [ ] Ola will email the outcome by Friday',
    'interview with Ola\n  - she will email the outcome by Friday',
  ])('may have a promise behind it that stands: %s', (task) => expect(inBox('x', task)).toBe('..2026-11-20'));
});
