import * as vscode from 'vscode';
import { continueTyping, veto } from '../../core/prediction/index.ts';
import { isSpent, mayShow } from '../../core/offer-policy/suggestions/index.ts';
import type { Session } from '../session/session.ts';
import { settings } from '../platform/settings.ts';
import { signalOf } from '../../core/base/signal-of.ts';
import type { Clock } from '../../service/ports.ts';
import { askEngine, askForAll, asOffer } from './engine-offer.ts';
import { mergeOffers, type Offer } from '../../service/suggestions/offer-source.ts';
import type { Place } from '../session/place.ts';
import type { OfferWatch } from '../../service/suggestions/offer-watch.ts';
import { pause } from './pause.ts';
import { perHour } from './per-hour.ts';
import type { QuietMoments } from './quiet-moments.ts';
import type { OfferPolicyStore } from '../../service/suggestions/offer-policy-store.ts';

/** What the provider needs besides the session. */
export interface GhostTextParts {
  readonly clock: Clock;
  readonly quiet: QuietMoments;
  readonly store: OfferPolicyStore;
  readonly watch: OfferWatch<vscode.TextDocument>;
}

/** The offer given to VS Code last, and its place. */
interface ShownOffer {
  readonly uri: string;
  readonly before: string;
  readonly offer: Offer;
  /** What VS Code shows when the user asks for the next suggestion. */
  readonly others: readonly Offer[];
}

/**
 * Suggestions at the cursor. In order: cheap vetoes, typing that agrees with the suggestion on the screen, the offer policy, the sources, and
 * the offer policy again for what they gave.
 */
export class GhostTextProvider implements vscode.InlineCompletionItemProvider {
  readonly #session: Session;
  readonly #parts: GhostTextParts;
  #shown: ShownOffer | undefined;
  #considered: Place | undefined;
  /** Where nothing was offered last. */
  #unanswered: Place | undefined;
  #isRetriggered = false;
  #failed = false;

  constructor(session: Session, parts: GhostTextParts) {
    this.#session = session;
    this.#parts = parts;
  }

