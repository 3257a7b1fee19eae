import { defineConfig } from 'vitest/config';

/**
 * Three projects: the domain and the command line on plain Node, the plugin over the mocked app, the built plugin in a browser. The domain
 * keeps no state, so its files share what they load, which saves a quarter of their time.
 */
export default defineConfig({
  resolve: { alias: [{ find: /^obsidian$/, replacement: 'obsidian-test-mocks/obsidian' }] },
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
        test: {
          name: 'plugin',
          include: ['test/{plugin,ui,commands}/**/*.test.ts', 'test/main.test.ts'],
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
