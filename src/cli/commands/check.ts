import { Command } from 'commander';
import { learnFolder, openEngine, readDraft, type LearnedFolder } from '../brand-folder.ts';
import { readFrontMatter, textField } from '../../core/text/index.ts';
import { CommandError } from '../command-error.ts';
import { positionsIn } from '../position.ts';
import { checkLedgersOf, entriesFor, readLedgers } from '../read-ledgers.ts';

interface CheckOptions {
  readonly brand?: string;
  readonly claims?: string;
  readonly json?: boolean;
}

export const checkCommand = (): Command =>
  new Command('check')
    .description(
      'check drafts: the profile’s terms, banned words and channel limits; claims against a ledger, persuasion, disclosure; exit code 1 if there are warnings, 2 if the profile has errors',
    )
    .argument('<drafts...>', 'Markdown files')
    .option('--brand <folder>', 'brand folder')
    .option('--claims <folder>', 'ledgers (*.yaml) of what brands may state')
    .option('--json', 'print JSON')
    .action(async (drafts: string[], options: CheckOptions, command: Command) => {
      const { engine, key, profileProblems } =
        options.brand === undefined
          ? { engine: openEngine(command), key: '', profileProblems: [] }
          : withRules(await learnFolder(command, options.brand), options.brand);
      const ledgers = options.claims === undefined ? [] : readLedgers(options.claims);
      if (options.brand !== undefined) checkLedgersOf(options.brand);
      const report = [];
      for (const file of drafts) {
        const text = readDraft(file);
        const ledger = entriesFor(ledgers, textField(readFrontMatter(text)?.fields ?? {}, 'brand'));
        report.push({ file, text, findings: await engine.analysis.findings({ brand: key, text, ledger }) });
      }
      if (options.json) {
        console.log(JSON.stringify(report.map(({ file, findings }) => ({ file, findings }))));
      } else {
        for (const { file, text, findings } of report)
          for (const { start, severity, message } of findings)
            console.log(`${file}:${positionsIn(text)(start)}  ${severity}  ${message}`);
      }
      if (report.some(({ findings }) => findings.some(({ severity }) => severity === 'warning')))
        process.exitCode = 1;
      // Rules that could not be read were not checked, so the result is incomplete.
      if (profileProblems.length > 0) process.exitCode = 2;
    });

/** Throws `CommandError` where there is no profile, and so no rules, as passing would mean nothing. */
function withRules(learned: LearnedFolder, folder: string): LearnedFolder {
  if (learned.hasProfile || learned.profileProblems.length > 0) return learned;
  throw new CommandError(
    `${folder} has no profile (a file called <name>.brand.json), so there is nothing to check.`,
  );
}
