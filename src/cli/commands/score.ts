import { localizeInEnglish } from '../../core/base/localize.ts';
import { Option, type Command } from 'commander';
import { explainTemplate, type MissingTemplate } from '../../core/brand/index.ts';
import {
  bandName,
  explainChange,
  explainChangeEffect,
  explainEffect,
  explainFurthest,
  type ScoreChanges,
} from '../../core/changes/index.ts';
import type { Assessment, ScoreReport } from '../../service/engine/index.ts';
import type { Score } from '../../core/voice/index.ts';
import { learnFolder } from '../brand-folder.ts';
import { readDraft } from '../read-text.ts';
import { CommandError } from '../command-error.ts';
import { anyDraftCommand, pinOption } from '../draft-command.ts';
import { serveJsonLines } from '../json-lines.ts';
import { positionsIn } from '../position.ts';
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
    .addOption(pinOption().conflicts('voice'))
    .addOption(
      new Option(
        '--voice <file>',
        'voice file of `learn --out` or `merge` instead of the brand folder (raw score only)',
      ).conflicts('brand'),
    )
    .option('--jsonl', 'read {"id","text"} lines from standard input and print {"id","raw",…} lines')
    .action(async (drafts: string[], options: Options, command: Command) => {
      const scorer = await chooseScorer(command, options);
      if (options.jsonl) {
        await serveJsonLines(async (message) => scorer.score(message.text('text')));
        return;
      }
      for (const file of drafts) {
        const text = readDraft(file);
        const told = await scorer.describe(text);
        console.log(options.json ? JSON.stringify({ file, ...told }) : describe(file, text, told));
      }
    });

/** A score with all that is told of it; without a brand's posts just the score. */
type DraftFigures =
  | Score
  | (ScoreReport & {
      readonly assessment?: Assessment;
      readonly toChange?: ScoreChanges;
      readonly template?: MissingTemplate;
    });

interface Scorer {
  score(text: string): Promise<Score | ScoreReport>;
  describe(text: string): Promise<DraftFigures>;
}

async function chooseScorer(command: Command, { brand, voice }: Options): Promise<Scorer> {
  if (voice !== undefined) {
    const score = openScorer(command, voice);
    const answer = (text: string): Promise<Score> => Promise.resolve(score(text));
    return { score: answer, describe: answer };
  }
  if (brand === undefined)
    throw new CommandError('Give a brand folder with --brand or a voice file with --voice.');
  const { engine, key } = await learnFolder(command, brand);
  return {
    async score(text) {
      await engine.pins.prepare({ brand: key, text });
      return engine.analysis.score({ brand: key, text });
    },
    async describe(text) {
      await engine.pins.prepare({ brand: key, text });
      const { score, assessment, template } = await engine.analysis.check({ brand: key, text });
      const toChange = await engine.analysis.changes({ brand: key, text });
      return {
        ...score,
        ...(assessment && { assessment }),
        ...(toChange && { toChange }),
        ...(template && { template }),
      };
    },
  };
}

function describe(file: string, text: string, told: DraftFigures): string {
  if (!('standing' in told)) return `${file}: ${describeRaw(told)}`;
  const { assessment, toChange, template } = told;
  const band = assessment ? `${bandName(assessment.band)}${describeMarks(assessment)}; ` : '';
  return [
    `${file}: ${band}${describePercentile(told)}`,
    ...(toChange ? describeChanges(file, text, toChange) : []),
    ...(template ? explainTemplate(template).map((line) => `  ${line}`) : []),
  ].join('\n');
}

function describeMarks({ flagged, banned }: Assessment): string {
  const marks = [
    ...(flagged > 0
      ? [flagged === 1 ? '1 sentence to look at' : `${String(flagged)} sentences to look at`]
      : []),
    ...(banned > 0 ? [banned === 1 ? '1 banned term' : `${String(banned)} banned terms`] : []),
  ];
  return marks.length === 0 ? '' : ` (${marks.join(', ')})`;
}

function describeChanges(
  file: string,
  text: string,
  { before, changes, together, furthest }: ScoreChanges,
): string[] {
  const positionOf = positionsIn(text);
  const lines = changes.map(
    (change) =>
      `${file}:${positionOf(change.place.start)}  ${explainChange(change, text)}: ${explainChangeEffect(before, change)}`,
  );
  const all = together && explainEffect(before, together);
  if (all !== undefined && all !== '') lines.push(`  all together: ${all}`);
  for (const place of furthest) {
    const { what, why } = explainFurthest(place, text);
    lines.push(`${file}:${positionOf(place.start)}  ${what}: ${why}`);
  }
  return lines;
}

function describeRaw(score: Score): string {
  return `raw score ${score.raw.toFixed(2)} (0: general English; ${localizeInEnglish('{0} words', score.words)}; a percentile needs the posts)`;
}

function describePercentile({ standing, words, channel, certainty, language }: ScoreReport): string {
  if ('otherLanguage' in standing)
    return `no score: this draft is in ${nameOf(standing.otherLanguage)}; the brand’s posts are in ${standing.brandLanguages.map(nameOf).join(' and ')}`;
  if ('tooShort' in standing)
    return `too short (${localizeInEnglish('{0} words', words)}; needs about ${String(standing.atLeastWords)})`;
  if ('tooFewPosts' in standing) return tooFew(standing.more ?? 1);
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

const tooFew = (more: number): string =>
  `no score yet: the brand needs ${more === 1 ? 'one more post' : `${String(more)} more posts`} of 40 words or more`;

const names = new Intl.DisplayNames('en', { type: 'language' });
const nameOf = (language: string): string =>
  language === 'und' ? 'another language' : (names.of(language) ?? language);
