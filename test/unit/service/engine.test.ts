import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { CorruptBytesError } from '../../../src/core/base/bytes/index.ts';
import { createEngine, type Engine, type Evidence } from '../../../src/service/engine.ts';
import { bytesOf, corpusOf, draftOf, engineOn, learnedEngine, profileWith } from '../core/sample-brands.ts';

const BRAND = 'harrow-and-pine';

describe('the engine on a sample brand', () => {
  let engine: Engine;
  const draft = draftOf(BRAND, 'autumn-repair-week');

  before(() => {
    engine = learnedEngine('2026-10-15', BRAND);
  });

  it('sums up what it learned', () => {
    const summary = engine.summary(BRAND);
    assert.equal(summary.name, 'Harrow & Pine');
    assert.equal(summary.files.length, corpusOf(BRAND).length);
    assert.equal(
      summary.channels.reduce((sum, [, posts]) => sum + posts, 0),
      summary.posts,
    );
    assert.ok(summary.words > 10_000);
    assert.ok(summary.unquotable > 0 && summary.unquotable < 5);
    assert.deepEqual(
      engine.knownFiles(BRAND),
      corpusOf(BRAND).map(({ path }) => path),
    );
  });

  it('scores a draft with a percentile inside its interval, and facets that add up', () => {
    const { standing, raw, facets, words } = engine.score(BRAND, draft);
    assert.ok('percentile' in standing);
    assert.ok(standing.low < standing.percentile && standing.percentile < standing.high);
    assert.ok(Math.abs(Object.values(facets).reduce((sum, part) => sum + part, 0) - raw) < 1e-9);
    assert.ok(words > 150 && words < 300);
  });

  it('gives no percentile to a text that is too short', () => {
    const { standing, words } = engine.score(BRAND, 'We mend bags.');
    assert.equal(words, 3);
    assert.ok('tooShort' in standing && standing.atLeastWords > 3);
  });

  it('flags the sentences of a draft that leave the voice, and few others', () => {
    const flagged = engine
      .drift(BRAND, draft)
      .filter((sentence) => sentence.flagged)
      .map(({ start, end }) => draft.slice(start, end));
    assert.ok(flagged.some((sentence) => sentence.startsWith('This is a game-changer of a week')));
    assert.ok(flagged.some((sentence) => sentence.startsWith('Visitors are encouraged to utilise')));
    assert.ok(flagged.length <= 5);
  });

  it('gives each flagged sentence reasons inside it, and evidence that stands in the corpus', () => {
    const files = new Map(corpusOf(BRAND).map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));
    const reasons = engine.drift(BRAND, draft).flatMap((s) => (s.flagged ? s.reasons : []));
    assert.ok(reasons.length > 0);
    const found: Evidence[] = reasons.flatMap((reason) => engine.evidence(BRAND, reason, 3));
    assert.ok(found.length > 0);
    for (const { path, sentence, offset } of found) {
      const text = files.get(path)!;
      if (offset === undefined) assert.ok(!path.endsWith('.md'));
      else assert.equal(text[offset], sentence[0]);
    }
  });

  it('finds what the profile has to say, at its place', () => {
    const found = engine
      .findings(BRAND, draft)
      .map(({ start, end, rule }) => `${rule} ${draft.slice(start, end)}`);
    assert.deepEqual(found, [
      'terms/banned game-changer',
      'terms/preferred utilise',
      'terms/preferred repair department',
      'terms/preferred leverage',
    ]);
  });

  it('says the same in one check as in three questions', () => {
    assert.deepEqual(engine.check(BRAND, draft), {
      score: engine.score(BRAND, draft),
      sentences: engine
        .drift(BRAND, draft)
        .map((drift) => ({ ...drift, reasons: drift.flagged ? drift.reasons : [] })),
      intenseStretches: [],
      findings: engine.findings(BRAND, draft),
    });
  });

  it('goes on in the brand’s words, with evidence, and is silent where nothing may be offered', () => {
    const call = { after: '', threshold: 'generous', standing: undefined } as const;
    const offered = engine.suggest(BRAND, {
      ...call,
      before: 'Joan gave it a new strap, and the stitching is mended free for as l',
    });
    assert.ok(offered.kind === 'suggestion');
    assert.match(offered.text, /^ong as/);
    assert.ok(offered.evidence.length > 0 && offered.probability > 0.5);
    assert.deepEqual(engine.suggest(BRAND, { ...call, before: '# A head' }), {
      kind: 'silent',
      reason: 'heading',
    });
    assert.deepEqual(engine.suggest('nobody', { ...call, before: 'Joan gave ' }), {
      kind: 'silent',
      reason: 'nothing-known',
    });
  });

  it('takes up what it stored, and answers as before', () => {
    const again = engineOn('2026-10-15');
    assert.equal(again.open(BRAND, engine.store(BRAND)), true);
    again.setProfile(BRAND, readFileSync(`brand-profiles/${BRAND}/${BRAND}.brand.json`, 'utf8'), BRAND);
    again.settle(BRAND);
    assert.deepEqual(again.store(BRAND), engine.store(BRAND));
    assert.deepEqual(again.summary(BRAND), engine.summary(BRAND));
    assert.deepEqual(again.check(BRAND, draft), engine.check(BRAND, draft));
    for (const { path, bytes } of corpusOf(BRAND).slice(0, 5))
      assert.equal(again.learnFile(BRAND, path, bytes).changed, false, path);
  });
});

