/**
 * Obsidian's own command line: `obsidian interview-follow-ups:due all json` prints what the project's command line prints.
 *
 * In: flags as the app hands them over. Out: text. The answers are the domain's (`domain/command-line`), the notes those of the store.
 */
import type { CliData, CliFlags, Plugin, TFile } from 'obsidian';
import { checked, findingsOf } from '../domain/command-line/check';
import { PLAIN_TERMINAL } from '../domain/command-line/columns';
import { draft } from '../domain/command-line/draft';
import { due } from '../domain/command-line/due';
import type { Outcome, WrongUse } from '../domain/command-line/outcome';
import { printed } from '../domain/command-line/printed';
import { readKind, readNow } from '../domain/command-line/read-words';
import { readEntry, recorded } from '../domain/command-line/record';
import { timelines } from '../domain/command-line/timelines';
import type { Now } from '../domain/calendar/now';
import type { NoteFile } from '../domain/note/interview-note';
import { appendToLog } from '../domain/note/log-edits';
import { currentMoment } from './clock';
import { readMessageTemplates, readProofPoints } from './message-templates';
import { notesOn, whenReady } from './notes-on';
import type { Workbench } from './workbench';

const ON = { value: '<yyyy-mm-dd[Thh:mm]>', description: 'Takes this as now; a bare day is its end' };
const JSON_FLAG = { description: 'Prints one JSON value' };
const NOTE = { value: '<path>', description: 'Path of the note in the vault', required: true };

interface CliCommand {
  readonly description: string;
  readonly flags: CliFlags;
  readonly run: (bench: Workbench, flags: CliData, now: Now) => Promise<Outcome> | Outcome;
}

const COMMANDS: Readonly<Record<string, CliCommand>> = {
  due: {
    description: 'What is due, and why',
    flags: { all: { description: 'Everything that is known' }, on: ON, json: JSON_FLAG },
    run: ({ notes, settings }, { all }, now) =>
      due(notesOn(notes, now.day), settings.value, { now, all: all !== undefined }, PLAIN_TERMINAL),
  },
  timelines: {
    description: 'What employers promised in a note',
    flags: { note: NOTE, on: ON, json: JSON_FLAG },
    run: (bench, { note }, now) =>
      withNote(bench, note, (file) => {
        const { interviews, problems } = bench.notes.readText(file, true, now.day);
        return timelines([{ note: file.path, interviews }], problems);
      }),
  },
  draft: {
    description: 'A message from a note, its gaps marked',
    flags: {
      note: NOTE,
      kind: { value: '<kind>', description: 'thank-you, first-check-in and so on', required: true },
      to: { value: '<name>', description: 'Whom it goes to' },
      on: ON,
      json: JSON_FLAG,
    },
    run: (bench, { note, kind: words, to }, now) => {
      const named = readKind(words ?? '');
      return 'wrongUse' in named ? named : withNote(bench, note, (file) => draftOf(bench, file, { ...named, to: to ?? null, now }));
    },
  },
  check: {
    description: 'What a careful reader would say of the drafts in a note',
    flags: { note: NOTE, on: ON, json: JSON_FLAG },
    run: (bench, { note }, now) =>
      withNote(bench, note, (file) => {
        const { interviews, problems } = bench.notes.readText(file, true, now.day);
        return checked(findingsOf(file, interviews, notesOn(bench.notes, now.day).interviews, bench.settings.value, now), problems);
      }),
  },
  record: {
    description: 'Adds a line to the log of a note',
    flags: {
      note: NOTE,
      entry: { value: '<words>', description: '"sent thank-you to Jane Smith by email"', required: true },
      on: ON,
      json: JSON_FLAG,
    },
    run: (bench, { note, entry }, now) => withNote(bench, note, (file) => record(bench, file, entry ?? '', now)),
  },
};

/** Adds the commands; without an action it is `due`. */
export function registerCommandLine(plugin: Plugin, bench: Workbench): void {
  for (const [name, command] of Object.entries(COMMANDS)) {
    const handler = (flags: CliData): Promise<string> => answer(bench, command, flags);
    plugin.registerCliHandler(`${plugin.manifest.id}:${name}`, command.description, command.flags, handler);
    if (name === 'due') plugin.registerCliHandler(plugin.manifest.id, command.description, command.flags, handler);
  }
}

async function answer(bench: Workbench, { run, flags: known }: CliCommand, flags: CliData): Promise<string> {
  const json = flags['json'] !== undefined;
  const required = Object.keys(known).find((name) => known[name]?.required === true && (flags[name] ?? '') === '');
  if (required !== undefined) return printed({ wrongUse: `"${required}" is missing. Write it as ${required}="...".` }, json);
  const now = readNow(flags['on'], currentMoment());
  if ('wrongUse' in now) return printed(now, json);
  await whenReady(bench.notes);
  return printed(await run(bench, flags, now), json);
}

async function withNote(
  { app }: Workbench,
  path: string | undefined,
  then: (file: NoteFile) => Promise<Outcome> | Outcome,
): Promise<Outcome> {
  const file = noteAt(app.vault, path ?? '');
  return 'wrongUse' in file ? file : then({ path: file.path, source: await app.vault.read(file) });
}

/** A note by its path in the vault, with or without its extension. */
function noteAt(vault: Workbench['app']['vault'], path: string): TFile | WrongUse {
  const file = vault.getFileByPath(path) ?? vault.getFileByPath(`${path}.md`);
  return file?.extension === 'md' ? file : { wrongUse: `There is no note "${path}". Check the path.` };
}

async function draftOf({ app, notes, settings }: Workbench, file: NoteFile, asked: Parameters<typeof draft>[1]): Promise<Outcome> {
  const { interviews: here, problems } = notes.readText(file, true, asked.now.day);
  const own = await readMessageTemplates(app.vault, settings.value.messageTemplatesFolder);
  const proof = await readProofPoints(app.vault, settings.value);
  return draft(
    {
      path: file.path,
      here,
      all: notesOn(notes, asked.now.day).interviews,
      settings: settings.value,
      templates: own.templates,
      proofPoints: proof.proofPoints,
      problems: [...problems, ...own.problems, ...proof.problems],
    },
    asked,
  );
}

async function record({ writer }: Workbench, { path }: NoteFile, words: string, now: Now): Promise<Outcome> {
  const read = readEntry(words, now.day);
  if ('wrongUse' in read) return read;
  let line = 1;
  const write = await writer.write(path, (source) => {
    const edit = appendToLog(source, [read.entry]);
    if (edit.ok) line = edit.line;
    return edit;
  });
  if (!write.ok) return { json: null, text: '', problems: [{ note: path, line: 1, message: write.reason }] };
  return recorded(path, line, read.entry);
}
