/**
 * Obsidian's own review rules, and the rules of this project: which module may import from which, no clock in the domain, short files.
 * That no import leads back to where it began, `test/domain/source.test.ts` holds, in a hundredth of the time.
 */
import obsidianmd from 'eslint-plugin-obsidianmd';
import tseslint from 'typescript-eslint';

/** Each module and the modules that it may not import from. */
const zone = (target, from) => ({ target: `./src/${target}`, from: from.map((module) => `./src/${module}`) });
const zones = [
  zone('domain', ['main.ts', 'cli.mts', 'cli', 'commands', 'ui', 'plugin']),
  zone('plugin', ['main.ts', 'cli.mts', 'cli', 'commands', 'ui']),
  zone('ui', ['main.ts', 'cli.mts', 'cli', 'commands']),
  zone('commands', ['main.ts', 'cli.mts', 'cli']),
  zone('cli.mts', ['main.ts', 'commands', 'ui', 'plugin']),
  zone('cli', ['main.ts', 'cli.mts', 'commands', 'ui', 'plugin']),
  zone('domain/calendar', [
    'domain/note',
    'domain/timeline',
    'domain/follow-up',
    'domain/message',
    'domain/calendar-file',
    'domain/command-line',
  ]),
  zone('domain/note', ['domain/timeline', 'domain/follow-up', 'domain/message', 'domain/calendar-file', 'domain/command-line']),
  zone('domain/timeline', ['domain/follow-up', 'domain/message', 'domain/calendar-file', 'domain/command-line']),
  zone('domain/follow-up', ['domain/message', 'domain/calendar-file', 'domain/command-line']),
  zone('domain/message', ['domain/timeline', 'domain/calendar-file', 'domain/command-line']),
];

const clock = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The domain has no clock: take `today` as a parameter.' },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'The domain has no clock: take `today` as a parameter.',
  },
  { selector: "CallExpression[callee.property.name='toISOString']", message: 'Days are calendar days: no UTC in the domain.' },
];

export default tseslint.config(
  { ignores: ['node_modules/', 'dist/', 'main.js', 'test/vault/', 'test/real-app/', '*.config.*', 'scripts/*.mjs'] },
  ...obsidianmd.configs.recommended,
  {
    files: ['**/*.ts', '**/*.mts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    settings: {
      'import/resolver': { node: { extensions: ['.ts', '.mts'] } },
      'import/extensions': ['.ts', '.mts'],
      'import/parsers': { '@typescript-eslint/parser': ['.ts', '.mts'] },
    },
    rules: {
      'import/no-restricted-paths': ['error', { zones }],
      'max-lines': ['error', { max: 220 }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  { files: ['src/domain/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...clock] } },
  {
    // Node's entry, tests and scripts run on Node and never in Obsidian.
    files: ['src/cli.mts', 'src/cli/**/*.mts', 'test/**/*.ts', 'scripts/**/*.ts', 'vitest.config.ts'],
    rules: {
      'obsidianmd/no-nodejs-modules': 'off',
      'obsidianmd/rule-custom-message': 'off',
      'obsidianmd/hardcoded-config-path': 'off',
      'obsidianmd/no-global-this': 'off',
      'no-console': 'off',
      'no-undef': 'off',
    },
  },
  {
    // Types of tests are the compiler's to check; what it cannot see is a promise that nobody waits for.
    files: ['test/**/*.ts'],
    rules: {
      ...tseslint.configs.disableTypeChecked.rules,
      '@typescript-eslint/no-floating-promises': 'error',
      'obsidianmd/no-unsupported-api': 'off',
      'max-lines': 'off',
    },
  },
  {
    files: ['manifest.json'],
    plugins: { obsidianmd },
    languageOptions: { parser: tseslint.parser, parserOptions: { extraFileExtensions: ['.json'] } },
    rules: { 'obsidianmd/validate-manifest': 'error' },
  },
);
