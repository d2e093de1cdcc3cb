import * as vscode from 'vscode';
import type { Session } from '../session/session.ts';
import { DRAFT_SELECTOR } from '../workspace/drafts.ts';
import { entryNote } from '../workspace/ledger/entry-note.ts';
import { describeEntry } from './describe-entry.ts';
import type { LedgerUses } from './ledger-uses.ts';

/** Offers the statements of the ledger that hold, and the facts of the profile, in a draft's prose. */
export const completeFacts = (session: Session, uses: LedgerUses): vscode.Disposable =>
  vscode.languages.registerCompletionItemProvider(DRAFT_SELECTOR, {
    async provideCompletionItems(document, position) {
      const brand = await session.drafts.brandOf(document);
      if (!brand || isInFrontMatter(document, position)) return [];
      const entries = await uses.of(brand);
      const live = entries.filter(({ state }) => state !== 'expired');
      return Promise.all(
        live.map(async (used) => {
          const { text } = used.entry;
          const item = new vscode.CompletionItem(
            { label: text, description: vscode.l10n.t('ledger') },
            vscode.CompletionItemKind.Reference,
          );
          item.insertText = text;
          item.detail = describeEntry(used);
          item.documentation = new vscode.MarkdownString(await entryNote(brand, used.entry));
          // Statements come behind what other extensions complete.
          item.sortText = `~${text}`;
          return item;
        }),
      );
    },
  });

/** Between the fences at the head of a draft. */
function isInFrontMatter(document: vscode.TextDocument, { line }: vscode.Position): boolean {
  if (document.lineAt(0).text.trim() !== '---' || line === 0) return false;
  for (let at = 1; at < line; at++) if (document.lineAt(at).text.trim() === '---') return false;
  return true;
}
