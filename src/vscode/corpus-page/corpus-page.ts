import * as vscode from 'vscode';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import { pickBrand } from '../workspace/pick-brand.ts';
import { PanelSet } from '../panels/panel-set.ts';
import { openScriptPanel } from '../panels/script-panel.ts';
import type { Feature } from '../session/feature.ts';
import type { Session } from '../session/session.ts';
import {
  CORPUS_PROTOCOL,
  type FileAction,
  type FromCorpusPage,
  type ToCorpusPage,
} from '../../webview/corpus/messages.ts';
import { chooseColumn } from './choose-column.ts';
import { listIn } from '../../core/brand/index.ts';
import { editProfile } from '../workspace/edit-profile.ts';
import { corpusPage } from './page-data.ts';

/**
 * *Timbre: Show What Was Learned*: the files that the voice rests on, what was left out, and actions for
 * both.
 */
export const corpusPageFeature: Feature = (session) => {
  const panels = new PanelSet<{ readonly panel: vscode.WebviewPanel }>();
  return vscode.Disposable.from(
    panels,
    vscode.commands.registerCommand('timbre.showLearned', async (chosen?: WorkspaceBrand) => {
      const brand = chosen ?? (await pickBrand(session, vscode.l10n.t('Which brand?')));
      if (brand) panels.show(brand.folder, () => ({ panel: openPage(session, brand) }));
    }),
  );
};

function openPage(session: Session, brand: WorkspaceBrand): vscode.WebviewPanel {
  const posted = new vscode.EventEmitter<ToCorpusPage>();
  const show = async (): Promise<void> => {
    await session.learner.ready(brand);
    const request = { brand: brand.folder };
    const summary = await session.engine.brands.summary(request);
    posted.fire(corpusPage(summary, await session.engine.brands.corpusReport(request)));
  };
  const following = session.learner.onDidChange((changed) => {
    if (changed.folder === brand.folder) void show();
  });
  return openScriptPanel(
    session,
    {
      page: 'corpus',
      title: vscode.l10n.t('What was learned: {0}', brand.name),
      column: vscode.ViewColumn.Active,
      protocol: CORPUS_PROTOCOL,
    },
    {
      onDidPost: posted.event,
      receive: (message) => receive(brand, message, show),
      dispose: () => {
        following.dispose();
        posted.dispose();
      },
    },
  );
}

async function receive(
  brand: WorkspaceBrand,
  message: FromCorpusPage,
  show: () => Promise<void>,
): Promise<void> {
  switch (message.kind) {
    case 'ready':
      return show();
    case 'import':
      return vscode.commands.executeCommand('timbre.importPosts', brand);
    case 'open-file':
      return openFile(brand, message.path);
    case 'open-post':
      return openFile(brand, message.post.replace(/#\d+$/, ''));
    case 'act':
      return act(brand, message.action, message.path);
  }
}

async function openFile({ corpus }: WorkspaceBrand, path: string): Promise<void> {
  await vscode.commands.executeCommand('vscode.open', vscode.Uri.joinPath(corpus, path));
}

async function act(brand: WorkspaceBrand, action: FileAction, path: string): Promise<void> {
  switch (action) {
    case 'take-in':
      return move(brand, path, 'exclude', 'include');
    case 'leave-out':
      return move(brand, path, 'include', 'exclude');
    case 'choose-column':
      return chooseColumn(brand, path);
  }
}

/** Moves a file into one of the profile's lists and out of the other. */
const move = (
  brand: WorkspaceBrand,
  path: string,
  from: 'include' | 'exclude',
  to: 'include' | 'exclude',
): Promise<void> =>
  editProfile(brand, (text) => {
    const listed = listIn(text, ['corpus', from]);
    const changes = listed.includes(path)
      ? [{ path: ['corpus', from], value: listed.filter((other) => other !== path) }]
      : [];
    const into = listIn(text, ['corpus', to]);
    return into.includes(path) ? changes : [...changes, { path: ['corpus', to], value: [...into, path] }];
  });
