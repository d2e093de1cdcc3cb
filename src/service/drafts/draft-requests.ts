import type { Remote } from '../../core/base/calls.ts';
import { localizeInEnglish } from '../../core/base/localize.ts';
import { mayBeSent } from '../../core/brand/index.ts';
import type { DirectionToJudge, JudgedDirection } from '../../core/directions/for-brand/index.ts';
import { directionsRequest, type DirectCall, type Direction } from '../../core/directions/index.ts';
import type { Threshold } from '../../core/prediction/index.ts';
import { overlaps, type Span } from '../../core/text/index.ts';
import { explain } from '../../core/voice/index.ts';
import {
  continueRequest,
  rewriteRequest,
  type OfferedText,
  type WriterRequest,
} from '../../core/writer/index.ts';
import type { Engine } from '../engine/index.ts';
import type { BrandFolder } from '../ports.ts';
import type { BrandOfDraft, DraftDocument } from './draft.ts';

/** Why a document goes to no writer. */
export type NotSent = 'no-brand' | 'no-consent' | 'other-language';

/** What is asked of a writer for a place in a draft, and what of its answer may be shown there. */
export interface WriterTask {
  readonly request: WriterRequest;
  /**
   * What may be shown of the writer's texts, best first: nothing invented, nothing banned, nothing out of voice.
   * @param embedded what the embedded writer offers there: whatever goes on from it comes first
   */
  readonly judge: (texts: readonly string[], embedded: string | undefined) => Promise<readonly OfferedText[]>;
}

/** What is asked of a writer for planned directions, and what of its answer may take their place. */
export interface DirectionTask {
  readonly request: WriterRequest;
  /** Rejects when the engine stops meanwhile. */
  readonly judge: (written: Omit<DirectionToJudge, 'text'>) => Promise<JudgedDirection>;
}

/** Where the cursor stands in a draft; `before` and `after` are raw Markdown. */
export interface PlaceInDraft<Document extends DraftDocument> {
  readonly document: Document;
  readonly before: string;
  readonly after: string;
  /** True when the person asked for a suggestion here, rather than merely typed. */
  readonly asked: boolean;
}

export interface DraftRequestPorts<Document extends DraftDocument, Brand extends BrandFolder> {
  readonly engine: Remote<Engine>;
  /** Resolves when the brand can be written for. */
  readonly ready: (brand: Brand) => Promise<void>;
  readonly brandOf: BrandOfDraft<Document, Brand>;
  /** What the person has set for ghost text in a document. */
  readonly ghostText: (document: Document) => { readonly threshold: Threshold; readonly longestCopy: number };
}

/** Makes requests to writers of drafts: of those that belong to a brand, may be sent and are in a language that is served. */
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
    // Who asks wants to see something, and knows that it may be wrong.
    const threshold = asked ? 'generous' : preferences.threshold;
    const place = { brand: key, before, after, threshold };
    const own = await engine.suggestions.suggest({ ...place, standing: undefined }, { signal });
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
        const goingOn = texts.filter((text) => text.trimStart().startsWith(embedded.trimStart()));
        return [...(await best(goingOn)), ...(await best(texts))];
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

  /** @param call what the planned directions were found for: its text is the draft that their grounds stand in */
  async toDirect(
    document: Document,
    { text, steer }: Pick<DirectCall, 'text' | 'steer'>,
    planned: readonly Direction[],
    signal?: AbortSignal,
  ): Promise<DirectionTask | NotSent> {
    const brand = await this.#brandToSendFor(document);
    if (typeof brand === 'string') return brand;
    // The document may have changed since its directions were found: both say that it may go.
    if (!mayBeSent(text)) return 'no-consent';
    const { engine } = this.#ports;
    const card = await engine.brands.voiceCard({ brand: brand.folder, text }, { signal });
    return {
      request: directionsRequest(card, { text, planned, wish: steer?.words }),
      judge: (written) => engine.directions.judge({ brand: brand.folder, ...written, text }, { signal }),
    };
  }

  /** The brand of a document that may go to a writer: neither a post of a brand nor a draft that says otherwise. */
  async #brandToSendFor(document: Document): Promise<Brand | NotSent> {
    const brand = await this.#ports.brandOf(document);
    if (!brand) return 'no-brand';
    if (!mayBeSent(document.getText())) return 'no-consent';
    await this.#ports.ready(brand);
    return brand;
  }
}
