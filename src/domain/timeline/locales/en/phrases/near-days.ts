/** Days by their distance from the one on which they were said: today, EOD, tomorrow, the day after tomorrow, next business day. */
import { addBusinessDays } from '../../../../calendar/business-days';
import { addDays } from '../../../../calendar/day';
import { phrase, type Family } from '../../../phrase';
import { oneDay } from '../../../spans';
import { WEEKDAY } from './weekdays';

/** End of the day, in the words of an office; before a day's name it is a bound of that day (`refinements/bounds.ts`). */
export const END_OF_DAY = String.raw`(?:e\.?o\.?[bd]\.?|c\.?o\.?[bp]\.?|end of (?:the )?(?:business )?day|end of business|(?:close|end) of (?:business|play)|(?<half>(?:this|the) (?:afternoon|evening|morning)|noon|midday|first thing))`;

const ANOTHER_DAY = new RegExp(String.raw`\b(?:${WEEKDAY}|tom+or+ow|tmrw)\b`, 'i');

const today = phrase(
  new RegExp(
    String.raw`\b(?:(?:later|first thing) )?(?:today|tonight|tonite|(?:with)?in the hour|this (?:afternoon|arvo|evening|morning)|${END_OF_DAY}(?! (?:on|of|this|next|tom\w+|tmrw|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|the \d)))\b(?:'s end)?`,
    'i',
  ),
  ({ text, before }, said) =>
    // "Debrief tomorrow, she calls me at noon": noon of the day named before it.
    /noon|midday/i.test(text) && ANOTHER_DAY.test(before)
      ? null
      : { ...oneDay(said.saidOn), grain: 'day', endAlone: text.endsWith('hour') },
);

const tomorrow = phrase(
  /\b(?<later>(?:the )?day after )?(?:tom+or+ow|tommorr?ow|tom(?=$|\s)|tmrw|tmr|tmw|tmrrw|2moro|(?:the )?(?:next|following) (?:day(?!s| or)|morning|afternoon|evening)|the (?:day|morning) after(?: that\b|(?=$|[.,;!?)]| (?:at|how|or|and|but|if|what|whether|with)\b)))(?!\w)/i,
  ({ groups, text }, said) =>
    // "Tom" is somebody, "tom" is tomorrow.
    text === 'Tom' ? null : { ...oneDay(addDays(said.saidOn, groups['later'] === undefined ? 1 : 2)), grain: 'day' },
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
  /\b(?:(?<weeks>a|one|two|three) (?:weeks?|(?<fortnight>fortnight)) (?:from )?(?<day>today|tomorrow|tmrw)|(?<before>today|tomorrow) week|(?<this>this time) next week|this day week)\b/i,
  ({ groups }, said) => ({
    ...oneDay(
      addDays(
        said.saidOn,
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
export const nearDays: Family = {
  needs:
    /to(?:day|night|nite)|the hour|t(?:om|m)|2moro|(?:next|following|business|working|1st|first) (?:day|morning|afternoon|evening)|(?:day|morning) after|(?:that|that same|that very|the same) (?:day|night|evening|afternoon|morning)|this time|this day|noon|midday|e\.?o\.?[bd]|c\.?o\.?[bp]|end of|close of|this \w+ing|arvo/i,
  parsers: [weekToday, today, tomorrow, nextBusinessDay, sameDay],
};
