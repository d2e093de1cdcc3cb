import assert from 'node:assert/strict';
import { CheckCache, jurisdictionsIn, runChecks } from '../../../../../src/core/checks/index.ts';
import { readProse } from '../../../../../src/core/text/index.ts';
import { profileOf } from '../draft.ts';

const rulesIn = (draft: string, jurisdictions?: string[]): string[] => {
  const ledger = [{ text: 'Waste at breweries fell by 31%', jurisdictions: ['EU'] }];
  const claims = { today: '2026-11-29', ledger, ...(jurisdictions && { jurisdictions }) };
  const cache = new CheckCache({ profile: profileOf({}), claims });
  return runChecks(draft, readProse(draft), cache).map(({ rule }) => rule);
};
const CLAIM = 'Brewers cut waste by 31%.';

describe('evidence for the EU', () => {
  it('clears a claim where no place is named, in the EU and in its members', () => {
    assert.deepEqual(rulesIn(CLAIM), []);
    assert.deepEqual(rulesIn(CLAIM, ['EU']), []);
    assert.deepEqual(rulesIn(CLAIM, ['DE']), []);
  });

  it('clears no claim elsewhere, even where only one of several places lies elsewhere', () => {
    assert.deepEqual(rulesIn(CLAIM, ['US']), ['claims/statistic']);
    assert.deepEqual(rulesIn(CLAIM, ['DE', 'GB']), ['claims/statistic']);
  });

  it('is judged by the place that the draft names, before that of the brand', () => {
    assert.deepEqual(rulesIn(`---\njurisdiction: uk\n---\n${CLAIM}`, ['EU']), ['claims/statistic']);
    assert.deepEqual(rulesIn(`---\njurisdiction: [fr, be]\n---\n${CLAIM}`, ['US']), []);
  });
});

describe('jurisdictions', () => {
  it('are read from one text, several, or a list', () => {
    assert.deepEqual(jurisdictionsIn('uk, us'), ['GB', 'US']);
    assert.deepEqual(jurisdictionsIn(['EU', 7, 'usa']), ['EU', 'US']);
    assert.deepEqual(jurisdictionsIn(undefined), []);
  });
});
