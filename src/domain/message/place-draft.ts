/**
 * Where a draft stands in its note: the section that it becomes, and the one that is there already.
 *
 * In: the note's text, the cursor, a draft. Out: one insertion, and what to select afterwards. Nothing is written here.
 */
import { matched } from '../matched';
import type { Day } from '../calendar/day';
import { nameKey, samePerson } from '../follow-up/people';
import { linesOutsideCode } from '../note/code-fences';
import { draftSectionsOf, type DraftSection } from '../note/drafts';
import { frontmatterBlock } from '../note/frontmatter-block';
import type { InterviewNote } from '../note/interview-note';
import { KIND_NAMES, type MessageKind } from '../note/kind';
import { linesOf } from '../note/lines';
import type { LogEntry } from '../note/log';
import { CHANNEL_NAMES, channelOf, type Channel } from './channel';
import type { Draft } from './draft';
import { gapsIn, type Gap } from './gaps';
import { plainLine } from './plain-text';

/** One insertion, and what is selected afterwards: the first gap, else the end of the text. All are UTF-16 offsets; `select` counts in the text after the insertion. */
export interface Placement {
  readonly at: number;
  readonly insert: string;
  readonly select: { readonly start: number; readonly end: number };
}

export interface PlaceOptions {
  /** The cursor, as an offset into the note's text. */
  readonly cursor: number;
  /** Stands in the heading of a kind that comes again and again, or that was sent before. */
  readonly today: Day;
  readonly log: readonly LogEntry[];
}

/** The day in a draft's heading: "## Networking check-in, 2027-02-20" was written on Saturday 2027-02-20. */
const headingDay = (source: string, { start }: DraftSection): string | null =>
  /^.*,\s*(?<day>\d{4}-\d{2}-\d{2})\s*#*\s*$/.exec(headingOf(source, start))?.groups?.['day'] ?? null;

const headingOf = (source: string, start: number): string => matched(/^[^\r\n]*/, source.slice(start));

/** The log of a whole file: its rounds have a part of it each, and a draft of one round must not be taken for another's. */
export const logOfFile = (notes: readonly InterviewNote[], path: string): LogEntry[] =>
  notes.filter((note) => note.path === path).flatMap(({ log }) => log);

/** Whether the log says that this draft was sent. A heading with a day wants an entry of that day or later; a card by hand is not sent by the email that announces it. */
export function wasSent(source: string, section: DraftSection, log: readonly LogEntry[]): boolean {
  const written = headingDay(source, section) ?? '';
  const isCard = section.by !== null && channelOf(section.by.text) === 'handwritten';
  return log.some(
    (entry) =>
      entry.what === 'sent' &&
      entry.kind === section.kind &&
      entry.day >= written &&
      (section.kind !== 'thank-you' || entry.to === null || section.recipient === null || samePerson(entry.to, section.recipient)) &&
      (!isCard || entry.by === null || channelOf(entry.by) === 'handwritten'),
  );
}

/** What identifies a message within its note. */
export interface DraftText {
  readonly kind: MessageKind;
  readonly recipient: string | null;
  readonly channel: Channel;
}

/** The draft of this message that is in the note already and was not sent, or null. */
export function unsentDraft(source: string, { kind, recipient, channel }: DraftText, log: readonly LogEntry[]): DraftSection | null {
  return (
    draftSectionsOf(source).find(
      (section) =>
        section.kind === kind &&
        (section.by === null ? 'email' : (channelOf(section.by.text) ?? 'email')) === channel &&
        (section.recipient === null || recipient === null || nameKey(section.recipient) === nameKey(recipient)) &&
        !wasSent(source, section, log),
    ) ?? null
  );
}

/** The gaps of a draft's lines and text, as offsets into the note. */
export function gapsOf(source: string, { start, end }: DraftSection): Gap[] {
  const heading = headingOf(source, start).length;
  return gapsIn(source.slice(start + heading, end)).map((gap) => ({
    ...gap,
    start: gap.start + start + heading,
    end: gap.end + start + heading,
  }));
}

/** Puts a draft before the next heading of level 1 or 2 below the cursor, else at the end, with blank lines around it. */
export function placeDraft(source: string, draft: Draft, { cursor, today, log }: PlaceOptions): Placement {
  const lineEnd = source.includes('\r\n') ? '\r\n' : '\n';
  const section = sectionOf(draft, needsDay(draft, log) ? today : null);
  const at = insertionPoint(source, cursor);
  const before = source.slice(0, at);
  const lead = before === '' || /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)$/.test(before) ? '' : /[\r\n]$/.test(before) ? '\n' : '\n\n';
  const insert = `${lead}${section}\n${at < source.length ? '\n' : ''}`.replace(/\n/g, lineEnd);
  const gap = gapsIn(insert)[0];
  const end = at + insert.trimEnd().length;
  return { at, insert, select: gap ? { start: at + gap.start, end: at + gap.end } : { start: end, end } };
}

/** Networking check-ins come again; any other kind only after a draft of it was sent. */
const needsDay = ({ kind, recipient }: Draft, log: readonly LogEntry[]): boolean =>
  kind === 'networking-check-in' ||
  log.some(
    (entry) =>
      entry.what === 'sent' &&
      entry.kind === kind &&
      (kind !== 'thank-you' || entry.to === null || recipient === null || samePerson(entry.to, recipient)),
  );

/** A heading stays a heading, whatever somebody pasted for a name. */
const LONGEST_NAME = 80;

function sectionOf({ kind, recipient, channel, to, subject, body }: Draft, day: Day | null): string {
  const words = plainLine(recipient ?? '')
    .slice(0, LONGEST_NAME)
    .trim();
  // Of signs alone, such as "#", a heading would make something else than a name.
  const name = /[\p{L}\p{N}]/u.test(words) ? words : '';
  const lines = [`## ${KIND_NAMES[kind]}${name === '' ? '' : ` to ${name}`}${day === null ? '' : `, ${day}`}`, ''];
  if (channel === 'email') lines.push(`To: ${to ?? ''}`.trimEnd(), `Subject: ${subject}`);
  else lines.push(`By: ${channel === 'linkedin' ? 'linkedin' : CHANNEL_NAMES[channel].toLowerCase()}`);
  return [...lines, '', body].join('\n');
}

/** Before the next heading of level 1 or 2 that begins below the cursor's line, else the end; never inside the frontmatter or a block of code. */
function insertionPoint(source: string, cursor: number): number {
  const { bodyStart } = frontmatterBlock(source);
  const from = Math.max(cursor, bodyStart);
  const body = [...linesOf(source)].filter(({ start }) => start >= bodyStart);
  for (const { text, start } of linesOutsideCode(body)) {
    if (start >= from && start > cursor && /^ {0,3}#{1,2}(?:\s|$)/.test(text)) return start;
  }
  return source.length;
}
