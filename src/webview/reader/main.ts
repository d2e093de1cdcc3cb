// The reader of feeds in the side bar: posts in the order of what was kept and hidden, with reasons that can be undone.
import { openChannel } from '../kit/channel.ts';
import { button, byId, element } from '../kit/element.ts';
import { FocusKeeper } from '../kit/focus-keeper.ts';
import { announce } from '../kit/live-region.ts';
import { READER_PROTOCOL, SHOWN, type Shown, type ToReaderPage } from './messages.ts';
import { drawCard } from './post-card.ts';

const page = byId('page');
let state: ToReaderPage | undefined;
let shown: Shown = 'new';
const unfolded = new Set<string>();
/** Posts that were new when the list was drawn first: they keep their place when they are kept or hidden. */
const stays = new Set<string>();

const channel = openChannel(READER_PROTOCOL, (message) => {
  state = message;
  for (const { id, state: now } of message.rows) if (now === 'new') stays.add(id);
  draw();
  if (message.said !== '') announce(message.said);
});
const focus = new FocusKeeper(channel, ({ id }) => (id === '' ? undefined : `#${CSS.escape(id)}`));
channel.post({ kind: 'ready' });

function draw(): void {
  if (!state) return;
  const parts = state.counts.new === '' ? [drawReading(state)] : [drawHead(state), drawList(state)];
  focus.around(() => {
    page.replaceChildren(...parts);
  });
}

const drawReading = ({ about }: ToReaderPage): HTMLElement => element('p', { class: 'quiet' }, about);

function drawHead({ about, counts, ignoredWords, words, ...rest }: ToReaderPage): HTMLElement {
  return element(
    'header',
    {},
    drawLookingFor(words.lookingFor, words.lookingForHint, rest.lookingFor),
    element('p', { class: 'quiet' }, about),
    ...(ignoredWords.length === 0
      ? []
      : [
          element(
            'p',
            { class: 'reasons' },
            element('span', { class: 'quiet' }, words.ignored),
            ...ignoredWords.map((term, at) => {
              const label = words.restore.replace('{0}', () => term);
              return button(
                { id: `ignored-${String(at)}`, class: 'word', title: label, 'aria-label': label },
                () => {
                  channel.post({ kind: 'ignore', term, isIgnored: false });
                },
                `${term} ↺`,
              );
            }),
          ),
        ]),
    element(
      'div',
      { class: 'filter', role: 'toolbar' },
      ...SHOWN.map((one) =>
        button(
          { id: `shown-${one}`, 'aria-pressed': String(shown === one) },
          () => {
            shown = one;
            stays.clear();
            for (const { id, state: now } of state?.rows ?? []) if (now === 'new') stays.add(id);
            draw();
          },
          `${words.shown[one]} (${counts[one]})`,
        ),
      ),
    ),
  );
}

function drawLookingFor(label: string, hint: string, value: string): HTMLElement {
  const input = element('input', { id: 'looking-for', type: 'text', value, placeholder: hint });
  input.addEventListener('change', () => {
    channel.post({ kind: 'look-for', text: input.value });
  });
  return element('label', { class: 'looking-for' }, element('span', {}, label), input);
}

/** In the list of new posts, those that were just kept or hidden keep their place; hidden ones are one line. */
function drawList({ rows, words }: ToReaderPage): HTMLElement {
  const listed = rows.filter(({ id, state: now }) => now === shown || (shown === 'new' && stays.has(id)));
  if (listed.length === 0) return element('p', { class: 'quiet' }, words.none[shown]);
  return element(
    'ul',
    { class: 'posts' },
    ...listed.map((row, at) =>
      drawCard(row, at, shown === 'new' && row.state === 'hidden', {
        ...{ words, unfolded },
        post: (message) => {
          channel.post(message);
        },
        unfold: (id) => {
          if (!unfolded.delete(id)) unfolded.add(id);
          draw();
        },
      }),
    ),
  );
}
