import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  completeProfile,
  readProfile,
  withUnclearConsent,
  type Profile,
} from '../../../../src/core/brand/index.ts';

const usable = (json: string): Profile => readProfile(json, 'fallback').profile;

describe('what remains of a profile', () => {
  it('is all of a right one, with its gaps filled', () => {
    assert.deepEqual(usable('{ "name": "Tea", "dos": ["Pour."], "consent": { "quote": false } }'), {
      name: 'Tea',
      description: '',
      language: 'en',
      traits: [],
      dos: ['Pour.'],
      donts: [],
      terms: [],
      banned: [],
      facts: [],
      channels: {},
      checks: { rules: {}, exempt: [], jurisdictions: [] },
      drafts: [],
      consent: { learn: true, quote: false, send: false },
      columns: {},
      corpusChoice: { include: [], exclude: [] },
      weights: {},
      habits: { off: [], confirmed: [] },
      weAre: [],
      weAreNot: [],
      pairs: [],
      audiences: {},
      lookAlikes: [],
      consentByPath: [],
      consentByChannel: new Map(),
      consentByDate: [],
      consentIsUnclear: false,
    });
  });

  it('has everything but an unknown property', () => {
    assert.deepEqual(usable('{ "name": "Tea", "mascot": "Kettle", "dos": ["Pour."] }').dos, ['Pour.']);
  });

  it('has an entry without its wrong optional part', () => {
    assert.deepEqual(usable('{ "name": "Tea", "banned": [{ "term": "urn", "why": 3 }] }').banned, [
      { term: 'urn' },
    ]);
  });

  it('has every good entry of a list with several bad ones', () => {
    const json =
      '{ "name": "Tea", "traits": [{}, { "nam": "x" }, { "name": "Dry" }, 3, "", { "name": "Warm" }] }';
    assert.deepEqual(usable(json).traits, [{ name: 'Dry' }, { name: 'Warm' }]);
  });

  it('keeps a valid entry after one that lacks two properties', () => {
    const json = '{ "name": "Tea", "terms": [{}, { "use": "pot", "insteadOf": ["urn", "", 4, "jug"] }] }';
    assert.deepEqual(usable(json).terms, [{ use: 'pot', insteadOf: ['urn', 'jug'] }]);
  });

  it('lacks a term of which nothing is left to replace', () => {
    assert.deepEqual(usable('{ "name": "Tea", "terms": [{ "use": "pot", "insteadOf": [""] }] }').terms, []);
  });

  it('has the other limits of a channel, and the other channels', () => {
    const json =
      '{ "name": "Tea", "channels": { "7": "short", "360": { "maxCharacters": 0, "maxHashtags": 2 }, "a/b": { "maxHashtags": 1 } } }';
    assert.deepEqual(usable(json).channels, { '360': { maxHashtags: 2 }, 'a/b': { maxHashtags: 1 } });
  });

  it('has the fallback’s name when its own is missing or wrong', () => {
    for (const json of ['{}', '{ "name": "" }', '{ "name": 3 }', '{ "name": ["Tea"], "dos": ["Pour."] }'])
      assert.equal(usable(json).name, 'fallback', json);
    assert.deepEqual(usable('{ "name": ["Tea"], "dos": ["Pour."] }').dos, ['Pour.']);
  });

  it('keeps the parts before and after broken JSON', () => {
    const profile = usable('{ "name": "Tea", "dos": ["Pour." "Sip."], "donts": ["Spill."]');
    assert.deepEqual([profile.name, profile.dos, profile.donts], ['Tea', ['Pour.', 'Sip.'], ['Spill.']]);
  });

  it('is an empty profile when there is none: an empty file, an array, a lone value', () => {
    for (const json of ['', '   ', '[]', '[1, 2]', 'null', '"Tea"', '{{{{', '}', '// nothing'])
      assert.deepEqual(usable(json), withUnclearConsent(completeProfile({ name: 'fallback' })), json);
  });

  it('is empty when nested too deeply, with a problem', () => {
    for (const json of [
      '['.repeat(50_000),
      `{"name":"Tea","x":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
    ]) {
      const { profile, problems } = readProfile(json, 'fallback');
      assert.deepEqual(profile, withUnclearConsent(completeProfile({ name: 'fallback' })));
      assert.match(problems[0]!.message, /nested too deep/);
    }
  });

  it('is read from a huge file', () => {
    const dos = Array.from({ length: 20_000 }, (_, index) => `Pour cup ${index}.`);
    assert.equal(usable(JSON.stringify({ name: 'Tea', dos: [...dos, 3] })).dos.length, 20_000);
  });
});

const parts = fc.constantFrom(
  'name',
  'traits',
  'terms',
  'use',
  'insteadOf',
  'banned',
  'term',
  'facts',
  'text',
  'expires',
  'channels',
  'maxCharacters',
  'consent',
  'learn',
  '360',
  'a/b',
  '__proto__',
  'constructor',
);
const anyValue = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.constant('2026-01-01')),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(parts, fc.string()), tie('value'), { maxKeys: 6 }),
  ),
})).value;

describe('reading a profile', () => {
  const check = (json: string): void => {
    const { profile, problems } = readProfile(json, 'fallback');
    const written = {
      ...profile,
      columns: undefined,
      corpusChoice: undefined,
      weights: undefined,
      consentByPath: undefined,
      consentByChannel: undefined,
      consentByDate: undefined,
      consentIsUnclear: undefined,
    };
    assert.deepEqual(readProfile(JSON.stringify(written), 'fallback').problems, []);
    for (const { start, end, message } of problems) assert.ok(start >= 0 && end > start && message !== '');
  };

  it('never throws and leaves a valid profile, whatever JSON it is given', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        check(JSON.stringify(value));
      }),
      { numRuns: 1000 },
    );
  });

  it('never throws and leaves a valid profile, whatever text it is given', () => {
    const scrap = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ':',
      ',',
      '"name"',
      '"terms"',
      '3',
      '//',
      '/*',
      '"',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(scrap, fc.string()), { maxLength: 20 }), (scraps) => {
        check(scraps.join(''));
      }),
      { numRuns: 500 },
    );
  });
});

describe('a consent that cannot be understood', () => {
  const isUnclear = (json: string): boolean => readProfile(json, 'fallback').profile.consentIsUnclear;

  it('closes the brand, whatever is wrong', () => {
    for (const json of [
      '{ "name": "Tea", "consent": { "learn": true, "quotes": false } }',
      '{ "name": "Tea", "consent": "learn" }',
      '{ "name": "Tea", "consent": null }',
      '{ "name": "Tea", "consent": { "quote": "no" } }',
      '{ "name": "Tea", "Consent": { "quote": false } }',
      '{ "name": "Tea", "concent": { "quote": false } }',
      '{ "name": "Tea", "channels": { "blog": { "consent": "none" } } }',
      '{ "name": "Tea", "consent": { "quote": false }, "consent": { "quote": true } }',
      '{ "name": "Tea", "consent": { "quote": false, "quote": true } }',
      '{ "name": "Tea", "consent": { "paths": { "letters/**": "perhaps" } } }',
      '{ "name": "Tea" "consent": { "quote": false } }',
      "{ 'name': 'Tea', 'consent': { 'quote': false } }",
      '["Tea"]',
      '',
    ]) {
      const { profile, problems } = readProfile(json, 'fallback');
      assert.ok(profile.consentIsUnclear, json);
      assert.deepEqual(profile.consent, { learn: false, quote: false, send: false }, json);
      assert.ok(problems.length > 0, json);
    }
  });

  it('is none where something else is wrong', () => {
    assert.ok(!isUnclear('{ "name": "Tea", "bannned": [], "consent": { "quote": false } }'));
    assert.ok(!isUnclear('{ "name": "Tea", }'));
  });

  it('is a doubt about the intended profile', () => {
    const { profile, problems } = readProfile('{ "name": "Tea" }', 'tea', undefined, 'There are two.');
    assert.ok(profile.consentIsUnclear);
    assert.equal(problems[0]?.message, 'There are two.');
  });
});
