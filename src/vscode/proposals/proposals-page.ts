import * as vscode from 'vscode';
import { changedProfile, type ProfileChange } from '../../core/brand/index.ts';
import {
  dismissedIn,
  idsOfProposal,
  takenBack,
  withDismissed,
  withoutDismissed,
  type AppliedChanges,
  type Proposal,
  type Proposals,
  type ProposedValue,
} from '../../core/proposals/index.ts';
import type { FileOutcome } from '../../core/downloads/index.ts';
import type { PanelSet } from '../panels/panel-set.ts';
import {
  REVIEW_PROTOCOL,
  type FromReviewPage,
  type ReviewAction,
  type ToReviewPage,
} from '../../webview/review/messages.ts';
import { openScriptPanel } from '../panels/script-panel.ts';
import { openAsForm } from '../profile-editor/open-place.ts';
import { writeFile } from '../platform/write-file.ts';
import type { Session } from '../session/session.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import { editProfileText } from '../workspace/edit-profile.ts';
import { openPost } from '../workspace/open-post.ts';
import { changesOfAll, Decisions, type Decision } from './decisions.ts';
import { editValue } from './edit-value.ts';
import { openFilesPage } from './files-page.ts';
import { proposalSections, sectionOf, type Source } from './proposal-rows.ts';

/** Beside the profile: what was dismissed, one line each, so that it is not proposed again. */
const DISMISSED = 'dismissed-proposals.txt';

/** What a page of proposals is made of. */
export interface ProposalsShown {
  readonly brand: WorkspaceBrand;
  readonly source: Source;
  readonly title: string;
  /** Where the proposals come from, and what was left out. */
  readonly about: readonly string[];
  readonly found: Proposals;
  /** The files that a new brand was made of, and what became of them. */
  readonly files?: readonly FileOutcome[];
}

/** Opens a page on which proposals are accepted, edited or left out one by one; where that of the brand is open, it shows these instead. */
export async function openProposalsPage(
  session: Session,
  pages: ProposalPages,
  shown: ProposalsShown,
): Promise<void> {
  const dismissed = await dismissedOf(shown.brand);
  const { page } = pages.show(shown.brand.folder, () => {
    const opened = new ProposalsPage(session, shown, dismissed);
    const panel = openScriptPanel(
      session,
      { page: 'review', title: shown.title, column: vscode.ViewColumn.Active, protocol: REVIEW_PROTOCOL },
      opened,
    );
    return { panel, page: opened };
  });
  page.show(shown, dismissed);
}

/** The open pages of one source, one for each brand. */
export type ProposalPages = PanelSet<{
  readonly panel: vscode.WebviewPanel;
  readonly page: ProposalsPage;
}>;

const dismissedFile = ({ uri }: WorkspaceBrand): vscode.Uri => vscode.Uri.joinPath(uri, DISMISSED);

async function textOf(file: vscode.Uri): Promise<string> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  } catch {
    return '';
  }
}

const dismissedOf = async (brand: WorkspaceBrand): Promise<ReadonlySet<string>> =>
  dismissedIn(await textOf(dismissedFile(brand)));

export class ProposalsPage {
  readonly #posted = new vscode.EventEmitter<ToReviewPage>();
  readonly onDidPost = this.#posted.event;
  readonly #session: Session;
  #shown: ProposalsShown;
  #decisions: Decisions;
  /** How many were dismissed before the page was opened. */
  #before: number;

