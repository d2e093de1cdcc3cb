import assert from 'node:assert/strict';
import fc from 'fast-check';
import { changedProfile, valueIn } from '../../../../src/core/brand/index.ts';
import {
  changesOf,
  takenBack,
  withDismissed,
  withoutDismissed,
  type AppliedChanges,
  type ProposedValue,
} from '../../../../src/core/proposals/index.ts';

const applied = (before: string, value: ProposedValue): AppliedChanges => {
  const changes = changesOf(before, value);
  return { before, after: changedProfile(before, changes), changes };
};

const word = fc.constantFrom('pot', 'kettle', 'blue cup', 'steam', 'clay', 'glaze');
const value: fc.Arbitrary<ProposedValue> = fc.oneof(
  fc.record({ kind: fc.constant('ban' as const), term: word }),
  fc.record({
    kind: fc.constant('term' as const),
    use: word,
    insteadOf: fc.uniqueArray(word, { minLength: 1 }),
  }),
  fc.record({ kind: fc.constantFrom('do' as const, 'dont' as const, 'we-are' as const), text: word }),
  fc.record({ kind: fc.constant('channel' as const), channel: word, maxHashtags: fc.nat(9) }),
  fc.record({ kind: fc.constant('trait' as const), name: word }),
  fc.record({ kind: fc.constant('description' as const), text: word }),
);
const PROFILE = '{\n  // kept\n  "name": "Tea",\n  "banned": [{ "term": "mug" }]\n}\n';

describe('a proposal that is taken back', () => {
  it('leaves the profile as it was, byte for byte, where nothing else changed', () => {
    fc.assert(
      fc.property(fc.array(value, { maxLength: 3 }), value, (others, one) => {
        const before = others.reduce((text, other) => applied(text, other).after, PROFILE);
        const change = applied(before, one);
        assert.equal(takenBack(change.after, change), before);
      }),
    );
  });

  it('leaves what was accepted after it', () => {
    const first = applied(PROFILE, { kind: 'ban', term: 'pot' });
    const second = applied(first.after, { kind: 'ban', term: 'kettle' });
    const back = takenBack(second.after, first);
    assert.deepEqual(JSON.parse((back ?? '').replace('// kept', '')), {
      name: 'Tea',
      banned: [{ term: 'mug' }, { term: 'kettle' }],
    });
  });

  it('takes back only the words that it added to a term', () => {
    const before = '{ "terms": [{ "use": "pot", "insteadOf": ["mug"] }] }';
    const change = applied(before, { kind: 'term', use: 'pot', insteadOf: ['mug', 'beaker'] });
    const later = applied(change.after, { kind: 'ban', term: 'steam' });
    assert.deepEqual(JSON.parse(takenBack(later.after, change) ?? ''), {
      terms: [{ use: 'pot', insteadOf: ['mug'] }],
      banned: [{ term: 'steam' }],
    });
  });

  it('gives a description its former text, and leaves one that was written since', () => {
    const before = '{ "description": "Pots." }';
    const change = applied(before, { kind: 'description', text: 'Tea in pots.' });
    const later = applied(change.after, { kind: 'ban', term: 'steam' });
    assert.equal(valueIn(takenBack(later.after, change) ?? '', ['description']), 'Pots.');
    const rewritten = changedProfile(change.after, [{ path: ['description'], value: 'Mine.' }]);
    assert.equal(takenBack(rewritten, change), undefined);
  });

  it('is gone where somebody removed it', () => {
    const change = applied(PROFILE, { kind: 'ban', term: 'pot' });
    assert.equal(takenBack('{ "name": "Tea" }', change), undefined);
  });
});

describe('a dismissal that is taken back', () => {
  it('leaves the file as it was, and lines of others', () => {
    const before = withDismissed('# mine\nban:mug\n', ['do:x']);
    assert.equal(withoutDismissed(withDismissed(before, ['ban:pot', 'do:y']), ['ban:pot', 'do:y']), before);
  });
});
