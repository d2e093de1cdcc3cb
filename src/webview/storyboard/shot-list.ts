import { button, element } from '../kit/element.ts';
import type { FromStoryboardPage, PageShot, ToStoryboardPage } from './messages.ts';
import { secondsOf } from './timeline.ts';

/** The shots one below the other: what is said, seen and shown, with what is to be looked at. */
export function drawShotList(
  shown: ToStoryboardPage,
  post: (message: FromStoryboardPage) => void,
): HTMLElement {
  return element(
    'ol',
    { class: 'shots', 'aria-labelledby': 'shots' },
    ...shown.shots.map((shot) => drawShotRow(shot, shown, post)),
  );
}

function drawShotRow(
  shot: PageShot,
  { words, perSecond }: ToStoryboardPage,
  post: (message: FromStoryboardPage) => void,
): HTMLElement {
  const { id, name, beatName, description, voiceOver, onScreen, warnings, frames } = shot;
  const act = (kind: 'copy' | 'reveal', text: string): HTMLElement =>
    button(
      { id: `${kind}-${id}`, class: 'link', 'aria-label': `${text}: ${name}` },
      () => {
        post({ kind, shot: id });
      },
      text,
    );
  return element(
    'li',
    { id: `row-${id}`, class: 'shot', tabindex: -1 },
    element('h3', {}, `${name} · ${beatName} · ${secondsOf(frames, perSecond)} s`),
    element(
      'div',
      { class: 'said' },
      ...(voiceOver.length === 0
        ? [element('p', { class: 'quiet' }, words.silent)]
        : voiceOver.map((text, part) => partField(shot, text, part, words.spoken, post))),
    ),
    fact(words.seen, description),
    onScreen.length === 0 ? undefined : fact(words.onScreen, onScreen.join(' / ')),
    ...warnings.map((text) => element('p', { class: 'warning' }, `⚠ ${text}`)),
    element(
      'p',
      { class: 'actions' },
      act('copy', words.copy),
      voiceOver.length === 0 ? undefined : act('reveal', words.reveal),
    ),
  );
}

const fact = (name: string, text: string): HTMLElement =>
  element('p', { class: 'fact' }, element('span', { class: 'quiet' }, `${name}: `), text);

/** What is said, to be edited: Enter or leaving the field writes it into the draft, Escape takes it back. */
function partField(
  { id, name }: PageShot,
  text: string,
  part: number,
  label: string,
  post: (message: FromStoryboardPage) => void,
): HTMLElement {
  const field = element('textarea', {
    id: `part-${id}-${part}`,
    rows: Math.max(1, Math.ceil(text.length / 60)),
    spellcheck: 'true',
    'aria-label': `${label}, ${name}`,
  });
  field.value = text;
  let posted = text;
  const write = (): void => {
    const now = field.value.replace(/\s+/g, ' ').trim();
    if (now === posted) return;
    posted = now;
    post({ kind: 'text', shot: id, part, text: now });
  };
  field.addEventListener('change', write);
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.isComposing) {
      event.preventDefault();
      write();
    } else if (event.key === 'Escape') {
      field.value = text;
      event.stopPropagation();
    }
  });
  return field;
}
