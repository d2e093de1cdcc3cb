import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  bothAllow,
  consentOn,
  readConsent,
  readCorpusFile,
  readProfile,
  type Consent,
  type Profile,
} from '../../../../src/core/brand/index.ts';

const NONE: Consent = { learn: false, quote: false, send: false };
const ALL: Consent = { learn: true, quote: true, send: true };
const DEFAULT: Consent = { learn: true, quote: true, send: false };

const profileWith = (consent: object): Profile => {
  const { profile, problems } = readProfile(JSON.stringify({ name: 'Tea', consent }), 'tea');
  assert.deepEqual(problems, []);
  return profile;
};

/** What may be done with a post that has this head, under a profile with this consent. */
function consentOf(consent: object, head = '', today = '2026-05-01', path = 'a.md'): Consent | undefined {
  const profile = profileWith(consent);
  const text = `---\n${head}\n---\nWe pour tea slowly.\n`;
  const rules = { consentRules: profile, today };
  const { posts } = readCorpusFile(path, new TextEncoder().encode(text), profile.consent, rules);
  const [post] = posts;
  return post && { learn: post.consent.learn, quote: post.consent.quote, send: post.consent.send };
}

describe('a consent that ends', () => {
  it('is read in words and in fields, with the day as YYYY-MM-DD only', () => {
    for (const value of [
      'learn, quote until 2026-06-30',
      'learn quote until: 2026-06-30',
      { learn: true, quote: true, send: false, until: '2026-06-30' },
    ])
      assert.deepEqual(readConsent(value, ALL), {
        consent: { ...DEFAULT, until: '2026-06-30' },
        understood: true,
      });
    for (const value of [
      'learn until 30.06.2026',
      'learn until June',
      'until 2026-06-30',
      'learn until 2026-13-01',
      'learn until',
      { learn: true, until: 'soon' },
      { learn: true, until: 20260630 },
      { learn: true, until: null },
    ])
      assert.deepEqual(readConsent(value, ALL), { consent: NONE, understood: false }, JSON.stringify(value));
  });

  it('holds on its last day and allows nothing afterwards, nor where the day is not known', () => {
    const consent = { ...ALL, until: '2026-06-30' };
    assert.equal(consentOn(consent, '2026-06-30').learn, true);
    assert.deepEqual(consentOn(consent, '2026-07-01'), NONE);
    assert.deepEqual(consentOn(consent, undefined), NONE);
    assert.equal(consentOn(ALL, undefined).learn, true);
  });

  it('ends for a post that states it itself', () => {
    const head = 'consent: learn, quote until 2026-06-30';
    assert.deepEqual(consentOf({}, head, '2026-06-30'), DEFAULT);
    assert.deepEqual(consentOf({}, head, '2026-07-01'), NONE);
    assert.deepEqual(consentOf({}, 'consent:\n  learn: true\n  until: 2026-06-30', '2026-07-01'), NONE);
  });

  it('ends for all posts of the profile, a path, a channel and a range of dates', () => {
    const ending = { learn: true, quote: true, until: '2026-06-30' };
    for (const [consent, head] of [
      [ending, ''],
      [{ paths: { '*.md': ending } }, ''],
      [{ channels: { Newsletter: ending } }, 'channel: newsletter'],
      [{ dates: { '2025': ending } }, 'date: 2025-03-04'],
    ] as const) {
      assert.equal(consentOf(consent, head, '2026-06-30')?.learn, true, JSON.stringify(consent));
      assert.deepEqual(consentOf(consent, head, '2026-07-01'), NONE, JSON.stringify(consent));
    }
  });

  it('is noted with its day, and leaves no sample of the text where it has ended', () => {
    const { consent } = profileWith({ learn: true, quote: true, until: '2026-06-30' });
    const table = new TextEncoder().encode('title,text\nTea,We pour the vermilion tea.\n');
    const on = (today: string): string =>
      JSON.stringify(readCorpusFile('a.csv', table, consent, { today }).notes);
    assert.match(on('2026-06-30'), /"consent-ends","until":"2026-06-30","posts":\["a.csv#1"\]/);
    assert.match(on('2026-07-01'), /"consent-ended","count":1/);
    assert.doesNotMatch(on('2026-07-01'), /vermilion/);
  });
});

