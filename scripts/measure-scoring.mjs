// What identifies how this build scores, computed once at the build: computing it takes a good part of opening a stored brand.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** The hash of a packed background and the fingerprint of scoring with it, as `measuredScoring` knows them. */
export async function measureScoring(background) {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { hashBytes } from './src/core/base/bytes/index.ts';
        import { readBackground } from './src/core/base/background/index.ts';
        import { readVoiceBackground, scoringFingerprint } from './src/core/voice/index.ts';
        export function measure(bytes) {
          const sections = readBackground(bytes);
          const voice = readVoiceBackground(
            sections.get('voice'), sections.get('registers'), sections.get('passages'),
          );
          return [hashBytes(bytes), scoringFingerprint(voice)];
        }`,
      resolveDir: '.',
    },
    bundle: true,
    platform: 'browser',
    mainFields: ['module', 'main'],
    format: 'esm',
    write: false,
    logLevel: 'warning',
  });
  const [{ text }] = outputFiles;
  const folder = mkdtempSync(join(tmpdir(), 'timbre-scoring-'));
  const program = join(folder, 'measure.mjs');
  writeFileSync(program, text);
  const { measure } = await import(pathToFileURL(program).href);
  rmSync(folder, { recursive: true });
  return measure(new Uint8Array(readFileSync(background)));
}
