import { FACETS } from '../model/facets.ts';
import type { Score } from '../score/score.ts';
import { PASSAGE_WORDS } from './cut.ts';
import type { FacetProof, RivalProof, Share, Unit, UnitProof } from './proof.ts';
import { pairsWon, recognise, shareAbove, type Mark } from './recognition.ts';
import type { ScoredText, ScoredTexts } from './score-texts.ts';

/** Units in order of preference: passages are long enough to have a voice and short enough to be a test. */
const MAIN: readonly Unit[] = ['passage', 'post', 'sentence'];

const byScore = ({ raw }: Score): number => raw;
const marks = (texts: readonly ScoredText[], of: (score: Score) => number): Mark[] =>
  texts.map(({ post, score }) => ({ post, value: of(score) }));

/** The figures for texts of one unit; undefined when there are too few. */
export function unitProof({ own, rivals, postWords }: ScoredTexts, unit: Unit): UnitProof | undefined {
  const others = rivals.flatMap(({ texts }) => texts[unit]);
  const recognition = recognise(marks(own[unit], byScore), marks(others, byScore));
  return (
    recognition && {
      ...recognition,
      unit,
      words: unit === 'post' ? postWords : unit === 'passage' ? PASSAGE_WORDS : undefined,
      texts: own[unit].length,
      posts: new Set(own[unit].map(({ post }) => post)).size,
      otherTexts: others.length,
      notAnybody: shareAbove(marks(own[unit], byScore), 0),
      othersNotAnybody: shareAbove(marks(others, byScore), 0),
    }
  );
}

export const mainUnit = (units: readonly UnitProof[]): Unit | undefined =>
  MAIN.find((unit) => units.some((proof) => proof.unit === unit));

export const rivalProofs = ({ own, rivals }: ScoredTexts, unit: Unit | undefined): RivalProof[] =>
  rivals.map(({ rival, tested, texts }) => ({
    name: rival.name,
    kind: rival.kind,
    posts: rival.posts.length,
    tested,
    recognition: unit && recognise(marks(own[unit], byScore), marks(texts[unit], byScore)),
  }));

/** The share of pairs won by a part of the score alone. */
function pairsBy({ own, rivals }: ScoredTexts, unit: Unit, part: (score: Score) => number): Share {
  const others = rivals.flatMap(({ texts }) => texts[unit]);
  return pairsWon(marks(own[unit], part), marks(others, part));
}

export const mannerProof = (texts: ScoredTexts, unit: Unit): Share =>
  pairsBy(texts, unit, ({ manner }) => manner);

/** The facets' figures, weakest first. */
export const facetProofs = (texts: ScoredTexts, unit: Unit): FacetProof[] =>
  FACETS.map((facet) => ({ facet, pairs: pairsBy(texts, unit, ({ facets }) => facets[facet]) })).sort(
    (a, b) => a.pairs.share - b.pairs.share,
  );
