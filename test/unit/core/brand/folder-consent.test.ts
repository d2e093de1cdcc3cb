import assert from 'node:assert/strict';
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

  it('is none where it cannot be understood, and that is said', () => {
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

  it('holds for its files and the folders below, where the nearest counts', () => {
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

  it('is read before the posts it decides about', () => {
    assert.ok(
      isFolderConsent('_consent.yaml') && isFolderConsent('a/_Consent.yml') && !isFolderConsent('consent.md'),
    );
    assert.deepEqual(inReadingOrder(['b.md', 'a/_consent.yaml', '2025.md']), [
      'a/_consent.yaml',
      '2025.md',
      'b.md',
    ]);
  });
});
