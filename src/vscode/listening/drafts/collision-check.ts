import * as vscode from 'vscode';
import type { Collision, Spark } from '../../../core/listening/index.ts';
import { readProse, readProseBlocks, textField } from '../../../core/text/index.ts';
import { realClock } from '../../platform/clock.ts';
import { DRAFT_SELECTOR } from '../../workspace/drafts.ts';
import type { WorkspaceBrand } from '../../workspace/brands/brand-registry.ts';
import type { ListeningDesk } from '../listening-desk.ts';
import { dayText } from '../wording.ts';
import { documentsOnScreen } from '../../platform/document-in-front.ts';

/** Fields of front matter that say when a draft is to be published. */
const DATES = ['date', 'publishdate', 'publish_date', 'publish', 'scheduled'];
const DISMISSED = 'timbre.dismissedCollisions';
/** Older ones are over. */
const MOST_DISMISSED = 200;

/** A mark of the check. */
class CollisionMark extends vscode.Diagnostic {
  readonly folder: string;
  readonly alerted: number;

  constructor(range: vscode.Range, message: string, folder: string, alerted: number) {
    super(range, message, vscode.DiagnosticSeverity.Information);
    this.source = 'Timbre';
    this.code = 'unusual-mentions';
    this.folder = folder;
    this.alerted = alerted;
  }
}

/** Marks drafts that are scheduled while people write unusually about the same, or gravely where the draft is cheerful. */
export class CollisionCheck implements vscode.Disposable {
  readonly #desk: ListeningDesk;
  readonly #marks = vscode.languages.createDiagnosticCollection('timbre-listening');
  readonly #following: vscode.Disposable;

  constructor(desk: ListeningDesk) {
    this.#desk = desk;
    this.#following = vscode.Disposable.from(
      this.#marks,
      desk.onDidChange(() => {
        for (const document of documentsOnScreen()) void this.check(document);
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        this.#marks.delete(uri);
      }),
      vscode.languages.registerCodeActionsProvider(
        DRAFT_SELECTOR,
        { provideCodeActions: (document, range) => this.#actionsAt(document, range) },
        { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
      ),
    );
  }

  /** Marks a draft, or takes its marks away. Nothing is read for a draft without a day. */
  async check(document: vscode.TextDocument): Promise<void> {
    const { version } = document;
    const found = await this.#find(document);
    if (document.isClosed || document.version !== version) return;
    this.#marks.set(document.uri, found);
  }

  async dismiss(uri: string, alerted: number): Promise<void> {
    const memory = this.#desk.session.context.workspaceState;
    const known = memory.get<readonly string[]>(DISMISSED, []);
    await memory.update(DISMISSED, [...known, keyOf(uri, alerted)].slice(-MOST_DISMISSED));
    const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri);
    if (document) await this.check(document);
  }

  dispose(): void {
    this.#following.dispose();
  }

  async #find(document: vscode.TextDocument): Promise<CollisionMark[]> {
    const text = document.getText();
    const prose = readProse(text);
    const fields = prose.frontMatter?.fields ?? {};
    const written = DATES.map((name) => textField(fields, name)).find((value) => value !== undefined);
    const [date] = /^\d{4}-\d{2}-\d{2}/.exec(written ?? '') ?? [];
    const brand = date === undefined ? undefined : await this.#desk.session.drafts.brandOf(document);
    if (date === undefined || !brand) return [];
    const { sparks, mentionsUntil } = await this.#desk.report(brand);
    const open = sparks.filter(({ isRecent }) => isRecent);
    if (mentionsUntil === undefined || open.length === 0) return [];
    const { collisionsOf } = await import('../../../core/listening/index.ts');
    const sentences = readProseBlocks(prose)
      .filter(({ kind }) => kind !== 'quote')
      .flatMap((block) => block.sentences);
    const windows = open.map(({ window }) => window);
    const until = Date.parse(mentionsUntil);
    const found = collisionsOf({ date, sentences }, windows, until, realClock.now());
    const dismissed = this.#desk.session.context.workspaceState.get<readonly string[]>(DISMISSED, []);
    return found
      .filter(({ alerted }) => !dismissed.includes(keyOf(document.uri.toString(), alerted)))
      .map((collision) => markOf(document, brand, collision, open, date));
  }

  #actionsAt(document: vscode.TextDocument, range: vscode.Range): vscode.CodeAction[] {
    const marks = (this.#marks.get(document.uri) ?? []).filter(
      (mark): mark is CollisionMark =>
        mark instanceof CollisionMark && mark.range.intersection(range) !== undefined,
    );
    return marks.flatMap((mark) => [
      actionOf(mark, vscode.l10n.t('Show the Evidence'), 'timbre.showSpark', [mark.folder, mark.alerted]),
      actionOf(mark, vscode.l10n.t('Dismiss for This Draft'), 'timbre.dismissCollision', [
        document.uri.toString(),
        mark.alerted,
      ]),
    ]);
  }
}

const keyOf = (uri: string, alerted: number): string => `${uri} ${String(alerted)}`;

function actionOf(
  mark: CollisionMark,
  title: string,
  command: string,
  given: readonly unknown[],
): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.diagnostics = [mark];
  action.command = { command, title, arguments: [...given] };
  return action;
}

function markOf(
  document: vscode.TextDocument,
  { folder }: WorkspaceBrand,
  { kind, words, sentence, alerted, start }: Collision,
  sparks: readonly Spark[],
  date: string,
): CollisionMark {
  const since = dayText(new Date(start).toISOString());
  const terms = sparks.find(({ window }) => window.alerted === alerted)?.window.terms ?? [];
  const message =
    kind === 'topic'
      ? vscode.l10n.t(
          'Scheduled for {0}. Since {1}, people write unusually about “{2}”, as this draft does.',
          ...[dayText(date), since, words.join(', ')],
        )
      : vscode.l10n.t(
          'Cheerful, and scheduled for {0}. Since {1}, people write unusually about “{2}”, and gravely.',
          ...[dayText(date), since, terms.slice(0, 3).join(', ')],
        );
  const range = new vscode.Range(document.positionAt(sentence.start), document.positionAt(sentence.end));
  return new CollisionMark(range, message, folder, alerted);
}
