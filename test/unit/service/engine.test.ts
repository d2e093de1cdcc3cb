import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { CallOptions } from '../../../src/core/base/calls.ts';
import { CorruptBytesError } from '../../../src/core/base/bytes/index.ts';
import { createEngine, type Engine, type Evidence } from '../../../src/service/engine/index.ts';
import {
  bytesOf,
  corpusOf,
  draftOf,
  engineOn,
  learnedEngine,
  profileOf,
  profileWith,
  TODAY,
} from '../core/sample-brands.ts';

const BRAND = 'harrow-and-pine';

describe('the engine on a sample brand', () => {
  let engine: Engine;
  const draft = draftOf(BRAND, 'autumn-repair-week');

  before(async () => {
    engine = await learnedEngine(TODAY, BRAND);
  });

  it('sums up what it learned', () => {
    const summary = engine.brands.summary({ brand: BRAND });
    assert.equal(summary.name, 'Harrow & Pine');
    assert.equal(summary.files.length, corpusOf(BRAND).length);
    assert.equal(
      summary.channels.reduce((sum, [, posts]) => sum + posts, 0),
      summary.posts,
    );
    assert.ok(summary.words > 10_000);
    assert.ok(summary.unquotable > 0 && summary.unquotable < 5);
    assert.deepEqual(
      engine.brands.knownFiles({ brand: BRAND }),
      corpusOf(BRAND).map(({ path }) => path),
    );
  });

  it('suggests the next words at the end of the demo draft', () => {
    for (const typed of ['', ' ', ' a']) {
      const result = engine.suggestions.suggest({
        ...{ brand: BRAND, before: `${draft.trimEnd()}${typed}`, after: '' },
        ...{ threshold: 'quiet', shown: undefined },
      });
      assert.ok(result.kind === 'suggestion', typed);
      assert.equal(`${typed}${result.text}`.trim().slice(0, 11), 'and it goes');
    }
  });

  it('answers a request with suggestions, words to begin with, or the reason', () => {
    const ask = (before: string) =>
      engine.suggestions.ask({ brand: BRAND, before, after: '', threshold: 'generous', shown: undefined });
    assert.match(ask('Order by noon ').suggestions[0]?.text ?? '', /^and it goes/);
    const empty = ask('Repair week is on again.\n\n');
    assert.deepEqual(empty.suggestions, []);
    assert.ok(empty.starters.some(({ kind }) => kind === 'opening'));
    const facts = empty.starters.filter(({ kind }) => kind === 'fact');
    assert.match(facts[0]?.text ?? '', /[Rr]epair/);
    assert.deepEqual(ask('# A head'), { suggestions: [], starters: [], reason: 'heading' });
  });

  it('scores a draft with a percentile inside its interval, and facets that add up', () => {
    const { standing, raw, facets, words } = engine.analysis.score({ brand: BRAND, text: draft });
    assert.ok('percentile' in standing);
    assert.ok(standing.low < standing.percentile && standing.percentile < standing.high);
    assert.ok(Math.abs(Object.values(facets).reduce((sum, part) => sum + part, 0) - raw) < 1e-9);
    assert.ok(words > 150 && words < 300);
  });

  it('gives no percentile to a text that is too short', () => {
    const { standing, words } = engine.analysis.score({ brand: BRAND, text: 'We mend bags.' });
    assert.equal(words, 3);
    assert.ok('tooShort' in standing && standing.atLeastWords > 3);
  });

  it('flags the sentences of a draft that leave the voice, and few others', () => {
    const flagged = engine.analysis
      .drift({ brand: BRAND, text: draft })
      .filter((sentence) => sentence.flagged)
      .map(({ start, end }) => draft.slice(start, end));
    assert.ok(flagged.some((sentence) => sentence.startsWith('This is a game-changer of a week')));
    assert.ok(flagged.some((sentence) => sentence.startsWith('Visitors are encouraged to utilise')));
    assert.ok(flagged.length <= 5);
  });

  it('gives each flagged sentence reasons within it, and evidence from the corpus', () => {
    const files = new Map(corpusOf(BRAND).map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));
    const reasons = engine.analysis
      .drift({ brand: BRAND, text: draft })
      .flatMap((s) => (s.flagged ? s.reasons : []));
    assert.ok(reasons.length > 0);
    const found: Evidence[] = reasons.flatMap((reason) =>
      engine.brands.evidence({ brand: BRAND, reason, limit: 3 }),
    );
    assert.ok(found.length > 0);
    for (const { path, sentence, offset } of found) {
      const text = files.get(path)!;
      if (offset === undefined) assert.ok(!path.endsWith('.md'));
      else assert.equal(text[offset], sentence[0]);
    }
  });

  it('finds breaches of the profile at their position', () => {
    const found = engine.analysis
      .findings({ brand: BRAND, text: draft })
      .map(({ start, end, rule }) => `${rule} ${draft.slice(start, end)}`);
    assert.deepEqual(found, [
      'terms/banned game-changer',
      'terms/preferred utilise',
      'terms/preferred repair department',
      'terms/preferred leverage',
      // The profile's don'ts: “No exclamation marks and no emoji.”
      'style/exclamation-marks !',
      'style/emoji 🎉',
    ]);
  });

  it('returns equal results from one check and from its three parts', () => {
    const { assessment, driftSeverity, template, pinnedAs, ...parts } = engine.analysis.check({
      brand: BRAND,
      text: draft,
    });
    assert.equal(driftSeverity, 'information');
    assert.equal(pinnedAs, undefined);
    assert.equal(template?.channel, 'newsletter');
    assert.equal(assessment?.flagged, parts.sentences.filter(({ flagged }) => flagged).length);
    assert.deepEqual(parts, {
      score: engine.analysis.score({ brand: BRAND, text: draft }),
      sentences: engine.analysis
        .drift({ brand: BRAND, text: draft })
        .map((drift) => ({ ...drift, reasons: drift.flagged ? drift.reasons : [] })),
      intenseStretches: [],
      findings: engine.analysis.findings({ brand: BRAND, text: draft }),
    });
  });

  it('suggests the brand’s words with evidence, and nothing where nothing may be offered', () => {
    const call = { after: '', threshold: 'generous', shown: undefined } as const;
    const offered = engine.suggestions.suggest({
      brand: BRAND,
      ...call,
      before: 'Joan gave it a new strap, and the stitching is mended free for as l',
    });
    assert.ok(offered.kind === 'suggestion');
    assert.match(offered.text, /^ong as/);
    assert.ok(offered.evidence.length > 0 && offered.probability > 0.5);
    assert.deepEqual(engine.suggestions.suggest({ brand: BRAND, ...call, before: '# A head' }), {
      kind: 'silent',
      reason: 'heading',
    });
    assert.deepEqual(engine.suggestions.suggest({ brand: 'nobody', ...call, before: 'Joan gave ' }), {
      kind: 'silent',
      reason: 'nothing-known',
    });
  });

  it('restores its store with equal results', async () => {
    const again = engineOn('2026-10-15');
    assert.equal(
      await again.brands.open({ brand: BRAND, store: await engine.brands.store({ brand: BRAND }) }),
      true,
    );
    again.brands.setProfile({
      brand: BRAND,
      json: readFileSync(`brand-profiles/${BRAND}/${BRAND}.brand.json`, 'utf8'),
      fallbackName: BRAND,
    });
    await again.brands.refresh({ brand: BRAND });
    assert.deepEqual(await again.brands.store({ brand: BRAND }), await engine.brands.store({ brand: BRAND }));
    assert.deepEqual(again.brands.summary({ brand: BRAND }), engine.brands.summary({ brand: BRAND }));
    assert.deepEqual(
      again.analysis.check({ brand: BRAND, text: draft }),
      engine.analysis.check({ brand: BRAND, text: draft }),
    );
    for (const { path, bytes } of corpusOf(BRAND).slice(0, 5))
      assert.equal(again.brands.learnFile({ brand: BRAND, path, bytes }).changed, false, path);
  });
});