  constructor(session: Session, shown: ProposalsShown, dismissed: ReadonlySet<string>) {
    this.#session = session;
    this.#shown = shown;
    [this.#decisions, this.#before] = opened(shown, dismissed);
  }

  /** Shows other proposals; what was accepted of those before stays in the profile. */
  show(shown: ProposalsShown, dismissed: ReadonlySet<string>): void {
    if (shown === this.#shown) return;
    this.#shown = shown;
    [this.#decisions, this.#before] = opened(shown, dismissed);
    this.#post();
  }

  readonly receive = async (message: FromReviewPage): Promise<void> => {
    switch (message.kind) {
      case 'ready':
        break;
      case 'command':
        await this.#command(message.action);
        break;
      case 'open':
        return this.#openEvidence(message.row, message.evidence);
      case 'act-evidence':
        return;
      case 'act':
        if (message.action === 'undo') await this.#undoRow(message.row);
        else
          await this.#act(
            message.action,
            this.#decisions.undecided(({ id }) => id === message.row),
          );
        break;
      case 'act-all':
        await this.#act(
          message.action,
          this.#decisions.undecided((proposal) => sectionOf(proposal) === message.section),
        );
    }
    this.#post();
  };

  dispose(): void {
    this.#posted.dispose();
  }

  async #command(action: string): Promise<void> {
    const { brand, files } = this.#shown;
    if (action === 'undo' && this.#decisions.last) return this.#undo(this.#decisions.last);
    if (action === 'files' && files) openFilesPage(this.#session, brand.name, files);
    if (action === 'profile' && brand.profile) await openAsForm(brand.profile);
  }

  async #act(action: string, chosen: readonly Proposal[]): Promise<void> {
    const [only] = chosen;
    if (!only) return;
    switch (action) {
      case 'accept':
        return this.#accept(
          chosen,
          chosen.map(({ value }) => value),
        );
      case 'edit': {
        const value = await editValue(only.value);
        return value ? this.#accept([only], [value]) : undefined;
      }
      case 'posts': {
        const { habit } = only.disagreement ?? {};
        const applied =
          habit === undefined ? undefined : await this.#write([{ kind: 'habit', habit, text: '' }]);
        return this.#dismiss(chosen, applied);
      }
      case 'dismiss':
        return this.#dismiss(chosen);
      case 'later':
        // It is asked again when the guide is read again.
        this.#decisions.add({ kind: 'later', proposals: chosen });
    }
  }

