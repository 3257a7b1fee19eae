/** What ships is one file that a phone can load: small, without dynamic code, without Node. */
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { pluginOptions } from '../../esbuild.config.mjs';
import { sizes, table, type Sizes } from '../../scripts/size';
import { readFrontmatter } from '../../src/domain/note/frontmatter';

/** A little above what is reached: a change that needs more says so here. */
const BUDGET = { bytes: 769_000, gzipped: 306_000 };

describe('the bundle for Obsidian', () => {
  let built: Sizes;
  let code = '';

  beforeAll(async () => {
    built = await sizes();
    code = built.code;
  }, 30_000);

  // docs/adr/0006-the-size-of-main-js.md says what fills it, `npm run size` what each part costs.
  it('is no larger than it has to be', () => {
    expect(built.bytes, table(built).join('\n')).toBeLessThanOrEqual(BUDGET.bytes);
    expect(built.gzipped).toBeLessThanOrEqual(BUDGET.gzipped);
    expect(built.bytes).toBeGreaterThan(20_000);
  });

  it('names the holders of the rights in every library of which it holds code', () => {
    const libraries = built.rows.filter(([place, bytes]) => !place.startsWith('src') && bytes > 100).map(([place]) => place);
    expect(libraries).not.toEqual([]);
    const noticed = [...code.slice(code.lastIndexOf('/*!')).matchAll(/^(?<name>[\w-]+): Copyright/gm)].map(
      (match) => match.groups?.['name'],
    );
    expect(libraries.filter((library) => !noticed.includes(library))).toEqual([]);
  });

  it.each([
    ['eval', /\beval\s*\(/],
    ['the Function constructor', /\bnew Function\b|[^.\w]Function\s*\(/],
    ['a dynamic import', /\bimport\s*\(/],
    ['a lookbehind, which older phones refuse', /\(\?<[=!]/],
    ['Buffer', /\bBuffer\b/],
    ['process', /\bprocess\s*\.\s*(?:env|platform|cwd|nextTick)\b/],
    ['the network', /\bfetch\s*\(|\bXMLHttpRequest\b|\brequestUrl\b|\bWebSocket\b/],
    ["the rules' examples, which are for tests and docs", /\binvalid:\s*\[/],
    ['style elements or HTML from strings', /\binnerHTML\b|createElement\(["']style["']\)/],
  ])('holds no trace of %s', (_, trace) => {
    expect(trace.exec(code)?.[0] ?? null).toBeNull();
  });

  it('requires nothing but Obsidian and CodeMirror', () => {
    const required = [...code.matchAll(/\brequire\(\s*["'](?<id>[^"']+)["']\s*\)/g)].map((match) => match.groups?.['id'] ?? '');
    expect([...new Set(required)].filter((id) => id !== 'obsidian' && !id.startsWith('@codemirror/'))).toEqual([]);
  });

  it('loads where there is neither Buffer nor process nor any other module', () => {
    const asked: string[] = [];
    const anything: unknown = new Proxy(class {}, {
      get: (of, key) => (key in of ? (Reflect.get(of, key) as unknown) : anything),
      apply: () => anything,
    });
    const require = (id: string): unknown => {
      asked.push(id);
      if (id !== 'obsidian' && !id.startsWith('@codemirror/')) throw new Error(`A phone has no module "${id}".`);
      return anything;
    };
    const module = { exports: {} as { default?: unknown } };
    runInNewContext(code, { require, module, exports: module.exports });
    expect(asked).toContain('obsidian');
    expect(typeof module.exports.default).toBe('function');
  });
});

describe('gray-matter, of which only the reading ships,', () => {
  let shipped: typeof readFrontmatter;

  beforeAll(async () => {
    const { outputFiles } = await build({ ...pluginOptions, entryPoints: ['src/domain/note/frontmatter.ts'], write: false });
    const module = { exports: {} as { readFrontmatter: typeof readFrontmatter } };
    runInNewContext(outputFiles[0]?.text ?? '', { module, exports: module.exports });
    shipped = module.exports.readFrontmatter;
  });

  it.each([
    ['properties', '---\ncompany: Acme\npeople: [Jane, Bob]\ninterview-date: 2026-11-18\n---\nHello'],
    ['properties behind a byte order mark, with Windows line ends', '\uFEFF---\r\ncompany: Acme\r\n---\r\nHello'],
    ['named YAML', '---yml\ncompany: Acme\n---\n'],
    ['empty properties', '---\n# none yet\n---\nHello'],
    ['a note without properties', 'Hello'],
    ['a property that YAML refuses', '---\ncompany: Acme\ntimeline: they said: Friday\n---\n'],
    ['a list in the place of properties', '---\n- a\n- b\n---\n'],
    ['properties in another language', '---js\n{ company: 1 }\n---\n'],
    ['properties that never end', '---\ncompany: Acme\n'],
  ])('reads %s as the whole of it does', (_, source) => {
    expect(JSON.stringify(shipped(source, parse))).toBe(JSON.stringify(readFrontmatter(source, parse)));
  });
});
