import { button, element } from '../kit/element.ts';
import { gistOf, isCovered } from './covered.ts';
import type { FromReaderPage, PostAction, ReaderRow, ReaderWords } from './messages.ts';

/** What a card needs to be drawn. */
export interface CardFrame {
  readonly words: ReaderWords;
  readonly post: (message: FromReaderPage) => void;
  /** Ids of posts whose long text or warned-of text is unfolded. */
  readonly unfolded: ReadonlySet<string>;
  readonly unfold: (id: string) => void;
}

/** Longer texts are folded, in UTF-16 units. */
const LONG = 420;

/** A post with its reasons and what may be done with it. A post that was just hidden is one line, which can undo it. */
export function drawCard(row: ReaderRow, at: number, isFolded: boolean, frame: CardFrame): HTMLElement {
  const { words } = frame;
  const choose = (choice: 'keep' | 'hide' | 'none') => (): void => {
    frame.post({ kind: 'choose', id: row.id, choice });
  };
  const key = String(at);
  if (isFolded)
    return element(
      'li',
      { class: 'post folded' },
      element('span', { class: row.warning === '' ? 'gist' : 'gist warning' }, gistOf(row)),
      element('span', { class: 'quiet' }, words.hidden),
      button(aboutPost(`undo-${key}`, 'link', words.undo, row), choose('none'), words.undo),
    );
  return element(
    'li',
    { class: `post ${row.state}` },
    element('p', { class: 'by quiet' }, row.by),
    ...drawText(row, at, frame),
    ...row.notes.map((note) => element('p', { class: 'quiet' }, note)),
    // Words of a text that is covered would give it away.
    ...(isCovered(row, frame.unfolded) ? [] : drawReasons(row, at, frame)),
    element(
      'div',
      { class: 'line' },
      ...(row.state === 'new'
        ? [
            button(aboutPost(`keep-${key}`, 'action', words.keep, row), choose('keep'), words.keep),
            button(aboutPost(`hide-${key}`, 'action', words.hide, row), choose('hide'), words.hide),
          ]
        : [
            element('span', { class: 'quiet' }, row.state === 'kept' ? words.kept : words.hidden),
            button(aboutPost(`undo-${key}`, 'link', words.undo, row), choose('none'), words.undo),
          ]),
    ),
    element(
      'div',
      { class: 'line' },
      ...(['quote', 'answer', 'open', 'forget'] as const).map((action) =>
        drawAction(action, row, key, frame),
      ),
    ),
  );
}

const drawAction = (
  action: PostAction,
  row: ReaderRow,
  key: string,
  { words, post }: CardFrame,
): HTMLElement =>
  button(
    aboutPost(`${action}-${key}`, 'link', words.actions[action], row),
    () => {
      post({ kind: 'act', id: row.id, action });
    },
    words.actions[action],
  );

const aboutPost = (id: string, kind: string, label: string, row: ReaderRow) => ({
  id,
  class: kind,
  'aria-label': `${label}: ${row.by}, ${gistOf(row).slice(0, 60)}`,
});

function drawText({ id, text, warning }: ReaderRow, at: number, frame: CardFrame): HTMLElement[] {
  const { words, unfolded, unfold } = frame;
  const isOpen = unfolded.has(id);
  const isLong = text.length > LONG;
  const toggle = (label: string): HTMLElement =>
    button(
      { id: `text-${String(at)}`, class: 'link', 'aria-expanded': String(isOpen) },
      () => {
        unfold(id);
      },
      label,
    );
  if (warning !== '')
    return [
      element('p', { class: 'warning' }, warning, ' ', toggle(isOpen ? words.less : words.show)),
      ...(isOpen ? [element('p', { class: 'text' }, text)] : []),
    ];
  if (!isLong) return [element('p', { class: 'text' }, text)];
  const shown = isOpen ? text : `${text.slice(0, LONG).replace(/\s+\S*$/, '')}…`;
  return [element('p', { class: 'text' }, shown), element('p', {}, toggle(isOpen ? words.less : words.more))];
}

/** The words that moved the post; pressing one undoes it. */
function drawReasons({ reasons }: ReaderRow, at: number, { words, post }: CardFrame): HTMLElement[] {
  return [true, false].flatMap((isFor) => {
    const own = reasons.filter((reason) => reason.isFor === isFor);
    if (own.length === 0) return [];
    return [
      element(
        'p',
        { class: 'reasons' },
        element('span', { class: 'quiet' }, isFor ? words.up : words.down),
        ...own.map(({ term }, place) =>
          button(
            {
              id: `reason-${String(at)}-${isFor ? 'up' : 'down'}-${String(place)}`,
              class: `word ${isFor ? 'up' : 'down'}`,
              title: words.ignore.replace('{0}', () => term),
              'aria-label': words.ignore.replace('{0}', () => term),
            },
            () => {
              post({ kind: 'ignore', term, isIgnored: true });
            },
            `${term} ×`,
          ),
        ),
      ),
    ];
  });
}
