import assert from 'node:assert/strict';
import { read } from './corpus.ts';
import {
  completeProfile,
  consentOfPlace,
  inReadingOrder,
  isFolderConsent,
  readFolderConsent,
  readProfile,
  type Consent,
} from '../../../../src/core/brand/index.ts';

const none: Consent = { learn: false, quote: false, send: false };
const all: Consent = { learn: true, quote: true, send: true };

function stated(text: string): { consent: Consent; unclear: boolean } {
  const { notes } = readFolderConsent('letters/_consent.yaml', new TextEncoder().encode(text), all);
  const note = notes.find(({ kind }) => kind === 'folder-consent');
  assert.ok(note?.kind === 'folder-consent');
  const { learn, quote, send } = note;
  return { consent: { learn, quote, send }, unclear: notes.some(({ kind }) => kind === 'unclear-consent') };
}

describe('the consent of a folder', () => {
  it('is read in each of its spellings', () => {
    for (const text of [
      'consent: none',
      'none',
      '"none"',
      'learn: false\nquote: false\nsend: false',
      '---\nconsent: none\n---\n',
    ])
      assert.deepEqual(stated(text), { consent: none, unclear: false }, text);
    for (const text of ['consent = "none"', '{ "consent": "none" }', 'consent: []'])
      assert.deepEqual(stated(text).consent, none, text);
    assert.deepEqual(stated('consent: learn').consent, { ...none, learn: true });
    assert.deepEqual(stated('quote: false').consent, { ...all, quote: false });
    assert.deepEqual(stated('- learn\n- quote').consent, { ...all, send: false });
  });

  it('is none where it cannot be understood, with a note', () => {
    for (const text of [
      '',
      'perhaps',
      'consent: a: b',
      'title: Letters',
      'lern: false',
      '\uFFFD',
      '"letters/*": none',
      '\0',
    ])
      assert.deepEqual(stated(text), { consent: none, unclear: true }, JSON.stringify(text));
  });

  it('applies to its files and subfolders; the nearest takes precedence', () => {
    const folders = new Map([
      ['letters', none],
      ['letters/open', all],
    ]);
    const of = (path: string): Consent => consentOfPlace(completeProfile({ name: 'Tea' }), folders, path);
    assert.deepEqual(of('letters/a.md'), none);
    assert.deepEqual(of('letters/old/a.md'), none);
    assert.deepEqual(of('letters/open/a.md'), all);
    assert.deepEqual(of('lettersome/a.md'), { ...all, send: false });
  });

  it('is met by the patterns of the profile, of which each may refuse', () => {
    const { profile } = readProfile(
      '{ "name": "Tea", "consent": { "paths": { "letters": "none", "*.txt": ["learn"], "**/private-*": { "quote": false } } } }',
      'tea',
    );
    const of = (path: string): Consent => consentOfPlace(profile, new Map(), path);
    assert.deepEqual(of('letters/old/a.md'), none);
    assert.deepEqual(of('2025/a.txt'), { ...none, learn: true });
    assert.deepEqual(of('2025/Private-a.md'), { ...all, quote: false, send: false });
    assert.deepEqual(of('2025/a.md'), { ...all, send: false });
  });

  it('is read before the posts it affects, as are lists of posts', () => {
    assert.ok(
      ['_consent.yaml', 'a/_Consent.yml', 'CONSENT.md', 'a/.consent', 'a/consent.yaml'].every(
        isFolderConsent,
      ) && !isFolderConsent('consent.md'),
    );
    assert.deepEqual(inReadingOrder(['b.md', 'c/posts.csv', 'a/_consent.yaml', '2025.md']), [
      'a/_consent.yaml',
      'c/posts.csv',
      '2025.md',
      'b.md',
    ]);
  });
});

/** What a file states for others: the place, and whether that may be learned from. */
const statedBy = (path: string, text: string): [place: string, learn: boolean][] =>
  read(path, text).notes.flatMap((note): [string, boolean][] =>
    note.kind === 'folder-consent' ? [[note.folder, note.learn]] : [],
  );

describe('settings beside posts', () => {
  it('state the consent of their folder', () => {
    for (const [path, text] of [
      ['letters/_index.md', '---\ntitle: Letters\ncascade:\n  consent: none\n---\n'],
      ['letters/_index.md', '+++\n[[cascade]]\n[cascade.params]\nconsent = "none"\n+++\n'],
      ['letters/letters.json', '{ "layout": "post", "consent": "none" }'],
      ['letters/letters.11tydata.json', '{ "consent": { "learn": false } }'],
      ['letters/_metadata.yml', 'noai: true\n'],
      ['letters/meta.yaml', 'consent: [none\n'],
      ['letters/letters.brand.json', '{ "name": "Letters", "consent": "none" }'],
      ['_config.yml', 'defaults:\n  - scope: { path: letters }\n    values: { consent: none }\n'],
    ] as const)
      assert.deepEqual(statedBy(path, text), [['letters', false]], path);
  });

  it('state the consent of the file that has their name', () => {
    for (const [path, text] of [
      ['letters/a.yaml', 'learn: no\n'],
      ['letters/a.md.yml', 'consent: none\n'],
      ['letters/a.toml', 'consent = "none"\n'],
      ['letters/a.json', '{ "title": "A", "consent": "none" }'],
      ['letters/a.meta.json', '{ "consent": "none" }'],
      ['letters/a.consent', 'none\n'],
    ] as const)
      assert.deepEqual(statedBy(path, text), [['letters/a', false]], path);
    const of = (path: string): Consent =>
      consentOfPlace(completeProfile({ name: 'Tea' }), new Map([['letters/a', none]]), path);
    assert.deepEqual(of('letters/a.md'), none);
    assert.deepEqual(of('letters/a.de.txt'), none);
    assert.equal(of('letters/ab.md').learn, true);
  });

  it('say nothing where they do not speak of consent, as exports that speak of their own entries', () => {
    assert.deepEqual(statedBy('letters/_index.md', '---\ntitle: Letters\n---\n'), []);
    assert.deepEqual(statedBy('a.yaml', 'colour: blue\n'), []);
    assert.deepEqual(statedBy('a.json', '{ "consent": "none", "posts": [{ "text": "We pour." }] }'), []);
  });
});

describe('a pattern of the profile', () => {
  it('is understood as people write paths', () => {
    for (const pattern of [
      'corpus/letters/**',
      'letters\\\\**',
      './letters',
      'brands/tea/corpus/letters/*',
      'notes, letters',
      'letters/*.{md,txt}',
    ]) {
      const { profile } = readProfile(
        `{ "name": "Tea", "consent": { "paths": { "${pattern}": "none" } } }`,
        'tea',
      );
      assert.deepEqual(consentOfPlace(profile, new Map(), 'letters/a.md'), none, pattern);
      assert.equal(consentOfPlace(profile, new Map(), 'other/a.md').learn, true, pattern);
    }
  });
});

describe('a profile that speaks of consent in a way of its own', () => {
  it('has an unclear consent', () => {
    for (const part of ['"noai": true', '"privacy": { "consent": "none" }', '"learn": false', '"ai": false'])
      assert.equal(readProfile(`{ "name": "Tea", ${part} }`, 'tea').profile.consentIsUnclear, true, part);
    assert.equal(readProfile('{ "name": "Tea", "ai": true }', 'tea').profile.consentIsUnclear, false);
  });
});
