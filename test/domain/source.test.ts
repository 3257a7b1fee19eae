/** What holds for the source as a whole: no file needs itself, and no name has two meanings. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

type Imports = ReadonlyMap<string, readonly string[]>;

const FILES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.m?ts$/.test(file))
  .map((file) => join('src', file));

/** The files of `src` with those that each imports, types included: eslint's `import/no-cycle` looks at values. */
function importsOfSource(): Imports {
  const files = new Set(FILES);
  const found = (from: string, name: string): string[] => {
    const path = join(dirname(from), name);
    return [`${path}.ts`, path.replace(/\.mjs$/, '.mts')].filter((file) => files.has(file));
  };
  return new Map(
    FILES.map((file) => [
      file,
      ts.preProcessFile(readFileSync(file, 'utf8')).importedFiles.flatMap(({ fileName }) => found(file, fileName)),
    ]),
  );
}

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
  it('never lead back to where they began', () => {
    const imports = importsOfSource();
    expect(imports.get('src/domain/follow-up/plan.ts')).toContain('src/domain/follow-up/schedule.ts');
    expect(imports.get('src/cli.mts')).toContain('src/cli/due.mts');
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
