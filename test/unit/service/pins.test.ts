import assert from 'node:assert/strict';
import fc from 'fast-check';
import { pinnedKey } from '../../../src/service/engine/pinned-key.ts';
import type { Engine } from '../../../src/service/engine/index.ts';
import {
  beginningsOf,
  bytesOf,
  corpusOf,
  draftOf,
  engineOn,
  profileOf,
  type CorpusFile,
} from '../core/sample-brands.ts';

const BRAND = 'harrow-and-pine';
const files = corpusOf(BRAND).slice(0, 24);
const half = files.slice(0, Math.floor(files.length / 2));
const draft = draftOf(BRAND, 'autumn-repair-week');
const PIN = 'posts:\n  only:\n' + half.map(({ path }) => `    - ${path}\n`).join('');

const withPin = (name: string, text = draft): string => text.replace(/^---\n/, `---\nvoice: ${name}\n`);

function fresh(pins: Readonly<Record<string, string>> = { early: PIN }): Engine {
  const engine = engineOn('2026-10-15');
  engine.brands.setProfile({ brand: BRAND, json: profileOf(BRAND), fallbackName: BRAND });
  setPins(engine, pins);
  return engine;
}
const setPins = (engine: Engine, pins: Readonly<Record<string, string>>): void => {
  const texts = Object.entries(pins).map(([name, text]) => ({ name: `${name}.yaml`, text }));
  assert.deepEqual(engine.pins.set({ brand: BRAND, files: texts }), []);
};
const learn = (engine: Engine, { path, bytes }: CorpusFile): void => {
  engine.brands.learnFile({ brand: BRAND, path, bytes });
};
let stored: Promise<Uint8Array> | undefined;
/** The files, learned once for all tests. */
async function store(): Promise<Uint8Array> {
  const engine = fresh({});
  for (const file of files) learn(engine, file);
  await engine.brands.refresh({ brand: BRAND });
  return engine.brands.store({ brand: BRAND });
}
async function learned(pins: Readonly<Record<string, string>> = { early: PIN }): Promise<Engine> {
  const engine = engineOn('2026-10-15');
  assert.ok(await engine.brands.open({ brand: BRAND, store: await (stored ??= store()) }));
  engine.brands.setProfile({ brand: BRAND, json: profileOf(BRAND), fallbackName: BRAND });
  setPins(engine, pins);
  await engine.brands.refresh({ brand: BRAND });
  return engine;
}
const storeOf = (engine: Engine): Promise<Uint8Array> =>
  engine.brands.store({ brand: pinnedKey(BRAND, 'early') });

