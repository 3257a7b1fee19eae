/**
 * Mail that is quoted below the mail that answers it, or below the user's own words: nobody says that in the note.
 *
 * In: a text. Out: the same text and length with what is quoted blanked. Not here: comments and code (`prose.ts`); a plain block quote of
 * somebody's words stays, and so does a mail that was pasted whole, head and all.
 */
import { linesOf } from './lines';
import { FROM_LINE, MAIL_LINE, mailHeadsIn, SENT_LINE } from './mail-header';
import { momentsIn } from './read-moment';

/** "wrote:" as mail programs say it, behind or before a name. */
const WROTE = String.raw`(?:wrote|schrieb|a écrit|escribió|ha scritto|schreef|escreveu|skrev|napisał\(?a?\)?|написал\(?а?\)?)`;
/** "On Tue, Nov 17, 2026 at 9:12 AM Orin Park wrote:", begun by a word for the day and with a number in it. */
const ATTRIBUTION = new RegExp(
  String.raw`^[ \t>]*(?:On|Am|Le|El|Il|Op|Em|Den|W dniu)\b(?=[^\n]{0,80}\d)[^\n]{4,240}\b${WROTE}(?:[^\n:]{0,120}[\w>)])?[ \t]?:[ \t]*$`,
);
const ATTRIBUTION_BEGINS = /^[ \t>]*(?:On|Am|Le|El|Il|Op|Em|Den|W dniu)\b(?=[^\n]{0,80}\d)[^\n]{4,160}$/;
/** "Original message" alone in its line or between dashes. */
const ORIGINAL =
  /^[ \t>]*(?:[-_]{2,}[ \t]*)?(?:Original(?: |-)?(?:Message|Nachricht)|Ursprüngliche Nachricht|Message d['’]origine|Mensaje original|Messaggio originale|Oorspronkelijk bericht|Mensagem original|(?:Forwarded|Weitergeleitete) (?:message|Nachricht))(?:[ \t]*[-_]{2,})?[ \t]*:?[ \t]*$/i;
const FORWARD = /^[ \t>]*(?:-{3,}[ \t]*Forwarded message[ \t]*-{3,}|Begin forwarded message:)[ \t]*$/i;

const SIGNS = [':', '>>', '> >', 'message', 'Message', 'Nachricht', 'bericht', 'original'];

const blank = (line: string): string => ' '.repeat(line.length);
const isHeading = (line: string): boolean => /^ {0,3}#{1,6}[ \t]/.test(line);
const isMarked = (line: string): boolean => /^[ \t]*>/.test(line);
const isEmpty = (line: string): boolean => /^[ \t>_-]*$/.test(line);

/** When the mail was sent whose head is in these lines, so that later is greater; "" where they do not say. */
function sentIn(head: readonly string[]): string {
  const line = head.find((each) => SENT_LINE.test(each));
  const [moment] = line === undefined ? [] : momentsIn(line.replace(/^[^:]*:/, ''), 'month-first');
  return moment === undefined ? '' : `${moment.day} ${moment.time ?? ''}`;
}

/**
 * The first lines of heads of mails that were pasted one by one, the oldest first. What quotes is below nothing older: where the next mail
 * is later, or the one before was earlier, neither quotes the other.
 */
function headsOfThread(lines: readonly string[]): ReadonlySet<number> {
  const heads = mailHeadsIn(lines)
    .map(({ start, end }) => ({ at: start, sent: sentIn(lines.slice(start, end)) }))
    .filter(({ sent }) => sent !== '');
  const isAfter = (one: { sent: string } | undefined, other: { sent: string } | undefined): boolean =>
    one !== undefined && other !== undefined && one.sent > other.sent;
  return new Set(heads.filter((head, index) => isAfter(head, heads[index - 1]) || isAfter(heads[index + 1], head)).map(({ at }) => at));
}

/** Reads a text line by line; what is quoted goes on to the next heading, or as long as its lines are marked. */
class QuotedMail {
  /** What the section holds before this line: nothing, words that lead to a mail ("Mail from HR:"), or words of its own. */
  private before: 'nothing' | 'lead' | 'words' = 'nothing';
  private quoted: 'no' | 'begins' | 'marked' | 'unmarked' = 'no';

  private readonly ofThread: ReadonlySet<number>;

  constructor(private readonly lines: readonly string[]) {
    this.ofThread = headsOfThread(lines);
  }

  /** Which of the lines are quoted. */
  read(): boolean[] {
    const quoted: boolean[] = [];
    for (let at = 0; at < this.lines.length; at++) {
      const line = this.line(at);
      if (isHeading(line) || this.ofThread.has(at)) this.section();
      else if (this.quoted !== 'no') this.goOn(line);
      const begins = this.quoted === 'no' ? this.beginning(at) : 0;
      if (begins > 0) {
        this.quoted = 'begins';
        for (let each = 0; each < begins; each++) quoted.push(true);
        at += begins - 1;
        continue;
      }
      quoted.push(this.quoted !== 'no' || /^[ \t]*>[ \t]*>/.test(line));
      if (this.quoted === 'no') this.pass(at);
    }
    return quoted;
  }

  /** A line; below the last one all are empty. */
  private line(at: number): string {
    return this.lines[at] ?? '';
  }

  private section(): void {
    this.before = 'nothing';
    this.quoted = 'no';
  }

  private goOn(line: string): void {
    if (line.trim() === '') return;
    if (this.quoted === 'begins') this.quoted = isMarked(line) ? 'marked' : 'unmarked';
    else if (this.quoted === 'marked' && !isMarked(line)) this.quoted = 'no';
  }

  /** How many lines announce quoted mail from here: an attribution, also over two lines, "Original message", a head below other words. */
  private beginning(at: number): number {
    const line = this.line(at);
    if (ORIGINAL.test(line) && !FORWARD.test(line)) return 1;
    if (line.length < 400 && ATTRIBUTION.test(line)) return 1;
    const next = this.line(at + 1).replace(/^[ \t>]+/, '');
    if (next.length < 200 && ATTRIBUTION_BEGINS.test(line) && ATTRIBUTION.test(`${line.trimEnd()} ${next}`)) return 2;
    return this.before === 'words' ? this.headLength(at) : 0;
  }

  /** How many of the lines from `at` on are a mail's head: it begins with "From:" and has at least three lines; else 0. */
  private headLength(at: number): number {
    if (!FROM_LINE.test(this.line(at))) return 0;
    let length = 1;
    while (MAIL_LINE.test(this.line(at + length))) length++;
    return length >= 3 ? length : 0;
  }

  /** What a line that is not quoted leaves behind for the mail below it. */
  private pass(at: number): void {
    const line = this.line(at);
    if (isEmpty(line) || isHeading(line)) return;
    // A mail's own head may stand below words that lead to it, once.
    if (FORWARD.test(line) || (this.before === 'nothing' && /:[*_ \t]*$/.test(line))) this.before = 'lead';
    else if (!MAIL_LINE.test(line) || this.before === 'words') this.before = 'words';
  }
}

/** Blanks quotes within quotes, and mail below an attribution, below "Original message" or below a head that does not begin the mail. */
export function blankQuotedMail(text: string): string {
  if (!SIGNS.some((sign) => text.includes(sign))) return text;
  const lines = [...linesOf(text)];
  const quoted = new QuotedMail(lines.map((line) => line.text)).read();
  if (!quoted.includes(true)) return text;
  return lines.map((line, at) => (quoted[at] === true ? blank(line.text) : line.text) + text.slice(line.end, line.next)).join('');
}
