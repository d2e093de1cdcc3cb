import type { Command } from 'commander';
import { learnFolder } from '../brand-folder.ts';
import { readDraft } from '../read-text.ts';
import { CommandError } from '../command-error.ts';
import { draftCommand, type DraftOptions } from '../draft-command.ts';

interface Options extends DraftOptions {
  readonly tokens?: string;
}

export const cardCommand = (): Command =>
  draftCommand('card', 'print the voice summary that an AI model would be sent for a draft', '<draft>')
    .option('--tokens <number>', 'maximum length of the summary in tokens (default: 2400)')
    .action(async (draft: string, options: Options, command: Command) => {
      const budget = options.tokens === undefined ? undefined : readTokens(options.tokens);
      const { engine, key } = await learnFolder(command, options.brand);
      const card = await engine.brands.voiceCard({ brand: key, text: readDraft(draft), budget });
      console.log(options.json ? JSON.stringify(card) : card.text);
    });

function readTokens(text: string): number {
  const tokens = Number(text);
  if (!/^\d+$/.test(text) || tokens < 1)
    throw new CommandError(`--tokens must be a whole number such as 2400, not “${text}”.`);
  return tokens;
}
