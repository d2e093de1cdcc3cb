import assert from 'node:assert/strict';
import fc from 'fast-check';
import { countVoice, VoiceTotals, writeVoice } from '../../../../src/core/voice/index.ts';
import { WithoutPost } from '../../../../src/core/voice/count/totals.ts';
import { blocksOf } from './corpus.ts';

const words = [
  'we',
  'bake',
  'use',
  'leverage',
  'in order to',
  'rye',
  'Paris',
  '12',
  '!',
  'do not',
  'wow',
  'émile',
  '🥐',
  'x-y',
];
const sentence = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 9 })
  .map((parts) => `${parts.join(' ')}.`);
const post = fc
  .array(sentence, { minLength: 1, maxLength: 5 })
  .map((sentences) => countVoice(blocksOf(sentences.join(' '))));

describe('voice totals', () => {
  it('hold no trace of a removed post, whatever the order of coming and going', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(post, fc.boolean(), fc.nat()), { maxLength: 12 }), (drawn) => {
        const posts = drawn.map(([counts, kept, order], at) => ({ id: String(at), counts, kept, order }));
        const lived = new VoiceTotals();
        for (const { id, counts } of posts) lived.add(id, counts);
        const gone = posts.filter(({ kept }) => !kept).sort((a, b) => a.order - b.order);
        for (const { id, counts } of gone) lived.remove(id, counts);
        const never = new VoiceTotals();
        for (const { id, counts, kept } of posts.toReversed()) if (kept) never.add(id, counts);
        assert.deepEqual(writeVoice(lived), writeVoice(never));
        assert.deepEqual(lived.keys(), never.keys());
      }),
    );
  });

  it('read without a post as if it had not come', () => {
    fc.assert(
      fc.property(post, post, (a, b) => {
        const both = new VoiceTotals();
        both.add('a', a);
        both.add('b', b);
        const alone = new VoiceTotals();
        alone.add('a', a);
        const without = new WithoutPost(both, b);
        assert.deepEqual(
          [without.posts, without.words, without.sentences],
          [alone.posts, alone.words, alone.sentences],
        );
        for (const key of both.keys()) {
          assert.equal(without.count(key), alone.count(key));
          assert.equal(without.postsWith(key), alone.postsWith(key));
        }
      }),
    );
  });

  it('refuse a post twice, and the removal of one they never saw', () => {
    const counts = countVoice(blocksOf('We bake at four.'));
    const totals = new VoiceTotals();
    totals.add('a', counts);
    assert.throws(() => {
      totals.add('a', counts);
    }, /a is counted already/);
    assert.throws(() => {
      totals.remove('b', counts);
    }, /b was never counted/);
    assert.equal(totals.posts, 1);
  });
});
