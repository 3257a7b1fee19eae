/**
 * Prints what each folder and library costs in main.js: `npm run size`.
 *
 * A folder's row holds all below it; folders of less than a hundredth are left out. The budget stands in test/bundle.
 */
import { gzipSync } from 'node:zlib';
import { build, type BuildOptions, type Metafile } from 'esbuild';
import { pluginOptions } from '../esbuild.config.mjs';

export interface Sizes {
  readonly code: string;
  readonly bytes: number;
  readonly gzipped: number;
  /** Bytes by folder and library, the largest first; a folder's are in those above it too. */
  readonly rows: readonly (readonly [place: string, bytes: number])[];
}

const OPTIONS: BuildOptions = { ...pluginOptions, write: false };

/** The folders that hold a file, or its library. */
function placesOf(path: string): string[] {
  const library = /node_modules\/(?<name>(?:@[^/]+\/)?[^/]+)/.exec(path)?.groups?.['name'];
  if (library !== undefined) return [library];
  const folders = path.split('/').slice(0, -1);
  return folders.map((_, index) => folders.slice(0, index + 1).join('/'));
}

function rowsOf({ outputs }: Metafile): [string, number][] {
  const bytes = new Map<string, number>();
  for (const output of Object.values(outputs))
    for (const [path, { bytesInOutput }] of Object.entries(output.inputs))
      for (const place of placesOf(path)) bytes.set(place, (bytes.get(place) ?? 0) + bytesInOutput);
  return [...bytes].sort(([, a], [, b]) => b - a);
}

/** Builds main.js without writing it and weighs it. */
export async function sizes(): Promise<Sizes> {
  const { outputFiles, metafile } = await build({ ...OPTIONS, write: false, metafile: true });
  const code = outputFiles[0]?.text ?? '';
  return { code, bytes: Buffer.byteLength(code), gzipped: gzipSync(code).length, rows: rowsOf(metafile) };
}

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1).padStart(7);

/** The table as lines. */
export const table = ({ bytes, gzipped, rows }: Sizes): string[] => [
  `${kilobytes(bytes)} kB  main.js, ${kilobytes(gzipped).trim()} gzipped`,
  ...rows.filter(([, size]) => size > bytes / 100).map(([place, size]) => `${kilobytes(size)} kB  ${place}`),
];

if (process.argv[1]?.endsWith('size.mjs') === true) for (const line of table(await sizes())) console.log(line);
