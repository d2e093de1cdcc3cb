import * as vscode from 'vscode';
import {
  directionIn,
  findOrigins,
  tellComposer,
  type Origin,
  type ProvenanceSpan,
} from '../../../core/directions/index.ts';
import { nameOf, parentOf, type WorkspaceBrand } from '../../workspace/brands/brand-registry.ts';
import type { Session } from '../../session/session.ts';
import { draftPath } from '../../workspace/draft-path.ts';
import { openGround } from './open-ground.ts';
import { tell } from './show-message.ts';
import { localize } from '../../platform/localize.ts';
import { isTextNeeded } from '../../session/reopen-as-text.ts';

interface SpanItem extends vscode.QuickPickItem {
  readonly span?: ProvenanceSpan;
  readonly origin?: Origin;
}

/** *Timbre: Show Origin of This Line*: the direction behind the line at the cursor, who worded it, and what it was built from. */
export async function showLineOrigin(session: Session): Promise<void> {
  if (isTextNeeded(session)) return;
  const editor = vscode.window.activeTextEditor;
  const brand = editor && (await session.drafts.brandOf(editor.document));
  if (!brand) {
    tell(vscode.l10n.t('Open a draft of a brand to see where a line comes from.'));
    return;
  }
  const { document, selection } = editor;
  const entries = await session.provenance.read(brand);
  const line = document.lineAt(selection.active.line).text;
  const note = noteAt(document, document.offsetAt(selection.active));
  const origins = findOrigins(entries, draftPath(document.uri), line, note);
  if (origins.length === 0) {
    tell(vscode.l10n.t('This line was not made from an idea.'));
    return;
  }
  const chosen = await vscode.window.showQuickPick(origins.flatMap(itemsOf), {
    title: vscode.l10n.t('Where did this line come from?'),
    placeHolder: vscode.l10n.t('Select a passage to open it'),
    matchOnDetail: true,
  });
  if (chosen?.span && chosen.origin) await openSpan(session, brand, document.uri, chosen.origin, chosen.span);
}

function itemsOf(origin: Origin): SpanItem[] {
  const { entry } = origin;
  const when = new Date(entry.at);
  const day = Number.isNaN(when.getTime()) ? entry.at : when.toLocaleDateString(vscode.env.language);
  return [
    { label: `${entry.title} (${day})`, kind: vscode.QuickPickItemKind.Separator },
    ...entry.spans.map((span) => ({
      label: `“${span.text}”`,
      description: span.file,
      detail: sentenceOn(origin),
      span,
      origin,
    })),
  ];
}

function sentenceOn({ as, entry }: Origin): string {
  const by = tellComposer(entry.composer, localize);
  switch (as) {
    case 'opening':
      return vscode.l10n.t('An opening worded by {0}, based on this', by);
    case 'note':
      return vscode.l10n.t('An idea worded by {0}, based on this', by);
    case 'ground':
      return vscode.l10n.t('A line of the draft; an idea worded by {0} was based on it', by);
  }
}

/** The direction in whose note an offset lies, if it lies in one. */
function noteAt(document: vscode.TextDocument, offset: number): string | undefined {
  const text = document.getText();
  const id = directionIn(text);
  if (id === undefined) return undefined;
  const start = text.indexOf(`<!-- timbre-direction ${id}`);
  const end = text.indexOf('-->', start);
  return start <= offset && offset <= end + 3 ? id : undefined;
}

/** A branch lies beside its draft, wherever both have been moved. */
function openSpan(
  session: Session,
  brand: WorkspaceBrand,
  document: vscode.Uri,
  { entry }: Origin,
  span: ProvenanceSpan,
): Promise<void> {
  const draft = vscode.Uri.joinPath(parentOf(document), nameOf(vscode.Uri.file(`/${entry.draft}`)));
  const { text, start, end } = span;
  return openGround(
    session,
    brand,
    draft,
    span.source === 'draft'
      ? { source: 'draft', text, start, end }
      : { source: 'corpus', post: span.file, text, start, end },
  );
}