describe('the consent of a channel or of a range of dates', () => {
  it('replaces that for all posts, also where it allows more', () => {
    assert.deepEqual(consentOf({ channels: { newsletter: 'learn quote send' } }, 'channel: Newsletter'), ALL);
    assert.deepEqual(consentOf({ channels: { newsletter: 'learn quote send' } }, 'channel: blog'), DEFAULT);
    assert.deepEqual(consentOf({ dates: { '2025..': 'learn quote send' } }, 'date: 2025-01-01'), ALL);
  });

  it('limits what a post, a folder or a path states', () => {
    const consent = { channels: { newsletter: 'learn' }, dates: { '..2018': 'none' } };
    const learnOnly = { ...NONE, learn: true };
    assert.deepEqual(
      consentOf(consent, 'channel: newsletter\nconsent: learn, quote, send\ndate: 2020-01-01'),
      learnOnly,
    );
    assert.deepEqual(consentOf(consent, 'date: 2018-12-31\nconsent: learn, quote'), NONE);
    assert.deepEqual(
      consentOf(
        { ...consent, paths: { 'a.md': 'learn quote send' } },
        'channel: newsletter\ndate: 2020-01-01',
      ),
      learnOnly,
    );
    assert.deepEqual(consentOf({ paths: { 'a.md': 'none' } }, 'consent: learn, quote'), NONE);
  });

  it('reaches from the first to the last day, month or year, in either order', () => {
    for (const [range, inside, outside] of [
      ['2019', ['2019-01-01', '2019-12-31'], ['2018-12-31', '2020-01-01']],
      ['2019-03', ['2019-03-01', '2019-03-31'], ['2019-02-28', '2019-04-01']],
      ['2019-03..2020', ['2019-03-01', '2020-12-31'], ['2019-02-28', '2021-01-01']],
      ['2020..2019-03', ['2019-03-01', '2020-12-31'], ['2019-02-28', '2021-01-01']],
      ['..2018', ['1999-01-01', '2018-12-31'], ['2019-01-01']],
      ['2019-02-03..', ['2019-02-03', '2024-01-01'], ['2019-02-02']],
    ] as const) {
      for (const day of inside)
        assert.deepEqual(consentOf({ dates: { [range]: 'none' } }, `date: ${day}`), NONE, `${range} ${day}`);
      for (const day of outside)
        assert.deepEqual(
          consentOf({ dates: { [range]: 'none' } }, `date: ${day}`),
          DEFAULT,
          `${range} ${day}`,
        );
    }
  });

  it('may refuse a post without a date, and never allows it more', () => {
    assert.deepEqual(consentOf({ dates: { '2019': 'none' } }), NONE);
    assert.deepEqual(consentOf({ dates: { '2019': 'learn quote send' } }), DEFAULT);
  });

  it('closes the brand where it cannot be understood or is stated twice', () => {
    for (const consent of [
      '{ "channels": { "newsletter": "perhaps" } }',
      '{ "channels": { "newsletter": { "learn": true, "until": "soon" } } }',
      '{ "dates": { "last year": "none" } }',
      '{ "dates": { "2019-13": "none" } }',
      '{ "dates": { "..": "none" } }',
      '{ "paths": { "a.md": "learn until tomorrow" } }',
      '{ "until": "2026" }',
      '{ "paths": { "a.md": "none", "a.md": "learn" } }',
      '{ "channels": { "blog": { "learn": false, "learn": true } } }',
    ])
      assert.equal(
        readProfile(`{ "name": "Tea", "consent": ${consent} }`, 'tea').profile.consentIsUnclear,
        true,
        consent,
      );
  });
});

describe('several consents together', () => {
  const consent = fc.record(
    {
      learn: fc.boolean(),
      quote: fc.boolean(),
      send: fc.boolean(),
      until: fc.constantFrom('2026-01-31', '2026-02-28', '2026-03-31'),
    },
    { requiredKeys: ['learn', 'quote', 'send'] },
  );
  const day = fc.constantFrom('2026-01-31', '2026-02-01', '2026-03-01', '2026-04-01');
  const allowed = (of: Consent): boolean[] => [of.learn, of.quote, of.send];

  it('allow on every day what each of them allows, in any order', () => {
    fc.assert(
      fc.property(consent, consent, day, (a, b, today) => {
        const each = allowed(consentOn(b, today));
        const expected = allowed(consentOn(a, today)).map((is, at) => is && each[at] === true);
        assert.deepEqual(allowed(consentOn(bothAllow(a, b), today)), expected);
        assert.deepEqual(bothAllow(a, b), bothAllow(b, a));
      }),
    );
  });

  it('never allow a post more than one of the rules that apply to it', () => {
    const words = fc.constantFrom(
      'none',
      'learn',
      'learn quote',
      'learn quote send',
      'learn until 2026-04-30',
    );
    fc.assert(
      fc.property(words, words, words, words, (own, path, channel, date) => {
        const found = consentOf(
          { paths: { 'a.md': path }, channels: { blog: channel }, dates: { '2025': date } },
          `channel: blog\ndate: 2025-01-01\nconsent: ${own}`,
        );
        const strictest = [own, path, channel, date]
          .map((value) => consentOn(readConsent(value, DEFAULT).consent, '2026-05-01'))
          .reduce(bothAllow);
        assert.deepEqual(found, strictest);
      }),
    );
  });
});
