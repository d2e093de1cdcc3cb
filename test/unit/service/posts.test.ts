import assert from 'node:assert/strict';
import { everyHabit } from '../../../src/core/habits/index.ts';
import type { Engine } from '../../../src/service/engine/index.ts';
import { learnedOnce } from '../core/learned-once.ts';
import { bytesOf, corpusOf, engineOn, profileWith } from '../core/sample-brands.ts';

const BRAND = 'harrow-and-pine';
const files = corpusOf(BRAND).slice(0, 24);

const learnAll = (engine: Engine): void => {
  for (const { path, bytes } of files) engine.brands.learnFile({ brand: BRAND, path, bytes });
};
const learned = learnedOnce(BRAND, '2026-10-15', profileWith({}), learnAll);

const habitsOf = async (engine: Engine): Promise<string[]> =>
  everyHabit((await engine.habits.list({ brand: BRAND }))?.habits ?? []).map(({ text }) => text);

describe('what of the voice changes', () => {
  it('without some posts is what changes when they are really gone', async () => {
    const engine = await learned();
    const rows = (await engine.posts.list({ brand: BRAND }))!;
    // Posts that share no passage with others: without them, what others repeat may be no repetition any more.
    const paths = new Set(files.slice(1, 7).map(({ path }) => path));
    const gone = rows.filter(({ path }) => paths.has(path));
    assert.equal(gone.length, 6);
    const impact = (await engine.posts.impact({
      brand: BRAND,
      weights: gone.map(({ id }) => ({ post: id, weight: 0 })),
    }))!;
    const before = engine.brands.summary({ brand: BRAND });
    assert.deepEqual([impact.posts.before, impact.words.before], [before.posts, before.words]);
    const then = await habitsOf(engine);
    for (const { path } of gone) engine.brands.forgetFile({ brand: BRAND, path });
    await engine.brands.refresh({ brand: BRAND });
    const after = engine.brands.summary({ brand: BRAND });
    assert.equal(impact.posts.after, after.posts);
    assert.equal(impact.words.after, after.words);
    const now = await habitsOf(engine);
    for (const { before: was, after: will } of impact.habits) {
      if (was !== undefined) assert.ok(then.includes(was), was);
      if (will !== undefined) assert.ok(now.includes(will), will);
    }
    assert.ok(impact.lostWords.length > 0);
    const left = new Set((await engine.posts.held({ brand: BRAND }))?.voice.counts.map(([word]) => word));
    for (const word of impact.lostWords) assert.equal(left.has(word), false, word);
  });

  it('with other weights is what changes when the profile has them', async () => {
    const engine = await learned();
    const path = files[2]!.path;
    const { words } = (await engine.posts.impact({ brand: BRAND, weights: [{ post: path, weight: 4 }] }))!;
    const weighted = engineOn('2026-10-15');
    const json = profileWith({ corpus: { weights: { [path]: 4 } } });
    weighted.brands.setProfile({ brand: BRAND, json, fallbackName: BRAND });
    learnAll(weighted);
    await weighted.brands.refresh({ brand: BRAND });
    assert.equal(words.after, weighted.brands.summary({ brand: BRAND }).words);
    assert.equal((await weighted.posts.list({ brand: BRAND }))?.find((row) => row.path === path)?.weight, 4);
  });

  it('is nothing where another copy of the post counts instead', async () => {
    const engine = await learned();
    const text =
      'The lantern shop opens at nine, and the bread is gone by noon. Come early and bring a basket.\n';
    for (const path of ['x1.md', 'x2.md'])
      engine.brands.learnFile({ brand: BRAND, path, bytes: bytesOf(text) });
    await engine.brands.refresh({ brand: BRAND });
    const rows = (await engine.posts.list({ brand: BRAND }))!;
    const [counted, copy] = ['learned', 'copy'].map((state) =>
      rows.find((row) => row.state === state && /^x[12]\.md$/.test(row.path)),
    );
    assert.ok(counted && copy);
    assert.match(copy.notes[0] ?? '', /counts once, in x[12]\.md/);
    const of = async (posts: readonly string[]) =>
      (await engine.posts.impact({ brand: BRAND, weights: posts.map((post) => ({ post, weight: 0 })) }))!;
    const { words: alone } = await of([counted.id]);
    assert.equal(alone.after, alone.before);
    const { words: both } = await of([counted.id, copy.id]);
    assert.ok(both.after < both.before);
  });
});

describe('the list of posts', () => {
  it('has every post, and every file that is left out with the reason', async () => {
    const engine = await learned();
    engine.brands.setProfile({
      brand: BRAND,
      json: profileWith({
        corpus: { exclude: [files[0]!.path] },
        consent: { paths: { [files[1]!.path]: 'learn until 2026-12-31', [files[2]!.path]: 'none' } },
      }),
      fallbackName: BRAND,
    });
    const drafted = '---\ndraft: true\n---\nNot yet.\n';
    for (const { path, bytes } of [...files, { path: 'draft.md', bytes: bytesOf(drafted) }])
      engine.brands.learnFile({ brand: BRAND, path, bytes });
    await engine.brands.refresh({ brand: BRAND });
    const rows = (await engine.posts.list({ brand: BRAND }))!;
    const of = (path: string) => rows.find((row) => row.path === path);
    assert.equal(of(files[0]!.path)?.state, 'excluded');
    assert.equal(of(files[1]!.path)?.until, '2026-12-31');
    assert.deepEqual(of(files[1]!.path)?.consent, { learn: true, quote: false, send: false });
    assert.equal(of(files[2]!.path)?.state, 'left-out');
    assert.equal(of(files[2]!.path)?.words, 0);
    assert.match(of('draft.md')?.notes.join(' ') ?? '', /it is a draft/);
    assert.equal(engine.posts.count({ brand: BRAND, paths: [files[0]!.path, files[4]!.path] }), 1);
  });

  it('says of each how typical it is as the badge of the post does', async () => {
    const engine = await learned();
    const posts = files.slice(0, 3).map(({ path }) => path);
    for (const { post, standing } of (await engine.posts.standings({ brand: BRAND, posts }))!)
      assert.deepEqual(standing, engine.brands.postBadge({ brand: BRAND, path: post })?.standing);
  });

  it('exports what is held, and nothing of a post that may not be learned', async () => {
    const engine = await learned();
    engine.brands.learnFile({
      brand: BRAND,
      path: 'secret.md',
      bytes: bytesOf('---\nconsent: none\n---\nThe vermilion samovar whistles.\n'),
    });
    const held = (await engine.posts.held({ brand: BRAND }))!;
    assert.equal(held.voice.posts, engine.brands.summary({ brand: BRAND }).posts);
    assert.ok(held.voice.counts.some(([word, times]) => word === 'the' && times > 10));
    assert.doesNotMatch(JSON.stringify(held), /samovar/);
  });
});
