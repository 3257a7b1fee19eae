import type { FollowUp } from '../../domain/follow-up/follow-up';
import { CHANNELS } from '../../domain/message/channel';
import { unsentDraft } from '../../domain/message/place-draft';
import type { DraftSection } from '../../domain/note/drafts';
import type { LogEntry } from '../../domain/note/log';
import type { MessageKind } from '../../domain/note/kind';

/** What names a message within its note. */
interface DraftMessage {
  readonly kind: MessageKind;
  readonly recipient: FollowUp['recipient'];
}

/** The unsent draft of a message in a note's text, whatever its channel; null where there is none. */
export const draftIn = (source: string, { kind, recipient }: DraftMessage, log: readonly LogEntry[]): DraftSection | null =>
  CHANNELS.map((channel) => unsentDraft(source, { kind, recipient, channel }, log)).find((section) => section !== null) ?? null;
