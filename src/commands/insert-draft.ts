import type { Command } from 'obsidian';
import type { Interview } from '../domain/follow-up/follow-up';
import { missedInterview } from '../domain/note/interview-day';
import { KIND_NAMES, type MessageKind } from '../domain/note/kind';
import type { Drafting } from '../ui/editor/drafting';
import { editorCommand } from '../ui/editor/editor-command';
import { offerDraft } from '../ui/editor/insert-draft';

/** Where a kind makes sense, beyond any interview note. */
type Applies = (interview: Interview, drafting: Drafting) => boolean;

const anywhere: Applies = () => true;

/** T17: only where another employer waits for an answer to its offer. */
const whenAnotherOffers: Applies = ({ note }, { plan }) =>
  plan.interviews.some((other) => other.note.path !== note.path && other.note.status === 'offer');

/** I6: only where the log says that one side did not come, and there is no new day. */
const whenMissedBy =
  (side: 'us' | 'them'): Applies =>
  ({ note }) =>
    missedInterview(note)?.by === side;

const whenNotMissed: Applies = ({ note }) => missedInterview(note) === null;

const ENDED = new Set(['rejected', 'withdrawn', 'closed']);

/** One command for each kind of message, in the order of a job search. */
const INSERTS: readonly { readonly kind: MessageKind; readonly applies: Applies }[] = [
  { kind: 'thank-you', applies: whenNotMissed },
  { kind: 'first-check-in', applies: anywhere },
  { kind: 'second-check-in', applies: anywhere },
  { kind: 'final-follow-up', applies: anywhere },
  { kind: 'closing-note', applies: anywhere },
  { kind: 'networking-check-in', applies: anywhere },
  { kind: 'timeline-question', applies: whenAnotherOffers },
  { kind: 'no-show', applies: whenMissedBy('them') },
  { kind: 'apology', applies: whenMissedBy('us') },
  { kind: 'withdrawal', applies: ({ note }) => !ENDED.has(note.status ?? 'waiting') },
  { kind: 'rejection-thanks', applies: ({ note }) => note.status === 'rejected' },
];

/** Insert thank-you, Insert first check-in and so on: `insert-thank-you`, `insert-first-check-in`, ... */
export const insertDraftCommands = (drafting: Drafting): Command[] =>
  INSERTS.map(({ kind, applies }) =>
    editorCommand(drafting, {
      id: `insert-${kind}`,
      name: `Insert ${KIND_NAMES[kind].toLowerCase()}`,
      icon: 'mail-plus',
      applies: (interview) => applies(interview, drafting),
      run: (note) => offerDraft(drafting, note, kind),
    }),
  );
