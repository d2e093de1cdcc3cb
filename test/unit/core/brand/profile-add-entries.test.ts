import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  addingBan,
  addingFact,
  addingPair,
  addingTerm,
  changedProfile,
  readProfile,
} from '../../../../src/core/brand/index.ts';

const PROFILE = `{
  // Written by hand.
  "name": "Tea",
  "terms": [{ "use": "pot", "insteadOf": ["kettle"] }],
  "banned": [{ "term": "Synergy" }], // never
}
`;

describe('adding to a profile', () => {
  it('keeps comments, order and what is known', () => {
    assert.deepEqual(addingBan(PROFILE, { term: 'synergy ' }), []);
    const banned = changedProfile(PROFILE, addingBan(PROFILE, { term: 'leverage', why: 'Say use.' }));
    assert.match(banned, /\/\/ Written by hand\./);
    assert.match(banned, /\/\/ never/);
    assert.deepEqual(
      readProfile(banned, 'x').profile.banned.map(({ term }) => term),
      ['Synergy', 'leverage'],
    );
    const terms = changedProfile(
      PROFILE,
      addingTerm(PROFILE, { use: 'Pot', insteadOf: ['Kettle', 'urn', 'jug'] }),
    );
    assert.deepEqual(
      readProfile(terms, 'x').profile.terms.map((term) => ({ ...term })),
      [{ use: 'pot', insteadOf: ['kettle', 'urn', 'jug'] }],
    );
  });

  it('adds to a channel, to lists that are not there, and to a profile with nothing in it', () => {
    const channel = changedProfile('{}', addingBan('{}', { term: 'swipe' }, 'mail'));
    assert.deepEqual(structuredClone(readProfile(channel, 'x').profile.channels), {
      mail: { banned: [{ term: 'swipe' }] },
    });
    const both = [
      (text: string) => addingFact(text, { text: 'Tea is hot.' }),
      (text: string) => addingPair(text, { before: 'Tea utilises heat.', after: 'Tea is hot.' }),
    ].reduce((text, add) => changedProfile(text, add(text)), PROFILE);
    const { profile, problems } = readProfile(both, 'x');
    assert.deepEqual(problems, []);
    assert.deepEqual([profile.facts.length, profile.pairs.length], [1, 1]);
  });

  it('bans each word once, whatever the words', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1 })), (words) => {
        const text = [...words, ...words].reduce(
          (profile, term) => changedProfile(profile, addingBan(profile, { term })),
          PROFILE,
        );
        const { problems, profile } = readProfile(text, 'x');
        assert.deepEqual(problems, []);
        const distinct = new Set(['synergy', ...words.map((word) => word.trim().toLowerCase())]);
        assert.equal(profile.banned.length, distinct.size);
      }),
      { numRuns: 30 },
    );
  });
});
