// The page of what was learned: files by state, parts that were left out, and actions.
import { openChannel } from '../kit/channel.ts';
import { button, byId, element } from '../kit/element.ts';
import { FocusKeeper } from '../kit/focus-keeper.ts';
import { announce } from '../kit/live-region.ts';
import { CORPUS_PROTOCOL, FILE_STATES, type FileState, type ToCorpusPage } from './messages.ts';

/**
 * The most rows of a list that are drawn at once, so that a corpus of thousands of posts does not freeze the
 * page.
 */
const MOST_ROWS = 200;

const page = byId('page');
let shown: ToCorpusPage | undefined;
let filter: FileState | undefined;

const channel = openChannel(CORPUS_PROTOCOL, (message) => {
  shown = message;
  draw();
});
const focus = new FocusKeeper(channel, ({ id }) => (id === '' ? undefined : `#${CSS.escape(id)}`));
channel.post({ kind: 'ready' });

function draw(): void {
  if (!shown) return;
  const { title, summary, words } = shown;
  const parts = [
    element('header', {}, element('h1', {}, title), ...summary.map((line) => element('p', {}, line))),
    element(
      'div',
      { class: 'controls' },
      button(
        { id: 'import', class: 'action' },
        () => {
          channel.post({ kind: 'import' });
        },
        words.import,
      ),
    ),
    ...drawFiles(shown),
    ...shown.sections.flatMap(drawSection),
  ];
  focus.around(() => {
    page.replaceChildren(...parts);
  });
}

function drawFiles({ files, words }: ToCorpusPage): HTMLElement[] {
  const listed = files.filter(({ state }) => filter === undefined || state === filter);
  return [
    element('h2', { id: 'files' }, words.files),
    element(
      'div',
      { class: 'filter', role: 'toolbar', 'aria-labelledby': 'files' },
      filterButton(undefined, `${words.all} (${String(files.length)})`),
      ...FILE_STATES.flatMap((state) => {
        const count = files.filter((file) => file.state === state).length;
        return count === 0 ? [] : [filterButton(state, `${words.states[state]} (${String(count)})`)];
      }),
    ),
    listed.length === 0
      ? element('p', { class: 'empty' }, words.none)
      : element(
          'ul',
          { class: 'files' },
          ...listed.slice(0, MOST_ROWS).map((file, at) => drawFile(file, at, words)),
        ),
    ...more(listed.length),
  ];
}

function filterButton(state: FileState | undefined, text: string): HTMLElement {
  return button(
    { id: `filter-${state ?? 'all'}`, 'aria-pressed': String(filter === state) },
    () => {
      filter = state;
      draw();
      announce(text);
    },
    text,
  );
}

function drawFile(
  { path, state, posts, notes, actions }: ToCorpusPage['files'][number],
  at: number,
  words: ToCorpusPage['words'],
): HTMLElement {
  return element(
    'li',
    { class: `file ${state}` },
    element(
      'div',
      { class: 'line' },
      button(
        { id: `file-${String(at)}`, class: 'link' },
        () => {
          channel.post({ kind: 'open-file', path });
        },
        path,
      ),
      element('span', { class: 'state' }, words.states[state]),
      element('span', { class: 'count' }, posts),
      ...actions.map((action) =>
        button(
          {
            id: `${action}-${String(at)}`,
            class: 'action',
            'aria-label': `${words.actions[action]}: ${path}`,
          },
          () => {
            channel.post({ kind: 'act', action, path });
          },
          words.actions[action],
        ),
      ),
    ),
    ...notes.map((note) => element('p', { class: 'note' }, note)),
  );
}

function drawSection(
  { title, about, rows }: ToCorpusPage['sections'][number],
  section: number,
): HTMLElement[] {
  return [
    element('h2', {}, title),
    element('p', { class: 'about' }, about),
    element(
      'ul',
      { class: 'rows' },
      ...rows.slice(0, MOST_ROWS).map(({ text, detail, post }, at) =>
        element(
          'li',
          {},
          post === ''
            ? element('span', {}, text)
            : button(
                { id: `row-${String(section)}-${String(at)}`, class: 'link' },
                () => {
                  channel.post({ kind: 'open-post', post });
                },
                text,
              ),
          detail === '' ? undefined : element('span', { class: 'detail' }, detail),
        ),
      ),
    ),
    ...more(rows.length),
  ];
}

const more = (rows: number): HTMLElement[] =>
  rows > MOST_ROWS ? [element('p', { class: 'about' }, `+ ${String(rows - MOST_ROWS)}`)] : [];
