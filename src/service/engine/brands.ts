import type { CallOptions } from '../../core/base/calls.ts';
import { readProfile, type ReadProfile } from '../../core/brand/index.ts';
import type { BrandModel, FileOutcome } from '../../core/brand-model/brand-model.ts';
import {
  findEvidence,
  findSentencesWith,
  locate,
  type Evidence,
} from '../../core/brand-model/reports/evidence.ts';
import { reportCorpus, type CorpusReport } from '../../core/brand-model/reports/corpus-report.ts';
import { postBadge, type PostBadge } from '../../core/brand-model/reports/post-badge.ts';
import { summarize, type BrandSummary } from '../../core/brand-model/reports/summary.ts';
import { readLedger } from '../../core/facts/index.ts';
import type { UnreadableReason } from '../../core/text/index.ts';
import { notesOn, readStyles, type StyleFile, type StyleNote } from '../../core/vale/index.ts';
import type { Reason } from '../../core/voice/index.ts';
import type { VoiceCard } from '../../core/writer/index.ts';
import { voiceCardFor, type CardCache } from '../../core/writer/context/voice-card-for.ts';
import type { EngineContext } from './context.ts';

/** A brand by the stable key of its folder. */
export interface BrandRequest {
  readonly brand: string;
}

/** A corpus file by its path relative to the corpus folder, with slashes. */
export interface FileRequest extends BrandRequest {
  readonly path: string;
}

/** A file of a brand's folder `claims`. */
export interface LedgerText {
  readonly name: string;
  readonly text: string;
}

/** Opening, learning and describing brands. A brand that was never opened is empty. */
export interface Brands {
  /**
   * Opens a brand, with the state stored by an earlier session, if any. Resolves to false when the store was
   * unusable, or when the brand was closed or opened again meanwhile; the brand is then empty.
   */
  open(
    request: BrandRequest & { readonly store: Uint8Array | undefined },
    options?: CallOptions,
  ): Promise<boolean>;
  close(request: BrandRequest): void;
  /**
   * Reads the brand's profile; without one the brand has its fallback name. Known files should be learned
   * again when its consent changed.
   */
  setProfile(
    request: BrandRequest & {
      readonly json: string | undefined;
      readonly fallbackName: string;
      /** Why it may not be the intended profile; its consent is then unclear. */
      readonly doubt?: string | undefined;
    },
  ): ReadProfile;
  /** Reads the brand's ledgers, in place of those before. */
  setLedger(request: BrandRequest & { readonly files: readonly LedgerText[] }): void;
  /** Reads the brand's Vale styles, in place of those before; what of them cannot be used, by file and line. */
  setStyles(request: BrandRequest & { readonly files: readonly StyleFile[] }): readonly StyleNote[];
  /** What of the brand's Vale styles cannot be used. */
  styleNotes(request: BrandRequest): readonly StyleNote[];
  learnFile(request: FileRequest & { readonly bytes: Uint8Array }): FileOutcome;
  /** Records that a file cannot be read, without its bytes; true when it was not recorded before. */
  refuseFile(request: FileRequest & { readonly reason: UnreadableReason }): boolean;
  forgetFile(request: FileRequest): boolean;
  /** Paths of the known corpus files. */
  knownFiles(request: BrandRequest): string[];
  /** Computes expensive derived state after a series of changes. */
  refresh(request: BrandRequest, options?: CallOptions): Promise<void>;
  /** The state that `open` restores: equal bytes for equal corpora. */
  store(request: BrandRequest, options?: CallOptions): Promise<Uint8Array>;
  /** Whether the brand is as it was when it was last opened with a store, or stored. */
  isStored(request: BrandRequest): boolean;
  summary(request: BrandRequest): BrandSummary;
  /** What was read of the corpus and what was left out. */
  corpusReport(request: BrandRequest): CorpusReport;
  /** What became of a corpus file; undefined where it was not read. `text` is the file's, where it is open. */
  postBadge(request: FileRequest & { readonly text?: string | undefined }): PostBadge | undefined;
  /** The voice card for a draft; `budget` in tokens. */
  voiceCard(
    request: BrandRequest & { readonly text: string; readonly budget?: number | undefined },
    options?: CallOptions,
  ): Promise<VoiceCard>;
  /** Up to `limit` sentences of quotable posts that support a reason. */
  evidence(request: BrandRequest & { readonly reason: Reason; readonly limit: number }): Evidence[];
  /** Up to `limit` sentences of quotable posts that have a wording. */
  sentencesWith(request: BrandRequest & { readonly wording: string; readonly limit: number }): Evidence[];
  /** Where a post's sentence is to be opened. */
  locate(
    request: BrandRequest & { readonly post: string; readonly start: number; readonly sentence: string },
  ): Evidence | undefined;
}

