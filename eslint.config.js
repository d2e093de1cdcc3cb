import eslint from '@eslint/js';
import importX from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

// The house, from the ground up: a file imports only from floors below its own, and inside a floor from rooms below its own.
const rooms = {
  core: [
    'base',
    'english',
    'text',
    'vale',
    'brand',
    'facts',
    'voice',
    'checks',
    'prediction',
    'offer-policy',
    'brand-model',
    'downloads',
    'habits',
    'guides',
    'style-export',
    'impact',
    'proposals',
    'analysis',
    'corrections',
    'brand-tests',
    'rewrite',
    'changes',
    'writer',
    'directions',
    'report',
    'planning',
    'listening',
    'production',
  ],
  'core/voice': [
    'model',
    'lexicon',
    'count',
    'background',
    'score',
    'drift',
    'facets',
    'calibrate',
    'channels',
    'languages',
    'views',
    'habits',
    'proof',
  ],
  'core/prediction': ['vocabulary', 'model', 'context', 'rank', 'gate', 'suggest'],
};
const floors = [
  'core',
  'service',
  'writers',
  'protocol',
  'host-node',
  'host-web',
  'webview',
  'vscode',
  'mcp',
  'lsp',
  'cli',
];
/** A floor or a room with everything above it. */
const upwards = (names) => names.slice(0, -1).map((name, level) => [name, names.slice(level + 1)]);
const below = 'A file imports only from the floors and rooms below its own (CONTRIBUTING: The house).';
const path = (name) => `./src/${name}`;

const zones = [
  ...upwards(floors).map(([floor, above]) => ({
    target: path(floor),
    from: above.map(path),
    message: below,
  })),
  ...Object.entries(rooms).flatMap(([floor, names]) =>
    upwards(names).map(([room, above]) => ({
      target: path(`${floor}/${room}`),
      from: above.map((name) => path(`${floor}/${name}`)),
      message: below,
    })),
  ),
  {
    target: path('writers'),
    from: [
      path('service'),
      ...rooms.core.filter((room) => !['base', 'writer'].includes(room)).map((room) => path(`core/${room}`)),
    ],
    message: 'Writers know only the port.',
  },
  {
    target: path('host-node/tokenizer'),
    from: [
      path('service'),
      ...rooms.core.filter((room) => room !== 'writer').map((room) => path(`core/${room}`)),
    ],
    message: 'The tokenizer knows only its port.',
  },
  {
    target: ['impact', 'analysis', 'brand-tests', 'rewrite', 'changes', 'writer', 'directions', 'report'].map(
      (room) => path(`core/${room}`),
    ),
    from: path('core/brand-model/brand-model.ts'),
    message: 'Only the service changes a brand: other floors read it through `ReadonlyBrandModel`.',
  },
  { target: path('host-web'), from: path('host-node'), message: 'Hosts do not know each other.' },
  {
    target: path('webview'),
    from: [
      ...rooms.core.filter((room) => room !== 'directions').map((room) => path(`core/${room}`)),
      ...['service', 'writers', 'protocol', 'host-node', 'host-web'].map(path),
    ],
    message: 'What panels show talks to the editor in messages only.',
  },
  ...[
    ['cli', ['webview', 'vscode']],
    ['mcp', ['webview', 'vscode']],
    ['lsp', ['webview', 'vscode', 'mcp']],
  ].map(([face, others]) => ({
    target: path(face),
    from: others.map(path),
    message: 'Faces do not know each other; the command line starts the others.',
  })),
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
    // Node's own modules stay where Node is sure to be: another host brings its own.
    files: ['src/**/*.ts'],
    ignores: ['src/host-node/**', 'src/lsp/**', 'src/cli/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: ['fs', 'path', 'os', 'worker_threads'], patterns: ['node:*'] },
      ],
    },
  },
  {
    // The editor reaches its extension host through a port, which an entry point chooses: all else runs in a browser too.
    files: ['src/vscode/**/*.ts'],
    ignores: ['src/vscode/extension.ts', 'src/vscode/host/{node-host,start-engine,agent-server}.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: ['fs', 'path', 'os', 'worker_threads'],
          patterns: ['node:*', '**/host-node/**', '**/node-host.ts', '**/start-engine.ts'],
        },
      ],
      'no-restricted-globals': ['error', 'process', 'Buffer', 'setImmediate', 'require', '__dirname'],
    },
  },
  {
    files: ['src/protocol/**/*.ts', 'src/host-web/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: ['vscode', 'node:*', 'fs', 'path', 'os', 'worker_threads'] },
      ],
    },
  },
  {
    files: ['src/core/**/*.ts', 'src/service/**/*.ts'],
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
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
