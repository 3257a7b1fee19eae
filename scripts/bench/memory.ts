/**
 * What is kept in memory of each interview note, besides its text: facts, log, promises. In kB a note, of notes read as the plugin reads them.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parse } from 'yaml';
import { day } from '../../src/domain/calendar/day';
import { readInterview } from '../../src/domain/read-interview';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { PassageReadings } from '../../src/domain/timeline/passage-readings';
import { withOwnWords, type CacheEntry } from '../../src/plugin/cache-entry';
import type { Bench } from './bench';
import { realLines, shortLines, type Read } from './reading-promises';

const TODAY = day('2026-11-25');
const NOTES = 600;
const BYTES_PER_KB = 1000;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

function heap(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

/** A text of its own for each note, as the vault hands it over. */
const textOf = (notes: readonly Read[], index: number): string =>
  Buffer.from(`${notes[index % notes.length]?.note.source ?? ''}\n${String(index)}\n`).toString();

function keptOf(notes: readonly Read[]): number {
  const passages = new PassageReadings();
  const host = { parseYaml: (yaml: string): unknown => parse(yaml) as unknown, templateFolders: [], passages };
  const read = (index: number, source: string): CacheEntry => {
    const reading = readInterview({ path: `${String(index)}.md`, source }, DEFAULT_SETTINGS, host, TODAY);
    return withOwnWords({ source, readOn: TODAY, ...reading }, source);
  };
  // What is made once at the first use is no note's.
  notes.forEach(({ note: { source } }, index) => read(index, source));
  const texts = Array.from({ length: NOTES }, (_, index) => textOf(notes, index));
  const before = heap();
  const kept = texts.map((source, index) => read(index, source));
  const after = heap();
  return kept.length === texts.length ? (after - before) / NOTES / BYTES_PER_KB : 0;
}

const memory: Bench = {
  title: 'Memory for each interview note besides its text, in kB',
  run: () => [
    { what: 'notes of short lines', ratio: keptOf(shortLines), budget: 8 },
    { what: 'notes of narration, nearly every sentence with a time', ratio: keptOf(realLines), budget: 8 },
  ],
};

export const MEMORY: readonly Bench[] = [memory];
