import { readBackground } from '../core/base/background/index.ts';
import { readProfile, type ReadProfile } from '../core/brand/index.ts';
import { judgeContinuations, type ContinuationsToJudge } from '../core/writer/context/index.ts';
import { CheckCache, runChecks, type Finding } from '../core/checks/index.ts';
import { voiceCardFor, type CardCache } from '../core/writer/context/voice-card-for.ts';
import type { AngleMap, DirectCall, DirectionSet } from '../core/directions/index.ts';
import {
  anglesOf,
  direct,
  judgeDirection,
  type AnglesCache,
  type BrandAngles,
  type DirectionToJudge,
  type JudgedDirection,
} from '../core/directions/for-brand/index.ts';
import {
  reportDraft,
  scoreDraft,
  type DraftMemory,
  type DraftReport,
} from '../core/analysis/draft-report.ts';
import { cooperate } from '../core/base/cooperative.ts';
import { driftIn, analyseDraft, isServed, type ScoreReport } from '../core/analysis/analyse-draft.ts';
import { findEvidence, locate, type Evidence } from '../core/brand-model/evidence.ts';
import { BrandModel, type FileOutcome } from '../core/brand-model/brand-model.ts';
import { type ProofReport } from '../core/voice/proof/report/index.ts';
import { summarize, type BrandSummary } from '../core/brand-model/summary.ts';
import { proving, type Proving } from '../core/brand-model/proving.ts';
import {
  judgeRewrites,
  offlineRewrite,
  type JudgeCall,
  type JudgedRewrites,
  type NoRewrite,
  type Rewrite,
  type RewriteCall,
} from '../core/rewrite/index.ts';
import {
  readNgramBackground,
  suggest,
  type Standing,
  type SuggestResult,
  type Threshold,
} from '../core/prediction/index.ts';
import { localizeInEnglish, type Localize } from '../core/base/localize.ts';
import { readProse, type UnreadableReason } from '../core/text/index.ts';
import {
  accountFor,
  readVoiceBackground,
  sentencesOf,
  scoringFingerprint,
  type FacetAccount,
  type Reason,
  type SentenceDrift,
} from '../core/voice/index.ts';
import type { TokenCounter, VoiceCard } from '../core/writer/index.ts';

export type { DraftReport } from '../core/analysis/draft-report.ts';
export type { OtherLanguage, ScoreReport } from '../core/analysis/analyse-draft.ts';
export type { Evidence } from '../core/brand-model/evidence.ts';
export type { BrandSummary, FileSummary, ShownShift } from '../core/brand-model/summary.ts';

/** What the engine needs from its surroundings. */
export interface EnginePorts {
  /** The packed background, as shipped. */
  readonly background: Uint8Array;
  /** Today as YYYY-MM-DD: facts expire. */
  readonly today: () => string;
  /** Lets other work through between two pieces of long work; without it such work is done in one go. */
  readonly pause?: () => Promise<void>;
  /** Translates what the user reads; English when left out. */
  readonly say?: Localize;
  /** Where voice cards are counted by a tokenizer; by a cautious estimate when left out. */
  readonly tokens?: () => Promise<TokenCounter>;
}

/** Whom a voice has to be told from. */
export interface ProofCall {
  /** Keys of other brands that are open. */
  readonly against: readonly string[];
  /** The sample brands as the build packs them, `look-alikes.json`. */
  readonly samples: Uint8Array | undefined;
}

/** How far a proof has come, 0 to 1, or what it came to. */
export type ProofStep = { readonly done: number } | { readonly report: ProofReport };

export interface SuggestCall {
  readonly before: string;
  readonly after: string;
  readonly threshold: Threshold;
  readonly standing: Standing | undefined;
  /** The longest run of words copied from a single post; eight when left out. */
  readonly longestCopy?: number | undefined;
}

