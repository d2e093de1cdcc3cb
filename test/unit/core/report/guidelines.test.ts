import assert from 'node:assert/strict';
import { localizeInEnglish } from '../../../../src/core/base/localize.ts';
import type { Guidelines } from '../../../../src/core/report/guidelines/index.ts';
import { writeGuidelines } from '../../../../src/core/report/guidelines/write-guidelines.ts';
import type { Engine } from '../../../../src/service/engine/index.ts';
import { bytesOf, learnedEngine, profileOf, TODAY } from '../sample-brands.ts';

const brand = 'harrow-and-pine';

describe('guidelines', function () {
  let engine: Engine;
  before(async () => {
    engine = await learnedEngine(TODAY, brand);
  });
  const setProfile = (more: object): void => {
    const known: unknown = JSON.parse(profileOf(brand));
    const json = JSON.stringify(Object.assign({}, known, more));
    engine.brands.setProfile({ brand, json, fallbackName: brand });
  };
  const text = async (format: 'markdown' | 'html' = 'markdown'): Promise<string> =>
    writeGuidelines(await engine.guidelines.collect({ brand }), format, localizeInEnglish, 'en');

  it('have what the profile states, with an example of each term', async () => {
    setProfile({
      weAre: ['menders'],
      weAreNot: ['a fashion house'],
      audiences: { walkers: { description: 'Out in rain.' } },
    });
    const markdown = await text();
    for (const part of [
      /^# How Harrow & Pine writes/,
      /- menders/,
      /- a fashion house/,
      /\*\*walkers\*\*: Out in rain\./,
    ])
      assert.match(markdown, part);
    assert.match(markdown, /\| mend \| fix, refurbish, restore \| .*“[^”]*[Mm]end/);
    assert.match(markdown, /\| never \| iconic \|/);
  });

  it('keep confirmed habits apart from undecided ones, and leave struck ones out', async () => {
    const { undecided } = await engine.guidelines.collect({ brand });
    const learned = await engine.habits.list({ brand });
    const [first, second] = learned?.habits.filter(({ channel }) => channel === undefined) ?? [];
    assert.ok(first && second && undecided.some((habit) => habit.text === first.text));
    setProfile({ habits: { confirmed: [first.id], off: [second.id] } });
    const guide = await engine.guidelines.collect({ brand });
    assert.deepEqual(
      guide.confirmed.map((habit) => habit.text),
      [first.text],
    );
    const all = [...guide.confirmed, ...guide.undecided].map((habit) => habit.text);
    assert.ok(!all.includes(second.text));
    const markdown = writeGuidelines(guide, 'markdown', localizeInEnglish, 'en');
    const [confirmed = '', open = ''] = markdown.split('not decided on yet');
    assert.match(confirmed, /## How our posts are written\n\n- /);
    assert.match(open, /Take these as a description, not as rules/);
  });

  it('quote only posts that may be quoted', async () => {
    const path = 'zzz.md';
    const secret =
      '---\ntitle: Zzz\ndate: 2025-12-30\nconsent: learn\n---\n\nWe bespangle the lantern, don’t we.\n';
    engine.brands.learnFile({ brand, path, bytes: bytesOf(secret) });
    setProfile({ terms: [{ use: 'bespangle', insteadOf: ['decorate'] }] });
    assert.doesNotMatch(await text(), /lantern/);
    engine.brands.learnFile({ brand, path, bytes: bytesOf(secret.replace('consent: learn\n', '')) });
    assert.match(await text(), /\| bespangle \| decorate \| “We bespangle the lantern/);
    engine.brands.forgetFile({ brand, path });
  });

  it('offer pairs of real sentences that the brand would word otherwise, and none that is in the profile', async () => {
    setProfile({});
    const drafts = [{ name: 'd.md', text: 'We utilise wax from the hills every day. Nothing else here.\n' }];
    const pairs = await engine.guidelines.examples({ brand, drafts });
    const pair = pairs.find(({ source }) => source === 'd.md');
    assert.equal(pair?.before, 'We utilise wax from the hills every day.');
    assert.equal(pair.after, 'We use wax from the hills every day.');
    assert.match(pair.why, /“use”, not “utilise”/);
    setProfile({
      pairs: [{ before: pair.before, after: pair.after, why: 'Plain | words', channel: 'journal' }],
    });
    const again = await engine.guidelines.examples({ brand, drafts });
    assert.ok(!again.some(({ before }) => before === pair.before));
    assert.match(await text(), /\| We utilise wax .* \| We use wax .* \| Plain \\\| words \(journal\) \|/);
  });

  it('are a web page that loads nothing and takes text for text', async () => {
    setProfile({ dos: ['Write <b> as text & "so"'] });
    const page = await text('html');
    assert.match(page, /Write &lt;b&gt; as text &amp; &quot;so&quot;/);
    assert.doesNotMatch(page, /<script|<link|https?:|src=/);
  });
});

describe('guidelines of a profile that contradicts itself', () => {
  let engine: Engine;
  before(async () => {
    engine = await learnedEngine(TODAY, brand);
  });
  const collected = (fields: object): Promise<Guidelines> => {
    const known: unknown = JSON.parse(profileOf(brand));
    const json = JSON.stringify(Object.assign({}, known, fields));
    engine.brands.setProfile({ brand, json, fallbackName: brand });
    return engine.guidelines.collect({ brand });
  };

  it('put both sides into one open question and state neither as a rule', async () => {
    const guide = await collected({
      dos: ['Use emoji.', 'Keep sentences under 20 words.', 'Say what is wrong with it.'],
      donts: ['No emoji.', 'Never explain the joke.'],
    });
    assert.deepEqual(
      guide.questions.filter(({ isPractice }) => !isPractice).map(({ one, other }) => [one, other]),
      [['Use emoji.', 'No emoji.']],
    );
    assert.deepEqual(guide.dos, ['Keep sentences under 20 words.', 'Say what is wrong with it.']);
    assert.deepEqual(guide.donts, ['Never explain the joke.']);
    const markdown = writeGuidelines(guide, 'markdown', localizeInEnglish, 'en');
    assert.match(markdown, /## Open questions[\s\S]*\| Use emoji\. \| No emoji\. \|/);
    assert.doesNotMatch(markdown, /- Use emoji|- No emoji/);
  });

  it('ask about different limits, a word that is wanted and banned, and a rule that the posts break', async () => {
    const guide = await collected({
      dos: ['Keep sentences under 20 words.', 'Keep sentences under 30 words.'],
      donts: ['Do not use contractions.'],
      terms: [{ use: 'bag', insteadOf: ['sack'] }],
      banned: [{ term: 'bag' }],
    });
    const asked = guide.questions.map(({ one, other }) => `${one} / ${other}`);
    assert.ok(
      asked.includes('Keep sentences under 20 words. / Keep sentences under 30 words.'),
      asked.join('\n'),
    );
    assert.ok(asked.includes('We write “bag” / Never “bag”'), asked.join('\n'));
    assert.ok(
      asked.some((line) => line.startsWith('Do not use contractions. / Short forms')),
      asked.join('\n'),
    );
  });

  it('ask nothing of rules that can both be followed', async () => {
    const { questions } = await collected({
      dos: ['Use contractions.', 'Keep sentences under 20 words.'],
      donts: ['No emoji.', 'No semicolons.'],
    });
    assert.deepEqual(questions, []);
  });
});

describe('channels of guidelines', () => {
  it('have their limits, what was measured and a passage of a post that may be quoted', async () => {
    const engine = await learnedEngine(TODAY, 'fizzwick');
    const guide = await engine.guidelines.collect({ brand: 'fizzwick' });
    const instagram = guide.channels.find(({ name }) => name === 'instagram');
    assert.ok(instagram?.passage && instagram.passage.sentence.length > 60);
    assert.ok(instagram.habits.some(({ text }) => /^\d+ words in a post, elsewhere \d+/.test(text)));
    assert.equal(new Set(guide.channels.map(({ name }) => name)).size, guide.channels.length);
    for (const name of ['instagram', 'tiktok', 'email', 'blog'])
      assert.ok(guide.channels.find((channel) => channel.name === name)?.passage, name);
    const markdown = writeGuidelines(guide, 'markdown', localizeInEnglish, 'en');
    assert.match(markdown, /### instagram\n\n- At most 2,200 characters\.\n- At most 2 hashtags\./);
    assert.match(markdown, /A post begins:\n\n> /);
  });
});
