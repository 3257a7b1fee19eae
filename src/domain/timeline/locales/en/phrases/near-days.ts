/** Days by their distance from the one on which they were said: today, EOD, tomorrow, the day after tomorrow, next business day. */
import { addBusinessDays } from '../../../../calendar/business-days';
import { addDays, addMonths } from '../../../../calendar/day';
import { family, phrase } from '../../../phrase';
import { oneDay } from '../../../spans';
import { WEEKDAY } from './weekdays';

/** End of the day, in the words of an office; before a day's name it is a bound of that day (`refinements/bounds.ts`). */
export const END_OF_DAY = String.raw`(?:e\.?o\.?[bd]\.?|c\.?o\.?[bp]\.?|end of (?:the )?(?:business )?day|end of business|(?:close|end) of (?:business|play)|(?<half>(?:this|the) (?:afternoon|evening|morning)|noon|midday|first thing))`;

const ANOTHER_DAY = new RegExp(String.raw`\b(?:${WEEKDAY}|tom+or+ow|tmrw)\b`, 'i');

const today = phrase(
  new RegExp(
    String.raw`\b(?:(?:later|first thing) )?(?:today|tonight|tonite|(?:with)?in the (?:next )?hour|this (?:afternoon|aft|arvo|evening|morning)|later in the day|the day(?:['’]s| is| was) (?:out|over|done|through)|(?:before|by) (?:closing(?: time)?|day['’]s end)|by (?:lunch|dinner|supper|tea|bed)[ -]?(?:time)?(?! (?:on|tom\w+|today|${WEEKDAY}))|${END_OF_DAY}(?! (?:on|of|this|next|tom\w+|tmrw|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|the \d)))\b(?:'s end)?`,
    'i',
  ),
  ({ text, before }, said) =>
    // "Debrief tomorrow, she calls me at noon": noon of the day named before it.
    (/noon|midday|^(?:by|before) /i.test(text) && ANOTHER_DAY.test(before)) || /^(?:the morning|first thing)$/i.test(text)
      ? null
      : {
          ...oneDay(said.saidOn),
          grain: 'day',
          endAlone: /hour$|^(?:by|before) |\b(?:out|over|done|through)$/i.test(text),
          // "Before noon" and "before COB" are on that day.
          namedByEnd: true,
        },
);

const tomorrow = phrase(
  /\b(?<later>(?:the )?day after )?(?:tom+or+ow|tommorr?ow|tom(?=$|\s)|tmrw|tmr|tmw|tmrrw|tomo|tomoz|2moro|2moz|2mrw|(?:the )?(?:next|following) (?:day(?!s| or)|morning|afternoon|evening)|the (?:day|morning) after(?: that\b|(?=$|[.,;!?)]| (?:at|how|or|and|but|if|what|whether|with|for|to|on|because|as|in|about|around)\b)))(?!\w)/i,
  ({ groups, text }, said) =>
    // "Tom" is somebody, "tom" is tomorrow.
    text === 'Tom' ? null : { ...oneDay(addDays(said.saidOn, groups['later'] === undefined ? 1 : 2)), grain: 'day' },
);

/** Words of what is still to come; "in the morning" of a day that was, or of every day, is no time of theirs. */
export const TO_COME =
  /(?:\b(?:will|would|shall|should|gonna|going to|to be|call|ring|phone|text|mail|e-?mail|hear|know)|'(?:ll|d))\b[^.;!?]*$/i;
export const NOT_TO_COME = /\b(?:was|were|had|went|got|met|did|every|each|usually|always|works?|shifts?)\b[^.;!?]*$/i;

/** "She'll call in the morning", "you'll know first thing": the next day's. */
const inTheMorning = phrase(
  new RegExp(
    String.raw`\b(?:(?:first thing )?in the morning|first thing)\b(?! (?:on|of|in|this|that|next|tom\w*|tmrw|the|after|${WEEKDAY})\b)`,
    'i',
  ),
  ({ before, text }, said) =>
    ANOTHER_DAY.test(before) || /\bthe\s$/i.test(before) || NOT_TO_COME.test(before) || (/morning/i.test(text) && !TO_COME.test(before))
      ? null
      : { ...oneDay(addDays(said.saidOn, 1)), grain: 'day' },
);

/** What of the day named before it: "before then", "by that date"; with none it looks back. */
const then = phrase(
  /\b(?:then|that(?: (?:date|time|point))?)\b(?=$|[.,;:!?)"”]| (?:and|or|but|at|so|if|whether|she|he|they|we|i|you)\b)/i,
  ({ before }, said) =>
    /\b(?:by|before|ahead of|prior to)\s$/i.test(before) ? { ...oneDay(said.saidOn), grain: 'day', past: true } : null,
);

/** "We'll decide overnight"; "an overnight shift" is work. */
const overnight = phrase(/\bovernight\b(?=$|[.,;:!?)]| (?:and|so|or|but|then|at the latest)\b)/i, ({ before }, said) =>
  TO_COME.test(before) && !NOT_TO_COME.test(before) ? { first: said.saidOn, last: addDays(said.saidOn, 1), grain: 'day' } : null,
);

/** "That day", "the same evening": the day named before it in the sentence; with none, "the same" is the day itself and "that" looks back. */
const sameDay = phrase(/\b(?<that>that(?: same| very)?|the same) (?:day|night|evening|afternoon|morning)\b(?!'s)/i, ({ groups }, said) => ({
  ...oneDay(said.saidOn),
  grain: 'day',
  past: groups['that']?.toLowerCase() !== 'the same',
}));

const WEEKS: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3 };

/** "A week today", "two weeks tomorrow", "tomorrow week". */
const weekToday = phrase(
  /\b(?:(?<weeks>a|one|two|three) (?:weeks?|(?<fortnight>fortnight)) (?:from )?(?<day>today|tomorrow|tmrw)|(?<before>today|tomorrow) week|(?<this>this time) next (?:week|(?<month>month))|this day week)\b/i,
  ({ groups }, said) => ({
    ...oneDay(
      addDays(
        groups['month'] === undefined ? said.saidOn : addDays(addMonths(said.saidOn, 1), -7),
        (groups['fortnight'] === undefined ? 7 : 14) * (WEEKS[(groups['weeks'] ?? 'a').toLowerCase()] ?? 1) +
          (/^tom|^tmrw/i.test(groups['day'] ?? groups['before'] ?? '') ? 1 : 0),
      ),
    ),
    grain: 'day',
  }),
);

const nextBusinessDay = phrase(/\b(?:the )?(?:next|following|1st|first) (?:business|working) day\b/i, (_, said) => ({
  ...oneDay(addBusinessDays(said.saidOn, 1, said.holidays)),
  grain: 'day',
}));

/** The longer phrase first. */
export const nearDays = family(
  /to(?:day|night|nite|moz?\b)|overnight|2mo?[rz]|in the (?:morning|day)|first thing|the day(?:['’]s| is| was)|closing|day['’]s end|by (?:lunch|dinner|supper|tea|bed)|this aft|the hour|t(?:om|m)|2moro|(?:next|following|business|working|1st|first) (?:day|morning|afternoon|evening)|(?:day|morning) after|(?:that|that same|that very|the same) (?:day|night|evening|afternoon|morning)|this time|this day|noon|midday|(?:by|before|ahead of|prior to) (?:then|that)\b|e\.?o\.?[bd]|c\.?o\.?[bp]|end of|close of|this \w+ing|arvo/i,
  [weekToday, today, tomorrow, nextBusinessDay, inTheMorning, overnight, sameDay, then],
);