describe('the engine', () => {
  it('refuses a background that was altered', () => {
    const background = Uint8Array.from(readFileSync('src/core/base/background/background.bin'));
    background[1000]! ^= 1;
    assert.throws(() => createEngine({ background, today: () => '2026-01-01' }), CorruptBytesError);
  });

  it('takes a brand for empty when its store is of no use', async () => {
    const engine = engineOn('2026-01-01');
    engine.brands.learnFile({ brand: 'tea', path: 'a.md', bytes: bytesOf('We pour tea.') });
    const store = await engine.brands.store({ brand: 'tea' });
    assert.equal(await engine.brands.open({ brand: 'tea', store: store.slice(0, -1) }), false);
    assert.deepEqual(engine.brands.knownFiles({ brand: 'tea' }), []);
    assert.equal(await engine.brands.open({ brand: 'tea', store: undefined }), true);
    assert.deepEqual(engine.brands.knownFiles({ brand: 'tea' }), []);
  });

  it('opens a brand in pieces as in one go, unless it is closed meanwhile', async () => {
    const background = readFileSync('src/core/base/background/background.bin');
    let closing = false;
    const engine: Engine = createEngine({
      background,
      today: () => '2026-01-01',
      pause: async () => {
        if (closing) engine.brands.close({ brand: 'tea' });
        await Promise.resolve();
      },
    });
    for (let post = 0; post < 8; post++)
      engine.brands.learnFile({ brand: 'tea', path: `${post}.md`, bytes: bytesOf(`We pour ${post} pots.`) });
    const known = engine.brands.knownFiles({ brand: 'tea' });
    const store = await engine.brands.store({ brand: 'tea' });
    assert.deepEqual(store, await engine.brands.store({ brand: 'tea' }));
    assert.equal(await engine.brands.open({ brand: 'tea', store }), true);
    assert.deepEqual(
      [engine.brands.knownFiles({ brand: 'tea' }), await engine.brands.store({ brand: 'tea' })],
      [known, store],
    );
    assert.equal(await engine.brands.open({ brand: 'tea', store: store.slice(0, -1) }), false);
    assert.deepEqual(engine.brands.knownFiles({ brand: 'tea' }), []);
    closing = true;
    assert.equal(await engine.brands.open({ brand: 'tea', store }), false);
    assert.deepEqual(engine.brands.knownFiles({ brand: 'tea' }), []);
  });

  it('keeps brands apart and drops one that is closed', () => {
    const engine = engineOn('2026-01-01');
    engine.brands.learnFile({ brand: 'tea', path: 'a.md', bytes: bytesOf('We pour tea.') });
    engine.brands.learnFile({ brand: 'pots', path: 'b.md', bytes: bytesOf('We throw pots.') });
    assert.deepEqual(
      [engine.brands.knownFiles({ brand: 'tea' }), engine.brands.knownFiles({ brand: 'pots' })],
      [['a.md'], ['b.md']],
    );
    engine.brands.close({ brand: 'tea' });
    assert.deepEqual(
      [engine.brands.knownFiles({ brand: 'tea' }), engine.brands.knownFiles({ brand: 'pots' })],
      [[], ['b.md']],
    );
  });

  it('learns a file anew only when its content or the consent it falls under has changed', () => {
    const engine = engineOn('2026-01-01');
    const learn = (text: string): [changed: boolean, posts: number] => {
      const { changed, posts } = engine.brands.learnFile({
        brand: 'tea',
        path: 'a.md',
        bytes: bytesOf(text),
      });
      return [changed, posts];
    };
    assert.deepEqual(learn('We pour.'), [true, 1]);
    assert.deepEqual(learn('We pour.'), [false, 1]);
    assert.deepEqual(learn('We sip.'), [true, 1]);
    engine.brands.setProfile({ brand: 'tea', json: profileWith({ dos: ['Sip.'] }), fallbackName: 'tea' });
    assert.deepEqual(learn('We sip.'), [false, 1]);
    engine.brands.setProfile({
      brand: 'tea',
      json: profileWith({ consent: { learn: false } }),
      fallbackName: 'tea',
    });
    assert.deepEqual(learn('We sip.'), [true, 0]);
    assert.deepEqual(learn('We sip.'), [false, 0]);
    assert.equal(engine.brands.summary({ brand: 'tea' }).words, 0);
  });

  it('notes a file that cannot be read once, and learns it when it can', () => {
    const engine = engineOn('2026-01-01');
    assert.equal(engine.brands.refuseFile({ brand: 'tea', path: 'a.md', reason: 'too-large' }), true);
    assert.equal(engine.brands.refuseFile({ brand: 'tea', path: 'a.md', reason: 'too-large' }), false);
    assert.deepEqual(engine.brands.summary({ brand: 'tea' }).notes, [
      { path: 'a.md', note: { kind: 'unreadable', reason: 'too-large' } },
    ]);
    assert.equal(
      engine.brands.learnFile({ brand: 'tea', path: 'a.md', bytes: bytesOf('We pour.') }).changed,
      true,
    );
    assert.deepEqual(engine.brands.summary({ brand: 'tea' }).notes, []);
    assert.equal(engine.brands.refuseFile({ brand: 'tea', path: 'a.md', reason: 'binary' }), true);
    assert.equal(engine.brands.summary({ brand: 'tea' }).posts, 0);
  });

  it('reports whether a removed file was known', () => {
    const engine = engineOn('2026-01-01');
    engine.brands.learnFile({ brand: 'tea', path: 'a.md', bytes: bytesOf('We pour.') });
    assert.deepEqual(
      [
        engine.brands.forgetFile({ brand: 'tea', path: 'a.md' }),
        engine.brands.forgetFile({ brand: 'tea', path: 'a.md' }),
      ],
      [true, false],
    );
  });

  it('locates a post: a row at its line, a file with a hash in its name as a file', () => {
    const engine = engineOn('2026-01-01');
    engine.brands.learnFile({
      brand: 'tea',
      path: 'C# tea #7.md',
      bytes: bytesOf('---\ntitle: Seven\n---\nWe pour.'),
    });
    engine.brands.learnFile({
      brand: 'tea',
      path: 'posts #1.csv',
      bytes: bytesOf('text,date\n"One\nline",2025-01-01\nTwo.,2025-02-02\n'),
    });
    assert.deepEqual(
      engine.brands.locate({ brand: 'tea', post: 'C# tea #7.md', start: 22, sentence: 'We pour.' }),
      {
        path: 'C# tea #7.md',
        title: 'Seven',
        date: undefined,
        sentence: 'We pour.',
        line: 0,
        offset: 22,
      },
    );
    assert.deepEqual(
      engine.brands.locate({ brand: 'tea', post: 'posts #1.csv#2', start: 0, sentence: 'Two.' }),
      {
        path: 'posts #1.csv',
        title: 'Two.',
        date: '2025-02-02',
        sentence: 'Two.',
        line: 3,
        offset: undefined,
      },
    );
    assert.equal(
      engine.brands.locate({ brand: 'tea', post: 'gone.md', start: 0, sentence: 'We pour.' }),
      undefined,
    );
  });
});

