import { Command, Option } from 'commander';

/** A command about drafts of a brand. With `--jsonl` it answers requests on standard input instead. */
export const draftCommand = (name: string, description: string, drafts = '[drafts...]'): Command =>
  anyDraftCommand(name, description, drafts)
    .requiredOption('--brand <folder>', 'brand folder')
    .addOption(pinOption());

/** Like `draftCommand`, for commands with an optional brand folder. */
export const anyDraftCommand = (name: string, description: string, drafts = '[drafts...]'): Command =>
  new Command(name)
    .description(description)
    .argument(drafts, 'Markdown files')
    .option('--json', 'print JSON');

/** A pinned voice for all drafts, whatever their front matter says. */
export const pinOption = (): Option =>
  new Option('--pin <name>', 'a pinned voice of the brand instead of its present one: voices/<name>.yaml');

/** The common options of these commands. */
export interface DraftOptions {
  readonly brand: string;
  readonly json?: boolean;
  readonly jsonl?: boolean;
}
