/**
 * Start: evaluating `main.js` once, as the app does, against as many bytes of a bundle such as others ship: libraries that plugins use.
 *
 * Each round compiles and runs the text in a fresh context; a remark of its own keeps the engine from remembering the compilation.
 */
import { createContext, Script } from 'node:vm';
import { build, type BuildOptions } from 'esbuild';
import { pluginOptions } from '../../esbuild.config.mjs';
import { ratioOf, type Bench } from './bench';

const PEERS = ['markdown-it', 'chrono-node', 'date-fns', 'ical.js', 'yaml', '@codemirror/view', '@codemirror/state', 'mustache'];

async function textOf(options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({ ...options, write: false, logLevel: 'error' });
  return outputFiles[0]?.text ?? '';
}

/** Anything that is asked of the app is there and does nothing. */
const app: unknown = new Proxy(class {}, {
  get: (of, key) => (key in of ? (Reflect.get(of, key) as unknown) : app),
  apply: () => app,
});

let rounds = 0;
function evaluate(text: string): void {
  const module = { exports: {} };
  const context = createContext({ require: () => app, module, exports: module.exports, console });
  new Script(`${text}\n// ${String(rounds++)}`).runInContext(context);
}

const start: Bench = {
  title: 'Start',
  run: async () => {
    const ours = await textOf(pluginOptions);
    const imports = PEERS.map((name, index) => `import * as p${String(index)} from '${name}'; export { p${String(index)} };`).join('\n');
    const stdin = { contents: imports, resolveDir: '.' };
    const theirs = await textOf({ stdin, bundle: true, minify: true, format: 'cjs', target: 'es2022', platform: 'browser' });
    const perByte = theirs.length / ours.length;
    return [
      {
        what: `evaluating main.js, against as many bytes of ${String(PEERS.length)} libraries`,
        ratio:
          ratioOf(
            () => evaluate(ours),
            () => evaluate(theirs),
            15,
          ) * perByte,
        budget: 1.1,
      },
    ];
  },
};

export const START: readonly Bench[] = [start];
