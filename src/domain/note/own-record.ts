/**
 * What was sent already, by the note's own record: a property (`thank you sent: 2026-11-18`), a ticked task ("- [x] Send thank-you to
 * Jane"), a dated line or a sentence in the user's own past ("2026-11-20 emailed Jane to check in"), a row of a log table, thanks that stand
 * there as they went out, in a chat or quoted below an answer.
 *
 * In: a note taken apart. Out: entries as the log has them, with the words they come from. Not here: what the log itself says (`log.ts`).
 */
import { addDays, type Day } from '../calendar/day';
import { isOneOf, isUserAmong, turnsIn } from './chat';
import type { Written } from './fact';
import { linesOf, type Line } from './lines';
import type { LogEntry } from './log';
import type { MessageKind } from './kind';
import { isNotDone, sentKindIn, nameDeed } from './own-words';
import { weekdayNamed } from './own-weekday';
import { momentsIn, readMoment } from './read-moment';
import { byDay } from './read-properties';
import { rawTextsOf } from './read-value';
import { channelIn, sentInLines, type RecordContext, type SentByRecord } from './record-lines';
import { namesAt } from './whom';

const SENT_NAME =
  /(?:sent|done|written|mailed|emailed|geschickt|gesendet|verschickt|envoyée?|enviad[oa]|inviat[oa]|gestuurd)(?: on| date)?$/i;
const YES = /^(?:true|yes|y|x|done|sent|ja|oui|s[ií]|sim|sì|✅|✔️?|☑️?|👍)$/iu;

/** By properties and labels: `thank_you_sent: 2026-11-18`, `Thanked: true`; what is planned or undone is not sent. */
function fromProperties(written: readonly Written[], { order, people }: RecordContext): SentByRecord[] {
  return written.flatMap(({ name, value, line, place }): SentByRecord[] => {
    const spaced = name
      .replace(/([\p{Ll}])(\p{Lu})/gu, '$1 $2')
      .replace(/[_-]+/g, ' ')
      .trim();
    const kind = sentKindIn(spaced);
    if (kind === null || (kind === 'check-in' && !SENT_NAME.test(spaced) && !nameDeed(spaced))) return [];
    const texts = rawTextsOf(value).filter((text) => text !== null);
    const words = `${name}: ${texts.join(', ')}`;
    const read = readMoment(value, order);
    const day = 'problem' in read ? null : read.day;
    const isYes = texts.some((text) => YES.test(text.trim()));
    if ((day === null && !isYes) || isNotDone(texts.join(' ')) || /\b(?:by|until|next)\b/i.test(texts.join(' '))) return [];
    const named = namesAt(texts.join(' ').split(/\s+/), 0, people).names.filter((each) => people.includes(each));
    const message = { kind, by: channelIn(words), day, line, words, ofNote: place === 'frontmatter', stretch: null };
    return (named.length === 0 ? [null] : named).map((to) => ({ ...message, to }));
  });
}

/** "Thank you for your time today" at the beginning, perhaps behind whom it greets: thanks for the talk itself. */
const THANKS_FOR_TALK =
  /^(?:[^.!?:]{1,40}[,!.–-] )?(?:thank you|thanks)(?: so much| very much| a lot| again| both)? for (?:your time|taking the time|having me|seeing me|meeting|talking|speaking|showing me|(?:the|a|our|such a) (?:great |good |nice |lovely |kind )?(?:conversation|chat|talk|interview|meeting|call|tour|trail|visit)|today|yesterday)\b/i;
/** "> On Thu, Nov 12, 2026 at 5:40 PM Tomasz wrote:" */
const WROTE = /^[\s>]{0,20}On (?<when>[^:]{6,40}\d{4})(?:,? (?:at )?\d{1,2}:\d\d(?:\s?[AP]M)?)?,? (?<who>\p{Lu}[^:]{1,80}) wrote:\s*$/u;
/** Thanks go out within so many days; later ones are for something else. */
const THANKS_WITHIN = 3;

/** Thanks that began so, as an entry; none where they are not for an interview of these days. */
function thanksAs(words: string, line: Line, when: string, to: string | undefined, known: RecordContext): SentByRecord[] {
  const day = momentsIn(when, known.order, known.near)[0]?.day ?? null;
  const isSoon = day !== null && known.days.some((each) => each <= day && day <= addDays(each, THANKS_WITHIN));
  if (!isSoon || to === undefined || !THANKS_FOR_TALK.test(words)) return [];
  return [{ kind: 'thank-you', to, by: null, day, line: line.number, words: words.slice(0, 120), ofNote: false, stretch: null }];
}

/** The text of a line from a place on, without what stands before its first word. */
const wordsOf = (line: Line | undefined, from = 0): string => (line?.text ?? '').slice(from, from + 400).replace(/^[^\p{L}]+/u, '');

