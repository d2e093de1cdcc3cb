// Bundles the extension, its worker, its panels and the command line into dist/. `--watch` rebuilds on change.
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { build, context } from 'esbuild';
import { bundlesOf, COPIED } from './bundles.mjs';
import { packLookAlikes } from './pack-look-alikes.mjs';
import { packagesOf, thirdPartyNotices } from './third-party-notices.mjs';

const bundles = bundlesOf(process.argv.includes('--production'));

rmSync('dist', { recursive: true, force: true });
mkdirSync('dist');
for (const { from, to } of COPIED) copyFileSync(from, `dist/${to}`);
writeFileSync('dist/look-alikes.json', packLookAlikes('brand-profiles'));
if (process.argv.includes('--watch')) {
  for (const options of bundles) await (await context(options)).watch();
} else {
  const results = await Promise.all(bundles.map((options) => build({ ...options, metafile: true })));
  const files = results.flatMap(({ metafile }) => Object.keys(metafile.inputs));
  const packages = packagesOf([...files, ...COPIED.map(({ from }) => from)]);
  writeFileSync('dist/THIRD-PARTY-NOTICES.txt', thirdPartyNotices(packages));
}
