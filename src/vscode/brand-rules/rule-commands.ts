import * as vscode from 'vscode';
import { addingBan, addingFact, addingPair, addingTerm } from '../../core/brand/index.ts';
import { termForms } from '../../core/checks/index.ts';
import type { RuleImpact } from '../../service/engine/index.ts';
import type { Session } from '../session/session.ts';
import { askForDay, askForEvidence } from '../workspace/ledger/write-entry.ts';
import { findImpact } from './find-impact.ts';
import { pickWithImpact, type Choice, type Described } from './pick-with-impact.ts';
import { saveChange, type ChangeOf } from './save-change.ts';
import { selectedText, type SelectedText } from './selected-text.ts';

type Way = 'plain' | 'why';

const waysTo = (label: string): Choice<Way>[] => [
  { label: `$(check) ${label}`, value: 'plain' },
  { label: `$(edit) ${vscode.l10n.t('Add a Reason…')}`, value: 'why' },
];

const askWhy = (word: string): Thenable<string | undefined> =>
  vscode.window.showInputBox({
    title: vscode.l10n.t('Why? “{0}”', word),
    prompt: vscode.l10n.t('One sentence, which writers read at the mark'),
    ignoreFocusOut: true,
  });

/** The text of a selection, or what the user types where nothing is selected; undefined when cancelled. */
async function textOf({ text }: SelectedText, title: string, longest: number): Promise<string | undefined> {
  if (text !== '' && text.length <= longest) return text;
  const value = text.slice(0, longest);
  return (await vscode.window.showInputBox({ title, value, ignoreFocusOut: true }))?.trim();
}

/** UTF-16 units. */
const LONGEST_WORD = 60;
const LONGEST_PASSAGE = 400;

/** *Ban This Word…* */
export async function banWord(session: Session): Promise<void> {
  const selected = await selectedText(session, vscode.l10n.t('Ban it for which brand?'), 'word');
  if (!selected) return;
  const { brand } = selected;
  const term = await textOf(
    selected,
    vscode.l10n.t('Which word does {0} never use?', brand.name),
    LONGEST_WORD,
  );
  if (term === undefined || term === '') return;
  const adding =
    (why?: string): ChangeOf =>
    (text) =>
      addingBan(text, { term, ...(why !== undefined && why !== '' && { why }) });
  const title = vscode.l10n.t('Ban “{0}” for {1}', term, brand.name);
  const way = await pickWithImpact(
    { title, note: alsoBans(term) },
    brand,
    waysTo(vscode.l10n.t('Ban “{0}”', term)),
    (signal) => findImpact(session, brand, adding(), signal),
  );
  if (way === undefined) return;
  const why = way === 'why' ? await askWhy(term) : undefined;
  if (way === 'why' && why === undefined) return;
  await saveChange(brand, adding(why), vscode.l10n.t('“{0}” is banned for {1}.', term, brand.name));
}

function alsoBans(term: string): string | undefined {
  const forms = termForms(term);
  return forms.length === 0 ? undefined : vscode.l10n.t('Also bans: {0}.', forms.join(', '));
}

/** *Prefer This Word…* */
export async function preferWord(session: Session): Promise<void> {
  const selected = await selectedText(session, vscode.l10n.t('For which brand?'), 'word');
  if (!selected) return;
  const { brand } = selected;
  const use = await textOf(selected, vscode.l10n.t('Which word does {0} use?', brand.name), LONGEST_WORD);
  if (use === undefined || use === '') return;
  const written = await vscode.window.showInputBox({
    title: vscode.l10n.t('Say “{0}” instead of…', use),
    prompt: vscode.l10n.t('The words that it replaces, with commas between them'),
    ignoreFocusOut: true,
  });
  const insteadOf = (written ?? '').split(',').flatMap((word) => word.trim() || []);
  if (insteadOf.length === 0) return;
  const adding =
    (why?: string): ChangeOf =>
    (text) =>
      addingTerm(text, { use, insteadOf, ...(why !== undefined && why !== '' && { why }) });
  const replaced = insteadOf.join(', ');
  const way = await pickWithImpact(
    { title: vscode.l10n.t('Say “{0}”, not “{1}”, for {2}', use, replaced, brand.name) },
    brand,
    waysTo(vscode.l10n.t('Say “{0}”, Not “{1}”', use, replaced)),
    (signal) => findImpact(session, brand, adding(), signal),
  );
  if (way === undefined) return;
  const why = way === 'why' ? await askWhy(use) : undefined;
  if (way === 'why' && why === undefined) return;
  await saveChange(
    brand,
    adding(why),
    vscode.l10n.t('{0} says “{1}”, not “{2}”.', brand.name, use, replaced),
  );
}

