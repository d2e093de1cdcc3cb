import type { Command } from 'commander';
import type { PartialRewrite, Rewrite } from '../../core/rewrite/index.ts';
import { overlaps, type Span } from '../../core/text/index.ts';
import { learnFolder, type LearnedFolder } from '../brand-folder.ts';
import { readDraft } from '../read-text.ts';
import { CommandError } from '../command-error.ts';
import { draftCommand, type DraftOptions } from '../draft-command.ts';
import { positionsIn } from '../position.ts';

interface Options extends DraftOptions {
  readonly from?: string;
  readonly to?: string;
}

export const rewriteCommand = (): Command =>
  draftCommand(
    'rewrite',
    'rewrite sentences that don’t sound like the brand, or have words that its profile replaces, with the brand’s wording',
    '<draft>',
  )
    .option('--from <offset>', 'start of the passage (UTF-16 offset in the file)')
    .option('--to <offset>', 'end of the passage (default: the sentence at --from)')
    .action(async (file: string, options: Options, command: Command) => {
      const text = readDraft(file);
      const chosen = spanOf(options, text.length);
      const { engine, key } = await learnFolder(command, options.brand);
      await engine.pins.prepare({ brand: key, text });
      const spans = chosen ? [chosen] : await sentencesToRewrite(engine, key, text);
      const rewrites: (Rewrite | PartialRewrite)[] = [];
      for (const { start, end } of spans) {
        const result = await engine.rewrites.rewrite({ brand: key, text, start, end });
        if (result.kind !== 'none') rewrites.push(result);
      }
      if (options.json) console.log(JSON.stringify({ file, rewrites }));
      else if (rewrites.length === 0) console.log(`${file}: no replacements found in the brand’s posts`);
      else for (const rewrite of rewrites) print(file, text, rewrite);
    });

/** The marked sentences, and those with a word for which the profile has another. */
async function sentencesToRewrite(
  { analysis }: LearnedFolder['engine'],
  brand: string,
  text: string,
): Promise<readonly Span[]> {
  const replaced = (await analysis.findings({ brand, text })).filter(
    ({ kind, use }) => kind === 'term' && use,
  );
  const sentences = await analysis.drift({ brand, text });
  return sentences.filter(
    (sentence) => sentence.flagged || replaced.some((finding) => overlaps(finding, sentence)),
  );
}

function spanOf({ from, to }: Options, length: number): { start: number; end: number } | undefined {
  if (from === undefined && to === undefined) return undefined;
  const [start, end] = [Number(from ?? NaN), Number(to ?? from ?? NaN)];
  if (Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= length)
    return { start, end };
  throw new CommandError(`--from and --to must be offsets in the draft, from 0 to ${String(length)}.`);
}

function print(file: string, text: string, rewrite: Rewrite | PartialRewrite): void {
  const { passage, text: rewritten, edits, before, after } = rewrite;
  const flat = (written: string): string => written.replace(/\s+/g, ' ');
  console.log(`${file}:${positionsIn(text)(passage.start)}`);
  console.log(`  - ${flat(text.slice(passage.start, passage.end))}`);
  console.log(`  + ${flat(rewritten)}`);
  for (const { start, end, replacement, why } of edits)
    console.log(`    “${flat(text.slice(start, end))}” → “${flat(replacement)}”  ${why}`);
  console.log(`    drift ${before.drift.toFixed(2)} → ${after.drift.toFixed(2)}`);
  if (rewrite.kind === 'partial') console.log(`    still off brand: ${rewrite.kept.join(', ')}`);
}
