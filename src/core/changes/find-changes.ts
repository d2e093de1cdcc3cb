import { reportDraft, type DraftReport, type DraftReportCache } from '../analysis/draft-report.ts';
import { bandOfPercentile, isOffByPeakOnly, type Assessment, type Band } from '../analysis/assess.ts';
import type { ReadonlyBrandModel } from '../brand-model/readonly-brand-model.ts';
import type { Localize } from '../base/localize.ts';
import { draftRescorer, offlineRewrite, passageAt, type DraftRescorer } from '../rewrite/index.ts';
import { overlaps, type Span } from '../text/index.ts';
import { removalOf } from './removal.ts';

/** The band and percentile of a draft. */
export interface DraftStanding {
  readonly band: Band;
  /** 0 to 100. */
  readonly percentile: number;
}

/** A change to a draft and its effect on the score; offsets are UTF-16 units in the file. */
export interface ScoreChange {
  readonly kind: 'remove' | 'rewrite';
  /** The sentence that it is about. */
  readonly place: Span;
  /** The replaced text and its replacement. */
  readonly span: Span;
  readonly replacement: string;
  /** With this change alone. */
  readonly after: DraftStanding;
}

/** The changes with the largest effect on a draft's score, the largest first. */
export interface ScoreChanges {
  readonly before: DraftStanding;
  readonly changes: readonly ScoreChange[];
  /** With all changes together; undefined where there are fewer than two. */
  readonly together: DraftStanding | undefined;
  /**
   * The sentences, in the draft's order, that alone keep it from being on brand though none is marked, without those that a change is
   * about; none in other drafts.
   */
  readonly furthest: readonly Span[];
}

const MOST_CHANGES = 3;
/** The number of sentences tried, those that drift most; the draft is scored at most twice for each. */
const MOST_TRIED = 8;
/** Characters of all versions that are scored: a draft as long as a book is not read eight times over to say what to change first. */
const MOST_READ = 400_000;
/** A change has to raise the percentile by this much or reach a better band; far below the brand's posts any rise is enough. */
const LEAST_GAIN = 1;
const FAR_BELOW = 5;
/** The least rise, in percentiles, for which a sentence without a mark is named. */
const LEAST_GAIN_UNMARKED = 5;
/** A rewrite keeps the content, so it is preferred to a removal if it has at least this share of its effect. */
const PREFERRED_FROM = 0.5;
/** The weight of the sentences that drift most, relative to the score; see `Assessment.peak`. */
const PEAK_SHARE = 0.5;

/**
 * What to change in a draft first: each candidate is made and the draft scored again. Yields after each of these; undefined for a draft without a
 * score, and no changes where none helps.
 * @param today YYYY-MM-DD
 */
export function* findChanges(
  brand: ReadonlyBrandModel,
  text: string,
  today: string,
  localize: Localize,
): Generator<undefined, ScoreChanges | undefined, undefined> {
  const first = reportDraft(brand, { text }, today, localize);
  const before = scoredOf(first.report);
  if (!before) return undefined;
  const draft: TriedDraft = {
    ...{ brand, text, today, localize, before },
    rescore: rescorer(brand, today, localize, first.memory),
    rewriter: draftRescorer(brand, text),
  };
  const found: Tried[] = [];
  for (const sentence of sentencesToTry(text, first.report)) {
    yield;
    const best = bestFor(draft, sentence);
    if (best) found.push(best);
  }
  const changes = found
    .filter((tried) => isWorthNaming(first.report, before, tried))
    .sort((a, b) => b.gain - a.gain)
    .slice(0, MOST_CHANGES);
  yield;
  const all = changes.length < 2 ? undefined : draft.rescore(withChanges(text, changes));
  return {
    before: standingOf(before),
    changes: changes.map(({ kind, place, span, replacement, scored }) => ({
      ...{ kind, place, span, replacement },
      after: standingOf(scored),
    })),
    together: all && standingOf(all),
    furthest: isOffByPeakOnly(before, before.percentile)
      ? before.furthest.filter((place) => !changes.some((change) => overlaps(change.place, place)))
      : [],
  };
}

/** The draft with changes made; no two overlap. */
export function withChanges(
  text: string,
  changes: readonly Pick<ScoreChange, 'span' | 'replacement'>[],
): string {
  return changes
    .toSorted((a, b) => b.span.start - a.span.start)
    .reduce(
      (changed, { span, replacement }) =>
        changed.slice(0, span.start) + replacement + changed.slice(span.end),
      text,
    );
}

interface Scored extends Assessment {
  readonly percentile: number;
  readonly raw: number;
}

interface Tried extends Omit<ScoreChange, 'after'> {
  readonly scored: Scored;
  readonly gain: number;
}

type Rescore = (text: string) => Scored | undefined;

