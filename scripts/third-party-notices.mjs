// The licences of the packages whose code is shipped. The bundles themselves carry no comments.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Packages under the MIT licence that are published without its text, with the copyright notice of their
 * repositories.
 */
const MIT_WITHOUT_TEXT = {
  isarray: 'Copyright (c) 2013 Julian Gruber <julian@juliangruber.com>',
  standardwebhooks: 'Copyright (c) 2023 Svix (https://www.svix.com)',
  tiktoken: 'Copyright (c) 2022 OpenAI, Shantanu Jain',
};
/** Notices of collections that shipped data was derived from. */
const OF_DATA = readFileSync(new URL('data-notices.txt', import.meta.url), 'utf8');
const MIT = readFileSync(new URL('mit-licence.txt', import.meta.url), 'utf8');

/** The comments with the names of inlined packages' files in a generated source. */
const INLINED = /^\/\/ (\S*node_modules\/\S+)$/gm;

/**
 * The folders of the packages that files belong to, each version of a package once, sorted by name.
 * @param files paths from the root of the repository, as esbuild's metafile lists its inputs
 */
export function packagesOf(files) {
  const packages = new Map();
  for (const file of files.flatMap((path) => [path, ...inlinedIn(path)])) {
    const [, folder] = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file) ?? [];
    if (folder === undefined) continue;
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    packages.set(`${name} ${version}`, { name, version, license, folder });
  }
  return [...packages].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

function inlinedIn(file) {
  if (!/\.generated\.[jt]s$/.test(file)) return [];
  return [...readFileSync(file, 'utf8').matchAll(INLINED)].map(([, path]) => path);
}

/** One text with each package's name, version, licence and licence text. Throws for a package without one. */
export function thirdPartyNotices(packages) {
  const head = 'Timbre contains code of the following packages, each under its own licence.\n';
  return [head, ...packages.map(noticeOf), OF_DATA].join(`\n${'-'.repeat(80)}\n\n`);
}

function noticeOf({ name, version, license, folder }) {
  const text = licenceIn(folder) ?? mitOf(name, license);
  if (typeof license !== 'string' || text === undefined)
    throw new Error(
      `${name} comes without a licence: see MIT_WITHOUT_TEXT in scripts/third-party-notices.mjs.`,
    );
  return `${name} ${version}\nLicence: ${license}\n\n${text.trim()}\n`;
}

function mitOf(name, license) {
  const copyright = MIT_WITHOUT_TEXT[name];
  return license === 'MIT' && copyright !== undefined ? `${copyright}\n\n${MIT}` : undefined;
}

/** Names of licence and notice files in npm packages. */
function licenceIn(folder) {
  const texts = readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|copying|notice)(?:[-.].*)?$/i.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  return texts.length > 0 ? texts.join('\n\n') : undefined;
}
