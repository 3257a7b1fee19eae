/** What holds for the source as a whole: no file needs itself, and no name has two meanings. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

type Imports = ReadonlyMap<string, readonly string[]>;

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.m?ts$/.test(file))
    .map((file) => join(folder, file));

const FILES = filesIn('src');

/** The files with those that each imports, out of all these. */
function importsOf(files: readonly string[], importedBy: (text: string) => string[]): Imports {
  const known = new Set(files);
  const found = (from: string, name: string): string[] => {
    const path = join(dirname(from), name);
    return [`${path}.ts`, path.replace(/\.mjs$/, '.mts')].filter((file) => known.has(file));
  };
  return new Map(files.map((file) => [file, importedBy(readFileSync(file, 'utf8')).flatMap((name) => found(file, name))]));
}

const imported = (text: string): string[] => ts.preProcessFile(text).importedFiles.map(({ fileName }) => fileName);

/** The same without what is imported for its type alone, which leaves no trace when the code runs. */
const importedToRun = (text: string): string[] => imported(text.replace(/^(?:import|export) type [^;]*;/gm, ''));

/** What is left when whatever imports nothing that is left is taken away again and again: the circles, and what leads to them. */
function leadingToCircles(imports: Imports): string[] {
  let left = [...imports.keys()];
  for (let before = Infinity; left.length < before; ) {
    before = left.length;
    const kept = new Set(left);
    left = left.filter((file) => imports.get(file)?.some((other) => kept.has(other)));
  }
  return left;
}

describe('imports', () => {
  it('never lead back to where they began in what ships, types included', () => {
    const imports = importsOf(FILES, imported);
    expect(imports.get('src/domain/follow-up/plan.ts')).toContain('src/domain/follow-up/schedule.ts');
    expect(imports.get('src/cli.mts')).toContain('src/cli/due.mts');
    expect(leadingToCircles(imports)).toEqual([]);
  });

  it('never lead back to where they began in tests and scripts either, where they are run', () => {
    const imports = importsOf([...FILES, ...filesIn('test'), ...filesIn('scripts')], importedToRun);
    expect(imports.get('test/app/an-app.ts')).toContain('test/host/app/app.ts');
    expect(imports.get('scripts/train/fit.ts')).toEqual([]);
    expect(leadingToCircles(imports)).toEqual([]);
  });

  it('that do are found', () => {
    const circle: Imports = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['b']],
      ['d', []],
    ]);
    expect(leadingToCircles(circle)).toEqual(['a', 'b', 'c']);
  });
});

/** Files that a text names in backquotes and that are not there, from its folder or as the end of some path. */
const lostFiles = (text: string, folder: string): string[] =>
  [...text.matchAll(/`(?<path>[\w./-]+\.m?ts)`/g)]
    .map(({ groups }) => groups?.['path'] ?? '')
    .filter((path) => !FILES.some((file) => file === join(folder, path) || file.endsWith(`/${path}`)))
    .filter((path) => !existsSync(path));

describe('a file that a comment names', () => {
  it('is there', () => {
    const lost = FILES.flatMap((file) => lostFiles(readFileSync(file, 'utf8'), dirname(file)).map((path) => `${file}: ${path}`));
    expect(lost).toEqual([]);
  });

  it('and one that is not is found', () => {
    expect(lostFiles('Not here: days (`plan.ts`, `nowhere.ts`).', 'src/domain/follow-up')).toEqual(['nowhere.ts']);
  });
});

/** What every rule has, by the same name. */
const OF_EVERY_RULE = 'examples';

describe('a name that the domain exports', () => {
  it('stands for one thing', () => {
    const names = FILES.filter((file) => file.startsWith('src/domain')).flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/^export (?:async )?(?:const|function\*?|type|interface|class) (?<name>\w+)/gm)].map(
        ({ groups }) => groups?.['name'] ?? '',
      ),
    );
    expect(names).toContain('planFollowUps');
    expect(names.filter((name, index) => names.indexOf(name) !== index && name !== OF_EVERY_RULE)).toEqual([]);
  });
});
