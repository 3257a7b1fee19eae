/**
 * The lines at the head of a mail, as mail programs write them in the languages that people paste.
 *
 * In: nothing. Out: patterns of single lines. Not here: which mail is quoted (`quoted-mail.ts`), what its date is.
 */

const FROM = 'from|von|de|da|van|från|fra|od|发件人';
const SENT = 'sent|date|gesendet|datum|envoyé|fecha|enviado(?: el)?|data|inviato|verzonden|skickat|dato';
const TO = 'to|an|à|para|a|aan|till|til';
const OTHERS = 'b?cc|reply-to|importance|attachments?|subject|betreff|objet|asunto|assunto|oggetto|onderwerp|ämne|emne';

/** Quote marks, list marks, bold. */
const LEAD = String.raw`^[ \t>*_-]*`;
const COLON = String.raw`[ \t*_]*:[*_]*(?=[ \t]|$)`;

export const FROM_LINE = new RegExp(`${LEAD}(?:${FROM})${COLON}`, 'i');
export const SENT_LINE = new RegExp(`${LEAD}(?:${SENT})${COLON}`, 'i');
export const TO_LINE = new RegExp(`${LEAD}(?:${TO})${COLON}`, 'i');
/** Any line of a mail's head. */
export const MAIL_LINE = new RegExp(`${LEAD}(?:${FROM}|${SENT}|${TO}|${OTHERS})${COLON}`, 'i');

/** The user's own name for themselves in the sender's place: "From: me". */
export const FROM_ME = new RegExp(String.raw`${LEAD}(?:${FROM})${COLON}[ \t]*(?:me|myself|ich|mir|moi|yo|mí|io|eu)\b\W*$`, 'i');

/** No line of a mail's head is longer. */
const LONGEST_OF_HEAD = 300;

/** A mail's head among lines, by the places of its first line and of the one behind its last. */
export interface MailHead {
  readonly start: number;
  readonly end: number;
}

/** The heads of mails among lines: lines such as "Date:" and "To:" in a row, of which one names the sender. */
export function mailHeadsIn(lines: readonly string[]): MailHead[] {
  const heads: MailHead[] = [];
  const isOfHead = (line = ''): boolean => line.length < LONGEST_OF_HEAD && MAIL_LINE.test(line);
  for (let start = 0; start < lines.length; start++) {
    let end = start;
    while (isOfHead(lines[end])) end++;
    if (lines.slice(start, end).some((line) => FROM_LINE.test(line))) heads.push({ start, end });
    start = Math.max(start, end);
  }
  return heads;
}

/** The lines that are of such heads, by their places. */
export const placesOfHeads = (heads: readonly MailHead[]): ReadonlySet<number> =>
  new Set(heads.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, index) => start + index)));

/** A labelled line that dates what follows: "Date:", "**When:**", "Call date:", "Interviewed:", "Sent:", "Update:". */
export const DAY_FIELD = new RegExp(
  String.raw`${LEAD}(?:(?:call|meeting|chat|talk|e?-?mail|phone) )?(?:${SENT}|day|when|interview(?:ed)?(?: on| date| day)?|date of interview|received|posted|updated?|edit(?:ed)?|date (?:and|&) time)${COLON}[ \t]*`,
  'i',
);
