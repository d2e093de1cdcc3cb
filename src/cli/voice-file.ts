import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { mayAffectOthers, readProfile, type CorpusNote } from '../core/brand/index.ts';
import { localizeInEnglish } from '../core/base/localize.ts';
import { CorruptBytesError, hashString } from '../core/base/bytes/index.ts';
import { CorpusFiles, refusedFile } from '../core/brand-model/corpus-files.ts';
import { scorerOf, VoiceCounter } from '../core/brand-model/voices/counted-voice.ts';
import { MAX_FILE_BYTES } from '../core/text/index.ts';
import { readVoice, writeVoice, type Score, type VoiceTotals } from '../core/voice/index.ts';
import { diskFiles } from '../host-node/files/brand-folder.ts';
import { brandIn, today, withBackground } from './brand-folder.ts';
import { CommandError } from './command-error.ts';
import { writeOutput } from './write-output.ts';

/** One of `of` parts of a corpus; `number` is 1-based. */
export interface Shard {
  readonly number: number;
  readonly of: number;
}

/** Reads `I/N`. Throws `CommandError` unless 1 ≤ I ≤ N. */
export function readShard(text: string): Shard {
  const [, number = 0, of = 0] = (/^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? []).map(Number);
  if (number < 1 || number > of)
    throw new CommandError(`“${text}” is not a shard. Use I/N, such as 1/4 for the first of four.`);
  return { number, of };
}

export interface CountedFolder {
  readonly totals: VoiceTotals;
  /** The number of posts in other languages, which are not counted. */
  readonly otherLanguages: number;
  readonly notes: readonly { readonly path: string; readonly note: CorpusNote }[];
}

/**
 * Counts a brand folder's posts, or those of one shard, reading its files as when the brand is opened. A
 * file's shard depends on its path alone, so that every machine divides the files equally. Cross-posts and
 * repeated passages count in full: recognising them needs all posts, which no shard has.
 */
export async function countFolder(
  command: Command,
  folder: string,
  shard: Shard | undefined,
): Promise<CountedFolder> {
  const brand = await brandIn(folder);
  const { json, doubt } = await diskFiles.readProfile(brand);
  const written = json ?? JSON.stringify({ name: brand.slug });
  const { profile, problems } = readProfile(written, brand.slug, undefined, doubt);
  if (profile.consentIsUnclear) throw new CommandError(problems.map(({ message }) => message).join('\n'));
  const counter = withBackground(command, (background) => new VoiceCounter(background));
  const files = new CorpusFiles();
  const notes: { path: string; note: CorpusNote }[] = [];
  for (const path of await diskFiles.list(brand)) {
    const isMine = !shard || hashString(path) % shard.of === shard.number - 1;
    // What affects other files has to be known for every shard.
    if (!isMine && !mayAffectOthers(path)) continue;
    const read = await diskFiles.read(brand, path, MAX_FILE_BYTES);
    if (read.kind === 'gone') continue;
    const file =
      read.kind === 'too-large'
        ? refusedFile(path, 'too-large')
        : files.reading({ path, bytes: read.bytes }, profile, today()).read();
    files.add({ ...file, posts: [] });
    if (!isMine) continue;
    for (const post of file.posts) counter.add(post);
    for (const note of file.notes) notes.push({ path, note });
  }
  return { totals: counter.totals, otherLanguages: counter.otherLanguages, notes };
}

/** Throws `CommandError` when the file is missing or not a voice. */
export function readVoiceFile(file: string): VoiceTotals {
  try {
    return readVoice(readFileSync(file));
  } catch (error) {
    const why = error instanceof CorruptBytesError ? error.message : 'it cannot be read';
    throw new CommandError(`${file} is not a voice file of this version: ${why}.`);
  }
}

export const writeVoiceFile = (file: string, totals: VoiceTotals): Promise<void> =>
  writeOutput(file, writeVoice(totals));

/** Throws `CommandError` when the file is missing or not a voice. */
export function openScorer(command: Command, file: string): (text: string) => Score {
  const totals = readVoiceFile(file);
  return withBackground(command, (background) => scorerOf(background, totals));
}

/** The number of posts and words that a voice was counted from. */
export const describeVoice = ({ posts, words }: VoiceTotals): string =>
  localizeInEnglish('{0} posts, {1} words', posts, words);
