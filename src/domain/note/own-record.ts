/**
 * What was sent already, by the note's own record: a property (`thank you sent: 2026-11-18`), a ticked task ("- [x] Send thank-you to
 * Jane"), a dated line in the user's own past ("2026-11-20 emailed Jane to check in"), a row of a log table.
 *
 * In: a note taken apart. Out: entries as the log has them, with the words they come from. Not here: what the log itself says (`log.ts`).
 */
import type { Day } from '../calendar/day';
import type { Written } from './fact';
import type { DayReading } from './facts/round';
import type { Line } from './lines';
import type { LogEntry } from './log';
import type { MessageKind } from './kind';
import { phraseSet } from './phrases';
import { momentsIn, readMoment } from './read-moment';
import { byDay } from './read-properties';
import { rawTextsOf, withoutLinks } from './read-value';

/** A message that a note says was sent; `day` is null where it does not say when. */
export interface SentByRecord {
  readonly kind: 'thank-you' | 'check-in';
  readonly to: string | null;
  readonly by: string | null;
  readonly day: Day | null;
  readonly line: number;
  readonly words: string;
  /** A property of the note says so, hence of all its interviews. */
  readonly ofNote: boolean;
}

const THANKS = phraseSet(
  'thank you, thank-you, thankyou, thanks, thanked, thank you note, thank you mail, thank you email, danke, dankesmail, dankesmails, dankschreiben, gedankt, bedankt, remerciement, remerciements, remercié, agradecimiento, agradecido, ringraziamento, ringraziato, agradecimento, bedankje, bedankmail',
);
const CHECK_IN = phraseSet(
  'check in, check-in, checked in, checkin, to check in, followed up, follow up sent, follow up mail, follow up email, sent follow up, sent a follow up, sent follow-up, nachgefragt, nachgehakt, relancé, relance envoyée, seguimiento enviado, follow up, follow-up, nudged, nudge, chased, chased up, reminder sent, asked for an update, asked for news, ask for news, ask how things stand, asked how things stand, ask where things stand, asked where things stand, ask for an update, to ask about the status',
);
/** The user did it: what begins with such a word is in their own past. */
const DID = phraseSet(
  'sent, emailed, e-mailed, mailed, wrote, messaged, thanked, followed up, checked in, pinged, nudged, chased, asked, dm, dmed, called, posted, handed, geschickt, gesendet, gemailt, geschrieben, gedankt, nachgefragt, nachgehakt, envoyé, écrit, remercié, relancé, enviado, enviada, escrito, enviei, inviato, inviata, scritto, ringraziato, gestuurd, verstuurd, gemaild, bedankt',
);
const NOT_DONE = phraseSet(
  'not, no, never, planned, plan, todo, to do, by, until, reminder, remind, tomorrow, next, should, must, will, would, need, draft, drafted, nicht, noch, pas, nein',
);
const SENT_NAME =
  /(?:sent|done|written|mailed|emailed|geschickt|gesendet|verschickt|envoyée?|enviad[oa]|inviat[oa]|gestuurd)(?: on| date)?$/i;
/** "Thank-you mail sent to Jane": what was sent stands before the verb. */
const SENT_BEHIND =
  /^(?:thank[- ]?yous?|thanks|follow[- ]?up|check[- ]?in)(?: (?:mail|e-?mail|note|card|letter|message))? (?:sent|mailed|emailed|posted|written)\b/i;
const YES = /^(?:true|yes|y|x|done|sent|ja|oui|s[ií]|sim|sì|✅|✔️?|☑️?|👍)$/iu;

const kindIn = (words: string): SentByRecord['kind'] | null =>
  THANKS.isIn(words) ? 'thank-you' : CHECK_IN.isIn(words) ? 'check-in' : null;

const channelIn = (words: string): string | null =>
  /\blinked ?in\b/i.test(words)
    ? 'linkedin'
    : /\b(?:e-?mail(?:ed)?|mail(?:ed)?)\b/i.test(words)
      ? 'email'
      : /\b(?:card|handwritten|letter)\b/i.test(words)
        ? 'handwritten'
        : null;

