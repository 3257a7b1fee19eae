import { defineConfig } from 'vitest/config';

/** Three projects: the domain and the command line on plain Node, the plugin over the mocked app, the built plugin in a browser. */
export default defineConfig({
  resolve: { alias: [{ find: /^obsidian$/, replacement: 'obsidian-test-mocks/obsidian' }] },
  test: {
    reporters: ['default', './test/closing-line.ts'],
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['test/{domain,cli,scripts,bundle}/**/*.test.ts'], environment: 'node', testTimeout: 60_000 },
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
