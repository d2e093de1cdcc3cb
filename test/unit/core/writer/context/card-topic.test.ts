import assert from 'node:assert/strict';
import { topicOf } from '../../../../../src/core/writer/context/card-topic.ts';

const DRAFT =
  'The bench is full of mugs with chips in them. We mend a mug for the price of a mug, and the handle is free if it was ours.';

describe('the topic of a voice card', () => {
  it('is the draft’s own at first', () => {
    assert.equal(topicOf(DRAFT, undefined), DRAFT);
  });

  it('stays while the draft grows by a few words, so that most keys find the card as it was', () => {
    let kept: string | undefined;
    const cards = new Set<string>();
    for (let length = 1; length <= DRAFT.length; length++)
      cards.add((kept = topicOf(DRAFT.slice(0, length), kept)));
    assert.ok(cards.size <= DRAFT.length / 8, `${cards.size} cards for ${DRAFT.length} keys`);
  });

  it('is another when the draft is about something else', () => {
    const other = 'Our shop in Stannerwick closes early on Friday, as the boiler is being changed.';
    assert.equal(topicOf(other, DRAFT), other);
  });
});
