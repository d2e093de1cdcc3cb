import * as vscode from 'vscode';
import { changedProfile, type ProfileChange } from '../../core/brand/index.ts';
import type { PostRow } from '../../service/engine/index.ts';
import type { FromPostsPage, PostRequest, ToPostsPage } from '../../webview/posts/messages.ts';
import type { PageController } from '../panels/script-panel.ts';
import type { Session } from '../session/session.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import { editProfile } from '../workspace/edit-profile.ts';
import { addDropped, addFiles, askForPosts } from './add-posts.ts';
import { describeVoiceChange } from './describe-change.ts';
import { postsData, standingLine } from './posts-data.ts';
import { describeRequest, profileChanges, weightsAfter } from './post-requests.ts';
import { saveEdit } from '../platform/save-edit.ts';

/** Posts whose typicality is asked for at once. */
const BATCH = 40;

/** The profile's text before and after the page's last change. */
interface Undo {
  readonly before: string;
  readonly after: string;
}

/** Answers the page of one brand's posts. */
export class PostsDesk implements PageController<ToPostsPage, FromPostsPage> {
  readonly #session: Session;
  readonly #brand: WorkspaceBrand;
  readonly #posted = new vscode.EventEmitter<ToPostsPage>();
  readonly onDidPost = this.#posted.event;
  readonly #following: { dispose(): unknown };
  #rows: readonly PostRow[] = [];
  #undo: Undo | undefined;
  /** Stops the comparison of posts when they change. */
  #comparing = new AbortController();
  /** Stops the preview under way. */
  #previewing = new AbortController();

  constructor(session: Session, brand: WorkspaceBrand) {
    this.#session = session;
    this.#brand = brand;
    this.#following = session.learner.onDidChange((changed) => {
      if (changed.folder === brand.folder) this.#show();
    });
  }

  readonly receive = async (message: FromPostsPage): Promise<void> => {
    switch (message.kind) {
      case 'ready':
        this.#show();
        return;
      case 'open':
        return this.#open(message.post);
      case 'preview':
        return this.#preview(message.request, message.what);
      case 'cancel':
        this.#previewing.abort();
        return;
      case 'apply':
        return this.#apply(message.what);
      case 'undo':
        return this.#takeBack();
      case 'without':
        return this.#without(message.post);
      case 'add':
        return this.#added(addFiles(this.#brand, await askForPosts()));
      case 'dropped':
        return this.#added(addDropped(this.#brand, message.files));
    }
  };

  dispose(): void {
    this.#comparing.abort();
    this.#previewing.abort();
    this.#following.dispose();
    this.#posted.dispose();
  }

  #show(): void {
    this.#comparing.abort();
    this.#comparing = new AbortController();
    const { signal } = this.#comparing;
    this.#list(signal).catch((error: unknown) => {
      if (!signal.aborted) this.#session.log.error(String(error));
    });
  }

  async #list(signal: AbortSignal): Promise<void> {
    const { engine, learner } = this.#session;
    await learner.ready(this.#brand);
    const rows = await engine.posts.list({ brand: this.#brand.folder }, { signal });
    if (!rows || signal.aborted) return;
    this.#rows = rows;
    this.#posted.fire(postsData(this.#brand.name, rows, this.#undo !== undefined));
    const learned = rows.flatMap(({ id, state }) => (state === 'learned' ? [id] : []));
    for (let at = 0; at < learned.length; at += BATCH) {
      const request = { brand: this.#brand.folder, posts: learned.slice(at, at + BATCH) };
      const found = await engine.posts.standings(request, { signal });
      if (!found) return;
      this.#posted.fire({
        kind: 'standings',
        standings: found.map(standingLine),
        isAll: at + BATCH >= learned.length,
      });
    }
  }

  async #open(post: string): Promise<void> {
    const row = this.#rows.find(({ id }) => id === post);
    const uri = vscode.Uri.joinPath(this.#brand.corpus, row?.path ?? post.replace(/#\d+$/, ''));
    await vscode.commands.executeCommand('vscode.open', uri);
  }

  async #preview(request: number, what: PostRequest): Promise<void> {
    this.#previewing.abort();
    this.#previewing = new AbortController();
    const { signal } = this.#previewing;
    try {
      const lines = describeRequest(this.#rows, what);
      const weights = weightsAfter(this.#rows, what);
      if (weights.length > 0) lines.push(...(await this.#impactOf(weights, signal)));
      if (!signal.aborted) this.#posted.fire({ kind: 'impact', request, lines });
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  async #without(post: string): Promise<void> {
    const lines = await this.#impactOf([{ post, weight: 0 }]);
    this.#posted.fire({ kind: 'without', post, lines });
  }

  async #impactOf(
    weights: readonly { readonly post: string; readonly weight: number }[],
    signal?: AbortSignal,
  ): Promise<string[]> {
    const request = { brand: this.#brand.folder, weights };
    const impact = await this.#session.engine.posts.impact(request, signal && { signal });
    return impact ? describeVoiceChange(impact) : [vscode.l10n.t('The posts changed meanwhile; try again.')];
  }

  async #apply(what: PostRequest): Promise<void> {
    this.#previewing.abort();
    let undo: Undo | undefined;
    await editProfile(this.#brand, (text): readonly ProfileChange[] => {
      const changes = profileChanges(text, this.#rows, what);
      undo = { before: text, after: changedProfile(text, changes) };
      return changes;
    });
    this.#undo = undo;
    this.#posted.fire({
      kind: 'done',
      lines: [vscode.l10n.t('Written to the profile. The posts are read again.')],
    });
  }

  async #takeBack(): Promise<void> {
    const undo = this.#undo;
    const { profile } = this.#brand;
    if (!undo || !profile) return;
    const document = await vscode.workspace.openTextDocument(profile);
    if (document.getText() !== undo.after) {
      const lines = [
        vscode.l10n.t('The profile was changed since, so nothing was undone. Open the profile to change it.'),
      ];
      this.#posted.fire({ kind: 'done', lines });
      return;
    }
    const edit = new vscode.WorkspaceEdit();
    const end = document.positionAt(document.getText().length);
    edit.replace(document.uri, new vscode.Range(document.positionAt(0), end), undo.before);
    await saveEdit(document.uri, edit);
    this.#undo = undefined;
    this.#posted.fire({ kind: 'done', lines: [vscode.l10n.t('The last change was undone.')] });
  }

  async #added(adding: Promise<string[]>): Promise<void> {
    const lines = await adding;
    this.#posted.fire({ kind: 'done', lines });
  }
}
