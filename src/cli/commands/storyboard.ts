import { mkdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { readProfile, type Profile } from '../../core/brand/index.ts';
import { CheckCache, runChecks, type Finding } from '../../core/checks/index.ts';
import { readLedger } from '../../core/facts/index.ts';
import type { Aspect } from '../../core/production/storyboard/index.ts';
import { ASPECTS } from '../../core/production/storyboard/storyboard.ts';
import { FRAME_RATE_NAMES, type FrameRateName } from '../../core/production/storyboard/time/frame-rate.ts';
import { readProse } from '../../core/text/index.ts';
import { diskFiles, type DiskBrand } from '../../host-node/files/brand-folder.ts';
import { aboutProfile, brandIn, today } from '../brand-folder.ts';
import { readDraft } from '../read-text.ts';
import { CommandError } from '../command-error.ts';
import { checkLedgersOf } from '../read-ledgers.ts';
import { writeOutput } from '../write-output.ts';

interface Options {
  readonly brand: string;
  readonly seconds: number;
  readonly fps: FrameRateName;
  readonly aspect: Aspect;
  readonly out: string;
}

export const storyboardCommand = (): Command =>
  new Command('storyboard')
    .description(
      'turn a draft into a storyboard: script (.fountain), timeline (.otio, .edl), captions (.srt, .vtt) and shots.json',
    )
    .argument('<draft>', 'Markdown file')
    .requiredOption('--brand <folder>', 'brand folder')
    .requiredOption('--out <folder>', 'where the files are written')
    .option('--seconds <number>', 'length of the film, 5 to 600', seconds, 30)
    .addOption(new Option('--fps <rate>', 'frames a second').choices(FRAME_RATE_NAMES).default('25'))
    .addOption(new Option('--aspect <ratio>', 'width to height').choices(ASPECTS).default('9:16'))
    .action(async (draft: string, { brand: folder, seconds: length, fps, aspect, out }: Options) => {
      const file = readDraft(draft);
      const brand = await brandIn(folder);
      checkLedgersOf(brand.folder);
      const profile = await profileOf(brand);
      const formats = await import('../../core/production/storyboard/index.ts');
      const storyboard = formats.makeStoryboard({
        ...{ file, brand: profile.name, seconds: length, rate: fps, aspect },
        findings: await findingsIn(file, brand, profile),
      });
      if (storyboard.cues.length === 0) throw new CommandError(`${draft} has no sentences for a film.`);
      const name = basename(draft, extname(draft));
      const head = { brand: profile.name, source: basename(draft), date: today() };
      mkdirOf(out);
      for (const { name: path, text } of formats.storyboardFiles(storyboard, name, head))
        await writeOutput(join(out, path), text);
      const { frames, rate, shots, warnings } = storyboard;
      console.log(
        `${String(shots.length)} shots, ${(frames / rate.perSecond).toFixed(1)} s at ${rate.name} frames a second: ${out}`,
      );
      for (const { shot, message } of warnings)
        console.log(shot === undefined ? message : `${shot}: ${message}`);
    });

function seconds(text: string): number {
  const value = Number(text);
  if (!(value >= 5 && value <= 600)) throw new InvalidArgumentError('It must be a number from 5 to 600.');
  return value;
}

function mkdirOf(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new CommandError(
      `${folder} cannot be written: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** The brand's profile. No post is read, as nothing of the voice is needed. */
async function profileOf(brand: DiskBrand): Promise<Profile> {
  const { json = '{}', doubt } = await diskFiles.readProfile(brand);
  const { profile, problems } = readProfile(json, brand.slug, undefined, doubt);
  for (const line of aboutProfile(profile, problems)) console.error(line);
  return profile;
}

/** What the checks of claims find in a draft, against the brand's ledgers. */
async function findingsIn(file: string, brand: DiskBrand, profile: Profile): Promise<Finding[]> {
  const ledger = (await diskFiles.readLedgers(brand)).flatMap(
    ({ name, text }) => readLedger(text, name).entries,
  );
  return runChecks(file, readProse(file), new CheckCache({ profile, claims: { today: today(), ledger } }));
}
