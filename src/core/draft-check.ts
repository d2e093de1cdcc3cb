import { checkDraft, knownChecks, type Finding, type KnownChecks } from './checks/index.ts';
import {
  driftIn,
  hearDraft,
  reportOf,
  unheardReport,
  type HeardDraft,
  type ScoreReport,
} from './heard-draft.ts';
import type { LearnedBrand } from './learned-brand.ts';
import {
  Memo,
  readProse,
  rereadProse,
  type KnownSentences,
  type ProseReading,
  type Say,
  type Sentence,
} from './text/index.ts';
import {
  driftFromJudgement,
  facetMeasures,
  heatOf,
  relieved,
  reliefs,
  rememberingListener,
  scoreSentences,
  sentencesOf,
  type Calibration,
  type Ear,
  type HeatStretch,
  type Listened,
  type Listener,
  type SentenceDrift,
  type Voice,
} from './voice/index.ts';

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
  readonly listener: Listener | undefined;
  readonly checks: KnownChecks;
  readonly sentences: KnownSentences;
  readonly reading: ProseReading;
}

/** Everything there is to say about a draft. With the memory of an earlier check it says the same, sooner. */
export function checkWhole(
  brand: LearnedBrand,
  text: string,
  say: Say,
  before?: DraftMemory,
): { report: DraftReport; memory: DraftMemory } {
  const { voiceRevision, profileRevision } = brand;
  const reading = rereadProse(text, before?.reading);
  const sentences: KnownSentences = before?.sentences ?? new Memo();
  const checks = before?.profileRevision === profileRevision ? before.checks : knownChecks(brand.profile);
  const draft = hearDraft(brand, reading.prose, sentences);
  const listener = draft.ear?.voice && listenerFor(draft.ear.voice, voiceRevision, before);
  const report = {
    ...heardReport(brand, draft, (voice) => listener ?? rememberingListener(voice)),
    findings: checkDraft(text, reading.prose, brand.profile, say, checks),
  };
  const most = MARGIN + 2 * report.sentences.length;
  for (const memo of [listener, checks.matches, checks.characters, sentences]) memo?.rest(most);
  return { report, memory: { voiceRevision, profileRevision, listener, checks, sentences, reading } };
}

/** How much a text sounds like the brand. */
export function scoreDraft(brand: LearnedBrand, text: string): ScoreReport {
  const draft = hearDraft(brand, readProse(text));
  const { blocks, ear } = draft;
  if (!ear) return unheardReport(brand, draft);
  if (!ear.voice) return reportOf(draft, ear, ear.score(blocks));
  const listener = rememberingListener(ear.voice);
  const heard = sentencesOf(blocks).map((sentence) => listener.listen(sentence.text));
  return englishReport(draft, ear, listener, heard);
}

function heardReport(
  brand: LearnedBrand,
  draft: HeardDraft,
  listenTo: (voice: Voice) => Listener,
): Omit<DraftReport, 'findings'> {
  const { blocks, ear } = draft;
  if (!ear) return { score: unheardReport(brand, draft), sentences: driftIn(draft), heat: [] };
  if (!ear.voice)
    return { score: reportOf(draft, ear, ear.score(blocks)), sentences: driftIn(draft), heat: [] };
  const listener = listenTo(ear.voice);
  const sentences = sentencesOf(blocks);
  const heard = sentences.map((sentence) => listener.listen(sentence.text));
  const relief = reliefs(listener.voice, heard, listener.numbering);
  return {
    score: englishReport(draft, ear, listener, heard),
    ...driftsOf(sentences, heard, relief, ear.calibration),
  };
}

function englishReport(
  draft: HeardDraft,
  ear: Ear,
  { voice, numbering }: Listener,
  heard: readonly Listened[],
): ScoreReport {
  const sums = heard.map(({ sum }) => sum);
  const score = scoreSentences(voice, sums, numbering);
  return reportOf(draft, ear, score, facetMeasures(voice, score, sums));
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
            relief: relief[at] ?? 0,
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

function listenerFor(voice: Voice, revision: number, before: DraftMemory | undefined): Listener {
  const known = before?.voiceRevision === revision ? before.listener : undefined;
  const holds = known?.voice === voice && known.numbering.size < MOST_FEATURES;
  return holds ? known : rememberingListener(voice);
}
