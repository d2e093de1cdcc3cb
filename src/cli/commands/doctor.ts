import { access, constants, mkdir } from 'node:fs/promises';
import { relative } from 'node:path';
import { Command } from 'commander';
import manifest from '../../../package.json' with { type: 'json' };
import { localizeInEnglish } from '../../core/base/localize.ts';
import { ENOUGH_POSTS } from '../../core/voice/index.ts';
import { findBrandFolders } from '../../host-node/files/kept-brands.ts';
import { aboutProfile, learnFolder, withBackground } from '../brand-folder.ts';
import { CommandError } from '../command-error.ts';
import { voiceCacheOf } from '../voices.ts';

/** What was looked at. */
interface Checked {
  readonly about: string;
  /** What is to be done; undefined where all is well. */
  readonly next?: string;
}

/** The oldest version of Node that the package names. */
const LEAST_NODE = 20;

export const doctorCommand = (): Command =>
  new Command('doctor')
    .description(
      'look whether Timbre and the brands of a folder are in order, and say the next step where they are not',
    )
    .argument('[folder]', 'a folder with brand folders, or a brand folder', '.')
    .option('--json', 'print JSON')
    .action(async (folder: string, { json }: { readonly json?: boolean }, command: Command) => {
      const checked = [
        aboutPrograms(command),
        await aboutCache(command),
        ...(await aboutBrands(command, folder)),
      ].flat();
      if (json) console.log(JSON.stringify(checked));
      else
        for (const { about, next } of checked) {
          console.log(`${next === undefined ? 'ok  ' : 'look'}  ${about}`);
          if (next !== undefined) console.log(`      Next: ${next}`);
        }
      if (checked.some(({ next }) => next !== undefined)) process.exitCode = 1;
    });

function aboutPrograms(command: Command): Checked[] {
  const node = process.versions.node;
  const isOld = Number.parseInt(node, 10) < LEAST_NODE;
  const about = `Timbre ${manifest.version}, Node ${node}, ${process.platform}`;
  try {
    const size = withBackground(command, ({ length }) => length);
    return [
      { about, ...(isOld && { next: `Install Node ${String(LEAST_NODE)} or later.` }) },
      { about: `Statistics of general English: ${String(Math.ceil(size / 1000))} kB` },
    ];
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    return [{ about }, { about: error.message, next: 'Install Timbre again, or leave out --background.' }];
  }
}

async function aboutCache(command: Command): Promise<Checked> {
  const cache = voiceCacheOf(command);
  if (!cache) return { about: 'No cache: every command learns anew (--no-cache).' };
  const brands = await cache.list();
  const about = localizeInEnglish('Cache {0}: {1} brands', cache.folder, brands.length);
  try {
    await mkdir(cache.folder, { recursive: true, mode: 0o700 });
    await access(cache.folder, constants.W_OK);
  } catch {
    return {
      about: `${about}, which cannot be written`,
      next: 'Give a folder with --cache, or use --no-cache.',
    };
  }
  const gone = brands.filter(({ isThere }) => !isThere);
  if (gone.length === 0) return { about };
  return {
    about: `${about}; no longer there: ${gone.map(({ folder }) => folder).join(', ')}`,
    next: `timbre cache --delete ${gone[0]?.folder ?? ''}`,
  };
}

async function aboutBrands(command: Command, folder: string): Promise<Checked[]> {
  const folders = await findBrandFolders(folder);
  if (folders.length === 0)
    return [
      {
        about: `No brand in ${folder}: a brand is a folder with a folder “corpus” and a profile, NAME.brand.json.`,
        next: 'Put published posts into NAME/corpus, and let `timbre propose --corpus NAME/corpus` suggest a profile.',
      },
    ];
  const found: Checked[] = [];
  for (const path of folders) found.push(await aboutBrand(command, path, relative(folder, path) || path));
  return found;
}

async function aboutBrand(command: Command, folder: string, shown: string): Promise<Checked> {
  const { engine, key, profile, profileProblems } = await learnFolder(command, folder);
  const { name, posts, words, unsendable, notes } = await engine.brands.summary({ brand: key });
  await engine.brands.close({ brand: key });
  const counts = localizeInEnglish('{0} posts, {1} words', posts, words);
  // Of a text that several posts have, each post has its consent.
  const which = unsendable === 0 ? 'all' : unsendable >= posts ? 'none' : 'some';
  const sent = posts === 0 ? '' : `; ${which} may be sent to an AI model`;
  const noted = notes.length === 0 ? '' : localizeInEnglish('; {0} notes on files', notes.length);
  const about = `${name} (${shown}): ${counts}${sent}${noted}`;
  const [problem] = aboutProfile(profile, profileProblems);
  if (problem !== undefined) return { about: `${about}. ${problem}`, next: 'Correct the profile.' };
  if (posts === 0)
    return {
      about,
      next: `Put published posts into ${shown}/corpus; “timbre learn ${shown}” says what was left out.`,
    };
  if (posts < ENOUGH_POSTS)
    return { about, next: `Add posts: a score appears from ${String(ENOUGH_POSTS)} posts on.` };
  return { about };
}
