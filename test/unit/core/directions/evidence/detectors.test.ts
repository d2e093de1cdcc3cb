import assert from 'node:assert/strict';
import {
  DETECTORS,
  findEvidence,
  lazyTagger,
  notesToSelf,
  readDraftText,
} from '../../../../../src/core/directions/index.ts';

/** Lines that look like evidence of a kind and are none. */
const NONE: readonly (readonly [string, string])[] = [
  ['refusal', "We don't know where the key is kept."],
  ['refusal', "We don't do this alone, we have neighbours."],
  ['admission', 'You can hardly go wrong with a wooden spoon.'],
  ['admission', 'Make sure that nothing fails to arrive.'],
  ['forecast', 'The shop will be closed on Monday.'],
  ['forecast', 'You will soon receive a letter from us.'],
  ['quotation', 'Choose “Save as” and then “Close” from the menu.'],
  ['span', 'The kettle comes with a guarantee of two years.'],
  ['span', 'Simmer it for twenty minutes.'],
  ['price', 'The fund raised £40 million for the roof.'],
  ['aside', 'The reading room (RR) is on the first floor.'],
  ['thanks-to-all', 'Thanks to the new gutter the cellar stayed dry.'],
  ['thanks-to-all', 'Thank you for reading to the end.'],
  ['share', 'There is 20% off all boots today.'],
  ['ending', 'Google is retiring the old reader in July.'],
  ['praise', 'This bread is not perfect.'],
  ['no-longer', 'If it no longer closes, bring it back.'],
  ['asked-by-many', 'We asked twelve visitors to draw the door.'],
  ['promise', 'In this article we will explain how the press works.'],
];

describe('the evidence detectors', () => {
  let found: (text: string) => string[];
  before(async () => {
    const tag = await lazyTagger()();
    found = (text) => findEvidence(readDraftText(text, tag)).map(({ id }) => id);
  });

  it('have the names by which they are looked for here', () => {
    const names = new Set(DETECTORS.map(({ id }) => id));
    assert.deepEqual(
      NONE.filter(([id]) => !names.has(id)),
      [],
    );
  });

  for (const [id, text] of NONE)
    it(`see no ${id} in: ${text}`, () => {
      assert.ok(!found(text).includes(id));
    });

  it('never take a note of the writer to herself for evidence', async () => {
    const draft = readDraftText(
      'The belt was still warm on Saturday. TODO ask Jon how many loaves we threw away in those three days.',
      await lazyTagger()(),
    );
    const notes = notesToSelf(draft);
    assert.deepEqual(notes, [1]);
    assert.ok(findEvidence(draft).every(({ sentence }) => !notes.includes(sentence)));
  });

  it('look at no heading, quotation block, footer or line of code', () => {
    assert.deepEqual(found('# We used to sell eleven kinds of bread\n\n> We used to bake at night.'), []);
    assert.deepEqual(found('Call `bake()` and then `cool()` which used to take 40 minutes.'), []);
    const release = (heading: string): string =>
      `The mill is open.\n\n## ${heading}\n\nA sack of flour costs £4 there.`;
    assert.ok(found(release('In the shop')).includes('price'));
    assert.ok(!found(release('Notes for editors')).includes('price'));
  });
});
