import * as vscode from 'vscode';
import type { FoundPassage } from '../../core/planning/passages/index.ts';
import { escape } from '../platform/escape.ts';
import { signalOf } from '../../core/base/signal-of.ts';
import type { Session } from '../session/session.ts';
import { DRAFT_SELECTOR } from '../workspace/drafts.ts';
import { passagesFor, sourceOf } from './draft-passages.ts';

/** An empty line, or one that begins a quotation. */
const MAY_QUOTE = /^ {0,3}(?:>[^>]*)?$/;
const MOST = 5;
/** What a list shows of a passage before it is cut; UTF-16 units. */
const LONGEST_LABEL = 60;

/** Offers passages of the brand's posts as quotations after `>`, and in an empty line on request. */
export const completePassages = (session: Session): vscode.Disposable =>
  vscode.languages.registerCompletionItemProvider(
    DRAFT_SELECTOR,
    {
      async provideCompletionItems(document, position, token) {
        const range = new vscode.Range(position.with({ character: 0 }), position);
        const written = document.getText(range);
        if (!MAY_QUOTE.test(written)) return [];
        const found = await passagesFor(session, document, { position, most: MOST }, signalOf(token));
        if (!found || token.isCancellationRequested) return [];
        return found.passages.map((passage, place) => {
          const { text, path } = passage;
          const item = new vscode.CompletionItem(
            { label: shortened(text), description: sourceOf(passage) },
            vscode.CompletionItemKind.Reference,
          );
          const post = vscode.Uri.joinPath(found.brand.corpus, path);
          item.insertText = quotation(passage, linkFrom(document.uri, post));
          item.range = range;
          item.filterText = `${written}${text}`;
          item.sortText = String(place).padStart(2, '0');
          item.keepWhitespace = true;
          item.detail = vscode.l10n.t('Passage of a post');
          item.documentation = text;
          return item;
        });
      },
    },
    '>',
  );

const shortened = (text: string): string =>
  text.length <= LONGEST_LABEL ? text : `${text.slice(0, LONGEST_LABEL).replace(/\s+\S*$/, '')}…`;

const quotation = ({ text, title }: FoundPassage, link: string): string =>
  `> ${escape(text)}\n>\n> [${escape(title)}](<${link}>)\n`;

/** The way from a draft to a post, or the post's address where there is none. */
function linkFrom(draft: vscode.Uri, post: vscode.Uri): string {
  if (draft.scheme !== post.scheme || draft.authority !== post.authority) return post.toString();
  const from = draft.path.split('/').slice(0, -1);
  const to = post.path.split('/');
  const apart = from.findIndex((name, at) => name !== to[at]);
  const shared = apart < 0 ? from.length : apart;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