describe('a draft that names a pinned voice', () => {
  it('is compared with the chosen posts, and all of them together are the present voice', async () => {
    const engine = await learned({ early: PIN, all: 'posts:\n  only: "**"\n' });
    const [early, all] = [withPin('early'), withPin('all')];
    for (const text of [early, all]) await engine.pins.prepare({ brand: BRAND, text });
    const present = engine.analysis.check({ brand: BRAND, text: draft });
    const pinned = engine.analysis.check({ brand: BRAND, text: early });
    assert.deepEqual([pinned.pinnedAs, present.pinnedAs], ['early', undefined]);
    assert.notEqual(present.score.raw, pinned.score.raw);
    assert.deepEqual(engine.analysis.score({ brand: BRAND, text: all }), present.score);
    assert.notDeepEqual(
      (await engine.analysis.changes({ brand: BRAND, text: early }))?.before,
      (await engine.analysis.changes({ brand: BRAND, text: draft }))?.before,
    );
    const paths = new Set(half.map(({ path }) => path));
    const brand = pinnedKey(BRAND, 'early');
    const quoted = engine.brands.sentencesWith({ brand, wording: 'we', limit: 500 });
    assert.ok(quoted.length > 0 && quoted.every(({ path }) => paths.has(path)));
  });

  it('gets ghost text and the voice summary of that voice', async () => {
    const engine = await learned();
    const text = withPin('early');
    const card = await engine.brands.voiceCard({ brand: BRAND, text });
    assert.match(card.text, /Measured in its 12 posts/);
    assert.match(
      (await engine.brands.voiceCard({ brand: BRAND, text: draft })).text,
      /Measured in its 24 posts/,
    );
    const call = { after: '', threshold: 'generous', shown: undefined } as const;
    const [named, asked, present] = [
      { brand: BRAND, head: withPin('early', draft) },
      { brand: pinnedKey(BRAND, 'early'), head: draft },
      { brand: BRAND, head: draft },
    ].map(({ brand, head }) =>
      Array.from({ length: 24 }, (_, at) =>
        engine.suggestions.suggest({ brand, before: head.slice(0, head.length - 50 * at), ...call }),
      ).map((result) => (result.kind === 'suggestion' ? result.text : result.reason)),
    );
    assert.deepEqual(named, asked);
    assert.notDeepEqual(named, present);
  });

  it('has nothing to compare with before the voice is prepared, rather than the wrong voice', async () => {
    const engine = await learned();
    const { score, pinnedAs } = engine.analysis.check({ brand: BRAND, text: withPin('early') });
    assert.equal(pinnedAs, 'early');
    assert.ok('tooFewPosts' in score.standing);
  });

  it('that has ended, is unknown or has errors uses the present voice, and its front matter is marked', async () => {
    const engine = await learned({
      early: PIN,
      past: `until: 2026-10-14\n${PIN}`,
      today: `until: 2026-10-15\n${PIN}`,
    });
    const faultOf = (name: string): string | undefined => {
      const text = withPin(name);
      const { findings, pinnedAs, score } = engine.analysis.check({ brand: BRAND, text });
      const found = findings.filter(({ rule }) => rule === 'voice/pinned');
      if (found.length > 0) {
        assert.equal(pinnedAs, undefined);
        assert.equal(score.raw, engine.analysis.score({ brand: BRAND, text: draft }).raw);
        assert.deepEqual(
          found.map(({ start, end }) => text.slice(start, end)),
          [name],
        );
      }
      return found[0]?.message;
    };
    assert.equal(faultOf('early'), undefined);
    assert.equal(faultOf('today'), undefined);
    assert.equal(faultOf('past'), 'The pinned voice “past” ended on 2026-10-14. The present voice is used.');
    assert.equal(
      faultOf('erly'),
      'There is no pinned voice “erly”. Did you mean “early”? The present voice is used.',
    );
    assert.equal(faultOf('other'), 'There is no pinned voice “other”. The present voice is used.');
    engine.pins.set({ brand: BRAND, files: [{ name: 'early.yaml', text: 'posts: all' }] });
    assert.equal(
      faultOf('early'),
      'The file of the pinned voice “early” has errors. The present voice is used.',
    );
  });

  it('follows a pin that is changed or taken away', async () => {
    const engine = await learned();
    const text = withPin('early');
    await engine.pins.prepare({ brand: BRAND, text });
    const before = engine.analysis.score({ brand: BRAND, text }).raw;
    setPins(engine, { early: `posts:\n  only:\n    - ${half[0]!.path}\n` });
    await engine.pins.prepare({ brand: BRAND, text });
    assert.notEqual(engine.analysis.score({ brand: BRAND, text }).raw, before);
    setPins(engine, {});
    assert.equal(
      engine.analysis.score({ brand: BRAND, text }).raw,
      engine.analysis.score({ brand: BRAND, text: draft }).raw,
    );
  });
});

const history = fc
  .shuffledSubarray(beginningsOf(BRAND).slice(0, 24), { minLength: 2, maxLength: 10 })
  .chain((all) =>
    fc.record({
      all: fc.constant(all),
      gone: fc.subarray([...all]),
      isUsedBefore: fc.boolean(),
    }),
  );

