import * as vscode from 'vscode';
import type { JourneyEdit } from '../../core/planning/journeys/index.ts';
import type { FromJourneyPage, PictureNode, ToJourneyPage } from '../../webview/journey/messages.ts';
import { JOURNEY_PROTOCOL } from '../../webview/journey/messages.ts';
import { openScriptPanel, type PageController } from '../panels/script-panel.ts';
import { localize } from '../platform/localize.ts';
import type { Session } from '../session/session.ts';
import type { DraftStates } from './draft-states.ts';
import {
  draftUri,
  journeyTools,
  type CheckedJourneyDocument,
  type JourneyDocuments,
} from './journey-documents.ts';

const layoutTools = (): Promise<typeof import('../../core/planning/journeys/render/lay-out-journey.ts')> =>
  import('../../core/planning/journeys/render/lay-out-journey.ts');

/** Opens the picture of a journey beside its text. */
export function openJourneyPanel(
  session: Pick<Session, 'context' | 'log'>,
  document: vscode.TextDocument,
  documents: JourneyDocuments,
  states: DraftStates,
): vscode.WebviewPanel {
  const name =
    document.uri.path
      .split('/')
      .at(-1)
      ?.replace(/\.journey\.ya?ml$/i, '') ?? '';
  return openScriptPanel(
    session,
    {
      page: 'journey',
      title: vscode.l10n.t('Journey: {0}', name),
      column: vscode.ViewColumn.Beside,
      protocol: JOURNEY_PROTOCOL,
    },
    new JourneyDesk(document, documents, states),
  );
}

/** Keeps a journey's picture, and does what its page asks. */
class JourneyDesk implements PageController<ToJourneyPage, FromJourneyPage> {
  readonly #document: vscode.TextDocument;
  readonly #documents: JourneyDocuments;
  readonly #states: DraftStates;
  readonly #post = new vscode.EventEmitter<ToJourneyPage>();
  readonly onDidPost = this.#post.event;
  readonly #following: vscode.Disposable;

  constructor(document: vscode.TextDocument, documents: JourneyDocuments, states: DraftStates) {
    this.#document = document;
    this.#documents = documents;
    this.#states = states;
    this.#following = documents.onDidCheck((changed) => {
      if (changed === document) void this.#show();
    });
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
      case 'disconnect':
        return this.#disconnect(message.from, message.index);
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
    this.#post.fire(await pictureOf(this.#document.uri, checked, this.#states));
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
    const { readWait, withEdge } = await journeyTools();
    const said = await vscode.window.showInputBox({
      title: vscode.l10n.t('{0} → {1}', from, to),
      prompt: vscode.l10n.t(
        'A wait such as 2d or 6h, or what the reader does, such as click. Leave this empty for at once.',
      ),
    });
    if (said === undefined) return;
    const text = said.trim();
    const label = text === '' ? {} : readWait(text) === undefined ? { on: text } : { wait: text };
    const edits = withEdge(this.#document.getText(), from, to, label);
    if (!edits) {
      void vscode.window.showInformationMessage(vscode.l10n.t('“{0}” leads to “{1}” already.', from, to));
      return;
    }
    await this.#edit(edits);
  }

  /** Removes an edge from the journey; undo brings it back. */
  async #disconnect(from: string, index: number): Promise<void> {
    const { withoutEdge } = await journeyTools();
    const edits = withoutEdge(this.#document.getText(), from, index);
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
    const text = await exported(this.#document.uri, checked, format, this.#states);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  }
}

async function exported(
  uri: vscode.Uri,
  checked: CheckedJourneyDocument,
  format: 'svg' | 'mermaid',
  states: DraftStates,
): Promise<string> {
  const { journeyMermaid, journeySvg } = await journeyTools();
  const { journey } = checked;
  if (format === 'mermaid') return journeyMermaid(journey);
  const { layOut } = await layoutTools();
  const nodes = new Map((await pictureOf(uri, checked, states)).nodes.map((node) => [node.id, node]));
  return journeySvg(layOut(journey), journey.name ?? '', journey.touchpoints, (id) => ({
    state: nodes.get(id)?.draft === 'missing' ? (nodes.get(id)?.state ?? '') : '',
    hasProblem: (nodes.get(id)?.problems.length ?? 0) > 0,
  }));
}

async function pictureOf(
  uri: vscode.Uri,
  { journey, findings }: CheckedJourneyDocument,
  states: DraftStates,
): Promise<ToJourneyPage> {
  const { layOut } = await layoutTools();
  const { isFault, pathThrough } = await journeyTools();
  const { width, height, nodes, edges } = layOut(journey);
  const faults = findings.filter(isFault);
  const drawn = await Promise.all(
    nodes.map(async (node): Promise<PictureNode> => {
      const touchpoint = journey.touchpoints.get(node.id);
      const draft = touchpoint?.draft && draftUri(uri, touchpoint.draft.text);
      return {
        ...node,
        channel: touchpoint?.channel ?? '',
        draft: (await states.stateOf(draft)).kind,
        state: await states.describe(draft),
        isEnd: touchpoint?.isEnd === true,
        problems: faults
          .filter(({ touchpoints }) => touchpoints[0] === node.id)
          .map(({ message }) => message),
      };
    }),
  );
  return {
    title: journey.name ?? vscode.l10n.t('Journey'),
    summary:
      faults.length === 0
        ? localize('{0} touchpoints, no faults', nodes.length)
        : localize('{0} touchpoints, faults: {1}', nodes.length, faults.length),
    ...{ width, height },
    nodes: drawn,
    edges: edges.map(({ from, to, index, points, label, labelAt }) => ({
      ...{ from, to, index, label, path: pathThrough(points), labelX: labelAt.x, labelY: labelAt.y },
    })),
    words: {
      hint: vscode.l10n.t(
        'Enter opens a draft. To connect two touchpoints, drag from the circle below one to the other, or press C, go to the other with the arrow keys and press Enter.',
      ),
      picture: vscode.l10n.t('Picture of the journey'),
      table: vscode.l10n.t('Touchpoints'),
      columns: [
        vscode.l10n.t('Touchpoint'),
        vscode.l10n.t('Channel'),
        vscode.l10n.t('Draft'),
        vscode.l10n.t('Then'),
        vscode.l10n.t('Faults'),
      ],
      connect: vscode.l10n.t('Connect'),
      connecting: vscode.l10n.t('Where does “{0}” lead? Go there and press Enter, or Escape to cancel.'),
      cancelled: '',
      saveSvg: vscode.l10n.t('Save as SVG…'),
      saveMermaid: vscode.l10n.t('Save as Mermaid…'),
      end: vscode.l10n.t('end'),
      remove: vscode.l10n.t('Remove the way from {0} to {1}'),
      legend: [
        vscode.l10n.t('Draft missing'),
        vscode.l10n.t('Drafted'),
        vscode.l10n.t('Sounds like the brand'),
        vscode.l10n.t('Does not sound like the brand'),
      ],
    },
  };
}
