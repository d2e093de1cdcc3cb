import * as vscode from 'vscode';
import type { NewTest } from '../../core/brand-tests/add-test.ts';
import type { Expectation } from '../../core/brand-tests/test-file.ts';
import { selectedText } from '../brand-rules/selected-text.ts';
import type { Session } from '../session/session.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import { addToFile, placeForTest } from './write-test.ts';

/** *Add as a Test of the Brand…*: the selected passage is us or is not us, or a rule must mark it or must not. */
export async function addTest(session: Session): Promise<void> {
  const selected = await selectedText(session, vscode.l10n.t('A test of which brand?'), 'passage');
  if (!selected) return;
  const { brand, text } = selected;
  if (text === '') {
    void vscode.window.showInformationMessage(vscode.l10n.t('Select a passage first.'));
    return;
  }
  await session.learner.ready(brand);
  const expectation = await askForExpectation(brand, text);
  if (!expectation) return;
  const isOfRule = expectation === 'marks' || expectation === 'passes';
  const rule = isOfRule ? await askForRule(session, brand, { text, expectation }) : undefined;
  if (isOfRule && rule === undefined) return;
  const test: NewTest = { expectation, text, rule };
  const file = await placeForTest(brand);
  const source = file && (await addToFile(file, test));
  if (!file || source === undefined) return;
  await tellOutcome(session, brand, { file, source, test });
}

async function askForExpectation(brand: WorkspaceBrand, text: string): Promise<Expectation | undefined> {
  const items: (vscode.QuickPickItem & { readonly expectation: Expectation })[] = [
    { label: vscode.l10n.t('Sounds like {0}', brand.name), expectation: 'us' },
    { label: vscode.l10n.t('Does not sound like {0}', brand.name), expectation: 'not us' },
    { label: vscode.l10n.t('A rule must mark it…'), expectation: 'marks' },
    { label: vscode.l10n.t('A rule must not mark it…'), expectation: 'passes' },
  ];
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Add as a test of {0}', brand.name),
    placeHolder: text,
  });
  return picked?.expectation;
}

/** Rules that mark the passage now come first, each with the words that it marks. */
async function askForRule(
  session: Session,
  brand: WorkspaceBrand,
  { text, expectation }: { readonly text: string; readonly expectation: 'marks' | 'passes' },
): Promise<string | undefined> {
  const { tests } = session.engine;
  const [marking, rules] = await Promise.all([
    tests.marking({ brand: brand.folder, text }),
    tests.rules({ brand: brand.folder }),
  ]);
  const titleOf = (rule: string): string => rules.find((known) => known.rule === rule)?.title ?? rule;
  const separator = (label: string): vscode.QuickPickItem => ({
    label,
    kind: vscode.QuickPickItemKind.Separator,
  });
  const now = marking.map(({ rule, text: words, message }) => ({
    ...{ label: titleOf(rule), description: rule, rule },
    detail: `“${words}”: ${message}`,
  }));
  const others = rules
    .filter(({ rule }) => !marking.some((mark) => mark.rule === rule))
    .map(({ rule, title }) => ({ label: title, description: rule, rule }))
    .sort((a, b) => a.label.localeCompare(b.label));
  const picked = await vscode.window.showQuickPick<vscode.QuickPickItem & { readonly rule?: string }>(
    [
      ...(now.length === 0 ? [] : [separator(vscode.l10n.t('marks it now')), ...now]),
      separator(vscode.l10n.t('does not mark it now')),
      ...others,
    ],
    {
      title:
        expectation === 'marks'
          ? vscode.l10n.t('Which rule must mark it?')
          : vscode.l10n.t('Which rule must not mark it?'),
      matchOnDescription: true,
    },
  );
  return picked?.rule;
}

/** Runs the new test, and says where it is and how it ended. */
async function tellOutcome(
  session: Session,
  brand: WorkspaceBrand,
  { file, source, test }: { readonly file: vscode.Uri; readonly source: string; readonly test: NewTest },
): Promise<void> {
  const { tests } = await session.engine.tests.read({ source });
  const added = tests.findLast(
    ({ expectation, text, rule }) =>
      expectation === test.expectation && text === test.text && rule === test.rule,
  );
  const only = added ? [added.id] : [];
  const { ran } = await session.engine.tests.run({ brand: brand.folder, source, only });
  const [outcome] = ran;
  const place = vscode.workspace.asRelativePath(file);
  const message =
    outcome?.passed === false
      ? vscode.l10n.t('Added to {0}. The test fails now: {1}', place, outcome.message)
      : vscode.l10n.t('Added to {0}. The test passes now.', place);
  const [show, run] = [vscode.l10n.t('Show Test'), vscode.l10n.t('Run All Tests')];
  // The command has finished; the message may be answered later.
  void vscode.window.showInformationMessage(message, show, run).then(async (answer) => {
    if (answer === run) await vscode.commands.executeCommand('testing.runAll');
    if (answer !== show) return;
    const document = await vscode.workspace.openTextDocument(file);
    const at = document.positionAt(added?.start ?? 0);
    await vscode.window.showTextDocument(document, { selection: new vscode.Range(at, at) });
  });
}
