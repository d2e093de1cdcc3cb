import type { CodeLens } from 'vscode-languageserver';
import { describeScore, voiceName, type ScoreDescription } from '../../core/changes/index.ts';
import type { OpenDocument } from '../documents.ts';
import type { CheckedDocument, LspSession } from '../session.ts';
import { COMMANDS } from './command-names.ts';

/** A checked draft's score in words. */
export const wordsOfScore = ({ client, localize }: LspSession, report: CheckedDocument): ScoreDescription =>
  describeScore(report.score, voiceName(report), report.assessment, { localize, language: client.language });

/** Above a draft: how it stands to its brand. */
export async function scoreLens(
  session: LspSession,
  document: OpenDocument,
  signal: AbortSignal,
): Promise<CodeLens[]> {
  const report = await session.timbre.checker.current(document, signal);
  if (!report) return [];
  const title = `${voiceName(report)}: ${wordsOfScore(session, report).short}`;
  const start = { line: 0, character: 0 };
  return [
    { range: { start, end: start }, command: { title, command: COMMANDS.score, arguments: [document.sent] } },
  ];
}
