import type { Tally } from '../vocabulary/tally.ts';
import { shareOf } from '../vocabulary/grammar.ts';
import type { Outlook } from '../context/outlook.ts';
import type { PhraseModel } from '../model/phrase-model.ts';
import type { Fitting } from './recalled.ts';

/** The order of the figures that `featuresOf` gives; the reranker's weights are stored in this order, followed by those of `NETWORK_FEATURES`. */
export const FEATURES = [
  'mixture',
  'corpus, 1 token of context',
  'corpus, 2',
  'corpus, 3',
  'corpus, 4',
  'corpus, 6',
  'background, 1',
  'background, 2',
  'background, 3',
  'draft, 1',
  'draft, 2',
  'corpus, skip',
  'draft, any place',
  'draft, used',
  'draft, just used',
  'topic',
  'spread over posts',
  'prior',
  'length',
  'whole word typed',
  'name',
  'plural',
  'kind after the last words',
  'kind in corpus and background, 1',
  'kind in corpus and background, 2',
  'kind in corpus, skip',
  'count after 1 token',
  'count of 1 token',
] as const;

/**
 * The features of one word in this place: natural logarithms of ratios, 0 where there is no evidence.
 * `share` is the word's part of the mixture among the words that fit, in (0, 1]; `whole` is true when its letters are typed already.
 */
export function featuresOf(
  model: PhraseModel,
  outlook: Outlook,
  { word, share, name }: Pick<Fitting, 'word' | 'share' | 'name'>,
  whole: boolean,
): number[] {
  const { mixture, unigrams, topic } = outlook;
  const { corpus, background, draft, skip } = mixture;
  const expected = mixture.of(word) + 1e-9;
  const prior = unigrams.prior(word);
  const norm = model.drafts.norm(word);
  return [
    Math.log(share + 1e-9),
    lift(corpus[0], word, expected, 2),
    lift(corpus[1], word, expected, 1),
    lift(corpus[2], word, expected, 1),
    lift(corpus[3], word, expected, 1),
    lift(corpus[5], word, expected, 1),
    lift(background[0], word, expected, 8),
    lift(background[1], word, expected, 4),
    lift(background[2], word, expected, 4),
    lift(draft[0], word, expected, 1),
    lift(draft[1], word, expected, 1),
    lift(skip, word, prior, 2),
    ...draftFigures(outlook, word, prior),
    topic.lift(word),
    Math.log((model.postsOf(word).length + 0.5) / (model.postCount + 1)),
    Math.log(prior),
    Math.log(norm.length),
    whole ? 1 : 0,
    name ? 1 : 0,
    /[^su]s$/.test(norm) ? 1 : 0,
    ...kindFigures(model, outlook, word),
    Math.log1p(corpus[0]?.of.get(word) ?? 0) / 4,
    Math.log1p(corpus[0]?.total ?? 0) / 4,
  ];
}

/** How much more often a word followed the context in one source than expected, damped by `trust` pseudo-counts. */
function lift(tally: Tally | undefined, word: number, expected: number, trust: number): number {
  return tally && tally.total > 0 ? Math.log(shareOf(tally, word, expected, trust) / expected) : 0;
}

/** Whether the draft uses the word: how much more than usual, at all, and among its last four tokens. */
function draftFigures({ unigrams }: Outlook, word: number, prior: number): [number, number, number] {
  const used = unigrams.draft.get(word) ?? 0;
  if (used === 0) return [0, 0, 0];
  return [Math.log(used / (unigrams.draftLength + 50) / prior), 1, unigrams.age(word) <= 4 ? 1 : 0];
}

/** Whether a word of this kind (a plural, an `-ing`) is likely here. */
function kindFigures(
  model: PhraseModel,
  { draft, kinds }: Outlook,
  word: number,
): [number, number, number, number] {
  const { grammar } = model.vocabulary;
  const kind = model.drafts.kind(word);
  const prior = grammar.prior(kind);
  const [last, lastTwo, skip] = kinds;
  const general = grammar.after(
    model.drafts.kind(draft.tokens.at(-2) ?? 0),
    model.drafts.kind(draft.tokens.at(-1) ?? 0),
    kind,
  );
  return [
    Math.log(general / prior),
    Math.log(shareOf(last, kind, general, 10) / general),
    Math.log(shareOf(lastTwo, kind, general, 5) / general),
    Math.log(shareOf(skip, kind, prior, 10) / prior),
  ];
}
