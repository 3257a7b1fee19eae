/** What is kept of a note is a copy by way of JSON: nothing that was read may get lost on it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { day } from '../../src/domain/calendar/day';
import { readInterview } from '../../src/domain/read-interview';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { withOwnWords } from '../../src/plugin/cache-entry';

const HOST = { parseYaml: (yaml: string): unknown => parse(yaml), templateFolders: [] };
const TODAY = day('2026-11-25');

const notesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile() && each.name.endsWith('.md'))
    .map((each) => join(each.parentPath, each.name));

describe('what is kept of a note', () => {
  it.each(['test/vault', 'test/vaults/old'])('is what was read of it, in all notes of %s', (folder) => {
    const counts = notesIn(folder).map((file) => {
      const source = readFileSync(file, 'utf8');
      const entry = { ...readInterview({ path: relative(folder, file), source }, DEFAULT_SETTINGS, HOST, TODAY), source, readOn: TODAY };
      expect(withOwnWords(entry, source)).toEqual(entry);
      return entry.interviews.length;
    });
    expect(counts.filter((count) => count > 0).length).toBeGreaterThan(10);
  });
});
