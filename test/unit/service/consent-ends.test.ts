import assert from 'node:assert/strict';
import { createEngine, type Engine } from '../../../src/service/engine/index.ts';
import { background, bytesOf, profileWith } from '../core/sample-brands.ts';

const SECRET = 'The vermilion samovar whistles softly at dawn.';

/** An engine whose day can be moved on. */
function engineFrom(day: string): { engine: Engine; pass: (to: string) => void } {
  let today = day;
  const engine = createEngine({ background, today: () => today });
  return {
    engine,
    pass: (to) => {
      today = to;
    },
  };
}

const setProfile = (engine: Engine, profile: object = {}): void => {
  engine.brands.setProfile({ brand: 'tea', json: profileWith(profile), fallbackName: 'tea' });
};
const learn = (engine: Engine, text: string, path = 'a.md'): boolean =>
  engine.brands.learnFile({ brand: 'tea', path, bytes: bytesOf(text) }).changed;
const storeOf = async (engine: Engine): Promise<string> =>
  Buffer.from(await engine.brands.store({ brand: 'tea' })).toString('latin1');

const ENDING = `---\nconsent: learn, quote until 2026-06-30\n---\n${SECRET}\n`;
const OTHER = 'We pour tea slowly. We pour it well.\n';

describe('a post whose consent ends', () => {
  it('is learned up to its last day, and gone the next morning before anything is read again', async () => {
    const { engine, pass } = engineFrom('2026-06-30');
    setProfile(engine);
    learn(engine, ENDING);
    learn(engine, OTHER, 'b.md');
    assert.match(await storeOf(engine), /samovar/);
    pass('2026-07-01');
    assert.equal(engine.brands.summary({ brand: 'tea' }).posts, 1);
    assert.doesNotMatch(await storeOf(engine), /samovar/);
  });

  it('leaves the same bytes as if it had never been learned', async () => {
    const { engine, pass } = engineFrom('2026-06-30');
    setProfile(engine);
    learn(engine, ENDING);
    learn(engine, OTHER, 'b.md');
    pass('2026-07-01');
    assert.equal(learn(engine, ENDING), true);
    const never = engineFrom('2026-07-01').engine;
    setProfile(never);
    learn(never, OTHER, 'b.md');
    learn(never, ENDING);
    assert.equal(await storeOf(engine), await storeOf(never));
  });

  it('is not taken up from a store after its last day', async () => {
    const before = engineFrom('2026-06-30').engine;
    setProfile(before);
    learn(before, ENDING);
    const store = await before.brands.store({ brand: 'tea' });
    const after = engineFrom('2026-07-01').engine;
    assert.equal(await after.brands.open({ brand: 'tea', store }), true);
    assert.equal(after.brands.summary({ brand: 'tea' }).posts, 0);
    assert.doesNotMatch(await storeOf(after), /samovar/);
  });

  it('is read again where the profile lets it go on', async () => {
    const { engine, pass } = engineFrom('2026-06-30');
    setProfile(engine, { consent: { channels: { letter: 'learn until 2026-06-30' } } });
    const letter = `---\nchannel: letter\n---\n${SECRET}\n`;
    learn(engine, letter);
    pass('2026-07-01');
    setProfile(engine, { consent: { channels: { letter: 'learn until 2026-12-31' } } });
    assert.equal(learn(engine, letter), true);
    assert.match(await storeOf(engine), /samovar/);
  });
});

describe('a changed rule of the profile', () => {
  it('reaches posts that were learned, whatever they state themselves', async () => {
    for (const [consent, head] of [
      [{ paths: { 'a.md': 'none' } }, 'consent: learn, quote'],
      [{ channels: { letter: 'none' } }, 'channel: letter\nconsent: learn'],
      [{ dates: { '..2020': 'none' } }, 'date: 2019-04-01'],
    ] as const) {
      const { engine } = engineFrom('2026-06-30');
      setProfile(engine);
      const text = `---\n${head}\n---\n${SECRET}\n`;
      learn(engine, text);
      assert.match(await storeOf(engine), /samovar/);
      setProfile(engine, { consent });
      assert.equal(learn(engine, text), true);
      assert.doesNotMatch(await storeOf(engine), /samovar/, JSON.stringify(consent));
    }
  });
});
