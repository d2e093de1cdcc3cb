import { Command } from 'commander';

/** A command about drafts of a brand. Asked with `--jsonl`, it answers requests on standard input instead. */
export const draftCommand = (name: string, description: string, drafts = '[drafts...]'): Command =>
  anyDraftCommand(name, description, drafts).requiredOption('--brand <folder>', 'brand folder');

/** The same for commands that can do without the brand folder. */
export const anyDraftCommand = (name: string, description: string, drafts = '[drafts...]'): Command =>
  new Command(name)
    .description(description)
    .argument(drafts, 'Markdown files')
    .option('--json', 'print JSON');

/** The options that such commands have in common. */
export interface DraftOptions {
  readonly brand: string;
  readonly json?: boolean;
  readonly jsonl?: boolean;
}