const NAME = String.raw`(?<name>\p{Lu}[\p{L}'’-]+(?:\s(?:\p{Lu}\.|\p{Lu}[\p{L}'’-]+)){0,3})`;
const TO = new RegExp(String.raw`(?:^|\s)(?:to|an|à|aan)\s${NAME}`, 'u');
const VERB = new RegExp(
  String.raw`^(?:I\s)?(?:[Ee]-?mailed|[Mm]ailed|[Ww]rote|[Mm]essaged|[Tt]hanked|[Pp]inged|[Nn]udged|[Cc]hased|[Aa]sked)\s${NAME}`,
  'u',
);

/** Whom the words name: behind "to", or right behind the verb ("emailed Jane to check in"). */
function recipientIn(words: string): string | null {
  const name = (TO.exec(words) ?? VERB.exec(words))?.groups?.['name'] ?? null;
  return name === null || /^(?:HR|LinkedIn|The|They|Thank|Them)$/.test(name) ? null : name;
}

/** By properties and labels: `thank_you_sent: 2026-11-18`, `Thanked: true`; what is planned or undone is not sent. */
function fromProperties(written: readonly Written[], { order }: DayReading): SentByRecord[] {
  return written.flatMap(({ name, value, line, place }): SentByRecord[] => {
    const spaced = name
      .replace(/([\p{Ll}])(\p{Lu})/gu, '$1 $2')
      .replace(/[_-]+/g, ' ')
      .trim();
    const kind = kindIn(spaced);
    if (kind === null || (kind === 'check-in' && !SENT_NAME.test(spaced) && !DID.isIn(spaced))) return [];
    const texts = rawTextsOf(value).filter((text) => text !== null);
    const words = `${name}: ${texts.join(', ')}`;
    const read = readMoment(value, order);
    const day = 'problem' in read ? null : read.day;
    const isYes = texts.some((text) => YES.test(text.trim()));
    if ((day === null && !isYes) || NOT_DONE.isIn(texts.join(' '))) return [];
    return [{ kind, to: null, by: channelIn(words), day, line, words, ofNote: place === 'frontmatter' }];
  });
}

const TICKED = /^[\s>]{0,40}(?:[-*+]|\d{1,2}[.)])\s{1,4}\[[xX]\]\s{1,4}(?<words>\S.{0,280})/;
const DATED = /^[\s>]{0,40}(?:(?:[-*+•]|\d{1,2}[.)])\s{1,4}(?:\[.\]\s{1,4})?)?(?<words>[[*_(|]{0,6}\s?\p{L}{0,9}\.?,?\s?\d.{0,280})$/u;

/** By a line of the text. */
function fromLine({ text, number: line }: Line, { order, near }: DayReading): SentByRecord[] {
  const ticked = TICKED.exec(text)?.groups?.['words'];
  const whole = ticked ?? DATED.exec(text)?.groups?.['words'];
  if (whole === undefined) return [];
  const shown = withoutLinks(whole.replace(/[*_`]+/g, '').replace(/\[\[([^[\]|]{1,200})\|[^[\]]{0,200}\]\]/g, '[[$1]]'));
  const moments = momentsIn(shown, order, near);
  const [first] = moments;
  const said = (first === undefined ? shown : shown.slice(0, first.start) + shown.slice(first.end)).replace(
    /^[\s|:,;.–—\])✅-]+|[\s|✅]+$/g,
    '',
  );
  const kind = kindIn(said);
  if (kind === null) return [];
  const [verb = '', next = ''] = said.replace(/^I\s/, '').split(/\s+/);
  // What somebody else did ("Jane thanked me") or what is planned begins with another word.
  const isOwnPast = DID.is(verb) || DID.is(`${verb} ${next}`) || SENT_BEHIND.test(said);
  if (ticked === undefined && (first === undefined || first.start > 12 || !isOwnPast)) return [];
  return [{ kind, to: recipientIn(said), by: channelIn(said), day: first?.day ?? null, line, words: shown.slice(0, 120), ofNote: false }];
}

/** All that a note says was sent, in the order of its lines. */
export const sentByRecord = (written: readonly Written[], lines: readonly Line[], reading: DayReading): SentByRecord[] =>
  [
    ...fromProperties(written, reading),
    ...lines.filter(({ text }) => /\d|\[[xX]\]/.test(text)).flatMap((line) => fromLine(line, reading)),
  ].sort((a, b) => a.line - b.line);

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
