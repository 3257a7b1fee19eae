/** Months, quarters, seasons and years: December, next month, Q1, this spring, the new year, EOM. */
import { addDays, addMonths, daysBetween, endOfMonth, partsOf } from '../../../../calendar/day';
import { family, phrase, type Reading, type Said } from '../../../phrase';
import { monthOf, monthsOf, oneDay, partOf, yearOf, type Grain, type Span } from '../../../spans';
import { alternatives, MONTHS } from '../words';

/** The year's span that has not ended, or has ended so lately that it is history. */
function upcoming(make: (year: number) => Span, year: string | undefined, said: Said, historyDays: number): Span {
  if (year !== undefined) return make(Number(year));
  const thisYear = partsOf(said.saidOn).year;
  return [thisYear - 1, thisYear].map(make).find((span) => daysBetween(span.last, said.saidOn) < historyDays) ?? make(thisYear + 1);
}

const byItsStart = (span: Span, grain: Grain): Reading => ({ ...span, grain, deadline: span.first });

const AMBIGUOUS_MONTH = /^(?:may|march|mar|jun|dec|sep|jan|apr|aug|oct|nov|feb|jul)$/;

/** "December", "in Jan 2027"; "may" and "march" are verbs unless written as names behind a preposition. */
const namedMonth = phrase(
  () =>
    new RegExp(
      String.raw`\b(?<month>${alternatives(Object.keys(MONTHS))})\b\.?(?!\s?\d{1,2}(?!\d))(?:,?\s(?:of\s)?(?<year>20\d\d)\b)?`,
      'i',
    ),
  ({ groups, before, after }, said) => {
    const word = groups['month'] ?? '';
    const led =
      groups['year'] !== undefined ||
      // "March: the board makes the finalists known".
      (/^\W*$/.test(before) && /^[*_]*(?::|\s-\s)/.test(after)) ||
      // "It'd be March before anyone answers".
      (/^[A-Z]/.test(word) && /\b(?:be|is|says?|said)\s$/i.test(before) && /^(?:,|\.|\s(?:before|until|till|at))/.test(after)) ||
      /\b(?:in|by|of|early|mid|late|until|till|before|after|from|to|through|or|and|end|beginning|start|middle|during|for|around|early in|sometime|next|this|since|last|on)[\s-]+$|[-/,]\s?$/i.test(
        before,
      );
    if (AMBIGUOUS_MONTH.test(word)) {
      if (!led || (/^(?:may|march|mar)$/.test(word) && /(?:[,/-]\s?|\b(?:and|or|to|for|this|on|since|last|around)\s)$/i.test(before)))
        return null;
    } else if (/^(?:May|March|Mar)$/.test(word) && !led) return null;
    const month = MONTHS[word.toLowerCase()] ?? 1;
    const history = /\b(?:last|past|since|back in)\s+$/i.test(before);
    // "You will hear in June", said in August, is the next one.
    const historyDays = history ? 366 : /(?:\bwill|'ll) [^.;!?]*\bin $/i.test(before) ? 0 : 60;
    const span = upcoming((year) => monthOf(year, month), groups['year'], said, historyDays);
    return history ? { ...byItsStart(span, 'month'), past: true } : byItsStart(span, 'month');
  },
);

/** This month, next month, the month (as in "end of the month"). */
const relativeMonth = phrase(
  /\b(?<which>this|the following|next|nxt|the coming|the)\smonth(?<afterNext> after next)?(?!'?s? (?:and a half|or (?:so|two|three)|notice|of))\b/i,
  ({ groups, before }, said) => {
    const which = (groups['which'] ?? '').toLowerCase();
    const { year, month } = partsOf(said.saidOn);
    if (groups['afterNext'] !== undefined) return { ...monthOf(year, month + 2), grain: 'month' };
    if (which === 'the' && !/\b(?:of|in|during|over|within)\s$/i.test(before)) return null;
    // "Within the month" is a month from now, as "within the week" is seven days; "within this month" is its rest.
    if (/\bwithin\s$/i.test(before) && which === 'the') return { ...oneDay(addMonths(said.saidOn, 1)), grain: 'duration', endAlone: true };
    return { ...monthOf(year, which === 'this' || which === 'the' ? month : month + 1), grain: 'month' };
  },
);

/** "By mid-month": of this month, or of the next where the 15th has gone by. */
const midMonth = phrase(/\b(?:mid-?\s?month|(?:the )?middle of the month)\b/i, (_, said) => {
  const { year, month } = partsOf(said.saidOn);
  const these = [month, month + 1].map((each) => partOf(monthOf(year, each), 'month', 'middle'));
  const found = these.find(({ last }) => addDays(last, -5) >= said.saidOn) ?? monthOf(year, month);
  return { ...found, grain: 'day' };
});

/** EOM, month-end, EOQ, EOY, year-end, the year's end: an end alone. */
const endOfPeriod = phrase(
  /\b(?:eo(?<letter>[mqy])|(?:end[- ]of[- ])(?<of>month|quarter|year)|(?<name>month|quarter|year)(?:'?s)?[- ]?end(?:ing)?|the (?<out>month|quarter|year)(?:'s| is| was) (?:out|over|up|done)|the (?<ends>month|quarter|year) ends)\b(?!ing)/i,
  ({ groups }, said) => {
    const { year, month } = partsOf(said.saidOn);
    const period =
      (groups['name'] ?? groups['of'] ?? groups['out'] ?? groups['ends'])?.[0]?.toLowerCase() ?? groups['letter']?.toLowerCase();
    const quarter = monthsOf(year, month - ((month - 1) % 3), 3);
    const last = period === 'm' ? endOfMonth(said.saidOn) : period === 'q' ? quarter.last : yearOf(year).last;
    return { first: last, last, grain: period === 'm' ? 'month' : period === 'q' ? 'quarter' : 'year', endAlone: true, namedByEnd: true };
  },
);

const NTH_QUARTER: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, last: 4, final: 4 };

/** Q1, the first quarter, next quarter: the next one that has not ended. */
const quarter = phrase(
  /\b(?:q(?<number>[1-4])|(?:the )?(?<nth>first|second|third|fourth|last|final) quarter(?: of the year)?|(?<which>this|next|the|the coming) quarter)\b(?:,?\s(?:of\s)?(?<year>20\d\d))?/i,
  ({ groups, before }, said) => {
    const at = (year: number, number: number): Span => monthsOf(year, 3 * number - 2, 3);
    const { year, month } = partsOf(said.saidOn);
    const current = Math.ceil(month / 3);
    const which = groups['which']?.toLowerCase();
    if (which !== undefined) {
      if (which === 'the' && !/\b(?:of|in|during|over)\s$/i.test(before)) return null;
      return { ...at(year, which === 'this' || which === 'the' ? current : current + 1), grain: 'quarter' };
    }
    const number = Number(groups['number'] ?? NTH_QUARTER[(groups['nth'] ?? '').toLowerCase()]);
    return { ...upcoming((in_) => at(in_, number), groups['year'], said, 1), grain: 'quarter' };
  },
);

const SEASONS: Readonly<Record<string, number>> = { spring: 3, summer: 6, fall: 9, autumn: 9, winter: 12 };

/** The words that lead to a season or a bare year. */
const LED = /\b(?:by|in|of|late|early|mid|until|till|before|after|during|since)[\s-]+$/i;

/** This spring, in the summer: northern seasons by calendar months. */
const season = phrase(
  /\b(?<which>(?:this|next|the|the coming|this coming) )?(?<season>spring|summer|fall|autumn|winter)\b(?! (?:off|through|under|back|out|for|into|schedule|break|cohort|class|crew|staff|jobs?|work|hours|camp|interns?|help|team|hires?|roles?|placements?|semester|term|intake|season|session|program\w*|internships?|training|line|collection|scheme))(?:,?\s(?:of\s)?(?<year>20\d\d))?/i,
  ({ groups, before }, said) => {
    if (groups['which'] === undefined && !LED.test(before)) return null;
    return {
      ...upcoming((year) => monthsOf(year, SEASONS[(groups['season'] ?? '').toLowerCase()] ?? 3, 3), groups['year'], said, 1),
      grain: 'season',
    };
  },
);

/** This year, next year, the year ("later in the year"), 2027 behind a preposition. */
const year = phrase(
  /\b(?:(?<which>this|next|the coming|the)\s(?:calendar\s)?year(?!'?s? (?:contract|cliff|of|old|off))|(?<year>20\d\d)(?![-/.]?\d))\b/i,
  ({ groups, before }, said) => {
    const current = partsOf(said.saidOn).year;
    if (groups['year'] !== undefined) return LED.test(before) ? byItsStart(yearOf(Number(groups['year'])), 'year') : null;
    const which = (groups['which'] ?? '').toLowerCase();
    if (which === 'the' && !/\b(?:of|in|during)\s$/i.test(before)) return null;
    const ahead = which === 'next' || which === 'the coming';
    return ahead ? byItsStart(yearOf(current + 1), 'year') : { ...yearOf(current), grain: 'year' };
  },
);

/** The new year: its January; "by the new year" is its first day. */
const newYear = phrase(
  /\b(?:(?:the|this) )?new year(?!'?s? (?:day|eve))\b|\bnew year(?:'s|s)?(?: day)?\b|\bNY\b/i,
  ({ text, before }, said) => {
    // "Between Xmas and NY"; else it is a town.
    if (/^ny$/i.test(text) && !/\b(?:christmas|xmas) (?:and|&)\s$/i.test(before)) return null;
    const first = addDays(yearOf(partsOf(said.saidOn).year).last, 1);
    const january = monthOf(partsOf(first).year, 1);
    // "After the new year", "between Christmas and New Year" and "New Year's" mean its first day.
    const itsDay = /\b(?:after|(?:christmas|xmas) (?:and|&))\s$/i.test(before) || /year'?s|day/i.test(text);
    // "Early in the new year" is still all of January.
    return itsDay ? { first, last: first, grain: 'day' } : byItsStart(january, 'year');
  },
);

/** The new year before the year in it. */
export const monthsAndYears = family(
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|month|eo[mqy]|\bq[1-4]|quarter|spring|summer|fall|autumn|winter|year|mas (?:and|&) ny|20\d\d/i,
  [newYear, namedMonth, relativeMonth, midMonth, endOfPeriod, quarter, season, year],
);
