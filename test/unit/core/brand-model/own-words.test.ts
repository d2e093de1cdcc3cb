import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createEngine, type Engine } from '../../../../src/service/engine/index.ts';

const background = readFileSync('src/core/base/background/background.bin');
const newEngine = (): Engine => createEngine({ background, today: () => '2026-11-28' });

const TEXTS = [
  'The kiln was opened on Thursday after two days of cooling. Eleven of the forty bowls had cracked along the foot.',
  'The morning ferry carries nine cars and one very patient dog. Nobody remembers when the dog first came aboard.',
  'We sorted the bean seeds by hand this winter. The small ones go to the school, the large ones are sown in April.',
  'The roof leaks again, though only over the clay, which does not mind. A bucket stands under it and sings.',
  'Two apprentices start on Monday and neither has touched clay before. We start with cups, because cups forgive.',
];
const FOOTER =
  'Marram House is a small workshop on the estuary and has been run by three sisters since 2009. Write to us if you would like to visit.';

const markdown = (text: string, channel: string): Uint8Array =>
  new TextEncoder().encode(`---\nchannel: ${channel}\n---\n${text}\n\n${FOOTER}\n`);

async function learn(engine: Engine, channels: readonly string[]): Promise<Engine> {
  for (const channel of channels)
    TEXTS.forEach((text, at) =>
      engine.brands.learnFile({
        brand: 'marram',
        path: `${channel}-${String(at)}.md`,
        bytes: markdown(text, channel),
      }),
    );
  await engine.brands.refresh({ brand: 'marram' });
  return engine;
}

describe('a brand with cross-posts', () => {
  const DRAFT = 'The kiln is opened on Friday, and the bowls are cooling on the shelf by the door.';

  it('scores a draft as if each text had been posted once', async () => {
    const once = await learn(newEngine(), ['blog']);
    const thrice = await learn(newEngine(), ['blog', 'instagram', 'newsletter']);
    assert.equal(
      thrice.analysis.score({ brand: 'marram', text: DRAFT }).raw,
      once.analysis.score({ brand: 'marram', text: DRAFT }).raw,
    );
    assert.equal(thrice.brands.summary({ brand: 'marram' }).posts, TEXTS.length);
  });

  it('counts a copy again when the post that stood for it goes, byte for byte', async () => {
    const engine = await learn(newEngine(), ['blog', 'instagram']);
    for (let at = 0; at < TEXTS.length; at++)
      engine.brands.forgetFile({ brand: 'marram', path: `blog-${String(at)}.md` });
    await engine.brands.refresh({ brand: 'marram' });
    const only = await learn(newEngine(), ['instagram']);
    assert.deepEqual(
      await engine.brands.store({ brand: 'marram' }),
      await only.brands.store({ brand: 'marram' }),
    );
  });

  it('is opened from its store as it was', async () => {
    const engine = await learn(newEngine(), ['blog', 'instagram']);
    const again = newEngine();
    assert.equal(
      await again.brands.open({ brand: 'marram', store: await engine.brands.store({ brand: 'marram' }) }),
      true,
    );
    assert.deepEqual(again.brands.summary({ brand: 'marram' }), engine.brands.summary({ brand: 'marram' }));
    assert.deepEqual(
      await again.brands.store({ brand: 'marram' }),
      await engine.brands.store({ brand: 'marram' }),
    );
  });

  it('suggests nothing from a passage repeated in each post', async () => {
    const engine = await learn(newEngine(), ['blog']);
    const before = 'Come and see us. Marram House is a small workshop on the';
    const offered = engine.suggestions.suggest({
      brand: 'marram',
      before,
      after: '',
      threshold: 'generous',
      shown: undefined,
    });
    assert.ok(offered.kind !== 'suggestion' || !offered.text.includes('estuary'));
  });
});

describe('files that a profile includes or excludes', () => {
  const profile = (corpus: object): string => JSON.stringify({ name: 'Marram House', corpus });
  const DRAFT_POST = new TextEncoder().encode(`---\ndraft: true\n---\n${TEXTS[0] ?? ''}\n`);
  const PLAIN_POST = new TextEncoder().encode(`${TEXTS[1] ?? ''}\n`);

  it('are learned anew with the new choice', () => {
    const engine = newEngine();
    const set = (json: string): void => {
      engine.brands.setProfile({ brand: 'marram', json, fallbackName: 'marram' });
    };
    const postsOf = (path: string, bytes: Uint8Array): number =>
      engine.brands.learnFile({ brand: 'marram', path, bytes }).posts;
    set(profile({}));
    assert.equal(postsOf('kiln.md', DRAFT_POST), 0);
    assert.equal(postsOf('ferry.md', PLAIN_POST), 1);
    set(profile({ include: ['kiln.md'], exclude: ['ferry.md'] }));
    assert.equal(postsOf('kiln.md', DRAFT_POST), 1);
    assert.equal(postsOf('ferry.md', PLAIN_POST), 0);
  });
});

describe('quotations in the report on a corpus', () => {
  it('are what was said, without its attribution and without signs that stand for other text', () => {
    const engine = newEngine();
    const bytes = new TextEncoder().encode(
      `${TEXTS[0] ?? ''}\n\n> "They sold me one bowl and told me to come back when it broke."\n> — a customer, 2025\n\n${TEXTS[1] ?? ''}\n`,
    );
    engine.brands.learnFile({ brand: 'marram', path: 'bowls.md', bytes });
    const { quotations } = engine.brands.corpusReport({ brand: 'marram' });
    assert.deepEqual(
      quotations.map(({ text }) => text),
      ['"They sold me one bowl and told me to come back when it broke."'],
    );
  });
});
