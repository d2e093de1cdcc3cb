import { CheckCache, driftSeverity, runChecks, type Finding, type Severity } from '../checks/index.ts';
import type { MissingTemplate } from '../brand/index.ts';
import { assess, type Assessment } from './assess.ts';
import { exemptedFromDrift, withoutExempted } from './exempted-from-drift.ts';
import {
  driftIn,
  analyseDraft,
  emptyAnalysisCache,
  reportOf,
  otherLanguageReport,
  type DraftAnalysis,
  type AnalysisCache,
  type ScoreReport,
} from './analyse-draft.ts';
import type { ReadonlyBrandModel } from '../brand-model/readonly-brand-model.ts';
import { readProse, rereadProse, type ProseReading, type Sentence } from '../text/index.ts';
import { type Localize } from '../base/localize.ts';
import {
  driftFromJudgement,
  itemOpeners,
  judgedInPlace,
  facetMeasures,
  scoreSentence,
  driftIntensity,
  Numbering,
  topicDiscounts,
  cachingScorer,
  scoreSentences,
  sentencesOf,
  type Calibration,
  type VoiceView,
  type IntenseSentence,
  type IntenseStretch,
  type CachedSentence,
  type SentenceScorer,
  type Reason,
  type SentenceDrift,
  type SentenceSums,
  type Voice,
} from '../voice/index.ts';

export interface DraftReport {
  readonly score: ScoreReport;
  /** In the draft's order. Only flagged sentences have reasons. */
  readonly sentences: readonly SentenceDrift[];
  /** Of the sentences that are flagged; `off`: none is. */
  readonly driftSeverity: Severity | 'off';
  /** Stretches of a long draft that drift further than the brand's own posts, in order. */
  readonly intenseStretches: readonly IntenseStretch[];
  readonly findings: readonly Finding[];
  /** Undefined where the draft has no percentile. */
  readonly assessment: Assessment | undefined;
  /** What of its channel's fixed lines the draft lacks; undefined where it lacks none. It is no part of the score. */
  readonly template: MissingTemplate | undefined;
  /** The name of the pinned voice that it was compared with; undefined for the brand's present voice. */
  readonly pinnedAs: string | undefined;
}

/** A draft as its file has it. */
export interface DraftFile {
  readonly text: string;
  /** Relative to the brand’s folder, or from the root where it lies outside; undefined where it is not known. */
  readonly path?: string | undefined;
}

/** Results for the last checked draft of a brand, so that each keystroke costs only what it changed. */
export interface DraftReportCache {
  /** The revisions of the brand's voice and of profile and ledgers that the results are valid for. */
  readonly voiceRevision: number;
  readonly profileRevision: number;
  readonly scorer: SentenceScorer | undefined;
  readonly checks: CheckCache;
  readonly draft: AnalysisCache;
  readonly reading: ProseReading;
}

/**
 * Reports a draft's score, sentences and findings. The cache of an earlier report saves time and never
 * changes the result.
 * @param today YYYY-MM-DD
 */
export function reportDraft(
  brand: ReadonlyBrandModel,
  { text, path }: DraftFile,
  today: string,
  localize: Localize,
  before?: DraftReportCache,
): { report: DraftReport; memory: DraftReportCache } {
  const { voiceRevision, profileRevision } = brand;
  const reading = rereadProse(text, before?.reading);
  const known = before?.draft ?? emptyAnalysisCache();
  const checks =
    before && isCurrent(before, brand, today)
      ? before.checks
      : new CheckCache(brand.checkedOn(today), localize);
  const draft = analyseDraft(brand, reading.prose, known);
  const scorer = draft.view?.voice && scorerFor(draft.view.voice, voiceRevision, before);
  const scored = voiceReport(brand, draft, (voice) => scorer ?? cachingScorer(voice));
  const isExempted = exemptedFromDrift(brand, text, reading.prose, draft, today, known.notices);
  const findings = runChecks(text, reading.prose, checks, path);
  const counted =
    driftSeverity(brand.profile) === 'off'
      ? []
      : scored.sentences.filter((sentence) => !isExempted(sentence));
  const report = {
    ...scored,
    sentences: withoutExempted(brand.profile, isExempted, scored.sentences),
    driftSeverity: driftSeverity(brand.profile),
    findings,
    template: draft.template,
    pinnedAs: brand.pinnedAs,
    assessment: draft.view && assess(scored.score, draft.view.calibration, counted, findings),
  };
  const most = MARGIN + 2 * report.sentences.length;
  for (const memo of [scorer, checks, known.sentences, known.languages, known.notices]) memo?.trim(most);
  return { report, memory: { voiceRevision, profileRevision, scorer, checks, draft: known, reading } };
}

