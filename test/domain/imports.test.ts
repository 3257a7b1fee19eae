/** No file needs itself, be it by types alone: eslint's `import/no-cycle` looks at values. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

type Imports = ReadonlyMap<string, readonly string[]>;

/** The files of `src` with those that each imports, types included. */
function importsOfSource(): Imports {
  const files = new Set(readdirSync('src', { recursive: true, encoding: 'utf8' }).map((file) => join('src', file)));
  const found = (from: string, name: string): string[] => {
    const path = join(dirname(from), name);
    return [`${path}.ts`, path.replace(/\.mjs$/, '.mts')].filter((file) => files.has(file));
  };
  return new Map(
    [...files]
      .filter((file) => /\.m?ts$/.test(file))
      .map((file) => [file, ts.preProcessFile(readFileSync(file, 'utf8')).importedFiles.flatMap(({ fileName }) => found(file, fileName))]),
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
