// Bundles the extension, its worker, its panels and the command line into dist/. `--watch` rebuilds on change.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build, context } from 'esbuild';
import { bundlesOf } from './bundles.mjs';
import { ASSETS, copyAssets } from './copy-assets.mjs';
import { measureScoring } from './measure-scoring.mjs';
import { packLookAlikes } from './pack-look-alikes.mjs';
import { webBundlesOf } from './web-bundle.mjs';
import { billOfMaterials } from './sbom.mjs';
import { packagesOf, thirdPartyNotices } from './third-party-notices.mjs';

const isProduction = process.argv.includes('--production');
const bundles = [...bundlesOf(isProduction), ...webBundlesOf(isProduction)];

rmSync('dist', { recursive: true, force: true });
mkdirSync('dist');
copyAssets('dist', isProduction);
writeFileSync('dist/look-alikes.json', packLookAlikes('brand-profiles'));
if (process.argv.includes('--watch')) {
  for (const options of bundles) await (await context(options)).watch();
} else {
  const define = { TIMBRE_SCORING: JSON.stringify((await measureScoring('dist/background.bin')).join(' ')) };
  const results = await Promise.all(bundles.map((options) => build({ ...options, define, metafile: true })));
  const files = results.flatMap(({ metafile }) => Object.keys(metafile.inputs));
  const packages = packagesOf([...files, ...ASSETS.map(({ from }) => from)]);
  writeFileSync('dist/THIRD-PARTY-NOTICES.txt', thirdPartyNotices(packages));
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  writeFileSync('dist/sbom.cdx.json', billOfMaterials(manifest, packages));
}
