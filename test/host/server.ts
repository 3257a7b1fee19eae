/**
 * Serves the host's page with the built plugin, on this machine alone.
 *
 * In: the checkout that it is run from, with `main.js` built. Out: an address. The tests, the gallery and `npm start` share it.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';
import { sampleVault } from './sample-vault';

export interface Server {
  readonly url: string;
  close(): Promise<void>;
}

const HTML = 'text/html; charset=utf-8';
const SCRIPT = 'text/javascript; charset=utf-8';
const STYLE = 'text/css; charset=utf-8';
const JSON_TYPE = 'application/json; charset=utf-8';

/** Bundles a script of the page, with one copy of each library. */
async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    keepNames: true,
    alias: {
      obsidian: 'obsidian-test-mocks/obsidian',
      '@codemirror/state': './node_modules/@codemirror/state',
      '@codemirror/view': './node_modules/@codemirror/view',
    },
    logLevel: 'warning',
  });
  return outputFiles[0]?.text ?? '';
}

/** Starts the server; port 0 takes any free one. */
export async function serve(port = 0): Promise<Server> {
  const [host, byHand, page] = await Promise.all([
    bundle('test/host/app/host.ts'),
    bundle('test/host/app/by-hand.ts'),
    readFile('test/host/page/index.html', 'utf8'),
  ]);
  const file = (path: string) => (): Promise<string> => readFile(path, 'utf8');
  const pages: Readonly<Record<string, readonly [type: string, text: () => Promise<string>]>> = {
    // By hand the page starts itself; a test starts it with what it needs.
    '/': [HTML, () => Promise.resolve(page.replace('</head>', '<script src="by-hand.js"></script></head>'))],
    '/test': [HTML, () => Promise.resolve(page)],
    '/host.js': [SCRIPT, () => Promise.resolve(host)],
    '/by-hand.js': [SCRIPT, () => Promise.resolve(byHand)],
    '/theme.css': [STYLE, file('test/host/page/theme.css')],
    '/app.css': [STYLE, file('test/host/page/app.css')],
    '/styles.css': [STYLE, file('styles.css')],
    '/main.js': [SCRIPT, file('main.js')],
    '/manifest.json': [JSON_TYPE, file('manifest.json')],
    '/vault.json': [JSON_TYPE, () => Promise.resolve(JSON.stringify(sampleVault()))],
  };
  const server = createServer((request, response) => {
    const found = pages[new URL(request.url ?? '/', 'http://localhost').pathname];
    if (found === undefined) {
      response.writeHead(404).end();
      return;
    }
    const [type, text] = found;
    text().then(
      (body) => response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${String(taken)}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