/** The user's thanks in a chat with one of the people. */
function thanksInChat(lines: readonly Line[], known: RecordContext): SentByRecord[] {
  const turns = [...turnsIn(lines, (word) => weekdayNamed(word) !== null)].filter(([, { day }]) => day !== '');
  const speakers = [...new Set(turns.map(([, { speaker }]) => speaker))];
  const isUser = isUserAmong(speakers, known.people);
  const [other = '', ...more] = speakers.filter((speaker) => !isUser(speaker));
  const met = more.length > 0 ? undefined : known.people.find((each) => isOneOf([each])(other));
  return turns.flatMap(([at, { day, at: from, speaker, alone }]) => {
    const line = lines[alone ? at + 1 : at];
    return line === undefined || !isUser(speaker) ? [] : thanksAs(wordsOf(line, alone ? 0 : from + speaker.length), line, day, met, known);
  });
}

/** Thanks of somebody who was not met to one who was, quoted below the answer. */
function thanksQuoted(lines: readonly Line[], known: RecordContext): SentByRecord[] {
  const isKnown = isOneOf(known.people);
  return lines.flatMap((line, at) => {
    const { when = '', who = '' } = WROTE.exec(line.text.slice(0, 200))?.groups ?? {};
    if (who === '' || isKnown(who)) return [];
    const words = wordsOf(lines[at + 1]) || wordsOf(lines[at + 2]);
    const greeted = words.replace(/^(?:dear|hi|hello|hey) /i, '').split(/\s+/);
    const [to] = namesAt(greeted, 0, known.people).names.filter((each) => known.people.includes(each));
    return thanksAs(words, line, when, to, known);
  });
}

/** All that a note says was sent, in the order of its lines. */
export function sentByRecord(written: readonly Written[], lines: readonly Line[], known: RecordContext): SentByRecord[] {
  // Quoted mail is blanked in the lines that are read else.
  const thanks = /\bthank(?:s| you)\b.{0,20} for /i.test(known.source)
    ? [...thanksInChat(lines, known), ...thanksQuoted([...linesOf(known.source)], known)]
    : [];
  return [...fromProperties(written, known), ...sentInLines(lines, known), ...thanks].sort((a, b) => a.line - b.line);
}

/** Messages that ask for news, in the order in which they go out. */
export const CHECK_INS: readonly MessageKind[] = ['first-check-in', 'second-check-in', 'final-follow-up', 'closing-note'];

/** Whether two names can be one person's: "Jane" and "Jane Smith"; a message to nobody by name is to all. */
const canBeSame = (a: string | null, b: string | null): boolean =>
  a === null ||
  b === null ||
  ` ${a.toLowerCase()} `.includes(` ${b.toLowerCase()} `) ||
  ` ${b.toLowerCase()} `.includes(` ${a.toLowerCase()} `);

/**
 * The record as lines of the log; the log's own lines count first, and what they say already is not said twice. A message of an unknown day
 * stands on the day of the round in whose lines it is told (`dayAt`), else of the last interview; thanks that a property tells of, on each
 * interview's day. Check-ins are numbered as they went out since the last interview.
 */
export function asLog(
  sent: readonly SentByRecord[],
  days: readonly Day[],
  log: readonly LogEntry[],
  dayAt: (line: number) => Day | null = () => null,
): LogEntry[] {
  const logged = log.filter((entry) => entry.what === 'sent');
  const lastBefore = (day: Day): Day | null => days.filter((each) => each <= day).at(-1) ?? null;
  const entries: LogEntry[] = [];
  const placed = sent.flatMap((each) => {
    if (each.day !== null) return [{ ...each, on: each.day }];
    if (each.ofNote && each.kind === 'thank-you') return days.map((on) => ({ ...each, on }));
    const on = dayAt(each.line) ?? days.at(-1);
    return on === undefined ? [] : [{ ...each, on }];
  });
  for (const { kind, to, by, day, line, words, on, ofNote } of placed.sort(byDay)) {
    const since = lastBefore(on) ?? on;
    const before = [...logged, ...entries].filter(
      (entry) => entry.what === 'sent' && CHECK_INS.includes(entry.kind) && entry.day >= since && entry.day <= on,
    );
    const message = kind === 'thank-you' ? 'thank-you' : (CHECK_INS[before.length] ?? 'closing-note');
    const isLogged = logged.some(
      (entry) =>
        (kind === 'thank-you' ? entry.kind === 'thank-you' && canBeSame(entry.to, to) : CHECK_INS.includes(entry.kind)) &&
        (day === null ? !ofNote || lastBefore(entry.day) === since : entry.day === day),
    );
    if (isLogged) continue;
    entries.push({ day: on, line, what: 'sent', kind: message, to, by, record: { words, dayKnown: day !== null } });
  }
  return entries;
}
