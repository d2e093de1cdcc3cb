import { checkDraft } from '../../checks/index.ts';
import {
  analyseDraft,
  emptyAnalysisCache,
  reportOf,
  type ScoreReport,
} from '../../analysis/analyse-draft.ts';
import type { ReadonlyBrandModel } from '../../brand-model/readonly-brand-model.ts';
import {
  overlaps,
  rereadProse,
  type Prose,
  type ProseBlock,
  type ProseReading,
  type Span,
} from '../../text/index.ts';
import {
  driftFromJudgement,
  facetMeasures,
  topicDiscounts,
  cachingScorer,
  scoreSentences,
  sentencesOf,
  type EnglishVoiceView,
  type SentenceScorer,
} from '../../voice/index.ts';

/** Figures of a passage, scored within its draft. */
export interface PassageFigures {
  /** The mean drift of its sentences, weighted by their words; lower is closer to the voice. */
  readonly drift: number;
  /** The draft's percentile, if it is long enough. */
  readonly standing: ScoreReport['standing'];
}

/** Scores versions of one draft; only what differs from the previous version is scored again. */
export interface DraftRescorer {
  readonly view: EnglishVoiceView;
  readonly scorer: SentenceScorer;
  read(text: string): Prose;
  /** The prose of this version that is scored. */
  blocks(text: string): readonly ProseBlock[];
  /** The mean drift of the passage of this version. */
  drift(text: string, passage: Span): number;
  /** The mean drift of each of several passages of one version, in order. */
  drifts(text: string, passages: readonly Span[]): number[];
  figures(text: string, passage: Span): PassageFigures;
  /** The number of findings in the passage. */
  findings(text: string, passage: Span): number;
}

/** Undefined where the draft is not in English, or in no language of the brand. */
export function draftRescorer(brand: ReadonlyBrandModel, text: string): DraftRescorer | undefined {
  const known = emptyAnalysisCache();
  let reading: ProseReading = rereadProse(text);
  const read = (version: string): Prose => (reading = rereadProse(version, reading)).prose;
  const { view } = analyseDraft(brand, reading.prose, known);
  if (!view?.voice) return undefined;
  const scorer = cachingScorer(view.voice);
  const drifts = (version: string, passages: readonly Span[]): number[] => {
    const sentences = sentencesOf(analyseDraft(brand, read(version), known).blocks);
    const scored = sentences.map((sentence) => scorer.score(sentence.text));
    const discounts = topicDiscounts(scorer.voice, scored, scorer.numbering);
    let first = 0;
    return passages.map((passage) => {
      while ((sentences[first]?.end ?? Infinity) <= passage.start) first++;
      let words = 0;
      let sum = 0;
      for (let at = first; (sentences[at]?.start ?? Infinity) < passage.end; at++) {
        const [sentence, own] = [sentences[at], scored[at]];
        if (!sentence || !own) break;
        words += own.sum.words;
        sum += own.sum.words * driftFromJudgement(sentence, own.judgement, discounts[at]).drift;
      }
      return words === 0 ? 0 : sum / words;
    });
  };
  const drift = (version: string, passage: Span): number => drifts(version, [passage])[0] ?? 0;
  return {
    view,
    scorer,
    read,
    blocks: (version) => analyseDraft(brand, read(version), known).blocks,
    drift,
    drifts,
    figures(version, passage) {
      const draft = analyseDraft(brand, read(version), known);
      const sums = sentencesOf(draft.blocks).map((sentence) => scorer.score(sentence.text).sum);
      const score = scoreSentences(scorer.voice, sums, scorer.numbering);
      const { standing } = reportOf(draft, view, score, facetMeasures(scorer.voice, score, sums));
      return { drift: drift(version, passage), standing };
    },
    findings: (version, passage) =>
      checkDraft(version, read(version), brand.profile).filter(
        (finding) => finding.kind !== 'channel' && overlaps(finding, passage),
      ).length,
  };
}