  async #accept(chosen: readonly Proposal[], values: readonly ProposedValue[]): Promise<void> {
    // The rows say so at once; saving may take a moment.
    const pending: Decision = { kind: 'accepted', proposals: chosen };
    this.#decisions.add(pending);
    this.#post();
    try {
      this.#decisions.replace(pending, { ...pending, applied: await this.#write(values) });
    } catch (error) {
      this.#decisions.replace(pending);
      this.#post();
      throw error;
    }
  }

  /** One edit of the profile for all of them. */
  async #write(values: readonly ProposedValue[]): Promise<AppliedChanges> {
    let changes: readonly ProfileChange[] = [];
    const edited = await editProfileText(this.#shown.brand, (text) => {
      changes = changesOfAll(text, values);
      return changedProfile(text, changes);
    });
    return { ...edited, changes };
  }

  async #dismiss(chosen: readonly Proposal[], applied?: AppliedChanges): Promise<void> {
    const file = dismissedFile(this.#shown.brand);
    const ids = chosen.flatMap(({ value }) => idsOfProposal(value));
    await writeFile(file, withDismissed(await textOf(file), ids));
    this.#decisions.add({ kind: 'dismissed', proposals: chosen, ...(applied && { applied }) });
  }

  async #undo(decision: Decision): Promise<void> {
    if (decision.applied && !(await this.#takeBack(decision.applied))) return;
    if (decision.kind === 'dismissed') {
      const file = dismissedFile(this.#shown.brand);
      const ids = decision.proposals.flatMap(({ value }) => idsOfProposal(value));
      await writeFile(file, withoutDismissed(await textOf(file), ids));
    }
    this.#decisions.replace(decision);
  }

  /** Takes one of the proposals back that were accepted together. */
  async #undoRow(row: string): Promise<void> {
    const decision = this.#decisions.acceptedBy(row);
    if (!decision) return;
    const rest = decision.proposals.filter(({ id }) => id !== row);
    if (rest.length === 0) return this.#undo(decision);
    const only = decision.proposals.filter(({ id }) => id === row);
    const { applied } = decision;
    if (!applied) return;
    const of = (proposals: readonly Proposal[]): AppliedChanges => ({
      ...applied,
      // Not the text that was written: other entries stay.
      after: '',
      changes: changesOfAll(
        applied.before,
        proposals.map(({ value }) => value),
      ),
    });
    if (await this.#takeBack(of(only)))
      this.#decisions.replace(decision, { ...decision, proposals: rest, applied: of(rest) });
  }

  /** Whether changes could be taken back; where not, a message says so. */
  async #takeBack(applied: AppliedChanges): Promise<boolean> {
    if (applied.changes.length === 0) return true;
    const edited = await editProfileText(this.#shown.brand, (text) => takenBack(text, applied) ?? text);
    const isDone = edited.after !== edited.before;
    if (!isDone)
      void vscode.window.showInformationMessage(
        vscode.l10n.t('The profile was changed since and does not have this any more.'),
      );
    return isDone;
  }

  async #openEvidence(row: string, at: number): Promise<void> {
    const proposal = this.#decisions.open.find(({ id }) => id === row);
    const posts = proposal?.disagreement?.posts ?? [];
    const evidence = (posts.length > 0 ? posts : proposal?.evidence)?.[at];
    if (evidence?.path === undefined) return;
    const post = vscode.Uri.joinPath(this.#shown.brand.corpus, evidence.path);
    await openPost(post.toString(), evidence.line ?? 0, evidence.offset ?? -1);
  }

  #post(): void {
    const { title, about, source, found } = this.#shown;
    const { open, accepted } = this.#decisions;
    this.#posted.fire({
      title,
      summary: [...about, this.#progress()],
      words: {
        evidence: source === 'guide' ? vscode.l10n.t('Where it says so') : vscode.l10n.t('Sentences'),
        more: '',
        keys: vscode.l10n.t(
          'Keys: ↑ ↓ go from one to the next, A accepts, E edits, N is “not for us”, U takes an accepted one back, Enter shows the sentences.',
        ),
        filter: vscode.l10n.t('Filter'),
      },
      commands: this.#commands(),
      sections: proposalSections(open, { source, accepted }),
      lists:
        found.questions.length === 0
          ? []
          : [
              {
                title: vscode.l10n.t('Open questions ({0})', found.questions.length),
                about: vscode.l10n.t(
                  'These lines of the guide read like rules and were not understood. Put them in yourself where they matter.',
                ),
                lines: found.questions.map(({ text, place }) => ({ text, detail: place })),
              },
            ],
    });
  }

  #commands(): ReviewAction[] {
    const command = (id: string, label: string): ReviewAction => ({ id, label, key: '', tip: '' });
    return [
      command('profile', vscode.l10n.t('Open the Profile')),
      ...(this.#shown.files ? [command('files', vscode.l10n.t('Show Every File'))] : []),
      ...(this.#decisions.last ? [command('undo', vscode.l10n.t('Undo Last Decision'))] : []),
    ];
  }

  #progress(): string {
    const { open, accepted, dismissed } = this.#decisions;
    const left = vscode.l10n.t(
      '{0} to decide, {1} accepted, {2} not for us.',
      open.length - accepted.size,
      accepted.size,
      dismissed.size,
    );
    return this.#before === 0
      ? left
      : `${left} ${vscode.l10n.t('Left out earlier and not shown: {0}.', this.#before)}`;
  }
}

/** The proposals that are not dismissed, and the number of those that are. */
function opened(
  { found }: ProposalsShown,
  dismissed: ReadonlySet<string>,
): [decisions: Decisions, before: number] {
  const all = found.proposals.filter(({ value }) => !idsOfProposal(value).some((id) => dismissed.has(id)));
  return [new Decisions(all), found.proposals.length - all.length];
}
