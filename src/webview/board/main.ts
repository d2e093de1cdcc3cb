// The page of the board: draws what its panel sends, and reports what was pressed.
import { openChannel } from '../kit/channel.ts';
import { byId, element } from '../kit/element.ts';
import { FocusKeeper } from '../kit/focus-keeper.ts';
import { announce } from '../kit/live-region.ts';
import { drawCard } from './card.ts';
import { drawHead, drawKept } from './head.ts';
import { neighbour } from '../kit/neighbour.ts';
import { BOARD_PROTOCOL } from './messages.ts';
import { cardsInSight, LOOKING, type BoardActions, type BoardState, type Mode } from './state.ts';
import { steerField } from './steer-field.ts';
import { againVerbs, answersOf, boardVerbs, verbsOf } from './verbs.ts';

const head = element('div');
const kept = element('div');
const cards = element('div', { class: 'cards', role: 'list', 'aria-describedby': 'keys' });
let state: BoardState | undefined;

const channel = openChannel(BOARD_PROTOCOL, (board) => {
  const before = state;
  const fresh = board.fresh === undefined || !board.cards[board.fresh] ? undefined : board.fresh;
  const mode = fresh === undefined ? (before?.mode ?? LOOKING) : LOOKING;
  state = { board, mode, current: fresh ?? before?.current ?? 0 };
  draw(state);
  if (fresh !== undefined) focusCard(fresh);
  announceChanges(before, state);
});
const focus = new FocusKeeper(channel, selectorOf);
const actions: BoardActions = {
  post: channel.post,
  enter: (mode) => {
    enter(mode);
  },
};
const steer = steerField((words) => {
  if (words !== undefined) channel.post({ kind: 'steer', words });
  focusCard(state?.current ?? 0);
});
byId('page').append(head, steer.element, kept, cards);
channel.post({ kind: 'ready' });

function enter(mode: Mode): void {
  if (!state) return;
  const before = state;
  state = { ...state, mode };
  draw(state);
  if (mode.kind === 'choosing') cards.querySelector<HTMLElement>('.answers button')?.focus();
  else focusCard(state.current);
  announceChanges(before, state);
}

function draw(shown: BoardState): void {
  focus.around(() => {
    render(shown);
  });
}

function render(shown: BoardState): void {
  head.replaceChildren(drawHead(shown, actions, steerNow));
  const earlier = drawKept(shown, actions);
  kept.replaceChildren(...(earlier ? [earlier] : []));
  const list = cardsInSight(shown).map((at) => drawCard(shown, at, actions));
  cards.classList.toggle('pair', shown.mode.kind === 'pair');
  cards.replaceChildren(...list.map((card) => element('div', { role: 'listitem' }, card)));
}

function steerNow(): void {
  if (state) steer.open(state.board.words.steerHint);
}

/** Moves the focus to a card, which becomes the current one. */
function focusCard(at: number): void {
  const card = document.getElementById(`card-${at}`);
  card?.focus();
  card?.scrollIntoView({ block: 'nearest' });
}

cards.addEventListener('focusin', ({ target }) => {
  const card = target instanceof Element ? target.closest<HTMLElement>('.card') : null;
  const at = Number(card?.dataset['card'] ?? NaN);
  if (!state || Number.isNaN(at) || at === state.current) return;
  state = { ...state, current: at };
  for (const other of cards.querySelectorAll<HTMLElement>('.card')) {
    const isCurrent = other === card;
    other.classList.toggle('current', isCurrent);
    for (const stop of [other, ...other.querySelectorAll<HTMLElement>('button')])
      stop.tabIndex = isCurrent ? 0 : -1;
  }
});

document.addEventListener('keydown', (event) => {
  const { target, key } = event;
  if (!state || event.ctrlKey || event.metaKey || event.altKey || target instanceof HTMLInputElement) return;
  if (key === 'Escape') {
    leave(state);
    return;
  }
  // Enter and Space on a button press the button.
  if (target instanceof HTMLButtonElement && (key === 'Enter' || key === ' ')) return;
  if (!move(state, key) && !act(state, key)) return;
  event.preventDefault();
});

function leave({ mode }: BoardState): void {
  if (mode.kind === 'looking') channel.post({ kind: 'leave' });
  else enter(LOOKING);
}

function move(shown: BoardState, key: string): boolean {
  const inSight = [...cards.querySelectorAll<HTMLElement>('.card')];
  const boxes = inSight.map((card) => {
    const { left, top } = card.getBoundingClientRect();
    return { left, top };
  });
  const at = inSight.findIndex((card) => card.dataset['card'] === String(shown.current));
  const next = neighbour(boxes, at, key);
  const card = next === undefined ? undefined : inSight[next];
  if (!card) return false;
  focusCard(Number(card.dataset['card']));
  return true;
}

function act(shown: BoardState, key: string): boolean {
  const { mode, current } = shown;
  const answers = answersOf(shown, current, actions);
  const verbs = shown.board.cards[current] ? verbsOf(shown, current, actions) : [];
  // While a second card is being chosen, Enter chooses it.
  const wanted = mode.kind === 'second' && key === 'Enter' ? 'c' : key;
  const all = [...answers, ...verbs, ...boardVerbs(shown, actions, steerNow), ...againVerbs(shown, actions)];
  const isMeant = (verb: string): boolean =>
    verb === wanted || (wanted !== 'N' && verb === wanted.toLowerCase());
  const found = all.find((verb) => isMeant(verb.key));
  found?.act();
  return found !== undefined;
}

/** A selector that finds the element again after a redraw. */
function selectorOf(focused: HTMLElement): string | undefined {
  const card = focused.closest<HTMLElement>('.card');
  const { verb } = focused.dataset;
  if (!card) return verb === undefined ? undefined : `header [data-verb="${verb}"]`;
  return verb === undefined ? `#${card.id}` : `#${card.id} [data-verb="${verb}"], #${card.id}`;
}

/** Announces each change once. */
function announceChanges(before: BoardState | undefined, { board }: BoardState): void {
  const news = head.querySelector('#news')?.textContent ?? '';
  const added = board.cards.length - (before?.board.cards.length ?? 0);
  const fresh = added > 0 ? board.cards.slice(-added).map(({ title }) => title) : [];
  const told = board.cards.flatMap((card, at) => {
    const was = before?.board.cards[at];
    return was && card.told !== undefined && card.told !== was.told ? [`${card.title}: ${card.told}`] : [];
  });
  const said = [...told, ...fresh, news].filter((text) => text !== '').join('. ');
  if (said !== '') announce(said);
}
