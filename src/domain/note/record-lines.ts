/**
 * What the lines of a note tell of messages that the user sent: ticked tasks, dated lines, sentences.
 *
 * In: lines, and what is known of their note. Out: messages with whom they went to, when and where they are told of. Where that is not
 * certain there is none. Not here: properties, and the record as lines of the log (`own-record.ts`).
 */
import { addDays, type Day } from '../calendar/day';
import { lazy } from '../lazy';
import { sentencesWithDays } from './clauses';
import { daysOver, headOf } from './days-over';
import type { DayReading } from './facts/round';
import type { Stretch } from './interview-note';
import type { Line } from './lines';
import { mailLinesIn } from './mail-body';
import { isNotDone, sentKindIn, nameDeed, toldIn, type SentKind, type ToldMessage } from './own-words';
import { phraseSet } from './phrases';
import { momentsIn, type FoundMoment } from './read-moment';
import { sentencesOf } from './sentences';
import { whomIn, type Whom } from './whom';

/** A message that a note says was sent; `day` is null where it does not say when. */
export interface SentByRecord {
  readonly kind: SentKind;
  readonly to: string | null;
  readonly by: string | null;
  readonly day: Day | null;
  readonly line: number;
  readonly words: string;
  /** A property of the note says so, hence of all its interviews. */
  readonly ofNote: boolean;
  /** Where the text tells of it; null for a property. */
  readonly stretch: Stretch | null;
}

export const channelIn = (words: string): string | null =>
  /\blinked ?in\b/i.test(words)
    ? 'linkedin'
    : /\b(?:e-?mail(?:ed)?|mail(?:ed)?)\b/i.test(words)
      ? 'email'
      : /\b(?:card|handwritten|letter)\b/i.test(words)
        ? 'handwritten'
        : null;

const ITEM = /^(?<marker>[\s>]{0,40}(?:(?:[-*+•]|\d{1,2}[.)])\s{1,4})?)(?:\[(?<box>.)\]\s{1,4})?/;
/** Lines about messages hold one of these; all others need not be taken apart. */
const MAY_TELL =
  /than[kx]|dank|merci|graci|graz|agrad|grad|check|follow|nudg|chas|news|update|stand|touch|circl|remind|nach|relanc|seguim|status|again|\bif\b|whether/i;
/** A heading over what is still to do. */
const PLANS = phraseSet(
  'to do, todo, todos, to dos, tasks, plan, plans, next, reminder, reminders, checklist, ideas, questions, later, upcoming',
);
const SAME_DAY =
  /\b(?:that|this|the same|same) (?:very )?(?:day|night|evening|afternoon|morning)\b|\b(?:today|tonight|just now|right after(?:wards)?|straight after(?:wards)?)\b|\bfrom the (?:car|train|bus|parking lot)\b/i;
const NEXT_DAY = /\b(?:the )?(?:next|following) (?:day|morning|afternoon|evening)\b|\bthe (?:day|morning) after\b/i;
/** A day that is spoken of is not the one on which the message went out. */
const SPOKEN_OF =
  /(?:^|\s)(?:for|about|re|regarding|of|from|by|until|till|before|after|since|the|their|our|her|his|due)(?:\s\p{L}{2,9}\.?,?)?\s$/iu;

/** What is known of a note when its lines are read. */
export interface RecordContext extends DayReading {
  readonly source: string;
  /** The day of a daily note. */
  readonly daily: Day | null;
  /** The names of those who were met. */
  readonly people: readonly string[];
  /** The day of the round in whose lines a line stands. */
  readonly dayAt: (line: number) => Day | null;
  /** The days of all rounds. */
  readonly days: readonly Day[];
}

