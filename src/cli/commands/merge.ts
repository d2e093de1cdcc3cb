import { Command } from 'commander';
import { SharedPostError, VoiceTotals } from '../../core/voice/index.ts';
import { CommandError } from '../command-error.ts';
import { describeVoice, readVoiceFile, writeVoiceFile } from '../voice-file.ts';

export const mergeCommand = (): Command =>
  new Command('merge')
    .description('merge voice files of `learn --out` into one, as if all posts had been learned at once')
    .argument('<voices...>', 'voice files; no post may be in two of them')
    .requiredOption('--out <file>', 'file to write')
    .option('--json', 'print JSON')
    .action(async (files: string[], options: { out: string; json?: boolean }) => {
      const merged = new VoiceTotals();
      for (const file of files) add(merged, file);
      await writeVoiceFile(options.out, merged);
      const { posts, words, sentences } = merged;
      console.log(
        options.json
          ? JSON.stringify({ posts, words, sentences })
          : `${options.out}: ${describeVoice(merged)}`,
      );
    });

function add(merged: VoiceTotals, file: string): void {
  try {
    merged.addAll(readVoiceFile(file).data());
  } catch (error) {
    if (!(error instanceof SharedPostError)) throw error;
    throw new CommandError(
      `The post ${error.id} is in ${file} and in an earlier voice file. Each post may be counted only once.`,
    );
  }
}
