import * as vscode from 'vscode';
import { pinnedKey } from '../../service/engine/pinned-key.ts';
import type { Evidence } from '../../service/engine/index.ts';
import { contributionName, facetName, type Contribution, type FacetAccount } from '../../core/voice/index.ts';
import type { Session } from '../session/session.ts';
import { reasonSpan } from '../../core/rewrite/index.ts';
import { rangeOf } from '../voice-check/draft-diagnostics.ts';
import { lineAt } from '../voice-check/evidence-hover.ts';
import type { CheckedDraft } from '../session/state/draft-checker.ts';
import { contributionItems, type ContributionItem } from './facet-items.ts';
import { localize } from '../platform/localize.ts';

interface Shown {
  readonly document: vscode.TextDocument;
  readonly report: CheckedDraft;
  readonly account: FacetAccount;
}

/** The most sentences of the brand shown for one contribution. */
const EXAMPLES = 12;

/**
 * Shows the contributions to a facet. Choosing a wording selects it in the draft; its button, or choosing
 * something that the draft lacks, shows the brand's sentences.
 */
export async function showFacet(session: Session, shown: Shown): Promise<void> {
  const { report, account, document } = shown;
  const button = {
    iconPath: new vscode.ThemeIcon('book'),
    tooltip: vscode.l10n.t('Show How {0} Writes', report.brand.name),
  };
  const items = contributionItems(account, [button]);
  const menu = vscode.window.createQuickPick<ContributionItem>();
  menu.title = facetName(account.facet, localize);
  menu.buttons = [vscode.QuickInputButtons.Back];
  menu.items = items.length > 0 ? items : [{ label: vscode.l10n.t('Nothing stands out.') }];
  menu.placeholder = vscode.l10n.t('Select one to go to it in the draft');
  const next = await new Promise<(() => Thenable<unknown>) | undefined>((resolve) => {
    menu.onDidTriggerButton(() => {
      resolve(() => vscode.commands.executeCommand('timbre.showDraftScore'));
    });
    menu.onDidTriggerItemButton(({ item: { contribution } }) => {
      if (contribution) resolve(() => showEvidence(session, shown, contribution));
    });
    menu.onDidAccept(() => {
      const contribution = menu.selectedItems[0]?.contribution;
      if (!contribution) resolve(undefined);
      else if (contribution.place) resolve(() => goTo(document, contribution));
      else resolve(() => showEvidence(session, shown, contribution));
    });
    menu.onDidHide(() => {
      resolve(undefined);
    });
    menu.show();
  });
  menu.dispose();
  await next?.();
}

async function goTo(document: vscode.TextDocument, { place, reason }: Contribution): Promise<void> {
  if (!place) return;
  const range = rangeOf(document, reasonSpan(document.getText(), place.start, reason) ?? place);
  const editor = await vscode.window.showTextDocument(document);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

interface EvidenceItem extends vscode.QuickPickItem {
  readonly evidence?: Evidence;
}

/** The brand's own sentences; choosing one opens its post there. */
async function showEvidence(session: Session, shown: Shown, contribution: Contribution): Promise<void> {
  const { brand } = shown.report;
  const found = await session.engine.brands.evidence({
    brand: pinnedKey(brand.folder, shown.report.pinnedAs),
    reason: contribution.reason,
    limit: EXAMPLES,
  });
  const items: EvidenceItem[] = found.map((evidence) => ({
    evidence,
    label: evidence.sentence,
    detail: evidence.date === undefined ? evidence.title : `${evidence.title}, ${evidence.date}`,
  }));
  const none: EvidenceItem = { label: vscode.l10n.t('No post that may be quoted shows this.') };
  const chosen = await vscode.window.showQuickPick(items.length > 0 ? items : [none], {
    title: vscode.l10n.t('How {0} writes', brand.name),
    placeHolder: contributionName(contribution, localize),
  });
  if (!chosen?.evidence) return;
  const { path, offset, line } = chosen.evidence;
  const uri = vscode.Uri.joinPath(brand.corpus, path);
  const place = new vscode.Position(offset === undefined ? line : await lineAt(uri, offset), 0);
  await vscode.window.showTextDocument(uri, { selection: new vscode.Range(place, place) });
}
