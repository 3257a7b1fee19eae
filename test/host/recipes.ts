/** The recipes of the docs, read from the page itself, and what runs them in place of the other plugins. */
import { readFileSync } from 'node:fs';
import type { Host } from './open-host';

/** The blocks of docs/recipes.md in this language, in their order. */
export function recipes(language: string): string[] {
  const page = readFileSync('docs/recipes.md', 'utf8');
  return [...page.matchAll(/^```(?<language>\w+)\n(?<text>[^]*?)^```$/gm)].flatMap(({ groups }) =>
    groups?.['language'] === language ? [groups['text'] ?? ''] : [],
  );
}

/** Runs a script as DataviewJS does; what it drew comes back as its calls. */
export const runDataviewJs = (host: Host, code: string, path: string): Promise<[call: string, ...given: unknown[]][]> =>
  host.page.evaluate(
    async ([script, current]) => {
      const drawn: [string, ...unknown[]][] = [];
      const dv = {
        current: () => ({ file: { path: current } }),
        fileLink: (target: string, _embed: boolean, shown: string) => `[[${target}|${shown}]]`,
        list: (rows: unknown) => void drawn.push(['list', rows]),
        table: (headings: unknown, rows: unknown) => void drawn.push(['table', headings, rows]),
      };
      const AsyncFunction = (async () => undefined).constructor as new (...words: string[]) => (...given: unknown[]) => Promise<void>;
      await new AsyncFunction('app', 'dv', script)(window.app, dv);
      return drawn;
    },
    [code, path] as const,
  );

/** Fills a template as Templater does: `<% %>` gives its value, `<%* %>` adds to `tR`, and `-%>` takes the line end behind it away. */
export const runTemplater = (host: Host, template: string, path: string, answer: string | null): Promise<string> =>
  host.page.evaluate(
    async ([text, current, reply]) => {
      const tp = {
        file: { path: (relative: boolean) => (relative ? current : `/vault/${current}`) },
        system: { prompt: () => Promise.resolve(reply) },
      };
      let code = '';
      let rest = text;
      for (let at = rest.indexOf('<%'); at >= 0; at = rest.indexOf('<%')) {
        const end = rest.indexOf('%>', at);
        code += `tR += ${JSON.stringify(rest.slice(0, at))};\n`;
        const command = rest.slice(at + 2, end);
        const isTrimmed = command.endsWith('-');
        const body = isTrimmed ? command.slice(0, -1) : command;
        code += body.startsWith('*') ? `${body.slice(1)}\n` : `tR += ${body.trim()};\n`;
        rest = rest.slice(end + 2);
        if (isTrimmed) rest = rest.replace(/^\n/, '');
      }
      code += `tR += ${JSON.stringify(rest)};\nreturn tR;`;
      const AsyncFunction = (async () => undefined).constructor as new (...words: string[]) => (...given: unknown[]) => Promise<string>;
      return new AsyncFunction('app', 'tp', `let tR = '';\n${code}`)(window.app, tp);
    },
    [template, path, answer] as const,
  );
