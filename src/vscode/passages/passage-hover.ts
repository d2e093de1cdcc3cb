import * as vscode from 'vscode';
import { escape } from '../platform/escape.ts';
import { signalOf } from '../../core/base/signal-of.ts';
import type { Session } from '../session/session.ts';
import { DRAFT_SELECTOR } from '../workspace/drafts.ts';
import { OPEN_POST, openPostUri } from '../workspace/open-post.ts';
import { passagesFor, sourceOf } from './draft-passages.ts';

/** A heading, or the topic in front matter. */
const SUBJECT = /^(?: {0,3}#{1,6}\s|topic\s*:)/;
const MOST = 3;

/** At a heading of a draft and its topic: what the brand's posts and ledger say about it. */
export const hoverPassages = (session: Session): vscode.Disposable =>
  vscode.languages.registerHoverProvider(DRAFT_SELECTOR, {
    async provideHover(document, position, token) {
      const line = document.lineAt(position.line);
      if (!SUBJECT.test(line.text)) return undefined;
      const place = { position: line.range.end, most: MOST };
      const found = await passagesFor(session, document, place, signalOf(token));
      if (!found || found.passages.length + found.facts.length === 0) return undefined;
      const facts = found.facts.map(({ text }) => `- ${escape(text)}`);
      const passages = found.passages.map(
        (passage) =>
          `- ${escape(passage.text)} — [${escape(sourceOf(passage))}](${openPostUri(found.brand, passage)})`,
      );
      const parts = [
        ...(facts.length > 0 ? [vscode.l10n.t('**In the ledger**'), facts.join('\n')] : []),
        ...(passages.length > 0 ? [vscode.l10n.t('**In earlier posts**'), passages.join('\n')] : []),
      ];
      const text = new vscode.MarkdownString(parts.join('\n\n'));
      text.isTrusted = { enabledCommands: [OPEN_POST] };
      return new vscode.Hover(text, line.range);
    },
  });
