import { Command, Option } from 'commander';
import { localizeInEnglish } from '../../core/base/localize.ts';
import type { GuideFormat } from '../../core/report/guidelines/write-guidelines.ts';
import { learnFolder } from '../brand-folder.ts';
import { writeOutput } from '../write-output.ts';

interface Options {
  readonly format: GuideFormat;
  readonly out?: string;
}

export const guidelinesCommand = (): Command =>
  new Command('guidelines')
    .description('print a brand’s guidelines: what its profile states and what was learned, with examples')
    .argument('<folder>', 'brand folder')
    .addOption(
      new Option('--format <format>', 'of the document').choices(['markdown', 'html']).default('markdown'),
    )
    .option('--out <file>', 'write to a file instead of printing')
    .action(async (folder: string, { format, out }: Options, command: Command) => {
      const { engine, key } = await learnFolder(command, folder);
      const guide = await engine.guidelines.collect({ brand: key });
      const { writeGuidelines } = await import('../../core/report/guidelines/write-guidelines.ts');
      const text = writeGuidelines(guide, format, localizeInEnglish, 'en');
      if (out === undefined) process.stdout.write(text);
      else await writeOutput(out, text);
    });
