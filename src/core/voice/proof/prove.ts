import { countPost } from '../count/counts.ts';
import { WithoutPost } from '../count/totals.ts';
import { deriveVoice, type Voice } from '../score/voice.ts';
import { testAging } from './aging.ts';
import { cautionsFor } from './cautions.ts';
import type { Trial } from './growth.ts';
import { learningCurve } from './learning-curve.ts';
import { farBelow, furthestSentences } from './outliers.ts';
import { LEAST_POSTS, UNITS, type LearningCurve, type Outlier, type Proof, type UnitProof } from './proof.ts';
import { facetProofs, mainUnit, mannerProof, rivalProofs, unitProof } from './recognised.ts';
import { withoutShared, type Rival } from './rivals.ts';
import {
  scoreTexts,
  type OwnPost,
  type ScoredPost,
  type ScoredText,
  type ScoredTexts,
} from './score-texts.ts';
import { asShare, within } from './steps.ts';

/** Shorter posts, in words, are not examined for outliers. */
const LEAST_WORDS = 20;
/** The number of rivals' texts that the learning curve is measured with. */
const MOST_CURVE_TEXTS = 60;
/** The share of the whole work after which each part begins. */
const SCORING = 0.02;
const AGING = 0.55;
const CURVE = 0.7;
const SHOWING = 0.97;

/**
 * Proves a voice in steps of some milliseconds, each yielding the share done, 0 to 1. Nothing is random:
 * equal posts give an equal proof, in whatever order they were learned. The voice must not change meanwhile.
 * @param posts all posts of the voice's corpus
 * @param language of the profile, as a BCP 47 tag
 */
export function* proveInSteps(
  voice: Voice,
  posts: Iterable<OwnPost>,
  rivals: readonly Rival[],
  language: string,
): Generator<number, Proof, undefined> {
  const all = [...posts];
  const { words } = voice.tally;
  if (all.length < LEAST_POSTS) return { tooFew: true, posts: all.length, words };
  const { rivals: others, sharing, fingerprint } = yield* asShare(0, withoutShared(all, rivals));
  const texts = yield* within(SCORING, AGING, scoreTexts(voice, all, others));
  const units = UNITS.flatMap((unit) => unitProof(texts, unit) ?? []);
  const main = mainUnit(units);
  const mainProof = units.find(({ unit }) => unit === main);
  const manner = main && mannerProof(texts, main);
  const aging = yield* asShare(AGING, testAging(texts.checked, voice.background));
  const curve = mainProof && (yield* asShare(CURVE, drawCurve(voice, texts, mainProof, all.length)));
  const outliers = yield* asShare(SHOWING, findOutliers(voice, texts.checked));
  return {
    posts: all.length,
    words,
    tested: texts.tested,
    checked: texts.checked.length,
    rivals: rivalProofs(texts, main),
    sharing,
    units,
    main,
    manner,
    facets: main ? facetProofs(texts, main) : [],
    outliers,
    aging,
    curve,
    cautions: cautionsFor(all.length, words, others.length, language, mainProof, manner),
    fingerprint,
  };
}

/**
 * Measures the learning curve on one text of each post, not always its first, since beginnings are easier to
 * recognise.
 */
function* drawCurve(
  voice: Voice,
  texts: ScoredTexts,
  { unit, pairs }: UnitProof,
  posts: number,
): Generator<undefined, LearningCurve, undefined> {
  const tested = texts.checked.slice(0, texts.tested);
  const rivals = texts.rivals.flatMap((rival) => {
    const most = Math.ceil(MOST_CURVE_TEXTS / texts.rivals.length);
    return oneEach(rival.texts[unit]).slice(0, most);
  });
  const own = new Map(oneEach(texts.own[unit]).map((scored) => [scored.post, scored]));
  const last: Trial = {
    posts,
    own: tested.map(({ cut }) => own.get(cut.id)?.score.raw ?? NaN),
    others: rivals.map(({ score }) => score.raw),
  };
  const lessons = tested.map(({ post, cut, counts }) => ({ post, counts, text: own.get(cut.id)?.text }));
  const others = rivals.map(({ text }) => text);
  return yield* learningCurve(lessons, others, last, pairs.share, voice.background);
}

/** One text of each post: the first, the second, … in turn. */
function oneEach(texts: readonly ScoredText[]): ScoredText[] {
  const byPost = new Map<string, ScoredText[]>();
  for (const scored of texts) byPost.set(scored.post, [...(byPost.get(scored.post) ?? []), scored]);
  return [...byPost.values()].flatMap((of, at) => of[at % of.length] ?? []);
}

function* findOutliers(
  voice: Voice,
  checked: readonly ScoredPost[],
): Generator<undefined, Outlier[], undefined> {
  const sized = checked.flatMap(({ cut, score }) =>
    cut.headWords >= LEAST_WORDS ? [{ id: cut.id, words: cut.headWords, value: score.raw }] : [],
  );
  const outliers: Outlier[] = [];
  for (const { post, deviation } of farBelow(sized)) {
    yield;
    const found = checked.find(({ cut }) => cut.id === post.id)?.post;
    const blocks = found?.blocks ?? [];
    const without = deriveVoice(
      new WithoutPost(voice.tally, countPost({ blocks, weight: found?.weight })),
      voice.background,
    );
    outliers.push({
      id: post.id,
      words: post.words,
      deviation,
      anybodys: post.value < 0,
      sentences: furthestSentences(without, blocks),
    });
  }
  return outliers;
}