export function brandsOf(context: EngineContext): Brands {
  /** Brands whose stores are being read. */
  const opening = new Map<string, BrandModel>();
  const cards = new WeakMap<BrandModel, CardCache>();
  const close = (key: string): void => {
    context.drop(key);
    opening.delete(key);
  };
  return {
    async open({ brand: key, store }, { signal } = {}) {
      close(key);
      const brand = context.newBrand(key);
      if (store === undefined) {
        context.keep(key, brand);
        return true;
      }
      opening.set(key, brand);
      const pause = context.pausing(signal);
      await pause();
      const isTakenUp = await brand.unpack(store, pause);
      if (isTakenUp) await brand.refresh(pause);
      if (opening.get(key) !== brand) return false;
      opening.delete(key);
      context.keep(key, brand);
      return isTakenUp;
    },
    close({ brand }) {
      close(brand);
    },
    setProfile({ brand, json, fallbackName, doubt }) {
      const read = readProfile(
        json ?? JSON.stringify({ name: fallbackName }),
        fallbackName,
        context.localize,
        doubt,
      );
      context.brand(brand).setProfile(read.profile);
      return read;
    },
    setLedger({ brand, files }) {
      context.brand(brand).setLedger(files.flatMap(({ name, text }) => readLedger(text, name).entries));
    },
    setStyles({ brand, files }) {
      context.brand(brand).setStyles(files.length === 0 ? undefined : readStyles(files));
      return notesOn(context.brand(brand).checkedOn(context.today()).styles);
    },
    styleNotes: ({ brand }) => notesOn(context.brand(brand).checkedOn(context.today()).styles),
    learnFile: ({ brand, path, bytes }) => context.brand(brand).learnFile(path, bytes, context.today()),
    refuseFile: ({ brand, path, reason }) => context.brand(brand).refuseFile(path, reason),
    forgetFile: ({ brand, path }) => context.brand(brand).forgetFile(path),
    knownFiles: ({ brand }) =>
      context
        .brand(brand)
        .filesInOrder()
        .map(({ path }) => path),
    refresh: ({ brand }, { signal } = {}) => context.brand(brand).refresh(context.pausing(signal)),
    store: ({ brand }, { signal } = {}) => context.brand(brand).pack(context.pausing(signal)),
    isStored: ({ brand }) => context.brand(brand).isStored,
    summary: ({ brand }) => summarize(context.brand(brand), context.localize),
    corpusReport: ({ brand }) => reportCorpus(context.brand(brand), context.localize),
    postBadge: ({ brand, path, text }) => postBadge(context.brand(brand), path, text, context.localize),
    async voiceCard({ brand: key, text, budget }, { signal } = {}) {
      const brand = await context.preparedFor(key, text, context.pausing(signal));
      // A card with estimated token counts is better than none.
      const count = await context.tokens?.().catch(() => undefined);
      const means = {
        today: context.today(),
        localize: context.localize,
        pause: context.pausing(signal),
        ...{ count, budget },
      };
      const { card, memory } = await voiceCardFor(brand, text, means, cards.get(brand));
      cards.set(brand, memory);
      return card;
    },
    evidence: ({ brand, reason, limit }) => findEvidence(context.brand(brand), reason, limit),
    sentencesWith: ({ brand, wording, limit }) => findSentencesWith(context.brand(brand), wording, limit),
    locate: ({ brand, post, start, sentence }) => locate(context.brand(brand), post, start, sentence),
  };
}
