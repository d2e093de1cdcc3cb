import assert from 'node:assert/strict';
import { lazyTagger, pieceOf, readDraftText } from '../../../../../src/core/directions/index.ts';

const PIECES: readonly (readonly [string, string])[] = [
  ['apology', 'We’re sorry. On Saturday we sold you yesterday’s rolls as today’s.'],
  ['vacancy', 'We’re looking for a cook for the early shift. You will have Sundays off.'],
  ['recall', 'We’re recalling the small kettle. Please stop using it today.'],
  ['event', 'Join us on Thursday for an evening of mending. Doors at six.'],
  ['price-change', '---\ntitle: Prices up\n---\n\nFrom March a large loaf will be £4.60.'],
  ['departure', 'After nineteen years Bill is retiring. Nadia takes the keys.'],
  ['recipe', 'Sweat the leeks in butter, simmer on low heat, then whisk in the cream and season with salt.'],
  ['service-mail', 'Your order left the yard this morning. It should be with you on Friday.'],
  ['poem', 'rain on the awning\nthe last loaf goes home\nunder a coat\nnobody hurries'],
  ['post', 'We moved the ovens to the back of the shop. The queue now begins in the street.'],
  ['post', 'He said sorry to the horse and shut the gate. Nobody had seen him.'],
];

describe('what a piece is for', () => {
  for (const [kind, text] of PIECES)
    it(`is told as ${kind}: ${text.slice(0, 40)}`, async () => {
      assert.equal(pieceOf(readDraftText(text, await lazyTagger()())).kind, kind);
    });

  it('is a line, short copy or a post by its length', async () => {
    const form = async (text: string): Promise<string> =>
      pieceOf(readDraftText(text, await lazyTagger()())).form;
    assert.equal(await form('Bread for people who were up before it.'), 'line');
    assert.equal(await form('Bread for early people. Open from five.'), 'short');
    assert.equal(await form('The mill stands at the bend of the river and turns. '.repeat(20)), 'post');
  });
});
