/**
 * What drafting needs from the rest of the plugin, and nothing more.
 */
import type { App, Editor, MarkdownFileInfo, MarkdownView } from 'obsidian';
import type { Day } from '../../domain/calendar/day';
import type { Interview } from '../../domain/follow-up/follow-up';
import { interviewIn } from '../../domain/follow-up/interview-in';
import type { InterviewNote, NoteFile } from '../../domain/note/interview-note';
import type { LogEntry } from '../../domain/note/log';
import type { MessageKind } from '../../domain/note/kind';
import { wantsAddress, withAddresses } from '../../domain/message/person-notes';
import { logOfFile } from '../../domain/message/place-draft';
import type { Settings } from '../../domain/settings';
import { propertiesIn } from '../../plugin/properties-in';
import type { CurrentPlan } from '../../plugin/plan-store';

/** A message that was handed over, and where its log line belongs. */
export interface SentMessage {
  /** Path of the note. */
  readonly note: string;
  readonly kind: MessageKind;
  readonly recipient: string | null;
  /** As the log writes it, `email` or `linkedin`; null where it is not known. */
  readonly channel: string | null;
}

export interface Drafting {
  readonly app: App;
  readonly settings: Settings;
  /** Today's follow-ups and the interviews they come from, as saved. */
  readonly plan: Pick<CurrentPlan, 'now' | 'interviews' | 'followUps'>;
  /** Reads a note's text as it stands in an editor, saved or not; no interviews where it is no interview note. */
  readonly read: (file: NoteFile) => readonly Interview[];
  /** The same without promises, which take most of the time: for what runs while somebody types. */
  readonly readFacts: (file: NoteFile) => readonly InterviewNote[];
  /** Appends `sent ...` of today to the note's log, and says so. */
  readonly recordSent: (message: SentMessage) => Promise<void>;
}

/** An interview note open in an editor, with the interview as its text says it now. */
export interface OpenNote {
  readonly editor: Editor;
  readonly path: string;
  readonly interview: Interview;
  /** All interviews that the note tells of, this one among them. */
  readonly interviews: readonly Interview[];
  /** Whether the editor shows this note still: while something is read, its tab may turn to another. */
  readonly isShown: () => boolean;
}

/** The log of the whole note, of all its rounds. */
export const logOfNote = ({ interviews, path }: OpenNote): readonly LogEntry[] =>
  logOfFile(
    interviews.map(({ note }) => note),
    path,
  );

/** The saved interview of the note that the editor shows, its latest, or null; cheap enough for the command palette to ask. */
export function savedInterview({ plan }: Drafting, { file }: MarkdownView | MarkdownFileInfo): Interview | null {
  return file === null ? null : interviewIn(plan.interviews, file.path);
}

/** The interview note in the editor as its text says it now, with its interview of a day, else its latest; null where it is none. */
export function noteInEditor(
  drafting: Drafting,
  editor: Editor,
  context: MarkdownView | MarkdownFileInfo,
  on: Day | null = null,
): OpenNote | null {
  const { file } = context;
  if (file === null) return null;
  const interviews = drafting.read({ path: file.path, source: editor.getValue() });
  const interview = interviewIn(interviews, file.path, on);
  if (interview === null) return null;
  const isShown = (): boolean => context.file === file;
  if (!wantsAddress(interview)) return { editor, path: file.path, interview, interviews, isShown };
  const known = withAddresses(interview, propertiesIn(drafting.app));
  return { editor, path: file.path, interview: known, interviews: interviews.map((each) => (each === interview ? known : each)), isShown };
}
