import assert from 'node:assert/strict';
import { namedThings } from '../../../../../src/core/production/storyboard/shots/named-things.ts';

/** Invented sentences with all things in them that a picture can show, and nothing else. */
const SENTENCES: readonly (readonly [sentence: string, things: readonly string[]])[] = [
  ['The stove is lit by six.', ['stove']],
  ['It takes a little longer with a wet canvas bag.', ['wet canvas bag']],
  ['We baked rye bread and left it on the shelf.', ['rye bread', 'shelf']],
  ['You can borrow a ladder from the shed.', ['ladder', 'shed']],
  ['Nothing about this decision was easy.', []],
  ['Most of the time the process works.', []],
  ['Our prices stay the same until March.', []],
  ['Bring two lemons, an onion and the old kettle.', ['lemons', 'onion', 'old kettle']],
  ['On the other hand, it was worth the effort.', []],
  ['We thank everybody for the support and the feedback.', []],
  ['The children painted the fence.', ['children', 'fence']],
  ['Wash the berries, then chill them overnight.', ['berries']],
  ['She carried the postbag up the hill.', ['postbag', 'hill']],
  ['The bank holiday sale ends soon.', []],
  ['Teams seem happier with a shared goal.', []],
  ['It is the rule that allows children to swim.', ['children']],
  ['The potter glazed forty cups.', ['potter', 'cups']],
  ['A new version brings better performance.', []],
  ['Knives are sharpened while you wait.', ['Knives']],
  ['He taught us patience.', []],
  ['Your order comes in a cardboard box with straw.', ['cardboard box', 'straw']],
  ['The short answer is no.', []],
  ['We hung a lantern over the door.', ['lantern', 'door']],
  ['This year has taken its toll.', []],
];

describe('the things that a sentence names', () => {
  for (const [sentence, things] of SENTENCES)
    it(`are ${things.join(', ') || 'none'}: ${sentence}`, () => {
      assert.deepEqual(namedThings(sentence), things);
    });
});
