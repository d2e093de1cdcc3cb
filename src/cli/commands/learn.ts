import { Command, Option } from 'commander';
import { explainNote, explainSkip, type CorpusNote } from '../../core/brand/index.ts';
import type { BrandSummary } from '../../service/engine/index.ts';
import { localizeInEnglish } from '../../core/base/localize.ts';
import { aboutProfile, learnFolder } from '../brand-folder.ts';
import { CommandError } from '../command-error.ts';
import { writeOutput } from '../write-output.ts';
import { countFolder, describeVoice, readShard, writeVoiceFile } from '../voice-file.ts';

interface Options {
  readonly brand?: string;
  readonly store?: string;
  readonly out?: string;
  readonly shard?: string;
  readonly json?: boolean;
}

export const learnCommand = (): Command =>
  new Command('learn')
    .description('learn a brand’s voice from its folder and print a summary')
    .argument('[folder]', 'brand folder: contains a corpus folder and optionally a profile')
    .option('--brand <folder>', 'brand folder (same as the argument)')
    .option('--store <file>', 'save what was learned to a file')
    .addOption(
      new Option(
        '--out <file>',
        'only count the posts and save the counts to a file for `merge` and `score --voice`',
      ).conflicts('store'),
    )
    .option('--shard <I/N>', 'with --out: only the I-th of N parts of the corpus, split by file name')
    .option('--json', 'print JSON')
    .action(async (argument: string | undefined, options: Options, command: Command) => {
      const folder = argument ?? options.brand ?? '.';
      if (options.out !== undefined || options.shard !== undefined) {
        await countOnly(command, folder, options);
        return;
      }
      const { engine, key, profile, profileProblems } = await learnFolder(command, folder);
      const summary = await engine.brands.summary({ brand: key });
      if (options.store !== undefined)
        await writeOutput(options.store, await engine.brands.store({ brand: key }));
      if (options.json) {
        console.log(JSON.stringify({ ...summary, ...explainFiles(summary), profileProblems }));
        return;
      }
      printSummary(summary);
      for (const line of aboutProfile(profile, profileProblems)) console.log(line);
      printNotes(summary.notes);
    });

function printSummary(summary: BrandSummary): void {
  const { name, posts, words, firstDate = '?', lastDate = '?', languages } = summary;
  const count = localizeInEnglish('{0} posts, {1} words', posts, words);
  console.log(`${name}: ${count}, ${firstDate} to ${lastDate}`);
  for (const [channel, count] of summary.channels)
    console.log(`  ${String(count).padStart(4)}  ${channel === '' ? '(no channel)' : channel}`);
  for (const { channel, shifts } of summary.channelShifts)
    for (const { text } of shifts) console.log(`in ${channel}: ${text}`);
  if (languages.some(([language]) => language !== 'en'))
    console.log(
      `languages: ${languages.map(([language, count]) => `${language} (${String(count)})`).join(', ')}`,
    );
}

/** The result for each file, with codes for programs and messages for people. */
function explainFiles({ files, notes }: BrandSummary): object {
  const explain = (note: CorpusNote): object => ({
    code: note.kind,
    message: explainNote(note, localizeInEnglish),
  });
  return {
    files: files.map((file) => ({
      ...file,
      skipped: file.skipped.map(({ count, reason }) => ({
        count,
        code: reason,
        reason: explainSkip(reason, localizeInEnglish),
      })),
      notes: file.notes.map(explain),
    })),
    notes: notes.map(({ path, note }) => ({ path, ...explain(note) })),
  };
}

async function countOnly(command: Command, folder: string, { out, shard, json }: Options): Promise<void> {
  if (out === undefined) throw new CommandError('--shard needs --out with the file to write.');
  const part = shard === undefined ? undefined : readShard(shard);
  const { totals, otherLanguages, notes } = await countFolder(command, folder, part);
  await writeVoiceFile(out, totals);
  const { posts, words, sentences } = totals;
  if (json) {
    const explained = notes.map(({ path, note }) => ({
      path,
      code: note.kind,
      message: explainNote(note, localizeInEnglish),
    }));
    console.log(JSON.stringify({ posts, words, sentences, otherLanguages, notes: explained }));
    return;
  }
  console.log(`${out}: ${describeVoice(totals)}`);
  if (otherLanguages > 0)
    console.log(
      localizeInEnglish(
        '{0} posts in other languages are not counted: a voice file holds the English voice.',
        otherLanguages,
      ),
    );
  printNotes(notes);
}

function printNotes(notes: readonly { readonly path: string; readonly note: CorpusNote }[]): void {
  for (const { path, note } of notes) console.log(`${path}: ${explainNote(note, localizeInEnglish)}`);
}
