import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import {
  findProfile,
  inReadingOrder,
  isCorpusFile,
  type Profile,
  type ProfileProblem,
} from '../core/brand/index.ts';
import { CorruptBytesError } from '../core/base/bytes/index.ts';
import { createEngine, type Engine } from '../service/engine.ts';
import { decode, MAX_FILE_BYTES } from '../core/text/index.ts';
import { lazyTokenCounter } from '../host-node/tokenizer/token-counter.ts';
import { CommandError } from './command-error.ts';

/** A brand learned from its folder, and the engine that knows it. */
export interface LearnedFolder {
  readonly engine: Engine;
  /** The engine's key for the brand. */
  readonly key: string;
  readonly profile: Profile;
  readonly profileProblems: readonly ProfileProblem[];
  readonly hasProfile: boolean;
}

/** Reads a brand folder whole, and says on standard error what is wrong in its profile. Throws `CommandError` when the folder is not there. */
export function learnFolder(command: Command, folder: string, engine = openEngine(command)): LearnedFolder {
  const key = resolve(folder);
  const { json, name, doubt } = readProfileJson(key);
  const { profile, problems } = engine.setProfile(key, json, name, doubt);
  // `learn` says it among what else was found.
  if (command.name() !== 'learn') for (const line of aboutProfile(profile, problems)) console.error(line);
  for (const path of corpusFiles(key)) {
    const file = corpusPath(key, path);
    if (statSync(file).size > MAX_FILE_BYTES) engine.refuseFile(key, path, 'too-large');
    else engine.learnFile(key, path, readFileSync(file));
  }
  engine.settle(key);
  return { engine, key, profile, profileProblems: problems, hasProfile: json !== undefined };
}

/** What is wrong in a profile, line by line. */
export const aboutProfile = (
  { consentIsUnclear }: Pick<Profile, 'consentIsUnclear'>,
  problems: readonly ProfileProblem[],
): string[] => [
  ...problems.map(({ message }) => `profile: ${message}`),
  ...(consentIsUnclear
    ? ['profile: Until the consent is clear, nothing of this brand is learned, quoted or sent.']
    : []),
];

/** A brand's profile as it was found. */
interface FoundJson {
  /** Undefined where there is none. */
  readonly json: string | undefined;
  /** The brand's name where the profile does not say. */
  readonly name: string;
  /** Why it may not be the profile that was meant. */
  readonly doubt?: string;
}

/** Finds and reads the brand's profile. Throws `CommandError` when the folder is no brand. */
export function readProfileJson(folder: string): FoundJson {
  const name = basename(folder);
  const { file, instead } = findProfile(name, namesIn(folder));
  if (file === undefined) {
    const [other] = instead;
    if (other === undefined) return { json: undefined, name };
    return { json: undefined, name, doubt: `${other} is not read: a profile is called ${name}.brand.json.` };
  }
  const decoded = decode(readFileSync(join(folder, file)));
  if (!decoded.ok) return { json: '', name, doubt: `${file} is not text, so the profile cannot be read.` };
  if (instead.length === 0) return { json: decoded.text, name };
  const files = [file, ...instead].join(', ');
  return {
    json: decoded.text,
    name,
    doubt: `There is more than one profile (${files}): keep one, or call the one that counts ${name}.brand.json.`,
  };
}

/** An engine that knows no brand yet. */
export function openEngine(command: Command): Engine {
  const today = (): string => new Date().toISOString().slice(0, 10);
  const tokens = lazyTokenCounter(fileURLToPath(new URL('.', import.meta.url)));
  return withBackground(command, (background) => createEngine({ background, today, tokens }));
}

/** Reads the statistics of general English, those that were asked for or else those shipped. Throws `CommandError` when they are none. */
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

/** Where a corpus file lies. */
export const corpusPath = (folder: string, path: string): string => join(folder, 'corpus', path);

/** Paths of the corpus's files below the corpus folder, in order. */
export function corpusFiles(folder: string): string[] {
  const corpus = join(folder, 'corpus');
  const entries = readdirSync(corpus, { recursive: true, withFileTypes: true, encoding: 'utf8' });
  return inReadingOrder(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(corpus.length + 1)
          .replaceAll('\\', '/'),
      )
      .filter(isCorpusFile),
  );
}

function namesIn(folder: string): string[] {
  try {
    const names = readdirSync(folder);
    if (!names.includes('corpus') || !statSync(join(folder, 'corpus')).isDirectory())
      throw new CommandError(
        `${folder} is not a brand folder: it has no folder “corpus” with published posts.`,
      );
    return names;
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw new CommandError(`The folder ${folder} does not exist.`);
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
