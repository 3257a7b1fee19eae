/**
 * The lines of an iCalendar file (RFC 5545, 3.1).
 *
 * In: names and values. Out: lines as the file holds them, and back. Not here: which events there are (`calendar-file.ts`).
 * Nothing in a text can begin a line of its own: line ends are escaped, and control characters are left out.
 */

/** The longest line in octets, without its line end. */
const LONGEST = 75;

/** A text as a value: `Acme, Inc.` is `Acme\, Inc.`; halves of characters, which UTF-8 cannot hold, become the replacement character. */
export const escapeText = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|[\r\n\u2028\u2029]/g, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '');

const octetsOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** One line in pieces of at most 75 octets, each but the first behind a blank, and no character parted. */
function fold(line: string): string {
  let folded = '';
  let length = 0;
  for (const character of line) {
    const octets = octetsOf(character);
    if (length + octets > LONGEST) {
      folded += '\r\n ';
      length = 1;
    }
    folded += character;
    length += octets;
  }
  return folded;
}

/** Lines as the file holds them. */
export const writeLines = (lines: readonly string[]): string => lines.map((line) => `${fold(line)}\r\n`).join('');

/** The lines of a file, put together again. */
export const readLines = (file: string): string[] =>
  file
    .replace(/\r?\n[ \t]/g, '')
    .split(/\r?\n/)
    .filter((line) => line !== '');
