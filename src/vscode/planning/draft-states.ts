import * as vscode from 'vscode';
import { localize } from '../platform/localize.ts';
import type { Session } from '../session/session.ts';

/** How far the draft of a touchpoint is. */
export interface DraftState {
  readonly kind: 'missing' | 'drafted' | 'in-voice' | 'off-voice';
  readonly openClaims: number;
  /** Its place among the brand's own posts, 0 to 100, where that is known. */
  readonly percentile?: number;
}

/** Says how far drafts are: whether they are there, sound like their brand, and have claims without evidence. */
export class DraftStates {
  readonly #session: Pick<Session, 'drafts' | 'learner' | 'engine' | 'log'>;
  readonly #known = new Map<string, { readonly text: string; readonly state: DraftState }>();

  constructor(session: Pick<Session, 'drafts' | 'learner' | 'engine' | 'log'>) {
    this.#session = session;
  }

  async describe(uri: vscode.Uri | undefined): Promise<string> {
    const { kind, openClaims } = await this.stateOf(uri);
    const claims = openClaims === 0 ? '' : `, ${claimsText(openClaims)}`;
    switch (kind) {
      case 'missing':
        return vscode.l10n.t('Draft missing');
      case 'drafted':
        return vscode.l10n.t('Drafted') + claims;
      case 'in-voice':
        return vscode.l10n.t('Drafted, sounds like the brand') + claims;
      case 'off-voice':
        return vscode.l10n.t('Drafted, does not sound like the brand') + claims;
    }
  }

  /** What the checks of a journey read of a draft's brand. */
  async standingOf(uri: vscode.Uri): Promise<{ readonly percentile?: number }> {
    const { percentile } = await this.stateOf(uri);
    return percentile === undefined ? {} : { percentile };
  }

  /** The state of a draft; a text that was checked before is not checked again. */
  async stateOf(uri: vscode.Uri | undefined): Promise<DraftState> {
    const text = uri && (await textOf(uri));
    if (!uri || text === undefined || text.trim() === '') return { kind: 'missing', openClaims: 0 };
    const known = this.#known.get(uri.toString());
    if (known?.text === text) return known.state;
    const state = await this.#check(uri, text);
    this.#known.set(uri.toString(), { text, state });
    return state;
  }

  async #check(uri: vscode.Uri, text: string): Promise<DraftState> {
    const { drafts, learner, engine, log } = this.#session;
    try {
      const brand = await drafts.brandOfFile(uri, text);
      if (!brand) return { kind: 'drafted', openClaims: 0 };
      await learner.ready(brand);
      const { assessment, findings, score } = await engine.analysis.check({ brand: brand.folder, text });
      const openClaims = findings.filter(({ kind }) => kind === 'claim').length;
      if (!assessment) return { kind: 'drafted', openClaims };
      return {
        ...{ kind: assessment.band === 'off' ? 'off-voice' : 'in-voice', openClaims },
        ...('percentile' in score.standing ? { percentile: score.standing.percentile } : {}),
      };
    } catch (error) {
      log.warn(String(error));
      return { kind: 'drafted', openClaims: 0 };
    }
  }
}

const claimsText = (count: number): string => localize('{0} claims without evidence', count);

async function textOf(uri: vscode.Uri): Promise<string | undefined> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open) return open.getText();
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}
