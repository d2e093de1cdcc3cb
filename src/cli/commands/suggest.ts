import type { Command } from 'commander';
import type { FinishWords, ShownSuggestion, Threshold } from '../../core/prediction/index.ts';
import { learnFolder } from '../brand-folder.ts';
import { readDraft } from '../read-text.ts';
import { CommandError } from '../command-error.ts';
import { draftCommand, type DraftOptions } from '../draft-command.ts';
import { journeyStep } from '../journey-step.ts';
import { serveJsonLines } from '../json-lines.ts';

interface Options extends DraftOptions {
  readonly confidence: string;
  readonly finishWords: string;
  readonly journey?: string;
  readonly step?: string;
}

export const suggestCommand = (): Command =>
  draftCommand('suggest', 'print the suggestion for the end of a draft', '[draft]')
    .option('--confidence <level>', 'quiet (rare), balanced or generous (frequent)', 'balanced')
    .option(
      '--finish-words <when>',
      'finish the word being typed: long (with quiet, only if five letters are saved), always or never',
      'long',
    )
    .option('--journey <file>', 'journey that the draft is a step of: earlier steps may be continued')
    .option('--step <id>', 'the touchpoint that the draft is; else the one that names its file')
    .option('--jsonl', 'read {"id","before"} lines from standard input and print {"id","text"} lines')
    .action(async (draft: string | undefined, options: Options, command: Command) => {
      const wanted = {
        threshold: thresholdOf(options.confidence),
        finishWords: finishWordsOf(options.finishWords),
        steps: (await journeyStep(options, draft))?.facts,
      };
      const { engine, key } = await learnFolder(command, options.brand);
      if (options.jsonl) {
        let shown: ShownSuggestion | undefined;
        await serveJsonLines(async (message) => {
          const before = message.text('before');
          await engine.pins.prepare({ brand: key, text: before });
          const result = await engine.suggestions.suggest({
            brand: key,
            before,
            after: message.text('after'),
            ...wanted,
            shown,
          });
          shown = result.kind === 'suggestion' ? { before, text: result.text } : undefined;
          return result.kind === 'suggestion'
            ? { text: result.text, probability: result.probability }
            : { text: null, reason: result.reason };
        });
        return;
      }
      if (draft === undefined) throw new CommandError('Give a draft, or use --jsonl.');
      const before = readDraft(draft).replace(/[\r\n]+$/, '');
      await engine.pins.prepare({ brand: key, text: before });
      const result = await engine.suggestions.suggest({
        brand: key,
        before,
        after: '',
        ...wanted,
        shown: undefined,
      });
      if (options.json) console.log(JSON.stringify(result));
      else console.log(result.kind === 'suggestion' ? result.text : `(no suggestion: ${result.reason})`);
    });

function thresholdOf(level: string): Threshold {
  if (level === 'quiet' || level === 'balanced' || level === 'generous') return level;
  throw new CommandError(`Unknown confidence “${level}”. Use quiet, balanced or generous.`);
}

function finishWordsOf(when: string): FinishWords {
  if (when === 'long' || when === 'always' || when === 'never') return when;
  throw new CommandError(`Unknown value “${when}” for --finish-words. Use long, always or never.`);
}