describe('posts that are forgotten', () => {
  it('leave a pinned voice byte for byte as if they had never been seen', async () => {
    await fc.assert(
      fc.asyncProperty(history, async ({ all, gone, isUsedBefore }) => {
        const engine = fresh();
        for (const file of all) learn(engine, file);
        if (isUsedBefore) await storeOf(await opened(engine));
        for (const { path } of gone) engine.brands.forgetFile({ brand: BRAND, path });
        const never = fresh();
        for (const file of all) if (!gone.includes(file)) learn(never, file);
        assert.deepEqual(await storeOf(await opened(engine)), await storeOf(await opened(never)));
      }),
      { numRuns: 6 },
    );
  });

  it('are gone at once, before the voice is prepared again', async () => {
    const engine = await opened(await learned());
    const brand = pinnedKey(BRAND, 'early');
    const was = engine.brands.summary({ brand }).posts;
    engine.brands.forgetFile({ brand: BRAND, path: half[0]!.path });
    assert.ok(engine.brands.summary({ brand }).posts < was);
    for (const { path } of files) engine.brands.forgetFile({ brand: BRAND, path });
    assert.equal(engine.brands.summary({ brand }).posts, 0);
  });

  it('also where their consent is refused afterwards, and the list says which entries match nothing', async () => {
    const engine = await opened(await learned());
    const brand = pinnedKey(BRAND, 'early');
    const { path, bytes } = half[0]!;
    const refused = new TextDecoder().decode(bytes).replace(/^---\n/, '---\nconsent: none\n');
    learn(engine, { path, bytes: bytesOf(refused) });
    assert.ok(!engine.brands.knownFiles({ brand }).includes(path));
    const [pin] = engine.pins.list({ brand: BRAND });
    assert.deepEqual(pin?.missing, [path]);
    const last = refused.replace('consent: none', 'consent: learn');
    learn(engine, { path, bytes: bytesOf(last) });
    await opened(engine);
    assert.ok(engine.brands.knownFiles({ brand }).includes(path));
    assert.deepEqual(
      engine.brands.sentencesWith({ brand, wording: 'the', limit: 500 }).filter((one) => one.path === path),
      [],
    );
  });
});

async function opened(engine: Engine): Promise<Engine> {
  assert.ok(await engine.pins.open({ brand: BRAND, name: 'early' }));
  return engine;
}

describe('a cross-post', () => {
  const text =
    'We cut the strap at nine, and Davy had it punched by ten. The bench was cold and the kettle was slow.';
  const post = (channel: string, consent: string): Uint8Array =>
    bytesOf(
      `---\nchannel: ${channel}\ndate: 2024-05-0${channel === 'blog' ? '3' : '4'}\nconsent: ${consent}\n---\n\n${text}\n`,
    );

  it('may be quoted through a pin only where all of its copies may', async () => {
    const engine = fresh({ early: 'posts:\n  channels:\n    - newsletter\n' });
    learn(engine, { path: 'a.md', bytes: post('blog', 'learn') });
    learn(engine, { path: 'b.md', bytes: post('newsletter', 'learn, quote, send') });
    await opened(engine);
    const brand = pinnedKey(BRAND, 'early');
    assert.equal(engine.brands.summary({ brand }).posts, 1);
    assert.deepEqual(engine.brands.sentencesWith({ brand, wording: 'strap', limit: 5 }), []);
  });
});

describe('the list of pinned voices', () => {
  it('says which are current, how many posts each has, and what its dates leave out', async () => {
    const engine = fresh({
      b: 'why: Sale\nposts:\n  dates: 2024\n',
      a: 'until: 2020-01-01\nposts:\n  only:\n    - gone.md\n    - y.md\n',
    });
    learn(engine, {
      path: 'x.md',
      bytes: bytesOf('---\ndate: 2024-02-01\n---\n\nWe opened the shop at nine today.\n'),
    });
    learn(engine, { path: 'y.md', bytes: bytesOf('We closed it at ten, and went home in the rain.\n') });
    engine.pins.set({
      brand: BRAND,
      files: [
        { name: 'b.yaml', text: 'why: Sale\nposts:\n  dates: 2024\n' },
        { name: 'a.yaml', text: 'until: 2020-01-01\nposts:\n  only:\n    - gone.md\n    - y.md\n' },
        { name: 'c.yaml', text: 'posts:\n' },
      ],
    });
    assert.deepEqual(engine.pins.list({ brand: BRAND }), [
      {
        name: 'a',
        why: undefined,
        until: '2020-01-01',
        state: 'expired',
        posts: 1,
        missing: ['gone.md'],
        undated: 0,
      },
      { name: 'b', why: 'Sale', until: undefined, state: 'current', posts: 1, missing: [], undated: 1 },
      { name: 'c', why: undefined, until: undefined, state: 'unreadable', posts: 0, missing: [], undated: 0 },
    ]);
    assert.equal(await engine.pins.open({ brand: BRAND, name: 'c' }), undefined);
    assert.ok(
      await engine.pins.open({ brand: BRAND, name: 'A' }),
      'one that has ended can still be looked at',
    );
  });
});
