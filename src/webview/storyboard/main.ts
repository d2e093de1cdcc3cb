// The page of a storyboard: the drawn film with its timeline, and its shots to be edited.
import { openChannel } from '../kit/channel.ts';
import { button, byId, element } from '../kit/element.ts';
import { FocusKeeper } from '../kit/focus-keeper.ts';
import { announce } from '../kit/live-region.ts';
import { Film } from './film.ts';
import {
  ASPECT_NAMES,
  RATE_NAMES,
  STORYBOARD_PROTOCOL,
  type FilmOptions,
  type FromStoryboardPage,
  type ToStoryboardPage,
} from './messages.ts';
import { drawShot } from './picture.ts';
import { drawShotList } from './shot-list.ts';
import { drawTimeline, secondsOf } from './timeline.ts';

const page = byId('page');
const channel = openChannel(STORYBOARD_PROTOCOL, draw);
const post = (message: FromStoryboardPage): void => {
  channel.post(message);
};
const focus = new FocusKeeper(channel, ({ id }) => (id === '' ? undefined : `#${CSS.escape(id)}`));

let shown: ToStoryboardPage | undefined;
let film: Film | undefined;
/** Pictures stand still for those who asked their system or VS Code for less motion. */
const isStill = (): boolean =>
  matchMedia('(prefers-reduced-motion: reduce)').matches ||
  document.body.classList.contains('vscode-reduce-motion');

post({ kind: 'ready' });
document.addEventListener('keydown', onKey);

function draw(next: ToStoryboardPage): void {
  shown = next;
  if (film) film.replace(next);
  else film = new Film(next, drawFrame);
  const { title, summary, words, warnings } = next;
  focus.around(() => {
    page.replaceChildren(
      element('header', {}, element('h1', {}, title), element('p', { class: 'quiet' }, summary)),
      drawOptions(next),
      element(
        'div',
        { class: 'stage' },
        element('div', { id: 'picture' }),
        element('div', { class: 'beside' }, drawTransport(next), drawWarnings(warnings, next)),
      ),
      drawTimeline(next, {
        goTo: (frame) => film?.goTo(frame),
        setLength: (shot, frames) => {
          post({ kind: 'length', shot, frames });
          const name = next.shots.find(({ id }) => id === shot)?.name ?? '';
          announce(`${name}: ${words.seconds.replace('{0}', secondsOf(frames, next.perSecond))}`);
        },
      }),
      element('p', { class: 'hint' }, words.hint),
      element('h2', { id: 'shots' }, words.shots),
      drawShotList(next, post),
    );
  });
  drawFrame();
}

function drawOptions({ options, words }: ToStoryboardPage): HTMLElement {
  const change = (changed: Partial<FilmOptions>): void => {
    post({ kind: 'options', options: { ...options, ...changed } });
  };
  const seconds = element('input', {
    ...{ id: 'seconds', type: 'number', min: 5, max: 600, step: 1, value: options.seconds },
  });
  seconds.addEventListener('change', () => {
    const value = seconds.valueAsNumber;
    if (value >= 5 && value <= 600) change({ seconds: value });
    else seconds.value = String(options.seconds);
  });
  return element(
    'div',
    { class: 'controls' },
    element('label', {}, words.wanted, seconds),
    choice('rate', words.rate, RATE_NAMES, options.rate, (rate) => {
      change({ rate });
    }),
    choice('aspect', words.aspect, ASPECT_NAMES, options.aspect, (aspect) => {
      change({ aspect });
    }),
    action('save', words.save),
    action('undo', words.undo),
    action('reset', words.reset),
  );
}

const action = (kind: 'save' | 'undo' | 'reset', text: string): HTMLElement =>
  button(
    { id: kind, class: 'action' },
    () => {
      post({ kind });
    },
    text,
  );

function choice<Name extends string>(
  id: string,
  label: string,
  names: readonly Name[],
  chosen: Name,
  choose: (name: Name) => void,
): HTMLElement {
  const list = element(
    'select',
    { id },
    ...names.map((name) => element('option', { value: name, selected: name === chosen }, name)),
  );
  list.addEventListener('change', () => {
    const name = names.find((known) => known === list.value);
    if (name !== undefined) choose(name);
  });
  return element('label', {}, label, list);
}

