import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { compileFunction } from 'node:vm';
import { build, type Metafile } from 'esbuild';
import { bundlesOf } from '../../../scripts/bundles.mjs';
import { anyContext, anyEditor } from '../../any-editor.ts';

/** In bytes; with the core it was 1,170,000, and VS Code waits for all of it before it activates. */
const LARGEST = 400_000;
/** What activation does not need, though commands do. */
const HEAVY = [
  'node_modules/yaml/',
  'node_modules/htmlparser2/',
  'node_modules/@lezer/',
  'node_modules/papaparse/',
  'node_modules/jsonc-parser/',
  'node_modules/@anthropic-ai/',
  'src/core/checks/',
  'src/core/text/',
  'src/core/brand/',
  'src/core/directions/catalogue/',
  'data/checks/',
];

describe("the editor's entry bundle", () => {
  let metafile: Metafile = { inputs: {}, outputs: {} };
  let program = '';

  before(async () => {
    const options = bundlesOf(true).find(({ entryPoints }) => 'extension' in Object(entryPoints));
    const result = await build({ ...options, metafile: true, write: false });
    metafile = result.metafile;
    program = result.outputFiles.find(({ path }) => path.endsWith('extension.cjs'))?.text ?? '';
  });

  const entry = (): Metafile['outputs'][string] => {
    const [, output] =
      Object.entries(metafile.outputs).find(([path]) => path.endsWith('extension.cjs')) ?? [];
    assert.ok(output, 'there is no such bundle');
    return output;
  };

  it(`stays below ${String(LARGEST)} bytes`, () => {
    assert.ok(entry().bytes < LARGEST, `${String(entry().bytes)} bytes`);
  });

  it('contains nothing of what reads texts, profiles and rules', () => {
    const inputs = Object.entries(entry().inputs).filter(
      ([path, { bytesInOutput }]) => bytesInOutput > 0 && !path.startsWith('getters:'),
    );
    const heavy = inputs.map(([path]) => path).filter((path) => HEAVY.some((part) => path.includes(part)));
    assert.deepEqual(heavy, []);
  });

  it('reads no other file while it is evaluated and activated, with tools for chat and a server for agents', () => {
    const called = new Set<string>();
    const read: string[] = [];
    const require = createRequire(import.meta.url);
    const load = (name: string): unknown => {
      if (name.startsWith('.')) read.push(name);
      return name === 'vscode' ? anyEditor(name, called) : require(name);
    };
    const module: { exports: { activate?: unknown } } = { exports: {} };
    // Nothing that waits is part of activation, and it must not run while another test does.
    const still = (): void => undefined;
    const evaluate = compileFunction(program, ['require', 'module', 'exports', '__dirname', 'setTimeout']);
    Reflect.apply(evaluate, undefined, [load, module, module.exports, '.', still]);
    const { activate } = module.exports;
    assert.ok(typeof activate === 'function');
    Reflect.apply(activate, undefined, [anyContext(called)]);
    for (const door of ['registerTool', 'registerMcpServerDefinitionProvider'])
      assert.ok(called.has(`vscode.lm.${door}`), door);
    assert.deepEqual(read, []);
  });
});
