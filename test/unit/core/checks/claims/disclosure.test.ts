import assert from 'node:assert/strict';
import { checkDraft } from './check-claims.ts';

const found = (fields: string, body: string): string[] =>
  checkDraft(`---\n${fields}\n---\n\n${body}`, [])
    .filter(([kind]) => kind === 'disclosure')
    .map(([, rule]) => rule);

const PAID = 'partnership: {type: paid, partner: Brisk}';
const LONG =
  'We boiled it twice on the moor and once in the rain. The lid stayed on, the dog stayed off, and nobody burnt a thumb all day long.';

describe('disclosure', () => {
  it('that comes first and plainly is no finding', () => {
    assert.deepEqual(found(PAID, `Ad. ${LONG}`), []);
    assert.deepEqual(found(PAID, `Brisk paid for this post. ${LONG}`), []);
    assert.deepEqual(found('partnership: {type: gifted}', `This kettle was a gift. ${LONG}`), []);
    assert.deepEqual(
      found(
        'partnership: {type: affiliate}',
        `I earn a commission on the link. ${LONG} https://brisk.example/k`,
      ),
      [],
    );
    assert.deepEqual(found('persona: {synthetic: true, name: Ada}', `Ada is an AI character. ${LONG}`), []);
    assert.deepEqual(found('ai: {image: generated}', `The picture was made with AI. ${LONG}`), []);
  });
  it('that is left out is missing', () => {
    assert.deepEqual(found(PAID, LONG), ['disclosure/missing']);
    assert.deepEqual(found('persona: {synthetic: true, name: Ada}', LONG), ['disclosure/missing']);
  });
  it('that ends a long post, or follows a link that pays, is late', () => {
    assert.deepEqual(found(PAID, `${LONG}\n\nAd.`), ['disclosure/late']);
    assert.deepEqual(
      found('partnership: {type: affiliate}', 'Get it [here](https://brisk.example/k). I earn a commission.'),
      ['disclosure/late'],
    );
  });
  it('in words that not every reader understands is obscure', () => {
    assert.deepEqual(found(PAID, `${LONG} #sp`), ['disclosure/obscure']);
    assert.deepEqual(found(PAID, `Thanks to our friends at Brisk. ${LONG}`), ['disclosure/obscure']);
  });
  it('is not asked of generated text that a person reviewed, nor without front matter', () => {
    assert.deepEqual(found('ai: {text: generated, reviewed: true}', LONG), []);
    assert.deepEqual(found('title: A kettle', LONG), []);
    assert.deepEqual(found('ai: {text: generated, reviewed: false}', LONG), ['disclosure/missing']);
  });
});