/** A line's words without marks of links and emphasis, each character in its place. */
const shownIn = (text: string): string =>
  text
    .replace(/[*_`]/g, ' ')
    .replace(/\[\[(?<target>[^[\]|]{1,200})(?<alias>\|[^[\]]{0,200})?\]\]/g, (all, target: string) =>
      `  ${target.replace(/^.*\//, (path) => ' '.repeat(path.length))}`.padEnd(all.length),
    )
    .replace(/\[(?<words>[^[\]]{1,200})\]\([^()]{0,300}\)/g, (all, words: string) => ` ${words}`.padEnd(all.length));

/** The lines of a note, as they tell of messages. */
class LinesOfRecord {
  private readonly over = lazy(() => daysOver(this.known.source, this.known, this.known.daily));

  constructor(private readonly known: RecordContext) {}

  /** What a line tells; `under` is the heading or label above it, and in a mail somebody else may speak. */
  read(line: Line, under: string, inMail: boolean): SentByRecord[] {
    const { marker = '', box } = ITEM.exec(line.text)?.groups ?? {};
    if (box === ' ' || line.text.length > LONGEST_LINE) return [];
    const shown = shownIn(line.text);
    const days = this.daysIn(shown);
    if (box !== undefined && /x/i.test(box))
      return this.ticked(
        line,
        shown.replace(ITEM, (all) => ' '.repeat(all.length)),
        days,
      );
    const head = headOf(shown, days);
    // In a quote too.
    if (head === null && (inMail || marker.includes('>'))) return [];
    return sentencesWithDays(shown, days, head).flatMap((sentence, at, all) =>
      toldIn(sentence, at === 0 && head !== null && !PLANS.isIn(under), all[at + 1]).flatMap((told) =>
        this.sent(line, shown, told, head, days),
      ),
    );
  }

  /** The days in a line; of a long one sentence by sentence. */
  private daysIn(shown: string): FoundMoment[] {
    const { order, near } = this.known;
    if (shown.length < LONG) return momentsIn(shown, order, near);
    return sentencesOf(shown).flatMap(({ text, start: at }) =>
      momentsIn(text, order, near).map((moment) => ({ ...moment, start: at + moment.start, end: at + moment.end })),
    );
  }

  private ticked(line: Line, shown: string, days: readonly FoundMoment[]): SentByRecord[] {
    const said = days.reduce((words, { start, end }) => words.slice(0, start) + ' '.repeat(end - start) + words.slice(end), shown);
    const words = said.trim().split(/\s+/);
    const kind = sentKindIn(said);
    if (kind === null || isNotDone(said)) return [];
    const whom = whomIn(words, nameDeed(words[0] ?? '') ? 1 : 0, this.known.people, '');
    const clauses = sentencesWithDays(shown, days, null).flatMap((sentence) => sentence.clauses);
    const end = clauses.find((clause) => sentKindIn(clause.words) !== null)?.end ?? line.text.length;
    return this.entries(line, shown, kind, whom, [days[0]?.day ?? null], { start: line.start, end: line.start + end });
  }

  private sent(line: Line, shown: string, told: ToldMessage, head: FoundMoment | null, all: readonly FoundMoment[]): SentByRecord[] {
    const { kind, clause, words, verb, end } = told;
    const before = this.known.source.slice(Math.max(0, line.start - LONGEST_LINE), line.start) + shown.slice(0, clause.start);
    const days = this.daysOf(told, line.number, head, all).filter((day) => kind === 'thank-you' || day !== null);
    const start = head !== null && shown.slice(head.end, clause.start).trim() === '' ? head.start : clause.start;
    return this.entries(line, shown, kind, whomIn(words, verb, this.known.people, before), days, {
      start: line.start + start,
      end: line.start + end,
    });
  }

  /** The days on which a message went out; null for one that its words do not give. */
  private daysOf(
    { kind, clause, dated, around }: ToldMessage,
    line: number,
    head: FoundMoment | null,
    days: readonly FoundMoment[],
  ): readonly (Day | null)[] {
    const leads = dated.words.split('§');
    const own = dated.days.filter((_, at) => !SPOKEN_OF.test(leads[at] ?? '')).map(({ day }) => day);
    if (own.length > 0) return own;
    const { entry, last } = this.over().get(line) ?? { entry: null, last: null };
    const over = head?.day ?? last ?? entry ?? this.known.dayAt(line) ?? this.known.near;
    // "Second round was April 19. Thank-you notes went out that evening": a day to come is spoken of.
    const before = days.filter(({ start, day }) => start < clause.start && (over === null || day <= over)).at(-1);
    const base = before?.day ?? over;
    if (NEXT_DAY.test(around)) return [base === null ? null : addDays(base, 1)];
    if (head !== null) return [head.day];
    if (SAME_DAY.test(around)) return [base];
    // Nobody asks for news on the interview's own day: what stands under it was said later.
    return [kind === 'check-in' && entry !== null && this.known.days.includes(entry) ? null : entry];
  }

  private entries(line: Line, shown: string, kind: SentKind, whom: Whom, days: readonly (Day | null)[], stretch: Stretch): SentByRecord[] {
    if (whom === 'nobody') return [];
    const words = shown.replace(/\s+/g, ' ').trim();
    // A question for news to two people is one message.
    const names = whom === 'all' ? [null] : kind === 'check-in' && whom.length > 1 ? [null] : whom;
    return days.flatMap((day) =>
      names.map((to) => ({ kind, to, by: channelIn(words), day, line: line.number, words: words.slice(0, 120), ofNote: false, stretch })),
    );
  }
}

/** Days are looked for in so many characters at once. */
const LONG = 400;
/** No line that is read is longer. */
const LONGEST_LINE = 2_000;
/** A heading, or a label in its own line. */
const OVER = /^ {0,3}#{1,6}[ \t]+(?<heading>\S.{0,200})|^[\s*_]{0,6}(?<label>[^:.!?\n]{2,40}):[\s*_]{0,6}$/;

/** What some lines tell. */
export function sentInLines(lines: readonly Line[], known: RecordContext): SentByRecord[] {
  const reader = new LinesOfRecord(known);
  const mail = mailLinesIn(lines.map(({ text }) => text));
  let under = '';
  return lines.flatMap((line, at) => {
    const { heading, label } = OVER.exec(line.text)?.groups ?? {};
    under = heading ?? label ?? under;
    return heading === undefined && MAY_TELL.test(line.text) ? reader.read(line, under, mail.has(at)) : [];
  });
}
