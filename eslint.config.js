import eslint from '@eslint/js';
import importX from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

// Floors of the house, from the ground up: a file imports only from floors below its own (or from its own folder).
const core = [
  'bytes',
  'text',
  'brand',
  'background',
  ['voice', 'checks'],
  'writer',
  ['suggest', 'directions', 'proof'],
  'learned',
  'draft',
  ['rewrite', 'composing'],
  'directing',
].map((floor) => [floor].flat().map((name) => `./src/core/${name}`));
const faces = ['./src/vscode', './src/cli', './src/worker'];

const zones = [
  ...core.flatMap((floor, level) =>
    floor.map((target) => ({
      target,
      from: [
        ...core.slice(level + 1).flat(),
        ...floor.filter((sibling) => sibling !== target),
        './src/core/engine.ts',
        './src/writers',
        ...faces,
      ],
      message: 'A file imports only from the floors below its own (CONTRIBUTING: The house).',
    })),
  ),
  {
    target: './src/core',
    from: ['./src/writers', './src/tokens', './src/webview', ...faces],
    message: 'The core knows no face.',
  },
  {
    target: './src/writers',
    from: ['./src/core/engine.ts', './src/tokens', './src/webview', ...faces],
    message: 'Writers know only the port.',
  },
  {
    target: './src/tokens',
    from: [
      ...core.flat().filter((floor) => floor !== './src/core/writer'),
      './src/core/engine.ts',
      './src/writers',
      './src/webview',
      ...faces,
    ],
    message: 'The counter of tokens knows only its port.',
  },
  {
    target: './src/worker',
    from: ['./src/vscode', './src/cli', './src/webview'],
    message: 'The worker serves every face.',
  },
  {
    target: './src/webview',
    from: [
      ...core.flat().filter((floor) => floor !== './src/core/directions'),
      './src/core/engine.ts',
      './src/tokens',
      './src/writers',
      ...faces,
    ],
    message: 'What panels show talks to the editor in messages only.',
  },
  { target: './src/vscode', from: ['./src/cli'], message: 'Faces do not know each other.' },
  {
    target: './src/cli',
    from: ['./src/vscode', './src/worker', './src/webview'],
    message: 'Faces do not know each other.',
  },
];

export default tseslint.config(
  { ignores: ['dist/', '.vscode-test/', 'brand-profiles/', 'test/**/dist/', 'src/**/*.generated.*'] },
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ['eslint.config.js', 'scripts/*.mjs'] } },
    },
    plugins: { 'import-x': importX },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-cycle': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      // VS Code declares its interfaces as classes; objects of the right shape are what it asks for.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: ['vscode', 'node:*', 'fs', 'path', 'os', 'worker_threads'] },
      ],
      'no-restricted-globals': [
        'error',
        'process',
        'Buffer',
        'fetch',
        'setTimeout',
        'setInterval',
        'Date',
        'performance',
      ],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random' }],
    },
  },
  {
    files: ['src/webview/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', { paths: ['vscode', 'fs', 'path', 'os'], patterns: ['node:*'] }],
    },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { process: 'readonly', URL: 'readonly' } },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
