/**
 * Changes the code in small ways, one at a time, and tells which changes no test notices. Not part of any test run: it takes hours on all.
 *
 *   npm run mutants -- src/domain/follow-up/numbers.ts                 every change of a file, against the tests of its folder
 *   npm run mutants -- src/domain/follow-up --most 40                  40 of a folder's, evenly spread
 *   npm run mutants -- src/domain/note/edit.ts --tests test/domain/note/edit.test.ts
 *
 * The file is put back after each. What survives is either a place without a test or a change that means the same.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What is looked for in a line of code, and what stands there instead. */
const CHANGES: readonly (readonly [RegExp, string])[] = [
  [/ === /g, ' !== '],
  [/ !== /g, ' === '],
  [/ < /g, ' <= '],
  [/ <= /g, ' < '],
  [/ > (?!\()/g, ' >= '],
  [/ >= /g, ' > '],
  [/ && /g, ' || '],
  [/ \|\| /g, ' && '],
  [/ \+ 1\b/g, ' + 2'],
  [/ - 1\b/g, ' - 2'],
  [/\btrue\b/g, 'false'],
  [/\bfalse\b/g, 'true'],
  [/\B!\b/g, ''],
  [/\.some\(/g, '.every('],
  [/\.every\(/g, '.some('],
  [/\.at\(-1\)/g, '.at(0)'],
  [/\b[0-9]+\b(?=[,;)\] ]|$)/g, '7'],
];

interface Mutant {
  readonly file: string;
  readonly line: number;
  readonly was: string;
  readonly is: string;
}

const isCode = (line: string): boolean =>
  !/^\s*(?:\*|\/\/|\/\*|import\b|export (?:interface|type)\b|readonly\b)|=>\s*[A-Z]\w*;?$/.test(line);

function mutantsOf(file: string): Mutant[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((was, index) =>
      isCode(was)
        ? CHANGES.flatMap(([from, to]) =>
            [...was.matchAll(from)].map((found) => ({
              file,
              line: index + 1,
              was,
              is: was.slice(0, found.index) + to + was.slice(found.index + found[0].length),
            })),
          )
        : [],
    )
    .filter(({ was, is }) => was !== is);
}

function filesBelow(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => filesBelow(join(path, name)));
}

/** Whether the tests fail, or never end, with the file as it stands now. */
function areTestsFailing(tests: readonly string[]): boolean {
  const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'unit', '--bail', '1', ...tests], {
    stdio: 'ignore',
    timeout: 120_000,
    env: { ...process.env, FC_RUNS: '15' },
  });
  return status !== 0;
}

function isKilled({ file, line, is }: Mutant, tests: readonly string[]): boolean {
  const source = readFileSync(file, 'utf8');
  try {
    const lines = source.split('\n');
    lines[line - 1] = is;
    writeFileSync(file, lines.join('\n'));
    return areTestsFailing(tests);
  } finally {
    writeFileSync(file, source);
  }
}

/** What stands behind an option, and the words that belong to none. */
function read(words: readonly string[]): { paths: string[]; most: number; tests: string[] } {
  const at = (name: string): string | null => (words.includes(name) ? (words[words.indexOf(name) + 1] ?? null) : null);
  const paths = words.filter((word, index) => !word.startsWith('--') && !(words[index - 1] ?? '').startsWith('--'));
  return { paths, most: Number(at('--most') ?? Infinity), tests: at('--tests')?.split(',') ?? [] };
}

const { paths, most, tests } = read(process.argv.slice(2));
if (areTestsFailing(tests.length > 0 ? tests : paths.map((path) => dirname(path).replace(/^src/, 'test')))) {
  console.error('The tests fail as it is.');
  process.exit(1);
}
const all = paths.flatMap(filesBelow).flatMap(mutantsOf);
const step = Math.max(1, all.length / most);
const chosen = all.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
let survived = 0;
for (const mutant of chosen) {
  if (isKilled(mutant, tests.length > 0 ? tests : [dirname(mutant.file).replace(/^src/, 'test')])) continue;
  survived++;
  console.log(`${mutant.file}:${String(mutant.line)}\n  - ${mutant.was.trim()}\n  + ${mutant.is.trim()}`);
}
console.log(`${String(chosen.length - survived)} of ${String(chosen.length)} changes were noticed.`);