/** Scores versions of one draft; only what differs from the previous version is scored again. */
function rescorer(
  brand: ReadonlyBrandModel,
  today: string,
  localize: Localize,
  memory: DraftReportCache,
): Rescore {
  let known = memory;
  return (text) => {
    const { report, memory: next } = reportDraft(brand, { text }, today, localize, known);
    known = next;
    return scoredOf(report);
  };
}

const scoredOf = ({ score: { standing, raw }, assessment }: DraftReport): Scored | undefined =>
  assessment && 'percentile' in standing
    ? { ...assessment, percentile: standing.percentile, raw }
    : undefined;

const standingOf = ({ band, percentile }: Scored): DraftStanding => ({ band, percentile });

/**
 * True for a change that helps and is about the draft's trouble. A marked sentence is; another one only where it weighs much on the whole draft's
 * score, or where the sentences that keep the draft from being on brand are not marked.
 */
function isWorthNaming(first: DraftReport, before: Scored, { place, scored }: Tried): boolean {
  if (!isGain(before, scored)) return false;
  if (isMarked(first, place)) return true;
  const isBetterBand = STEPS[scored.band] > STEPS[before.band];
  if (bandOfPercentile(before.percentile) === 'on') return isBetterBand && marksOf(before) === 0;
  return isBetterBand || scored.percentile - before.percentile >= LEAST_GAIN_UNMARKED;
}

const isMarked = ({ sentences, findings }: DraftReport, place: Span): boolean =>
  sentences.some((sentence) => sentence.flagged && overlaps(sentence, place)) ||
  findings.some((finding) => finding.kind === 'banned' && overlaps(finding, place));

/** Sentences with a banned term first, then those that drift most; in a draft on brand only marked ones. Headings are left out, as the text below needs them. */
function sentencesToTry(text: string, { sentences, findings, assessment }: DraftReport): Span[] {
  const banned = findings.filter(({ kind }) => kind === 'banned');
  const isBanned = (sentence: Span): boolean => banned.some((finding) => overlaps(finding, sentence));
  return sentences
    .filter(({ start }) => !HEADING.test(text.slice(text.lastIndexOf('\n', start - 1) + 1)))
    .filter((sentence) => sentence.flagged || assessment?.band !== 'on' || isBanned(sentence))
    .toSorted((a, b) => Number(isBanned(b)) - Number(isBanned(a)) || b.drift - a.drift)
    .slice(0, Math.min(MOST_TRIED, Math.floor(MOST_READ / text.length)));
}

const HEADING = /^#{1,6}\s/;

/** A draft whose sentences are tried. */
interface TriedDraft {
  readonly brand: ReadonlyBrandModel;
  readonly text: string;
  readonly today: string;
  readonly localize: Localize;
  readonly before: Scored;
  readonly rescore: Rescore;
  /** Shared, so that the draft is read once for the rewrites of all sentences. */
  readonly rewriter: DraftRescorer | undefined;
}

function bestFor(draft: TriedDraft, sentence: Span): Tried | undefined {
  const { brand, text, today, localize, before, rescore, rewriter } = draft;
  const place = { start: sentence.start, end: sentence.end };
  const passage = passageAt(text, sentence);
  if (!passage) return undefined;
  const tried = (kind: Tried['kind'], span: Span, replacement: string): Tried | undefined => {
    const scored = rescore(withChanges(text, [{ span, replacement }]));
    return scored && { kind, place, span, replacement, scored, gain: gainOf(before, scored) };
  };
  const removed = tried('remove', removalOf(text, passage), '');
  const rewrite = offlineRewrite(brand, { text, ...passage }, today, localize, rewriter);
  const rewritten = rewrite.kind === 'rewrite' ? tried('rewrite', rewrite.passage, rewrite.text) : undefined;
  if (!removed || !rewritten) return rewritten ?? removed;
  // A rewrite that leaves the sentence marked does not replace a removal.
  const isMended = marksOf(rewritten.scored) <= marksOf(removed.scored);
  const keeps =
    isMended && isGain(before, rewritten.scored) && rewritten.gain >= PREFERRED_FROM * removed.gain;
  return keeps ? rewritten : removed;
}

const marksOf = ({ flagged, banned }: Scored): number => flagged + banned;

const STEPS: Readonly<Record<Band, number>> = { off: 0, partly: 1, on: 2 };

const gainOf = (before: Scored, after: Scored): number =>
  after.percentile - before.percentile + PEAK_SHARE * (before.peak - after.peak) + after.raw - before.raw;

const isGain = (before: Scored, after: Scored): boolean =>
  after.percentile > before.percentile &&
  (before.percentile < FAR_BELOW ||
    after.percentile - before.percentile >= LEAST_GAIN ||
    STEPS[after.band] > STEPS[before.band]);
