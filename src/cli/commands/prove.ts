import { Command } from 'commander';
import manifest from '../../../package.json' with { type: 'json' };
import { describeProof, type ProofFace, type ProofReport } from '../../core/voice/proof/report/index.ts';
import { localizeInEnglish } from '../../core/base/localize.ts';
import { learnFolder } from '../brand-folder.ts';
import { readLookAlikes, readSamples } from '../compared-folders.ts';
import { CommandError } from '../command-error.ts';

interface Options {
  readonly brand: string;
  readonly against: readonly string[];
  readonly atLeast?: string;
  readonly json?: boolean;
}

export const proveCommand = (): Command =>
  new Command('prove')
    .description('test how well a brand’s voice is recognised among look-alikes, and which posts to review')
    .requiredOption('--brand <folder>', 'brand folder')
    .option(
      '--against <folders...>',
      'folders of other brands, in addition to the included sample brands',
      [],
    )
    .option(
      '--at-least <share>',
      'exit code 1 if fewer pairs of passages are told apart: a share from 0 to 1 such as 0.9',
    )
    .option('--json', 'print JSON')
    .action(async (options: Options, command: Command) => {
      const least = options.atLeast === undefined ? undefined : readShare(options.atLeast);
      const { engine, key, profile } = await learnFolder(command, options.brand);
      const against: string[] = [];
      for (const folder of options.against) against.push((await learnFolder(command, folder, engine)).key);
      const { keys: lookAlikes } = await readLookAlikes(engine, key, profile);
      const report = await engine.proof.prove({ brand: key, against, lookAlikes, samples: readSamples() });
      console.log(options.json ? JSON.stringify(report) : describeProof(report, TERMINAL));
      if (least !== undefined && !(passagePairs(report) >= least)) process.exitCode = 1;
    });

function readShare(text: string): number {
  const share = Number(text);
  if (text.trim() === '' || !(share >= 0 && share <= 1))
    throw new CommandError(`--at-least must be a share from 0 to 1 such as 0.9, not “${text}”.`);
  return share;
}

/** NaN where there were no passages to compare with, which proves nothing. */
const passagePairs = ({ proof }: ProofReport): number =>
  'tooFew' in proof ? NaN : (proof.units.find(({ unit }) => unit === 'passage')?.pairs.share ?? NaN);

const CELLS = 10;

const TERMINAL: ProofFace = {
  localize: localizeInEnglish,
  version: manifest.version,
  plain: (text) => text.replace(/\s+/g, ' '),
  // A path often says what the title does.
  link: (label, { title, path }) =>
    title === '' || (label === title && title === path) ? label : `${label} (${path})`,
  quote: (sentence) => `“${sentence}”`,
  bar: (share) => '█'.repeat(Math.round(CELLS * share)).padEnd(CELLS, '·'),
  fold: (title, markdown) => `## ${title}\n\n${markdown}`,
};
