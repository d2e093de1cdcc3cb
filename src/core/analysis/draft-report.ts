import { CheckCache, runChecks, type Finding } from '../checks/index.ts';
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
  type ScorerCache,
  type SentenceScorer,
  type Reason,
  type SentenceDrift,
  type Summands,
  type Voice,
} from '../voice/index.ts';

export interface DraftReport {
  readonly score: ScoreReport;
  /** Reasons are told for flagged sentences only. */
  readonly sentences: readonly SentenceDrift[];
  /** Where a long draft leaves the voice. */
  readonly heat: readonly IntenseStretch[];
  readonly findings: readonly Finding[];
}

/** What is kept of the last draft that was checked for a brand, so that the next key costs no more than what it changed. */
export interface DraftMemory {
  /** The states of the brand's voice and of its profile that all of this holds for. */
  readonly voiceRevision: number;
  readonly profileRevision: number;
  readonly listener: SentenceScorer | undefined;
  readonly checks: CheckCache;
  readonly draft: AnalysisCache;
  readonly reading: ProseReading;
}

/** Everything there is to say about a draft. With the memory of an earlier check it says the same, sooner. */
export function reportDraft(
  brand: ReadonlyBrandModel,
  text: string,
  say: Localize,
  before?: DraftMemory,
): { report: DraftReport; memory: DraftMemory } {
  const { voiceRevision, profileRevision } = brand;
  const reading = rereadProse(text, before?.reading);
  const known = before?.draft ?? emptyAnalysisCache();
  const holds = before?.profileRevision === profileRevision && before.voiceRevision === voiceRevision;
  const checks = holds ? before.checks : new CheckCache(brand.checked, say);
  const draft = analyseDraft(brand, reading.prose, known);
  const listener = draft.ear?.voice && listenerFor(draft.ear.voice, voiceRevision, before);
  const report = {
    ...heardReport(brand, draft, (voice) => listener ?? cachingScorer(voice)),
    findings: runChecks(text, reading.prose, checks),
  };
  const most = MARGIN + 2 * report.sentences.length;
  for (const memo of [listener, checks, known.sentences, known.languages]) memo?.rest(most);
  return { report, memory: { voiceRevision, profileRevision, listener, checks, draft: known, reading } };
}

/** How much a text sounds like the brand. */
export function scoreDraft(brand: ReadonlyBrandModel, text: string): ScoreReport {
  const draft = analyseDraft(brand, readProse(text));
  const { blocks, ear } = draft;
  if (!ear) return otherLanguageReport(brand, draft);
  if (!ear.voice) return reportOf(draft, ear, ear.score(blocks));
  const numbering = new Numbering();
  const { voice } = ear;
  const sums = sentencesOf(blocks).map(({ text: sentence }) => scoreSentence(voice, sentence, numbering).sum);
  return englishReport(draft, ear, { voice, numbering }, sums);
}

function heardReport(
  brand: ReadonlyBrandModel,
  draft: DraftAnalysis,
  listenTo: (voice: Voice) => SentenceScorer,
): Omit<DraftReport, 'findings'> {
  const { blocks, ear } = draft;
  if (!ear) return { score: otherLanguageReport(brand, draft), sentences: driftIn(draft), heat: [] };
  if (!ear.voice)
    return { score: reportOf(draft, ear, ear.score(blocks)), sentences: driftIn(draft), heat: [] };
  const listener = listenTo(ear.voice);
  const sentences = sentencesOf(blocks);
  const heard = sentences.map((sentence) => listener.listen(sentence.text));
  const relief = topicDiscounts(listener.voice, heard, listener.numbering);
  return {
    score: englishReport(
      draft,
      ear,
      listener,
      heard.map(({ sum }) => sum),
    ),
    ...driftsOf(sentences, heard, relief, ear.calibration),
  };
}

function englishReport(
  draft: DraftAnalysis,
  ear: VoiceView,
  { voice, numbering }: Pick<SentenceScorer, 'voice' | 'numbering'>,
  sums: readonly Summands[],
): ScoreReport {
  const score = scoreSentences(voice, sums, numbering);
  return reportOf(draft, ear, score, facetMeasures(voice, score, sums));
}

function driftsOf(
  sentences: readonly Sentence[],
  heard: readonly ScorerCache[],
  relief: readonly number[],
  calibration: Calibration,
): Pick<DraftReport, 'sentences' | 'heat'> {
  const drifts: SentenceDrift[] = [];
  const inHeat: IntenseSentence[] = [];
  for (const [at, sentence] of sentences.entries()) {
    const listened = heard[at];
    if (!listened) continue;
    const off = relief[at] ?? 0;
    const judged = driftFromJudgement(sentence, listened.judgement, off, calibration.limits);
    const { start, end, drift, slip, flagged, reasons } = judged;
    // Spelled out, as this is done for every sentence at every key.
    drifts.push(flagged ? judged : { start, end, drift, slip, flagged, reasons: NO_REASONS });
    inHeat.push({ start, end, drift, slip, relief: off, words: listened.sum.words, reasons });
  }
  return { sentences: drifts, heat: driftIntensity(inHeat, calibration.heat) };
}

const NO_REASONS: readonly Reason[] = [];

/** Sentences, or blocks, that are kept beyond a draft's own: the forms that those being typed had a while ago. */
const MARGIN = 400;

/** Features are numbered as they are met; beyond so many it is time to begin anew. Some 20,000 keys typed into a long draft. */
const MOST_FEATURES = 200_000;

function listenerFor(voice: Voice, revision: number, before: DraftMemory | undefined): SentenceScorer {
  const known = before?.voiceRevision === revision ? before.listener : undefined;
  const holds = known?.voice === voice && known.numbering.size < MOST_FEATURES;
  return holds ? known : cachingScorer(voice);
}
