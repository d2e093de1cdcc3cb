import assert from 'node:assert/strict';
import { builtinModules } from 'node:module';
import { build, type BuildOptions, type Metafile } from 'esbuild';
import { bundlesOf } from '../../../scripts/bundles.mjs';
import { webBundlesOf } from '../../../scripts/web-bundle.mjs';

const isEngine = ({ entryPoints }: BuildOptions): boolean => 'engine' in Object(entryPoints);

/** The bundles that a browser runs, by their names. */
async function builtForBrowsers(): Promise<Map<string, { metafile: Metafile; text: string }>> {
  const shared = bundlesOf(true).filter(isEngine);
  assert.equal(shared.length, 1);
  const built = await Promise.all(
    [...webBundlesOf(true), ...shared].map((options) =>
      build({ ...options, write: false as const, metafile: true as const }),
    ),
  );
  return new Map(
    built.flatMap(({ metafile, outputFiles }) =>
      outputFiles.map(
        ({ path, text }) => [path.replace(/^.*[\\/]dist[\\/]/, ''), { metafile, text }] as const,
      ),
    ),
  );
}

describe('what runs in a browser', () => {
  let bundles = new Map<string, { metafile: Metafile; text: string }>();
  before(async () => {
    bundles = await builtForBrowsers();
  });

  it('imports nothing but the editor, and a file beside it', () => {
    const imports = [...bundles].map(([name, { metafile }]) => [
      name,
      Object.values(metafile.outputs).flatMap((output) => output.imports.map(({ path }) => path)),
    ]);
    assert.deepEqual(Object.fromEntries(imports), {
      'web/extension.cjs': ['vscode'],
      'web/engine.js': [],
      'engine.cjs': ['./wink-tagger.cjs'],
    });
  });

  it('has no module of Node in it, nor anything of other hosts', () => {
    for (const [name, { metafile }] of bundles) {
      const [output] = Object.values(metafile.outputs);
      assert.ok(output);
      const files = Object.entries(output.inputs).flatMap(([file, { bytesInOutput }]) =>
        bytesInOutput > 0 ? [file] : [],
      );
      assert.ok(files.length >= 10, name);
      const wrong = /src\/(?:host-node|cli|mcp|lsp)\/|\/wink-/;
      assert.deepEqual(
        files.filter(
          (path) => wrong.test(path) || (name !== 'web/extension.cjs' && path.includes('src/vscode/')),
        ),
        [],
        name,
      );
    }
  });

  it('has no module that Node has built in among what it imports', () => {
    const builtin = new Set(builtinModules);
    for (const [name, { metafile }] of bundles)
      for (const [file, { imports }] of Object.entries(metafile.inputs))
        for (const { path } of imports)
          assert.ok(!path.startsWith('node:') && !builtin.has(path), `${name}: ${file} imports ${path}`);
  });

  it('needs none of Node’s names', () => {
    // Ajv names a module in a text of its own; the SDK of Claude asks whether they are there.
    const nodes =
      /(?<!code=')\brequire\("(?!vscode"|\.\/wink-tagger\.cjs")|\b__dirname\b|(?<![.\w"])process\.env\b|(?<![.\w ])Buffer\.|\bsetImmediate\(/;
    for (const [name, { text }] of bundles) assert.equal(nodes.exec(text)?.[0], undefined, name);
  });

  it('refuses a module of Node', async () => {
    const stdin = { contents: "import { readFileSync } from 'node:fs'; readFileSync('a');", resolveDir: '.' };
    for (const options of [...webBundlesOf(false), ...bundlesOf(false).filter(isEngine)])
      await assert.rejects(
        build({ ...options, entryPoints: [], stdin, write: false, logLevel: 'silent' }),
        /Could not resolve "node:fs"/,
      );
  });
});
