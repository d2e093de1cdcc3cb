import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import type { Pause } from '../core/base/cooperative.ts';
import type { Remote } from '../core/base/calls.ts';
import { CorruptBytesError } from '../core/base/bytes/index.ts';
import type { Profile, ProfileProblem } from '../core/brand/index.ts';
import { diskFiles, findBrand, type DiskBrand } from '../host-node/files/brand-folder.ts';
import { lazyTokenCounter } from '../host-node/tokenizer/token-counter.ts';
import { inProcess } from '../protocol/index.ts';
import { CorpusReader } from '../service/brands/read-corpus.ts';
import { createEngine, type Engine } from '../service/engine/index.ts';
import { CommandError } from './command-error.ts';
import { storeOf } from './voices.ts';

/** A brand learned from its folder, with its engine. */
export interface LearnedFolder {
  readonly engine: Remote<Engine>;
  /** The engine's key for the brand, or for its pinned voice where the command names one with `--pin`. */
  readonly key: string;
  /** The absolute path of its folder. */
  readonly folder: string;
  readonly profile: Profile;
  readonly profileProblems: readonly ProfileProblem[];
  readonly hasProfile: boolean;
  /** The file name of the profile. */
  readonly profileKey: string | undefined;
}

/**
 * Learns a brand folder, from the cache as far as its files are unchanged, and reports problems of its profile and its pinned voices on standard error. Throws `CommandError`
 * when the folder is missing, or the pinned voice that the command asks for.
 *
 * @param among an engine with other brands, which this one is compared with
 */
export async function learnFolder(
  command: Command,
  folder: string,
  among?: Remote<Engine>,
): Promise<LearnedFolder> {
  const engine = among ?? openEngine(command);
  const brand = await brandIn(folder);
  const reader = new CorpusReader(diskFiles, engine);
  // Of brands that another is compared with, nothing is kept.
  const store = among ? undefined : storeOf(command);
  const { profile, problems } = await (store ? reader.learnStored(brand, store) : reader.learn(brand));
  for (const { path, line, message } of await reader.readPins(brand))
    console.error(`${path}:${String(line)}: ${message}`);
  // These report them with their other results.
  if (!['learn', 'doctor'].includes(command.name()))
    for (const line of aboutProfile(profile, problems)) console.error(line);
  const hasProfile = brand.profileKey !== undefined;
  const { profileKey } = brand;
  const { pin } = command.opts<{ readonly pin?: string }>();
  const key = pin === undefined ? brand.folder : await openPin(engine, brand, pin);
  return { engine, key, folder: brand.folder, profile, profileProblems: problems, hasProfile, profileKey };
}

/** The engine's key for a pinned voice of a learned brand. Throws `CommandError` where there is none, or it cannot be read. */
export async function openPin(
  engine: Remote<Engine>,
  { folder, slug }: Pick<DiskBrand, 'folder' | 'slug'>,
  name: string,
): Promise<string> {
  const key = await engine.pins.open({ brand: folder, name });
  if (key !== undefined) return key;
  const names = (await engine.pins.list({ brand: folder })).map((pin) => pin.name);
  const there = names.length === 0 ? 'It has none.' : `It has: ${names.join(', ')}.`;
  throw new CommandError(
    `${slug} has no pinned voice “${name}” that can be read (folder “voices”). ${there}`,
  );
}

/** The problems of a profile, one line each. */
export const aboutProfile = (
  { consentIsUnclear }: Pick<Profile, 'consentIsUnclear'>,
  problems: readonly ProfileProblem[],
): string[] => [
  ...problems.map(({ message }) => `profile: ${message}`),
  ...(consentIsUnclear
    ? ['profile: Until the consent is clear, nothing of this brand is learned, quoted or sent.']
    : []),
];

/** Throws `CommandError` when the folder is not a brand. */
export async function brandIn(folder: string): Promise<DiskBrand> {
  const brand = await findBrand(folder);
  if (brand === 'no-folder') throw new CommandError(`The folder ${folder} does not exist.`);
  if (brand === 'no-corpus')
    throw new CommandError(
      `${folder} is not a brand folder: it has no folder “corpus” with published posts.`,
    );
  return brand;
}

/** YYYY-MM-DD, in UTC; posts with a later date are not published yet. */
export const today = (): string => new Date().toISOString().slice(0, 10);

/**
 * An engine without brands.
 * @param pause lets other tasks run during long work
 */
export function openEngine(command: Command, pause?: Pause): Remote<Engine> {
  const tokens = lazyTokenCounter(fileURLToPath(new URL('.', import.meta.url)));
  return inProcess(
    withBackground(command, (background) =>
      createEngine({ background, today, tokens, ...(pause && { pause }) }),
    ),
  );
}

/**
 * Reads the statistics of general English, from the given file or as shipped. Throws `CommandError` when the
 * file is invalid.
 */
export function withBackground<T>(command: Command, read: (background: Uint8Array) => T): T {
  const { background } = command.optsWithGlobals<{ background?: string }>();
  const file = background ?? new URL('background.bin', import.meta.url);
  try {
    return read(readFileSync(file));
  } catch (error) {
    const why = error instanceof CorruptBytesError ? error.message : 'it cannot be read';
    throw new CommandError(`${String(file)} is not a background file: ${why}.`);
  }
}
