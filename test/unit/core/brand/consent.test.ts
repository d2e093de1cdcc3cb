import assert from 'node:assert/strict';
import {
  DEFAULT_CONSENT,
  readCorpusFile,
  type Consent,
  type CorpusFile,
} from '../../../../src/core/brand/index.ts';

const read = (path: string, text: string, fallback = DEFAULT_CONSENT): CorpusFile =>
  readCorpusFile(path, new TextEncoder().encode(text), fallback);

const ofMarkdown = (consent: string, fallback = DEFAULT_CONSENT): CorpusFile =>
  read('tea.md', `---\n${consent}\n---\nWe pour tea.`, fallback);

const consent = (letters: string): Consent => ({
  learn: letters.includes('l'),
  quote: letters.includes('q'),
  send: letters.includes('s'),
});

/** A spelling of consent in front matter, and the letters of what it allows. */
const SPELLINGS: [written: string, allows: string][] = [
  ['consent: learn', 'l'],
  ['consent: learn, quote', 'lq'],
  ['consent: Learn Quote Send', 'lqs'],
  ['consent: "learn;quote"', 'lq'],
  ['consent: [learn, send]', 'ls'],
  ['consent:\n  - learn\n  - quote', 'lq'],
  ['consent: none', ''],
  ['consent: [none]', ''],
  ['consent: learn, none', ''],
  ['consent: false', ''],
  ['consent: []', ''],
  ['consent: { learn: true, quote: true, send: true }', 'lqs'],
  ['consent: { learn: false }', 'q'],
  ['consent:\n  quote: false', 'l'],
  ['Consent: { send: true }', 'lqs'],
];

describe('the consent of a post', () => {
  it('is understood in each spelling, without a note', () => {
    for (const [written, allows] of SPELLINGS) {
      const { posts, notes } = ofMarkdown(written);
      assert.deepEqual(posts[0]?.consent, consent(allows), written);
      assert.deepEqual(notes, [], written);
    }
  });

  it('is the profile’s when the post does not state it', () => {
    for (const written of ['title: Tea', 'consent:', 'consent: ""', 'consent: "  "', 'consent: null'])
      assert.deepEqual(ofMarkdown(written, consent('s')).posts[0]?.consent, consent('s'), written);
  });

  it('takes from the profile only what an object leaves out', () => {
    assert.deepEqual(ofMarkdown('consent: { send: true }', consent('')).posts[0]?.consent, consent('s'));
  });

  it('is none when it cannot be understood, with a note', () => {
    for (const written of [
      'consent: yes please',
      'consent: true',
      'consent: 1',
      'consent: learn quite a bit',
      'consent: { learn: yes }',
      'consent: { lern: true }',
      'consent: { toString: true }',
      'consent: [learn, 3]',
    ]) {
      const { posts, notes } = ofMarkdown(written);
      assert.deepEqual(posts[0]?.consent, consent(''), written);
      assert.deepEqual(notes, [{ kind: 'unclear-consent', post: 'tea.md', line: 2 }], written);
    }
  });

  it('is read from the column of an export, row by row', () => {
    const { posts, notes } = read(
      'tea.csv',
      'text,consent\nOne.,learn\nTwo.,\nThree.,"learn, quote, send"\nFour.,none\nFive., \nSix.,perhaps\n',
    );
    assert.deepEqual(
      posts.map((post) => post.consent),
      ['l', 'lq', 'lqs', '', 'lq', ''].map(consent),
    );
    assert.deepEqual(
      notes.filter((note) => note.kind === 'unclear-consent'),
      [{ kind: 'unclear-consent', post: 'tea.csv#6', line: 7 }],
    );
  });

  it('is read from the property of a record', () => {
    const { posts } = read(
      'tea.json',
      '[{"text":"One.","consent":{"quote":false}},{"text":"Two.","consent":["learn"]}]',
    );
    assert.deepEqual(
      posts.map((post) => post.consent),
      ['l', 'l'].map(consent),
    );
  });

  it('of a text file is read from its first lines, or else is the profile’s', () => {
    const of = (text: string): Consent | undefined => read('tea.txt', text, consent('q')).posts[0]?.consent;
    assert.deepEqual(of('consent: none\n\nWe pour.'), consent(''));
    assert.deepEqual(of('We pour.'), consent('q'));
  });
});
