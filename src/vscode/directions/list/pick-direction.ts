import * as vscode from 'vscode';
import type { NoDirections } from '../../../core/directions/index.ts';
import type { Card, Cards } from './cards.ts';
import {
  cardItem,
  listItems,
  noticeOf,
  wishOf,
  type CardWish,
  type Choice,
  type DirectionItem,
} from './direction-items.ts';

/** True in *when* clauses while directions are being chosen from. */
const CHOOSING = 'timbre.choosingDirection';

export interface PickCall {
  readonly cards: Cards;
  /** The card to begin with. */
  readonly active: Card | undefined;
  readonly notice: NoDirections | undefined;
  /** Settles when nothing more is coming. */
  readonly working: Promise<unknown> | undefined;
  readonly onActive: (card: Card) => void;
}

/** The list of directions. One is open at most; keys reach it through commands. */
export class DirectionPick {
  #wish: ((wish: CardWish) => void) | undefined;

  /** What is wanted of the direction that is looked at, by key. */
  wish(wish: CardWish): void {
    this.#wish?.(wish);
  }

  /** What was chosen; undefined when it was left by Escape. */
  async choose(call: PickCall): Promise<Choice | undefined> {
    const pick = vscode.window.createQuickPick<DirectionItem>();
    pick.title = vscode.l10n.t('Ideas for this draft');
    pick.placeholder =
      call.cards.all.length > 0
        ? vscode.l10n.t('Enter: start a copy with this idea · Right Arrow: more · Escape: close')
        : vscode.l10n.t('Escape: close');
    pick.matchOnDescription = true;
    pick.matchOnDetail = true;
    pick.keepScrollPosition = true;
    let active = call.active ?? call.cards.all[0];
    const fill = (): void => {
      const cards = call.cards.all.map(cardItem);
      const notice = call.notice === undefined ? [] : [noticeItem(call.notice)];
      const list = cards.length > 0 ? listItems(pick.value) : [];
      pick.items = [...notice, ...cards, ...list];
      const item = cards.find(({ card }) => card === active);
      // Who types a filter looks at its first match.
      if (item && pick.value === '') pick.activeItems = [item];
    };
    fill();
    const disposables: vscode.Disposable[] = [pick, call.cards.onDidChange(fill)];
    try {
      return await new Promise<Choice | undefined>((resolve) => {
        this.#wish = (kind) => {
          const [item] = pick.activeItems;
          if (item?.card) resolve({ kind, card: item.card });
        };
        disposables.push(
          pick.onDidChangeActive(([item]) => {
            if (!item?.card) return;
            active = item.card;
            call.onActive(item.card);
          }),
          pick.onDidChangeValue(fill),
          pick.onDidTriggerItemButton(({ item, button }) => {
            if (item.card) resolve({ kind: wishOf(button), card: item.card });
          }),
          pick.onDidAccept(() => {
            const [item] = pick.selectedItems;
            resolve(item?.card ? { kind: 'take', card: item.card } : item?.wish);
          }),
          pick.onDidHide(() => {
            resolve(undefined);
          }),
        );
        if (call.working) {
          pick.busy = true;
          void call.working.finally(() => {
            pick.busy = false;
          });
        }
        void vscode.commands.executeCommand('setContext', CHOOSING, true);
        pick.show();
        // The first one is active from the start, of which no event tells.
        if (active) call.onActive(active);
      });
    } finally {
      this.#wish = undefined;
      void vscode.commands.executeCommand('setContext', CHOOSING, false);
      for (const disposable of disposables) disposable.dispose();
    }
  }
}

const noticeItem = (why: NoDirections): DirectionItem => ({
  label: noticeOf(why),
  iconPath: new vscode.ThemeIcon('info'),
  alwaysShow: true,
});
