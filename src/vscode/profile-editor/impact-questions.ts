import * as vscode from 'vscode';
import type { RuleImpact } from '../../core/impact/rule-impact.ts';
import type { Session } from '../session/session.ts';
import { parentOf, type WorkspaceBrand } from '../workspace/brand-registry.ts';

export interface ImpactAnswer {
  readonly id: number;
  readonly text: string;
  /** True where it would mark much of what the brand has published. */
  readonly isLoud: boolean;
}

/** What a profile would mark if its text were another: one question at a time, the last one counts. */
export class ImpactQuestions implements vscode.Disposable {
  readonly #answered = new vscode.EventEmitter<ImpactAnswer>();
  readonly onDidAnswer = this.#answered.event;
  readonly #session: Session;
  readonly #profile: vscode.Uri;
  #asked: AbortController | undefined;

  constructor(session: Session, profile: vscode.Uri) {
    this.#session = session;
    this.#profile = profile;
  }

  /** @param json the profile's text with the change; without it the last question is withdrawn */
  ask(id: number, json: string | undefined): void {
    this.#asked?.abort();
    this.#asked = undefined;
    if (json === undefined) return;
    const asked = (this.#asked = new AbortController());
    void this.#answer(id, json, asked.signal);
  }

  dispose(): void {
    this.#asked?.abort();
    this.#answered.dispose();
  }

  async #answer(id: number, json: string, signal: AbortSignal): Promise<void> {
    try {
      const impact = await this.#impact(json, signal);
      if (!impact || this.#asked?.signal !== signal) return;
      const { summary, warnings } = impact;
      this.#answered.fire({ id, text: [summary, ...warnings].join(' '), isLoud: warnings.length > 0 });
    } catch (error) {
      if (!(error instanceof Error && error.name === 'AbortError')) this.#session.log.warn(String(error));
    }
  }

  async #impact(json: string, signal: AbortSignal): Promise<RuleImpact | undefined> {
    const { brands, learner, engine } = this.#session;
    const folder = parentOf(this.#profile).toString();
    const brand = (await brands.all()).find(({ uri }) => uri.toString() === folder);
    if (!brand) return undefined;
    await learner.ready(brand);
    signal.throwIfAborted();
    const drafts = await this.#draftsOf(brand);
    return engine.impact.ofProfile({ brand: brand.folder, json, drafts }, { signal });
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
