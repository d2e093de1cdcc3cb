import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import type { Remote } from '../core/base/calls.ts';
import { CorruptBytesError } from '../core/base/bytes/index.ts';
import type { Profile, ProfileProblem } from '../core/brand/index.ts';
import { decode } from '../core/text/index.ts';
import { diskFiles, findBrand, type DiskBrand } from '../host-node/files/brand-folder.ts';
import { lazyTokenCounter } from '../host-node/tokenizer/token-counter.ts';
import { inProcess } from '../protocol/index.ts';
import { CorpusReader } from '../service/brands/read-corpus.ts';
import { createEngine, type Engine } from '../service/engine/index.ts';
import { CommandError } from './command-error.ts';

/** A brand learned from its folder, with its engine. */
export interface LearnedFolder {
  readonly engine: Remote<Engine>;
  /** The engine's key for the brand. */
  readonly key: string;
  readonly profile: Profile;
  readonly profileProblems: readonly ProfileProblem[];
  readonly hasProfile: boolean;
  /** The file name of the profile. */
  readonly profileKey: string | undefined;
}

/**
 * Reads a whole brand folder, and reports problems of its profile on standard error. Throws `CommandError`
 * when the folder is missing.
 */
export async function learnFolder(
  command: Command,
  folder: string,
  engine = openEngine(command),
): Promise<LearnedFolder> {
  const brand = await brandIn(folder);
  const { profile, problems } = await new CorpusReader(diskFiles, engine).learn(brand);
  // `learn` reports them with its other results.
  if (command.name() !== 'learn') for (const line of aboutProfile(profile, problems)) console.error(line);
  const hasProfile = brand.profileKey !== undefined;
  const { folder: key, profileKey } = brand;
  return { engine, key, profile, profileProblems: problems, hasProfile, profileKey };
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

/** An engine without brands. */
export function openEngine(command: Command): Remote<Engine> {
  const tokens = lazyTokenCounter(fileURLToPath(new URL('.', import.meta.url)));
  return inProcess(withBackground(command, (background) => createEngine({ background, today, tokens })));
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

/** Reads a draft. Throws `CommandError` when it cannot be read. */
export function readDraft(file: string): string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch {
    throw new CommandError(`${file} cannot be read.`);
  }
  const decoded = decode(bytes);
  if (!decoded.ok)
    throw new CommandError(`${file} is ${decoded.reason === 'binary' ? 'not text' : 'too large'}.`);
  return decoded.text;
}
