import assert from 'node:assert/strict';
import { parse } from 'jsonc-parser';
import { changedProfile, listIn } from '../../../../src/core/brand/profile/change-profile.ts';

const PROFILE = `{
  // The name on the door.
  "name": "Marram House",
  "banned": [{ "term": "synergy" }], /* for ever */
  "corpus": { "exclude": ["press"] }
}
`;

describe('changing a profile', () => {
  it('keeps comments, order and whatever is not changed', () => {
    const changed = changedProfile(PROFILE, [{ path: ['corpus', 'include'], value: ['a.md'] }]);
    assert.match(changed, /\/\/ The name on the door\.\n {2}"name": "Marram House",\n/);
    assert.match(changed, /\/\* for ever \*\//);
    assert.deepEqual(parse(changed), {
      name: 'Marram House',
      banned: [{ term: 'synergy' }],
      corpus: { exclude: ['press'], include: ['a.md'] },
    });
  });

  it('makes what is missing on the way, in a file that is empty as well', () => {
    const changed = changedProfile('', [{ path: ['corpus', 'columns', 'all.csv', 'text'], value: 'Copy' }]);
    assert.deepEqual(parse(changed), { corpus: { columns: { 'all.csv': { text: 'Copy' } } } });
  });

  it('reads lists, and none where there is none', () => {
    assert.deepEqual(listIn(PROFILE, ['corpus', 'exclude']), ['press']);
    assert.deepEqual(listIn(PROFILE, ['corpus', 'include']), []);
    assert.deepEqual(listIn('{', ['corpus', 'include']), []);
  });
});
