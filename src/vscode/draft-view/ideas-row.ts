import * as vscode from 'vscode';
import type { Direction } from '../../core/directions/index.ts';
import type { Outlook } from './draft-outlook.ts';
import { noticeOf } from '../directions/list/direction-items.ts';
import { note, outOfDate, parent, type Row } from './row.ts';

const SUGGEST = 'timbre.suggestDirections';
const ASK = 'timbre.askForDirections';

/** The ideas for the draft, each opening in the list of ideas, or why there are none; and what else there is to do with ideas. */
export function ideasRow(document: vscode.TextDocument, outlook: Outlook | undefined): Row {
  const found = outlook?.ideas;
  const ideas = found?.kind === 'directions' ? found.directions : [];
  const commands = [
    ...(found ? [] : [{ label: vscode.l10n.t('Suggest Ideas for This Draft'), command: SUGGEST }]),
    ...(found?.kind === 'none' ? [{ label: vscode.l10n.t('Ask for Ideas About…'), command: ASK }] : []),
    { label: vscode.l10n.t('Open Idea Board'), command: 'timbre.openDirectionBoard' },
    { label: vscode.l10n.t('Show Angle Map'), command: 'timbre.showAngleMap' },
  ];
  const item = parent(vscode.l10n.t('Ideas'), 'lightbulb', true);
  if (outlook && outlook.version !== document.version) item.description = outOfDate();
  return {
    item,
    rows: [
      ...(found?.kind === 'none' ? [note(noticeOf(found.why))] : []),
      ...ideas.map((idea) => {
        const { title, question } = idea;
        const row = rowOf(document, title, 'timbre.openIdea', idea);
        row.item.description = question;
        row.item.tooltip = `${title}\n${question}`;
        return row;
      }),
      ...commands.map(({ label, command }) => rowOf(document, label, command)),
    ],
  };
}

/** The command is about the draft in front, which a click into the view may have left. */
function rowOf(document: vscode.TextDocument, label: string, command: string, argument?: Direction): Row {
  const item = new vscode.TreeItem(label);
  item.command = { command: 'timbre.forDraft', title: label, arguments: [document.uri, command, argument] };
  return { item, rows: [] };
}
