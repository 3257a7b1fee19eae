/**
 * Changes the code in small ways, one at a time, and tells which changes no test notices. Not part of any test run.
 *
 *   npm run mutants -- src/domain/follow-up/numbers.ts                 every change of a file, against the tests of its folder
 *   npm run mutants -- src/domain/note src/domain/follow-up            of folders
 *   npm run mutants -- src/domain/note/edit.ts --tests test/domain/note/edit.test.ts,test/domain/message
 *   npm run mutants -- src/domain/note --quiet                         the table alone
 *   npm run mutants -- src/domain/note --quick                         without those that need a run of their own: listed, not tried
 *
 * All changes of a run stand in the sources at once, each behind a switch, so that a test is run again and again without being loaded anew:
 * about a hundred times as quick as a run for each. A change that works only where a module is loaded, or that only long tests come by, gets a run of its own.
 * Our own and small: Stryker's runner loads the tests for each change, hours for what takes minutes here.
 * What survives is a place without a test, or a change that means the same.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { BaseSequencer, createVitest } from 'vitest/node';
import type { TestSpecification, Vitest } from 'vitest/node';
import { instrumented } from './mutants/changes';
import type { Mutant } from './mutants/changes';

const OUT = resolve('dist/mutants.json');

interface Noticed {
  readonly noticed: [number, string][];
  readonly apart: number[];
  readonly inTests: number[];
  readonly troubles: string[];
}

function filesBelow(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => filesBelow(join(path, name)));
}

/** The folder of tests that belongs to a file: the deepest that there is. */
function testsOf(file: string): string {
  let folder = dirname(file).replace(/^src/, 'test');
  while (!existsSync(folder)) folder = dirname(folder);
  return folder;
}

/** The folders of the domain, each of which may import from those before it alone. */
const LAYERS = ['calendar', 'note', 'timeline', 'follow-up', 'message', 'calendar-file', 'command-line'];

const layerOf = (file: string): number => LAYERS.indexOf(relative('src/domain', file).split('/')[0] ?? '');

/** What stands behind an option, and the words that belong to none. */
function read(words: readonly string[]): { paths: string[]; tests: string[]; isQuiet: boolean; isQuick: boolean } {
  const at = words.indexOf('--tests');
  const tests = at === -1 ? [] : (words[at + 1] ?? '').split(',');
  const paths = words.filter((word, index) => !word.startsWith('--') && (at === -1 || index !== at + 1));
  return { paths, tests, isQuiet: words.includes('--quiet'), isQuick: words.includes('--quick') };
}

/** Quick files first: what they notice need not be looked for in a slow one. */
class QuickFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const weight = ({ moduleId }: TestSpecification): number => {
      const source = readFileSync(moduleId, 'utf8');
      return source.length * (source.includes('fast-check') ? 100 : 1);
    };
    return Promise.resolve([...files].sort((a, b) => weight(a) - weight(b)));
  }
}

const { paths, tests, isQuiet, isQuick } = read(process.argv.slice(2));
const targets = paths.flatMap(filesBelow).filter((file) => /\.ts$/.test(file) && !/-data\.ts$|weights\.ts$/.test(file));
const folders = tests.length > 0 ? tests : [...new Set(targets.map(testsOf))];

const codes = new Map<string, string>();
const mutants: Mutant[] = [];
for (const file of targets) {
  const made = instrumented(file, readFileSync(file, 'utf8'), mutants.length, true);
  codes.set(resolve(file), made.code);
  mutants.push(...made.mutants);
}

/** What a module of a lower layer keeps does not come from what is changed, and need not be forgotten. */
const lowest = Math.min(...targets.map(layerOf));
const isBelow = (file: string): boolean => layerOf(file) >= 0 && layerOf(file) < lowest;

