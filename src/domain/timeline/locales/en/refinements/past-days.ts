/**
 * Bare days in a clause that tells what has happened: "they had me in on Monday, and will phone on Thursday".
 *
 * In: phrases and the words beside them. Out: the same, a day that is past marked as one, so that it is neither a promise nor counted from.
 * Not here: the day on which the rest of a sentence was said (`../reported.ts`).
 */
import type { Refiner } from 'chrono-node';
import { addDays, addMonths, weekdayOf } from '../../../../calendar/day';
import { grown, saidIn, TimePhrase, type Reading, type Said } from '../../../phrase';
import { oneDay, weekdayAfter } from '../../../spans';

const SPOKEN_TO = 'phoned|called|texted|e-?mailed|mailed|messaged|rung|interviewed|met|told|seen|shown|asked';
/** What has been arranged or done: "she booked everything on the 19th"; "they booked the interview on Monday" may be ahead. */
const ARRANGED = [
  String.raw`\b(?:arranged|booked|sorted|organi[sz]ed|fixed|scheduled|set|settled|confirmed|finali[sz]ed|cleared|handled|signed|posted|filed|submitted|uploaded|paid)\s(?:(?:up|out|off)\s)?(?:it|this|that|them|everything|things|all of (?:it|that|them)|the lot|(?:(?:the|my|our|a|an|his|her|their|all)\s){1,2}(?:\w+\s)?(?:flights?|hotel|rooms?|trains?|tickets?|travel|trip|car|paperwork|papers?|forms?|references?|contract|documents?|files?|application|details|expenses?|check))(?:\s(?:all|both|up|out|off|in|over))*`,
  String.raw`\b(?:passed|forwarded|handed|sent|put|brought)\s(?:it|this|that|them|everything|me|(?:the|my|our)\s(?:\w+\s)?(?:file|cv|resume|details|papers|name|application|portfolio|sample|task))\s(?:on|over|along|forward|in|through|back)`,
  String.raw`\bsaid\s(?:yes|no|ok|okay)`,
].join('|');
/** What the user or somebody else has done; "letters sent on Friday" may be ahead, so these words want somebody who does it. */
const DID = [
  String.raw`(?:^\W*|\b(?:i|we|he|she|they|who|was|were|been|had|has|have|'ve|just|then)\s)(?:${SPOKEN_TO}|applied|submitted|posted|sent|finished|heard|did)`,
  String.raw`\b(?:phoned|called|texted|e-?mailed|mailed|messaged|interviewed|met|told|asked|showed)\s(?:me|us)`,
  String.raw`\b(?:rang|saw|came|went|spoke|wrote|put forward|seen|left|liked|loved|had (?:me|us) (?:in|over|round|up|along|back)|had (?:an?|my|the|our|another) (?:\w+ )?(?:interview|talk|chat|call|meeting|screen|trial))`,
  ARRANGED,
].join('|');
/** Not what stands between the deed and its day: there another clause begins. */
const OTHER_CLAUSE = String.raw`(?:to|for|if|that|until|till|by|we|they|she|he|it|i|you|will|would|can|could|is|are|should|on)(?:'\w+)?\s`;
const DONE_ON = new RegExp(
  String.raw`(?<deed>${DID})\s(?:to (?:the |him |her |them ))?(?:(?!${OTHER_CLAUSE})[\w']+\s){0,5}(?:on|in)\s(?:the\s)?$`,
  'i',
);
/** Before the deed: it is to come, or has not been done. */
const NOT_DONE =
  /(?:\b(?:if|unless|until|till|whether|once|will|would|should|may|might|must)|'(?:ll|d))\s(?:\w+\s){0,3}$|(?:\b(?:be|being|gets?|getting|is|are|am|not|never|to)|n't|'(?:m|s|re))\s(?:\w+\s)?$/i;
/** Words of telling: what follows may be the day that is told of, save behind these. */
const TELLING = /\b(?:told|asked)\b[^.;!?]*$/i;
const PART_OF_DAY = String.raw`(?:\s(?:night|morning|afternoon|evening|lunch ?time|tea ?time))?`;
const THEN_TOLD = new RegExp(String.raw`^${PART_OF_DAY},?\s(?:that|to\s(?:say|ask|tell|let)|asking|saying|how)\b`, 'i');
/** "His sous texted on Sunday that", "HR wrote on Monday to say". */
const TOLD_ON = /\b(?:told|texted|wrote|e-?mailed|mailed|messaged|rang|phoned|called)\s(?:(?:me|us|her|him|them|back)\s)?on\s(?:the\s)?$/i;

const OPENS = /(?:^|[.;:!?(]\s|,\s|\b(?:and|but|so|then)\s)on\s(?:the\s)?$/i;
/** "On Friday I was rung", "on Thursday the officer let me know". */
const THEN_DID = new RegExp(
  String.raw`^${PART_OF_DAY},?\s(?:(?:i|we)\s(?:was|were|had|got|met|saw|spoke|rang|phoned|called|e-?mailed|asked|chased|did|interviewed|heard|wrote|texted|went)|(?:(?:he|she|they|hr)|(?:the|a|an|my|his|her|their|one)\s(?:[\w'-]+\s){0,3}[\w'-]+)\s(?:rang|wrote|came|saw|had me|let me know|(?:texted|phoned|called|e-?mailed|told|showed|asked) (?:me|us)))\b`,
  'i',
);

/** "Put off the panel that was set down for Thursday": what was to be on that day will not be. */
const CALLED_OFF =
  /\b(?:put(?:ting)? off|postpon(?:e|ed|ing)|cancel(?:l?ed|l?ing)?|call(?:ed|ing)? off|scrap(?:ped|ping)?)\s(?:the|our|your|my|this|that)\s(?:(?!(?:to|until|till|and|but)\s)[\w']+\s){1,8}(?:for|on)\s(?:the\s)?$/i;

/** So far before and behind a day such words are looked for. */
const BESIDE = 80;

/** "Wed 09:40] Lars:", "Tuesday 12.31: hiya", "Thurs. Mail from": the day on which what follows was said. */
const STAMP = /^(?:[\w\s,]{0,36}:|\.?[\s,]{0,2}\d{1,2}[.:]\d\d(?:\s?[ap]m)?\s?[\]:.,-]|\]|\.\s(?=\S))/;
const IT_IS = /\b(?:it's|it is|today is|today's)\s$/i;
/** "It's Friday now." */
const NOW = /^\s(?:now|already|today)\b/i;
/** "Interview on Monday went well", "the panel Tuesday was friendly". */
const MEETING_ON = /\b(?:interview|call|talk|chat|screen|meeting|round|panel|test|trial|visit|audition)\s(?:on\s)?$/i;
const WENT = /^\s(?:went|was|had|ended|felt|took)\b/i;

function isPast(text: string, phrase: TimePhrase, saidOn: Said['saidOn']): boolean {
  const from = Math.max(0, phrase.index - BESIDE);
  const lead = text.slice(from, phrase.index);
  const behind = text.slice(phrase.stop, phrase.stop + BESIDE);
  const { weekday } = phrase.reading;
  if (weekday === weekdayOf(saidOn) && ((!/[\p{L}\d]/u.test(lead) && from === 0 && STAMP.test(behind)) || IT_IS.test(lead))) return true;
  if (weekday !== undefined && IT_IS.test(lead) && NOW.test(behind)) return true;
  if (OPENS.test(lead) && THEN_DID.test(behind)) return true;
  if (MEETING_ON.test(lead) && WENT.test(behind)) return true;
  if (CALLED_OFF.test(lead) || (TOLD_ON.test(lead) && THEN_TOLD.test(behind))) return true;
  const done = DONE_ON.exec(lead);
  return done !== null && !NOT_DONE.test(lead.slice(0, done.index)) && (!TELLING.test(done[0]) || THEN_TOLD.test(behind));
}

/** The last such day up to the one on which it is told. */
function lastSuch({ weekday, last }: Reading, { saidOn }: Said): Reading {
  const day = weekday === undefined ? addMonths(last, -1) : weekdayAfter(addDays(saidOn, -7), weekday);
  return { ...oneDay(day), grain: 'day', past: true, ...(weekday === undefined ? {} : { weekday }) };
}

export const pastDays: Refiner = {
  refine: (context, results) =>
    results
      .filter((result) => result instanceof TimePhrase)
      .map((phrase) => {
        const { reading } = phrase;
        const isBare = reading.past !== true && (reading.weekday !== undefined || reading.dayOfMonth !== undefined);
        const said = saidIn(context);
        return isBare && isPast(context.text, phrase, said.saidOn)
          ? grown(context, phrase.index, phrase.stop, lastSuch(reading, said))
          : phrase;
      }),
};
