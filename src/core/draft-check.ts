import { checkDraft, knownChecks, type Finding, type KnownChecks } from './checks/index.ts';
import type { LearnedBrand } from './learned-brand.ts';
import {
  Memo,
  readProseBlocks,
  rereadProse,
  type KnownSentences,
  type ProseReading,
  type Say,
} from './text/index.ts';
import {
  driftFromJudgement,
  percentileOf,
  rememberingEar,
  scoreSentences,
  sentencesOf,
  type Ear,
  type NoPercentile,
  type Percentile,
  type Score,
  type SentenceDrift,
} from './voice/index.ts';

export interface ScoreReport extends Score {
  readonly standing: Percentile | NoPercentile;
}

export interface DraftReport {
  readonly score: ScoreReport;
  readonly sentences: readonly SentenceDrift[];
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
  const score = scoreSentences(
    brand.voice,
    heard.map(({ sum }) => sum),
    known.ear.numbering,
  );
  const { limits } = brand.calibration;
  const report = {
    score: { ...score, standing: percentileOf(brand.calibration, score) },
    sentences: sentences.flatMap((sentence, at) => {
      const listened = heard[at];
      return listened ? [driftFromJudgement(sentence, listened.judgement, limits)] : [];
    }),
    findings: checkDraft(text, reading.prose, brand.profile, say, known.checks),
  };
  const most = MARGIN + 2 * report.sentences.length;
  for (const memo of [known.ear, known.checks.matches, known.checks.characters, known.sentences])
    memo.rest(most);
  return { report, memory: { ...known, reading } };
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
