/**
 * Which lines of a note are of a mail that somebody else wrote: the user did not do what it tells.
 *
 * In: lines. Out: the places of those below the head of a mail, up to a heading, a rule, the end of its quote, or the words behind its
 * signature. Not here: mail that is quoted below another (`quoted-mail.ts`).
 */
import { FROM_ME, mailHeadsIn } from './mail-header';

const ENDS = /^ {0,3}(?:#{1,6}[ \t]|[-*_](?:[ \t]?[-*_]){2,}[ \t]*$)/;
const MARKED = /^[ \t]*>/;
const EMPTY = /^[ \t>]*$/;
/** "Kind regards," over the name. */
const SIGN_OFF =
  /^[ \t>]*(?:(?:all the |with )?best|(?:kind|warm|best)(?:est)? (?:regards|wishes)|regards|warmly|sincerely|yours|cheers|many thanks|thanks|thank you|talk soon|take care)[ \t\w]{0,20}[,!.]?[ \t]*$/i;

/** The places of such lines. */
export function mailLinesIn(lines: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  const heads = mailHeadsIn(lines);
  for (const [index, head] of heads.entries()) {
    const next = heads[index + 1]?.start ?? lines.length;
    if (lines.slice(head.start, head.end).some((line) => FROM_ME.test(line))) continue;
    const isMarked = MARKED.test(lines[head.start] ?? '');
    let signed: 'no' | 'off' | 'named' = 'no';
    for (let at = head.start; at < next; at++) {
      const line = lines[at] ?? '';
      const isOver = ENDS.test(line) || (isMarked && !MARKED.test(line)) || (signed === 'named' && EMPTY.test(line));
      if (at >= head.end && isOver) break;
      found.add(at);
      if (signed === 'off' && !EMPTY.test(line)) signed = 'named';
      else if (at >= head.end && SIGN_OFF.test(line)) signed = 'off';
    }
  }
  return found;
}
