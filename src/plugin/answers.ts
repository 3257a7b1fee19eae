/**
 * What the command line and the API are answered, from the notes of the store.
 *
 * In: what is asked for, and now. Out: outcomes of the domain (`domain/command-line`). Not here: flags (`command-line.ts`), types for other
 * plugins (`api.ts`).
 */
import type { TFile } from 'obsidian';
import { checked, checkFindings } from '../domain/command-line/check';
import { PLAIN_TERMINAL } from '../domain/command-line/columns';
import { doctor, mended, toMend } from '../domain/command-line/doctor';
import { draft, type DraftAsked, type DraftJson } from '../domain/command-line/draft';
import { due, type Asked, type DueJson } from '../domain/command-line/due';
import type { Done, Outcome, WrongUse } from '../domain/command-line/outcome';
import { readEntry, recorded, type RecordJson } from '../domain/command-line/record';
import { timelines, type TimelinesJson } from '../domain/command-line/timelines';
import type { Now } from '../domain/calendar/now';
import type { NoteFile } from '../domain/note/interview-note';
import type { EditOf } from '../domain/note/edit';
import { editOfFix, type NearMiss } from '../domain/note/near-miss';
import { appendToLog } from '../domain/note/log-edits';
import { readMessageTemplates, readProofPoints } from './message-templates';
import { propertiesIn } from './properties-in';
import { notesOn, whenReady } from './notes-on';
import { withNextFollowUps } from './next-follow-ups';
import type { PluginContext } from './plugin-context';

/** What is due in the vault. */
export async function answerDue({ notes, settings }: PluginContext, asked: Asked): Promise<Done<DueJson>> {
  await whenReady(notes);
  return due(notesOn(notes, asked.now.day), settings.value, asked, PLAIN_TERMINAL);
}

/** The notes that speak of an interview but do not count. */
export async function answerDoctor({ notes }: PluginContext): Promise<Outcome> {
  await whenReady(notes);
  await notes.lookIntoTexts();
  return doctor(notes.nearMisses(), new Set(notes.interviews().map(({ note }) => note.path)).size, []);
}

/** Mends one of them, as the command line in a terminal does. */
export const answerFix = (pluginContext: PluginContext, note: string): Promise<Outcome> =>
  withNote(pluginContext, note, async ({ path }): Promise<Outcome> => {
    await pluginContext.notes.lookIntoTexts();
    const nearMiss = toMend(pluginContext.notes.nearMisses(), path);
    if ('wrongUse' in nearMiss) return nearMiss;
    const reason = await applyFix(pluginContext, path, nearMiss.fix);
    return mended(nearMiss, reason === null ? null : { line: 1, message: reason });
  });

/** Why it failed, or null. */
async function applyFix({ settings, writer }: PluginContext, note: string, fix: NearMiss['fix']): Promise<string | null> {
  if ('interviewFolder' in fix) return settings.chooseInterviewFolder(fix.interviewFolder);
  const write = await writer.write(note, editOfFix(fix));
  return write.ok ? null : write.reason;
}

/** The promises of one note, with `withUnsure` also what may be one. */
export const answerTimelines = (
  pluginContext: PluginContext,
  note: string,
  now: Now,
  withUnsure = false,
): Promise<Outcome<TimelinesJson>> =>
  withNote(pluginContext, note, (file) => {
    const { interviews, problems } = pluginContext.notes.readText(file, true, now.day);
    return timelines([{ note: file.path, interviews }], problems, withUnsure);
  });

/** What a careful reader would say of the drafts in one note. */
export const answerCheck = (pluginContext: PluginContext, note: string, now: Now): Promise<Outcome> =>
  withNote(pluginContext, note, (file) => {
    const { interviews, problems } = pluginContext.notes.readText(file, true, now.day);
    return checked(
      checkFindings(file, interviews, notesOn(pluginContext.notes, now.day).interviews, pluginContext.settings.value, now),
      problems,
    );
  });

/** A message from one note. */
export const answerDraft = (pluginContext: PluginContext, note: string, asked: DraftAsked): Promise<Outcome<DraftJson | null>> =>
  withNote(pluginContext, note, (file) => draftOf(pluginContext, file, asked));

/** One line more in the log of one note. */
export const answerRecord = (pluginContext: PluginContext, note: string, words: string, now: Now): Promise<Outcome<RecordJson | null>> =>
  withNote(pluginContext, note, (file) => record(pluginContext, file, words, now));

async function withNote<Json>(
  { app, notes }: PluginContext,
  path: string,
  then: (file: NoteFile) => Promise<Outcome<Json>> | Outcome<Json>,
): Promise<Outcome<Json>> {
  await whenReady(notes);
  const file = noteAt(app.vault, path);
  return 'wrongUse' in file ? file : then({ path: file.path, source: await app.vault.read(file) });
}

/** A note by its path in the vault, with or without its extension. */
function noteAt(vault: PluginContext['app']['vault'], path: string): TFile | WrongUse {
  const file = vault.getFileByPath(path) ?? vault.getFileByPath(`${path}.md`);
  return file?.extension === 'md' ? file : { wrongUse: `There is no note "${path}". Check the path.` };
}

async function draftOf({ app, notes, settings }: PluginContext, file: NoteFile, asked: DraftAsked): Promise<Outcome<DraftJson | null>> {
  const { interviews: here, problems } = notes.readText(file, true, asked.now.day);
  const own = await readMessageTemplates(app.vault, settings.value.messageTemplatesFolder);
  const proof = await readProofPoints(app.vault, settings.value);
  return draft(
    {
      path: file.path,
      here,
      all: notesOn(notes, asked.now.day).interviews,
      people: () => propertiesIn(app),
      settings: settings.value,
      templates: own.templates,
      proofPoints: proof.proofPoints,
      problems: [...problems, ...own.problems, ...proof.problems],
    },
    asked,
  );
}

async function record(pluginContext: PluginContext, { path }: NoteFile, words: string, now: Now): Promise<Outcome<RecordJson | null>> {
  const read = readEntry(words, now.day);
  if ('wrongUse' in read) return read;
  let line = 1;
  const append: EditOf = (source) => {
    const edit = appendToLog(source, [read.entry]);
    if (edit.ok) line = edit.line;
    return edit;
  };
  const { failures } = await pluginContext.writer.writeAll(withNextFollowUps(pluginContext, [{ note: path, edit: append }]));
  const failed = failures.find(({ note }) => note === path);
  if (failed !== undefined) return { json: null, text: '', problems: [{ note: path, line: 1, message: failed.reason }] };
  return recorded(path, line, read.entry);
}