const isCurrent = (
  known: DraftReportCache,
  { voiceRevision, profileRevision }: ReadonlyBrandModel,
  today: string,
): boolean =>
  known.profileRevision === profileRevision &&
  known.voiceRevision === voiceRevision &&
  known.checks.brand.claims?.today === today;

/** How much a text sounds like the brand. */
export function scoreDraft(brand: ReadonlyBrandModel, text: string): ScoreReport {
  const draft = analyseDraft(brand, readProse(text));
  const { blocks, view } = draft;
  if (!view) return otherLanguageReport(brand, draft);
  if (!view.voice) return reportOf(draft, view, view.score(blocks));
  const numbering = new Numbering();
  const { voice } = view;
  const sums = sentencesOf(blocks).map(({ text: sentence }) => scoreSentence(voice, sentence, numbering).sum);
  return englishReport(draft, view, { voice, numbering }, sums);
}

function voiceReport(
  brand: ReadonlyBrandModel,
  draft: DraftAnalysis,
  scorerOf: (voice: Voice) => SentenceScorer,
): Omit<DraftReport, 'findings' | 'driftSeverity' | 'assessment' | 'template' | 'pinnedAs'> {
  const { blocks, view } = draft;
  if (!view)
    return { score: otherLanguageReport(brand, draft), sentences: driftIn(draft), intenseStretches: [] };
  if (!view.voice)
    return {
      score: reportOf(draft, view, view.score(blocks)),
      sentences: driftIn(draft),
      intenseStretches: [],
    };
  const scorer = scorerOf(view.voice);
  const sentences = sentencesOf(blocks);
  const scored = sentences.map((sentence) => scorer.score(sentence.text));
  const discounts = topicDiscounts(scorer.voice, scored, scorer.numbering);
  return {
    score: englishReport(
      draft,
      view,
      scorer,
      scored.map(({ sum }) => sum),
    ),
    ...driftsOf(sentences, scored, discounts, itemOpeners(blocks), view.calibration),
  };
}

function englishReport(
  draft: DraftAnalysis,
  view: VoiceView,
  { voice, numbering }: Pick<SentenceScorer, 'voice' | 'numbering'>,
  sums: readonly SentenceSums[],
): ScoreReport {
  const score = scoreSentences(voice, sums, numbering);
  return reportOf(draft, view, score, facetMeasures(voice, score, sums));
}

function driftsOf(
  sentences: readonly Sentence[],
  scored: readonly CachedSentence[],
  discounts: readonly number[],
  openers: ReadonlySet<Sentence>,
  calibration: Calibration,
): Pick<DraftReport, 'sentences' | 'intenseStretches'> {
  const drifts: SentenceDrift[] = [];
  const forIntensity: IntenseSentence[] = [];
  for (const [at, sentence] of sentences.entries()) {
    const own = scored[at];
    if (!own) continue;
    const off = discounts[at] ?? 0;
    const judgement = judgedInPlace(own.judgement, sentence, openers);
    const judged = driftFromJudgement(sentence, judgement, off, calibration.limits);
    const { start, end, drift, registerShift, flagged, reasons } = judged;
    // Fields are listed one by one for speed: this runs for every sentence at every key.
    drifts.push(flagged ? judged : { start, end, drift, registerShift, flagged, reasons: NO_REASONS });
    forIntensity.push({
      start,
      end,
      drift,
      registerShift,
      topicDiscount: off,
      words: own.sum.words,
      reasons,
    });
  }
  return { sentences: drifts, intenseStretches: driftIntensity(forIntensity, calibration.intensity) };
}

const NO_REASONS: readonly Reason[] = [];

/**
 * The number of cached sentences or blocks beyond those of the draft: earlier forms of sentences being typed.
 */
const MARGIN = 400;

/**
 * Features are numbered in order of occurrence; beyond this number a new scorer starts, after about 20,000
 * keys typed into a long draft.
 */
const MOST_FEATURES = 200_000;

function scorerFor(voice: Voice, revision: number, before: DraftReportCache | undefined): SentenceScorer {
  const known = before?.voiceRevision === revision ? before.scorer : undefined;
  const holds = known?.voice === voice && known.numbering.size < MOST_FEATURES;
  return holds ? known : cachingScorer(voice);
}
