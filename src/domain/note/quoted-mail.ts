/**
 * Mail that is quoted below the mail that answers it: nobody says that in the note.
 *
 * In: a text. Out: the same text and length with what is quoted blanked. Not here: comments and code (`prose.ts`); a plain block quote of
 * somebody's words stays, and so does a mail that was pasted whole, head and all, also below the user's own words.
 */
import { linesOf } from './lines';
import { FROM_LINE, mailHeadsIn, SENT_LINE, type MailHead } from './mail-header';
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

/** "Hi Kim," alone in its line. */
const GREETING =
  /^[ \t>]*(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)|hallo|liebe[rs]?|guten (?:tag|morgen)|sehr geehrte[rs]?|bonjour|ch[eè]re?|hola|estimad[oa]|ciao|gentile|beste|geachte|olá|hej)(?: [\p{L}.’'-]+){0,5}[ \t]?[,!:]?[ \t]*$/iu;
/** "Kind regards," alone in its line. */
const SIGN_OFF =
  /^[ \t>]*(?:(?:all|with|and|the|my|kind|kindest|best|warm|warmest|many|yours|very|thanks|good|mit|freundlichen|viele|liebe|beste|schöne|bien|met|vriendelijke) ){0,3}(?:regards|wishes|thanks|thank you|best|sincerely|truly|faithfully|cheers|warmly|yours|gr(?:ü|ue)(?:ß|ss)en?|cordialement|saludos|saluti|groet(?:en)?)[,.!]?[ \t]*$/iu;
/** What Outlook draws above the mail that it quotes. */
const OUTLOOKS_RULE = /^[ \t>]*_{10,}[ \t]*$/;
/** A rule of Markdown; mail programs draw longer ones. */
const RULE = /^ {0,3}(?:-{3}|\*{3}|(?:- ){2}-|(?:\* ){2}\*)[ \t]*$/;
/** No head of fewer lines is above mail that is quoted. */
const SHORTEST_HEAD = 3;

const SIGNS = [':', '>>', '> >', 'message', 'Message', 'Nachricht', 'bericht', 'original'];

const blank = (line: string): string => ' '.repeat(line.length);
const isHeading = (line: string): boolean => /^ {0,3}#{1,6}[ \t]/.test(line);
const isMarked = (line: string): boolean => /^[ \t]*>/.test(line);

/** When the mail was sent whose head is in these lines, so that later is greater; "" where they do not say. */
function sentIn(head: readonly string[]): string {
  const line = head.find((each) => SENT_LINE.test(each));
  const [moment] = line === undefined ? [] : momentsIn(line.replace(/^[^:]*:/, ''), 'month-first');
  return moment === undefined ? '' : `${moment.day} ${moment.time ?? ''}`;
}

/** Who sent it, without the address. */
const senderIn = (head: readonly string[]): string =>
  (head.find((each) => FROM_LINE.test(each)) ?? '')
    .replace(FROM_LINE, '')
    .replace(/<[^<>]*>|[*_"]/g, '')
    .trim()
    .toLowerCase();

/**
 * The first lines of heads of mails that were pasted one by one, newest or oldest first. What quotes is below nothing older, and nobody
 * answers themselves: where the next mail is later, the one before was earlier, or the same person sent both, neither quotes the other. Nor
 * does it over a rule that the user has drawn.
 */
function headsOfThread(lines: readonly string[], all: readonly MailHead[]): ReadonlySet<number> {
  const heads = all.map(({ start, end }) => {
    const head = lines.slice(start, end);
    const isApart = lines.slice(Math.max(0, start - 2), start).some((line) => RULE.test(line));
    return { at: start, sent: sentIn(head), sender: senderIn(head), isApart };
  });
  const dated = heads.filter(({ sent }) => sent !== '');
  const isAfter = (one: { sent: string } | undefined, other: { sent: string } | undefined): boolean =>
    one !== undefined && other !== undefined && one.sent > other.sent;
  const ofThread = dated.filter(
    (head, index) => isAfter(head, dated[index - 1]) || isAfter(dated[index + 1], head) || head.sender === dated[index - 1]?.sender,
  );
  return new Set([...ofThread, ...heads.filter(({ isApart }) => isApart)].map(({ at }) => at));
}

/** Reads a text line by line; what is quoted goes on to the next heading, or as long as its lines are marked. */
class QuotedMail {
  /** The section holds a mail above this line, by its head, greeting or end; the user's own words quote none. */
  private isMail = false;
  private quoted: 'no' | 'begins' | 'marked' | 'unmarked' = 'no';

  private readonly heads: ReadonlyMap<number, number>;
  private readonly ofThread: ReadonlySet<number>;

  constructor(private readonly lines: readonly string[]) {
    const heads = mailHeadsIn(lines);
    this.heads = new Map(heads.map(({ start, end }) => [start, end - start]));
    this.ofThread = headsOfThread(lines, heads);
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
    this.isMail = false;
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
    const head = this.heads.get(at) ?? 0;
    return this.isMail && head >= SHORTEST_HEAD ? head : 0;
  }

  /** What a line that is not quoted leaves behind for the mail below it. */
  private pass(at: number): void {
    const line = this.line(at);
    if (FORWARD.test(line)) this.isMail = false;
    else this.isMail ||= this.heads.has(at) || [GREETING, SIGN_OFF, OUTLOOKS_RULE].some((sign) => sign.test(line));
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
