import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ANGLES } from '../../../../../src/core/directions/catalogue/index.ts';
import { angleOf, type TextSentence } from '../../../../../src/core/directions/recognise/index.ts';
import { readPlainBlocks } from '../../../../../src/core/text/index.ts';

const read = (text: string): TextSentence[] =>
  readPlainBlocks(text, 'wrapped').flatMap(({ kind, sentences }) =>
    sentences.map((sentence) => ({ text: sentence.text, kind })),
  );

const TOLD: readonly (readonly [string, string])[] = [
  [
    'objects-eye',
    'I hang on a nail by the door. They lift me down at six and they wipe my handle. I have never seen the sea, but I have carried it home.',
  ],
  [
    'teach-one-thing',
    'Take a clean cloth and fold it twice. Press it on the stain. Wait for a minute, then lift it and turn it over. Repeat until the cloth stays dry.',
  ],
  [
    'prediction',
    'By 2035 most streets will have one delivery a day. Vans will become rare, because the kerb is going to be priced by the minute. We expect it in the cities first.',
  ],
  [
    'question-unanswered',
    'Who owns a tune that three villages sing? We have asked the singers and a judge. Nobody knows. Perhaps it is the wrong question; we do not have a better one yet.',
  ],
  [
    'unpopular-opinion',
    'I think that most signs should be taken down. Colleagues in our trade will disagree. In my view a town with fewer signs is a town where people look.',
  ],
  [
    'community-mirror',
    'We asked what you keep in our jars. 412 of you answered. Most of you keep nails; one of you wrote that hers holds a ring. You sent photographs, too.',
  ],
  [
    'manifesto',
    'We will answer every letter. We will never sell a name. No child should wait because a form does. Everyone who works here should be told first.',
  ],
  [
    'small-moment',
    'Just before closing a boy came in with wet shoes. He stood at the counter and held out a coin. “Is it enough?” he asked. Nobody said anything. She wrapped the roll and gave it to him.',
  ],
];
const PLAIN = [
  'The office is open from Monday to Friday between nine and five. Parking is available behind the building. Please bring your card.',
  'Version 4.2 is now available. It fixes two crashes, updates the Dutch translation and adds a setting for the date. Thanks to all contributors.',
  'The annual meeting will take place on 12 March at 18:00 in the town hall. The agenda and the accounts are available on our website. Please register by 1 March.',
];

describe('angleOf', () => {
  for (const [angle, text] of TOLD)
    it(`hears ${angle}`, () => {
      assert.equal(angleOf(read(text))?.id, angle);
    });

  for (const text of PLAIN)
    it(`leaves plain news alone: ${text.slice(0, 30)}…`, () => {
      assert.equal(angleOf(read(text)), undefined);
    });

  it('is not led astray by one stray sentence in a long plain post', () => {
    const news = PLAIN.flatMap(read);
    const long = Array.from({ length: 8 }, () => news).flat();
    const stray = read('I hang on a nail and they wipe my handle.');
    assert.equal(angleOf([...long.slice(0, 40), ...stray, ...long.slice(40)]), undefined);
  });

  it('says nothing of nothing', () => {
    assert.equal(angleOf([]), undefined);
  });

  it('points at the sentence that tells', () => {
    const told = angleOf(
      read(
        'Here is the news of the week. By 2035 most streets will have one delivery a day. Vans will soon become rare, we expect, and we will not miss them.',
      ),
    );
    assert.equal(told?.id, 'prediction');
    assert.notEqual(told.sentence, 0);
  });

  const sentence = fc.record({
    text: fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...TOLD.map(([, text]) => text))),
    kind: fc.constantFrom('paragraph', 'item', 'heading', 'quote'),
  } satisfies Record<keyof TextSentence, unknown>);

  it('answers any text validly, and the same text the same', () => {
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 40 }), (sentences) => {
        const told = angleOf(sentences);
        assert.deepEqual(angleOf(sentences), told);
        if (!told) return;
        assert.ok(ANGLES.includes(told.id));
        assert.ok(told.confidence > 0 && told.confidence <= 1);
        assert.ok(Number.isInteger(told.sentence) && told.sentence >= 0 && told.sentence < sentences.length);
      }),
    );
  });
});
