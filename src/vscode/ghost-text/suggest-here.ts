import * as vscode from 'vscode';
import type { Starter } from '../../core/prediction/index.ts';
import { findDirections } from '../directions/find-directions.ts';
import { chosenWriter } from '../platform/chosen-writer.ts';
import type { Session } from '../session/session.ts';
import { describeOrigin } from './describe-origin.ts';
import { describeReason } from './describe-quiet.ts';
import { askForAll } from './engine-offer.ts';
import type { GhostTextProvider } from './ghost-text-provider.ts';
import { localize } from '../platform/localize.ts';
import { isTextNeeded } from '../session/reopen-as-text.ts';

const TRIGGER = 'editor.action.inlineSuggest.trigger';
/** The number of questions listed. */
const QUESTIONS = 3;
/** How long a message stays in the status bar, in milliseconds. */
const MESSAGE = 5000;

interface Item extends vscode.QuickPickItem {
  readonly insert?: string;
  readonly command?: string;
}

/**
 * Answers a request for a suggestion: with ghost text; if that is shown already, with a list of all suggestions and their origins; if there is
 * none, with words to begin with; and otherwise with the reason, in one line.
 */
export async function suggestHere(session: Session, provider: GhostTextProvider): Promise<void> {
  if (isTextNeeded(session)) return;
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  const { document, selection } = editor;
  const offset = document.offsetAt(selection.active);
  const text = document.getText();
  const place = { document, before: text.slice(0, offset), after: text.slice(offset) };
  const shown = provider.shownAt(document, place.before);
  if (shown.length > 1 && provider.isListed(document, place.before)) {
    await choose(
      editor,
      vscode.l10n.t('Suggestions'),
      shown.map((offer) => ({
        label: oneLine(offer.text),
        detail: describeOrigin(offer),
        insert: offer.text,
      })),
    );
    return;
  }
  const asked = await askForAll(session, place);
  if (!asked) {
    showMessage(vscode.l10n.t('No suggestion: no brand is chosen for this draft.'));
    return;
  }
  if (asked.suggestions.length > 0 || shown.length > 0 || chosenWriter().kind === 'chosen') {
    await vscode.commands.executeCommand(TRIGGER);
    return;
  }
  const isPlace = asked.reason === 'unsure' || asked.reason === 'nothing-known';
  const questions = isPlace ? await questionsFor(session, document) : [];
  const items = [...starterItems(asked.starters), ...questions];
  if (items.length > 0) await choose(editor, vscode.l10n.t('Ways to Begin'), items);
  else showMessage(describeReason(asked.reason));
}

function starterItems(starters: readonly Starter[]): Item[] {
  const of = (kind: Starter['kind'], label: string): Item[] => {
    const items = starters
      .filter((starter) => starter.kind === kind)
      .map((starter) => ({
        label: starter.text,
        insert: starter.insert,
        ...(starter.kind === 'opening' && { description: localize('{0} posts', starter.posts) }),
      }));
    return items.length > 0 ? [{ label, kind: vscode.QuickPickItemKind.Separator }, ...items] : [];
  };
  return [
    ...of('opening', vscode.l10n.t('Openings in this brand’s posts')),
    ...of('fact', vscode.l10n.t('Facts in the profile')),
  ];
}

/** Questions of the ideas for the draft; choosing one opens the ideas. */
async function questionsFor(session: Session, document: vscode.TextDocument): Promise<Item[]> {
  const brand = await session.drafts.brandOf(document);
  if (!brand) return [];
  const draft = vscode.workspace.asRelativePath(document.uri, false);
  const call = { text: document.getText(), draft, count: QUESTIONS, seen: [] };
  const { set } = await findDirections(session, brand, call);
  if (set.kind === 'none') return [];
  return [
    { label: vscode.l10n.t('Questions to answer'), kind: vscode.QuickPickItemKind.Separator },
    ...set.directions.map(({ title, question }) => ({
      ...{ label: question, description: title, command: 'timbre.suggestDirections' },
    })),
  ];
}

async function choose(editor: vscode.TextEditor, title: string, items: readonly Item[]): Promise<void> {
  const at = editor.selection.active;
  const chosen = await vscode.window.showQuickPick(items, { title, matchOnDetail: true });
  const { insert, command } = chosen ?? {};
  if (insert !== undefined) {
    const whole = await vscode.window.showTextDocument(editor.document);
    await whole.edit((edit) => {
      edit.insert(at, insert);
    });
  } else if (command !== undefined) await vscode.commands.executeCommand(command);
}

const oneLine = (text: string): string => text.trim().replace(/\s+/g, ' ');

const showMessage = (message: string): void => {
  vscode.window.setStatusBarMessage(message, MESSAGE);
};
