/**
 * The picture of the structure: the folders of `src` and which of them import from which, drawn from the imports.
 *
 * In: the sources. Out: the page with its Mermaid graph, which code hosts draw. An arrow that a longer way tells already is left out, so
 * that the picture can be read. Not here: which imports are allowed (`eslint.config.mjs`).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ts from 'typescript';

/** The modules that each module imports from, types too. */
export type Imports = ReadonlyMap<string, ReadonlySet<string>>;

const SOURCE = /\.m?ts$/;

/** `domain/note` of `domain/note/facts/place.ts`, `domain/settings` of `domain/settings.ts`, `ui` of `ui/words.ts`, `cli` of `cli.mts`. */
function moduleOf(path: string): string {
  const [first = '', second = ''] = path.replace(SOURCE, '').split(sep);
  return first === 'domain' ? `${first}/${second}` : first;
}

function importsIn(root: string): Imports {
  const imports = new Map<string, Set<string>>();
  for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((each) => SOURCE.test(each))) {
    const from = moduleOf(file);
    const targets = imports.get(from) ?? new Set();
    imports.set(from, targets);
    for (const { fileName } of ts.preProcessFile(readFileSync(join(root, file), 'utf8')).importedFiles) {
      const to = fileName.startsWith('.') ? moduleOf(relative(root, join(root, dirname(file), fileName.replace(/\.mjs$/, '')))) : from;
      if (to !== from) targets.add(to);
    }
  }
  return imports;
}

/** The modules that a module reaches by one arrow or more. */
function reachedFrom(module: string, imports: Imports, reached = new Set<string>()): ReadonlySet<string> {
  for (const next of imports.get(module) ?? []) {
    if (reached.has(next)) continue;
    reached.add(next);
    reachedFrom(next, imports, reached);
  }
  return reached;
}

/** The arrows without those that a longer way tells: with `ui -> plugin -> domain` there is no `ui -> domain`. */
export function arrowsOf(imports: Imports): [from: string, to: string][] {
  const modules = [...imports.keys()].sort();
  const circle = modules.filter((module) => reachedFrom(module, imports).has(module));
  if (circle.length > 0) throw new Error(`These folders import from each other in a circle: ${circle.join(', ')}.`);
  return modules.flatMap((from) => {
    const targets = [...(imports.get(from) ?? [])].sort();
    return targets.filter((to) => !targets.some((via) => reachedFrom(via, imports).has(to))).map((to): [string, string] => [from, to]);
  });
}

/** The graph in Mermaid's words, the domain's modules in a frame of their own. */
function mermaid(imports: Imports): string {
  const isDomain = (module: string): boolean => module.startsWith('domain/');
  const nameOf = (module: string): string => module.replace('domain/', '');
  const modules = [...imports.keys()].sort();
  return [
    'flowchart TD',
    ...modules.filter((module) => !isDomain(module)).map((module) => `  ${module}`),
    '  subgraph domain',
    ...modules.filter(isDomain).map((module) => `    ${nameOf(module)}`),
    '  end',
    ...arrowsOf(imports).map(([from, to]) => `  ${nameOf(from)} --> ${nameOf(to)}`),
  ].join('\n');
}

const PAGE = 'docs/structure.md';
const PICTURE = /\n```mermaid\n[^`]*\n```\n/;

/** The page about the structure, its words as they are and its picture drawn anew. */
export function structurePage(): string {
  const page = readFileSync(PAGE, 'utf8');
  if (!PICTURE.test(page)) throw new Error(`${PAGE} has no picture: a block of "mermaid".`);
  return page.replace(PICTURE, `\n\`\`\`mermaid\n${mermaid(importsIn('src'))}\n\`\`\`\n`);
}
