import type { ListedPost } from '../../core/directions/angle-map/picture.ts';
import { button, element } from '../kit/element.ts';
import type { FromMap, JustCorrected, MapWords, ToMap } from './messages.ts';

type PostVerb = Extract<FromMap, { post: number }>['kind'];
type Act = (verb: PostVerb, post: number) => void;

/** The posts behind a row or a cell, each a button that opens it at the sentence, with one that puts its angle right. */
export function drawDetails(
  { details, corrected }: Extract<ToMap, { kind: 'details' }>,
  words: MapWords,
  act: Act,
): DocumentFragment {
  const { key, title, gist, posts, more } = details;
  const list = element(
    'ul',
    { class: 'posts' },
    ...posts.map((post) => drawPost(post, key === '' ? words.hasOne : words.notThis, words, act)),
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
  if (corrected) fragment.append(drawCorrected(corrected, words, act));
  fragment.append(posts.length === 0 ? element('p', { class: 'nothing' }, words.none) : list);
  if (more !== undefined) fragment.append(element('p', { class: 'place' }, more));
  return fragment;
}

function drawPost(post: ListedPost, wrong: string, words: MapWords, act: Act): HTMLElement {
  const verb = (kind: PostVerb, name: string): HTMLElement =>
    button(
      { class: 'correct', 'aria-label': `${name}: ${post.title}` },
      () => {
        act(kind, post.post);
      },
      name,
    );
  return element(
    'li',
    {},
    button(
      { class: 'post' },
      () => {
        act('open', post.post);
      },
      element('span', { class: 'post-title' }, post.title),
      post.place === '' ? undefined : element('span', { class: 'place' }, post.place),
      post.sentence === undefined ? undefined : element('q', {}, post.sentence),
    ),
    post.correction === 'none'
      ? undefined
      : element(
          'div',
          { class: 'correction' },
          post.correction === 'made' ? element('span', { class: 'place' }, words.corrected) : undefined,
          verb('correct', wrong),
          post.correction === 'made' ? verb('takeBack', words.takeBack) : undefined,
        ),
  );
}

const drawCorrected = ({ text, post }: JustCorrected, words: MapWords, act: Act): HTMLElement =>
  element(
    'p',
    { class: 'corrected' },
    `${text} `,
    button(
      { class: 'correct' },
      () => {
        act('takeBack', post);
      },
      words.takeBack,
    ),
  );
