import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import {
  consentOfPlace,
  isFolderConsent,
  readFolderConsent,
  readProfile,
  type Consent,
  type CorpusNote,
} from '../core/brand/index.ts';
import { CorruptBytesError, hashString } from '../core/base/bytes/index.ts';
import { countFile, scorerOf } from '../core/brand-model/counted-voice.ts';
import { MAX_FILE_BYTES } from '../core/text/index.ts';
import { readVoice, VoiceTotals, writeVoice, type Score } from '../core/voice/index.ts';
import { corpusFiles, corpusPath, readProfileJson, withBackground } from './brand-folder.ts';
import { CommandError } from './command-error.ts';

/** One of `of` parts of a corpus, counted from 1. */
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
  readonly notes: readonly { readonly path: string; readonly note: CorpusNote }[];
}

/** Counts a brand folder's posts, or those of one shard. A file's shard depends on its path alone, so every machine shares out alike. */
export function countFolder(folder: string, shard: Shard | undefined): CountedFolder {
  const key = resolve(folder);
  const { json, name, doubt } = readProfileJson(key);
  const { profile, problems } = readProfile(json ?? JSON.stringify({ name }), name, undefined, doubt);
  if (profile.consentIsUnclear) throw new CommandError(problems.map(({ message }) => message).join('\n'));
  const totals = new VoiceTotals();
  const notes: { path: string; note: CorpusNote }[] = [];
  const folders = new Map<string, Consent>();
  for (const path of corpusFiles(key)) {
    const file = corpusPath(key, path);
    // What holds for a folder has to be known for every shard.
    if (isFolderConsent(path))
      for (const note of readFolderConsent(path, readFileSync(file), profile.consent).notes) {
        if (note.kind === 'folder-consent') folders.set(note.folder, note);
        notes.push({ path, note });
      }
    if (isFolderConsent(path) || (shard && hashString(path) % shard.of !== shard.number - 1)) continue;
    const consent = consentOfPlace(profile, folders, path);
    const found: readonly CorpusNote[] =
      statSync(file).size > MAX_FILE_BYTES
        ? [{ kind: 'unreadable', reason: 'too-large' }]
        : countFile(totals, path, readFileSync(file), consent);
    notes.push(...found.map((note) => ({ path, note })));
  }
  return { totals, notes };
}

/** Throws `CommandError` when the file is not there or no voice. */
export function readVoiceFile(file: string): VoiceTotals {
  try {
    return readVoice(readFileSync(file));
  } catch (error) {
    const why = error instanceof CorruptBytesError ? error.message : 'it cannot be read';
    throw new CommandError(`${file} is not a voice file of this version: ${why}.`);
  }
}

export function writeVoiceFile(file: string, totals: VoiceTotals): void {
  writeFileSync(file, writeVoice(totals));
}

/** Throws `CommandError` when the file is not there or no voice. */
export function openScorer(command: Command, file: string): (text: string) => Score {
  const totals = readVoiceFile(file);
  return withBackground(command, (background) => scorerOf(background, totals));
}

/** What a voice was counted from, in words. */
export const describeVoice = ({ posts, words }: VoiceTotals): string =>
  `${String(posts)} posts, ${String(words)} words`;
