import { button, element } from '../kit/element.ts';
import { drawVerb } from './card.ts';
import type { BoardActions, BoardState } from './state.ts';
import { againVerbs, boardVerbs } from './verbs.ts';

/** The head of the page: subject, actions for all cards, and the current notice. */
export function drawHead(state: BoardState, actions: BoardActions, steer: () => void): HTMLElement {
  const { board, mode } = state;
  const { words } = board;
  const first = mode.kind === 'second' ? board.cards[mode.first] : undefined;
  const news = [
    first && words.holdWith.replace('{0}', first.title),
    mode.kind === 'pair' ? words.sideBySide : undefined,
    board.busy,
    board.notice,
    board.hasChanged ? words.changed : undefined,
  ].filter((text) => text !== undefined);
  return element(
    'header',
    {},
    element('h1', {}, board.title),
    element(
      'div',
      { class: 'bar', role: 'toolbar', 'aria-label': words.cards },
      ...boardVerbs(state, actions, steer).map(drawVerb(true)),
    ),
    element(
      'div',
      { class: 'news' },
      element('p', { id: 'news' }, news.join(' ')),
      ...againVerbs(state, actions).map(drawVerb(true)),
    ),
    element('p', { id: 'keys', class: 'hidden-text' }, words.keys),
  );
}

/** Directions pinned in earlier sessions. */
export function drawKept({ board }: BoardState, { post }: BoardActions): HTMLElement | undefined {
  if (board.kept.length === 0) return undefined;
  return element(
    'section',
    { class: 'kept', 'aria-labelledby': 'kept-title' },
    element('h2', { id: 'kept-title', class: 'label' }, board.words.kept),
    ...board.kept.map((entry, kept) =>
      element(
        'div',
        { class: 'kept-one' },
        element('p', {}, element('strong', {}, entry.title), ` ${entry.question}`),
        element(
          'p',
          { class: 'place' },
          `${[entry.angle, entry.on].filter((part) => part !== '').join(' · ')} `,
          button(
            { class: 'link', 'aria-label': `${board.words.unpin}: ${entry.title}` },
            () => {
              post({ kind: 'drop', kept });
            },
            board.words.unpin,
          ),
        ),
      ),
    ),
  );
}
