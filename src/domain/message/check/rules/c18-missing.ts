/**
 * Rule C18: what the letter points at is there, and its days exist.
 *
 * In: a letter. Out: a link that is spoken of and stands nowhere, an "Attached:" line without a file, and a day that does not fall on the
 * weekday named. A file that the text says is attached is joined to the mail later, so it is no finding here: `../../attachments.ts` lists it.
 */
import { dayOf, daysBetween, partsOf, weekdayOf, type Day } from '../../../calendar/day';
import { MONTH_NAMES, WEEKDAY_NAMES } from '../../../calendar/names';
import type { Letter } from '../letter';
import { quoted, wherever, type Examples, type CheckFinding, type CheckRule } from '../rule';

/** What the rule leaves alone, and what it finds. */
export const examples: Examples = {
  title: 'Missing attachment or link, impossible day',
  why: 'A letter that points at nothing suggests carelessness.',
  valid: [
    { kind: 'first-check-in', body: 'Dear Jane,\n\nI attach the checklist.\n\nAttached: checklist.pdf' },
    { kind: 'first-check-in', body: 'Dear Jane,\n\nThe link is below.\n\nhttps://example.com/oslo' },
    {
      kind: 'thank-you',
      body: 'Dear Jane,\n\nThank you for our talk on Wednesday, November 18. I am attached to Oslo, and can attach samples if you like.',
    },
  ],
  invalid: [
    { kind: 'first-check-in', body: 'Dear Jane,\n\nThe article on Oslo is for you.\n\nAttached:\n' },
    { kind: 'first-check-in', body: 'Dear Jane,\n\nHere is the link to the paper.' },
    { kind: 'thank-you', body: 'Dear Jane,\n\nThank you for our talk on Friday, November 18.' },
  ],
};

/** A line for what goes along, with nothing in it. */
const EMPTY_LINE = /^[ \t]*(?:attach(?:ed|ments?)|enclos(?:ed|ures?))[ \t]*:[ \t]*$/im;
const LINKED =
  /\b(?:here is (?:the|a) link|(?:the|a|this|following) link (?:is )?(?:below|here|follows)|(?:put|copied|pasted|added) (?:the|a) link|(?:at|under|by|via|following|click) (?:the|this) link|(?:below|here) is (?:the|a) link|the following link|link below)\b/;
const THERE = /\]\(|https?:|www\.|\b[\w-]+\.(?:com|org|net|edu|io|uk|de|example)\b/i;

const WEEKDAY = /\b(?<weekday>mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur?|sun)(?:day)?,? (?:the )?/.source;
const MONTH =
  /(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?/
    .source;
const DATES = [
  new RegExp(`${WEEKDAY}${MONTH} (?<date>\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (?<year>20\\d\\d))?`, 'gi'),
  new RegExp(`${WEEKDAY}(?<date>\\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH}(?:,? (?<year>20\\d\\d))?`, 'gi'),
];

/** Rule C18, as the check runs it. */
export const c18: CheckRule = {
  id: 'C18',
  severity: 'warning',
  check: (letter, { today }): CheckFinding[] => [...nowhere(letter), ...wrongWeekdays(letter, today)],
};

function nowhere(letter: Letter): CheckFinding[] {
  const { body } = letter;
  const empty = EMPTY_LINE.exec(body.text);
  const found: CheckFinding[] =
    empty === null
      ? []
      : [
          {
            start: body.start + empty.index,
            end: body.start + empty.index + empty[0].length,
            message: `${quoted(empty[0].trim())} names no file. Name what you attach, or take the line out.`,
          },
        ];
  if (THERE.test(body.text)) return found;
  const [linked] = wherever(letter, LINKED, (words) => `${quoted(words)}: there is no link in this letter. Put its address in.`);
  return linked === undefined ? found : [...found, linked];
}

/** The number, from 1, of the name that begins as a word does. */
const numberIn = (names: readonly string[], word: string): number =>
  names.findIndex((name) => name.slice(0, 3).toLowerCase() === word.slice(0, 3).toLowerCase()) + 1;

const wrongWeekdays = ({ body }: Letter, today: Day): CheckFinding[] =>
  DATES.flatMap((pattern) => [...body.text.matchAll(pattern)]).flatMap((match) => {
    const { weekday = '', month = '', date = '', year } = match.groups ?? {};
    const day = nearest(numberIn(MONTH_NAMES, month), Number(date), year === undefined ? null : Number(year), today);
    if (day === null || weekdayOf(day) === numberIn(WEEKDAY_NAMES, weekday)) return [];
    const start = body.start + match.index;
    return [
      {
        start,
        end: start + match[0].length,
        message: `${quoted(match[0])} does not exist: that day is a ${WEEKDAY_NAMES[weekdayOf(day) - 1] ?? ''}. Check which of the two is meant.`,
      },
    ];
  });

/** The day in the year that is named, else the one nearest to today; null where the month has no such day. */
function nearest(month: number, date: number, year: number | null, today: Day): Day | null {
  if (year !== null) return dayOf(year, month, date);
  const here = partsOf(today).year;
  const days = [here - 1, here, here + 1].map((candidate) => dayOf(candidate, month, date)).filter((day) => day !== null);
  return days.sort((a, b) => Math.abs(daysBetween(today, a)) - Math.abs(daysBetween(today, b)))[0] ?? null;
}
