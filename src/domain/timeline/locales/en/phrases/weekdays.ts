/** Weekdays: Friday, this Friday, next Tuesday, Friday week, a week on Tuesday, the first Friday of December. */
import { addDays, weekdayOf, type Weekday } from '../../../../calendar/day';
import { family, phrase, type Reading, type Said } from '../../../phrase';
import { nextWeek, oneDay, weekdayAfter } from '../../../spans';
import { alternatives, WEEKDAYS } from '../words';

export const WEEKDAY = alternatives(Object.keys(WEEKDAYS));

export const weekdayOfWord = (word: string | undefined): Weekday => WEEKDAYS[(word ?? '').toLowerCase()] ?? 1;

/** "Next Friday" is the Friday of next week, or the coming one where the user's setting says so; the other is its other reading. */
const nextWeekday = (weekday: Weekday, said: Said): Reading => ({
  ...oneDay(said.nextWeekday === 'coming' ? weekdayAfter(said.saidOn, weekday) : addDays(nextWeek(said.saidOn).first, weekday - 1)),
  grain: 'day',
});

/** Abbreviations that are words of their own ("sat", "sun", "wed") want a capital or a word of time before them. */
const isWord = (text: string, before: string, after: string): boolean =>
  /^(?:sat|sun|wed|mon)$/.test(text) &&
  !/(?:\b(?:by|on|until|till|before|after|or|and|next|this|it's|its|for|from)\s+|[/(-]\s?)$/i.test(before) &&
  !/^(?:,?\s(?:[ap]m|morn\w*|afternoon|eve(?:ning)?|night|noon|\d)|\sof\s(?:this|next)|\s(?:this|next)\s(?:week|wk))\b/i.test(after);

/** "Thursday's chat will be at two", "Monday's my first try": what is on that day is still to come. */
const IS_AHEAD =
  /^(?:[^.;!?]{0,48}(?:\b(?:will|is going to|is (?:now|still|on|at))|'ll)\b|\s(?:my|our|their|when|the|an?|another|fine|good)\b(?!\s(?:bank |public )?holiday)(?![^.;!?]{0,40}\b(?:was|were|went|had|did)\b))/i;

const weekday = phrase(
  () =>
    new RegExp(
      String.raw`\b(?:(?<which>this coming|this upcoming|this|that|next|nxt|coming|upcoming|the coming|(?:the )?following)\s+)?(?<weekday>${WEEKDAY})(?:\b|(?=ish\b))(?<its>['’]s(?=\s(?!(?:out|over|up|done|through)\b)))?(?!['’.]?(?!ish\b|s\s(?:out|over|up|done|through)\b)\w|-(?!${WEEKDAY}\b|\d|ish\b)\w)(?<behind>\safter(?:\sthat)?(?=$|[.,;:!?)]))?`,
      'i',
    ),
  ({ groups, text, before, after }, said) => {
    // "At Monday's meeting" and "Monday's call will be" name a day, "Friday's call" an appointment.
    if (
      (isWord(text, before, after) && !/^\s(?:or|and|to|thru)\s(?:tue|thu|wed|fri|sun|mon)/i.test(after)) ||
      /\ban?\s$/i.test(before) ||
      (groups['its'] !== undefined &&
        groups['which'] === undefined &&
        !/\b(?:at|in|by|after|before|on|for)\s(?:the\s)?$/i.test(before) &&
        !IS_AHEAD.test(after))
    )
      return null;
    const found = weekdayOfWord(groups['weekday']);
    // "Sunday mail from the founder: ..." on a Sunday says when it was said.
    if (before === '' && found === weekdayOf(said.saidOn) && /^[\w\s,]{0,36}:/.test(after))
      return { ...oneDay(said.saidOn), grain: 'day', past: true };
    const which = groups['which']?.toLowerCase();
    if (which === 'next' || which === 'nxt') return nextWeekday(found, said);
    if (which?.endsWith('following') === true || groups['behind'] !== undefined)
      return { ...oneDay(addDays(nextWeek(said.saidOn).first, found - 1)), grain: 'day', weekday: found };
    const coming: Reading = { ...oneDay(weekdayAfter(said.saidOn, found)), grain: 'day' };
    return which === undefined || which === 'that' ? { ...coming, weekday: found } : coming;
  },
);

const COUNTED: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3, four: 4 };
const COUNT = '(?:a|one|two|three|four|[1-4])';

const countOf = (word: string | undefined): number => COUNTED[(word ?? 'one').toLowerCase()] ?? Number(word);

/** A week and more beyond the coming weekday: "Friday week", "a week on Tuesday", "a fortnight on Friday", "the Friday after this one". */
const weekdayWeek = phrase(
  () =>
    new RegExp(
      [
        String.raw`\b(?:(?<before>${WEEKDAY})\s+(?:week|fortnight)(?! of)`,
        String.raw`(?<weeks>${COUNT})\s+(?:weeks?|fortnight)\s+(?:on|from|this)?\s?(?<after>${WEEKDAY})`,
        String.raw`(?:the )?(?<then>${WEEKDAY}) after this (?:one|${WEEKDAY})`,
        String.raw`not this (?<not>${WEEKDAY}),? but (?:the )?(?:next|following|one after)(?: one)?)\b`,
      ].join('|'),
      'i',
    ),
  ({ groups, text }, said) => {
    const weeks = countOf(groups['weeks']) * (/fortnight/i.test(text) ? 2 : 1);
    const named = groups['before'] ?? groups['after'] ?? groups['then'] ?? groups['not'];
    return { ...oneDay(addDays(weekdayAfter(said.saidOn, weekdayOfWord(named)), 7 * weeks)), grain: 'day' };
  },
);

/** "The Friday after next" and "the Monday after next week" are days of the week after next. */
const weekdayAfterNext = phrase(
  () => new RegExp(String.raw`\b(?:the\s)?(?<weekday>${WEEKDAY})\safter\snext(?:\sweek|\s${WEEKDAY})?\b`, 'i'),
  ({ groups }, said) => ({
    ...oneDay(addDays(nextWeek(said.saidOn).first, 6 + weekdayOfWord(groups['weekday']))),
    grain: 'day',
  }),
);

/** "Two Fridays from now", "in three Mondays": the coming one is the first. */
const countedWeekdays = phrase(
  () =>
    new RegExp(String.raw`\b(?<in>in\s)?(?<count>two|three|four|[2-4])\s(?<weekday>${WEEKDAY})s(?<fromNow>\sfrom\s(?:now|today))?\b`, 'i'),
  ({ groups }, said) =>
    groups['in'] === undefined && groups['fromNow'] === undefined
      ? null
      : {
          ...oneDay(addDays(weekdayAfter(said.saidOn, weekdayOfWord(groups['weekday'])), 7 * (countOf(groups['count']) - 1))),
          grain: 'day',
        },
);

/** The longer phrases first. */
export const weekdays = family(/\b(?:mon|tue|tus|teu|wed|wen|thu|thr|thi|fri|fir|sat|sun|mun)/i, [
  weekdayAfterNext,
  countedWeekdays,
  weekdayWeek,
  weekday,
]);
