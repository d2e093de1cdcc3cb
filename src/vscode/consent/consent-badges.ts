import * as vscode from 'vscode';
import type { PostRow } from '../../service/engine/index.ts';
import type { Feature } from '../session/feature.ts';
import type { Session } from '../session/session.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import { corpusPlace } from './corpus-place.ts';

/** Badges in the explorer on files of a corpus that are left out, or whose posts may not be quoted or sent. */
export const consentBadgesFeature: Feature = (session) => {
  const badges = new ConsentBadges(session);
  return vscode.Disposable.from(badges, vscode.window.registerFileDecorationProvider(badges));
};

class ConsentBadges implements vscode.FileDecorationProvider, vscode.Disposable {
  readonly #session: Session;
  readonly #changed = new vscode.EventEmitter<vscode.Uri[] | undefined>();
  readonly onDidChangeFileDecorations = this.#changed.event;
  readonly #known = new Map<string, Promise<ReadonlyMap<string, vscode.FileDecoration>>>();
  readonly #following: { dispose(): unknown };

  constructor(session: Session) {
    this.#session = session;
    this.#following = session.learner.onDidChange(({ folder }) => {
      this.#known.delete(folder);
      this.#changed.fire(undefined);
    });
  }

  async provideFileDecoration(uri: vscode.Uri): Promise<vscode.FileDecoration | undefined> {
    if (!uri.path.includes('/corpus/')) return undefined;
    const place = await corpusPlace(this.#session.brands, uri);
    if (!place || place.path === '') return undefined;
    return (await this.#of(place.brand)).get(place.path);
  }

  dispose(): void {
    this.#following.dispose();
    this.#changed.dispose();
  }

  #of(brand: WorkspaceBrand): Promise<ReadonlyMap<string, vscode.FileDecoration>> {
    const known = this.#known.get(brand.folder) ?? this.#read(brand);
    this.#known.set(brand.folder, known);
    return known;
  }

  async #read(brand: WorkspaceBrand): Promise<ReadonlyMap<string, vscode.FileDecoration>> {
    try {
      await this.#session.learner.ready(brand);
      const rows = (await this.#session.engine.posts.list({ brand: brand.folder })) ?? [];
      return decorationsOf(rows);
    } catch (error) {
      this.#session.log.warn(String(error));
      this.#known.delete(brand.folder);
      return new Map();
    }
  }
}

/** Where no post of a brand may be sent, as is usual, none has a badge for it. */
function decorationsOf(rows: readonly PostRow[]): Map<string, vscode.FileDecoration> {
  const someAreSent = rows.some(({ consent }) => consent?.send === true);
  const found = new Map<string, vscode.FileDecoration>();
  for (const row of rows) {
    const decoration = decorationOf(row, someAreSent);
    if (decoration && !found.has(row.path)) found.set(row.path, decoration);
  }
  return found;
}

function decorationOf(
  { state, consent, notes }: PostRow,
  someAreSent: boolean,
): vscode.FileDecoration | undefined {
  if (state === 'excluded' || state === 'left-out' || state === 'not-read')
    return badge('–', vscode.l10n.t('Timbre: not learned. {0}', notes.join(' ')));
  if (consent && !consent.quote)
    return badge('nq', vscode.l10n.t('Timbre: learned, not to be quoted or sent'));
  return consent && !consent.send && someAreSent
    ? badge('ns', vscode.l10n.t('Timbre: learned, not to be sent to an AI model'))
    : undefined;
}

function badge(text: string, tooltip: string): vscode.FileDecoration {
  const isLeftOut = text === '–';
  return new vscode.FileDecoration(
    text,
    tooltip,
    isLeftOut ? new vscode.ThemeColor('disabledForeground') : undefined,
  );
}
