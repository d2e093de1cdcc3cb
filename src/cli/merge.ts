import { Command } from 'commander';
import { SharedPostError, VoiceTotals } from '../core/voice/index.ts';
import { CommandError } from './command-error.ts';
import { describeVoice, readVoiceFile, writeVoiceFile } from './voice-file.ts';

export const mergeCommand = (): Command =>
  new Command('merge')
    .description(
      'add up voices of different posts, as `learn --out` wrote them: the same bytes as learning all posts at once',
    )
    .argument('<voices...>', 'files that hold a voice; no post may be in two of them')
    .requiredOption('--out <file>', 'where to write the voice of all posts')
    .option('--json', 'answer in JSON')
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
      `${file} and a voice before it both hold the post ${error.id}: a post can be counted only once.`,
    );
  }
}
