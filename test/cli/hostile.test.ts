/** Notes that somebody else wrote to do harm: each is a problem of its own, and all others are read. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildCommandLine, folderOf, type Run } from './command-line';

const GOOD = '---\ntype: interview\ncompany: Vela Foods\nposition: Buyer\ninterview-date: 2026-11-18\n---\nThey decide within a week.\n';
const with_ = (line: string): string => GOOD.replace('position: Buyer\n', `position: Buyer\n${line}\n`);

interface Due {
  followUps: { note: string; company: string | null }[];
  problems: { note: string; line: number; message: string }[];
}

let run: (folder: string, ...words: string[]) => Run;
beforeAll(async () => {
  run = await buildCommandLine();
}, 30_000);

describe('a vault with a hostile note', () => {
  it.each<[string, string, number | null]>([
    ['brackets 6,500 deep', `foo: ${'['.repeat(6_500)}`, 5],
    ['dashes 6,500 deep', `foo:\n  ${'- '.repeat(6_500)}x`, 6],
    ['braces 6,500 deep', `foo: ${'{'.repeat(6_500)}`, 5],
    [
      'words that multiply a billion times',
      ['a0: &a0 lol', ...Array.from({ length: 9 }, (_, at) => `a${at + 1}: &a${at + 1} [${Array(10).fill(`*a${at}`).join(', ')}]`)].join(
        '\n',
      ),
      null,
    ],
    ['a list that holds itself', 'foo: &foo [*foo]', null],
    [
      'the names that every object has',
      '__proto__: {company: Evil}\nconstructor: {prototype: {company: Evil}}\ntoString: x\nhasOwnProperty: y',
      null,
    ],
    ['a tag that asks for code', 'foo: !!js/function "function () { throw 1 }"', null],
  ])('with %s is read', (_, line, at) => {
    const folder = folderOf({ 'Bad.md': with_(line), 'Good.md': GOOD.replace('Vela Foods', 'Bolt') });
    const { code, out } = run(folder, 'due', '--json', '--all', '--on', '2026-11-20');
    const { followUps, problems } = JSON.parse(out) as Due;
    expect(followUps.filter(({ note }) => note === 'Good.md').length).toBeGreaterThan(0);
    expect(followUps.filter(({ company }) => company === 'Evil')).toEqual([]);
    expect(followUps.some(({ note, company }) => note === 'Bad.md' && company === 'Vela Foods')).toBe(true);
    if (at !== null)
      expect(problems).toContainEqual({ note: 'Bad.md', line: at, message: expect.stringContaining('levels deep') as string });
    expect(code === 0 || code === 1).toBe(true);
    // An entry goes in beside it, or the reason is told; every byte of the rest stays.
    const before = readFileSync(join(folder, 'Bad.md'), 'utf8');
    run(folder, 'record', 'Bad.md', 'sent thank-you', '--on', '2026-11-19');
    const after = readFileSync(join(folder, 'Bad.md'), 'utf8');
    expect(after.replace('follow-up-log:\n  - 2026-11-19 sent thank-you\n', '')).toBe(before);
    expect(readdirSync(folder).sort()).toEqual(['Bad.md', 'Good.md']);
  });
});

describe("a vault with odd settings in the plugin's folder", () => {
  const DATA = '.obsidian/plugins/interview-follow-ups/data.json';

  it.each<[string, string, string | null]>([
    ['of a later version', '{"version": 9, "tones": ["warm"], "preset": "gentle"}', '“Preset” was stored as "gentle"'],
    ['that are no list of names', '["standard"]', 'no list of names and values'],
    ['cut off in the middle', '{"preset": "bri', 'cannot be read'],
    ['with a line of property names that means nothing', '{"propertyNames": "compny: Kunde"}', '“compny: Kunde” begins with no property'],
    ['with names of a later version alone', '{"tones": ["warm"], "preset": "brisk"}', null],
  ])('%s is read, and what cannot be used is told', (_what, data, told) => {
    const { code, out } = run(folderOf({ 'Good.md': GOOD, [DATA]: data }), 'due', '--json', '--all', '--on', '2026-11-20');
    const { followUps, problems } = JSON.parse(out) as Due;
    expect(followUps.length).toBeGreaterThan(0);
    expect(problems).toEqual(told === null ? [] : [{ note: DATA, line: 1, message: expect.stringContaining(told) as string }]);
    expect(code).toBe(told === null ? 0 : 1);
  });
});
