// Copies the data that the programs read to the folder of a build; large files are compressed with Brotli.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

/** The most for packages; the quality for development takes a tenth of a second. */
const QUALITY = { production: 11, development: 5 };

/** The files by their place in the repository and their name in the build. */
export const ASSETS = [
  { from: 'src/core/base/background/background.bin', to: 'background.bin' },
  { from: 'src/core/brand/profile/profile.schema.json', to: 'profile.schema.json' },
  { from: 'src/core/facts/ledger/ledger.schema.json', to: 'ledger.schema.json' },
  { from: 'src/core/brand-tests/brand-tests.schema.json', to: 'brand-tests.schema.json' },
  { from: 'src/core/planning/journeys/journey.schema.json', to: 'journey.schema.json' },
  { from: 'src/core/production/personas/persona.schema.json', to: 'persona.schema.json' },
  // The token counter looks for its files under these names.
  { from: 'node_modules/tiktoken/lite/tiktoken_bg.wasm', to: 'tiktoken_bg.wasm.br' },
  { from: 'node_modules/tiktoken/encoders/cl100k_base.json', to: 'cl100k_base.json.br' },
];

export function copyAssets(folder, isProduction) {
  const quality = isProduction ? QUALITY.production : QUALITY.development;
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_LGWIN]: 24 };
  for (const { from, to } of ASSETS)
    if (to.endsWith('.br'))
      writeFileSync(`${folder}/${to}`, brotliCompressSync(readFileSync(from), { params }));
    else copyFileSync(from, `${folder}/${to}`);
}
