import assert from 'node:assert/strict';
import { checkPost, checkText } from '../../../../../src/core/production/personas/check/check-post.ts';
import { experiencesIn } from '../../../../../src/core/production/personas/check/experience.ts';
import { CREAM, HOTEL, personaOf, TODAY } from './samples.ts';

const kinds = (text: string): string[] => [
  ...new Set(checkText(text, personaOf(HOTEL), 'en', TODAY).map(({ kind }) => kind)),
];
const found = (text: string, language = 'en'): string[] =>
  experiencesIn(text, language).map(({ start, end }) => text.slice(start, end));

describe('what a persona publishes', () => {
  const hello = 'Marlo here, an AI concierge. ';

  for (const text of [
    `${hello}Breakfast is in the orangery from half past seven. Bring a book.`,
    `${hello}"I slept like a stone," wrote a guest. The garden rooms take two dogs each.`,
    `${hello}Josiah Fenwright built the house in 1781 and never saw a phone in it.`,
    `${hello}Three things to pack: a book, boots, patience. The rooms are ready from 15:00.`,
    "Marlo here, an AI concierge. The rain won't reach the orangery.",
    `Good morning! I am Marlo, an AI concierge, and I have never slept a minute.`,
  ])
    it(`finds nothing in “${text}”`, () => {
      assert.deepEqual(kinds(text), []);
    });

  for (const [text, kind] of [
    ['The orangery this morning: steam, silver, quiet.', 'undisclosed'],
    ['Marlo, dreamed up in the attic. Bring a book.', 'unclear'],
    ['Parking is £12 a night. Dogs are welcome in the garden rooms. I am an AI.', 'late'],
    ['Not a bot, just Marlo. Bring a book.', 'undisclosed'],
    [`${hello}The pool is 25 metres long.`, 'ungrounded'],
    [`${hello}The cosiest rooms of all.`, 'ungrounded'],
    [`${hello}There's a sauna on the roof.`, 'ungrounded'],
    [`${hello}Everything on the menu is gluten-free.`, 'ungrounded'],
    [`${hello}The Queen of Sweden slept here.`, 'ungrounded'],
    [`${hello}Inns & Gardens named it house of the year.`, 'expired'],
  ] as const)
    it(`finds in “${text}” what is ${kind}`, () => {
      assert.deepEqual(kinds(text), [kind]);
    });

  it('asks for the tie to a brand that does not run it', () => {
    const ola = personaOf(CREAM);
    const of = (text: string): string[] => checkText(text, ola, 'en', TODAY).map(({ kind }) => kind);
    assert.deepEqual(of("I'm Ola, an AI character, in a paid partnership with Fenn."), []);
    assert.deepEqual(of("I'm Ola, an AI character. The jar is glass."), ['undisclosed']);
  });

  it('counts offsets in the file', () => {
    const file = '---\nlanguage: en\n---\n\nMarlo here, an AI concierge. The pool is **25 metres** long.\n';
    const [finding] = checkPost(file, personaOf(HOTEL), TODAY);
    assert.equal(file.slice(finding?.start, finding?.end), '25 metres');
  });
});

describe('claimed experiences', () => {
  for (const [text, language] of [
    ['I tried it on Sunday.', 'en'],
    ["I've been using this for years.", 'en'],
    ['My skin has never been calmer.', 'en'],
    ['Do you remember when we met at the fair?', 'en'],
    ['I say that as someone who ate six.', 'en'],
    ['It kept me warm all night.', 'en'],
    ['Ich habe die Suppe gekostet.', 'de'],
    ['J’ai goûté la soupe.', 'fr'],
    ['Ayer probé la sopa.', 'es'],
  ] as const)
    it(`are found in “${text}”`, () => {
      assert.equal(found(text, language).length, 1);
    });

  for (const [text, language] of [
    ['I have never tasted soup.', 'en'],
    ['If I could drink, I would start with the tea.', 'en'],
    ['Did I try it? No.', 'en'],
    ['A guest said: “I swam for an hour.”', 'en'],
    ['I tried to explain the timetable.', 'en'],
    ['I walked you through the menu.', 'en'],
    ['I have no legs.', 'en'],
    ['Ich trinke nicht.', 'de'],
    ['Je n’ai rien mangé.', 'fr'],
  ] as const)
    it(`are not found in “${text}”`, () => {
      assert.deepEqual(found(text, language), []);
    });
});