describe('the engine', () => {
  it('refuses a background that was altered', () => {
    const background = Uint8Array.from(readFileSync('src/core/base/background/background.bin'));
    background[1000]! ^= 1;
    assert.throws(() => createEngine({ background, today: () => '2026-01-01' }), CorruptBytesError);
  });

  it('takes a brand for empty when its store is of no use', () => {
    const engine = engineOn('2026-01-01');
    engine.learnFile('tea', 'a.md', bytesOf('We pour tea.'));
    const store = engine.store('tea');
    assert.equal(engine.open('tea', store.slice(0, -1)), false);
    assert.deepEqual(engine.knownFiles('tea'), []);
    assert.equal(engine.open('tea', undefined), true);
    assert.deepEqual(engine.knownFiles('tea'), []);
  });

  it('opens a brand in pieces as in one go, unless it is closed meanwhile', async () => {
    const background = readFileSync('src/core/base/background/background.bin');
    let closing = false;
    const engine: Engine = createEngine({
      background,
      today: () => '2026-01-01',
      pause: () => {
        if (closing) engine.close('tea');
        return Promise.resolve();
      },
    });
    for (let post = 0; post < 8; post++)
      engine.learnFile('tea', `${post}.md`, bytesOf(`We pour ${post} pots.`));
    const known = engine.knownFiles('tea');
    const store = await engine.storeInPieces('tea');
    assert.deepEqual(store, engine.store('tea'));
    assert.equal(await engine.openInPieces('tea', store), true);
    assert.deepEqual([engine.knownFiles('tea'), engine.store('tea')], [known, store]);
    assert.equal(await engine.openInPieces('tea', store.slice(0, -1)), false);
    assert.deepEqual(engine.knownFiles('tea'), []);
    closing = true;
    assert.equal(await engine.openInPieces('tea', store), false);
    assert.deepEqual(engine.knownFiles('tea'), []);
  });

  it('keeps brands apart and drops one that is closed', () => {
    const engine = engineOn('2026-01-01');
    engine.learnFile('tea', 'a.md', bytesOf('We pour tea.'));
    engine.learnFile('pots', 'b.md', bytesOf('We throw pots.'));
    assert.deepEqual([engine.knownFiles('tea'), engine.knownFiles('pots')], [['a.md'], ['b.md']]);
    engine.close('tea');
    assert.deepEqual([engine.knownFiles('tea'), engine.knownFiles('pots')], [[], ['b.md']]);
  });

  it('learns a file anew only when its content or the consent it falls under has changed', () => {
    const engine = engineOn('2026-01-01');
    const learn = (text: string): [changed: boolean, posts: number] => {
      const { changed, posts } = engine.learnFile('tea', 'a.md', bytesOf(text));
      return [changed, posts];
    };
    assert.deepEqual(learn('We pour.'), [true, 1]);
    assert.deepEqual(learn('We pour.'), [false, 1]);
    assert.deepEqual(learn('We sip.'), [true, 1]);
    engine.setProfile('tea', profileWith({ dos: ['Sip.'] }), 'tea');
    assert.deepEqual(learn('We sip.'), [false, 1]);
    engine.setProfile('tea', profileWith({ consent: { learn: false } }), 'tea');
    assert.deepEqual(learn('We sip.'), [true, 0]);
    assert.deepEqual(learn('We sip.'), [false, 0]);
    assert.equal(engine.summary('tea').words, 0);
  });

  it('notes a file that cannot be read once, and learns it when it can', () => {
    const engine = engineOn('2026-01-01');
    assert.equal(engine.refuseFile('tea', 'a.md', 'too-large'), true);
    assert.equal(engine.refuseFile('tea', 'a.md', 'too-large'), false);
    assert.deepEqual(engine.summary('tea').notes, [
      { path: 'a.md', note: { kind: 'unreadable', reason: 'too-large' } },
    ]);
    assert.equal(engine.learnFile('tea', 'a.md', bytesOf('We pour.')).changed, true);
    assert.deepEqual(engine.summary('tea').notes, []);
    assert.equal(engine.refuseFile('tea', 'a.md', 'binary'), true);
    assert.equal(engine.summary('tea').posts, 0);
  });

  it('tells whether a forgotten file was known', () => {
    const engine = engineOn('2026-01-01');
    engine.learnFile('tea', 'a.md', bytesOf('We pour.'));
    assert.deepEqual([engine.forgetFile('tea', 'a.md'), engine.forgetFile('tea', 'a.md')], [true, false]);
  });

  it('opens a post where it stands: a row at its line, a file with a hash in its name as a file', () => {
    const engine = engineOn('2026-01-01');
    engine.learnFile('tea', 'C# tea #7.md', bytesOf('---\ntitle: Seven\n---\nWe pour.'));
    engine.learnFile('tea', 'posts #1.csv', bytesOf('text,date\n"One\nline",2025-01-01\nTwo.,2025-02-02\n'));
    assert.deepEqual(engine.locate('tea', 'C# tea #7.md', 22, 'We pour.'), {
      path: 'C# tea #7.md',
      title: 'Seven',
      date: undefined,
      sentence: 'We pour.',
      line: 0,
      offset: 22,
    });
    assert.deepEqual(engine.locate('tea', 'posts #1.csv#2', 0, 'Two.'), {
      path: 'posts #1.csv',
      title: 'posts #1.csv',
      date: '2025-02-02',
      sentence: 'Two.',
      line: 3,
      offset: undefined,
    });
    assert.equal(engine.locate('tea', 'gone.md', 0, 'We pour.'), undefined);
  });
});
