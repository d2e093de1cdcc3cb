import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { copyAssets } from '../../../../scripts/copy-assets.mjs';
import { estimateTokens } from '../../../../src/core/writer/card/index.ts';
import { lazyTokenCounter } from '../../../../src/host-node/tokenizer/token-counter.ts';
import { temporaryFolder } from '../../cli/run.ts';
import { BRANDS, corpusOf } from '../../core/sample-brands.ts';

describe('the counter of tokens', () => {
  const folder = temporaryFolder({});
  const count = lazyTokenCounter('src/host-node/tokenizer');

  it('counts as cl100k_base does', async () => {
    const tokens = await count();
    // As the tokenizer's own documentation gives them.
    assert.equal(tokens('hello world'), 2);
    assert.equal(tokens('tiktoken is great!'), 6);
    assert.equal(tokens(''), 0);
    assert.equal(tokens('a\n\nb'), 3);
  });

  it('takes the name of a special token for text', async () => {
    const tokens = await count();
    assert.ok(tokens('<|endoftext|>') > 1);
  });

  it('counts long runs piece by piece', async () => {
    const tokens = await count();
    assert.equal(tokens('a'.repeat(200_000)), 200_000 / 8);
    const spaces = tokens(`${' '.repeat(100_000)}x`);
    assert.ok(spaces > 300 && spaces < 100_000, String(spaces));
    assert.ok(tokens('🫧'.repeat(300)) >= 300);
  });

  it('finds its files beside a built program', async () => {
    copyAssets(folder(), false);
    const tokens = await lazyTokenCounter(folder())();
    assert.equal(tokens('hello world'), 2);
  });

  it('is packed with the program, where it has been built', function () {
    const packed = readFileSync('.vscodeignore', 'utf8').split('\n');
    for (const [file, pattern] of [
      ['tiktoken_bg.wasm.br', 'tiktoken_bg.wasm.br'],
      ['cl100k_base.json.br', 'cl100k_base.json.br'],
      ['ledger.schema.json', '*.schema.json'],
      ['profile.schema.json', '*.schema.json'],
    ] as const) {
      assert.ok(packed.includes(`!dist/${pattern}`), `${file} is packed`);
      if (existsSync('dist/cli.js')) assert.ok(existsSync(`dist/${file}`), `${file} is built`);
    }
  });

  it('rejects where there are none', async () => {
    await assert.rejects(lazyTokenCounter('/nowhere/at/all')());
  });

  it('never counts more than the estimate by characters does, on the sample brands’ posts', async () => {
    const tokens = await count();
    for (const brand of BRANDS)
      for (const { path, bytes } of corpusOf(brand)) {
        const text = new TextDecoder().decode(bytes);
        assert.ok(tokens(text) <= estimateTokens(text), path);
      }
  });
});
