// The page of a brand's posts: every post in a grid with filters, what may be done with it, and actions.
import { openChannel } from '../kit/channel.ts';
import { button, byId, element } from '../kit/element.ts';
import { announce } from '../kit/live-region.ts';
import { PostActions } from './actions.ts';
import { drawFilters } from './filters.ts';
import { readDropped } from './dropped.ts';
import { POSTS_PROTOCOL, type PostLine, type Standing, type ToPostsPage } from './messages.ts';
import { shownPosts, START, type SortKey, type View } from './state.ts';
import { consentText, PostTable } from './table.ts';

type Posts = Extract<ToPostsPage, { kind: 'posts' }>;

const page = byId('page');
const standings = new Map<string, Standing>();
const chosen = new Set<string>();
let posts: Posts | undefined;
let view: View = START;
let shown: readonly PostLine[] = [];

const channel = openChannel(POSTS_PROTOCOL, receive);
const actions = new PostActions({
  chosen,
  preview: (request, what) => {
    channel.post({ kind: 'preview', request, what });
  },
  cancel: () => {
    channel.post({ kind: 'cancel' });
  },
  apply: (what) => {
    channel.post({ kind: 'apply', what });
    chosen.clear();
    updateCount();
    table.draw();
  },
  announce,
});
const table = new PostTable({
  words: () => posts?.words ?? {},
  standings,
  chosen,
  sort,
  choose: updateCount,
  open: (post) => {
    channel.post({ kind: 'open', post });
  },
  show: showDetails,
});
const heading = element('h1');
const summary = element('p', { id: 'summary' });
const result = element('ul', { class: 'lines result', id: 'result' });
const count = element('p', { class: 'quiet', id: 'count' });
const filters = element('div', { class: 'controls', id: 'filters' });
const tools = element('div', { class: 'controls' });
const details = element('section', { class: 'details', id: 'details' });
page.append(
  element('header', {}, heading, summary),
  ...[tools, result, filters, actions.bar, actions.sheet, count, table.node, details],
);
readDropped((files) => {
  channel.post({ kind: 'dropped', files });
});
channel.post({ kind: 'ready' });

function receive(message: ToPostsPage): void {
  switch (message.kind) {
    case 'posts':
      take(message);
      return;
    case 'standings':
      for (const standing of message.standings) standings.set(standing.id, standing);
      if (view.sort === 'typical' && message.isAll) update();
      else table.draw();
      showDetails(table.active);
      return;
    case 'impact':
      actions.show(message.request, message.lines);
      return;
    case 'without':
      if (table.active?.id === message.post) showLines('without-lines', message.lines);
      return;
    case 'done':
      showLines('result', message.lines);
      return;
  }
}

function take(message: Posts): void {
  const isFirst = posts === undefined;
  posts = message;
  heading.textContent = message.title;
  summary.textContent = message.summary;
  const ids = new Set(message.posts.map(({ id }) => id));
  for (const id of [...chosen]) if (!ids.has(id)) chosen.delete(id);
  drawTools(message);
  drawFilters(filters, message, view, (change) => {
    view = { ...view, ...change };
    update(true);
  });
  actions.draw(message.words);
  update();
  if (isFirst) table.node.focus();
}

function drawTools({ words, canUndo }: Posts): void {
  const focused = document.activeElement?.id ?? '';
  tools.replaceChildren(
    button(
      { id: 'add', class: 'action main' },
      () => {
        channel.post({ kind: 'add' });
      },
      words['add'] ?? '',
    ),
    button(
      { id: 'undo', class: 'action', hidden: !canUndo },
      () => {
        channel.post({ kind: 'undo' });
      },
      words['undo'] ?? '',
    ),
    element('span', { class: 'quiet' }, words['drop'] ?? ''),
  );
  if (focused === 'add' || focused === 'undo') document.getElementById(focused)?.focus();
}

/** @param isOtherView whether the posts are sorted or filtered in another way */
function update(isOtherView = false): void {
  if (!posts) return;
  shown = shownPosts(posts.posts, view, standings);
  table.set(shown, view.sort, view.isDescending, isOtherView);
  updateCount();
}

function sort(key: SortKey): void {
  view = { ...view, sort: key, isDescending: view.sort === key ? !view.isDescending : key !== 'title' };
  update(true);
}

function updateCount(): void {
  actions.update();
  if (!posts) return;
  const { words } = posts;
  const text = (words['shown'] ?? '')
    .replace('{0}', String(shown.length))
    .replace('{1}', String(posts.posts.length))
    .replace('{2}', String(chosen.size));
  count.replaceChildren(
    shown.length === 0 && posts.posts.length > 0 ? (words['empty'] ?? '') : text,
    ' ',
    button(
      { id: 'choose-all', class: 'link' },
      () => {
        for (const { id } of shown) chosen.add(id);
        updateCount();
        table.draw();
        document.getElementById('choose-all')?.focus();
      },
      words['chooseAll'] ?? '',
    ),
    ' ',
    button(
      { id: 'choose-none', class: 'link' },
      () => {
        chosen.clear();
        updateCount();
        table.draw();
        document.getElementById('choose-none')?.focus();
      },
      words['chooseNone'] ?? '',
    ),
    ` · ${words['keys'] ?? ''}`,
  );
  announce(text);
}

function showDetails(post: PostLine | undefined): void {
  if (!posts || !post) {
    details.replaceChildren();
    return;
  }
  const { words } = posts;
  if (details.dataset['post'] === post.id && details.dataset['rank'] === String(standings.get(post.id)?.rank))
    return;
  details.dataset['post'] = post.id;
  details.dataset['rank'] = String(standings.get(post.id)?.rank);
  details.replaceChildren(
    element('h2', {}, post.title),
    element('p', { class: 'quiet' }, `${post.path} · ${words['consent'] ?? ''}: ${consentText(post, words)}`),
    ...[...post.notes, standings.get(post.id)?.text ?? ''].flatMap((line) =>
      line === '' ? [] : [element('p', {}, line)],
    ),
    element(
      'div',
      { class: 'controls' },
      button(
        { id: 'open', class: 'action' },
        () => {
          channel.post({ kind: 'open', post: post.id });
        },
        words['open'] ?? '',
      ),
      button(
        { id: 'without', class: 'action', hidden: post.state !== 'learned' },
        () => {
          showLines('without-lines', [words['working'] ?? '']);
          channel.post({ kind: 'without', post: post.id });
        },
        words['without'] ?? '',
      ),
    ),
    element('ul', { class: 'lines', id: 'without-lines' }),
  );
}

function showLines(id: string, lines: readonly string[]): void {
  document.getElementById(id)?.replaceChildren(...lines.map((line) => element('li', {}, line)));
  announce(lines.join(' '));
}
