/** The stories behind the golden files: whole notes, and the days on which somebody looks at the list. */
import type { PlanOptions } from '../../../src/domain/follow-up/follow-up';
import type { File } from './read';

export interface Story {
  readonly name: string;
  readonly title: string;
  readonly files: readonly File[];
  readonly days: readonly string[];
  readonly options?: Partial<Pick<PlanOptions, 'preset'>> & {
    readonly holidays?: readonly string[];
    /** Lines of the log that lie ahead are part of the story. */ readonly showsLinesAhead?: true;
    /** Every step of the chain with its days, not the next one alone. */ readonly showsWholeChain?: true;
  };
}

const file = (path: string, properties: string, text = ''): File => ({
  path: `${path}.md`,
  source: `---\ntype: interview\n${properties.trim()}\n---\n${text === '' ? '' : `\n${text}\n`}`,
});

const log = (...lines: string[]): string => `follow-up-log:\n${lines.map((line) => `  - "${line}"`).join('\n')}`;

const ACME = 'company: Acme Corp\nposition: Platform Engineer\ninterviewers: [Jane Smith]\ninterview-date: 2026-11-16';
const THANKED = '2026-11-16 sent thank-you to Jane Smith by email';
const TUESDAY = "Good talk with Jane. We'll be in touch next Tuesday.";

const story = (name: string, title: string, files: readonly File[], days: readonly string[], options: Story['options'] = {}): Story => ({
  name,
  title,
  files,
  days,
  options,
});