/** The one facade: every face (editor, command line, tests) reaches the core through it. Brands are named by any stable key. */
export interface Engine {
  /** Takes up a brand with what an earlier session stored; false when the store was of no use. */
  open(brand: string, store: Uint8Array | undefined): boolean;
  /** The same in pieces of some milliseconds, its calibration included, so that calls about other brands are answered in between. */
  openInPieces(brand: string, store: Uint8Array): Promise<boolean>;
  close(brand: string): void;
  /** Reads the brand's profile; undefined where it has none. Known files should be learned again when its consent changed. */
  setProfile(brand: string, json: string | undefined, fallbackName: string, doubt?: string): ReadProfile;
  learnFile(brand: string, path: string, bytes: Uint8Array): FileOutcome;
  /** Notes that a file cannot be read, without its bytes; true when that is news. */
  refuseFile(brand: string, path: string, reason: UnreadableReason): boolean;
  forgetFile(brand: string, path: string): boolean;
  /** Paths of the corpus files that are known. */
  knownFiles(brand: string): string[];
  /** Brings what is costly up to date after a run of changes. */
  settle(brand: string): void;
  /** The same in pieces of some milliseconds, so that calls in between are answered. */
  settleInPieces(brand: string): Promise<void>;
  /** What `open` takes up again: equal bytes for equal corpora. */
  store(brand: string): Uint8Array;
  /** The same in pieces of some milliseconds. */
  storeInPieces(brand: string): Promise<Uint8Array>;
  summary(brand: string): BrandSummary;
  score(brand: string, text: string): ScoreReport;
  /** How far each sentence of a text is from the voice. */
  drift(brand: string, text: string): SentenceDrift[];
  /** What the checks say about a draft. */
  findings(brand: string, text: string): Finding[];
  /** Everything there is to say about a draft. */
  check(brand: string, text: string): DraftReport;
  /** What each facet of a draft's score comes from. */
  facets(brand: string, text: string): FacetAccount[];
  suggest(brand: string, call: SuggestCall): SuggestResult;
  /** The best of what a language model offers at the cursor, or why nothing of it is shown. */
  judgeContinuations(brand: string, offered: ContinuationsToJudge): SuggestResult;
  /** The voice as a language model is told it for a draft, in so many tokens. */
  voiceCard(brand: string, text: string, budget?: number): Promise<VoiceCard>;
  /** A passage in the brand's own wording, as far as that is known; the span is widened to whole sentences. */
  rewrite(brand: string, call: RewriteCall): Rewrite | NoRewrite;
  /** What of a writer's candidates for a passage may be shown, best first, and why the others may not. */
  judgeRewrites(brand: string, call: JudgeCall): JudgedRewrites | NoRewrite;
  /** What the brand's posts make of their matter: angles and other facets, post by post. */
  angleMap(brand: string): Promise<AngleMap>;
  /** Creative directions for a draft that the brand has hardly used, each different from the others. */
  direct(brand: string, call: DirectCall): Promise<DirectionSet>;
  /** Whether a language model's direction may be shown in the place of the embedded one. */
  judgeDirection(brand: string, written: DirectionToJudge): JudgedDirection;
  /** Up to `limit` sentences of quotable posts that prove a reason. */
  evidence(brand: string, reason: Reason, limit: number): Evidence[];
  /** Where a post's sentence is to be opened. */
  locate(brand: string, post: string, start: number, sentence: string): Evidence | undefined;
  /** Begins to prove a brand's voice; `proveOn` does the work. A proof of the brand that was under way is dropped. */
  startProof(brand: string, call: ProofCall): void;
  /** Does a piece of some milliseconds, so that calls in between are answered; undefined when no proof is under way. */
  proveOn(brand: string): ProofStep | undefined;
  stopProof(brand: string): void;
}

