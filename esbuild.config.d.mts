import type { BuildOptions } from 'esbuild';

export const pluginOptions: BuildOptions & { write?: false };
export const cliOptions: BuildOptions;
