import * as vscode from 'vscode';
import { checkability } from '../../core/checks/index.ts';
import { placeOfEntry, readProfile, type Profile, type ProfileProblem } from '../../core/brand/index.ts';
import { realClock } from '../platform/clock.ts';
import { nameOf, parentOf } from '../workspace/brands/brand-registry.ts';
import type { Feature } from '../session/feature.ts';
import { keepChecked } from '../session/keep-checked.ts';
import { localize } from '../platform/localize.ts';

const PROFILES: vscode.DocumentSelector = { pattern: '**/*.brand.json' };

/** Reports problems of a profile at their position, with a quick fix for spelling. */
export const profileCheckFeature: Feature = (session) => {
  const collection = vscode.languages.createDiagnosticCollection('timbre-profile');
  const problems = new Map<string, readonly ProfileProblem[]>();
  const check = async (document: vscode.TextDocument): Promise<void> => {
    if (!document.uri.path.endsWith('.brand.json')) return;
    const read = readProfile(document.getText(), nameOf(parentOf(document.uri)), localize);
    const found = [...read.problems, ...expiredIn(document.getText(), read.profile)];
    const { version } = document;
    const brands = await session.brands.all();
    // The profile has changed meanwhile, so its next check is already scheduled.
    if (document.isClosed || document.version !== version) return;
    const spare = brands.find((brand) =>
      brand.spareProfiles.some((uri) => uri.toString() === document.uri.toString()),
    );
    const counts = spare?.profile;
    const all = counts
      ? [
          ...found,
          {
            start: 0,
            end: 1,
            message: vscode.l10n.t(
              'This profile is not used, because {0} is in the same folder.',
              nameOf(counts),
            ),
          },
        ]
      : found;
    problems.set(document.uri.toString(), all);
    collection.set(document.uri, [
      ...all.map((problem) => diagnosticOf(document, problem)),
      ...uncheckedIn(document, read.profile),
    ]);
  };
  return vscode.Disposable.from(
    collection,
    keepChecked(session, collection, check),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      problems.delete(uri.toString());
    }),
    vscode.languages.registerCodeActionsProvider(PROFILES, {
      provideCodeActions: (document, range) =>
        (problems.get(document.uri.toString()) ?? []).flatMap((problem) => {
          const diagnostic = diagnosticOf(document, problem);
          return problem.replacement !== undefined && diagnostic.range.intersection(range)
            ? [fixOf(document, diagnostic, problem.replacement)]
            : [];
        }),
    }),
  );
};

/** Dos and don’ts that are not checked in drafts, or only in part. Hints, since nothing is wrong with them: they are no entries of *Problems*. */
function uncheckedIn(document: vscode.TextDocument, profile: Profile): vscode.Diagnostic[] {
  const text = document.getText();
  return checkability(profile, localize).flatMap((statement) => {
    if (statement.state === 'checked') return [];
    const start = placeOfEntry(text, statement.list, statement.text);
    const end = start + JSON.stringify(statement.text).length;
    const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
    const diagnostic = new vscode.Diagnostic(range, statement.message, vscode.DiagnosticSeverity.Hint);
    diagnostic.source = 'Timbre';
    return [diagnostic];
  });
}

/** Exemptions that have run out: they exempt nothing any more. */
function expiredIn(text: string, { checks: { exempt } }: Pick<Profile, 'checks'>): ProfileProblem[] {
  const today = new Date(realClock.now()).toISOString().slice(0, 10);
  return exempt.flatMap(({ until }) => {
    if (until === undefined || until >= today) return [];
    const written = JSON.stringify(until);
    const start = Math.max(0, text.indexOf(written));
    const message = vscode.l10n.t('This exemption expired on {0}. Remove or renew it.', until);
    return [{ start, end: start + written.length, message }];
  });
}

function diagnosticOf(document: vscode.TextDocument, problem: ProfileProblem): vscode.Diagnostic {
  const range = new vscode.Range(document.positionAt(problem.start), document.positionAt(problem.end));
  const diagnostic = new vscode.Diagnostic(range, problem.message, vscode.DiagnosticSeverity.Warning);
  diagnostic.source = 'Timbre';
  return diagnostic;
}

function fixOf(
  document: vscode.TextDocument,
  diagnostic: vscode.Diagnostic,
  replacement: string,
): vscode.CodeAction {
  const action = new vscode.CodeAction(
    vscode.l10n.t('Change to {0}', replacement),
    vscode.CodeActionKind.QuickFix,
  );
  action.edit = new vscode.WorkspaceEdit();
  action.edit.replace(document.uri, diagnostic.range, replacement);
  action.diagnostics = [diagnostic];
  action.isPreferred = true;
  return action;
}