/** *Add as a Fact…* */
export async function addFact(session: Session): Promise<void> {
  const selected = await selectedText(session, vscode.l10n.t('For which brand?'), 'passage');
  if (!selected) return;
  const { brand } = selected;
  const text = await vscode.window.showInputBox({
    title: vscode.l10n.t('A fact that writers for {0} may state', brand.name),
    value: selected.text.slice(0, LONGEST_PASSAGE),
    prompt: vscode.l10n.t('One statement, complete by itself'),
    ignoreFocusOut: true,
  });
  if (text === undefined || text.trim() === '') return;
  const source = await askForEvidence(text);
  if (source === undefined) return;
  const expires = await askForDay(vscode.l10n.t('Until when is it valid? “{0}”', text));
  if (expires === undefined) return;
  const fact = { text: text.trim(), source: source.trim(), ...(expires !== '' && { expires }) };
  const adding: ChangeOf = (profile) => addingFact(profile, fact);
  const way = await pickWithImpact(
    { title: vscode.l10n.t('Add a fact to the profile of {0}', brand.name) },
    brand,
    [{ label: `$(check) ${vscode.l10n.t('Add “{0}”', fact.text)}`, value: 'plain' }],
    (signal) => findImpact(session, brand, adding, signal),
    describeFact,
  );
  if (way === undefined) return;
  await saveChange(brand, adding, vscode.l10n.t('Fact added to the profile of {0}.', brand.name));
}

function describeFact({ removed }: RuleImpact): Described {
  const cleared = removed.drafts.reduce((sum, { count }) => sum + count, 0);
  const description =
    cleared === 0
      ? vscode.l10n.t('Changes no mark in the open drafts.')
      : vscode.l10n.t('Marks that it clears in the open drafts: {0}.', cleared);
  return { description, advice: '' };
}

/** *Add as a Before/After Pair…*: a post shows what is wanted, a draft what is not. */
export async function addPair(session: Session): Promise<void> {
  const selected = await selectedText(session, vscode.l10n.t('For which brand?'), 'passage');
  if (!selected) return;
  const { brand, isPost } = selected;
  const given = await textOf(
    selected,
    isPost
      ? vscode.l10n.t('A passage in the voice of {0}', brand.name)
      : vscode.l10n.t('The passage as it is now'),
    LONGEST_PASSAGE,
  );
  if (given === undefined || given === '') return;
  const other = await vscode.window.showInputBox({
    title: isPost
      ? vscode.l10n.t('The same, as {0} would not write it', brand.name)
      : vscode.l10n.t('The same in the voice of {0}', brand.name),
    prompt: given,
    value: given,
    ignoreFocusOut: true,
    validateInput: (text) =>
      text.trim() === '' || text.trim() === given ? vscode.l10n.t('Write the other version.') : undefined,
  });
  if (other === undefined) return;
  const [before, after] = isPost ? [other.trim(), given] : [given, other.trim()];
  const why = await askWhy(after);
  if (why === undefined) return;
  const adding: ChangeOf = (text) => addingPair(text, { before, after, ...(why !== '' && { why }) });
  const message = vscode.l10n.t(
    'The pair is in the profile of {0}. It marks nothing; AI models are shown it.',
    brand.name,
  );
  await saveChange(brand, adding, message);
}
