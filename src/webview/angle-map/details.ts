import type { PictureDetails } from '../../core/directions/angle-map/picture.ts';
import { button, element } from '../kit/element.ts';
import type { MapWords } from './messages.ts';

/** The posts behind a row or a cell, each a button that opens it at the sentence. */
export function drawDetails(
  details: PictureDetails,
  words: MapWords,
  open: (post: number) => void,
): DocumentFragment {
  const { title, gist, posts, more } = details;
  const list = element(
    'ul',
    { class: 'posts' },
    ...posts.map((post) =>
      element(
        'li',
        {},
        button(
          { class: 'post' },
          () => {
            open(post.post);
          },
          element('span', { class: 'post-title' }, post.title),
          post.place === '' ? undefined : element('span', { class: 'place' }, post.place),
          post.sentence === undefined ? undefined : element('q', {}, post.sentence),
        ),
      ),
    ),
  );
  list.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const buttons = [...list.querySelectorAll('button')];
    const at = buttons.findIndex((stop) => stop === document.activeElement);
    event.preventDefault();
    buttons[at + (event.key === 'ArrowDown' ? 1 : -1)]?.focus();
  });
  const fragment = document.createDocumentFragment();
  fragment.append(element('h2', { id: 'details-title' }, title));
  if (gist !== '') fragment.append(element('p', { class: 'gist' }, gist));
  fragment.append(posts.length === 0 ? element('p', { class: 'nothing' }, words.none) : list);
  if (more !== undefined) fragment.append(element('p', { class: 'place' }, more));
  return fragment;
}