function drawTransport({ words, frames }: ToStoryboardPage): HTMLElement {
  const position = element('input', {
    ...{ id: 'position', type: 'range', min: 0, max: Math.max(0, frames - 1), step: 1 },
    'aria-label': words.position,
  });
  position.addEventListener('input', () => film?.goTo(position.valueAsNumber));
  const step = (id: string, shots: number, text: string, sign: string): HTMLElement =>
    button({ id, class: 'action', 'aria-label': text, title: text }, () => film?.step(shots), sign);
  return element(
    'div',
    { class: 'transport' },
    step('previous', -1, words.previous, '|◂'),
    button({ id: 'play', class: 'action main play' }, () => film?.toggle(), words.play),
    step('next', 1, words.next, '▸|'),
    element('span', { id: 'time', role: 'timer', 'aria-live': 'off' }),
    position,
  );
}

const drawWarnings = (warnings: readonly string[], { shots, words }: ToStoryboardPage): HTMLElement =>
  element(
    'section',
    { class: 'warnings', 'aria-labelledby': 'warnings' },
    element('h2', { id: 'warnings' }, words.warnings),
    warnings.length === 0 && shots.every((shot) => shot.warnings.length === 0)
      ? element('p', {}, words.fine)
      : element(
          'ul',
          {},
          ...warnings.map((text) => element('li', { class: 'warning' }, `⚠ ${text}`)),
          ...shots.flatMap(({ id, name, warnings: own }) =>
            own.map((text, at) =>
              element(
                'li',
                { class: 'warning' },
                '⚠ ',
                button(
                  { id: `warning-${id}-${at}`, class: 'link' },
                  () => {
                    byId(`row-${id}`).scrollIntoView({ block: 'center' });
                    byId(`row-${id}`).focus({ preventScroll: true });
                  },
                  name,
                ),
                `: ${text}`,
              ),
            ),
          ),
        ),
  );

/** Shows the frame at which the film is. */
function drawFrame(): void {
  if (!shown || !film) return;
  const { frame, isPlaying } = film;
  const { shots, cues, perSecond, frames, options, notice, words } = shown;
  const at = film.shot;
  const shot = shots[at];
  if (!shot) return;
  const caption = cues.find(({ start, end }) => frame >= start && frame < end)?.lines ?? [];
  const progress = isStill() ? 0 : (frame - shot.start) / Math.max(1, shot.frames);
  byId('picture').replaceChildren(
    drawShot(shot, options.aspect, { caption, onScreen: shot.onScreen, notice }, progress),
  );
  byId('time').textContent = `${secondsOf(frame, perSecond)} / ${secondsOf(frames, perSecond)} s`;
  const play = byId('play');
  const text = isPlaying ? words.pause : words.play;
  if (play.textContent !== text) play.textContent = text;
  const position = byId('position');
  if (position instanceof HTMLInputElement) {
    position.value = String(frame);
    position.setAttribute(
      'aria-valuetext',
      `${words.seconds.replace('{0}', secondsOf(frame, perSecond))}, ${shot.name}`,
    );
  }
  shots.forEach(({ id }, place) => {
    const cell = byId(`cell-${id}`);
    if (place === at) cell.setAttribute('aria-current', 'true');
    else cell.removeAttribute('aria-current');
  });
}

/** What keys do outside of text fields. */
const KEYS: ReadonlyMap<string, () => void> = new Map([
  ['k', () => film?.toggle()],
  ['j', () => film?.step(-1)],
  ['l', () => film?.step(1)],
]);

function onKey(event: KeyboardEvent): void {
  const { target, key } = event;
  if (isField(target)) return;
  const isChord = event.ctrlKey || event.metaKey;
  if (event.altKey || (isChord && event.shiftKey)) return;
  const isFree = key === ' ' && !(target instanceof HTMLButtonElement);
  const name = isFree ? 'k' : key.toLowerCase();
  if (isChord) {
    if (name !== 'z') return;
    post({ kind: 'undo' });
  } else {
    const act = KEYS.get(name);
    if (!act) return;
    act();
  }
  event.preventDefault();
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement ||
  (target instanceof HTMLInputElement && target.type !== 'range');
