import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { HabitReport, LearnedHabit } from '../../../../src/core/habits/index.ts';
import { bytesOf, corpusOf, engineOn, folderOf, learnedEngine, type BrandName } from '../sample-brands.ts';

const TODAY = '2026-09-20';

/** What was learned of each brand, which tests only read. */
const reports = new Map<BrandName, Promise<HabitReport>>();
function habitsOf(brand: BrandName): Promise<HabitReport> {
  const report = reports.get(brand) ?? learnedHabitsOf(brand);
  reports.set(brand, report);
  return report;
}

async function learnedHabitsOf(brand: BrandName): Promise<HabitReport> {
  const engine = await learnedEngine(TODAY, brand);
  const report = await engine.habits.list({ brand });
  assert.ok(report);
  return report;
}

const find = ({ habits }: HabitReport, id: string): LearnedHabit => {
  const habit = habits.find((one) => one.id === id);
  assert.ok(habit, `no habit ${id}`);
  return habit;
};

describe('learned habits', () => {
  it('of a plainspoken brand: short sentences, contractions, no exclamation marks, its sign-off', async () => {
    const report = await habitsOf('harrow-and-pine');
    assert.match(
      find(report, 'sentences:length').text,
      /^Short sentences: 8 words on average, general English 17/,
    );
    assert.match(find(report, 'words:contractions').text, /98 of 100/);
    assert.equal(
      find(report, 'marks:exclamation').text,
      'Exclamation marks: none in 80 posts; general English would have 19',
    );
    assert.equal(find(report, 'endings:line-mend it first.').figures.count, 20);
    assert.equal(
      find(report, 'openings:greeting').text,
      'Opens with a greeting in 20 of 20 newsletter posts, such as “Hello from the chapel.”',
    );
  });

  it('have ids of their own', async () => {
    const { habits } = await habitsOf('fizzwick');
    assert.equal(new Set(habits.map(({ id }) => id)).size, habits.length);
  });

  it('show their sentences where they stand in the posts', async () => {
    const brand = 'corvane';
    const { habits } = await habitsOf(brand);
    const semicolon = habits.find(({ id }) => id === 'marks:semicolon');
    assert.ok(semicolon && semicolon.evidence.length >= 5);
    for (const { path, offset, sentence } of semicolon.evidence) {
      assert.match(sentence, /;/);
      if (offset === undefined) continue; // a row of a table
      const text = readFileSync(`${folderOf(brand)}/corpus/${path}`, 'utf8');
      assert.equal(text.slice(offset).slice(0, 12), sentence.slice(0, 12));
    }
    const posts = semicolon.evidence.map(({ path }) => path);
    assert.equal(new Set(posts).size, posts.length);
  });

  it('say how many posts a channel lacks', async () => {
    const { channels } = await habitsOf('harrow-and-pine');
    const state = (name: string): string | undefined =>
      channels.find(({ channel }) => channel === name)?.text;
    assert.equal(state('instagram'), '3 more posts until this channel can be told apart');
    assert.match(state('newsletter') ?? '', /^Sounds different/);
  });

  it('count a channel’s posts anew when one has come', async () => {
    const brand = 'harrow-and-pine';
    const engine = await learnedEngine(TODAY, brand);
    const posts = async (): Promise<number | undefined> =>
      (await engine.habits.list({ brand }))?.channels.find(({ channel }) => channel === 'instagram')?.posts;
    const before = await posts();
    assert.ok(before !== undefined && before > 0);
    assert.equal(await posts(), before);
    const post = '---\nchannel: instagram\n---\n\nA strap came in with one stitch left.\n';
    engine.brands.learnFile({ brand, path: 'strap.md', bytes: bytesOf(post) });
    assert.equal(await posts(), before + 1);
  });

  it('are none in a brand without posts', async () => {
    const report = await engineOn(TODAY).habits.list({ brand: 'empty' });
    assert.deepEqual(report, { posts: 0, words: 0, habits: [], channels: [] });
  });

  it('quote no post that may not be quoted', async () => {
    const engine = engineOn(TODAY);
    const brand = 'quiet';
    engine.brands.setProfile({
      brand,
      json: JSON.stringify({ name: 'Quiet', consent: { quote: false } }),
      fallbackName: brand,
    });
    const posts = corpusOf('harrow-and-pine').slice(0, 40);
    const signed = posts.filter(({ bytes }) => new TextDecoder().decode(bytes).includes('Mend it first'));
    assert.ok(signed.length >= 8);
    for (const { path, bytes } of posts) engine.brands.learnFile({ brand, path, bytes });
    await engine.brands.refresh({ brand });
    const report = await engine.habits.list({ brand });
    assert.ok(report && report.habits.length > 10);
    assert.deepEqual(
      report.habits.flatMap(({ evidence }) => evidence),
      [],
    );
    assert.ok(!JSON.stringify(report).includes('Mend it first'));
  });
});
