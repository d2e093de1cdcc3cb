import * as vscode from 'vscode';
import type { RuleImpact } from '../../core/impact/impact-result.ts';
import type { ImpactView } from '../../webview/profile/messages.ts';
import type { Session } from '../session/session.ts';
import { parentOf, type WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import { openPost } from '../workspace/open-post.ts';
import { impactSentences, type SentencePlace } from './impact-sentences.ts';

export interface ImpactAnswer {
  readonly id: number;
  readonly impact: ImpactView;
}

/** Texts of a profile, of which the second is compared with the first. */
export interface ComparedTexts {
  readonly before: string;
  readonly json: string;
}

/** What a profile would mark if its text were another: one question at a time, the last one counts. */
export class ImpactQuestions implements vscode.Disposable {
  readonly #answered = new vscode.EventEmitter<ImpactAnswer>();
  readonly onDidAnswer = this.#answered.event;
  readonly #session: Session;
  readonly #profile: vscode.Uri;
  #asked: AbortController | undefined;
  #places: readonly SentencePlace[] = [];

  constructor(session: Session, profile: vscode.Uri) {
    this.#session = session;
    this.#profile = profile;
  }

  /** Asks what a changed text of the profile marks that another does not; without texts the last question is withdrawn. */
  ask(id: number, texts: ComparedTexts | undefined): void {
    this.#asked?.abort();
    this.#asked = undefined;
    if (texts === undefined) return;
    const asked = (this.#asked = new AbortController());
    void this.#answer(id, texts, asked.signal);
  }

  /** Opens the sentence with this number in the last answer. */
  async open(at: number): Promise<void> {
    const place = this.#places[at];
    if (place) await openPost(place.uri, place.line, place.offset);
  }

  dispose(): void {
    this.#asked?.abort();
    this.#answered.dispose();
  }

  async #answer(id: number, texts: ComparedTexts, signal: AbortSignal): Promise<void> {
    try {
      const brand = await this.#brand();
      const found = brand && (await this.#impact(brand, texts, signal));
      if (!found || this.#asked?.signal !== signal) return;
      const { summary, warnings } = found;
      const { places, posts, rest } = impactSentences(found, brand);
      this.#places = places;
      const text = [summary, ...warnings].join(' ');
      this.#answered.fire({ id, impact: { text, isLoud: warnings.length > 0, posts, rest } });
    } catch (error) {
      if (!(error instanceof Error && error.name === 'AbortError')) this.#session.log.warn(String(error));
    }
  }

  async #brand(): Promise<WorkspaceBrand | undefined> {
    const folder = parentOf(this.#profile).toString();
    return (await this.#session.brands.all()).find(({ uri }) => uri.toString() === folder);
  }

  async #impact(
    brand: WorkspaceBrand,
    texts: ComparedTexts,
    signal: AbortSignal,
  ): Promise<RuleImpact | undefined> {
    const { learner, engine } = this.#session;
    await learner.ready(brand);
    signal.throwIfAborted();
    const drafts = await this.#draftsOf(brand);
    return engine.impact.ofProfile({ brand: brand.folder, ...texts, drafts }, { signal });
  }

  /** The brand's drafts that are open. */
  async #draftsOf(brand: WorkspaceBrand): Promise<{ id: string; text: string }[]> {
    const open = vscode.workspace.textDocuments;
    const owners = await Promise.all(open.map((document) => this.#session.drafts.brandOf(document)));
    return open
      .filter((_, at) => owners[at]?.folder === brand.folder)
      .map((document) => ({ id: document.uri.toString(), text: document.getText() }));
  }
}
