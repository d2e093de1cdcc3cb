import * as vscode from 'vscode';
import { explainSize } from '../../core/planning/variants/explain.ts';
import { readProse, textField } from '../../core/text/index.ts';
import type { FromVariantsPage, ToVariantsPage, VariantRow } from '../../webview/variants/messages.ts';
import type { PageController } from '../panels/script-panel.ts';
import { localize } from '../platform/localize.ts';
import type { Session } from '../session/session.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import { besides, linkedFiles, nameOf, textOf } from './variant-files.ts';

/** Milliseconds after a change until the page follows. */
const PAUSE = 400;

/** Keeps the page of a draft's variants, and does what it asks. */
export class VariantsDesk implements PageController<ToVariantsPage, FromVariantsPage> {
  readonly #session: Pick<Session, 'engine' | 'log'>;
  readonly #brand: WorkspaceBrand;
  readonly #document: vscode.TextDocument;
  readonly #missing: readonly string[];
  readonly #again: () => Promise<void>;
  readonly #post = new vscode.EventEmitter<ToVariantsPage>();
  readonly onDidPost = this.#post.event;
  readonly #following: vscode.Disposable;
  #soon: ReturnType<typeof setTimeout> | undefined;

  constructor(
    session: Pick<Session, 'engine' | 'log'>,
    brand: WorkspaceBrand,
    document: vscode.TextDocument,
    missing: readonly string[],
    again: () => Promise<void>,
  ) {
    this.#session = session;
    this.#brand = brand;
    this.#document = document;
    this.#missing = missing;
    this.#again = again;
    const folder = besides(document.uri, '.').path;
    const near = (uri: vscode.Uri): void => {
      if (uri.path.startsWith(folder)) this.#showSoon();
    };
    const files = vscode.workspace.createFileSystemWatcher(
      new vscode.RelativePattern(besides(document.uri, '.'), '*.md'),
    );
    this.#following = vscode.Disposable.from(
      files,
      files.onDidChange(near),
      files.onDidCreate(near),
      files.onDidDelete(near),
      vscode.workspace.onDidChangeTextDocument(({ document: changed }) => {
        near(changed.uri);
      }),
    );
  }

  readonly receive = async (message: FromVariantsPage): Promise<void> => {
    switch (message.kind) {
      case 'ready':
        return this.#show();
      case 'open':
        await vscode.window.showTextDocument(besides(this.#document.uri, message.name), {
          viewColumn: vscode.ViewColumn.One,
          preview: false,
        });
        return;
      case 'adapt':
        return this.#again();
    }
  };

  dispose(): void {
    clearTimeout(this.#soon);
    this.#following.dispose();
    this.#post.dispose();
  }

  #showSoon(): void {
    clearTimeout(this.#soon);
    this.#soon = setTimeout(() => {
      this.#show().catch((error: unknown) => {
        this.#session.log.error(String(error));
      });
    }, PAUSE);
  }

  async #show(): Promise<void> {
    const source = this.#document.getText();
    const rows = [await this.#rowOf(this.#document.uri, source, source)];
    for (const uri of linkedFiles(this.#document.uri, source)) {
      const text = await textOf(uri);
      if (text !== undefined) rows.push(await this.#rowOf(uri, text, source));
    }
    this.#post.fire({
      title: vscode.l10n.t('Variants of {0}', nameOf(this.#document.uri)),
      rows,
      missing: this.#missing,
      words: {
        table: vscode.l10n.t('Draft and Variants'),
        columns: [
          vscode.l10n.t('File'),
          vscode.l10n.t('Channel'),
          vscode.l10n.t('Score'),
          vscode.l10n.t('Length'),
          vscode.l10n.t('Open findings'),
          vscode.l10n.t('Left out'),
        ],
        texts: vscode.l10n.t('Side by Side'),
        missing: vscode.l10n.t('No Variant'),
        adapt: vscode.l10n.t('Adapt Again…'),
      },
    });
  }

  async #rowOf(uri: vscode.Uri, text: string, source: string): Promise<VariantRow> {
    const { frontMatter } = readProse(text);
    const fields = frontMatter?.fields ?? {};
    const channel = textField(fields, 'channel') ?? '';
    const { size, limits, excesses, score, findings, leftOut } = await this.#session.engine.variants.review({
      ...{ brand: this.#brand.folder, text, source, channel },
    });
    const audience = textField(fields, 'audience');
    return {
      name: nameOf(uri),
      channel: audience === undefined ? channel : `${channel}, ${audience}`,
      score:
        score.percentile === undefined
          ? vscode.l10n.t('too short to say')
          : vscode.l10n.t('{0} %', Math.round(score.percentile)),
      length: explainSize(size, limits, localize),
      isTooLong: excesses.length > 0,
      findings: findings.map(({ message }) => message),
      leftOut,
      text: text.slice(frontMatter?.end ?? 0).trim(),
    };
  }
}
