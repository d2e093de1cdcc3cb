import assert from 'node:assert/strict';
import { localizeInEnglish } from '../../../../src/core/base/localize.ts';
import { completeProfile, type Profile } from '../../../../src/core/brand/index.ts';
import { profileDiff } from '../../../../src/core/report/diff/index.ts';

type Written = Parameters<typeof completeProfile>[0];
const differences = (before: Omit<Written, 'name'>, after: Omit<Written, 'name'>): string[] => {
  const [a, b]: Profile[] = [before, after].map((written) => completeProfile({ name: 'Tea', ...written }));
  assert.ok(a && b);
  return profileDiff(a, b, localizeInEnglish).map(({ kind, text }) => `${kind} ${text}`);
};

describe('what differs between two profiles', () => {
  it('is said in words, entry by entry', () => {
    const before: Omit<Written, 'name'> = {
      banned: [{ term: 'luxury' }],
      terms: [{ use: 'mend', insteadOf: ['fix'] }],
      channels: { journal: { maxCharacters: 200 } },
      weAre: ['plain'],
      consent: { send: false },
    };
    const after: Omit<Written, 'name'> = {
      banned: [{ term: 'utilise', why: 'Three letters will do.' }],
      terms: [{ use: 'mend', insteadOf: ['fix', 'repair'], why: 'On the sign.' }],
      channels: { journal: { maxCharacters: 280, banned: [{ term: 'click' }] } },
      weAre: ['plain', 'dry'],
      consent: { send: true },
    };
    assert.deepEqual(differences(before, after), [
      'added “we are” “dry”',
      'changed preferred word “mend”: replaces “fix”, “repair” instead of “fix”',
      'changed preferred word “mend”: reason “On the sign.” added',
      'added banned word “utilise” (reason “Three letters will do.”)',
      'removed banned word “luxury”',
      'changed channel “journal”: characters at most 280 instead of 200',
      'added journal: banned word “click”',
      'changed consent for “*”: send true instead of false',
    ]);
  });

  it('is nothing for equal profiles in another order', () => {
    const [a, b] = [{ term: 'a' }, { term: 'b' }];
    assert.deepEqual(
      differences({ banned: [a, b], dos: ['x', 'y'] }, { banned: [b, a], dos: ['y', 'x'] }),
      [],
    );
  });
});
