/**
 * What the vault's own configuration says about folders: where templates lie, and what the user excluded from search.
 *
 * Read from the configuration files, since the app has no public API for it; a file that is missing or odd says nothing.
 */
import { normalizePath, type Vault } from 'obsidian';

export interface VaultConfig {
  /** Folders of Obsidian's own Templates and of Templater. */
  readonly templateFolders: readonly string[];
  /** Obsidian's "Excluded files": beginnings of paths, or regular expressions between slashes. */
  readonly excluded: readonly string[];
}

export const EMPTY_VAULT_CONFIG: VaultConfig = { templateFolders: [], excluded: [] };

/** Each file below the configuration folder, and its entry that names folders of templates. */
const TEMPLATE_SOURCES = [
  { path: 'templates.json', entry: 'folder' },
  { path: 'plugins/templater-obsidian/data.json', entry: 'templates_folder' },
];

async function readJson(vault: Vault, path: string): Promise<Record<string, unknown>> {
  const full = normalizePath(`${vault.configDir}/${path}`);
  try {
    if (!(await vault.adapter.exists(full))) return {};
    const value: unknown = JSON.parse(await vault.adapter.read(full));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch (error) {
    // Another plugin's file, perhaps half written by a sync: it says nothing, and it is not ours to complain about in a notice.
    console.warn(`Interview Follow-ups: ${full} could not be read.`, error);
    return {};
  }
}

/** Reads the configuration anew; it has no change event. */
export async function readVaultConfig(vault: Vault): Promise<VaultConfig> {
  const folders = await Promise.all(TEMPLATE_SOURCES.map(async ({ path, entry }) => (await readJson(vault, path))[entry]));
  const excluded = (await readJson(vault, 'app.json'))['userIgnoreFilters'];
  return {
    templateFolders: folders
      .filter((folder): folder is string => typeof folder === 'string' && folder.trim() !== '')
      .map((folder) => normalizePath(folder)),
    excluded: Array.isArray(excluded) ? excluded.filter((filter): filter is string => typeof filter === 'string') : [],
  };
}
