import { analysisOf, type Analysis } from './analysis.ts';
import { brandsOf, type Brands } from './brands.ts';
import { EngineContext, type EnginePorts } from './context.ts';
import { habitsOf, type Habits } from './habits.ts';
import { impactOf, type Impact } from './impact.ts';
import { ledgersOf, type Ledgers } from './ledgers.ts';
import { directionsOf, type Directions } from './directions.ts';
import { passagesOf, type Passages } from './passages.ts';
import { pinsOf, type Pins } from './pins.ts';
import { postsOf, type Posts } from './posts.ts';
import { proposalsOf, type ProposalsCalls } from './proposals.ts';
import { proofOf, type Proof } from './proof.ts';
import { guidelinesOf, type GuidelineWriting } from './guidelines.ts';
import { reportsOf, type Reports } from './reports.ts';
import { rewritesOf, type Rewrites } from './rewrites.ts';
import { variantsOf, type VariantCalls } from './variants.ts';
import { testsOf, type BrandTests } from './tests.ts';
import { styleExportsOf, type StyleExports } from './styles.ts';
import { suggestionsOf, type Suggestions } from './suggestions.ts';

export type { BrandRequest, Brands, FileRequest, LedgerText } from './brands.ts';
export type { EntryReport, LedgerProposal } from './ledgers.ts';
export type { NamedRule, RanTest } from './tests.ts';
export type { RuleImpactRequest } from './impact.ts';
export type { DraftText } from '../../core/impact/rule-impact.ts';
export type { ImpactPlace, RuleImpact, TouchedPost } from '../../core/impact/impact-result.ts';
export type { DraftPassages, PassagesRequest } from './passages.ts';
export type { PinNote, PinText } from './pins.ts';
export type { ListedPin } from '../../core/brand-model/pins/describe-pins.ts';
export type { PostStanding } from './posts.ts';
export type { PostRow, PostState } from '../../core/brand-model/reports/post-rows.ts';
export type { SendablePost } from '../../core/brand-model/reports/sendable-posts.ts';
export type { PostWeight, VoiceImpact } from '../../core/impact/voice-impact.ts';
export type { EnginePorts } from './context.ts';
export type { DraftRequest } from './analysis.ts';
export type { ReportRequest } from './reports.ts';
export type { ProofRequest } from './proof.ts';
export type { SuggestRequest } from './suggestions.ts';
export type { Assessment, Band } from '../../core/analysis/assess.ts';
export type { DraftReport } from '../../core/analysis/draft-report.ts';
export type { OtherLanguage, ScoreReport } from '../../core/analysis/analyse-draft.ts';
export type { Evidence } from '../../core/brand-model/reports/evidence.ts';
export type { PostBadge } from '../../core/brand-model/reports/post-badge.ts';
export type { BrandSummary, FileSummary, ShownShift } from '../../core/brand-model/reports/summary.ts';

/**
 * Everything that is computed about brands and drafts, by noun. Long methods are cooperative: they pause
 * every few milliseconds and stop there once their signal is aborted. Brands are identified by any stable
 * key.
 */
export interface Engine {
  readonly brands: Brands;
  readonly analysis: Analysis;
  readonly suggestions: Suggestions;
  readonly rewrites: Rewrites;
  readonly variants: VariantCalls;
  readonly passages: Passages;
  readonly directions: Directions;
  readonly proof: Proof;
  readonly ledgers: Ledgers;
  readonly reports: Reports;
  readonly guidelines: GuidelineWriting;
  readonly habits: Habits;
  readonly impact: Impact;
  readonly posts: Posts;
  readonly pins: Pins;
  readonly tests: BrandTests;
  readonly proposals: ProposalsCalls;
  readonly styleExports: StyleExports;
}

/** Throws `CorruptBytesError` when the background was altered. */
export function createEngine(ports: EnginePorts): Engine {
  const context = new EngineContext(ports);
  const directions = directionsOf(context);
  return {
    brands: brandsOf(context),
    analysis: analysisOf(context),
    suggestions: suggestionsOf(context),
    rewrites: rewritesOf(context),
    variants: variantsOf(context),
    passages: passagesOf(context),
    directions,
    proof: proofOf(context),
    ledgers: ledgersOf(context),
    reports: reportsOf(context, directions),
    guidelines: guidelinesOf(context),
    habits: habitsOf(context),
    impact: impactOf(context),
    posts: postsOf(context),
    pins: pinsOf(context),
    tests: testsOf(context),
    proposals: proposalsOf(context),
    styleExports: styleExportsOf(context),
  };
}
