// Builds the command line as an npm package of its own, with what it reads beside it, into dist/cli-package.
//   node scripts/build-cli-package.mjs [--pack]     with --pack the tarball is made there too
import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { build } from 'esbuild';
import { bundlesOf } from './bundles.mjs';
import { ASSETS, copyAssets } from './copy-assets.mjs';
import { packLookAlikes } from './pack-look-alikes.mjs';
import { packagesOf, thirdPartyNotices } from './third-party-notices.mjs';

const FOLDER = 'dist/cli-package';
/** The manifest's entries that hold for this package too. */
const SHARED = ['version', 'license', 'homepage', 'repository', 'bugs'];

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const shared = Object.fromEntries(SHARED.map((key) => [key, manifest[key]]));
const isCommandLine = ({ entryPoints }) => 'cli' in entryPoints;

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const options = bundlesOf(true).find(isCommandLine);
const { metafile } = await build({ ...options, outdir: FOLDER, metafile: true });
copyAssets(FOLDER, true);
writeFileSync(`${FOLDER}/look-alikes.json`, packLookAlikes('brand-profiles'));
const files = [...Object.keys(metafile.inputs), ...ASSETS.map(({ from }) => from)];
writeFileSync(`${FOLDER}/THIRD-PARTY-NOTICES.txt`, thirdPartyNotices(packagesOf(files)));
copyFileSync('LICENSE', `${FOLDER}/LICENSE`);
cpSync('scripts/cli-package-readme.md', `${FOLDER}/README.md`);
const own = {
  name: '@timbre-editor/cli',
  description: 'Learns a brand’s voice from its published posts, and scores, checks and helps drafts.',
  ...shared,
  type: 'module',
  bin: { timbre: 'cli.js' },
  engines: { node: manifest.engines.node },
  keywords: ['brand voice', 'copywriting', 'markdown', 'style', 'lint'],
};
writeFileSync(`${FOLDER}/package.json`, `${JSON.stringify(own, undefined, 2)}\n`);
if (process.argv.includes('--pack'))
  execFileSync('npm', ['pack', '--silent'], {
    cwd: FOLDER,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
