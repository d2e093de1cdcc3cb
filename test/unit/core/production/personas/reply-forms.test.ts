import assert from 'node:assert/strict';
import { speakerFor } from '../../../../../src/core/production/personas/reply/reply.ts';
import { CREAM, HOTEL, personaOf, TODAY } from './samples.ts';

const REFUSED = 'That is not in my book. Reception knows.';
interface Reply {
  readonly answer: string;
  readonly grounds: readonly string[];
}

const asking = (source: string): ((question: string, language?: string) => Reply) => {
  const speak = speakerFor(personaOf(source), TODAY);
  return (question, language = 'en') => speak({ question, channel: 'chat', language, isFirst: false });
};
const [hotel, cream] = [asking(HOTEL), asking(CREAM)];

describe('a question to a persona in another language', () => {
  for (const [question, language, ground, before] of [
    [
      'Wann gibt es Frühstück, und wie lange ist es haltbar?',
      'de',
      'keeps',
      'Das habe ich nur auf Englisch: ',
    ],
    ['Was kostet ein Glas?', 'de', 'price', 'Das habe ich nur auf Englisch: '],
    ['¿Cuánto cuesta?', 'es', 'price', 'Solo lo tengo en inglés: '],
    ['Où est-elle fabriquée ?', 'fr', 'made', "Je ne l'ai qu'en anglais : "],
  ] as const)
    it(`is answered from a fact in English, and says so: “${question}”`, () => {
      const { answer, grounds } = cream(question, language);
      const text = personaOf(CREAM).facts.find(({ id }) => id === ground)?.text ?? '?';
      assert.deepEqual(grounds, [ground]);
      assert.ok(answer.startsWith(`${before}${text}`), answer);
    });

  it('is refused with the address of the refusal in English', () => {
    const contact = HOTEL.replace('Reception knows.', 'Write to desk@dunmere.example.');
    const { answer } = asking(contact)('Gibt es einen Kinosaal?', 'de');
    assert.equal(
      answer,
      'Das weiß ich nicht, und ich rate nicht. Hier können Sie fragen: desk@dunmere.example',
    );
  });
});

describe('a question to a persona, as it is typed', () => {
  it('is known by a word with two letters changed round, and not by another word', () => {
    assert.deepEqual(hotel('is there brekafast').grounds, ['breakfast']);
    assert.deepEqual(hotel('is there a beefsteak').grounds, []);
  });

  it('gets no refusal for its other half, or for what it says about what it asked', () => {
    for (const question of [
      'Can I cancel or will it be charged?',
      'ok, can I bring my dog? And can he come in with us?',
    ])
      assert.ok(!hotel(question).answer.includes(REFUSED), hotel(question).answer);
    assert.ok(hotel('Can I bring my dog, and is there a gym?').answer.endsWith(REFUSED));
  });

  it('that asks where prefers a place', () => {
    assert.deepEqual(cream('where do u make em').grounds, ['made']);
  });

  it('asks for a time only where “when” asks', () => {
    assert.deepEqual(hotel('Is parking cheaper when we stay longer?').grounds, ['parking']);
  });
});
