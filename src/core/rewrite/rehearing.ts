import { checkDraft } from '../checks/index.ts';
import { analyseDraft, emptyAnalysisCache, reportOf, type ScoreReport } from '../analysis/analyse-draft.ts';
import type { ReadonlyBrandModel } from '../brand-model/readonly-brand-model.ts';
import { overlaps, rereadProse, type Prose, type ProseReading, type Span } from '../text/index.ts';
import {
  driftFromJudgement,
  facetMeasures,
  topicDiscounts,
  cachingScorer,
  scoreSentences,
  sentencesOf,
  type EnglishVoiceView,
  type SentenceScorer,
} from '../voice/index.ts';

/** How a passage stands, heard among the draft's other sentences. */
export interface PassageFigures {
  /** The mean of its sentences' drift, their words weighing alike; lower is more the brand's. */
  readonly drift: number;
  /** The draft's own place among the brand's posts, where it is long enough. */
  readonly standing: ScoreReport['standing'];
}

/** Hears versions of one draft; from one to the next only what changed is heard anew. */
export interface Rehearing {
  readonly ear: EnglishVoiceView;
  readonly listener: SentenceScorer;
  read(text: string): Prose;
  /** The mean drift of the passage of this version. */
  drift(text: string, passage: Span): number;
  /** The same of several passages of one version, in order. */
  drifts(text: string, passages: readonly Span[]): number[];
  figures(text: string, passage: Span): PassageFigures;
  /** What the profile's checks find wrong with the passage. */
  findings(text: string, passage: Span): number;
}

/** Undefined where the draft is not in English, or in no language of the brand. */
export function rehearing(brand: ReadonlyBrandModel, text: string): Rehearing | undefined {
  const known = emptyAnalysisCache();
  let reading: ProseReading = rereadProse(text);
  const read = (version: string): Prose => (reading = rereadProse(version, reading)).prose;
  const { ear } = analyseDraft(brand, reading.prose, known);
  if (!ear?.voice) return undefined;
  const listener = cachingScorer(ear.voice);
  const drifts = (version: string, passages: readonly Span[]): number[] => {
    const sentences = sentencesOf(analyseDraft(brand, read(version), known).blocks);
    const heard = sentences.map((sentence) => listener.listen(sentence.text));
    const relief = topicDiscounts(listener.voice, heard, listener.numbering);
    let first = 0;
    return passages.map((passage) => {
      while ((sentences[first]?.end ?? Infinity) <= passage.start) first++;
      let words = 0;
      let sum = 0;
      for (let at = first; (sentences[at]?.start ?? Infinity) < passage.end; at++) {
        const [sentence, listened] = [sentences[at], heard[at]];
        if (!sentence || !listened) break;
        words += listened.sum.words;
        sum += listened.sum.words * driftFromJudgement(sentence, listened.judgement, relief[at]).drift;
      }
      return words === 0 ? 0 : sum / words;
    });
  };
  const drift = (version: string, passage: Span): number => drifts(version, [passage])[0] ?? 0;
  return {
    ear,
    listener,
    read,
    drift,
    drifts,
    figures(version, passage) {
      const draft = analyseDraft(brand, read(version), known);
      const sums = sentencesOf(draft.blocks).map((sentence) => listener.listen(sentence.text).sum);
      const score = scoreSentences(listener.voice, sums, listener.numbering);
      const { standing } = reportOf(draft, ear, score, facetMeasures(listener.voice, score, sums));
      return { drift: drift(version, passage), standing };
    },
    findings: (version, passage) =>
      checkDraft(version, read(version), brand.profile).filter(
        (finding) => finding.kind !== 'channel' && overlaps(finding, passage),
      ).length,
  };
}
