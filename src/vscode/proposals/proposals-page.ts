import * as vscode from 'vscode';
import { changedProfile, type ProfileChange } from '../../core/brand/index.ts';
import {
  changesOf,
  dismissedIn,
  idsOfProposal,
  withDismissed,
  type OpenQuestion,
  type Proposal,
  type Proposals,
  type ProposedValue,
} from '../../core/proposals/index.ts';
import { REVIEW_PROTOCOL, type FromReviewPage, type ToReviewPage } from '../../webview/review/messages.ts';
import { openScriptPanel } from '../panels/script-panel.ts';
import { openAsForm } from '../profile-editor/open-place.ts';
import { writeFile } from '../platform/write-file.ts';
import type { Session } from '../session/session.ts';
import type { WorkspaceBrand } from '../workspace/brand-registry.ts';
import { editProfile } from '../workspace/edit-profile.ts';
import { openPost } from '../workspace/open-post.ts';
import { editValue } from './edit-value.ts';
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
}

/** Opens a page on which proposals are accepted, edited or left out one by one. */
export async function openProposalsPage(
  session: Session,
  shown: ProposalsShown,
): Promise<vscode.WebviewPanel> {
  const page = new ProposalsPage(shown, await dismissedOf(shown.brand));
  return openScriptPanel(
    session,
    { page: 'review', title: shown.title, column: vscode.ViewColumn.Active, protocol: REVIEW_PROTOCOL },
    page,
  );
}

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

class ProposalsPage {
  readonly #posted = new vscode.EventEmitter<ToReviewPage>();
  readonly onDidPost = this.#posted.event;
  readonly #shown: ProposalsShown;
  #open: readonly Proposal[];
  readonly #questions: readonly OpenQuestion[];
  readonly #before: number;
  readonly #accepted = new Set<Proposal>();
  #dismissed = 0;

  constructor(shown: ProposalsShown, dismissed: ReadonlySet<string>) {
    this.#shown = shown;
    this.#open = shown.found.proposals.filter(
      ({ value }) => !idsOfProposal(value).some((id) => dismissed.has(id)),
    );
    this.#questions = shown.found.questions;
    this.#before = shown.found.proposals.length - this.#open.length;
  }

  readonly receive = async (message: FromReviewPage): Promise<void> => {
    switch (message.kind) {
      case 'ready':
        break;
      case 'command':
        if (this.#shown.brand.profile) await openAsForm(this.#shown.brand.profile);
        return;
      case 'open':
        return this.#openEvidence(message.row, message.evidence);
      case 'act-evidence':
        return;
      case 'act':
        await this.#act(
          message.action,
          this.#undecided(({ id }) => id === message.row),
        );
        break;
      case 'act-all':
        await this.#act(
          message.action,
          this.#undecided((proposal) => sectionOf(proposal) === message.section),
        );
    }
    this.#post();
  };

  dispose(): void {
    this.#posted.dispose();
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
        if (habit !== undefined) await this.#write([{ kind: 'habit', habit, text: '' }]);
        return this.#dismiss(chosen);
      }
      case 'dismiss':
        return this.#dismiss(chosen);
      case 'later':
        // It is asked again when the guide is read again.
        this.#drop(chosen);
    }
  }

  async #accept(chosen: readonly Proposal[], values: readonly ProposedValue[]): Promise<void> {
    // The rows say so at once; saving may take a moment.
    for (const proposal of chosen) this.#accepted.add(proposal);
    this.#post();
    try {
      await this.#write(values);
    } catch (error) {
      for (const proposal of chosen) this.#accepted.delete(proposal);
      this.#post();
      throw error;
    }
  }

  #undecided(isMeant: (proposal: Proposal) => boolean): Proposal[] {
    return this.#open.filter((proposal) => !this.#accepted.has(proposal) && isMeant(proposal));
  }

  /** One edit of the profile for all of them; each sees what those before it have put in. */
  #write(values: readonly ProposedValue[]): Promise<void> {
    return editProfile(this.#shown.brand, (text) => {
      const all: ProfileChange[] = [];
      let now = text;
      for (const value of values) {
        const changes = changesOf(now, value);
        all.push(...changes);
        now = changedProfile(now, changes);
      }
      return all;
    });
  }

  async #dismiss(chosen: readonly Proposal[]): Promise<void> {
    const file = dismissedFile(this.#shown.brand);
    const ids = chosen.flatMap(({ value }) => idsOfProposal(value));
    await writeFile(file, withDismissed(await textOf(file), ids));
    this.#dismissed += chosen.length;
    this.#drop(chosen);
  }

  #drop(chosen: readonly Proposal[]): void {
    this.#open = this.#open.filter((proposal) => !chosen.includes(proposal));
  }

  async #openEvidence(row: string, at: number): Promise<void> {
    const proposal = this.#open.find(({ id }) => id === row);
    const posts = proposal?.disagreement?.posts ?? [];
    const evidence = (posts.length > 0 ? posts : proposal?.evidence)?.[at];
    if (evidence?.path === undefined) return;
    const post = vscode.Uri.joinPath(this.#shown.brand.corpus, evidence.path);
    await openPost(post.toString(), evidence.line ?? 0, evidence.offset ?? -1);
  }

  #post(): void {
    const { title, about, source } = this.#shown;
    this.#posted.fire({
      title,
      summary: [...about, this.#progress()],
      words: {
        evidence: source === 'guide' ? vscode.l10n.t('Where it says so') : vscode.l10n.t('Sentences'),
        more: '',
        keys: vscode.l10n.t(
          'Keys: ↑ ↓ go from one to the next, A accepts, E edits, N is “not for us”, Enter shows the sentences.',
        ),
        filter: vscode.l10n.t('Filter'),
      },
      commands: [{ id: 'profile', label: vscode.l10n.t('Open the Profile'), key: '', tip: '' }],
      sections: proposalSections(this.#open, { source, accepted: this.#accepted }),
      lists:
        this.#questions.length === 0
          ? []
          : [
              {
                title: vscode.l10n.t('Open questions ({0})', this.#questions.length),
                about: vscode.l10n.t(
                  'These lines of the guide read like rules and were not understood. Put them in yourself where they matter.',
                ),
                lines: this.#questions.map(({ text, place }) => ({ text, detail: place })),
              },
            ],
    });
  }

  #progress(): string {
    const left = vscode.l10n.t(
      '{0} to decide, {1} accepted, {2} not for us.',
      this.#open.length - this.#accepted.size,
      this.#accepted.size,
      this.#dismissed,
    );
    return this.#before === 0
      ? left
      : `${left} ${vscode.l10n.t('{0} were left out earlier and are not shown.', this.#before)}`;
  }
}
