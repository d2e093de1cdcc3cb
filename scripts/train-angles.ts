// Learns the weights by which the angle of a passage is told, from posts written for this purpose, and writes them to the source.
//   npx tsx scripts/train-angles.ts                     writes the weights
//   npx tsx scripts/train-angles.ts --also FILE         learns from a file of published posts as well, labelled by reading them; it is not
//                                                        kept here, since its texts belong to others
//   npx tsx scripts/train-angles.ts --cross-validate    prints how well it does on brands it has not seen
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { featureNames, featuresOf, termsOf } from '../src/core/directions/recognise/features.ts';
import { heard, type HeardSentence } from '../src/core/directions/recognise/manner.ts';
import { LABELS, probabilities, type AngleModel } from '../src/core/directions/recognise/model.ts';
import { readLabelled, sentencesOf, type Labelled } from '../test/bench/labelled-angles.ts';
import { repoRoot } from '../test/served/paths.ts';
import { passagesOf } from '../src/core/directions/recognise/passages.ts';
import { fitSoftmax, type Example } from './fit-softmax.ts';

const { values } = parseArgs({
  options: {
    'cross-validate': { type: 'boolean' },
    sign: { type: 'string', default: '0.0015' },
    manner: { type: 'string', default: '0.0004' },
    word: { type: 'string', default: '0.003' },
    prior: { type: 'string', default: '0.3' },
    brands: { type: 'string', default: '5' },
    errors: { type: 'boolean' },
    also: { type: 'string' },
  },
});
const STEP = 0.05;
const FOLDS = 8;

interface Post {
  readonly id: string;
  readonly brand: string;
  readonly text: string;
  readonly label: number;
  readonly also: readonly number[];
  readonly sentences: readonly HeardSentence[];
}

const labelIndex = (label: string): number => LABELS.findIndex((known) => known === label);
const readPost = (post: Labelled): Post => ({
  id: post.id,
  brand: post.brand,
  text: post.text,
  label: labelIndex(post.angle),
  also: post.also.map(labelIndex),
  sentences: sentencesOf(post.text).map(({ text, kind }) => heard(text, kind)),
});
const readPosts = (name: string): Post[] =>
  readLabelled(join(repoRoot, 'test/data/angles', name)).map(readPost);

/** Tested by cross-validation: the posts of each brand with weights learned from other brands. */
const posts = readPosts('train.jsonl');
/** Only learned from, not tested: posts of no particular brand. */
/** A published post is longer: each of its passages gets its label. */
const published = (file: string): Post[] =>
  readLabelled(file)
    .map(readPost)
    .flatMap((post) => passagesOf(post.sentences).map(({ sentences }) => ({ ...post, sentences })));

const examples = [
  ...(values.also === undefined ? [] : published(values.also)),
  ...readPosts('more.jsonl'),
  ...readPosts('more-2.jsonl'),
];

if (values['cross-validate'] === true) crossValidate();
else {
  const model = train([...posts, ...examples]);
  const file = join(repoRoot, 'src/core/directions/recognise/weights.generated.ts');
  writeFileSync(
    file,
    `import type { AngleModel } from './model.ts';\n\n// prettier-ignore\nexport const ANGLE_MODEL: AngleModel = ${JSON.stringify(model)};\n`,
  );
  console.log(`${model.vocabulary.length} terms`);
}

/** Words that several brands use, which leaves out the words of single trades. */
function vocabularyOf(of: readonly Post[]): string[] {
  const brands = new Map<string, Set<string>>();
  for (const { brand, sentences } of of)
    for (const { words } of sentences)
      for (const term of termsOf(words)) {
        const known = brands.get(term) ?? new Set();
        brands.set(term, known.add(brand));
      }
  return [...brands]
    .filter(([term, { size }]) => size >= Number(values.brands) * (term.includes(' ') ? 1.3 : 1))
    .map(([term]) => term)
    .sort();
}

/** The weights before learning: a sign counts for the angle that names it. */
function priorOf(names: readonly string[]): Float64Array[] {
  return LABELS.map((label) =>
    Float64Array.from(names, (name) => {
      const [, angle, place] = /^(\S+) \d+ (any|opening|share)$/u.exec(name) ?? [];
      return angle === label ? Number(values.prior) * (place === 'share' ? 2 : place === 'any' ? 1 : 0.5) : 0;
    }),
  );
}

