import { Option, type Command } from 'commander';
import type { ScoreReport } from '../service/engine.ts';
import type { Score } from '../core/voice/index.ts';
import { learnFolder, readDraft } from './brand-folder.ts';
import { CommandError } from './command-error.ts';
import { anyDraftCommand } from './draft-command.ts';
import { serveJsonLines } from './json-lines.ts';
import { openScorer } from './voice-file.ts';

interface Options {
  readonly brand?: string;
  readonly voice?: string;
  readonly json?: boolean;
  readonly jsonl?: boolean;
}

export const scoreCommand = (): Command =>
  anyDraftCommand('score', 'how much a draft sounds like the brand')
    .option('--brand <folder>', 'the brand folder')
    .addOption(
      new Option(
        '--voice <file>',
        'a voice that `learn --out` or `merge` wrote, instead of the brand folder; without posts to compare with there is a raw score only',
      ).conflicts('brand'),
    )
    .option('--jsonl', 'answer {"id","text"} lines on standard input with {"id","raw",…} lines')
    .action(async (drafts: string[], options: Options, command: Command) => {
      const score = chooseScorer(command, options);
      if (options.jsonl) {
        await serveJsonLines((message) => score(message.text('text')));
        return;
      }
      for (const file of drafts) {
        const scored = score(readDraft(file));
        console.log(options.json ? JSON.stringify({ file, ...scored }) : `${file}: ${describe(scored)}`);
      }
    });

function chooseScorer(command: Command, { brand, voice }: Options): (text: string) => Score | ScoreReport {
  if (voice !== undefined) return openScorer(command, voice);
  if (brand === undefined)
    throw new CommandError('Say whose voice: --brand with a brand folder, or --voice with a file.');
  const { engine, key } = learnFolder(command, brand);
  return (text) => engine.score(key, text);
}

function describe(score: Score | ScoreReport): string {
  if ('standing' in score) return describeStanding(score);
  return `${score.raw.toFixed(2)} on a scale where 0 is anybody (${String(score.words)} words; a voice without its posts cannot say where that stands among them)`;
}

function describeStanding({ standing, words, channel, certainty, language }: ScoreReport): string {
  if ('otherLanguage' in standing)
    return `no score: this draft is in ${nameOf(standing.otherLanguage)}; the brand’s posts are in ${standing.brandLanguages.map(nameOf).join(' and ')}`;
  if ('tooShort' in standing)
    return `too short to say (${String(words)} words; from about ${String(standing.atLeastWords)} on there is something to say)`;
  if ('tooFewPosts' in standing) return 'the brand has too few posts to compare with';
  const [place, low, high] = [standing.percentile, standing.low, standing.high].map((value) =>
    String(Math.round(value)),
  );
  const posts = channel === undefined ? 'own posts' : `${channel} posts`;
  const doubt =
    certainty === 'usual'
      ? ''
      : `; less certain than in English: ${nameOf(language)} is heard without a background of others’ texts`;
  return `more like the brand than ${place ?? ''} of 100 of its ${posts} this long (between ${low ?? ''} and ${high ?? ''})${doubt}`;
}

const names = new Intl.DisplayNames('en', { type: 'language' });
const nameOf = (language: string): string =>
  language === 'und' ? 'another language' : (names.of(language) ?? language);
