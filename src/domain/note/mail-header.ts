/**
 * The lines at the head of a mail, as mail programs write them in the languages that people paste.
 *
 * In: nothing. Out: patterns of single lines. Not here: which mail is quoted (`quoted-mail.ts`), what its date is.
 */

const FROM = 'from|von|de|da|van|från|fra|od|发件人';
const SENT = 'sent|date|gesendet|datum|envoyé|fecha|enviado(?: el)?|data|inviato|verzonden|skickat|dato';
const TO = 'to|an|à|para|a|aan|till|til|cc|subject|betreff|objet|asunto|assunto|oggetto|onderwerp|ämne|emne';

/** Quote marks, list marks, bold. */
const LEAD = String.raw`^[ \t>*_-]*`;
const COLON = String.raw`[ \t*_]*:[*_]*(?=[ \t]|$)`;

export const FROM_LINE = new RegExp(`${LEAD}(?:${FROM})${COLON}`, 'i');
export const SENT_LINE = new RegExp(`${LEAD}(?:${SENT})${COLON}`, 'i');
/** Any line of a mail's head. */
export const MAIL_LINE = new RegExp(`${LEAD}(?:${FROM}|${SENT}|${TO})${COLON}`, 'i');

/** The user's own name for themselves in the sender's place: "From: me". */
export const FROM_ME = new RegExp(String.raw`${LEAD}(?:${FROM})${COLON}[ \t]*(?:me|myself|ich|mir|moi|yo|mí|io|eu)\b\W*$`, 'i');

/** No line of a mail's head is longer. */
const LONGEST_OF_HEAD = 300;

/** Which of some texts in a row are lines of mails' heads, by their index: lines such as "Date:" and "To:" of which one names the sender. */
export function mailHeadsIn(texts: readonly string[]): ReadonlySet<number> {
  const heads = new Set<number>();
  let row: number[] = [];
  let sender = false;
  for (let at = 0; at <= texts.length; at++) {
    const text = texts[at] ?? '';
    if (text.length < LONGEST_OF_HEAD && MAIL_LINE.test(text)) {
      row.push(at);
      sender ||= FROM_LINE.test(text);
      continue;
    }
    if (sender) for (const each of row) heads.add(each);
    [row, sender] = [[], false];
  }
  return heads;
}

/** A labelled line that dates what follows: "Date:", "**When:**", "Call date:", "Interviewed:", "Sent:", "Update:". */
export const DAY_FIELD = new RegExp(
  String.raw`${LEAD}(?:(?:call|meeting|chat|talk|e?-?mail|phone) )?(?:${SENT}|day|when|interview(?:ed)?(?: on| date| day)?|date of interview|received|posted|updated?|edit(?:ed)?|date (?:and|&) time)${COLON}[ \t]*`,
  'i',
);
