import { Command } from 'commander';

/** A command about drafts of a brand. With `--jsonl` it answers requests on standard input instead. */
export const draftCommand = (name: string, description: string, drafts = '[drafts...]'): Command =>
  anyDraftCommand(name, description, drafts).requiredOption('--brand <folder>', 'brand folder');

/** Like `draftCommand`, for commands with an optional brand folder. */
export const anyDraftCommand = (name: string, description: string, drafts = '[drafts...]'): Command =>
  new Command(name)
    .description(description)
    .argument(drafts, 'Markdown files')
    .option('--json', 'print JSON');

/** The common options of these commands. */
export interface DraftOptions {
  readonly brand: string;
  readonly json?: boolean;
  readonly jsonl?: boolean;
}
