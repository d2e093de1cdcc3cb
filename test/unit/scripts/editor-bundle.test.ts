import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { compileFunction } from 'node:vm';
import { build, type Metafile } from 'esbuild';
import { bundlesOf } from '../../../scripts/bundles.mjs';

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

  it('reads the core only when a feature first needs it', () => {
    const required: string[] = [];
    const require = createRequire(import.meta.url);
    const load = (name: string): unknown => {
      required.push(name);
      return name === 'vscode' ? anything() : require(name);
    };
    const module: { exports: { activate?: unknown } } = { exports: {} };
    const evaluate = compileFunction(program, ['require', 'module', 'exports']);
    Reflect.apply(evaluate, undefined, [load, module, module.exports]);
    assert.equal(typeof module.exports.activate, 'function');
    assert.ok(required.includes('vscode'));
    assert.deepEqual(
      required.filter((name) => name.startsWith('.')),
      [],
    );
  });
});

/** Stands for whatever of VS Code's API a file touches when it is evaluated. */
function anything(): object {
  const target = function (): void {
    // Called or constructed by the proxy only.
  };
  return new Proxy(target, {
    get: (_, name) => (name === 'prototype' ? {} : anything()),
    apply: () => anything(),
    construct: () => ({}),
  });
}