describe('an engine whose work is cancelled at a pause', () => {
  it('stops there, and works on for the next call', async () => {
    const { engine, stopAtNextPause } = await pausedEngine();
    const draft = { brand: BRAND, text: draftOf(BRAND, 'autumn-repair-week') };
    const calls: Record<string, (options: CallOptions) => Promise<unknown>> = {
      rewrite: (options) => engine.rewrites.rewrite({ ...draft, start: 0, end: draft.text.length }, options),
      changes: (options) => engine.analysis.changes(draft, options),
      angleMap: (options) => engine.directions.angleMap({ brand: BRAND }, options),
      prove: (options) => engine.proof.prove({ brand: BRAND, against: [], samples: undefined }, options),
    };
    for (const [name, call] of Object.entries(calls)) {
      const stop = stopAtNextPause();
      await assert.rejects(call({ signal: stop.signal }), { name: 'AbortError' }, name);
      assert.ok(await call({}), name);
    }
  });
});

/** A learned engine, and signals that are aborted at its next pause. */
async function pausedEngine() {
  let stop: AbortController | undefined;
  const engine = createEngine({
    background: readFileSync('src/core/base/background/background.bin'),
    today: () => TODAY,
    pause: () => {
      stop?.abort();
      return Promise.resolve();
    },
  });
  const store = await (await learnedEngine(TODAY, BRAND)).brands.store({ brand: BRAND });
  assert.ok(await engine.brands.open({ brand: BRAND, store }));
  engine.brands.setProfile({ brand: BRAND, json: profileOf(BRAND), fallbackName: BRAND });
  return { engine, stopAtNextPause: () => (stop = new AbortController()) };
}
