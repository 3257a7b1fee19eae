/**
 * Obsidian's own command line: `obsidian interview-follow-ups:due all json` prints what the project's command line prints.
 *
 * In: flags as the app hands them over. Out: text. The answers are the domain's (`domain/command-line`), asked through `answers.ts`.
 */
import type { CliData, CliFlags, Plugin } from 'obsidian';
import type { Now } from '../domain/calendar/now';
import type { Outcome } from '../domain/command-line/outcome';
import { printed } from '../domain/command-line/printed';
import { readKind, readNow } from '../domain/command-line/read-words';
import { answerCheck, answerDoctor, answerDraft, answerDue, answerFix, answerRecord, answerTimelines } from './answers';
import { currentMoment } from './clock';
import type { PluginContext } from './plugin-context';

const ON = { value: '<yyyy-mm-dd[Thh:mm]>', description: 'Takes this as now; a bare day is its end' };
const JSON_FLAG = { description: 'Prints one JSON value' };
const NOTE = { value: '<path>', description: 'Path of the note in the vault', required: true };

interface CliCommand {
  readonly description: string;
  readonly flags: CliFlags;
  readonly run: (pluginContext: PluginContext, flags: CliData, now: Now) => Promise<Outcome> | Outcome;
}

const COMMANDS: Readonly<Record<string, CliCommand>> = {
  due: {
    description: 'What is due, and why',
    flags: { all: { description: 'Everything that is known' }, on: ON, json: JSON_FLAG },
    run: (pluginContext, { all }, now) => answerDue(pluginContext, { now, all: all !== undefined }),
  },
  doctor: {
    description: 'Notes that speak of an interview but do not count, and what mends them',
    flags: { fix: { value: '<path>', description: 'Applies what mends this note' }, json: JSON_FLAG },
    run: (pluginContext, { fix }) => (fix === undefined ? answerDoctor(pluginContext) : answerFix(pluginContext, fix)),
  },
  timelines: {
    description: 'What employers promised in a note',
    flags: { note: NOTE, unsure: { description: 'Also sentences that may be a promise' }, on: ON, json: JSON_FLAG },
    run: (pluginContext, { note = '', unsure }, now) => answerTimelines(pluginContext, note, now, unsure !== undefined),
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
    run: (pluginContext, { note = '', kind = '', to = null }, now) => {
      const named = readKind(kind);
      return 'wrongUse' in named ? named : answerDraft(pluginContext, note, { ...named, to, now });
    },
  },
  check: {
    description: 'What a careful reader would say of the drafts in a note',
    flags: { note: NOTE, on: ON, json: JSON_FLAG },
    run: (pluginContext, { note = '' }, now) => answerCheck(pluginContext, note, now),
  },
  record: {
    description: 'Adds a line to the log of a note',
    flags: {
      note: NOTE,
      entry: { value: '<words>', description: '"sent thank-you to Jane Smith by email"', required: true },
      on: ON,
      json: JSON_FLAG,
    },
    run: (pluginContext, { note = '', entry = '' }, now) => answerRecord(pluginContext, note, entry, now),
  },
};

/** Adds the commands; without an action it is `due`. */
export function registerCommandLine(plugin: Plugin, pluginContext: PluginContext): void {
  const { id } = plugin.manifest;
  for (const [name, command] of Object.entries(COMMANDS))
    for (const called of name === 'due' ? [id, `${id}:${name}`] : [`${id}:${name}`])
      plugin.registerCliHandler(called, command.description, command.flags, (flags) => answer(pluginContext, command, flags));
}

async function answer(pluginContext: PluginContext, { run, flags: known }: CliCommand, flags: CliData): Promise<string> {
  const json = flags['json'] !== undefined;
  const required = Object.keys(known).find((name) => known[name]?.required === true && (flags[name] ?? '') === '');
  if (required !== undefined) return printed({ wrongUse: `"${required}" is missing. Write it as ${required}="...".` }, json);
  const now = readNow(flags['on'], currentMoment());
  if ('wrongUse' in now) return printed(now, json);
  return printed(await run(pluginContext, flags, now), json);
}