/** Builds an engine. Throws `CorruptBytesError` when the background was altered. Brands that were never opened are empty ones. */
export function createEngine(ports: EnginePorts): Engine {
  const sections = readBackground(ports.background);
  const voice = readVoiceBackground(sections.get('voice') ?? new Uint8Array(), sections.get('registers'));
  // Worked out when a store is first opened or written: who only learns and scores need not wait for it.
  let hearing: number | undefined;
  const background = {
    voice,
    ngrams: readNgramBackground(sections.get('ngrams') ?? new Uint8Array()),
    hearing: () => (hearing ??= scoringFingerprint(voice)),
  };
  const say = ports.say ?? localizeInEnglish;
  const pause = ports.pause ?? (() => Promise.resolve());
  const brands = new Map<string, BrandModel>();
  const memories = new WeakMap<BrandModel, DraftMemory>();
  const cards = new WeakMap<BrandModel, CardCache>();
  const angles = new WeakMap<BrandModel, AnglesCache>();
  const anglesNow = async (brand: BrandModel): Promise<BrandAngles> => {
    const memory = await anglesOf(brand, pause, angles.get(brand));
    angles.set(brand, memory);
    return memory.angles;
  };
  const opening = new Map<string, BrandModel>();
  const close = (key: string): void => {
    brands.delete(key);
    opening.delete(key);
  };
  const proofs = new Map<string, Proving>();
  const brandOf = (key: string): BrandModel => {
    const known = brands.get(key) ?? new BrandModel(key, background);
    brands.set(key, known);
    return known;
  };

  return {
    open(key, store) {
      close(key);
      const brand = brandOf(key);
      return store === undefined || brand.unpack(store);
    },
    async openInPieces(key, store) {
      close(key);
      const brand = new BrandModel(key, background);
      opening.set(key, brand);
      await pause();
      const takenUp = (await cooperate(brand.unpackInSteps(store), pause)) === true;
      if (takenUp) await brand.settleInPieces(pause);
      // Closed, or opened again, in a pause: what was taken up is not wanted any more.
      if (opening.get(key) !== brand) return false;
      opening.delete(key);
      brands.set(key, brand);
      return takenUp;
    },
    close,
    setProfile(key, json, fallbackName, doubt) {
      const read = readProfile(json ?? JSON.stringify({ name: fallbackName }), fallbackName, say, doubt);
      brandOf(key).setProfile(read.profile);
      return read;
    },
    learnFile: (key, path, bytes) => brandOf(key).learnFile(path, bytes, ports.today()),
    refuseFile: (key, path, reason) => brandOf(key).refuseFile(path, reason),
    forgetFile: (key, path) => brandOf(key).forgetFile(path),
    knownFiles: (key) =>
      brandOf(key)
        .filesInOrder()
        .map(({ path }) => path),
    settle(key) {
      brandOf(key).settle();
    },
    settleInPieces: (key) => brandOf(key).settleInPieces(pause),
    store: (key) => brandOf(key).pack(),
    storeInPieces: (key) => brandOf(key).packInPieces(pause),
    summary: (key) => summarize(brandOf(key), say),
    score: (key, text) => scoreDraft(brandOf(key), text),
    drift: (key, text) => driftIn(analyseDraft(brandOf(key), readProse(text))),
    findings: (key, text) => runChecks(text, readProse(text), new CheckCache(brandOf(key).checked, say)),
    check(key, text) {
      const brand = brandOf(key);
      const { report, memory } = reportDraft(brand, text, say, memories.get(brand));
      memories.set(brand, memory);
      return report;
    },
    facets(key, text) {
      const { blocks, ear } = analyseDraft(brandOf(key), readProse(text));
      return ear?.voice ? accountFor(ear.voice, sentencesOf(blocks)) : [];
    },
    suggest(key, call) {
      const brand = brandOf(key);
      if (!isServed(brand, call.before, call.after)) return { kind: 'silent', reason: 'other-language' };
      const allow = brand.allowedOn(ports.today());
      return suggest(brand.phrases, { ...call, allow, banned: brand.unwanted, avoids: brand.avoids });
    },
    judgeContinuations: (key, offered) => judgeContinuations(brandOf(key), offered, ports.today()),
    async voiceCard(key, text, budget) {
      const brand = brandOf(key);
      // A card that is counted cautiously is better than none.
      const count = await ports.tokens?.().catch(() => undefined);
      const means = { today: ports.today(), say, count, budget, pause };
      const { card, memory } = await voiceCardFor(brand, text, means, cards.get(brand));
      cards.set(brand, memory);
      return card;
    },
    rewrite: (key, call) => offlineRewrite(brandOf(key), call, ports.today(), say),
    judgeRewrites: (key, call) => judgeRewrites(brandOf(key), call, ports.today()),
    angleMap: async (key) => (await anglesNow(brandOf(key))).map,
    async direct(key, call) {
      const brand = brandOf(key);
      return direct(brand, await anglesNow(brand), call, ports.today());
    },
    judgeDirection: (key, written) => judgeDirection(brandOf(key), written, ports.today()),
    evidence: (key, reason, limit) => findEvidence(brandOf(key), reason, limit),
    locate: (key, post, start, sentence) => locate(brandOf(key), post, start, sentence),
    startProof(key, { against, samples }) {
      const others = [...new Set(against)].filter((other) => other !== key).sort();
      proofs.set(key, proving(brandOf(key), others.map(brandOf), samples));
    },
    proveOn(key) {
      const step = proofs.get(key)?.next();
      if (step?.done === true) proofs.delete(key);
      return step && (step.done === true ? { report: step.value } : { done: step.value });
    },
    stopProof(key) {
      proofs.delete(key);
    },
  };
}
