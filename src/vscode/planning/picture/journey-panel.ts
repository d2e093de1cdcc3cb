import * as vscode from 'vscode';
import type { JourneyEdit } from '../../../core/planning/journeys/index.ts';
import type { FromJourneyPage, ToJourneyPage } from '../../../webview/journey/messages.ts';
import { JOURNEY_PROTOCOL } from '../../../webview/journey/messages.ts';
import { openScriptPanel, type PageController } from '../../panels/script-panel.ts';
import type { Session } from '../../session/session.ts';
import type { DraftStates } from '../draft-states.ts';
import { draftUri, journeyTools, type JourneyDocuments } from '../journey-documents.ts';
import type { JourneyPaths } from './journey-paths.ts';
import { exported, pictureOf } from './journey-picture.ts';

/** What can be done in a journey's picture from elsewhere, such as its context menu. */
export interface JourneyPanel {
  readonly panel: vscode.WebviewPanel;
  readonly desk: Pick<JourneyDesk, 'removeEdge' | 'disconnect'>;
}

/** Opens the picture of a journey beside its text. */
export function openJourneyPanel(
  session: Pick<Session, 'context' | 'log'>,
  document: vscode.TextDocument,
  documents: JourneyDocuments,
  states: DraftStates,
  paths: JourneyPaths,
): JourneyPanel {
  const name =
    document.uri.path
      .split('/')
      .at(-1)
      ?.replace(/\.journey\.ya?ml$/i, '') ?? '';
  const desk = new JourneyDesk(document, documents, states, paths);
  const panel = openScriptPanel(
    session,
    {
      page: 'journey',
      title: vscode.l10n.t('Journey: {0}', name),
      column: vscode.ViewColumn.Beside,
      protocol: JOURNEY_PROTOCOL,
    },
    desk,
  );
  return { panel, desk };
}

/** Keeps a journey's picture, and does what its page asks. */
class JourneyDesk implements PageController<ToJourneyPage, FromJourneyPage> {
  readonly #document: vscode.TextDocument;
  readonly #documents: JourneyDocuments;
  readonly #states: DraftStates;
  readonly #post = new vscode.EventEmitter<ToJourneyPage>();
  readonly onDidPost = this.#post.event;
  readonly #paths: JourneyPaths;
  readonly #following: vscode.Disposable;

  constructor(
    document: vscode.TextDocument,
    documents: JourneyDocuments,
    states: DraftStates,
    paths: JourneyPaths,
  ) {
    this.#document = document;
    this.#documents = documents;
    this.#states = states;
    this.#paths = paths;
    this.#following = vscode.Disposable.from(
      documents.onDidCheck((changed) => {
        if (changed === document) void this.#show();
      }),
      paths.onDidChange(() => void this.#show()),
    );
  }

  readonly receive = async (message: FromJourneyPage): Promise<void> => {
    switch (message.kind) {
      case 'ready':
        await this.#documents.check(this.#document);
        await this.#show();
        return;
      case 'open':
        return this.#open(message.id);
      case 'reveal':
        return this.#reveal(message.id);
      case 'connect':
        return this.#connect(message.from, message.to);
      case 'remove-edge':
        return this.removeEdge(message.id);
      case 'disconnect':
        return this.disconnect(message.from, message.index);
      case 'save':
        return this.#save(message.format);
    }
  };

  dispose(): void {
    this.#following.dispose();
    this.#post.dispose();
  }

