import * as vscode from 'vscode';
import type { StepFacts } from '../../../core/planning/journeys/index.ts';
import { realClock } from '../../platform/clock.ts';
import type { StepContexts } from './step-contexts.ts';

/** What is completed in a draft. */
interface Stated {
  readonly text: string;
  readonly line: string;
  readonly origin: StepFacts['lines'][number]['origin'];
}

/** Offers what earlier steps of the journey state, with the step that states it, in the prose of a draft. */
export const completeFromSteps = (
  drafts: vscode.DocumentSelector,
  contexts: StepContexts,
): vscode.Disposable =>
  vscode.languages.registerCompletionItemProvider(drafts, {
    provideCompletionItems(document, position) {
      const facts = contexts.of(document.uri)?.facts;
      if (!facts || isInFrontMatter(document, position.line)) return [];
      const today = new Date(realClock.now()).toISOString().slice(0, 10);
      return statedOn(facts, today).map(itemOf);
    },
  });

function statedOn({ lines, offer, values }: StepFacts, today: string): Stated[] {
  const holds = (expires: string | undefined): boolean => expires === undefined || expires >= today;
  return [
    ...(holds(offer?.ends?.text) ? values : []),
    ...lines.filter(({ expires }) => holds(expires)).map((line) => ({ ...line, line: line.text })),
  ];
}

function itemOf({ text, line, origin: { journey, step, path } }: Stated): vscode.CompletionItem {
  const description = step ?? journey;
  const item = new vscode.CompletionItem({ label: text, description }, vscode.CompletionItemKind.Reference);
  item.insertText = text;
  item.detail =
    step === undefined
      ? vscode.l10n.t('Stated by the journey “{0}”', journey)
      : vscode.l10n.t('Stated by step “{0}” of the journey “{1}”', step, journey);
  const documentation = new vscode.MarkdownString();
  documentation.appendText(path === undefined ? line : `“${line}”`);
  if (path !== undefined) documentation.appendMarkdown('\n\n').appendText(path);
  item.documentation = documentation;
  // Statements come behind what other extensions complete.
  item.sortText = `~${text}`;
  return item;
}

function isInFrontMatter(document: vscode.TextDocument, line: number): boolean {
  if (line === 0 || document.lineAt(0).text.trim() !== '---') return false;
  for (let at = 1; at < line; at++) if (document.lineAt(at).text.trim() === '---') return false;
  return true;
}
