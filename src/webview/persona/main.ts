// The page of a persona: questions with answers and what they rest on, and the dialogue to be played.
import { openChannel } from '../kit/channel.ts';
import { button, byId, element } from '../kit/element.ts';
import { FocusKeeper } from '../kit/focus-keeper.ts';
import { announce } from '../kit/live-region.ts';
import { PERSONA_PROTOCOL, type FromPersonaPage, type PageTurn, type ToPersonaPage } from './messages.ts';

const page = byId('page');
const channel = openChannel(PERSONA_PROTOCOL, draw);
const post = (message: FromPersonaPage): void => {
  channel.post(message);
};
const focus = new FocusKeeper(channel, ({ id }) => (id === '' ? undefined : `#${CSS.escape(id)}`));
let turns = 0;
let said = 0;
post({ kind: 'ready' });

function draw(shown: ToPersonaPage): void {
  const { title, summary, problem, words } = shown;
  const typed = document.querySelector<HTMLInputElement>('#question')?.value ?? '';
  focus.around(() => {
    page.replaceChildren(
      element('header', {}, element('h1', {}, title), element('p', { class: 'quiet' }, summary)),
      ...(problem === ''
        ? [...drawVoice(shown), ...drawTalk(shown, typed), ...drawDialogue(shown)]
        : [element('p', { role: 'alert' }, problem)]),
    );
  }, '#question');
  const last = shown.turns.at(-1);
  if (last && shown.turns.length > turns) {
    announce(`${last.answer} ${last.why}`);
    document.querySelector('#talk li:last-child')?.scrollIntoView({ block: 'nearest' });
  }
  turns = shown.turns.length;
  const { scene } = shown;
  if (said > 0 && scene.said.length !== said)
    announce(
      scene.said
        .slice(scene.said.length > said ? said : 0)
        .filter(({ who }) => who === 'persona')
        .map(({ text }) => text)
        .join(' ') || words.over,
    );
  if (scene.said.length > said && said > 0)
    document.querySelector('.scene .choices')?.scrollIntoView({ block: 'nearest' });
  said = scene.said.length;
}

function drawVoice({ voice, words }: ToPersonaPage): HTMLElement[] {
  if (voice.text === '') return [];
  return [
    element('h2', { id: 'voice' }, words.voice),
    element('p', {}, voice.text),
    element(
      'ul',
      { class: 'passages', 'aria-labelledby': 'voice' },
      ...voice.rows.map((row, at) =>
        element(
          'li',
          {},
          ...(row.quote === ''
            ? []
            : [
                button(
                  { id: `passage-${at}`, class: 'link', title: row.path },
                  () => {
                    post({ kind: 'passage', path: row.path, start: row.start });
                  },
                  `“${row.quote}”`,
                ),
                ' ',
              ]),
          element('span', { class: 'why' }, row.why),
          row.instead === ''
            ? undefined
            : element('span', { class: 'why' }, ` · ${words.brandSays} “${row.instead}”`),
        ),
      ),
    ),
  ];
}

function drawTalk(shown: ToPersonaPage, typed: string): HTMLElement[] {
  const { words, name } = shown;
  const question = element('input', {
    id: 'question',
    type: 'text',
    autocomplete: 'off',
    'aria-label': words.ask,
  });
  question.value = typed;
  question.placeholder = words.ask;
  const form = element(
    'form',
    { class: 'ask' },
    question,
    element('button', { id: 'send', type: 'submit', class: 'action main' }, words.send),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = question.value.trim();
    if (text === '') return;
    question.value = '';
    post({ kind: 'ask', text });
  });
  return [
    element('h2', { id: 'talk-title' }, words.talk),
    element('p', { class: 'quiet' }, words.hint),
    element(
      'ol',
      { id: 'talk', class: 'talk', 'aria-labelledby': 'talk-title' },
      ...shown.turns.map((turn, at) => drawTurn(turn, at, name, words)),
    ),
    form,
    element(
      'div',
      { class: 'controls' },
      choice('channel', words.channel, shown.channels, shown.channel),
      choice('language', words.language, shown.languages, shown.language),
      ...(shown.model === '' ? [] : [wordIt(shown)]),
      action('keep', words.keep),
      action('clear', words.clear),
    ),
  ];
}

const drawTurn = (
  { question, answer, grounds, why }: PageTurn,
  at: number,
  name: string,
  words: ToPersonaPage['words'],
): HTMLElement =>
  element(
    'li',
    {},
    element('p', { class: 'question' }, element('b', {}, `${words.you}: `), question),
    element('p', { class: 'answer' }, element('b', {}, `${name}: `), answer),
    element(
      'p',
      { class: 'why' },
      why,
      ...grounds.flatMap(({ id, text }) => [
        ' ',
        button(
          { id: `fact-${at}-${id}`, class: 'link', title: text },
          () => {
            post({ kind: 'fact', text: id });
          },
          id,
        ),
      ]),
    ),
  );

function drawDialogue({ scene, words, name }: ToPersonaPage): HTMLElement[] {
  return [
    element('h2', { id: 'dialogue' }, words.dialogue),
    element('p', { class: 'quiet' }, words.dialogueHint),
    scene.faults.length === 0
      ? element('p', { class: 'quiet', id: 'sound' }, words.sound)
      : element('ul', { class: 'faults' }, ...scene.faults.map((fault) => element('li', {}, fault))),
    element(
      'section',
      { class: 'scene', 'aria-labelledby': 'dialogue' },
      ...scene.said.map((line, at) =>
        element(
          'p',
          { class: line.who },
          element('b', {}, `${line.who === 'persona' ? name : words.you}: `),
          line.text,
          ...(line.fact === '' ? [] : [' ', factLink(`told-${at}`, line.fact, words)]),
        ),
      ),
      scene.isOver ? element('p', { class: 'quiet' }, words.over) : undefined,
      element(
        'ul',
        { class: 'choices' },
        ...scene.choices.map((text, at) =>
          element(
            'li',
            {},
            button(
              { id: `choice-${at}`, class: 'action' },
              () => {
                post({ kind: 'choose', at });
              },
              text,
            ),
          ),
        ),
      ),
    ),
    action('restart', words.restart),
  ];
}

const factLink = (id: string, fact: string, words: ToPersonaPage['words']): HTMLElement =>
  button(
    { id, class: 'link' },
    () => {
      post({ kind: 'fact', text: fact });
    },
    words.openFact.replace('{0}', fact),
  );

function wordIt({ model, isWorded, words }: ToPersonaPage): HTMLElement {
  const box = element('input', { id: 'word', type: 'checkbox', checked: isWorded });
  box.addEventListener('change', () => {
    post({ kind: 'word', isOn: box.checked });
  });
  return element('label', { class: 'check' }, box, words.wordIt.replace('{0}', model));
}

const action = (kind: 'keep' | 'clear' | 'restart', text: string): HTMLElement =>
  button(
    { id: kind, class: 'action' },
    () => {
      post({ kind });
    },
    text,
  );

function choice(
  kind: 'channel' | 'language',
  label: string,
  names: readonly string[],
  chosen: string,
): HTMLElement {
  const list = element(
    'select',
    { id: kind },
    ...names.map((name) => element('option', { value: name, selected: name === chosen }, name)),
  );
  list.addEventListener('change', () => {
    post({ kind, text: list.value });
  });
  return element('label', {}, label, list);
}
