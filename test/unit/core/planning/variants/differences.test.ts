import assert from 'node:assert/strict';
import { differencesOf } from '../../../../../src/core/planning/variants/index.ts';
import { readDraftText } from '../../../../../src/core/planning/journeys/drafts/draft-text.ts';

const differences = (here: string, there: string): string[] =>
  differencesOf(readDraftText(here), readDraftText(there)).map(
    (one) => `${one.here.text} / ${one.there.text}`,
  );

describe('facts that a draft and its variant state differently', () => {
  it('are found in sentences that say the same otherwise', () => {
    const draft = 'A rewax at the bench is £18 until Friday 26 February. The counter opens at nine.';
    assert.deepEqual(differences(draft, 'A rewax at the bench is £22 until Friday 26 February.'), [
      '£18 / £22',
    ]);
    assert.deepEqual(differences(draft, 'Rewax at the bench is £18 until 28 February.'), [
      'Friday 26 February / 28 February',
    ]);
    assert.deepEqual(
      differences('Use the code TWOWINTERS at the bench.', 'Use the code ONEWINTER at the bench.'),
      ['TWOWINTERS / ONEWINTER'],
    );
  });

  it('are found from both sides', () => {
    const [a, b] = ['A patch at the bench is £12.', 'A patch at the bench is £14.'];
    assert.deepEqual(differences(a, b), ['£12 / £14']);
    assert.deepEqual(differences(b, a), ['£14 / £12']);
  });

  it('have their places in the files', () => {
    const there = '---\nchannel: x\n---\n\nA **patch** at the bench is £14.\n';
    const [found] = differencesOf(readDraftText('A patch at the bench is £12.'), readDraftText(there));
    assert.equal(there.slice(found?.there.start, found?.there.end), '£14');
  });

  it('are none where the wording, the way of writing or the subject differs', () => {
    assert.deepEqual(
      differences('A patch is £12 at the bench.', 'At the bench, a patch is twelve pounds.'),
      [],
    );
    assert.deepEqual(
      differences('A patch at the bench is £12.', 'Straps that we cut on Mondays cost £18.'),
      [],
    );
    assert.deepEqual(differences('It ends on 5 May 2027, at noon.', 'It ends on 5 May, at noon.'), []);
  });
});
