import assert from 'node:assert/strict';
import { builtinModules } from 'node:module';
import { build } from 'esbuild';
import { webBundleOf } from '../../../scripts/web-bundle.mjs';

describe('the engine for browsers', () => {
  it('has no module of Node in it, nor anything of the editor', async () => {
    const { metafile, outputFiles } = await build({ ...webBundleOf(true), write: false, metafile: true });
    const imports = Object.values(metafile.outputs).flatMap((output) =>
      output.imports.map(({ path }) => path),
    );
    assert.deepEqual(imports, ['./wink-tagger.js']);
    const inputs = Object.entries(metafile.inputs).flatMap(([file, { imports: from }]) => [
      file,
      ...from.map(({ path }) => path),
    ]);
    const outside = new Set([...builtinModules, 'vscode']);
    assert.deepEqual(
      inputs.filter((path) => path.startsWith('node:') || outside.has(path)),
      [],
    );
    assert.deepEqual(
      inputs.filter((path) => /src\/(?:host-node|cli|mcp|lsp|vscode)\//.test(path)),
      [],
    );
    // Ajv names a module in a text of its own.
    for (const { path, text } of outputFiles)
      assert.doesNotMatch(text, /(?<!code=')\brequire\(|\b__dirname\b|\bprocess\.env\b/, path);
  });

  it('refuses a module of Node', async () => {
    const stdin = { contents: "import { readFileSync } from 'node:fs'; readFileSync('a');", resolveDir: '.' };
    await assert.rejects(
      build({ ...webBundleOf(false), entryPoints: [], stdin, write: false, logLevel: 'silent' }),
      /Could not resolve "node:fs"/,
    );
  });
});
