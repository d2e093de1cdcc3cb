import assert from 'node:assert/strict';
import { localizeInEnglish } from '../../../../src/core/base/localize.ts';
import { inReadingOrder, mayAffectOthers, readCorpusFile } from '../../../../src/core/brand/index.ts';
import { addedPlaces, DownloadReader, type Plan } from '../../../../src/core/downloads/index.ts';
import type { Engine } from '../../../../src/service/engine/index.ts';
import { bytesOf, engineOn, profileWith } from '../sample-brands.ts';

const TODAY = '2026-09-20';
const EXPORT = 'date,text\n2026-03-01,The vermilion samovar whistles softly at dawn.\n';
const LETTER = 'The vermilion samovar whistles softly at dawn.\n';

type Files = Readonly<Record<string, string>>;

/** Reads a download as *Import Posts…* does. */
function planOf(files: Files): Plan {
  const download = Object.entries(files).map(([path, text]) => ({ path, bytes: bytesOf(text) }));
  const reader = new DownloadReader([], TODAY, localizeInEnglish);
  for (const file of download) if (mayAffectOthers(file.path)) reader.note(file);
  for (const file of download) reader.read(file);
  return reader.plan('');
}

/** A brand that sends everything where nothing else is stated, with these files in its corpus. */
function learned(files: Files): Engine {
  const engine = engineOn(TODAY);
  const json = profileWith({ consent: { learn: true, quote: true, send: true } });
  engine.brands.setProfile({ brand: 'tea', json, fallbackName: 'tea' });
  for (const path of inReadingOrder(Object.keys(files)))
    engine.brands.learnFile({ brand: 'tea', path, bytes: bytesOf(files[path] ?? '') });
  return engine;
}

const postsIn = (engine: Engine): number => engine.brands.summary({ brand: 'tea' }).posts;

const REFUSED: Files = {
  refused: 'consent: none\n',
  unclear: 'consent: ask Ines first\n',
  empty: '',
  ended: 'consent: learn, quote, send until 2026-01-31\n',
};

describe('the consent of a folder in a download', () => {
  for (const [name, statement] of Object.entries(REFUSED))
    for (const place of ['_consent.yaml', 'letters/_consent.yaml', 'CONSENT.md'])
      it(`is written into imported posts and obeyed once they lie in the corpus: ${name} in ${place}`, async () => {
        const { posts } = planOf({ 'letters/all.csv': EXPORT, [place]: statement });
        assert.equal(posts.length, 1);
        for (const { path, text } of posts) {
          const all = { learn: true, quote: true, send: true };
          const [post] = readCorpusFile(path, bytesOf(text), all, { today: TODAY }).posts;
          assert.deepEqual(
            { ...post?.consent, until: undefined },
            { learn: false, quote: false, send: false, until: undefined },
          );
        }
        const engine = learned(Object.fromEntries(posts.map(({ path, text }) => [path, text])));
        assert.equal(postsIn(engine), 0);
        const store = Buffer.from(await engine.brands.store({ brand: 'tea' })).toString('latin1');
        assert.doesNotMatch(store, /samovar/);
      });

  it('allows what it states and no more, where it stands for the folder alone', () => {
    const { posts } = planOf({
      'letters/all.csv': EXPORT,
      'letters/_consent.yaml': 'consent: [learn]\n',
      'notes/all.csv': EXPORT.replace('dawn', 'dusk'),
    });
    const consents = posts.map(({ text }) => /^consent: (.*)$/m.exec(text)?.[1]);
    assert.deepEqual(consents, ['[learn]', '[learn, quote]']);
  });
});

describe('the consent of a folder that is added to a corpus', () => {
  const added: Files = { 'letters/a.md': LETTER, 'letters/_consent.yaml': 'consent: none\n' };
  const before: Files = { 'letters/a.md': 'We pour tea.\n', 'letters/_consent.yaml': 'consent: [learn]\n' };

  /** The corpus after an addition. */
  function corpusWith(corpus: Files, files: Files, aboutOthers: readonly string[]): Files {
    const placeOf = addedPlaces(aboutOthers, new Set(Object.keys(corpus)));
    const placed = Object.entries(files).map(([path, text]) => [placeOf(path), text] as const);
    assert.ok(
      placed.every(([path]) => !(path in corpus)),
      'nothing is overwritten',
    );
    return { ...corpus, ...Object.fromEntries(placed) };
  }

  it('keeps its place in a corpus without such a folder', () => {
    const corpus = corpusWith({ 'notes/b.md': 'We pour tea.\n' }, added, ['letters/_consent.yaml']);
    assert.ok('letters/_consent.yaml' in corpus);
    assert.equal(postsIn(learned(corpus)), 1);
  });

  it('stays with its posts where a folder of that name is there, and says nothing of the posts in it', () => {
    const corpus = corpusWith(before, added, ['letters/_consent.yaml']);
    assert.ok('letters/added/_consent.yaml' in corpus);
    assert.equal(postsIn(learned(corpus)), 1);
    const again = corpusWith(corpus, added, ['letters/_consent.yaml']);
    assert.ok('letters/added-2/a.md' in again);
    assert.equal(postsIn(learned(again)), 1);
  });

  it('says nothing of the whole corpus where it was chosen without its folder', () => {
    const corpus = corpusWith(before, { '_consent.yaml': 'consent: none\n', 'b.md': LETTER }, [
      '_consent.yaml',
    ]);
    assert.ok('added/b.md' in corpus);
    assert.equal(postsIn(learned(corpus)), 1);
  });
});

describe('Word and PDF files in a download', () => {
  it('are no posts, and the reason says what reads a style guide', () => {
    const { posts, files } = planOf({ 'voice.docx': '', 'voice.pdf': '', 'logo.ai': '' });
    assert.equal(posts.length, 0);
    const guide = 'Word and PDF files (a style guide is read by Import a Style Guide…)';
    assert.deepEqual(
      files.map(({ skipped }) => skipped.map(({ reason }) => reason)),
      [[guide], [guide], ['not files of texts']],
    );
  });
});
