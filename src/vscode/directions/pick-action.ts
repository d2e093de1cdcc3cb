import * as vscode from 'vscode';
import type { Direction, FlippedFacet, Ground, Steer, Verdict } from '../../core/directions/index.ts';

export type Rejection = Extract<Verdict, 'done-before' | 'not-us' | 'cannot-claim' | 'not-now'>;

/** What can be done with one direction. */
export type Action =
  | { readonly kind: 'take' | 'pin' | 'reject' | 'evidence' | 'blend' }
  | { readonly kind: 'flip'; readonly facet: FlippedFacet };

interface ActionItem extends vscode.QuickPickItem {
  readonly action: Action;
}

/** The actions of a direction; undefined leads back to the list. */
export async function pickAction({ title }: Direction, canBlend: boolean): Promise<Action | undefined> {
  const flip = (facet: FlippedFacet, label: string): ActionItem => ({
    label,
    action: { kind: 'flip', facet },
    iconPath: new vscode.ThemeIcon('arrow-swap'),
  });
  const plain = (kind: Exclude<Action['kind'], 'flip'>, label: string, icon: string): ActionItem => ({
    label,
    action: { kind },
    iconPath: new vscode.ThemeIcon(icon),
  });
  const items = [
    plain('take', vscode.l10n.t('Make a branch of the draft'), 'git-branch'),
    plain('pin', vscode.l10n.t('Pin'), 'pin'),
    plain('reject', vscode.l10n.t('Reject…'), 'close'),
    plain('evidence', vscode.l10n.t('Open evidence'), 'quote'),
    ...(canBlend ? [plain('blend', vscode.l10n.t('Blend with…'), 'combine')] : []),
    flip('hook', vscode.l10n.t('With another hook')),
    flip('pointOfView', vscode.l10n.t('From another point of view')),
    flip('structure', vscode.l10n.t('In another order')),
    flip('angle', vscode.l10n.t('From another angle')),
  ];
  const options = { title, placeHolder: vscode.l10n.t('Escape leads back') };
  return (await vscode.window.showQuickPick(items, options))?.action;
}

/** Why a direction is rejected; undefined leads back. */
export async function pickRejection({ title }: Direction): Promise<Rejection | undefined> {
  const reason = (verdict: Rejection, label: string, detail: string) => ({ label, detail, verdict });
  const items = [
    reason(
      'done-before',
      vscode.l10n.t('Done before'),
      vscode.l10n.t('This angle stays away from this draft.'),
    ),
    reason('not-us', vscode.l10n.t('Not us'), vscode.l10n.t('This angle stays away from all drafts.')),
    reason(
      'cannot-claim',
      vscode.l10n.t('Can’t claim'),
      vscode.l10n.t('This angle stays away from this draft.'),
    ),
    reason('not-now', vscode.l10n.t('Not now'), vscode.l10n.t('It may come back in a week.')),
  ];
  const options = { title, placeHolder: vscode.l10n.t('What is wrong with it?') };
  return (await vscode.window.showQuickPick(items, options))?.verdict;
}

/** One of the passages that a direction was built from; asked only where there are several. */
export async function pickGround({ title, evidence }: Direction): Promise<Ground | undefined> {
  if (evidence.length < 2) return evidence[0];
  const items = evidence.map((ground) => ({
    label: `“${ground.text}”`,
    description: ground.source === 'draft' ? vscode.l10n.t('the draft') : ground.post,
    ground,
  }));
  const options = { title, placeHolder: vscode.l10n.t('Which passage?') };
  return (await vscode.window.showQuickPick(items, options))?.ground;
}

/** The direction that another is to be blended with. */
export async function pickPartner(
  { title }: Direction,
  others: readonly Direction[],
): Promise<Direction | undefined> {
  const items = others.map((direction) => ({
    label: direction.title,
    detail: direction.question,
    direction,
  }));
  const placeHolder = vscode.l10n.t('Blend with which? What that one was built from is seen this one’s way.');
  return (await vscode.window.showQuickPick(items, { title, placeHolder, matchOnDetail: true }))?.direction;
}

/** Where the next directions are to lie; undefined leads back. */
export async function pickSteer(brand: string): Promise<Steer | undefined> {
  const items = [
    { label: vscode.l10n.t('In your own words…'), iconPath: new vscode.ThemeIcon('comment') },
    {
      label: vscode.l10n.t('Nearer to what {0} does', brand),
      iconPath: new vscode.ThemeIcon('zoom-in'),
      distance: 'nearer' as const,
    },
    {
      label: vscode.l10n.t('Farther from what {0} does', brand),
      iconPath: new vscode.ThemeIcon('zoom-out'),
      distance: 'farther' as const,
    },
  ];
  const options = {
    title: vscode.l10n.t('Steer Directions'),
    placeHolder: vscode.l10n.t('Where should the next ones lie?'),
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
    title: vscode.l10n.t('Steer Directions'),
    prompt: vscode.l10n.t('In a few words of your own: what should the next ones be about?'),
    placeHolder: vscode.l10n.t('for example: the people who wait in the queue'),
  });
  return words === undefined || words.trim() === '' ? undefined : words.trim();
}
