/**
 * A draft as a reader sees it: greeting, sentences, sign-off, each with its place in the note.
 *
 * In: the note's text and one draft section. Out: a letter. All offsets are UTF-16 units of the note. Not here: what is wrong with it (the rules).
 *
 * What is counted: words over the whole text of the message; sentences without greeting, sign-off, signature and postscript marks.
 * A line break inside a paragraph is no end of a sentence, an item of a list is a sentence.
 */
import { type DraftSection } from '../../note/drafts';
import { type MessageKind } from '../../note/kind';
import { sentencesOf, wordsOf, type Piece } from '../../note/sentences';
import { channelOf, type Channel } from '../channel';

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
  readonly sentences: readonly Piece[];
  /** The name below the sign-off, or null. */
  readonly signedBy: string | null;
  /** Words of the whole text. */
  readonly wordCount: number;
}

const GREETING = /^(?:dear|hi|hello|hey|hiya|yo|greetings|good (?:morning|afternoon|evening|day)|to whom it may concern|liebe[rs]?|bonjour|hola)\b,?(?:\s+(?:\p{Lu}[\p{L}.'’-]*|\[[^\]]*\]|\{\{[^}]*\}\}|and|&|the|of|at|all|both|there|again|team|everyone|everybody|folks|members?|hiring|recruiting|recruitment|manager|committee|panel|sir|madam|or|colleagues?|interviewers?|van|von|der|den|de|la|da|dos|du|bin|al|el|y)){0,9}\s*[,:!.–—-]*$/iu;
/** "Dear Jane, thank you ...": a greeting that runs on in its line, as on LinkedIn. */
const GREETING_AT_START = /^(?:dear|hi|hello|hey)\b,?(?: (?:there|again))?(?: (?:\p{Lu}[\p{L}.'’-]*|all|team|both|everyone)){0,5}\s*[,:!–—]/iu;
const NAME_ALONE = /^(?:\p{Lu}[\p{L}.'’-]*)(?: (?:and )?\p{Lu}[\p{L}.'’-]*){0,3},$/u;
const SIGN_OFF = /^(?:(?:with |my |very |kind(?:est)? |best |warm(?:est)? |many |all |most )*(?:regards|wishes|thanks|respect|gratitude|appreciation|thank you|the best|my best|best)|sincerely(?: yours)?|yours(?: (?:sincerely|faithfully|truly))?|respectfully|cordially|cheers|best|warmly|thanks(?: (?:again|so much))?|thank you(?: (?:again|so much|kindly))?|take care|talk soon|gratefully|(?:with|all) (?:gratitude|good wishes|best wishes|thanks and all good wishes)|bien cordialement|mit freundlichen grüßen)[,.!]?$/i;

/** Reads one draft of a note. */
export function letterOf(source: string, section: DraftSection): Letter {
  const headingText = /^[^\r\n]*/.exec(source.slice(section.start))?.[0] ?? '';
  const { body, subject, to, by, kind, recipient } = section;
  const paragraphs = paragraphsOf(body);
  const greeting = greetingOf(paragraphs);
  const { end, signedBy } = closingOf(body, greeting);
  const sentences = paragraphs
    .flatMap((paragraph) => sentencesOf(unwrapped(paragraph.text)).map((piece) => ({ text: piece.text, start: piece.start + paragraph.start, end: piece.end + paragraph.start })))
    .map((piece) => cutFront(piece, greeting?.end ?? 0))
    .map((piece) => (piece.start < end && piece.end > end ? { text: piece.text.slice(0, end - piece.start).trimEnd(), start: piece.start, end } : piece))
    .filter((piece) => piece.start < end && /[\p{L}\p{N}]/u.test(piece.text));
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
  const at = (words: string): Piece => ({ text: words.trim(), start: first.start + line.indexOf(words.trim()), end: first.start + line.indexOf(words.trim()) + words.trim().length });
  if (GREETING.test(line.trim()) || NAME_ALONE.test(line.trim())) return at(line);
  const running = GREETING_AT_START.exec(line.trim())?.[0];
  return running === undefined ? null : at(running);
}

/** Where the sign-off begins, and who signed; the end of the text where there is none. */
function closingOf(body: Piece, greeting: Piece | null): { end: number; signedBy: string | null } {
  const lines = linesWithPlaces(body).filter(({ text, start }) => text.trim() !== '' && start >= (greeting?.end ?? 0));
  const at = lines.reduce((last, { text }, index) => (SIGN_OFF.test(text.trim()) ? index : last), -1);
  // A sign-off stands near the end; the same words in the middle are a sentence.
  if (at >= 0 && lines.length - at <= 7) return { end: lines[at]?.start ?? body.end, signedBy: lines[at + 1]?.text.trim() ?? null };
  const last = lines.at(-1);
  const bare = last === undefined ? null : /^(?:[-–—]\s*)?(?<name>\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3})$/u.exec(last.text.trim());
  if (last !== undefined && bare && lines.length > 1) return { end: last.start, signedBy: bare.groups?.['name'] ?? null };
  // "... All the best, Sam" at the end of a message in one piece.
  const inLine = /(?:^|[.!?]\s+)(?<off>(?:kind regards|best regards|regards|best wishes|many thanks|thanks|thank you|all the best|best|cheers|warmly|sincerely),?\s+(?<name>\p{L}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){0,3}))\s*$/iu.exec(last?.text ?? '');
  if (last !== undefined && inLine?.groups) return { end: last.start + last.text.lastIndexOf(inLine.groups['off'] ?? ''), signedBy: inLine.groups['name'] ?? null };
  return { end: body.end, signedBy: null };
}

function linesWithPlaces({ text, start }: Piece): Piece[] {
  const places: Piece[] = [];
  let from = 0;
  for (const line of text.split(/\r\n|\n|\r/)) {
    const at = text.indexOf(line, from);
    places.push({ text: line, start: start + at, end: start + at + line.length });
    from = at + line.length;
  }
  return places;
}