  async provideInlineCompletionItems(
    document: vscode.TextDocument,
    position: vscode.Position,
    context: vscode.InlineCompletionContext,
    token: vscode.CancellationToken,
  ): Promise<vscode.InlineCompletionItem[]> {
    const place = this.#placeAt(document, position, context);
    if (!place.asked && this.#parts.quiet.isQuiet(document)) return [];
    // The list of completions is open; ghost text beside it would be confusing.
    if (context.selectedCompletionInfo || veto(place)) return [];
    const rest = this.#typedAsSuggested(place);
    if (rest && !place.asked) return this.#show(place, this.#extended(place, rest));
    this.#unanswered = place;
    try {
      if (!(await this.#mayAsk(place, token))) return [];
      const [first, ...others] = await this.#offersAt(place, rest, signalOf(token));
      if (!first || token.isCancellationRequested || !this.#mayShow(place, first)) return [];
      return this.#show(place, first, others);
    } catch (error) {
      if (!token.isCancellationRequested) this.#reportOnce(error);
      return [];
    }
  }

  /** False where suggestions are paused, and where typing continued during the delay. */
  async #mayAsk({ document, asked }: Place, token: vscode.CancellationToken): Promise<boolean> {
    const { store, clock } = this.#parts;
    await store.ready();
    if (asked) return true;
    if (isSpent(store.state, perHour(document), clock.now())) return false;
    return pause(clock, settings.ghostText.delay(document.uri), token);
  }

  /** The offer for the place; on request also the alternatives. */
  async #offersAt(place: Place, rest: Offer | undefined, signal: AbortSignal): Promise<readonly Offer[]> {
    const offer = rest ? this.#extended(place, rest) : await this.#ask(place, signal);
    if (place.asked) return this.#withAlternatives(place, offer, signal);
    return offer ? [offer] : [];
  }

  /** Call when the suggestion on the screen was dismissed or undone, so that it is not shown again by itself. */
  forgetShown(): void {
    this.#shown = undefined;
  }

  /** The suggestions shown at a place: first the visible one, then those that VS Code shows when asked for the next. */
  shownAt(document: vscode.TextDocument, before: string): readonly Offer[] {
    const shown = this.#shown;
    if (shown?.uri !== document.uri.toString() || !this.#parts.watch.isShown(document)) return [];
    if (shown.before === before) return [shown.offer, ...shown.others];
    const text = continueTyping({ before: shown.before, text: shown.offer.text }, { before });
    return text === undefined ? [] : [{ ...shown.offer, text }];
  }

  /** The suggestions on the screen in a document, as far as known. */
  shownIn(document: vscode.TextDocument): readonly Offer[] {
    const shown = this.#shown;
    const isHere = shown?.uri === document.uri.toString() && this.#parts.watch.isShown(document);
    return isHere ? [shown.offer, ...shown.others] : [];
  }

  /** True where alternatives are shown, as the user asked at this place. */
  isListed(document: vscode.TextDocument, before: string): boolean {
    const shown = this.#shown;
    return shown?.uri === document.uri.toString() && shown.before === before && shown.others.length > 0;
  }

  /** Makes VS Code ask for suggestions again, as a source has one ready, if the cursor is still at the place. */
  retrigger(): Promise<void> {
    return this.#askAgainAt(this.#considered);
  }

  /** Makes VS Code ask again where nothing was offered, as a brand has changed: VS Code itself asks only after a key. */
  retriggerUnanswered(): Promise<void> {
    return this.#askAgainAt(this.#unanswered);
  }

  async #askAgainAt(place: Place | undefined): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (!editor || editor.document !== place?.document || !editor.selection.active.isEqual(place.position))
      return;
    if (place.after.length + place.before.length !== editor.document.getText().length) return;
    this.#considered = place;
    this.#isRetriggered = true;
    try {
      await vscode.commands.executeCommand('editor.action.inlineSuggest.trigger');
    } finally {
      this.#isRetriggered = false;
    }
  }

  #placeAt(
    document: vscode.TextDocument,
    position: vscode.Position,
    { triggerKind }: vscode.InlineCompletionContext,
  ): Place {
    const text = document.getText();
    const offset = document.offsetAt(position);
    // A suggestion that a source found on request still counts as requested.
    const isFromUser = !this.#isRetriggered || this.#considered?.asked === true;
    const asked = triggerKind === vscode.InlineCompletionTriggerKind.Invoke && isFromUser;
    return { document, position, before: text.slice(0, offset), after: text.slice(offset), asked };
  }

  /** The rest of the offer on the screen; undefined where the typing deviates, or where only punctuation is left. */
  #typedAsSuggested({ document, before }: Place): Offer | undefined {
    const shown = this.#shown;
    if (shown?.uri !== document.uri.toString() || !this.#parts.watch.isShown(document)) return undefined;
    const rest = continueTyping({ before: shown.before, text: shown.offer.text }, { before });
    return rest !== undefined && /\p{L}/u.test(rest) ? { ...shown.offer, text: rest } : undefined;
  }

  async #ask(place: Place, signal: AbortSignal): Promise<Offer | undefined> {
    const shown = this.#shown?.uri === place.document.uri.toString() ? this.#shown : undefined;
    const before = shown && { before: shown.before, text: shown.offer.text };
    const embedded = await askEngine(this.#session, place, before, signal);
    const ready = this.#ready(place);
    this.#considered = place;
    for (const source of this.#session.offers.all) source.consider(place, embedded, signal);
    const merged = mergeOffers(embedded, ready);
    // The shorter offer is shown even where the longer one may not be.
    return merged && merged !== embedded && embedded && !this.#mayShow(place, merged) ? embedded : merged;
  }

  /** The offer and the alternatives to it, for a user who asked. */
  async #withAlternatives(place: Place, offer: Offer | undefined, signal: AbortSignal): Promise<Offer[]> {
    const asked = await askForAll(this.#session, place, signal);
    const others = (asked?.suggestions ?? []).map(asOffer);
    if (!offer) return others;
    const isSame = ({ text }: Offer): boolean => text.startsWith(offer.text) || offer.text.startsWith(text);
    return [offer, ...others.filter((other) => !isSame(other))];
  }

  /** The offer on the screen, or a longer one that continues it. */
  #extended(place: Place, rest: Offer): Offer {
    const merged = mergeOffers(rest, this.#ready(place)) ?? rest;
    return merged === rest || this.#mayShow(place, merged) ? merged : rest;
  }

  #ready(place: Place): (Offer | undefined)[] {
    return this.#session.offers.all.map((source) => source.ready(place));
  }

  #mayShow(place: Place, { text, source, probability }: Offer): boolean {
    const { uri } = place.document;
    const waiting = {
      ...{ document: uri.toString(), before: place.before, text, source, probability },
      threshold: settings.ghostText.confidence(uri),
      perHour: perHour(place.document),
      asked: place.asked,
    };
    return 'show' in mayShow(this.#parts.store.state, waiting, this.#parts.clock.now());
  }

  #show(place: Place, offer: Offer, others: readonly Offer[] = []): vscode.InlineCompletionItem[] {
    this.#unanswered = undefined;
    this.#shown = { uri: place.document.uri.toString(), before: place.before, offer, others };
    this.#parts.watch.show(place, offer, others);
    const range = new vscode.Range(place.position, place.position);
    return [offer, ...others].map(({ text }) => new vscode.InlineCompletionItem(text, range));
  }

  /** Logs the first error; without the engine there is no ghost text, and the user is not disturbed. */
  #reportOnce(error: unknown): void {
    if (!this.#failed) this.#session.log.error(error instanceof Error ? error : String(error));
    this.#failed = true;
  }
}
