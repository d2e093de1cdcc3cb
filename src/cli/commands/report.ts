import { Command } from 'commander';
import manifest from '../../../package.json' with { type: 'json' };
import { localizeInEnglish } from '../../core/base/localize.ts';
import { learnFolder, today } from '../brand-folder.ts';
import { readLookAlikes, readSamples } from '../compared-folders.ts';
import { pinOption } from '../draft-command.ts';
import { writeOutput } from '../write-output.ts';

interface Options {
  readonly out: string;
  readonly against: readonly string[];
  readonly test: boolean;
  readonly json?: boolean;
}

export const reportCommand = (): Command =>
  new Command('report')
    .description('write a voice report: one file that opens offline and prints')
    .argument('<folder>', 'brand folder')
    .addOption(pinOption())
    .option('--out <file>', 'the file to write', 'report.html')
    .option('--against <folders...>', 'folders of other brands whose figures stand beside', [])
    .option('--no-test', 'leave out how well the voice is told from others, which takes longest')
    .option('--json', 'print the report’s data as JSON and write no file')
    .action(async (folder: string, options: Options, command: Command) => {
      const { engine, key, folder: own, profile } = await learnFolder(command, folder);
      const against: string[] = [];
      for (const other of options.against) against.push((await learnFolder(command, other, engine)).key);
      const { keys: lookAlikes } = await readLookAlikes(engine, own, profile);
      const proof = options.test
        ? await engine.proof.prove({ brand: key, against, lookAlikes, samples: readSamples() })
        : undefined;
      const compared = [
        ...lookAlikes.map((brand) => ({ brand, kind: 'look-alike' as const })),
        ...against.filter((other) => other !== own).map((brand) => ({ brand, kind: 'brand' as const })),
      ];
      const report = await engine.reports.voice({ brand: key, compared, proof });
      if (options.json) {
        console.log(JSON.stringify(report));
        return;
      }
      const { reportFile } = await import('../../core/report/page/report-page.ts');
      const face = { localize: localizeInEnglish, version: manifest.version, today: today(), language: 'en' };
      await writeOutput(options.out, reportFile(report, face));
      const posts = localizeInEnglish('{0} posts', report.basis.posts);
      console.log(`${options.out}: the voice of ${report.brand}, from ${posts}`);
    });
