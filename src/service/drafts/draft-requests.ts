import type { Remote } from '../../core/base/calls.ts';
import { localizeInEnglish } from '../../core/base/localize.ts';
import { mayBeSent } from '../../core/brand/index.ts';
import type { DirectionToJudge, JudgedDirection } from '../../core/directions/for-brand/index.ts';
import { directionsRequest, type DirectCall, type Direction } from '../../core/directions/index.ts';
import type { Threshold } from '../../core/prediction/index.ts';
import { overlaps, type Span } from '../../core/text/index.ts';
import { explain } from '../../core/voice/index.ts';
import {
  adaptRequest,
  continueRequest,
  rewriteRequest,
  type DraftToAdapt,
  type OfferedText,
  type WriterRequest,
} from '../../core/writer/index.ts';
import type { Engine } from '../engine/index.ts';
import type { BrandFolder } from '../ports.ts';
import type { BrandOfDraft, DraftDocument } from './draft.ts';

/** Why a document is not sent to a language model. */
export type NotSent = 'no-brand' | 'no-consent' | 'other-language';

/** A request to a language model for a place in a draft, with the check of its answer. */
export interface WriterTask {
  readonly request: WriterRequest;
  /**
   * The texts that may be shown, best first: without new facts, banned words and drift.
   * @param embedded the embedded model's suggestion at this place; texts that continue it come first
   */
  readonly judge: (texts: readonly string[], embedded: string | undefined) => Promise<readonly OfferedText[]>;
}

/** A request to a language model for planned directions, with the check of its answer. */
export interface DirectionTask {
  readonly request: WriterRequest;
  /** Rejects when the engine stops before the answer. */
  readonly judge: (written: Omit<DirectionToJudge, 'text'>) => Promise<JudgedDirection>;
}

/** The cursor's position in a draft; `before` and `after` are raw Markdown. */
export interface PlaceInDraft<Document extends DraftDocument> {
  readonly document: Document;
  readonly before: string;
  readonly after: string;
  /** True when the user asked for a suggestion here rather than just typing. */
  readonly asked: boolean;
}

export interface DraftRequestPorts<Document extends DraftDocument, Brand extends BrandFolder> {
  readonly engine: Remote<Engine>;
  /** Resolves when the brand is ready to write for. */
  readonly ready: (brand: Brand) => Promise<void>;
  readonly brandOf: BrandOfDraft<Document, Brand>;
  /** The user's settings for ghost text in a document. */
  readonly ghostText: (document: Document) => { readonly threshold: Threshold; readonly longestCopy: number };
}

/**
 * Creates requests to language models for drafts that belong to a brand, may be sent and are in a supported
 * language.
 */
export class DraftRequests<Document extends DraftDocument, Brand extends BrandFolder> {
  readonly #ports: DraftRequestPorts<Document, Brand>;

  constructor(ports: DraftRequestPorts<Document, Brand>) {
    this.#ports = ports;
  }

  async toContinue(
    { document, before, after, asked }: PlaceInDraft<Document>,
    signal?: AbortSignal,
  ): Promise<WriterTask | NotSent> {
    const brand = await this.#brandToSendFor(document);
    if (typeof brand === 'string') return brand;
    const { engine, ghostText } = this.#ports;
    const key = brand.folder;
    const preferences = ghostText(document);
    // A suggestion on request may be less certain.
    const threshold = asked ? 'generous' : preferences.threshold;
    const place = { brand: key, before, after, threshold };
    const own = await engine.suggestions.suggest({ ...place, shown: undefined }, { signal });
    if (own.kind === 'silent' && own.reason === 'other-language') return 'other-language';
    const card = await engine.brands.voiceCard({ brand: key, text: before + after }, { signal });
    const best = async (candidates: readonly string[]): Promise<OfferedText[]> => {
      if (candidates.length === 0) return [];
      const { longestCopy } = preferences;
      const judged = await engine.suggestions.judge({ ...place, candidates, longestCopy }, { signal });
      return judged.kind === 'suggestion' ? [{ text: judged.text, probability: judged.probability }] : [];
    };
    return {
      request: continueRequest(card, { before, after }),
      judge: async (texts, embedded) => {
        if (embedded === undefined) return best(texts);
        const continuing = texts.filter((text) => text.trimStart().startsWith(embedded.trimStart()));
        return [...(await best(continuing)), ...(await best(texts))];
      },
    };
  }

  async toRewrite(document: Document, passage: Span, signal?: AbortSignal): Promise<WriterRequest | NotSent> {
    const brand = await this.#brandToSendFor(document);
    if (typeof brand === 'string') return brand;
    const { engine } = this.#ports;
    const draft = { brand: brand.folder, text: document.getText() };
    const drifts = (await engine.analysis.drift(draft, { signal })).filter(
      (sentence) => sentence.flagged && overlaps(sentence, passage),
    );
    const reasons = drifts.flatMap((sentence) =>
      sentence.reasons.map((reason) => explain(reason, localizeInEnglish)),
    );
    const card = await engine.brands.voiceCard(draft, { signal });
    return rewriteRequest(card, { text: draft.text, ...passage, reasons: [...new Set(reasons)] });
  }

  /** @param call of the document as it is */
  async toAdapt(
    document: Document,
    call: Omit<DraftToAdapt, 'text'>,
    signal?: AbortSignal,
  ): Promise<WriterRequest | NotSent> {
    const brand = await this.#brandToSendFor(document);
    if (typeof brand === 'string') return brand;
    const text = document.getText();
    // The variant names its channel, whose voice is described then.
    const about = { brand: brand.folder, text: call.variant ?? text };
    const card = await this.#ports.engine.brands.voiceCard(about, { signal });
    return adaptRequest(card, { ...call, text });
  }

  /** @param call the call that planned the directions; its text is the draft that they refer to */
  async toDirect(
    document: Document,
    { text, steer }: Pick<DirectCall, 'text' | 'steer'>,
    planned: readonly Direction[],
    signal?: AbortSignal,
  ): Promise<DirectionTask | NotSent> {
    const brand = await this.#brandToSendFor(document);
    if (typeof brand === 'string') return brand;
    // The document may have changed since its directions were planned, so both texts must have consent.
    if (!mayBeSent(text)) return 'no-consent';
    const { engine } = this.#ports;
    const card = await engine.brands.voiceCard({ brand: brand.folder, text }, { signal });
    return {
      request: directionsRequest(card, { text, planned, wish: steer?.words }),
      judge: (written) => engine.directions.judge({ brand: brand.folder, ...written, text }, { signal }),
    };
  }

  /**
   * The brand of a document that may be sent to a language model: it is no post of a brand, and no draft
   * whose own consent is refused.
   */
  async #brandToSendFor(document: Document): Promise<Brand | NotSent> {
    const brand = await this.#ports.brandOf(document);
    if (!brand) return 'no-brand';
    if (!mayBeSent(document.getText())) return 'no-consent';
    await this.#ports.ready(brand);
    return brand;
  }
}
