import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  changedProfile,
  choosingFiles,
  consentingTo,
  consentOfPlace,
  listIn,
  noLongerExcluding,
  readConsent,
  readProfile,
  weightingFiles,
  weightOf,
  writtenConsent,
  type Consent,
} from '../../../../src/core/brand/index.ts';

const TEXT = `{
  // Kept.
  "name": "Tea",
  "corpus": { "exclude": ["old.md"], "weights": { "a.md": 2 /* twice */ } },
  "consent": {
    "send": false, // never
    "paths": { "letters/**": "none" }
  }
}
`;
const paths = fc.uniqueArray(
  fc.constantFrom(
    'a.md',
    'old.md',
    'letters/b.md',
    'a, b.md',
    'x {1}.md',
    'years/2026/c d.md',
    'corpus/e.md',
  ),
  { minLength: 1 },
);
const consent = fc.record(
  {
    learn: fc.boolean(),
    quote: fc.boolean(),
    send: fc.boolean(),
    until: fc.constantFrom('2026-06-30', '2027-01-01'),
  },
  { requiredKeys: ['learn', 'quote', 'send'] },
);
const read = (text: string) => {
  const { profile, problems } = readProfile(text, 'tea');
  assert.deepEqual(problems, []);
  return profile;
};

describe('changes of a profile for posts', () => {
  it('leave a valid profile with its comments, and do what they say', () => {
    fc.assert(
      fc.property(paths, fc.integer({ min: 1, max: 5 }), consent, (chosen, weight, wanted) => {
        const out = changedProfile(TEXT, choosingFiles(TEXT, chosen, 'exclude'));
        for (const path of chosen) assert.ok(listIn(out, ['corpus', 'exclude']).includes(path));
        const back = changedProfile(out, noLongerExcluding(out, chosen));
        for (const path of chosen) assert.ok(!read(back).corpusChoice.exclude.includes(path));

        const weighted = changedProfile(TEXT, weightingFiles(TEXT, chosen, weight));
        for (const path of chosen) assert.equal(weightOf(path, read(weighted).weights), weight);

        const consented = changedProfile(TEXT, consentingTo(TEXT, chosen, wanted));
        const profile = read(consented);
        for (const path of chosen) {
          const found = consentOfPlace(profile, new Map(), path);
          for (const key of ['learn', 'quote', 'send'] as const)
            assert.ok(!found[key] || wanted[key], `${path} ${key}`);
        }
        for (const text of [out, back, weighted, consented]) {
          assert.match(text, /\/\/ Kept\./);
          assert.match(text, /\/\/ never/);
        }
      }),
    );
  });

  it('write a consent that is read as the same', () => {
    fc.assert(
      fc.property(consent, (wanted) => {
        const none: Consent = { learn: false, quote: false, send: false };
        const allowsNothing = !wanted.learn && !wanted.quote && !wanted.send;
        assert.deepEqual(readConsent(writtenConsent(wanted), none), {
          consent: allowsNothing ? none : { ...wanted },
          understood: true,
        });
      }),
    );
  });

  it('of very many posts are one change that keeps the other entries', () => {
    const many = Array.from({ length: 2000 }, (_, at) => `posts/${String(at)}.md`);
    const changes = consentingTo(TEXT, many, { learn: true, quote: false, send: false });
    assert.equal(changes.length, 1);
    const profile = read(changedProfile(TEXT, changes));
    assert.equal(profile.consentByPath.length, 2001);
    assert.equal(consentOfPlace(profile, new Map(), 'letters/a.md').learn, false);
  });

  it('take the consent of a path out again', () => {
    const out = changedProfile(TEXT, consentingTo(TEXT, ['letters/**'], undefined));
    assert.deepEqual(read(out).consentByPath, []);
  });
});
