/**
 * A folder of notes on disk, read as Obsidian would read it as a vault.
 *
 * In: paths. Out: note files, the vault's settings, and what could not be read. Not here: what a note says (`../domain`).
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { isExcluded } from '../domain/note/candidate';
import type { NoteFile } from '../domain/note/interview-note';
import type { NoteProblem } from '../domain/note/problem';
import type { Host } from '../domain/read-interview';
import { readSettings, type Settings } from '../domain/settings';

const CONFIGURATION = '.obsidian';
const SETTINGS = 'plugins/interview-follow-ups/data.json';

export interface VaultFolder {
  /** Absolute path of the vault's root. */
  readonly root: string;
  readonly settings: Settings;
  readonly host: Host;
  /** Obsidian's "Excluded files". */
  readonly excluded: readonly string[];
  /** Settings that could not be read or used. */
  readonly problems: readonly NoteProblem[];
}

export type FileReading = { readonly file: NoteFile } | { readonly problem: NoteProblem };

/** Opens the folder `root` as a vault: its plugin's settings, else the defaults, and its folders of templates. */
export function openVault(root: string): VaultFolder {
  const problems: NoteProblem[] = [];
  const stored = (path: string): unknown => {
    const full = join(root, CONFIGURATION, path);
    if (!existsSync(full)) return undefined;
    try {
      return JSON.parse(readFileSync(full, 'utf8'));
    } catch (error) {
      const message = `These settings cannot be read (${readFailure(error)}), so the defaults are used. Mend or delete the file.`;
      problems.push({ note: `${CONFIGURATION}/${path}`, line: 1, message });
      return undefined;
    }
  };
  const settings = readSettings(stored(SETTINGS), Intl.DateTimeFormat().resolvedOptions().locale);
  problems.push(...settings.problems.map(({ message }) => ({ note: `${CONFIGURATION}/${SETTINGS}`, line: 1, message })));
  const templateFolders = [
    ...textsAt(stored('templates.json'), 'folder'),
    ...textsAt(stored('plugins/templater-obsidian/data.json'), 'templates_folder'),
  ];
  return {
    root,
    settings: settings.settings,
    host: { parseYaml: yamlOf, templateFolders },
    excluded: textsAt(stored('app.json'), 'userIgnoreFilters'),
    problems,
  };
}

/** The file that keeps the vault's settings, or null where there is none. */
export function settingsFileOf({ root }: VaultFolder): string | null {
  const path = join(root, CONFIGURATION, SETTINGS);
  return existsSync(path) ? path : null;
}

/** The vault that a path lies in: the nearest folder upwards that holds `.obsidian`, else the folder itself, the file's folder or another. */
export function vaultOf(path: string, otherwise: string | null = null): VaultFolder {
  const folder = statSync(path).isDirectory() ? path : dirname(path);
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, CONFIGURATION))) return openVault(at);
    if (dirname(at) === at) return openVault(otherwise ?? folder);
  }
}

/**
 * Every note at and below a folder, in the order of the paths; hidden folders, `node_modules` and what the user excluded are left out. One
 * is read at a time, so that a large vault need not fit into memory.
 */
export function* notesBelow(vault: VaultFolder, folder: string): Generator<FileReading> {
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    const message = `This folder cannot be read (${readFailure(error)}). Check who may open it.`;
    yield { problem: { note: nameOf(vault, folder), line: 1, message } };
    return;
  }
  const shown = entries.filter(({ name }) => !name.startsWith('.') && name !== 'node_modules').sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of shown) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* notesBelow(vault, path);
    else if (/\.md$/i.test(entry.name) && !isExcluded(nameOf(vault, path), vault.excluded)) yield readFile(vault, path);
  }
}

/** Reads one note as UTF-8, every byte of it; a file that is gone, locked or no text comes back as a problem. */
export function readFile(vault: VaultFolder, path: string): FileReading {
  const note = nameOf(vault, path);
  let bytes;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const message =
      codeOf(error) === 'ENOENT'
        ? 'This note went away while it was being read. Run the command again.'
        : `This note cannot be read (${readFailure(error)}). Check who may open it.`;
    return { problem: { note, line: 1, message } };
  }
  const source = textOf(bytes);
  return source === null
    ? { problem: { note, line: 1, message: 'This file is no text in UTF-8. Save it as UTF-8, or give it another ending than .md.' } }
    : { file: { path: note, source } };
}

/** The path of a note as it is printed: from the vault's root, with `/`. */
export const nameOf = (vault: VaultFolder, path: string): string => relative(vault.root, resolve(path)).split(sep).join('/');

/** What the system says of a failure, in short. */
export const readFailure = (error: unknown): string =>
  error instanceof Error ? (error.message.split('\n')[0] ?? error.message) : String(error);

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);

/** What YAML only warns of is no news to the user of the command line. */
const yamlOf = (yaml: string): unknown => parseYaml(yaml, { logLevel: 'error' }) as unknown;

/** The text, or the texts of the list, under a key of stored settings. */
const textsAt = (stored: unknown, key: string): string[] => {
  const value: unknown = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>)[key] : undefined;
  return [value].flat().filter((text): text is string => typeof text === 'string' && text !== '');
};

/** The text, byte order mark included, or null where the bytes are none. */
function textOf(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
