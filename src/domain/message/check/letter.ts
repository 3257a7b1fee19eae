/**
 * A draft as a reader sees it: greeting, sentences, sign-off, each with its place in the note.
 *
 * In: the note's text and one draft section. Out: a letter. All offsets are UTF-16 units of the note. Not here: what is wrong with it (the rules).
 *
 * What is counted: words over the whole text of the message; sentences without greeting, sign-off, signature and postscript marks.
 * A line break inside a paragraph is no end of a sentence, an item of a list is a sentence.
 */
import { matched } from '../../matched';
import { lazy } from '../../lazy';
import type { DraftSection } from '../../note/drafts';
import type { MessageKind } from '../../note/kind';
import { linesOf } from '../../note/lines';
import { sentencesOf, wordsOf, type Piece } from '../../note/sentences';
import { channelOf, type Channel } from '../channel';
import { heard, type Sentence } from './said';

export interface Letter {
  readonly kind: MessageKind;
  readonly channel: Channel;
  /** As the heading names it. */
  readonly recipient: string | null;
  /** The heading: where findings about the whole letter stand. */
  readonly heading: Piece;
  readonly subject: Piece | null;
  readonly to: Piece | null;
  readonly body: Piece;
  /** The line that addresses the recipient, or null. */
  readonly greeting: Piece | null;
  /** What stands between greeting and sign-off, in its sentences. */
  readonly sentences: readonly Sentence[];
  /** The name below the sign-off, or null. */
  readonly signedBy: string | null;
  /** Words of the whole text. */
  readonly wordCount: number;
}