async function vitestOverChanges(): Promise<Vitest> {
  return createVitest(
    'test',
    {
      config: false,
      watch: false,
      include: folders.flatMap((path) => (path.endsWith('.ts') ? [path] : [`${path}/**/*.test.ts`])),
      runner: './scripts/mutants/runner.ts',
      pool: 'threads',
      isolate: false,
      maxWorkers: 1,
      fileParallelism: false,
      bail: 1,
      update: 'none',
      testTimeout: 0,
      reporters: [{}],
      sequence: { sequencer: QuickFirst },
    },
    {
      plugins: [
        {
          name: 'changes',
          enforce: 'pre',
          transform: (source: string, id: string): string | null => {
            if (!id.startsWith(resolve('src/domain')) || isBelow(id)) return null;
            return codes.get(id) ?? instrumented(relative('.', id), source, 0, false).code;
          },
        },
      ],
    },
  );
}

function failuresOf(vitest: Vitest): string[] {
  return vitest.state.getTestModules().flatMap((module) => {
    const own = module.state() === 'failed' ? module.errors().map(({ message }) => `${module.moduleId}: ${message}`) : [];
    const ofTests = [...module.children.allTests('failed')].map((test) => `${test.fullName}: ${test.result().errors?.[0]?.message ?? ''}`);
    return [...own, ...ofTests];
  });
}

async function run(vitest: Vitest, one: number | null): Promise<string[]> {
  writeFileSync(`${OUT}.work`, JSON.stringify({ one }));
  vitest.state.filesMap.clear();
  await vitest.runTestSpecifications(await vitest.globTestSpecifications(), true);
  return failuresOf(vitest);
}

process.env['MUTANTS_OUT'] = OUT;
process.env['FC_RUNS'] ??= '15';
mkdirSync(dirname(OUT), { recursive: true });
rmSync(OUT, { force: true });
const vitest = await vitestOverChanges();
const asItIs = await run(vitest, null);
if (asItIs.length > 0 || !existsSync(OUT)) {
  console.error(`The tests fail as it is.\n${asItIs.join('\n')}`);
  await vitest.close();
  process.exit(1);
}
const { noticed, apart, inTests, troubles } = JSON.parse(readFileSync(OUT, 'utf8')) as Noticed;
for (const trouble of troubles) console.error(trouble);
const died = new Map(noticed);
const alive = mutants.filter(({ id }) => !died.has(id));
const needsOwnRun = new Set(apart);
const [slow, survivors] = [alive.filter(({ id }) => needsOwnRun.has(id)), alive.filter(({ id }) => !needsOwnRun.has(id))];
console.error(`${died.size} noticed, ${survivors.length} not, ${slow.length} to be run apart.`);
for (const mutant of slow) if (isQuick || (await run(vitest, mutant.id)).length === 0) survivors.push(mutant);
await vitest.close();

const short = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 150);
const covered = new Set([...inTests, ...apart]);
const notes = (id: number): string =>
  !covered.has(id) ? '  (no test comes by)' : isQuick && needsOwnRun.has(id) ? '  (not tried apart)' : '';
if (!isQuiet)
  for (const { file, line, was, is, id } of survivors.sort((a, b) => a.id - b.id))
    console.log(`${file}:${line}${notes(id)}\n  - ${short(was)}\n  + ${is === '' ? 'nothing' : short(is)}`);
const left = new Set(survivors.map(({ id }) => id));
const untried = new Set(isQuick ? slow.map(({ id }) => id) : []);
const row = (name: string, of: readonly Mutant[]): string => {
  const tried = of.filter(({ id }) => !untried.has(id));
  const dead = tried.filter(({ id }) => !left.has(id)).length;
  const rate = tried.length === 0 ? '' : `${Math.round((dead / tried.length) * 100)} %`;
  return `| ${name} | ${of.length} | ${of.length - tried.length} | ${dead} | ${rate} |`;
};
console.log('\n| file | changes | not tried | noticed | rate |\n|---|---|---|---|---|');
for (const file of targets)
  console.log(
    row(
      file,
      mutants.filter((mutant) => mutant.file === file),
    ),
  );
console.log(row('all', mutants));
