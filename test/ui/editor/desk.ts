/**
 * A desk to draft at: a note open in the mocked editor, read by the real domain, planned for a day.
 */
import { App, Editor, parseYaml } from 'obsidian-test-mocks/obsidian';
import type { Editor as ObsidianEditor } from 'obsidian';
import { day } from '../../../src/domain/calendar/day';
import { NO_HOLIDAYS } from '../../../src/domain/calendar/business-days';
import { endOfDay } from '../../../src/domain/calendar/now';
import type { Interview } from '../../../src/domain/follow-up/follow-up';
import { planFollowUps } from '../../../src/domain/follow-up/plan';
import type { InterviewNote, NoteFile } from '../../../src/domain/note/interview-note';
import { readNote } from '../../../src/domain/note/read-note';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/domain/settings';
import type { Drafting, OpenNote, SentMessage } from '../../../src/ui/editor/drafting';

export const PATH = 'Interviews/Acme.md';

class OneEditor extends Editor {}

/** A note about an interview on Wednesday 2026-11-18 with these people. */
export const acme = (people: readonly string[], more = '', body = '# Acme\n\nA good talk.\n'): string =>
  `---\ntype: interview\ncompany: Acme Corp\nposition: Data Engineer\ninterviewers: ${JSON.stringify(people)}\ninterview-date: 2026-11-18\n${more}---\n${body}`;

export interface Desk {
  readonly drafting: Drafting;
  readonly editor: ObsidianEditor;
  /** The note as the editor shows it now. */
  readonly note: () => OpenNote;
  readonly sent: readonly SentMessage[];
}

interface Laying {
  readonly today?: string;
  readonly settings?: Partial<Settings>;
  /** Other files of the vault by path. */
  readonly files?: Readonly<Record<string, string>>;
}

function readFacts(file: NoteFile): readonly InterviewNote[] {
  const reading = readNote(file, { parseYaml: (yaml) => parseYaml(yaml), interviewFolder: '', propertyNames: '', templateFolders: [] });
  return reading.counts ? reading.notes : [];
}

const read = (file: NoteFile): Interview[] => readFacts(file).map((note) => ({ note, promises: [] }));

/** Lays a note on the desk, the cursor at its end. */
export function lay(source: string, { today = '2026-11-19', settings = {}, files = {} }: Laying = {}): Desk {
  const app = App.createConfigured__({ files: { ...files, [PATH]: source } });
  const editor = new OneEditor().asOriginalType__();
  editor.setValue(source);
  editor.setCursor(editor.offsetToPos(source.length));
  const interviews = Object.entries({ ...files, [PATH]: source }).flatMap(([path, text]) => read({ path, source: text }));
  const now = endOfDay(day(today));
  const sent: SentMessage[] = [];
  const drafting: Drafting = {
    app: app.asOriginalType__(),
    settings: { ...DEFAULT_SETTINGS, name: 'Sam Okafor', contactLine: '+1 555 0100, sam@okafor.example', ...settings },
    plan: { now, interviews, followUps: planFollowUps(interviews, { preset: 'standard', holidays: NO_HOLIDAYS }, now).followUps },
    read,
    readFacts,
    recordSent: async (message) => void sent.push(message),
  };
  const note = (): OpenNote => {
    const interviews = read({ path: PATH, source: editor.getValue() });
    const interview = interviews.at(-1);
    if (interview === undefined) throw new Error('The note on the desk is no interview note.');
    return { editor, path: PATH, interview, interviews, isShown: () => true };
  };
  return { drafting, editor, note, sent };
}

/** The headings of a note, in order. */
export const headingsOf = (source: string): string[] => source.split('\n').filter((line) => line.startsWith('#'));