  async #show(): Promise<void> {
    const checked = this.#documents.last(this.#document.uri);
    if (!checked) return;
    const figures = await this.#paths.of(this.#document.uri, checked.journey);
    this.#post.fire(await pictureOf(this.#document.uri, checked, this.#states, figures));
  }

  async #open(id: string): Promise<void> {
    const checked = this.#documents.last(this.#document.uri);
    const draft = checked?.journey.touchpoints.get(id)?.draft;
    if (!draft || !checked.drafts.has(draft.text)) return this.#reveal(id);
    await vscode.window.showTextDocument(draftUri(this.#document.uri, draft.text), {
      viewColumn: vscode.ViewColumn.One,
      preview: false,
    });
  }

  /** Shows a touchpoint in the text of the journey. */
  async #reveal(id: string): Promise<void> {
    const place = this.#documents.last(this.#document.uri)?.journey.touchpoints.get(id)?.id;
    if (!place) return;
    const selection = new vscode.Range(
      this.#document.positionAt(place.start),
      this.#document.positionAt(place.end),
    );
    await vscode.window.showTextDocument(this.#document, {
      viewColumn: vscode.ViewColumn.One,
      selection,
      preview: false,
    });
  }

  /** Asks for the wait or what the reader does, and writes the edge into the journey. */
  async #connect(from: string, to: string): Promise<void> {
    const { readWait, withEdge, writtenJourney } = await journeyTools();
    const said = await vscode.window.showInputBox({
      title: vscode.l10n.t('{0} → {1}', from, to),
      prompt: vscode.l10n.t(
        'A wait such as 2d or 6h, or what the reader does, such as click. Leave this empty for at once.',
      ),
    });
    if (said === undefined) return;
    const text = said.trim();
    const label = text === '' ? {} : readWait(text) === undefined ? { on: text } : { wait: text };
    const edits = withEdge(writtenJourney(this.#document.getText()), from, to, label);
    if (!edits) {
      void vscode.window.showInformationMessage(vscode.l10n.t('“{0}” leads to “{1}” already.', from, to));
      return;
    }
    await this.#edit(edits);
  }

  /** Removes the edge of a touchpoint; asks which where there are several. */
  async removeEdge(id: string): Promise<void> {
    const touchpoint = this.#documents.last(this.#document.uri)?.journey.touchpoints.get(id);
    const edges = (touchpoint?.next ?? []).map(({ to, on, waitText }, index) => ({
      label: vscode.l10n.t('{0} → {1}', id, to.text),
      description: [on, waitText].filter((text) => text !== undefined).join(', '),
      index,
    }));
    const [only, ...others] = edges;
    const chosen =
      only && others.length === 0
        ? only
        : edges.length === 0
          ? undefined
          : await vscode.window.showQuickPick(edges, { placeHolder: vscode.l10n.t('Remove which edge?') });
    if (chosen) await this.disconnect(id, chosen.index);
  }

  /** Removes an edge from the journey; undo brings it back. */
  async disconnect(from: string, index: number): Promise<void> {
    const { withoutEdge, writtenJourney } = await journeyTools();
    const edits = withoutEdge(writtenJourney(this.#document.getText()), from, index);
    if (edits) return this.#edit(edits);
    void vscode.window.showInformationMessage(
      vscode.l10n.t('This edge cannot be removed here. Edit the text of the journey.'),
    );
    return this.#reveal(from);
  }

  async #edit(edits: readonly JourneyEdit[]): Promise<void> {
    const edit = new vscode.WorkspaceEdit();
    for (const { start, end, text: put } of edits)
      edit.replace(
        this.#document.uri,
        new vscode.Range(this.#document.positionAt(start), this.#document.positionAt(end)),
        put,
      );
    await vscode.workspace.applyEdit(edit);
  }

  async #save(format: 'svg' | 'mermaid'): Promise<void> {
    const checked = this.#documents.last(this.#document.uri);
    if (!checked) return;
    const ending = format === 'svg' ? '.svg' : '.mmd';
    const uri = await vscode.window.showSaveDialog({
      defaultUri: this.#document.uri.with({ path: this.#document.uri.path.replace(/\.ya?ml$/i, ending) }),
      filters: format === 'svg' ? { SVG: ['svg'] } : { Mermaid: ['mmd', 'md'] },
    });
    if (!uri) return;
    const figures = await this.#paths.of(this.#document.uri, checked.journey);
    const text = await exported(this.#document.uri, checked, format, this.#states, figures);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  }
}
