// The page of entries to decide on one by one: proposals for a profile, or learned habits.
import { openChannel } from '../kit/channel.ts';
import { button, byId, element } from '../kit/element.ts';
import { FocusKeeper } from '../kit/focus-keeper.ts';
import { announce } from '../kit/live-region.ts';
import {
  REVIEW_PROTOCOL,
  type ReviewAction,
  type ReviewRow,
  type ReviewSection,
  type ToReviewPage,
} from './messages.ts';

/** The most rows of a section that are drawn at once. */
const MOST_ROWS = 300;

const page = byId('page');
let shown: ToReviewPage | undefined;
let filter = '';
/** Rows whose sentences are shown. */
const unfolded = new Set<string>();
/** Folded sections that were opened. */
const openedSections = new Set<string>();
/** The row that a key decides on: once it is decided, the focus goes to the next. */
let deciding = '';

const channel = openChannel(REVIEW_PROTOCOL, (message) => {
  const at = focusedRow();
  shown = message;
  draw();
  keepPlace(at);
  goOn();
});
const focus = new FocusKeeper(channel, ({ id }) => (id === '' ? undefined : `#${CSS.escape(id)}`));
channel.post({ kind: 'ready' });
page.addEventListener('keydown', pressKey);

const rows = (): HTMLElement[] => [...page.querySelectorAll<HTMLElement>('li.row')];

const rowOf = (target: EventTarget | null): HTMLElement | undefined =>
  (target instanceof HTMLElement ? target.closest<HTMLElement>('li.row') : undefined) ?? undefined;

function focusedRow(): number {
  const row = rowOf(document.activeElement);
  return row ? rows().indexOf(row) : -1;
}

/** Where the focused row is gone, the next one gets the focus. */
function keepPlace(at: number): void {
  if (at < 0 || focusedRow() >= 0) return;
  const all = rows();
  all[Math.min(at, all.length - 1)]?.focus();
}

function goOn(): void {
  const row = deciding === '' ? null : document.getElementById(`row-${deciding}`);
  if (row?.classList.contains('open') === true) return;
  deciding = '';
  const all = rows();
  if (row && row === document.activeElement) all[all.indexOf(row) + 1]?.focus();
}

/** Arrow keys go from row to row; letters do what a row's buttons do; Ctrl+Z takes the last decision back. */
function pressKey(event: KeyboardEvent): void {
  if (!isUndo(event)) {
    pressInRow(event);
    return;
  }
  channel.post({ kind: 'command', action: 'undo' });
  event.preventDefault();
}

function pressInRow(event: KeyboardEvent): void {
  const row = rowOf(event.target);
  if (!row || event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLInputElement)
    return;
  const all = rows();
  const at = all.indexOf(row);
  const next = event.key === 'ArrowDown' ? all[at + 1] : event.key === 'ArrowUp' ? all[at - 1] : undefined;
  if (next) {
    next.focus();
    event.preventDefault();
    return;
  }
  if (event.target !== row) return;
  const pressed =
    event.key === 'Enter' || event.key === ' '
      ? row.querySelector<HTMLElement>('button.unfold')
      : row.querySelector<HTMLElement>(`button[data-key="${CSS.escape(event.key.toLowerCase())}"]`);
  if (!pressed) return;
  deciding =
    pressed.dataset['key'] === undefined || !row.classList.contains('open')
      ? ''
      : row.id.slice('row-'.length);
  pressed.click();
  event.preventDefault();
}

/** Ctrl+Z outside of the filter, which has an undo of its own. */
const isUndo = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey) &&
  !event.shiftKey &&
  event.key.toLowerCase() === 'z' &&
  !(event.target instanceof HTMLInputElement) &&
  shown?.commands.some(({ id }) => id === 'undo') === true;

function draw(): void {
  if (!shown) return;
  const { title, summary, commands, words, sections, lists } = shown;
  const parts = [
    element('header', {}, element('h1', {}, title), ...summary.map((line) => element('p', {}, line))),
    element(
      'div',
      { class: 'controls' },
      drawFilter(words.filter),
      ...commands.map(({ id, label }) =>
        button(
          { id: `command-${id}`, class: 'action' },
          () => {
            channel.post({ kind: 'command', action: id });
          },
          label,
        ),
      ),
    ),
    element('p', { class: 'about' }, words.keys),
    ...sections.flatMap(drawSection),
    ...lists.flatMap(({ title: heading, about, lines }) => [
      element('h2', {}, heading),
      element('p', { class: 'about' }, about),
      element(
        'ul',
        { class: 'lines' },
        ...lines.map(({ text, detail }) =>
          element('li', {}, text, detail === '' ? undefined : element('span', { class: 'place' }, detail)),
        ),
      ),
    ]),
  ];
  focus.around(() => {
    page.replaceChildren(...parts);
  });
}

function drawFilter(label: string): HTMLElement {
  const input = element('input', {
    id: 'filter',
    type: 'search',
    value: filter,
    placeholder: label,
    'aria-label': label,
  });
  input.addEventListener('input', () => {
    filter = input.value;
    const at = input.selectionStart;
    draw();
    const again = document.getElementById('filter');
    if (again instanceof HTMLInputElement) again.setSelectionRange(at, at);
  });
  return input;
}

