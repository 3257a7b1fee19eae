/**
 * A draft: one message, written out, with what is still to fill in.
 *
 * Only the shape stands here; `compose.ts` makes it, `place-draft.ts` puts it into a note.
 */
import type { MessageKind } from '../note/kind';
import type { Channel } from './channel';

export interface Draft {
  readonly kind: MessageKind;
  /** A plain name, or null where the message goes to nobody in particular yet. */
  readonly recipient: string | null;
  readonly channel: Channel;
  /** The recipient's address, or null where the note gives none that can be used. */
  readonly to: string | null;
  /** Empty where the channel knows no subject. */
  readonly subject: string;
  readonly body: string;
  /** The gaps left in subject and body, each once, without brackets, in the order in which they stand: `specific topic`. */
  readonly unfilled: readonly string[];
}
