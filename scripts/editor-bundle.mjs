// Keeps activation of the editor short: what it evaluates is src/vscode, src/service and their small helpers. The core is a file of its
// own, evaluated when a name of it is first read.
import { readFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';

const SRC = resolve(import.meta.dirname, '../src');
const CORE = join(SRC, 'core') + sep;
/** Small helpers that every feature uses at once. */
const BASE = join(CORE, 'base') + sep;

/** An import of values: with `verbatimModuleSyntax`, types say that they are types. */
const IMPORT = /^import (?!type )(?:\{([^}]*)\}|([^;'"{]*?)) from '([^']*)'/gm;

/** The core, programs of their own, and what panels and the editor share, which imports only lists of the core. */
const ELSEWHERE = [
  CORE,
  ...['cli', 'mcp', 'lsp', 'service/engine', 'host-node/worker/engine.worker.ts', 'webview'].map((path) =>
    join(SRC, path),
  ),
];

/** What follows `from`, or stands in `import()`; imports of types only are left out. */
const SPECIFIER = /(?:^(?:import|export) (?!type )[^;'"]*?from |\bimport\()'(\.[^']*\.ts)'/gm;

/** Files with a bundle of their own, which has its own copy of what it needs of the core. */
const LATER =
  /(?:(?:journey|plan|variants|listening|storyboard|persona)-editor|dialogue-player|agent-tools|unzip|pick-passage|form-wording|ghost-text\/other-providers)\.ts$/;

/** The files that a bundle of the editor is made of, without the core. */
function sources({ entry, isWhole }) {
  const found = new Set();
  const waiting = [join(SRC, entry)];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file) || (!isWhole && LATER.test(file)) || ELSEWHERE.some((path) => file.startsWith(path)))
      continue;
    found.add(file);
    for (const [, path] of readFileSync(file, 'utf8').matchAll(SPECIFIER))
      waiting.push(resolve(dirname(file), path));
  }
  return [...found];
}

/** The file of the core that an import from outside names; undefined for any other import. */
function coreFile(path, importer) {
  if (!path.endsWith('.ts') || ELSEWHERE.some((folder) => importer.startsWith(folder))) return undefined;
  const file = resolve(dirname(importer), path);
  return file.startsWith(CORE) && !file.startsWith(BASE) ? file : undefined;
}

/** The names that a bundle's files outside of the core import, by the core's file. */
function importedNames(bundle) {
  const names = new Map();
  for (const file of sources(bundle)) {
    for (const [whole, list, other, from] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
      const target = coreFile(from, file);
      if (!target) continue;
      if (other !== undefined) throw new Error(`${file}: list the names that are imported: ${whole}`);
      const known = names.get(target) ?? new Set();
      names.set(target, known);
      for (const name of list.split(',').map((part) => part.trim()))
        if (name !== '' && !name.startsWith('type ')) known.add(name.split(' as ')[0]);
    }
  }
  return names;
}

/** The entry point of the core's file; `coreLater` reads it from there. */
export const EDITOR_CORE = 'editor-core';

/**
 * In a bundle of the editor, a file of the core is getters that read it from the core's own; builds that too.
 * @param bundle its entry in `src`, and whether it is whole: a single file that has everything in it, and in it the core is evaluated as late
 */
export const coreLater = (bundle) => ({
  name: 'core-later',
  setup(build) {
    let names = new Map();
    let files = [];
    build.onStart(() => {
      names = importedNames(bundle);
      files = [...names.keys()].sort();
    });
    build.onResolve({ filter: /\.ts$/ }, ({ path, importer, namespace, kind }) => {
      const file = namespace === 'file' && kind === 'import-statement' ? coreFile(path, importer) : undefined;
      return file && names.has(file) ? { path: file, namespace: 'getters' } : undefined;
    });
    build.onResolve({ filter: new RegExp(`^\\./${EDITOR_CORE}\\.cjs$`) }, ({ path }) =>
      bundle.isWhole ? { path: EDITOR_CORE, namespace: 'entry' } : { path, external: true },
    );
    build.onLoad({ filter: /./, namespace: 'getters' }, ({ path }) => ({
      contents: [...names.get(path)]
        .map((name) => {
          const from = `require("./${EDITOR_CORE}.cjs").file${String(files.indexOf(path))}`;
          return `Object.defineProperty(exports, "${name}", { enumerable: true, get: () => ${from}.${name} });`;
        })
        .join('\n'),
    }));
    build.onResolve({ filter: new RegExp(`^${EDITOR_CORE}$`) }, ({ path }) => ({ path, namespace: 'entry' }));
    build.onLoad({ filter: /./, namespace: 'entry' }, () => ({
      contents: files.map((file, at) => `export * as file${String(at)} from "used:${file}";`).join('\n'),
    }));
    build.onResolve({ filter: /^used:/ }, ({ path }) => ({ path: path.slice(5), namespace: 'used' }));
    build.onLoad({ filter: /./, namespace: 'used' }, ({ path }) => ({
      contents: `export { ${[...names.get(path)].join(', ')} } from ${JSON.stringify(path)};`,
      resolveDir: dirname(path),
    }));
  },
});

/** The names of VS Code's API that the editor's files use, and some that they only mention. */
const apiNames = (bundle) => {
  const names = sources(bundle).flatMap((file) =>
    Array.from(readFileSync(file, 'utf8').matchAll(API_NAME), ([, qualified, listed]) => qualified ?? listed),
  );
  return [...new Set(names)].sort();
};

const API_NAME = /\bvscode\.([A-Za-z]\w*)|^import \{ (\w+) \} from 'vscode'/gm;

/**
 * One copy of the API's names: esbuild otherwise copies all of VS Code's, some five hundred, for each of the files that import them.
 */
export const oneApi = (bundle) => ({
  name: 'one-api',
  setup(build) {
    build.onResolve({ filter: /^vscode$/ }, ({ path, namespace }) =>
      namespace === 'api' ? { path, external: true } : { path, namespace: 'api' },
    );
    build.onLoad({ filter: /./, namespace: 'api' }, () => ({
      contents: `const api = require("vscode");\n${apiNames(bundle)
        .map((name) => `export const ${name} = api.${name};`)
        .join('\n')}`,
    }));
  },
});
