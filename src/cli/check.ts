import { Command } from 'commander';
import { learnFolder, openEngine, readDraft } from './brand-folder.ts';
import { positionsIn } from './position.ts';

export const checkCommand = (): Command =>
  new Command('check')
    .description(
      'check drafts against the profile: terms, banned words, channel limits; exit code 1 if there are warnings',
    )
    .argument('<drafts...>', 'Markdown files')
    .option('--brand <folder>', 'brand folder')
    .option('--json', 'print JSON')
    .action((drafts: string[], options: { brand?: string; json?: boolean }, command: Command) => {
      const { engine, key } =
        options.brand === undefined
          ? { engine: openEngine(command), key: '' }
          : learnFolder(command, options.brand);
      const report = drafts.map((file) => {
        const text = readDraft(file);
        return { file, text, findings: engine.findings(key, text) };
      });
      if (options.json) {
        console.log(JSON.stringify(report.map(({ file, findings }) => ({ file, findings }))));
      } else {
        for (const { file, text, findings } of report) {
          const position = positionsIn(text);
          for (const { start, severity, message } of findings)
            console.log(`${file}:${position(start)}  ${severity}  ${message}`);
        }
      }
      if (report.some(({ findings }) => findings.some(({ severity }) => severity === 'warning')))
        process.exitCode = 1;
    });
