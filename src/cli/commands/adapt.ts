import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Command } from 'commander';
import {
  explainNoVariant,
  explainSize,
  variantName,
  withVariants,
  type ChannelScore,
  type NoVariant,
  type Variant,
} from '../../core/planning/variants/index.ts';
import { readProse, textField } from '../../core/text/index.ts';
import { learnFolder } from '../brand-folder.ts';
import { readDraft } from '../read-text.ts';
import { CommandError } from '../command-error.ts';
import { draftCommand, type DraftOptions } from '../draft-command.ts';
import { writeOutput } from '../write-output.ts';

interface Options extends DraftOptions {
  readonly channel?: readonly string[];
  readonly audience?: string;
  readonly out?: string;
  readonly force?: boolean;
}

export const adaptCommand = (): Command =>
  draftCommand(
    'adapt',
    'make variants of a draft for channels, from its own sentences: within their limits, with its price, date, place and call to action',
    '<draft>',
  )
    .option('--channel <names...>', 'channels (default: those of the profile, but for the draft’s own)')
    .option('--audience <name>', 'an audience of the profile, named in the front matter')
    .option(
      '--out <folder>',
      'write DRAFT.CHANNEL.md there and name the draft in it; otherwise they are printed',
    )
    .option('--force', 'overwrite variants that exist')
    .action(async (file: string, options: Options, command: Command) => {
      const text = readDraft(file);
      const { engine, key, profile } = await learnFolder(command, options.brand);
      const { audience } = options;
      if (audience !== undefined && !(audience in profile.audiences))
        throw new CommandError(`The profile has no audience “${audience}”.`);
      const own = textField(readProse(text).frontMatter?.fields ?? {}, 'channel')?.toLowerCase();
      const channels =
        options.channel ?? Object.keys(profile.channels).filter((name) => name.toLowerCase() !== own);
      if (channels.length === 0)
        throw new CommandError('The profile names no other channel. Name one with --channel.');
      const results: (Variant | NoVariant)[] = [];
      for (const channel of channels)
        results.push(
          await engine.variants.adapt({ brand: key, text, channel, audience, name: basename(file) }),
        );
      if (options.out !== undefined) await writeAll(file, text, options.out, results, options.force === true);
      if (options.json) console.log(JSON.stringify({ file, variants: results.map(forJson) }));
      else for (const result of results) print(result, options.out === undefined);
      if (results.some(({ kind }) => kind === 'none')) process.exitCode = 1;
    });

/** Writes the variants, and names them in a copy of the draft's front matter where they are beside it. */
async function writeAll(
  file: string,
  text: string,
  folder: string,
  results: readonly (Variant | NoVariant)[],
  isForced: boolean,
): Promise<void> {
  const made = results.flatMap((result) => (result.kind === 'variant' ? [result] : []));
  const names = made.map(({ channel, audience }) => variantName(basename(file), channel, audience));
  const there = names.filter((name) => existsSync(join(folder, name)));
  if (there.length > 0 && !isForced)
    throw new CommandError(`${there.join(', ')} exist already. Use --force to overwrite them.`);
  for (const [at, { file: variant }] of made.entries())
    await writeOutput(join(folder, names[at] ?? ''), variant);
  if (join(folder) === join(dirname(file)))
    await writeOutput(file, withVariants(text, readProse(text), names));
}

const forJson = (result: Variant | NoVariant): object =>
  result.kind === 'none'
    ? result
    : {
        ...result,
        findings: result.findings.map(({ rule, severity, text, message }) => ({
          rule,
          severity,
          text,
          message,
        })),
      };

function print(result: Variant | NoVariant, isShown: boolean): void {
  if (result.kind === 'none') {
    console.log(explainNoVariant(result));
    return;
  }
  const { channel, audience, size, limits, score, sourceScore, leftOut, findings } = result;
  const name = audience === undefined ? channel : `${channel}, ${audience}`;
  console.log(
    `${name}: ${explainSize(size, limits)}; ${shown(score)} (the draft: ${shown(sourceScore)}); open findings: ${String(findings.length)}`,
  );
  if (leftOut.length > 0) console.log(`  left out: ${leftOut.join(', ')}`);
  if (isShown) console.log(`\n${result.file}`);
}

const shown = ({ percentile, raw }: ChannelScore): string =>
  percentile === undefined ? `raw score ${raw.toFixed(2)}` : `score ${String(Math.round(percentile))} %`;
