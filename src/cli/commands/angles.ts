import { Command } from 'commander';
import { angleOf } from '../../core/directions/index.ts';
import { readProse, readProseBlocks } from '../../core/text/index.ts';
import { CommandError } from '../command-error.ts';
import { serveJsonLines } from '../json-lines.ts';

export const anglesCommand = (): Command =>
  new Command('angles')
    .description('which creative angle posts take, where one is clear')
    .option('--jsonl', 'answer {"id","text"} lines on standard input with {"id","angle","confidence"} lines')
    .action(async ({ jsonl }: { readonly jsonl?: boolean }) => {
      if (jsonl !== true) throw new CommandError('Posts are read from standard input: timbre angles --jsonl');
      await serveJsonLines((message) => {
        const recognised = angleOf(sentencesIn(message.text('text')));
        return Promise.resolve({
          angle: recognised?.id ?? null,
          confidence: recognised?.confidence ?? 0,
          sure: recognised !== undefined,
        });
      });
    });

const sentencesIn = (markdown: string) =>
  readProseBlocks(readProse(markdown)).flatMap(({ kind, sentences }) =>
    sentences.map(({ text }) => ({ text, kind })),
  );
