/**
 * File names that every system takes.
 *
 * In: words of any shape. Out: one name without a folder or an ending. Not here: whether a file of that name exists.
 */

/** What Windows, macOS, Android, iOS or Obsidian's links refuse, and characters that cannot be seen. */
const REFUSED = /[\\/:*?"<>|#^[\]\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu;
const DEVICE_OF_WINDOWS = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
/** A name may have 255 bytes; Sync's conflict copies and the ending need some of them. */
const MAX_BYTES = 160;

const bytesOf = (text: string): number => encodeURIComponent(text).replace(/%../g, '.').length;

function cutToBytes(text: string): string {
  let cut = '';
  for (const character of text) {
    if (bytesOf(cut + character) > MAX_BYTES) break;
    cut += character;
  }
  return cut;
}

/** A safe name for the words, or `fallback` where nothing is left: `safeFileName('../AC/DC: "Lead"?', 'Note')` is `AC DC Lead`. */
export function safeFileName(words: string, fallback: string): string {
  const cleaned = words.normalize('NFC').replace(REFUSED, ' ').replace(/\s+/g, ' ');
  // A leading dot hides a file; a trailing dot or blank is dropped by Windows, so that the name would not be found again.
  const name = cutToBytes(cleaned.replace(/^[\s.]+/, '')).replace(/[\s.]+$/, '');
  if (name === '') return fallback;
  return DEVICE_OF_WINDOWS.test(name) ? `${name.replace('.', ' ')} note` : name;
}
