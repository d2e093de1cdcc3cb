import * as vscode from 'vscode';
import { addingTerm } from '../../core/brand/index.ts';
import type { Correction } from '../../core/corrections/corrections.ts';
import { findImpact } from '../brand-rules/find-impact.ts';
import { pickWithImpact, type Choice } from '../brand-rules/pick-with-impact.ts';
import { saveChange, type ChangeOf } from '../brand-rules/save-change.ts';
import type { Session } from '../session/session.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import { pickBrand } from '../workspace/pick-brand.ts';
import { addRuleTest } from './add-rule-test.ts';
import type { CorrectionStore } from './correction-store.ts';
import { localize } from '../platform/localize.ts';

type Way = 'rule' | 'rule and test' | 'forget';

/** Offers the words that writers keep changing as rules and tests of the brand. */
export async function reviewCorrections(session: Session, store: CorrectionStore): Promise<void> {
  const brand = await pickBrand(session, vscode.l10n.t('Corrections in drafts of which brand?'));
  if (!brand) return;
  const corrections = store.of(brand);
  if (corrections.length === 0) {
    const message = vscode.l10n.t(
      'No corrections in drafts of {0} yet. When you change a word of a draft and save, the two words are counted on this machine.',
      brand.name,
    );
    void vscode.window.showInformationMessage(message);
    return;
  }
  const chosen = await pickCorrection(brand, corrections);
  if (chosen === undefined) return;
  if (chosen === 'forget all') await store.forget(brand);
  else await decide(session, store, brand, chosen);
}

async function pickCorrection(
  brand: WorkspaceBrand,
  corrections: readonly Correction[],
): Promise<Correction | 'forget all' | undefined> {
  const items = corrections.map((correction) => ({ ...describe(correction), value: correction }));
  const end = { label: '', kind: vscode.QuickPickItemKind.Separator };
  const forget = {
    label: `$(trash) ${vscode.l10n.t('Forget All Corrections')}`,
    description: vscode.l10n.t('deletes the counts of {0}', brand.name),
    value: 'forget all' as const,
  };
  const picked = await vscode.window.showQuickPick([...items, end, forget], {
    title: vscode.l10n.t('Corrections in drafts of {0}', brand.name),
    placeHolder: vscode.l10n.t('Choose one to make it a rule or to forget it'),
    matchOnDescription: true,
  });
  return picked && 'value' in picked ? picked.value : undefined;
}

const describe = ({ from, to, count, last }: Correction): { label: string; description: string } => ({
  label:
    count === 1
      ? vscode.l10n.t('“{0}” was changed to “{1}” once', from, to)
      : localize('“{0}” was changed to “{1}” {2} times', from, to, count),
  description: vscode.l10n.t('last on {0}', last),
});

async function decide(
  session: Session,
  store: CorrectionStore,
  brand: WorkspaceBrand,
  correction: Correction,
): Promise<void> {
  const { from, to } = correction;
  const adding: ChangeOf = (text) => addingTerm(text, { use: to, insteadOf: [from] });
  const ways: Choice<Way>[] = [
    { label: `$(check) ${vscode.l10n.t('Add the Rule: “{0}”, Not “{1}”', to, from)}`, value: 'rule' },
    { label: `$(beaker) ${vscode.l10n.t('Add the Rule with a Test')}`, value: 'rule and test' },
    { label: `$(trash) ${vscode.l10n.t('Forget This Correction')}`, value: 'forget' },
  ];
  const way = await pickWithImpact({ title: describe(correction).label }, brand, ways, (signal) =>
    findImpact(session, brand, adding, signal),
  );
  if (way === undefined) return;
  await store.forget(brand, correction);
  if (way === 'forget') return;
  if (way === 'rule and test') await addRuleTest(brand, { rule: 'terms/preferred', marks: from, passes: to });
  await saveChange(brand, adding, vscode.l10n.t('{0} says “{1}”, not “{2}”.', brand.name, to, from));
}
