/** Times that hang on an event: after the board meets on Tuesday, within 21 days of the closing date. */
import { besides, type Beside, type Reading } from '../../../phrase';
import { afterAll, isStretch } from './bounds';

/** "After the board meets on Tuesday" and "interviews tomorrow, decision after that": only that it comes later is known. */
const AFTER_EVENTS: readonly Beside[] = [
  {
    before:
      /\b(?:after|once|as soon as)\s(?!\d|(?:all|more|again|another|or|and|this|that|today|tonight|a (?:week|month|year|day))\b)(?:(?!(?:which|but|will|would)\b|\w+'(?:ll|d)\b)[\w']+\s){1,7}?(?:(?:on|in|by|be)\s)?$/i,
    read: (reading) => (isStretch(reading) ? null : afterAll(reading)),
  },
  {
    behind:
      /^[,;:-]? (?:\w+ ){0,3}(?:deci\w+|answers?|offers?|calls?|hear|feedback|results?|know|news)\b(?:(?!(?:day|morning|week) after)[^.;!?\d]){0,24}\b(?:after that|afterwards?|thereafter)\b/i,
    read: (reading) => (isStretch(reading) ? null : afterAll(reading)),
  },
];

const COUNTS_FROM_SAID =
  /^(?:the |your |our |my |this |today's )*(?:interview|call|conversation|chat|meeting|today|now|here|then|screen|onsite|talk|date of (?:the |your |my )?interview|us\b|me\b|them\b|him\b|her\b|hr\b|this (?:e-?mail|mail|message|letter|note|text|notice)\b)/i;
/** "Within two weeks after we meet" counts from what somebody does, and that is not known either; "before we decide" counts from the day. */
const SOMEBODY = /^(?:we|they|she|he|you|i|it|anyone|contacting|hearing|following|checking)\b/i;

const unknown = (reading: Reading, event: string | undefined): Reading | null =>
  !isStretch(reading) || event === undefined || COUNTS_FROM_SAID.test(event) || SOMEBODY.test(event) ? null : { ...reading, unknown: true };

/** "Within 21 days of the closing date" and "once references are in, 3 days" count from a day that the note does not give. */
const UNKNOWN_EVENTS: readonly Beside[] = [
  {
    behind: /^'?s?\s(?:of|after|from|following|once|upon|when)\s(?<event>[\w'-]+(?:\s(?!(?:they|we|you|i|she|he)\b)[\w'-]+){0,4})/i,
    read: (reading, { event }) => unknown(reading, event),
  },
  {
    before: /(?:^|[.;:]\s)\s*(?:once|after|when|as soon as)\s(?<event>[^,;.]{3,60}),\s(?:[\w']+\s){0,5}$/i,
    read: (reading, { event }) => unknown(reading, event),
  },
];

export const eventBound = besides(/\b(?:of|after|from|following|once|upon|when|as soon as)\s/i, UNKNOWN_EVENTS);
export const afterEvents = besides(/\b(?:after|once|as soon as|thereafter)/i, AFTER_EVENTS);