const matches = ({ text, detail, question }: ReviewRow): boolean =>
  `${text} ${detail} ${question}`.toLowerCase().includes(filter.trim().toLowerCase());

function drawSection(section: ReviewSection): HTMLElement[] {
  const { id, title, about, actions, rows: all } = section;
  const found = all.filter(matches);
  if (found.length === 0) return [];
  if (isFolded(section))
    return [
      element(
        'div',
        { class: 'section' },
        element('h2', { id: `section-${id}` }, drawFold(id, `${title} (${String(found.length)})`, false)),
      ),
    ];
  const heading = `${title} (${String(found.length)})`;
  return [
    element(
      'div',
      { class: 'section' },
      element(
        'h2',
        { id: `section-${id}` },
        section.folded === 'yes' ? drawFold(id, heading, true) : heading,
      ),
      // While a filter hides some of them, nothing is done to all.
      ...(filter.trim() === '' ? actions : []).map((action) =>
        button(
          {
            id: `${action.id}-all-${id}`,
            class: 'action',
            'aria-label': `${action.label}: ${title}`,
            title: action.tip,
          },
          () => {
            channel.post({ kind: 'act-all', action: action.id, section: id });
            announce(`${action.label}: ${title}`);
          },
          action.label,
        ),
      ),
    ),
    element('p', { class: 'about' }, about),
    element(
      'ul',
      { class: 'rows', 'aria-labelledby': `section-${id}` },
      ...found.slice(0, MOST_ROWS).map(drawRow),
    ),
    ...(found.length > MOST_ROWS
      ? [element('p', { class: 'about' }, `+ ${String(found.length - MOST_ROWS)}`)]
      : []),
  ];
}

/** While there is a filter, what it finds is shown. */
const isFolded = ({ id, folded }: ReviewSection): boolean =>
  folded === 'yes' && filter.trim() === '' && !openedSections.has(id);

const drawFold = (id: string, label: string, isOpen: boolean): HTMLElement =>
  button(
    { id: `fold-${id}`, class: 'link fold', 'aria-expanded': String(isOpen) },
    () => {
      if (isOpen) openedSections.delete(id);
      else openedSections.add(id);
      draw();
    },
    label,
  );

function drawRow(row: ReviewRow): HTMLElement {
  const { id, text, detail, badge, state, question, actions } = row;
  return element(
    'li',
    { id: `row-${id}`, class: `row ${state}`, tabindex: 0 },
    element(
      'div',
      { class: 'line' },
      element('span', { class: 'text' }, text),
      badge === '' ? undefined : element('span', { class: 'badge' }, badge),
    ),
    detail === '' ? undefined : element('p', { class: 'detail' }, detail),
    question === '' ? undefined : element('p', { class: 'question' }, question),
    element(
      'div',
      { class: 'actions' },
      ...actions.map((action) => drawAction(action, row)),
      drawUnfold(row),
    ),
    ...(unfolded.has(id) ? [drawEvidence(row)] : []),
  );
}

const drawAction = ({ id: action, label, key, tip }: ReviewAction, { id, text }: ReviewRow): HTMLElement =>
  button(
    {
      id: `${action}-${id}`,
      class: 'action',
      'aria-label': `${label}: ${text}`,
      'data-key': key === '' ? undefined : key,
      title: `${tip === '' ? label : tip}${key === '' ? '' : ` (${key.toUpperCase()})`}`,
    },
    () => {
      channel.post({ kind: 'act', action, row: id });
      announce(`${label}: ${text}`);
    },
    label,
  );

function drawUnfold({ id, text, evidence }: ReviewRow): HTMLElement | undefined {
  if (evidence.length === 0 || !shown) return undefined;
  const isOpen = unfolded.has(id);
  const label = `${shown.words.evidence} (${String(evidence.length)})`;
  return button(
    {
      id: `unfold-${id}`,
      class: 'link unfold',
      'aria-expanded': String(isOpen),
      'aria-label': `${label}: ${text}`,
    },
    () => {
      if (isOpen) unfolded.delete(id);
      else unfolded.add(id);
      draw();
    },
    label,
  );
}

const drawEvidence = ({ id, evidence }: ReviewRow): HTMLElement =>
  element(
    'ul',
    { class: 'evidence' },
    ...evidence.map(({ text, place, opens, actions }, at) =>
      element(
        'li',
        {},
        opens === 'yes'
          ? button(
              { id: `open-${String(at)}-${id}`, class: 'link quote' },
              () => {
                channel.post({ kind: 'open', row: id, evidence: at });
              },
              text,
            )
          : element('span', { class: 'quote' }, text),
        place === '' ? undefined : element('span', { class: 'place' }, place),
        ...actions.map((action) =>
          button(
            {
              id: `${action.id}-${String(at)}-${id}`,
              class: 'action',
              'aria-label': `${action.label}: ${place}`,
            },
            () => {
              channel.post({ kind: 'act-evidence', action: action.id, row: id, evidence: at });
              announce(`${action.label}: ${place}`);
            },
            action.label,
          ),
        ),
      ),
    ),
  );
