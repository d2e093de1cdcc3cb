import * as vscode from 'vscode';
import type { JourneyFinding, JourneyFix } from '../../core/planning/journeys/index.ts';
import {
  draftUri,
  isJourney,
  JOURNEYS,
  type CheckedJourneyDocument,
  type JourneyDocuments,
} from './journey-documents.ts';

/** Reports what is wrong in journeys, at its place in the journey and in the draft, with quick fixes. */
export function checkJourneys(documents: JourneyDocuments): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('timbre-journeys');
  const inDrafts = new Map<string, readonly vscode.Uri[]>();
  const clear = (journey: vscode.Uri): void => {
    for (const uri of inDrafts.get(journey.toString()) ?? []) collection.delete(uri);
    inDrafts.delete(journey.toString());
    collection.delete(journey);
  };
  return vscode.Disposable.from(
    collection,
    documents.onDidCheck((document) => {
      const checked = documents.last(document.uri);
      if (checked) void report(document, checked, collection, clear, inDrafts);
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      if (isJourney(uri)) clear(uri);
    }),
    vscode.languages.registerCodeActionsProvider(
      JOURNEYS,
      { provideCodeActions: (document, range) => fixesAt(document, range, documents.last(document.uri)) },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
    ),
  );
}

async function report(
  document: vscode.TextDocument,
  checked: CheckedJourneyDocument,
  collection: vscode.DiagnosticCollection,
  clear: (journey: vscode.Uri) => void,
  inDrafts: Map<string, readonly vscode.Uri[]>,
): Promise<void> {
  const places = await placesInDrafts(document.uri, checked);
  if (document.isClosed || document.version !== checked.version) return;
  clear(document.uri);
  collection.set(document.uri, [
    ...checked.problems.map((problem) => diagnosticAt(document, problem, vscode.DiagnosticSeverity.Warning)),
    ...checked.findings.map((finding) => {
      const diagnostic = diagnosticAt(document, finding, severityOf(finding));
      diagnostic.code = finding.kind;
      diagnostic.relatedInformation = places
        .filter((place) => place.finding === finding)
        .map(({ location, text }) => new vscode.DiagnosticRelatedInformation(location, text));
      return diagnostic;
    }),
  ]);
  const byDraft = grouped(places);
  for (const found of byDraft.values()) {
    const [first] = found;
    if (!first) continue;
    collection.set(
      first.location.uri,
      found.map(({ location, finding }) => {
        const diagnostic = new vscode.Diagnostic(location.range, finding.message, severityOf(finding));
        diagnostic.source = 'Timbre';
        diagnostic.code = finding.kind;
        return diagnostic;
      }),
    );
  }
  inDrafts.set(
    document.uri.toString(),
    [...byDraft.values()].flatMap((found) => found[0]?.location.uri ?? []),
  );
}

/** Matters of style are no problems. */
const STYLE: readonly string[] = ['same-opening', 'same-angle', 'voice-leap'];
const severityOf = ({ kind }: JourneyFinding): vscode.DiagnosticSeverity =>
  STYLE.includes(kind) ? vscode.DiagnosticSeverity.Information : vscode.DiagnosticSeverity.Warning;

interface PlaceInDraft {
  readonly finding: JourneyFinding;
  readonly location: vscode.Location;
  readonly text: string;
}

async function placesInDrafts(journey: vscode.Uri, checked: CheckedJourneyDocument): Promise<PlaceInDraft[]> {
  const found: PlaceInDraft[] = [];
  for (const finding of checked.findings)
    for (const { touchpoint, start, end } of finding.places) {
      const draft = checked.journey.touchpoints.get(touchpoint)?.draft;
      if (!draft || !checked.drafts.has(draft.text)) continue;
      const document = await vscode.workspace.openTextDocument(draftUri(journey, draft.text));
      const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
      found.push({
        finding,
        location: new vscode.Location(document.uri, range),
        text: document.getText(range),
      });
    }
  return found;
}

function diagnosticAt(
  document: vscode.TextDocument,
  { start, end, message }: { readonly start: number; readonly end: number; readonly message: string },
  severity: vscode.DiagnosticSeverity,
): vscode.Diagnostic {
  const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
  const diagnostic = new vscode.Diagnostic(range, message, severity);
  diagnostic.source = 'Timbre';
  return diagnostic;
}

async function fixesAt(
  document: vscode.TextDocument,
  range: vscode.Range,
  checked: CheckedJourneyDocument | undefined,
): Promise<vscode.CodeAction[]> {
  if (checked?.version !== document.version) return [];
  const { findings, problems } = checked;
  const isHere = ({ start, end }: { readonly start: number; readonly end: number }): boolean =>
    range.intersection(new vscode.Range(document.positionAt(start), document.positionAt(end))) !== undefined;
  const actions = problems.filter(isHere).flatMap(({ start, end, replacement }) => {
    if (replacement === undefined) return [];
    const action = quickFix(vscode.l10n.t('Change to {0}', replacement));
    action.edit?.replace(
      document.uri,
      new vscode.Range(document.positionAt(start), document.positionAt(end)),
      replacement,
    );
    return [action];
  });
  for (const finding of findings.filter(isHere))
    for (const fix of finding.fixes) actions.push(await actionOf(document, checked, fix));
  return actions;
}

function quickFix(title: string): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.edit = new vscode.WorkspaceEdit();
  return action;
}

async function actionOf(
  document: vscode.TextDocument,
  { journey }: CheckedJourneyDocument,
  { title, edits, inDraft, creates }: JourneyFix,
): Promise<vscode.CodeAction> {
  const action = quickFix(title);
  for (const { start, end, text } of edits)
    action.edit?.replace(
      document.uri,
      new vscode.Range(document.positionAt(start), document.positionAt(end)),
      text,
    );
  const path = inDraft && journey.touchpoints.get(inDraft.touchpoint)?.draft?.text;
  if (inDraft && path !== undefined) {
    const draft = await vscode.workspace.openTextDocument(draftUri(document.uri, path));
    const range = new vscode.Range(draft.positionAt(inDraft.start), draft.positionAt(inDraft.end));
    action.edit?.replace(draft.uri, range, inDraft.text);
  }
  if (creates !== undefined) {
    const touchpoint = [...journey.touchpoints.values()].find(({ draft }) => draft?.text === creates);
    const head = [
      ...(journey.brand === undefined ? [] : [`brand: ${JSON.stringify(journey.brand)}`]),
      ...(touchpoint?.channel === undefined ? [] : [`channel: ${touchpoint.channel}`]),
    ];
    const contents = new TextEncoder().encode(`---\n${head.join('\n')}\n---\n\n`);
    action.edit?.createFile(draftUri(document.uri, creates), { ignoreIfExists: true, contents });
  }
  return action;
}

function grouped(places: readonly PlaceInDraft[]): ReadonlyMap<string, readonly PlaceInDraft[]> {
  const groups = new Map<string, PlaceInDraft[]>();
  for (const place of places) {
    const key = place.location.uri.toString();
    groups.set(key, [...(groups.get(key) ?? []), place]);
  }
  return groups;
}
