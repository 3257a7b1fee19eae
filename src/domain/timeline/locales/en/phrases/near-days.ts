/** Days by their distance from the one on which they were said: today, EOD, tomorrow, the day after tomorrow, next business day. */
import { addBusinessDays } from '../../../../calendar/business-days';
import { addDays } from '../../../../calendar/day';
import { phrase } from '../../../phrase';
import { oneDay } from '../../../spans';

/** End of the day, in the words of an office; before a day's name it is a bound of that day (`refiners/bounds.ts`). */
export const END_OF_DAY = String.raw`(?:e\.?o\.?d\.?|c\.?o\.?[bp]\.?|end of (?:the )?(?:business )?day|end of business|close of (?:business|play)|(?:this|the) (?:afternoon|evening|morning)|noon|midday)`;

export const today = phrase(/to(?:day|night)|this \w+(?:noon|ing)|noon|midday|eod|cob|cop|e\.o|c\.o|end of|close of/i,
  new RegExp(String.raw`\b(?:(?:later|first thing) )?(?:today|tonight|this (?:afternoon|evening|morning)|${END_OF_DAY}(?! (?:on|of|this|next|tom\w+|tmrw|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|the \d)))\b(?:'s end)?`, 'i'),
  (_, said) => ({ ...oneDay(said.saidOn), grain: 'day' }),
);

export const tomorrow = phrase(/\bt(?:om|m)|2moro|(?:next|following) day/i, /\b(?<later>(?:the )?day after )?(?:tom+or+ow|tommorr?ow|tom(?=$|\s)|tmrw|tmr|tmw|tmrrw|2moro|(?:the )?(?:next|following) day(?!s| or))\b/i, ({ groups }, said) => ({
  ...oneDay(addDays(said.saidOn, groups['later'] === undefined ? 1 : 2)),
  grain: 'day',
}));

export const nextBusinessDay = phrase(/(?:business|working) day/i, /\b(?:the )?(?:next|following|1st|first) (?:business|working) day\b/i, (_, said) => ({
  ...oneDay(addBusinessDays(said.saidOn, 1, said.holidays)),
  grain: 'day',
}));
