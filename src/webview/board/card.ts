import type { CardView } from '../../core/directions/board/board-view.ts';
import { button, element } from '../kit/element.ts';
import { isRejected, type BoardActions, type BoardState } from './state.ts';
import { answersOf, verbsOf, type Verb } from './verbs.ts';

/** Draws a card. Only the current card's buttons can be reached by Tab. */
export function drawCard(state: BoardState, at: number, actions: BoardActions): HTMLElement {
  const { board, current } = state;
  const view = board.cards[at];
  const isCurrent = current === at;
  const id = `card-${at}`;
  const card = element('article', {
    ...{ id, 'data-card': at, tabindex: isCurrent ? 0 : -1, 'aria-labelledby': `${id}-title` },
    'aria-describedby':
      view?.angle === '' && view.told === undefined ? `${id}-question` : `${id}-standing ${id}-question`,
    class: classOf(state, at),
  });
  if (!view) return card;
  const title = element('h2', { id: `${id}-title` }, view.title);
  const told =
    view.told === undefined ? undefined : element('span', { class: `told ${view.verdict ?? ''}` }, view.told);
  const verbs = element('div', { class: 'verbs' }, ...verbsOf(state, at, actions).map(drawVerb(isCurrent)));
  if (isRejected(view.verdict)) {
    card.append(element('div', { class: 'folded' }, title, told, verbs));
    return card;
  }
  card.append(
    ...standingOf(view, `${id}-standing`, told),
    title,
    element('p', { id: `${id}-question`, class: 'question' }, view.question),
    element(
      'p',
      { class: 'first-step' },
      element('span', { class: 'label' }, board.words.firstStep),
      ` ${view.firstStep}`,
    ),
    element('p', { class: 'label' }, view.isOfWhole ? board.words.whole : board.words.evidence),
    ...groundsOf(view, (index, ...parts) =>
      button(
        { class: 'ground', tabindex: isCurrent ? 0 : -1, 'data-verb': `ground-${index}` },
        () => {
          actions.post({ kind: 'open', card: at, ground: index });
        },
        ...parts,
      ),
    ),
  );
  if (view.notes.length > 0) card.append(element('p', { class: 'notes' }, view.notes.join(' · ')));
  const answers = answersOf(state, at, actions);
  const ask = board.words.rejectWhy;
  card.append(
    answers.length === 0
      ? verbs
      : element(
          'div',
          { class: 'answers', role: 'group', 'aria-label': ask },
          element('p', { class: 'label' }, ask),
          element('div', { class: 'verbs' }, ...answers.map(drawVerb(true))),
        ),
  );
  return card;
}

/** The angle, how often it was used, and what was said of the card; nothing where it has none of them. */
function standingOf(view: CardView, id: string, told: HTMLElement | undefined): HTMLElement[] {
  if (view.angle === '' && told === undefined) return [];
  const angle =
    view.angle === ''
      ? []
      : [
          element('span', { class: 'angle' }, view.angle),
          element('span', { class: view.isUnused ? 'used unused' : 'used' }, view.used),
        ];
  return [element('p', { id, class: 'standing' }, ...angle, told)];
}

function groundsOf(
  { grounds }: CardView,
  drawGround: (index: number, ...parts: readonly HTMLElement[]) => HTMLElement,
): HTMLElement[] {
  if (grounds.length === 0) return [];
  const items = grounds.map(({ text, place }, index) =>
    element('li', {}, drawGround(index, element('q', {}, text), element('span', { class: 'place' }, place))),
  );
  return [element('ul', { class: 'grounds' }, ...items)];
}

/** An action as a button that shows its key. */
export const drawVerb =
  (canTab: boolean) =>
  ({ id, hint, name, about, isOn, act }: Verb): HTMLElement =>
    button(
      {
        class: 'verb',
        title: about,
        'aria-pressed': isOn === undefined ? undefined : String(isOn),
        tabindex: canTab ? 0 : -1,
        'data-verb': id,
        'aria-keyshortcuts': hint,
      },
      (event) => {
        event.stopPropagation();
        act();
      },
      name,
      element('kbd', { 'aria-hidden': 'true' }, hint),
    );

function classOf({ board, current, mode }: BoardState, at: number): string {
  const verdict = board.cards[at]?.verdict;
  return [
    'card',
    at === current ? 'current' : '',
    mode.kind === 'second' && mode.first === at ? 'first' : '',
    verdict === 'pinned' ? 'pinned' : '',
    isRejected(verdict) ? 'rejected' : '',
  ]
    .filter((name) => name !== '')
    .join(' ');
}
