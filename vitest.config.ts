import { defineConfig } from 'vitest/config';

const obsidian = (replacement: string) => ({ alias: [{ find: /^obsidian$/, replacement }] });

/**
 * Four projects: the domain and the command line on plain Node, the plugin over the mocked app, the plugin in an app that can be seen and
 * clicked, the built plugin in a browser. Files of the first two share what they load, which spares most of their time: the domain keeps
 * no state, and `test/setup.ts` takes away what a file leaves in the page. So no file may use `vi.mock`, which would replace for all.
 */
export default defineConfig({
  test: {
    reporters: ['default', './test/closing-line.ts'],
    // `npm run coverage`: what the tests outside the browser come by, and how much of it there has to be.
    coverage: {
      provider: 'v8',
      include: ['src/{domain,ui}/**/*.ts'],
      exclude: ['**/*-data.ts'],
      reporter: [['text', { skipFull: true }], 'json-summary'],
      reportsDirectory: 'dist/coverage',
      thresholds: { 'src/domain/**': { branches: 95 }, 'src/ui/**': { lines: 70 } },
    },
    projects: [
      {
        extends: true,
        resolve: obsidian('obsidian-test-mocks/obsidian'),
        test: {
          name: 'unit',
          include: ['test/{domain,cli,scripts,bundle}/**/*.test.ts'],
          environment: 'node',
          isolate: false,
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        resolve: obsidian(new URL('test/obsidian.ts', import.meta.url).pathname),
        test: {
          name: 'plugin',
          include: ['test/{plugin,ui,commands}/**/*.test.ts', 'test/main.test.ts'],
          environment: 'happy-dom',
          setupFiles: ['test/setup.ts'],
          isolate: false,
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        resolve: obsidian(new URL('test/app/obsidian.ts', import.meta.url).pathname),
        test: {
          name: 'app',
          include: ['test/app/**/*.test.ts'],
          environment: 'happy-dom',
          setupFiles: ['test/setup.ts'],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/host/**/*.test.ts'],
          globalSetup: ['test/host/global-setup.ts'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
});
