import * as vscode from 'vscode';
import { angleName, tellNovelty, tellVerdict, type NoDirections } from '../../../core/directions/index.ts';
import type { Card } from './cards.ts';
import { localize } from '../../platform/localize.ts';

/** What somebody wants of a direction. */
export type CardWish = 'take' | 'actions' | 'pin' | Grade;
/** One key each: Alt and the letter that the board has for it. */
export type Grade = 'useful' | 'not-us' | 'misread';
/** What somebody wants of the list. */
export type ListWish =
  { readonly kind: 'more' } | { readonly kind: 'steer'; readonly words: string | undefined };
export type Choice = { readonly kind: CardWish; readonly card: Card } | ListWish;

export interface DirectionItem extends vscode.QuickPickItem {
  readonly card?: Card;
  readonly wish?: ListWish;
}

interface WishButton extends vscode.QuickInputButton {
  readonly wish: CardWish;
}

const buttons = (): readonly WishButton[] => [
  {
    wish: 'useful',
    iconPath: new vscode.ThemeIcon('thumbsup'),
    tooltip: vscode.l10n.t('Useful ({0})', 'Alt+U'),
  },
  {
    wish: 'not-us',
    iconPath: new vscode.ThemeIcon('circle-slash'),
    tooltip: vscode.l10n.t('Not for us ({0})', 'Alt+O'),
  },
  {
    wish: 'misread',
    iconPath: new vscode.ThemeIcon('thumbsdown'),
    tooltip: vscode.l10n.t('Wrong about my draft ({0})', 'Alt+W'),
  },
  { wish: 'pin', iconPath: new vscode.ThemeIcon('pin'), tooltip: vscode.l10n.t('Pin') },
  {
    wish: 'actions',
    iconPath: new vscode.ThemeIcon('ellipsis'),
    tooltip: vscode.l10n.t('More… (Right Arrow, Alt+Enter)'),
  },
];

/** The wish that a button of an item stands for. */
export const wishOf = (button: vscode.QuickInputButton): CardWish =>
  buttons().find(({ tooltip }) => tooltip === button.tooltip)?.wish ?? 'actions';

export function cardItem(card: Card): DirectionItem {
  const { title, question } = card.direction;
  return {
    label: title,
    description: descriptionOf(card),
    detail: question,
    iconPath: iconOf(card),
    buttons: buttons(),
    card,
  };
}

function descriptionOf({ direction, standing }: Card): string {
  const { angle, novelty, composer, isOfWhole, showsAngle } = direction;
  return [
    standing === undefined ? '' : tellVerdict(standing, localize),
    ...(showsAngle ? [angleName(angle, localize), tellNovelty(novelty, localize)] : []),
    isOfWhole ? vscode.l10n.t('about the whole draft') : '',
    composer.kind === 'writer' ? vscode.l10n.t('by {0}', composer.model) : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** Every icon's meaning stands in the description too. */
function iconOf({ standing }: Card): vscode.ThemeIcon {
  if (standing === 'pinned') return new vscode.ThemeIcon('pinned');
  return new vscode.ThemeIcon(standing === 'useful' ? 'thumbsup' : 'compass');
}

/** What can be asked of the whole list. @param typed what stands in the field */
export function listItems(typed: string): DirectionItem[] {
  const words = typed.trim();
  return [
    { label: '', kind: vscode.QuickPickItemKind.Separator },
    ...(words === ''
      ? []
      : [
          {
            label: vscode.l10n.t('Ask for ideas about “{0}”', words),
            iconPath: new vscode.ThemeIcon('comment'),
            alwaysShow: true,
            wish: { kind: 'steer', words } as const,
          },
        ]),
    {
      label: vscode.l10n.t('Other ideas'),
      iconPath: new vscode.ThemeIcon('refresh'),
      wish: { kind: 'more' },
    },
    {
      label: vscode.l10n.t('Ask for… (your own words, more typical, more unusual)'),
      iconPath: new vscode.ThemeIcon('comment'),
      wish: { kind: 'steer', words: undefined },
    },
  ];
}

/** Why there are no directions, or no more. */
export function noticeOf(why: NoDirections): string {
  switch (why) {
    case 'too-little':
      return vscode.l10n.t('Too little to ask about yet. Write a paragraph, then ask again.');
    case 'other-language':
      return vscode.l10n.t('Ideas are available for drafts in English only.');
    case 'none-fits':
      return vscode.l10n.t(
        'No idea fits this draft well. A title, a scene, a number or a quotation gives more to ask about.',
      );
    case 'none-like-that':
      return vscode.l10n.t('Nothing of that kind fits this draft. Other words may find more.');
    case 'no-more':
      return vscode.l10n.t('No further idea fits this draft well. Ask again when it says more.');
  }
}
