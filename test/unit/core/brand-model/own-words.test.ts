import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createEngine, type Engine } from '../../../../src/service/engine.ts';

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

function learn(engine: Engine, channels: readonly string[]): Engine {
  for (const channel of channels)
    TEXTS.forEach((text, at) =>
      engine.learnFile('marram', `${channel}-${String(at)}.md`, markdown(text, channel)),
    );
  engine.settle('marram');
  return engine;
}

describe('a brand whose posts stand in several channels', () => {
  const DRAFT = 'The kiln is opened on Friday, and the bowls are cooling on the shelf by the door.';

  it('scores a draft as if each text had been posted once', () => {
    const once = learn(newEngine(), ['blog']);
    const thrice = learn(newEngine(), ['blog', 'instagram', 'newsletter']);
    assert.equal(thrice.score('marram', DRAFT).raw, once.score('marram', DRAFT).raw);
    assert.equal(thrice.summary('marram').posts, TEXTS.length);
  });

  it('counts a copy again when the post that stood for it goes, byte for byte', () => {
    const engine = learn(newEngine(), ['blog', 'instagram']);
    for (let at = 0; at < TEXTS.length; at++) engine.forgetFile('marram', `blog-${String(at)}.md`);
    engine.settle('marram');
    const only = learn(newEngine(), ['instagram']);
    assert.deepEqual(engine.store('marram'), only.store('marram'));
  });

  it('is opened from its store as it was', () => {
    const engine = learn(newEngine(), ['blog', 'instagram']);
    const again = newEngine();
    assert.equal(again.open('marram', engine.store('marram')), true);
    assert.deepEqual(again.summary('marram'), engine.summary('marram'));
    assert.deepEqual(again.store('marram'), engine.store('marram'));
  });

  it('offers nothing of a passage that stands under each post', () => {
    const engine = learn(newEngine(), ['blog']);
    const before = 'Come and see us. Marram House is a small workshop on the';
    const offered = engine.suggest('marram', {
      before,
      after: '',
      threshold: 'generous',
      standing: undefined,
    });
    assert.ok(offered.kind !== 'suggestion' || !offered.text.includes('estuary'));
  });
});
