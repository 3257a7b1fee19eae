/**
 * A dropped file as the text of a mail: its head and its words, as if they had been pasted.
 *
 * In: a file. Out: text, or why there is none. Not here: what stands in the text (`../domain/note/mail.ts`). Nothing in a mail is run
 * or fetched: its HTML is taken apart in a document of its own that is never shown.
 */
import { reasonOf } from './reason-of';

export type MailText = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: string };

/** With its attachments; a larger one is no answer, and reading it would stop the app. */
const LARGEST_MB = 25;

/** What begins one of Outlook's own files. */
const OUTLOOK = [0xd0, 0xcf, 0x11, 0xe0];

/** How many bytes are looked at to see what a file is. */
const FIRST_BYTES = 4096;

/** Lines of a mail as it was sent; mail that was saved as text has "Sent:" and "To:" alone. */
const HEADER = /^(?:received|return-path|mime-version|message-id|date|content-type|delivered-to|dkim-signature):/im;

/** Names under which text of any kind is taken as words. */
const TEXT = /\.(?:eml|msg|txt|md)$/i;

export async function readMailFile(file: File): Promise<MailText> {
  const { name, size } = file;
  const refuse = (why: string): MailText => ({ ok: false, reason: `“${name}” ${why}` });
  if (size === 0) return refuse('is empty. Save the mail again, or paste its words.');
  if (size > LARGEST_MB * 1_000_000) return refuse(`is larger than ${LARGEST_MB} MB. Paste the words of the mail instead.`);
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (OUTLOOK.every((byte, index) => bytes[index] === byte))
      return refuse('is in Outlook’s own format. Save the mail as .eml or as text, or paste its words.');
    const first = bytes.subarray(0, FIRST_BYTES);
    const isText = !first.includes(0);
    if (isText && HEADER.test(headerBlock(first))) return { ok: true, text: await textOfMail(bytes) };
    if (isText && TEXT.test(name)) return { ok: true, text: new TextDecoder().decode(bytes) };
    return refuse('is no mail. Drop a file that ends in .eml, or paste the words of the mail.');
  } catch (error) {
    return refuse(`could not be read (${reasonOf(error)}). Paste the words of the mail instead.`);
  }
}

/** All up to the first empty line. */
const headerBlock = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes).split(/\r?\n\r?\n/, 1)[0] ?? '';

/** The parser comes into being with the first mail that is dropped: until then none of its code runs. */
async function textOfMail(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const { default: PostalMime, decodeWords } = await import('postal-mime');
  const mail = await PostalMime.parse(bytes);
  // As the sender wrote it: the date is a day and not an instant, the address as mail programs show it.
  const head = ['From', 'Date', 'Subject'].flatMap((name) => {
    const written = mail.headers.find(({ key }) => key === name.toLowerCase())?.value ?? '';
    const value = decodeWords(name === 'From' ? written.replace(/"/g, '') : written);
    return value === '' ? [] : [`${name}: ${value.replace(/\s+/g, ' ')}`];
  });
  const words = mail.text?.trim() ? mail.text : textOfHtml(mail.html ?? '');
  return `${head.join('\n')}\n\n${words.replace(/\r\n?/g, '\n').trim()}\n`;
}

const BLOCKS = 'address, article, br, div, h1, h2, h3, h4, h5, h6, hr, li, p, pre, section, table, tr';

/** The words of an HTML part: a line for each block; what is quoted goes, unless nothing else is there. */
function textOfHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const el of body.querySelectorAll('script, style, template, title')) el.remove();
  // Line ends in the source are blanks.
  const texts = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode() !== null) texts.currentNode.nodeValue = (texts.currentNode.nodeValue ?? '').replace(/\s+/g, ' ');
  for (const el of body.querySelectorAll(BLOCKS)) el.before('\n');
  for (const el of body.querySelectorAll('p, div, table, li')) el.after('\n');
  const whole = body.textContent;
  for (const el of body.querySelectorAll('blockquote')) el.remove();
  const own = body.textContent;
  return (own.trim() === '' ? whole : own)
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n');
}
