import { Option, type Command } from 'commander';
import type { ScoreReport } from '../../service/engine/index.ts';
import type { Score } from '../../core/voice/index.ts';
import { learnFolder, readDraft } from '../brand-folder.ts';
import { CommandError } from '../command-error.ts';
import { anyDraftCommand } from '../draft-command.ts';
import { serveJsonLines } from '../json-lines.ts';
import { openScorer } from '../voice-file.ts';

interface Options {
  readonly brand?: string;
  readonly voice?: string;
  readonly json?: boolean;
  readonly jsonl?: boolean;
}

export const scoreCommand = (): Command =>
  anyDraftCommand('score', 'score how much drafts sound like the brand')
    .option('--brand <folder>', 'brand folder')
    .addOption(
      new Option(
        '--voice <file>',
        'voice file of `learn --out` or `merge` instead of the brand folder (raw score only)',
      ).conflicts('brand'),
    )
    .option('--jsonl', 'read {"id","text"} lines from standard input and print {"id","raw",…} lines')
    .action(async (drafts: string[], options: Options, command: Command) => {
      const score = await chooseScorer(command, options);
      if (options.jsonl) {
        await serveJsonLines(async (message) => score(message.text('text')));
        return;
      }
      for (const file of drafts) {
        const scored = await score(readDraft(file));
        console.log(options.json ? JSON.stringify({ file, ...scored }) : `${file}: ${describe(scored)}`);
      }
    });

type Scorer = (text: string) => Promise<Score | ScoreReport>;

async function chooseScorer(command: Command, { brand, voice }: Options): Promise<Scorer> {
  if (voice !== undefined) {
    const score = openScorer(command, voice);
    return (text) => Promise.resolve(score(text));
  }
  if (brand === undefined)
    throw new CommandError('Give a brand folder with --brand or a voice file with --voice.');
  const { engine, key } = await learnFolder(command, brand);
  return (text) => engine.analysis.score({ brand: key, text });
}

function describe(score: Score | ScoreReport): string {
  if ('standing' in score) return describePercentile(score);
  return `raw score ${score.raw.toFixed(2)} (0: general English; ${String(score.words)} words; a percentile needs the posts)`;
}

function describePercentile({ standing, words, channel, certainty, language }: ScoreReport): string {
  if ('otherLanguage' in standing)
    return `no score: this draft is in ${nameOf(standing.otherLanguage)}; the brand’s posts are in ${standing.brandLanguages.map(nameOf).join(' and ')}`;
  if ('tooShort' in standing)
    return `too short (${String(words)} words; needs about ${String(standing.atLeastWords)})`;
  if ('tooFewPosts' in standing) return 'the brand has too few posts to compare with';
  const [place, low, high] = [standing.percentile, standing.low, standing.high].map((value) =>
    String(Math.round(value)),
  );
  const posts = channel === undefined ? 'own posts' : `${channel} posts`;
  const doubt =
    certainty === 'usual'
      ? ''
      : `; less certain than in English (no general ${nameOf(language)} texts to compare with)`;
  return `closer to the brand’s style than ${place ?? ''} % of its ${posts} of this length (uncertain: ${low ?? ''}–${high ?? ''} %)${doubt}`;
}

const names = new Intl.DisplayNames('en', { type: 'language' });
const nameOf = (language: string): string =>
  language === 'und' ? 'another language' : (names.of(language) ?? language);
