// Compares families of models for ghost text on the same posts, with the same letters, vetoes and gate; only the prediction differs.
//   npx tsx test/bench/ghost-families.ts --corpora DIR [--words 120] [--only PART-OF-A-NAME]
// One word at a time is offered, after its space is typed. Halves are crossed: the brands sorted by name, alternate halves; each is tested with
// a background built from the other half. 60 posts are learned; the last four are typed. DIR has a folder a brand with its posts as *.md.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildNgramBackground } from '../../src/core/prediction/vocabulary/build-ngram-background.ts';
import { PhraseModel, readNgramBackground, type NgramBackground } from '../../src/core/prediction/index.ts';
import { readProse, readProseBlocks } from '../../src/core/text/index.ts';
import { cache } from './ghost-families/cache.ts';
import { calibrationError, mean, valueAt } from './ghost-families/figures.ts';
import { kneserNey } from './ghost-families/kneser-ney.ts';
import { longestMatch } from './ghost-families/longest-match.ts';
import { ppm } from './ghost-families/ppm.ts';
import { readWritten, reranked, type Predict, predictBy } from './ghost-families/predict.ts';
import { mixture } from './ghost-families/shipped.ts';
import { typeWords, type WrittenWord } from './ghost-families/writer.ts';
import { rounded } from './quantile.ts';

const LEARNED = 60;
const HELD_BACK = 20;
const TYPED = 4;
const COSTS = [0.3, 0.5, 0.8, 1.2, 1.8, 2.6, 3.8, 5.5, 8, 12, 20];
const NOISE = 15;

interface BrandPosts {
  readonly name: string;
  /** Oldest first. */
  readonly posts: readonly string[];
}

const { values } = parseArgs({
  options: {
    corpora: { type: 'string' },
    words: { type: 'string', default: '120' },
    only: { type: 'string', default: '' },
  },
});
if (values.corpora === undefined) throw new Error('name the folder of brands: --corpora DIR');
const brands = readBrands(values.corpora);
const halves = [0, 1].map((half) => brands.filter((_, index) => index % 2 === half));
const predictors: Predict[] = [
  ...[cache, longestMatch, ppm, kneserNey, mixture].map(predictBy),
  reranked,
].filter(({ name }) => name.includes(values.only));

interface Typing {
  readonly words: readonly WrittenWord[];
  readonly keys: number;
}
const typings = new Map<string, Typing[]>(predictors.map(({ name }) => [name, []]));
halves.forEach((half, index) => {
  const background = backgroundOf(halves[1 - index] ?? []);
  for (const { posts } of half) {
    const model = new PhraseModel(background);
    posts.slice(-HELD_BACK - LEARNED, -HELD_BACK).forEach((post, number) => {
      model.add(String(number), readProseBlocks(readProse(post)));
    });
    const texts = posts.slice(-TYPED).map((post) => firstWords(post, Number(values.words)));
    for (const predict of predictors) {
      typings.get(predict.name)?.push({
        words: texts.flatMap((text) => readWritten(model, text, predict)),
        keys: texts.join('').length,
      });
    }
  }
});

for (const [name, brandTypings] of typings) {
  const curve = COSTS.map((cost) => {
    const rows = brandTypings.map(({ words, keys }) => {
      const { saved, wrong, offers } = typeWords(words, cost);
      return { saved: (100 * saved) / keys, noise: (100 * wrong) / words.length, offers };
    });
    return {
      saved: mean(rows.map(({ saved }) => saved)),
      noise: mean(rows.map(({ noise }) => noise)),
      offers: rows.flatMap(({ offers }) => offers),
    };
  });
  const nearest = curve.reduce((a, b) => (Math.abs(b.noise - NOISE) < Math.abs(a.noise - NOISE) ? b : a));
  const bits = brandTypings.flatMap(({ words }) => words.flatMap((word) => word.bits ?? []));
  console.log(
    JSON.stringify({
      family: name,
      savedAtNoise15: rounded(
        valueAt(
          curve.map(({ noise, saved }) => [noise, saved] as const),
          NOISE,
        ),
        1,
      ),
      bitsAWord: rounded(mean(bits)),
      calibrationError: rounded(calibrationError(nearest.offers), 3),
      curve: curve.map(({ noise, saved }) => `${saved.toFixed(1)}@${noise.toFixed(1)}`).join(' '),
    }),
  );
}

function readBrands(folder: string): BrandPosts[] {
  const names = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? entry.name : [],
  );
  return names.sort().map((name) => ({
    name,
    posts: readdirSync(join(folder, name))
      .filter((file) => file.endsWith('.md'))
      .map((file) => ({ file, text: readFileSync(join(folder, name, file), 'utf8') }))
      .map(({ file, text }) => ({ date: /^date:\s*'?"?([\d-]+)/m.exec(text)?.[1] ?? file, file, text }))
      .sort((a, b) => (a.date + a.file < b.date + b.file ? -1 : 1))
      .map(({ text }) => text),
  }));
}

function backgroundOf(organisations: readonly BrandPosts[]): NgramBackground {
  return readNgramBackground(
    buildNgramBackground(
      organisations.map(({ name, posts }) => ({
        name,
        posts: posts.map((post) => readProseBlocks(readProse(post))),
      })),
    ),
  );
}

/** The first words of a post's plain paragraphs. */
function firstWords(post: string, words: number): string {
  return post
    .replace(/^---\n[\s\S]*?\n---\n?/, '')
    .replace(/```[\s\S]*?```/g, '')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter(
      (paragraph) =>
        paragraph !== '' && !/^([#>|*+-]|\d+[.)])\s?/.test(paragraph) && !/^!?\[/.test(paragraph),
    )
    .join('\n\n')
    .split(' ')
    .slice(0, words)
    .join(' ');
}
