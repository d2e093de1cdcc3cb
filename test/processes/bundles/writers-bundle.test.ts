import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

describe('writers in a bundle', () => {
  it('run nothing of the SDK before it is needed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'timbre-writers-'));
    try {
      const entry = join(folder, 'entry.ts');
      writeFileSync(
        entry,
        `import { createWriter } from ${JSON.stringify(resolve('src/writers/index.ts'))};
        const request = { purpose: 'continue', system: 's', user: 'u', schema: { type: 'object' }, maxTokens: 9, quotes: [] };
        const ran = () => globalThis.ranTheSdk === true;
        const writer = createWriter({ kind: 'anthropic', model: 'm' }, { witness: () => undefined });
        const before = ran();
        void writer.preview(request).then((wire) => console.log(JSON.stringify([before, ran(), wire.url])));`,
      );
      await build({
        entryPoints: [entry],
        outfile: join(folder, 'out.cjs'),
        bundle: true,
        platform: 'node',
        format: 'cjs',
        mainFields: ['module', 'main'],
        logLevel: 'silent',
        nodePaths: [resolve('node_modules')],
        plugins: [
          {
            name: 'tell when the SDK runs',
            setup: (build) => {
              build.onLoad({ filter: /@anthropic-ai.sdk.client\.m?js$/ }, ({ path }) => ({
                contents: `globalThis.ranTheSdk = true;\n${readFileSync(path, 'utf8')}`,
              }));
            },
          },
        ],
      });
      const said: unknown = JSON.parse(
        execFileSync(process.execPath, [join(folder, 'out.cjs')], { encoding: 'utf8' }),
      );
      assert.deepEqual(said, [false, true, 'https://api.anthropic.com/v1/messages']);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