function train(of: readonly Post[]): AngleModel {
  const vocabulary = vocabularyOf(of);
  const indices = new Map(vocabulary.map((term, at) => [term, at]));
  const names = featureNames(indices);
  const penalty = Float64Array.from(names, (name) =>
    Number(
      name.startsWith('"')
        ? values.word
        : /\d (?:any|opening|share)$/u.test(name)
          ? values.sign
          : values.manner,
    ),
  );
  const fitted = fitSoftmax(
    of.map((post): Example => ({
      values: featuresOf(post.sentences, indices).values,
      target: LABELS.map((_, label) => (label === post.label ? 1 : 0)),
      weight: 1,
    })),
    LABELS.length,
    penalty,
    priorOf(names),
  );
  return {
    vocabulary,
    step: STEP,
    weights: fitted.map((row) => [...row].map((weight) => Math.round(weight / STEP) + 0)),
  };
}

function crossValidate(): void {
  const brands = [...new Set(posts.map(({ brand }) => brand))].sort();
  const foldOf = (post: Post): number => brands.indexOf(post.brand) % FOLDS;
  const guesses = posts.map(() => ({ label: 0, sure: 0 }));
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = train([...posts.filter((post) => foldOf(post) !== fold), ...examples]);
    const indices = new Map(model.vocabulary.map((term, at) => [term, at]));
    posts.forEach((post, at) => {
      if (foldOf(post) !== fold) return;
      const all = probabilities(model, featuresOf(post.sentences, indices).values);
      const sure = Math.max(...all);
      guesses[at] = { label: all.indexOf(sure), sure };
    });
  }
  const pairs = new Map<string, number>();
  let right = 0;
  let lenient = 0;
  const macro: string[] = [];
  let sum = 0;
  posts.forEach((post, at) => {
    const guess = guesses[at]?.label ?? 0;
    if (guess === post.label) right++;
    if (guess === post.label || post.also.includes(guess)) lenient++;
    else {
      const pair = `${LABELS[post.label] ?? ''} > ${LABELS[guess] ?? ''}`;
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
      if (values.errors === true)
        console.log(
          `${post.id} > ${LABELS[guess] ?? ''} ${guesses[at]?.sure.toFixed(2) ?? ''}: ${post.text.replace(/\s+/gu, ' ')}`,
        );
    }
  });
  LABELS.forEach((name, label) => {
    const hit = posts.filter((post, at) => post.label === label && guesses[at]?.label === label).length;
    const told = guesses.filter((guess) => guess.label === label).length;
    const real = posts.filter((post) => post.label === label).length;
    const f1 = (2 * hit) / (told + real);
    sum += f1;
    macro.push(`${name} ${f1.toFixed(2)}`);
  });
  console.log(
    `macro-F1 ${(sum / LABELS.length).toFixed(3)} accuracy ${(right / posts.length).toFixed(3)} lenient ${(lenient / posts.length).toFixed(3)}`,
  );
  console.log(macro.join(', '));
  console.log(
    [...pairs]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 15)
      .map(([pair, count]) => `${pair} ${count}`)
      .join('; '),
  );
  const told = guesses
    .map((guess, at) => ({ ...guess, post: posts[at] }))
    .filter(({ label }) => label !== LABELS.length - 1);
  const report = (name: string, of: typeof told): void => {
    const hits = of.filter(
      ({ label, post }) => post?.label === label || post?.also.includes(label) === true,
    ).length;
    const plain = of.filter(({ post }) => post?.label === LABELS.length - 1).length;
    const meant = of.reduce((sum, { sure }) => sum + sure, 0) / of.length;
    console.log(
      `${name}: ${of.length}, right ${(hits / of.length).toFixed(2)}, said ${meant.toFixed(2)}, plain posts told ${plain}`,
    );
  };
  for (const least of [0, 0.2, 0.3, 0.35, 0.4, 0.5, 0.6])
    report(
      `told at ${least}`,
      told.filter(({ sure }) => sure >= least),
    );
  const edges = [0, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 1];
  edges.slice(1).forEach((to, at) => {
    const from = edges[at] ?? 0;
    report(
      `told from ${from} to ${to}`,
      told.filter(({ sure }) => sure >= from && sure < to),
    );
  });
}
