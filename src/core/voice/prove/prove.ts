import { countVoice } from '../counts.ts';
import { WithoutPost } from '../totals.ts';
import { deriveVoice, type Voice } from '../voice.ts';
import { testAging } from './aging.ts';
import { cautionsFor } from './cautions.ts';
import type { Text } from './cut.ts';
import type { Trial } from './growth.ts';
import { learningCurve } from './learning-curve.ts';
import { farBelow, furthestSentences } from './outliers.ts';
import { LEAST_POSTS, UNITS, type LearningCurve, type Outlier, type Proof, type Unit } from './proof.ts';
import { facetProofs, mainUnit, mannerProof, rivalProofs, unitProof } from './recognised.ts';
import { fingerprintOf, withoutShared, type Rival } from './rivals.ts';
import { scoreTexts, type OwnPost, type ScoredPost, type ScoredTexts } from './score-texts.ts';

/** Shorter posts are too little to call outliers, in words. */
const LEAST_WORDS = 20;
/** Texts of rivals that the learning curve is drawn with. */
const MOST_CURVE_TEXTS = 60;
/** Where in the whole work its parts begin, as a share of it. */
const SCORING = 0.02;
const AGING = 0.55;
const CURVE = 0.7;
const SHOWING = 0.97;

/**
 * Puts a voice to the proof in steps of some milliseconds, each telling the share done, 0 to 1. Nothing is drawn at random: equal posts
 * give an equal proof, whatever the order they were learned in. The voice must not change meanwhile.
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
  const { rivals: others, sharing } = withoutShared(all, rivals);
  yield SCORING;
  const texts = yield* within(SCORING, AGING, scoreTexts(voice, all, others));
  const units = UNITS.flatMap((unit) => unitProof(texts, unit) ?? []);
  const main = mainUnit(units);
  const manner = main && mannerProof(texts, main);
  const aging = yield* at(AGING, testAging(texts.checked, voice.background));
  const curve = main && (yield* at(CURVE, drawCurve(voice, texts, main, all.length)));
  const outliers = yield* at(SHOWING, findOutliers(voice, texts.checked));
  const mainProof = units.find(({ unit }) => unit === main);
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
    fingerprint: fingerprintOf([...all, ...others.flatMap((rival) => rival.posts)]),
  };
}

function* drawCurve(
  voice: Voice,
  texts: ScoredTexts,
  unit: Unit,
  posts: number,
): Generator<undefined, LearningCurve, undefined> {
  const tested = texts.checked.slice(0, texts.tested);
  const rivals = evenly(
    texts.rivals.map(({ texts: theirs }) => theirs[unit]),
    MOST_CURVE_TEXTS,
  );
  const own = new Map(texts.own[unit].toReversed().map((scored) => [scored.post, scored]));
  const last: Trial = {
    posts,
    own: tested.map(({ cut }) => own.get(cut.id)?.score.raw ?? NaN),
    others: rivals.map(({ score }) => score.raw),
  };
  const lessons = tested.map(({ cut, counts }): { counts: typeof counts; text: Text | undefined } => ({
    counts,
    text: cut.texts[unit][0],
  }));
  return yield* learningCurve(
    lessons,
    rivals.map(({ text }) => text),
    last,
    voice.background,
  );
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
    const blocks = checked.find(({ cut }) => cut.id === post.id)?.post.blocks ?? [];
    const without = deriveVoice(new WithoutPost(voice.tally, countVoice(blocks)), voice.background);
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

/** So many of the lists' first items, as many of each. */
function evenly<T>(lists: readonly (readonly T[])[], most: number): T[] {
  const each = Math.ceil(most / Math.max(1, lists.length));
  return lists.flatMap((list) => list.slice(0, each));
}

/** The work with its own progress, 0 to 1, told as that of the whole. */
function* within<T>(
  from: number,
  to: number,
  work: Generator<number, T, undefined>,
): Generator<number, T, undefined> {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    yield from + (to - from) * step.value;
  }
}

/** Work that does not know how much of it is done. */
function* at<T>(share: number, work: Generator<undefined, T, undefined>): Generator<number, T, undefined> {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    yield share;
  }
}
