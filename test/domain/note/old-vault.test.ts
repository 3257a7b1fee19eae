/** A vault that nobody prepared (`test/vaults/README.md`): what counts in it, and what is named as a near miss. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { day } from '../../../src/domain/calendar/day';
import { companyKey } from '../../../src/domain/follow-up/company-name';
import { readInterview, withoutPreparations, type InterviewReading } from '../../../src/domain/read-interview';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings';

interface LabelledInterview {
  readonly company: string | null;
  readonly position: string | null;
  readonly day: string | null;
  readonly people: readonly string[];
  readonly by: string | null;
  readonly sent?: readonly string[];
}

type Label =
  | { readonly counts: true; readonly language?: string; readonly interviews: readonly LabelledInterview[] }
  | { readonly counts: false; readonly nearMiss: boolean };

const VAULT = fileURLToPath(new URL('../../vaults/old', import.meta.url));
const LABELS = JSON.parse(readFileSync(`${VAULT}.json`, 'utf8')) as Record<string, Label>;
const HOST = { parseYaml: (yaml: string): unknown => parse(yaml, { logLevel: 'error' }), templateFolders: [] };

const notes = readdirSync(VAULT, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
  .map((entry) => relative(VAULT, join(entry.parentPath, entry.name)).split(sep).join('/'));
const readings = withoutPreparations(
  new Map<string, InterviewReading>(
    notes.map((path) => [
      path,
      readInterview({ path, source: readFileSync(join(VAULT, path), 'utf8') }, DEFAULT_SETTINGS, HOST, day('2026-11-25')),
    ]),
  ),
);

const keyOf = (path: string, company: string | null, day: string | null): string =>
  `${path}: ${company === null ? 'no company' : companyKey(company)} on ${day ?? 'no day'}`;

const wanted = Object.entries(LABELS).flatMap(([path, label]) =>
  label.counts ? label.interviews.map(({ company, day }) => keyOf(path, company, day)) : [],
);
const found = [...readings].flatMap(([path, { interviews }]) => interviews.map(({ note: { company, day } }) => keyOf(path, company, day)));

/** Titles such as "Dr." are a part of a name for whoever writes to them, and none in the labels. */
const withoutTitle = (name: string): string => name.replace(/^(?:Dr|Prof|Mme)\.? /, '');

/** Each labelled interview that was found, with what was read of it. */
const labelled = Object.entries(LABELS).flatMap(([path, label]) =>
  !label.counts
    ? []
    : label.interviews.flatMap(({ company, position, day: on, people, by, sent = [] }) => {
        const there = (readings.get(path)?.interviews ?? []).filter(({ note }) => note.day === on);
        const [interview] = [...there.filter(({ note }) => companyKey(note.company ?? '') === companyKey(company ?? '')), ...there];
        if (interview === undefined) return [];
        const { note, promises } = interview;
        return [
          {
            path,
            label: { position, people: [...people].sort(), by, sent: [...sent].sort(), language: label.language },
            found: {
              position: note.position,
              people: note.interviewers.map(({ name }) => withoutTitle(name)).sort(),
              by:
                promises
                  .flatMap((promise) => promise.by ?? [])
                  .sort()
                  .at(-1) ?? null,
              sent: [...new Set(note.log.flatMap((entry) => (entry.what === 'sent' ? [entry.kind as string] : [])))].sort(),
            },
          },
        ];
      }),
);

describe('an old vault', () => {
  it('counts nothing that is no interview of the user', () => {
    const counted = [...readings].filter(([, { interviews }]) => interviews.length > 0).map(([path]) => path);
    expect(counted.filter((path) => LABELS[path]?.counts !== true)).toEqual([]);
  });

  it('misses at most one interview in twenty, and tells of none twice', () => {
    const missed = wanted.filter((key) => !found.includes(key));
    const invented = found.filter((key) => !wanted.includes(key));
    console.info(
      `${wanted.length - missed.length} of ${wanted.length} interviews; missed:\n${missed.join('\n')}\nnot there:\n${invented.join('\n')}`,
    );
    expect(missed.length / wanted.length).toBeLessThanOrEqual(0.05);
    expect(invented.length / found.length).toBeLessThanOrEqual(0.05);
  });

  it.each([
    ['position', 1],
    ['people', 0.95],
    ['sent', 0.98],
    ['by', 0.93],
  ] as const)('reads of each interview its %s', (fact, least) => {
    const known = labelled.filter(({ label }) => fact !== 'by' || label.language === undefined);
    const wrong = known.flatMap(({ path, label: { [fact]: wanted }, found: { [fact]: got } }) =>
      JSON.stringify(wanted) === JSON.stringify(got) ? [] : [`${path}: ${JSON.stringify(wanted)}, but ${JSON.stringify(got)}`],
    );
    console.info(`${fact}: ${String(known.length - wrong.length)} of ${String(known.length)}\n${wrong.join('\n')}`);
    expect(1 - wrong.length / known.length).toBeGreaterThanOrEqual(least);
  });

  it('names every near miss, and nothing else', () => {
    const named = [...readings]
      .filter(([, { nearMiss, problems, interviews }]) => nearMiss !== null || (interviews.length === 0 && problems.length > 0))
      .map(([path]) => path)
      .sort();
    const near = Object.entries(LABELS)
      .filter(([, label]) => !label.counts && label.nearMiss)
      .map(([path]) => path)
      .sort();
    console.info(
      `not named:\n${near.filter((path) => !named.includes(path)).join('\n')}\nnamed though none:\n${named.filter((path) => !near.includes(path)).join('\n')}`,
    );
    expect(near.filter((path) => !named.includes(path))).toEqual([]);
  });
});
