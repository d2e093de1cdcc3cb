import { Command } from 'commander';
import { learnFolder, openEngine, readDraft } from './brand-folder.ts';
import { positionOf } from './position.ts';

export const checkCommand = (): Command =>
  new Command('check')
    .description(
      'what the profile has to say about drafts: terms, banned words, channel limits; exit code 1 when anything is banned',
    )
    .argument('<drafts...>', 'Markdown files')
    .option('--brand <folder>', 'the brand folder')
    .option('--json', 'answer in JSON')
    .action(async (drafts: string[], options: { brand?: string; json?: boolean }, command: Command) => {
      const { engine, key } =
        options.brand === undefined
          ? { engine: openEngine(command), key: '' }
          : await learnFolder(command, options.brand);
      const report = [];
      for (const file of drafts) {
        const text = readDraft(file);
        report.push({ file, text, findings: await engine.analysis.findings({ brand: key, text }) });
      }
      if (options.json) {
        console.log(JSON.stringify(report.map(({ file, findings }) => ({ file, findings }))));
      } else {
        for (const { file, text, findings } of report)
          for (const { start, severity, message } of findings)
            console.log(`${file}:${positionOf(text, start)}  ${severity}  ${message}`);
      }
      if (report.some(({ findings }) => findings.some(({ severity }) => severity === 'warning')))
        process.exitCode = 1;
    });
