import { checkDraft, knownChecks, type Finding, type KnownChecks } from './checks/index.ts';
import type { LearnedBrand } from './learned-brand.ts';
import {
  Memo,
  readProse,
  readProseBlocks,
  rereadProse,
  type KnownSentences,
  type ProseReading,
  type Say,
  type Sentence,
} from './text/index.ts';
import {
  driftFromJudgement,
  facetMeasures,
  facetStandings,
  hearSentence,
  heatOf,
  Numbering,
  percentileOf,
  relieved,
  reliefs,
  rememberingEar,
  scoreSentences,
  sentencesOf,
  type Calibration,
  type Ear,
  type FacetStandings,
  type HeatStretch,
  type Listened,
  type NoPercentile,
  type Percentile,
  type Score,
  type SentenceDrift,
  type Summands,
} from './voice/index.ts';

export interface ScoreReport extends Score {
  readonly standing: Percentile | NoPercentile;
  readonly facetStandings: FacetStandings;
}

export interface DraftReport {
  readonly score: ScoreReport;
  /** Reasons are told for flagged sentences only. */
  readonly sentences: readonly SentenceDrift[];
  /** Where a long draft leaves the voice. */
  readonly heat: readonly HeatStretch[];
  readonly findings: readonly Finding[];
}

/** What is kept of the last draft that was checked for a brand, so that the next key costs no more than what it changed. */
export interface DraftMemory {
  /** The states of the brand's voice and of its profile that all of this holds for. */
  readonly voiceRevision: number;
  readonly profileRevision: number;
  readonly ear: Ear;
  readonly checks: KnownChecks;
  readonly sentences: KnownSentences;
  readonly reading: ProseReading | undefined;
}

/** Everything there is to say about a draft. With the memory of an earlier check it says the same, sooner. */
export function checkWhole(
  brand: LearnedBrand,
  text: string,
  say: Say,
  before?: DraftMemory,
): { report: DraftReport; memory: DraftMemory } {
  const known = stillHolds(brand, before);
  const reading = rereadProse(text, known.reading);
  const sentences = sentencesOf(readProseBlocks(reading.prose, known.sentences));
  const heard = sentences.map((sentence) => known.ear.listen(sentence.text));
  const report = {
    score: reportScore(
      brand,
      heard.map(({ sum }) => sum),
      known.ear.numbering,
    ),
    ...driftsOf(sentences, heard, reliefs(brand.voice, heard, known.ear.numbering), brand.calibration),
    findings: checkDraft(text, reading.prose, brand.profile, say, known.checks),
  };
  const most = MARGIN + 2 * report.sentences.length;
  for (const memo of [known.ear, known.checks.matches, known.checks.characters, known.sentences])
    memo.rest(most);
  return { report, memory: { ...known, reading } };
}

/** How much a text sounds like the brand. */
export function scoreDraft(brand: LearnedBrand, text: string): ScoreReport {
  const numbering = new Numbering();
  const sentences = sentencesOf(readProseBlocks(readProse(text)));
  return reportScore(
    brand,
    sentences.map((sentence) => hearSentence(brand.voice, sentence.text, numbering).sum),
    numbering,
  );
}

function reportScore(brand: LearnedBrand, sentences: readonly Summands[], numbering: Numbering): ScoreReport {
  const { voice, calibration } = brand;
  const score = scoreSentences(voice, sentences, numbering);
  const measures = facetMeasures(voice, score, sentences);
  return {
    ...score,
    standing: percentileOf(calibration, score),
    facetStandings: facetStandings(calibration, measures, score.words),
  };
}

function driftsOf(
  sentences: readonly Sentence[],
  heard: readonly Listened[],
  relief: readonly number[],
  calibration: Calibration,
): Pick<DraftReport, 'sentences' | 'heat'> {
  const drifts = sentences.flatMap((sentence, at) => {
    const listened = heard[at];
    return listened
      ? [
          {
            ...driftFromJudgement(sentence, relieved(listened.judgement, relief[at]), calibration.limits),
            words: listened.sum.words,
          },
        ]
      : [];
  });
  return {
    sentences: drifts.map(({ start, end, drift, slip, flagged, reasons }) => ({
      ...{ start, end, drift, slip, flagged },
      reasons: flagged ? reasons : [],
    })),
    heat: heatOf(drifts, calibration.heat),
  };
}

/** Sentences, or blocks, that are kept beyond a draft's own: the forms that those being typed had a while ago. */
const MARGIN = 400;

/** Features are numbered as they are met; beyond so many it is time to begin anew. Some 20,000 keys typed into a long draft. */
const MOST_FEATURES = 200_000;

function stillHolds(brand: LearnedBrand, before: DraftMemory | undefined): DraftMemory {
  const { voiceRevision, profileRevision } = brand;
  const sameVoice = before?.voiceRevision === voiceRevision && before.ear.numbering.size < MOST_FEATURES;
  const sameProfile = before?.profileRevision === profileRevision;
  return {
    voiceRevision,
    profileRevision,
    ear: sameVoice ? before.ear : rememberingEar(brand.voice),
    checks: sameProfile ? before.checks : knownChecks(brand.profile),
    sentences: before?.sentences ?? new Memo(),
    reading: before?.reading,
  };
}
