import * as vscode from 'vscode';
import { continueTyping, veto } from '../../core/prediction/index.ts';
import { isSpent, mayShow } from '../../core/offer-policy/suggestions/index.ts';
import type { Session } from '../session/session.ts';
import { settings } from '../platform/settings.ts';
import { signalOf } from '../platform/signal-of.ts';
import type { Clock } from '../../service/ports.ts';
import { askEngine, askForAll, asOffer } from './engine-offer.ts';
import { mergeOffers, type Offer } from '../../service/suggestions/offer-source.ts';
import type { Place } from '../session/place.ts';
import type { OfferWatch } from '../../service/suggestions/offer-watch.ts';
import { pause } from './pause.ts';
import { perHour } from './per-hour.ts';
import type { QuietMoments } from './quiet-moments.ts';
import type { OfferPolicyStore } from '../../service/suggestions/offer-policy-store.ts';

/** What the provider works with beside the session. */
export interface GhostTextParts {
  readonly clock: Clock;
  readonly quiet: QuietMoments;
  readonly store: OfferPolicyStore;
  readonly watch: OfferWatch<vscode.TextDocument>;
}

/** What was put on the screen last, and where. */
interface Standing {
  readonly uri: string;
  readonly before: string;
  readonly offer: Offer;
  /** What VS Code shows instead when the person asks for the next one. */
  readonly others: readonly Offer[];
}

/** Offers what a writer suggests at the cursor, or stays silent: cheap vetoes, typing as suggested, restraint, the writers, restraint again. */
export class GhostTextProvider implements vscode.InlineCompletionItemProvider {
  readonly #session: Session;
  readonly #parts: GhostTextParts;
  #standing: Standing | undefined;
  #considered: Place | undefined;
  #isWoken = false;
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
    // Something of a list is about to be chosen: two proposals at one place are one too many.
    if (context.selectedCompletionInfo || veto(place)) return [];
    const rest = this.#typedAsSuggested(place);
    if (rest && !place.asked) return this.#show(place, this.#extended(place, rest));
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

  /** False where suggestions are paused, or the typing goes on. */
  async #mayAsk({ document, asked }: Place, token: vscode.CancellationToken): Promise<boolean> {
    const { store, clock } = this.#parts;
    await store.ready();
    if (asked) return true;
    if (isSpent(store.state, perHour(document), clock.now())) return false;
    return pause(settings.ghostText.delay(document.uri), token);
  }

  /** The offer for the place, and for a person who asked what else may stand there. */
  async #offersAt(place: Place, rest: Offer | undefined, signal: AbortSignal): Promise<readonly Offer[]> {
    const offer = rest ? this.#extended(place, rest) : await this.#ask(place, signal);
    if (place.asked) return this.#withAlternatives(place, offer, signal);
    return offer ? [offer] : [];
  }

  /** What stands on the screen is not to come back by itself: it was sent away, or taken back. */
  drop(): void {
    this.#standing = undefined;
  }

  /** What stands at a place: the suggestion that is shown first, then what Alt+] shows. */
  standingAt(document: vscode.TextDocument, before: string): readonly Offer[] {
    const standing = this.#standing;
    if (standing?.uri !== document.uri.toString() || !this.#parts.watch.isStanding(document)) return [];
    if (standing.before === before) return [standing.offer, ...standing.others];
    const text = continueTyping({ before: standing.before, text: standing.offer.text }, { before });
    return text === undefined ? [] : [{ ...standing.offer, text }];
  }

  /** What was put on the screen last and stands in the document still. */
  standing(document: vscode.TextDocument): readonly Offer[] {
    const standing = this.#standing;
    const stands = standing?.uri === document.uri.toString() && this.#parts.watch.isStanding(document);
    return stands ? [standing.offer, ...standing.others] : [];
  }

  /** True where a person has asked at this very place. */
  isListed(document: vscode.TextDocument, before: string): boolean {
    const standing = this.#standing;
    return (
      standing?.uri === document.uri.toString() && standing.before === before && standing.others.length > 0
    );
  }

  /** A source has something ready: VS Code is made to ask again, where the cursor still stands at the place that was considered. */
  async wake(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    const place = this.#considered;
    if (!editor || editor.document !== place?.document || !editor.selection.active.isEqual(place.position))
      return;
    if (place.after.length + place.before.length !== editor.document.getText().length) return;
    this.#isWoken = true;
    try {
      await vscode.commands.executeCommand('editor.action.inlineSuggest.trigger');
    } finally {
      this.#isWoken = false;
    }
  }

  #placeAt(
    document: vscode.TextDocument,
    position: vscode.Position,
    { triggerKind }: vscode.InlineCompletionContext,
  ): Place {
    const text = document.getText();
    const offset = document.offsetAt(position);
    // What a source has found for a person who asked is still what was asked for.
    const isOwnWish = !this.#isWoken || this.#considered?.asked === true;
    const asked = triggerKind === vscode.InlineCompletionTriggerKind.Invoke && isOwnWish;
    return { document, position, before: text.slice(0, offset), after: text.slice(offset), asked };
  }

  /** What is left of the standing offer; nothing where only marks are left. */
  #typedAsSuggested({ document, before }: Place): Offer | undefined {
    const standing = this.#standing;
    if (standing?.uri !== document.uri.toString() || !this.#parts.watch.isStanding(document))
      return undefined;
    const rest = continueTyping({ before: standing.before, text: standing.offer.text }, { before });
    return rest !== undefined && /\p{L}/u.test(rest) ? { ...standing.offer, text: rest } : undefined;
  }

  async #ask(place: Place, signal: AbortSignal): Promise<Offer | undefined> {
    const standing = this.#standing?.uri === place.document.uri.toString() ? this.#standing : undefined;
    const before = standing && { before: standing.before, text: standing.offer.text };
    const embedded = await askEngine(this.#session, place, before, signal);
    const ready = this.#ready(place);
    this.#considered = place;
    for (const source of this.#session.offers.all) source.consider(place, embedded, signal);
    const merged = mergeOffers(embedded, ready);
    // A longer offer that was rejected, or is not worth it, does not take the shorter one with it.
    return merged && merged !== embedded && embedded && !this.#mayShow(place, merged) ? embedded : merged;
  }

  /** For a person who asked: the offer, and what else may stand there. */
  async #withAlternatives(place: Place, offer: Offer | undefined, signal: AbortSignal): Promise<Offer[]> {
    const asked = await askForAll(this.#session, place, signal);
    const others = (asked?.suggestions ?? []).map(asOffer);
    if (!offer) return others;
    const isSame = ({ text }: Offer): boolean => text.startsWith(offer.text) || offer.text.startsWith(text);
    return [offer, ...others.filter((other) => !isSame(other))];
  }

  /** The standing offer, or one that goes on where it ends. */
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
    this.#standing = { uri: place.document.uri.toString(), before: place.before, offer, others };
    this.#parts.watch.show(place, offer, others);
    const range = new vscode.Range(place.position, place.position);
    return [offer, ...others].map(({ text }) => new vscode.InlineCompletionItem(text, range));
  }

  /** A broken engine costs the ghost text, not the writer's attention: the log has it, once. */
  #reportOnce(error: unknown): void {
    if (!this.#failed) this.#session.log.error(error instanceof Error ? error : String(error));
    this.#failed = true;
  }
}