export const STORIES: readonly Story[] = [
  story(
    'article-next-tuesday',
    "The article's own case: on a Monday they said next Tuesday, so nothing goes out before Wednesday of next week",
    [file('Acme', `${ACME}\n${log(THANKED)}`, TUESDAY)],
    ['2026-11-16', '2026-11-24', '2026-11-25', '2026-12-01', '2026-12-02', '2026-12-31', '2027-01-01'],
  ),
  story(
    'article-no-timeline',
    'They said nothing about when: five business days are assumed, and the list says that they are',
    [file('Acme', `${ACME}\n${log(THANKED)}`, 'Good talk.')],
    ['2026-11-17', '2026-11-23', '2026-11-24', '2026-12-01'],
  ),
  story(
    'article-vague-words',
    '"Soon" is no day: a usual time is assumed from when it was said, and their word is shown',
    [file('Acme', `${ACME}\n${log(THANKED)}`, "We'll get back to you soon.")],
    ['2026-11-20', '2026-11-24'],
  ),
  story(
    'thank-you-in-time',
    'A thank-you is due on the day of the interview and on the next, then it is late, then it goes quiet',
    [file('Acme', ACME, TUESDAY)],
    ['2026-11-15', '2026-11-16', '2026-11-17', '2026-11-18', '2026-11-23', '2026-11-24'],
  ),
  story(
    'thank-you-same-day-phone',
    'After a phone screen the same day is best',
    [file('Acme', `${ACME}\ninterview-type: phone`, TUESDAY)],
    ['2026-11-16'],
  ),
  story(
    'thank-you-same-day-final',
    'After a final round too',
    [file('Acme', `${ACME}\ninterview-type: [panel, final]`, TUESDAY)],
    ['2026-11-16'],
  ),
  story(
    'thank-you-panel',
    'A panel of three: each gets a message, a first name is enough, one is skipped',
    [
      file(
        'Acme',
        `company: Acme Corp\nposition: Platform Engineer\ninterviewers: [Jane Smith, Bob Lee, Ann Gray]\ninterview-type: panel\ninterview-date: 2026-11-16\n${log('2026-11-16 sent thank-you to jane by email', '2026-11-17 skipped thank-you to Bob Lee')}`,
        TUESDAY,
      ),
    ],
    ['2026-11-17', '2026-11-18'],
  ),
  story(
    'thank-you-for-all',
    'One line without a name thanks the whole panel',
    [
      file(
        'Acme',
        `company: Acme Corp\nposition: Platform Engineer\ninterviewers: [Jane Smith, Bob Lee]\ninterview-date: 2026-11-16\n${log('2026-11-17 sent thank-you')}`,
      ),
    ],
    ['2026-11-17'],
  ),
  story(
    'thank-you-to-nobody',
    'A name that nobody has, and one that two have, count for nobody and are reported',
    [
      file(
        'Acme',
        `company: Acme Corp\nposition: Platform Engineer\ninterviewers: [Jane Smith, Jane Doe]\ninterview-date: 2026-11-16\n${log('2026-11-16 sent thank-you to Dana', '2026-11-16 sent thank-you to Jane')}`,
      ),
    ],
    ['2026-11-17'],
  ),
  story(
    'thank-you-carried',
    'A check-in that went out carries the thanks: the late thank-you goes quiet the day after',
    [file('Acme', `${ACME}\n${log('2026-11-19 sent first-check-in')}`)],
    ['2026-11-19', '2026-11-20'],
  ),
  story(
    'thank-you-put-off',
    'Put off until Thursday: it is due then',
    [file('Acme', `${ACME}\n${log('2026-11-16 put off thank-you to Jane Smith until 2026-11-19')}`)],
    ['2026-11-18', '2026-11-19', '2026-11-20', '2026-11-21'],
  ),
  story(
    'whole-chain',
    'Nobody ever answers: every message on its day, to the networking check-in',
    [
      file(
        'Acme',
        `${ACME}\n${log(THANKED, '2026-11-25 sent first-check-in by email', '2026-12-09 sent second-check-in by email', '2026-12-21 sent final-follow-up by email', '2027-01-04 sent closing-note by email')}`,
        TUESDAY,
      ),
    ],
    ['2026-11-25', '2026-12-09', '2026-12-16', '2026-12-21', '2026-12-31', '2027-01-04', '2027-03-04'],
    { showsWholeChain: true },
  ),
  story(
    'second-check-in',
    'The second check-in opens two weeks after the first was sent, not after it was due',
    [file('Acme', `${ACME}\n${log(THANKED, '2026-11-30 sent first-check-in')}`, TUESDAY)],
    ['2026-12-11', '2026-12-14', '2026-12-22'],
  ),
  story(
    'final-follow-up',
    'A month after the interview: is the position still open?',
    [file('Acme', `${ACME}\n${log(THANKED, '2026-11-20 sent first-check-in', '2026-12-04 sent second-check-in')}`)],
    ['2026-12-15', '2026-12-16', '2026-12-24'],
  ),
  story(
    'closing-note',
    'The closing note is optional: never late, and quiet after 30 days',
    [file('Acme', `${ACME}\n${log(THANKED, '2026-12-21 sent final-follow-up')}`)],
    ['2026-12-30', '2026-12-31', '2027-01-30', '2027-01-31'],
  ),
  story(
    'entry-level',
    'At entry level two messages are enough: the closing note follows the second check-in',
    [
      file(
        'Shop',
        `company: Corner Shop\nposition: Clerk\nlevel: entry\ninterview-date: 2026-11-02\n${log('2026-11-02 sent thank-you', '2026-11-11 sent first-check-in', '2026-11-25 sent second-check-in')}`,
      ),
    ],
    ['2026-11-26', '2026-12-02'],
  ),
  story(
    'senior',
    'A senior post: ten business days are assumed, messages keep two weeks apart',
    [file('Acme', `${ACME}\nlevel: senior\n${log(THANKED, '2026-12-01 sent first-check-in')}`)],
    ['2026-11-30', '2026-12-01', '2026-12-15'],
  ),
  story(
    'executive',
    'An executive post: four weeks are assumed, two months until the final follow-up',
    [file('Acme', `${ACME}\nlevel: executive\n${log(THANKED, '2026-12-15 sent first-check-in', '2026-12-29 sent second-check-in')}`)],
    ['2026-12-14', '2026-12-15', '2027-01-18'],
  ),
  story(
    'government-entry',
    'An entry-level post in government takes the larger numbers, but two messages are enough',
    [
      file(
        'City',
        `company: City of Ghent\nposition: Clerk\nlevel: entry\nindustry: government\ninterview-date: 2026-11-02\n${log('2026-11-02 sent thank-you', '2026-12-01 sent first-check-in', '2026-12-15 sent second-check-in')}`,
      ),
    ],
    ['2026-11-30', '2026-12-01', '2026-12-29'],
  ),
  story(
    'approximate',
    '"About a week" gets a second business day',
    [file('Acme', 'company: Acme Corp\nposition: Platform Engineer\ninterview-date: 2026-11-18', 'You will hear from us in about a week.')],
    ['2026-11-26', '2026-11-27'],
  ),
  story(
    'two-promises',
    'HR calls this week, the decision comes by 18 December: the check-in waits for the first, what follows for the second',
    [
      file(
        'Acme',
        `${ACME}\n${log(THANKED, '2026-11-24 sent first-check-in')}`,
        'HR will call you by Friday.\n\nThe final decision will be made by December 18.',
      ),
    ],
    ['2026-11-20', '2026-11-23', '2026-12-08', '2026-12-21'],
  ),
  story(
    'promise-replaced',
    'They first said next Tuesday, then by December 4: the later word counts',
    [file('Acme', `${ACME}\n${log(THANKED)}`, `${TUESDAY}\n\n- 2026-11-23: Jane mailed that they will decide by December 4`)],
    ['2026-11-22', '2026-11-25', '2026-12-04', '2026-12-07'],
  ),
  story(
    'timeline-property',
    'The timeline property beats the text; "none" says that the text promises nothing',
    [
      file('Acme', `${ACME}\ntimeline: they decide by December 4\n${log(THANKED)}`, TUESDAY),
      file(
        'Bolt',
        `company: Bolt\nposition: Analyst\ninterview-date: 2026-11-16\ntimeline: none\n${log('2026-11-16 sent thank-you')}`,
        TUESDAY,
      ),
    ],
    ['2026-11-24', '2026-12-07'],
  ),
  story(
    'answer-restarts',
    'They answer with a new day: the clock starts anew from the answer',
    [
      file(
        'Acme',
        `${ACME}\n${log(THANKED, '2026-11-25 sent first-check-in', '2026-12-02 heard decision by the end of next week')}`,
        TUESDAY,
      ),
    ],
    ['2026-12-01', '2026-12-02', '2026-12-11', '2026-12-14'],
  ),
  story(
    'answer-without-a-day',
    'They answer and name no day: the later of the old promise and a usual time',
    [file('Acme', `${ACME}\n${log(THANKED, '2026-11-23 heard still looking at it')}`, TUESDAY)],
    ['2026-11-25', '2026-12-01'],
  ),
  story(
    'automatic-receipt',
    'An automatic receipt is logged as a note and is no answer',
    [file('Acme', `${ACME}\n${log(THANKED, '2026-11-20 note automatic receipt of my mail')}`, TUESDAY)],
    ['2026-11-25'],
  ),
  story(
    'next-round-ahead',
    'The next round lies ahead: the check-in is held, and counts anew once it has taken place',
    [
      file('Acme 1', `${ACME}\n${log(THANKED)}`, TUESDAY),
      file('Acme 2', 'company: Acme Corp\nposition: Platform Engineer\ninterviewers: [Bob Lee]\ninterview-date: 2026-12-02'),
    ],
    ['2026-11-20', '2026-11-25', '2026-12-02', '2026-12-03', '2026-12-10'],
  ),
  story(
    'later-round',
    'A later round drops the check-ins of the first',
    [
      file('Acme 1', `${ACME}\n${log(THANKED, '2026-11-25 sent first-check-in')}`, TUESDAY),
      file(
        'Acme 2',
        `company: ACME corp.\nposition: platform-engineer\ninterviewers: [Bob Lee]\ninterview-date: 2026-12-02\n${log('2026-12-02 sent thank-you')}`,
        'They will decide by December 11.',
      ),
    ],
    ['2026-12-01', '2026-12-04', '2026-12-14'],
  ),
  story(
    'rescheduled',
    'The interview was moved by a week: nothing counts from the old day',
    [file('Acme', `${ACME}\n${log('2026-11-15 moved to 2026-11-23')}`)],
    ['2026-11-16', '2026-11-23', '2026-11-24', '2026-12-01'],
  ),
  story(
    'no-show',
    'They did not turn up: nobody is thanked, nothing is asked, until there is a new day',
    [file('Acme', `${ACME}\n${log('2026-11-16 missed by them', '2026-11-20 moved to 2026-11-25')}`)],
    ['2026-11-17', '2026-11-20', '2026-11-25'],
  ),
  story(
    'two-positions',
    'Two positions at one company: one message at a time, and the hold says what goes first',
    [
      file(
        'Acme analyst',
        `company: Acme Corp\nposition: Analyst\ninterview-date: 2026-11-16\n${log('2026-11-16 sent thank-you', '2026-11-26 sent first-check-in')}`,
        TUESDAY,
      ),
      file(
        'Acme engineer',
        `company: ACME Corp.\nposition: Engineer\ninterview-date: 2026-11-17\n${log('2026-11-17 sent thank-you')}`,
        'You will hear from us by Friday, November 20.',
      ),
    ],
    ['2026-11-20', '2026-11-23', '2026-11-25', '2026-11-26', '2026-12-07'],
    { showsWholeChain: true },
  ),
  story(
    'agency-recruiter',
    'An agency and the company behind it: `application` joins the notes, the rows name the latest round',
    [
      file(
        'Agency call',
        `company: Talent Agency\nposition: Platform Engineer (client)\napplication: "[[Acme platform job]]"\ninterviewers: [Rita Moss]\ninterview-type: phone\ninterview-date: 2026-11-09\n${log('2026-11-09 sent thank-you')}`,
        'Rita will get back to me by Friday.',
      ),
      file('Acme', `${ACME}\napplication: Acme platform job\n${log(THANKED)}`, TUESDAY),
    ],
    ['2026-11-13', '2026-11-16', '2026-11-25'],
  ),
  story(
    'same-interview-twice',
    'Two notes about one interview are one: Jane is thanked once, Bob too',
    [
      file('Acme', `${ACME}\n${log(THANKED)}`),
      file(
        'Acme, my notes',
        'company: Acme\nposition: platform engineer\ninterviewers: [jane smith, Bob Lee]\ninterview-date: 2026-11-16',
        TUESDAY,
      ),
    ],
    ['2026-11-17'],
  ),
  story(
    'no-contact',
    '"Please do not contact us": nothing goes out until something is heard; after four weeks the row asks',
    [file('Acme', `${ACME}\n${log(THANKED)}`, "Please don't contact us, we will contact you.")],
    ['2026-11-20', '2026-11-24', '2026-12-15'],
  ),
  story(
    'put-off',
    'A check-in is put off, and an answer ends that',
    [
      file(
        'Acme',
        `${ACME}\n${log(THANKED, '2026-11-25 put off first-check-in until 2026-12-05', '2026-12-08 heard we need a little longer')}`,
        TUESDAY,
      ),
    ],
    ['2026-11-25', '2026-12-05', '2026-12-07', '2026-12-08'],
  ),
  story(
    'skipped',
    'A skipped step passes: its day stands for the day of sending; sent beats skipped',
    [
      file(
        'Acme',
        `${ACME}\n${log(THANKED, '2026-11-25 skipped first-check-in', '2026-12-09 skipped second-check-in', '2026-12-10 sent second-check-in')}`,
        TUESDAY,
      ),
    ],
    ['2026-11-25', '2026-12-09', '2026-12-21'],
  ),
  story(
    'rejected',
    'They said no: what was left is dropped, and two months later there is a friendly word to send',
    [
      file(
        'Acme',
        `${ACME}\nstatus: rejected\n${log(THANKED, '2026-11-25 sent first-check-in', '2026-11-30 heard they chose somebody else')}`,
        TUESDAY,
      ),
    ],
    ['2026-11-30', '2027-02-01', '2027-03-31', '2027-04-01'],
  ),
  story(
    'networking-again',
    'A networking check-in that was sent comes again; one that was skipped comes no more',
    [
      file('Acme', `${ACME}\nstatus: rejected\n${log('2027-01-18 sent networking-check-in by linkedin')}`),
      file(
        'Bolt',
        `company: Bolt\nposition: Analyst\ninterview-date: 2026-11-16\nstatus: ghosted\n${log('2027-01-18 skipped networking-check-in')}`,
      ),
    ],
    ['2027-01-18', '2027-03-18'],
  ),
  story(
    'back-from-the-dead',
    'After the closing note they write after all: the check-ins begin anew',
    [file('Acme', `${ACME}\n${log(THANKED, '2026-12-21 sent closing-note', '2027-01-11 heard the position is open again')}`)],
    ['2026-12-21', '2027-01-11', '2027-01-19'],
  ),
  story(
    'offer-elsewhere',
    'An offer of Bolt: Acme is asked for its timing at once, and the next check-in keeps its distance',
    [
      file('Acme', `${ACME}\n${log(THANKED, '2026-11-24 sent timeline-question')}`, TUESDAY),
      file(
        'Bolt',
        `company: Bolt\nposition: Analyst\ninterview-date: 2026-11-10\nstatus: offer\nanswer-by: 2026-12-04\n${log('2026-11-10 sent thank-you', '2026-11-23 heard they make an offer')}`,
      ),
      file('Zeta', 'company: Zeta\nposition: Lead\ninterview-date: 2026-11-20\nfollow-up-log:\n  - 2026-11-20 sent thank-you'),
    ],
    ['2026-11-23', '2026-11-25', '2026-12-05'],
  ),
  story(
    'status-of-an-earlier-round',
    'A no after the first round is void once a second took place',
    [
      file('Acme 1', `${ACME}\nstatus: rejected\n${log(THANKED)}`),
      file(
        'Acme 2',
        `company: Acme Corp\nposition: Platform Engineer\ninterviewers: [Jane Smith]\ninterview-date: 2026-11-30\n${log('2026-11-30 sent thank-you')}`,
      ),
    ],
    ['2026-11-27', '2026-12-08'],
  ),
  story(
    'year-of-silence',
    'A year later: nothing shouts, everything is folded away',
    [
      file('Acme', `${ACME}`, TUESDAY),
      file(
        'Bolt',
        `company: Bolt\nposition: Analyst\ninterview-date: 2026-10-05\n${log('2026-10-05 sent thank-you', '2026-10-14 sent first-check-in')}`,
      ),
    ],
    ['2027-11-22'],
  ),
  story(
    'revived',
    'What has gone quiet is revived by putting it off until today',
    [file('Acme', `${ACME}\n${log(THANKED, '2027-02-15 put off first-check-in until 2027-02-15')}`, TUESDAY)],
    ['2027-02-14', '2027-02-15'],
  ),
  story(
    'december',
    'December: business days leave out the holidays, and a decision "before the end of the year" runs until New Year',
    [
      file(
        'Acme',
        'company: Acme Corp\nposition: Platform Engineer\ninterview-date: 2026-12-16\nfollow-up-log: ["2026-12-16 sent thank-you"]',
      ),
      file(
        'Bolt',
        'company: Bolt\nposition: Analyst\ninterview-date: 2026-12-16\nfollow-up-log: ["2026-12-16 sent thank-you"]',
        'They will decide before the end of the year.',
      ),
    ],
    ['2026-12-23', '2026-12-28', '2026-12-31', '2027-01-04'],
    { holidays: ['2026-12-25', '2026-12-28', '2027-01-01'] },
  ),
  story(
    'preset-patient',
    'The patient preset leaves them a week, and two weeks between messages',
    [file('Acme', `${ACME}\n${log(THANKED, '2026-12-01 sent first-check-in', '2026-12-15 sent second-check-in')}`, TUESDAY)],
    ['2026-11-30', '2026-12-01', '2026-12-15', '2026-12-29'],
    { preset: 'patient' },
  ),
  story(
    'preset-brisk',
    'The brisk preset assumes three business days, but not for senior posts',
    [
      file('Acme', `${ACME}\n${log(THANKED)}`),
      file('Bolt', `company: Bolt\nposition: Lead\nlevel: senior\ninterview-date: 2026-11-16\n${log('2026-11-16 sent thank-you')}`),
    ],
    ['2026-11-20'],
    { preset: 'brisk' },
  ),
  story(
    'log-of-two-devices',
    'A log out of order and twice over, with a line from the future',
    [
      file(
        'Acme',
        `${ACME}\n${log('2026-12-09 sent second-check-in', '2026-11-25 sent First check-in by Email', THANKED, '2026-11-25 sent first-check-in by email', '2026-12-09 sent second-check-in', '2027-06-01 sent final-follow-up')}`,
        TUESDAY,
      ),
    ],
    ['2026-12-10', '2026-12-21'],
    { showsLinesAhead: true },
  ),
  story(
    'later-step-logged',
    'Somebody skipped ahead: a logged later step closes the earlier ones',
    [file('Acme', `${ACME}\n${log(THANKED, '2026-12-01 sent second-check-in')}`, TUESDAY)],
    ['2026-12-01', '2026-12-16'],
  ),
  story(
    'no-company',
    'No company: the note is an application of its own, and a problem',
    [
      file('Chat with Dana', 'position: Analyst\ninterview-date: 2026-11-16'),
      file('Other chat', 'position: Analyst\ninterview-date: 2026-11-16'),
    ],
    ['2026-11-17'],
  ),
];
