import { localizeInEnglish } from '../../core/base/localize.ts';
import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { Command, Option } from 'commander';
import type { Proposal, Proposals, ProposedValue } from '../../core/proposals/index.ts';
import { diskFiles } from '../../host-node/files/brand-folder.ts';
import { explainGuideFault } from '../../service/guides/guide-fault.ts';
import { CorpusReader } from '../../service/brands/read-corpus.ts';
import { brandIn, learnFolder, openEngine } from '../brand-folder.ts';
import { CommandError } from '../command-error.ts';

interface Options {
  readonly corpus?: string;
  readonly guide?: string;
  readonly brand?: string;
  readonly json?: boolean;
}

export const proposeCommand = (): Command =>
  new Command('propose')
    .description('propose a profile from published posts or a style guide, each entry with its sentence')
    .addOption(new Option('--corpus <folder>', 'a brand’s folder “corpus” with its posts').conflicts('guide'))
    .option('--guide <file>', 'a style guide: Word, PDF, HTML, Markdown or text')
    .option('--brand <folder>', 'brand folder; with --guide its posts are compared with the guide')
    .option('--json', 'print JSON')
    .action(async (options: Options, command: Command) => {
      const found =
        options.guide === undefined
          ? await fromPosts(command, options)
          : await fromGuide(command, options.guide, options.brand);
      if (!found) throw new CommandError('The posts changed while they were read.');
      if (options.json) console.log(JSON.stringify(found));
      else print(found);
    });

async function fromPosts(command: Command, { corpus, brand }: Options): Promise<Proposals | undefined> {
  const folder = corpus === undefined ? brand : dirname(corpus.replace(/[\\/]+$/, ''));
  if (folder === undefined) throw new CommandError('Name posts with --corpus or a style guide with --guide.');
  if (corpus !== undefined && basename(corpus.replace(/[\\/]+$/, '')) !== 'corpus')
    throw new CommandError(`${corpus} is no folder “corpus”: posts are read from a folder of this name.`);
  const { engine, key } =
    corpus === undefined ? await learnFolder(command, folder) : await learnPosts(command, folder);
  return engine.proposals.fromPosts({ brand: key });
}

/** The posts alone: what a profile beside them states is proposed again. */
async function learnPosts(
  command: Command,
  folder: string,
): Promise<{ readonly engine: ReturnType<typeof openEngine>; readonly key: string }> {
  const engine = openEngine(command);
  const brand = { ...(await brandIn(folder)), profileKey: undefined };
  await new CorpusReader(diskFiles, engine).learn(brand);
  return { engine, key: brand.folder };
}

async function fromGuide(
  command: Command,
  file: string,
  brand: string | undefined,
): Promise<Proposals | undefined> {
  const { readGuideFile } = await import('../../host-node/guide-reader/read-guide-file.ts');
  const reading = await readGuideFile(basename(file), bytesOf(file));
  if (reading.kind === 'fault') throw new CommandError(`${file}: ${explainGuideFault(reading.fault)}`);
  const { engine, key } =
    brand === undefined ? { engine: openEngine(command), key: 'guide' } : await learnFolder(command, brand);
  return engine.proposals.fromGuide({ brand: key, guide: reading.guide });
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    throw new CommandError(`${file} cannot be read.`);
  }
}

function print({ proposals, questions }: Proposals): void {
  for (const proposal of proposals) printProposal(proposal);
  if (questions.length > 0) console.log('\nNot understood:');
  for (const { text, place } of questions) console.log(`  ${place}: ${text}`);
}

function printProposal({
  value,
  confidence,
  evidence,
  disagreement,
  question = disagreement?.question,
}: Proposal): void {
  console.log(`${value.kind} (${confidence}): ${inWords(value)}`);
  for (const { text, place } of evidence.slice(0, 2))
    console.log(`    ${place === '' ? '' : `${place}: `}${text}`);
  if (question !== undefined) console.log(`    ? ${question}`);
}

function inWords(value: ProposedValue): string {
  switch (value.kind) {
    case 'term':
      return `${value.use}, not ${value.insteadOf.join(', ')}`;
    case 'ban':
      return value.term;
    case 'trait':
      return value.name;
    case 'pair':
      return `“${value.before}” → “${value.after}”`;
    case 'channel':
      return [
        value.channel,
        value.maxCharacters === undefined ? '' : localizeInEnglish('{0} characters', value.maxCharacters),
        value.maxHashtags === undefined ? '' : localizeInEnglish('{0} hashtags', value.maxHashtags),
      ]
        .filter((part) => part !== '')
        .join(', ');
    case 'habit':
    case 'description':
    case 'we-are':
    case 'we-are-not':
    case 'do':
    case 'dont':
      return value.text;
  }
}
