/**
 * A draft on its way out of the vault: as plain text to paste, or as a link that opens the mail app.
 *
 * In: a written message. Out: text or a `mailto:` link, or why there is none. Not here: the clipboard and the opening (`../../ui/editor`).
 */
import { plainLine, plainText } from './plain-text';

/** What leaves the vault: the address as the draft's `To:` line has it, subject and body in Markdown. */
export interface OutgoingMessage {
  readonly to: string | null;
  readonly subject: string | null;
  readonly body: string;
}

/** Mail apps and systems cut longer links without a word. */
export const LONGEST_LINK = 1800;

export type MailLink = { readonly link: string } | { readonly problem: string };

/** The body alone, for a reply in their thread. */
export const bodyText = ({ body }: OutgoingMessage): string => plainText(body);

/** Subject and body, as one pastes them into a new mail. */
export function wholeText(message: OutgoingMessage): string {
  const subject = plainLine(message.subject ?? '');
  return subject === '' ? bodyText(message) : `Subject: ${subject}\n\n${bodyText(message)}`;
}

/** Whether the text is one plain mail address and nothing else: "jane@acme.example" is, "Jane <jane@acme.example>" and anything with a line break is not. */
export const isAddress = (text: string): boolean =>
  text.length <= 254 &&
  /^[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?(?:\.[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?)+$/u.test(
    text,
  );

/** The address of a `To:` line, "Jane Smith <jane@acme.example>" or bare, or null where it holds anything else. */
export function addressOf(to: string): string | null {
  const text = to.trim();
  const named = /^[^<>\r\n]*<(?<address>[^<>\r\n]+)>$/.exec(text)?.groups?.['address'];
  const address = (named ?? text).trim().replace(/^mailto:/i, '');
  return isAddress(address) ? address : null;
}

/** A link that opens the mail app with the message in it. Without an address the app asks for one; a wrong one is refused. */
export function mailLink(message: OutgoingMessage): MailLink {
  const to = (message.to ?? '').trim();
  const address = to === '' ? '' : addressOf(to);
  if (address === null) {
    return {
      problem: `"${plainLine(to)}" is not a mail address, so the mail app was not opened. Correct the "To:" line, or copy the draft instead.`,
    };
  }
  // The @ may stay as it is (RFC 6068); all else is encoded, so that nothing in a name or a text can add a header.
  const target = encode(address).replace('%40', '@');
  const link = `mailto:${target}?subject=${encode(plainLine(message.subject ?? ''))}&body=${encode(bodyText(message).replace(/\n/g, '\r\n'))}`;
  if (link.length > LONGEST_LINK) {
    return {
      problem: `This draft is too long for a link to the mail app (${link.length} characters, and ${LONGEST_LINK} are safe). Copy it instead and paste it into a new message.`,
    };
  }
  return { link };
}

/** Percent-encodes any text; halves of characters, which cannot be encoded, become the replacement character. */
const encode = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
