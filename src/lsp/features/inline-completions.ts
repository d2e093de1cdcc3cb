import { InlineCompletionTriggerKind, type InlineCompletionItem } from 'vscode-languageserver';
import { isSpent, mayShow } from '../../core/offer-policy/suggestions/index.ts';
import { continueTyping, veto, type Suggestion } from '../../core/prediction/index.ts';
import type { PlaceInDraft } from '../../service/drafts/draft-requests.ts';
import type { Offer } from '../../service/suggestions/offer-source.ts';
import type { OpenDocument } from '../documents.ts';
import type { LspSession } from '../session.ts';

type Place = PlaceInDraft<OpenDocument>;

/** The suggestion sent last, and its place. */
interface SentOffer {
  readonly document: OpenDocument;
  readonly before: string;
  readonly offer: Offer;
}

/** Ghost text, by the rules of the editor: vetoes, typing that agrees with what is shown, the offer policy, the engine, the policy again. */
export class InlineCompletions {
  readonly #session: LspSession;
  #sent: SentOffer | undefined;

  constructor(session: LspSession) {
    this.#session = session;
  }

  async at(
    document: OpenDocument,
    offset: number,
    triggerKind: InlineCompletionTriggerKind,
    signal: AbortSignal,
  ): Promise<InlineCompletionItem[]> {
    const text = document.getText();
    const asked = triggerKind === InlineCompletionTriggerKind.Invoked;
    const place = { document, before: text.slice(0, offset), after: text.slice(offset), asked };
    const { settings, timbre, clock } = this.#session;
    if ((!asked && !settings.isGhostTextShown) || veto(place)) return [];
    const rest = this.#typedAsSuggested(place);
    if (rest && !asked) return this.#send(place, [rest]);
    const { policy } = timbre.suggestions;
    await policy.ready();
    if (!asked && isSpent(policy.state, settings.perHour, clock.now())) return [];
    const offers = await this.#offersAt(place, signal);
    return this.#send(
      place,
      offers.filter((offer) => this.#mayShow(place, offer)),
    );
  }

  /** The suggestion for a place; on request also the alternatives. */
  async #offersAt(place: Place, signal: AbortSignal): Promise<Offer[]> {
    const { settings, timbre, brandOf } = this.#session;
    const { document, before, after, asked } = place;
    const brand = await brandOf(document);
    if (!brand) return [];
    await timbre.learner.ready(brand);
    signal.throwIfAborted();
    const sent = this.#sent?.document === document ? this.#sent : undefined;
    const request = {
      ...{ brand: brand.folder, before, after, longestCopy: settings.longestCopy },
      shown: sent && { before: sent.before, text: sent.offer.text },
      // A suggestion on request may be less certain.
      threshold: asked ? ('generous' as const) : settings.confidence,
      finishWords: asked ? ('always' as const) : settings.finishWords,
    };
    const result = await timbre.engine.suggestions.suggest(request, { signal });
    const first = result.kind === 'silent' ? [] : [asOffer(result)];
    if (!asked) return first;
    const { suggestions } = await timbre.engine.suggestions.ask({ ...request, shown: undefined }, { signal });
    const isSame = (offer: Offer): boolean =>
      first.some(({ text }) => text.startsWith(offer.text) || offer.text.startsWith(text));
    return [...first, ...suggestions.map(asOffer).filter((offer) => !isSame(offer))];
  }

  /** The rest of the suggestion that was sent, where typing agrees with it and words are left. */
  #typedAsSuggested({ document, before }: Place): Offer | undefined {
    const sent = this.#sent;
    if (sent?.document !== document || !this.#session.timbre.suggestions.watch.isShown(document))
      return undefined;
    const rest = continueTyping({ before: sent.before, text: sent.offer.text }, { before });
    return rest !== undefined && /\p{L}/u.test(rest) ? { ...sent.offer, text: rest } : undefined;
  }

  #mayShow({ document, before, asked }: Place, { text, source, probability }: Offer): boolean {
    const { settings, timbre, clock } = this.#session;
    const waiting = {
      ...{ document: document.uri, before, text, source, probability, asked },
      ...{ threshold: settings.confidence, perHour: settings.perHour },
    };
    return 'show' in mayShow(timbre.suggestions.policy.state, waiting, clock.now());
  }

  #send(place: Place, [offer, ...others]: readonly Offer[]): InlineCompletionItem[] {
    if (!offer) return [];
    const { document, before } = place;
    this.#sent = { document, before, offer };
    this.#session.timbre.suggestions.watch.show(place, offer, others);
    const range = document.rangeOf({ start: before.length, end: before.length });
    return [offer, ...others].map(({ text }) => ({ insertText: text, range }));
  }
}

const asOffer = ({ text, probability, evidence, source: origin }: Suggestion): Offer => ({
  ...{ text, probability, evidence, source: 'embedded' },
  ...(origin && { origin }),
});
