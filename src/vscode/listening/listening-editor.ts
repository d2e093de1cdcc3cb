import * as vscode from 'vscode';
import { PanelSet } from '../panels/panel-set.ts';
import type { Session } from '../session/session.ts';
import { brandOr } from '../workspace/pick-brand.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import { addFiles } from './add-file.ts';
import { ListenTree, type ListenRow } from './listen-tree.ts';
import { ListeningDesk } from './listening-desk.ts';
import type { LISTENING_COMMANDS } from './commands.ts';
import { CollisionCheck } from './drafts/collision-check.ts';
import { draftForCommunity } from './drafts/community-draft.ts';
import { draftHoldingStatement } from './drafts/holding-draft.ts';
import { forgetAuthor, forgetNow, forgetPost } from './forget-commands.ts';
import { openMention } from './open-mention.ts';
import { forgetTaught, rankingModelText, showRankingModel } from './reader/taught.ts';
import { openReaderPage, openReaderView } from './reader/open-reader.ts';
import { ListeningPages } from './listening-pages.ts';

type Command = (typeof LISTENING_COMMANDS)[number];

/** What the view *Listen* and its commands do. */
export interface ListenEditor extends vscode.Disposable {
  readonly rows: (row?: ListenRow) => Promise<ListenRow[]>;
  /** Marks a scheduled draft that would collide with what is unusual now. */
  readonly checkScheduled: (document: vscode.TextDocument) => Promise<void>;
  /** Fills the view of feeds. */
  readonly openReader: (view: vscode.WebviewView) => void;
  readonly run: Readonly<Record<Command, (...given: readonly unknown[]) => Promise<unknown>>>;
}

export function openListening(
  session: Session,
  view: vscode.TreeView<ListenRow>,
  changed: vscode.EventEmitter<undefined>,
): ListenEditor {
  const desk = new ListeningDesk(session);
  const tree = new ListenTree(desk, view);
  const pages = new ListeningPages(desk);
  const collisions = new CollisionCheck(desk);
  const readers = new PanelSet<{ readonly panel: vscode.WebviewPanel }>();
  const following = vscode.Disposable.from(
    ...[collisions, readers],
    desk.onDidChange(() => {
      changed.fire(undefined);
      pages.refresh();
    }),
    desk.onDidChangeReader(() => {
      pages.refresh();
    }),
  );
  /** The brand that a row or a link names, the one that is shown, or the one that the user picks. */
  const brandOf = (chosen: unknown, question: string): Promise<WorkspaceBrand | undefined> =>
    brandOr(session, typeof chosen === 'string' ? { folder: chosen } : (chosen ?? tree.shown), question);
  const run: ListenEditor['run'] = {
    addListeningFile: async (chosen, files, order) => {
      const brand = await brandOf(chosen, vscode.l10n.t('Listen for which brand?'));
      return brand && addFiles(desk, brand, files, order);
    },
    showListening: async () => {
      await vscode.commands.executeCommand('timbre.listen.focus');
      desk.refresh();
    },
    showFeeds: () => {
      openReaderPage(session, desk, readers);
      return Promise.resolve();
    },
    showSpark: async (chosen, alerted) => {
      const brand = await brandOf(chosen, vscode.l10n.t('Unusual mentions of which brand?'));
      if (brand) await pages.showSpark(brand, typeof alerted === 'number' ? alerted : undefined);
    },
    showCommunities: async (chosen) => {
      const brand = await brandOf(chosen, vscode.l10n.t('Communities of which brand?'));
      if (brand) await pages.showCommunities(brand);
    },
    showHeld: async (chosen) => {
      const brand = await brandOf(chosen, vscode.l10n.t('What is held of which brand?'));
      if (brand) await pages.showHeld(brand);
    },
    forgetAuthor: async (chosen, name, isSure) => {
      const brand = await brandOf(chosen, vscode.l10n.t('Forget an author in files of which brand?'));
      return brand && forgetAuthor(desk, brand, name, isSure);
    },
    forgetPost: async (chosen, words, isSure) => {
      const brand = await brandOf(chosen, vscode.l10n.t('Forget a post in files of which brand?'));
      return brand && forgetPost(desk, brand, words, isSure);
    },
    forgetTaught: async (chosen, part, isSure) => {
      const brand = await brandOf(chosen, '');
      return brand && forgetTaught(desk, brand, part, isSure);
    },
    showRankingModel: async (chosen, isExport) => {
      const brand = await brandOf(chosen, vscode.l10n.t('The ranking of feeds of which brand?'));
      if (!brand) return undefined;
      return isExport === true ? rankingModelText(desk, brand) : showRankingModel(desk, brand);
    },
    draftHoldingStatement: async (chosen, alerted) => {
      const brand = await brandOf(chosen, vscode.l10n.t('A statement of which brand?'));
      const { sparks } = brand ? await desk.report(brand) : { sparks: [] };
      const spark =
        typeof alerted === 'number' ? sparks.find(({ window }) => window.alerted === alerted) : sparks[0];
      return brand && spark && draftHoldingStatement(session, brand, spark);
    },
    draftForCommunity: async (chosen, community) => {
      const brand = await brandOf(chosen, '');
      if (!brand || typeof community !== 'string') return undefined;
      return draftForCommunity(session, brand, await desk.report(brand), community);
    },
    dismissCollision: async (uri, alerted) => {
      if (typeof uri === 'string' && typeof alerted === 'number') await collisions.dismiss(uri, alerted);
    },
    forgetListening: async (chosen, kind, name, isSure) => {
      const brand = await brandOf(chosen, '');
      const file = typeof name === 'string' ? name : fileOf(chosen);
      if (!brand || file === undefined) return undefined;
      const what =
        kind === 'post' ? { kind: 'post' as const, id: file } : { kind: 'source' as const, name: file };
      return forgetNow(desk, brand, what, file, isSure);
    },
    openMention: async (chosen, file, id) => {
      const brand = await brandOf(chosen, '');
      if (brand && typeof file === 'string' && typeof id === 'string') await openMention(brand, file, id);
    },
  };
  return {
    rows: (row) => tree.rows(row),
    checkScheduled: (document) => collisions.check(document),
    openReader: (view) => {
      openReaderView(session, desk, view);
    },
    run,
    dispose: () => {
      following.dispose();
      pages.dispose();
      desk.dispose();
    },
  };
}

/** The file that a row of the view names. */
const fileOf = (row: unknown): string | undefined =>
  typeof row === 'object' && row !== null && 'file' in row && typeof row.file === 'string'
    ? row.file
    : undefined;
