import * as vscode from 'vscode';
import { ruleTitle } from '../../core/checks/index.ts';
import type { LedgerProposal } from '../../service/engine/index.ts';
import type { Session } from '../session/session.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import { pickBrand } from '../workspace/pick-brand.ts';
import { locationOfPost } from './use-locations.ts';
import { askForDay, askForEvidence, writeEntry } from '../workspace/ledger/write-entry.ts';
import { localize } from '../platform/localize.ts';

interface ProposalItem extends vscode.QuickPickItem {
  readonly proposal?: LedgerProposal;
}

/** *Timbre: Fill the Ledger from Posts…*: claims that posts make and no entry states, taken up one by one with what shows them. */
export async function fillLedger(session: Session): Promise<void> {
  const brand = await pickBrand(session, vscode.l10n.t('Which brand?'));
  if (!brand) return;
  await session.learner.ready(brand);
  for (;;) {
    const title = vscode.l10n.t('Looking for claims in posts of {0}', brand.name);
    const found = await vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title }, () =>
      session.engine.ledgers.proposals({ brand: brand.folder }),
    );
    const chosen = await pickProposal(brand, found ?? []);
    if (!chosen) return;
    const file = await takeUp(brand, chosen);
    if (!file) continue;
    // What was just written is no longer proposed once the ledger has been read again.
    await nextReading(session, brand);
  }
}

async function takeUp(
  brand: WorkspaceBrand,
  { text, type }: LedgerProposal,
): Promise<vscode.Uri | undefined> {
  const evidence = await askForEvidence(text);
  if (evidence === undefined) return undefined;
  const day = await askForDay(vscode.l10n.t('Until when is it valid? “{0}”', text));
  if (day === undefined) return undefined;
  return writeEntry(brand, {
    ...{ text, type, evidence: evidence.trim(), jurisdictions: [] },
    ...(day === '' ? {} : { expires: day }),
  });
}

async function pickProposal(
  brand: WorkspaceBrand,
  proposals: readonly LedgerProposal[],
): Promise<LedgerProposal | undefined> {
  const list = vscode.window.createQuickPick<ProposalItem>();
  list.title = vscode.l10n.t('Fill the Ledger from Posts');
  list.placeholder = vscode.l10n.t('Select a claim and say what shows it; its button opens the post');
  list.matchOnDetail = true;
  list.items =
    proposals.length > 0
      ? proposals.map(itemOf)
      : [{ label: vscode.l10n.t('The ledger has all claims of the posts.') }];
  const chosen = await new Promise<LedgerProposal | undefined>((resolve) => {
    list.onDidTriggerItemButton(({ item }) => {
      const post = item.proposal?.posts[0];
      if (post) void openPost(brand, post);
    });
    list.onDidAccept(() => {
      resolve(list.selectedItems[0]?.proposal);
      list.hide();
    });
    list.onDidHide(() => {
      resolve(undefined);
    });
    list.show();
  });
  list.dispose();
  return chosen;
}

function itemOf(proposal: LedgerProposal): ProposalItem {
  const { text, type, posts } = proposal;
  const [first] = posts;
  const where = first && (first.date === undefined ? first.title : `${first.title}, ${first.date}`);
  const more = posts.length > 1 ? vscode.l10n.t('and {0} more', posts.length - 1) : '';
  return {
    label: text,
    description: ruleTitle(`claims/${type}`, localize),
    detail: [where ?? '', more].filter(Boolean).join(' '),
    buttons: [{ iconPath: new vscode.ThemeIcon('book'), tooltip: vscode.l10n.t('Open the Post') }],
    proposal,
  };
}

async function openPost(brand: WorkspaceBrand, post: LedgerProposal['posts'][number]): Promise<void> {
  const { uri, range } = await locationOfPost(brand, post);
  await vscode.window.showTextDocument(uri, { selection: range, preview: true, preserveFocus: true });
}

/** Resolves when the brand has been read again, or after a while: file events may be late. Milliseconds. */
const LONGEST_WAIT = 3000;

function nextReading(session: Session, brand: WorkspaceBrand): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, LONGEST_WAIT);
    const subscription = session.learner.onDidChange(({ folder }) => {
      if (folder === brand.folder) done();
    });
    function done(): void {
      clearTimeout(timer);
      subscription.dispose();
      resolve();
    }
  });
}
