import { element } from '../kit/element.ts';
import { POST_STATES, type PostLine, type ToPostsPage } from './messages.ts';
import { NOTHING, type View } from './state.ts';

type Posts = Extract<ToPostsPage, { kind: 'posts' }>;
type Option = readonly [value: string, text: string];

/** Draws the filters, with the values that occur; the focus stays where it is. */
export function drawFilters(
  place: HTMLElement,
  { posts, words }: Posts,
  view: View,
  change: (change: Partial<View>) => void,
): void {
  const focused = document.activeElement?.id ?? '';
  const search = element('input', {
    ...{ type: 'search', id: 'search', class: 'search' },
    ...{ placeholder: words['search'], 'aria-label': words['search'], value: view.search },
  });
  search.addEventListener('input', () => {
    change({ search: search.value });
  });
  const select = (
    name: 'channel' | 'year' | 'state' | 'consent',
    options: readonly Option[],
  ): HTMLElement => {
    const made = element(
      'select',
      { id: `filter-${name}` },
      ...[['', words['all'] ?? ''] as const, ...options].map(([value, text]) =>
        element('option', { value, selected: value === view[name] }, text),
      ),
    );
    made.addEventListener('change', () => {
      change({ [name]: made.value });
    });
    return element('label', { class: 'field' }, words[name] ?? name, made);
  };
  const states = POST_STATES.filter((state) => posts.some((post) => post.state === state));
  place.replaceChildren(
    search,
    select(
      'channel',
      valuesOf(posts, ({ channel }) => channel, words['none']),
    ),
    select('year', valuesOf(posts, ({ date }) => date.slice(0, 4), words['none']).reverse()),
    select(
      'state',
      states.map((state) => [state, words[`is-${state}`] ?? state]),
    ),
    select(
      'consent',
      ['may-not-quote', 'may-send', 'may-not-send', 'ends'].map((name) => [name, words[name] ?? name]),
    ),
  );
  if (focused !== '' && place.querySelector(`#${CSS.escape(focused)}`))
    document.getElementById(focused)?.focus();
}

function valuesOf(
  posts: readonly PostLine[],
  of: (post: PostLine) => string,
  none: string | undefined,
): Option[] {
  const values = [...new Set(posts.map(of))].sort();
  return values.map((value) => (value === '' ? [NOTHING, none ?? NOTHING] : [value, value]));
}
