import * as vscode from 'vscode';
import {
  shownGrounds,
  type Direction,
  type Ground,
  type Steer,
  type Verdict,
} from '../../../core/directions/index.ts';

export type Rejection = Extract<Verdict, 'done-before' | 'not-us' | 'cannot-claim' | 'not-now'>;

/** What can be done with one direction. */
export type Action = 'take' | 'pin' | 'like' | 'useful' | 'not-us' | 'misread' | 'reject' | 'evidence';

interface ActionItem extends vscode.QuickPickItem {
  readonly action: Action;
}

/** The actions of a direction; undefined leads back to the list. */
export async function pickAction(direction: Direction): Promise<Action | undefined> {
  const item = (action: Action, label: string, icon: string, key = ''): ActionItem => ({
    ...{ label, action, description: key },
    iconPath: new vscode.ThemeIcon(icon),
  });
  const items = [
    item('take', vscode.l10n.t('Start a copy with this idea'), 'git-branch'),
    item('pin', vscode.l10n.t('Pin'), 'pin'),
    item('like', vscode.l10n.t('Another like this'), 'arrow-swap'),
    item('useful', vscode.l10n.t('Useful'), 'thumbsup', 'Alt+U'),
    item('not-us', vscode.l10n.t('Not for us'), 'circle-slash', 'Alt+O'),
    item('misread', vscode.l10n.t('Wrong about my draft'), 'thumbsdown', 'Alt+W'),
    item('reject', vscode.l10n.t('Reject…'), 'close'),
    ...(shownGrounds(direction).length > 0
      ? [item('evidence', vscode.l10n.t('Go to the line'), 'quote')]
      : []),
  ];
  const options = { title: direction.title, placeHolder: vscode.l10n.t('Escape: back') };
  return (await vscode.window.showQuickPick(items, options))?.action;
}

/** Why a direction is rejected; undefined leads back. */
export async function pickRejection({ title }: Direction): Promise<Rejection | undefined> {
  const reason = (verdict: Rejection, label: string, detail: string) => ({ label, detail, verdict });
  const items = [
    reason(
      'done-before',
      vscode.l10n.t('Done before'),
      vscode.l10n.t('This angle is not suggested for this draft again.'),
    ),
    reason(
      'not-us',
      vscode.l10n.t('Not for us'),
      vscode.l10n.t('This question is not asked again for any draft.'),
    ),
    reason(
      'cannot-claim',
      vscode.l10n.t('We cannot claim this'),
      vscode.l10n.t('This angle is not suggested for this draft again.'),
    ),
    reason('not-now', vscode.l10n.t('Not now'), vscode.l10n.t('Don’t suggest this angle for a week.')),
  ];
  const options = { title, placeHolder: vscode.l10n.t('Why?') };
  return (await vscode.window.showQuickPick(items, options))?.verdict;
}

/** One of the passages that a direction was built from; asked only where there are several. */
export async function pickGround(direction: Direction): Promise<Ground | undefined> {
  const evidence = shownGrounds(direction);
  if (evidence.length < 2) return evidence[0];
  const items = evidence.map((ground) => ({
    label: `“${ground.text}”`,
    description: ground.source === 'draft' ? vscode.l10n.t('the draft') : ground.post,
    ground,
  }));
  const options = { title: direction.title, placeHolder: vscode.l10n.t('Which passage?') };
  return (await vscode.window.showQuickPick(items, options))?.ground;
}

/** Where the next directions are to lie; undefined leads back. */
export async function pickSteer(brand: string): Promise<Steer | undefined> {
  const items = [
    { label: vscode.l10n.t('Ask for…'), iconPath: new vscode.ThemeIcon('comment') },
    {
      label: vscode.l10n.t('More typical of {0}', brand),
      iconPath: new vscode.ThemeIcon('zoom-in'),
      distance: 'nearer' as const,
    },
    {
      label: vscode.l10n.t('More unusual for {0}', brand),
      iconPath: new vscode.ThemeIcon('zoom-out'),
      distance: 'farther' as const,
    },
  ];
  const options = {
    title: vscode.l10n.t('Ask for Ideas'),
    placeHolder: vscode.l10n.t('What should the next ideas be like?'),
  };
  const chosen: (vscode.QuickPickItem & { readonly distance?: 'nearer' | 'farther' }) | undefined =
    await vscode.window.showQuickPick(items, options);
  if (!chosen) return undefined;
  if (chosen.distance) return { distance: chosen.distance };
  const words = await askForWords();
  return words === undefined ? undefined : { words };
}

/** Where the next directions are to lie, in one's own words; undefined leads back. */
export async function askForWords(): Promise<string | undefined> {
  const words = await vscode.window.showInputBox({
    title: vscode.l10n.t('Ask for Ideas'),
    prompt: vscode.l10n.t('In your own words: what should the next ideas be about?'),
    placeHolder: vscode.l10n.t('for example: the people waiting in the queue'),
  });
  return words === undefined || words.trim() === '' ? undefined : words.trim();
}