/** "Dear Jane," alone or before the text, as on LinkedIn; words of any kind may stand between, since people greet teams and titles. */
const GREETING =
  /^(?:dear|hi|hello|hey|hiya|yo|greetings|good (?:morning|afternoon|evening|day)|to whom it may concern|liebe[rs]?|bonjour|hola)\b,?(?:\s+(?:(?:Dr|Mrs?|Ms|Mx|Prof|\p{L})\.|[\p{L}&][\p{L}'’-]*|\[[^\]]*\]|\{\{[^}]*\}\})){0,8}\s*(?:[,:!.–—-]+(?=\s|$)|$)/iu;
const NAME_ALONE = /^\p{Lu}[\p{L}.'’-]*(?: (?:and )?\p{Lu}[\p{L}.'’-]*){0,3},$/u;
/** A few words with a courtesy among them: "With thanks and all good wishes". */
const CLOSE =
  /(?:[\p{L}'’]+ ){0,4}(?:regards|wishes|thanks|thank you|the best|best|sincerely|yours|respect(?:fully)?|cordial(?:ly|ement)|cheers|warmly|take care|talk soon|grate(?:fully|ful)|gratitude|appreciation|grüßen)(?: (?!for\b)[\p{L}]+){0,3}/u
    .source;
const signOff = lazy(() => new RegExp(`^${CLOSE}[,.!]?$`, 'iu'));
const NAME = /\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}|d|v)[\p{L}.'’-]*){0,3}/u.source;
const nameLast = lazy(() => new RegExp(`^(?:[-–—]\\s*)?(?<name>${NAME})$`, 'u'));
/** "... All the best, Sam" or "... next steps! Sam" at the end of a message in one piece: the name, and what goes before it. */
const nameAtEnd = lazy(() => new RegExp(`${NAME}$`, 'u'));
const offBeforeName = lazy(() => new RegExp(`(?:^|[.!?;,]\\s+)(?<off>${CLOSE}),?\\s+$`, 'iu'));

/** Reads one draft of a note. */
export function letterOf(source: string, section: DraftSection): Letter {
  const headingText = matched(/^[^\r\n]*/, source.slice(section.start));
  const { body, subject, to, by, kind, recipient } = section;
  const paragraphs = paragraphsOf(body);
  const greeting = greetingOf(paragraphs);
  const { end, signedBy } = closingOf(body, greeting);
  const sentences = paragraphs
    .flatMap((paragraph) =>
      sentencesOf(unwrapped(paragraph.text)).map((piece) => ({
        text: piece.text,
        start: piece.start + paragraph.start,
        end: piece.end + paragraph.start,
      })),
    )
    .map((piece) => cutFront(piece, greeting?.end ?? 0))
    .map((piece) =>
      piece.start < end && piece.end > end ? { text: piece.text.slice(0, end - piece.start).trimEnd(), start: piece.start, end } : piece,
    )
    .filter((piece) => piece.start < end && /[\p{L}\p{N}]/u.test(piece.text))
    .map(heard);
  return {
    kind,
    channel: by === null || by.text === '' ? 'email' : (channelOf(by.text) ?? 'email'),
    recipient,
    heading: { text: headingText, start: section.start, end: section.start + headingText.length },
    subject,
    to,
    body,
    greeting,
    sentences,
    signedBy,
    wordCount: wordsOf(body.text).length,
  };
}

/** What is left of a sentence behind a greeting in its own line. */
function cutFront(piece: Piece, from: number): Piece {
  if (piece.start >= from) return piece;
  const rest = piece.text.slice(Math.min(from - piece.start, piece.text.length));
  const text = rest.trimStart();
  return { text, start: piece.end - text.length, end: piece.end };
}

/** The paragraphs of a text: what blank lines and list marks part. */
function paragraphsOf({ text, start }: Piece): Piece[] {
  const parts: Piece[] = [];
  let from = 0;
  for (const gap of text.matchAll(/(?:\r\n|\n|\r)(?:[ \t]*(?:\r\n|\n|\r))+|(?:\r\n|\n|\r)(?=[ \t]{0,20}(?:[-*+]|\d{1,3}[.)])[ \t])/g)) {
    parts.push({ text: text.slice(from, gap.index), start: start + from, end: start + gap.index });
    from = gap.index + gap[0].length;
  }
  parts.push({ text: text.slice(from), start: start + from, end: start + text.length });
  return parts.filter((part) => part.text.trim() !== '');
}

/** Line breaks as blanks, each of the same length. */
const unwrapped = (text: string): string => text.replace(/[\r\n]/g, ' ');

function greetingOf([first]: readonly Piece[]): Piece | null {
  if (first === undefined) return null;
  const [line = ''] = first.text.split(/\r\n|\n|\r/, 1);
  const words = (GREETING.exec(line.trim()) ?? NAME_ALONE.exec(line.trim()))?.[0].trim();
  if (words === undefined) return null;
  const start = first.start + line.indexOf(words);
  return { text: words, start, end: start + words.length };
}

/** Where the sign-off begins, and who signed; the end of the text where there is none. */
function closingOf(body: Piece, greeting: Piece | null): { end: number; signedBy: string | null } {
  const from = greeting?.end ?? body.start;
  const lines = [...linesOf(body.text.slice(from - body.start))]
    .map(({ text, start }) => ({ text: text.trimEnd(), start: from + start }))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const at = lines.map(({ text }) => signOff().test(text.trim())).lastIndexOf(true);
  // A sign-off stands near the end; the same words in the middle are a sentence.
  const closing = lines[at];
  if (closing !== undefined && lines.length - at <= 7) return { end: closing.start, signedBy: lines[at + 1]?.text.trim() ?? null };
  const last = lines.at(-1);
  if (last === undefined) return { end: body.end, signedBy: null };
  const name = lines.length > 1 ? nameLast().exec(last.text.trim())?.groups?.['name'] : undefined;
  if (name !== undefined) return { end: last.start, signedBy: name };
  const signed = nameAtEnd().exec(last.text);
  const off = signed === null ? undefined : offBeforeName().exec(last.text.slice(0, signed.index))?.groups?.['off'];
  if (signed === null || (off === undefined && !/[.!?] $/.test(last.text.slice(0, signed.index)))) return { end: body.end, signedBy: null };
  return { end: last.start + (off === undefined ? signed.index : last.text.lastIndexOf(off, signed.index)), signedBy: signed[0] };
}
