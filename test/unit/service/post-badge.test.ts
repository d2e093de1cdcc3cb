import assert from 'node:assert/strict';
import type { Engine, PostBadge } from '../../../src/service/engine/index.ts';
import { bytesOf, corpusOf, learnedEngine, TODAY } from '../core/sample-brands.ts';

const BRAND = 'harrow-and-pine';
const HYPE =
  'Unlock the ultimate synergy of our innovative, best-in-class solution and leverage a seamless journey. ';

describe('the badge of a post', () => {
  let engine: Engine;
  const badge = (path: string, text?: string): PostBadge | undefined =>
    engine.brands.postBadge({ brand: BRAND, path, text });
  const learn = async (path: string, text: string): Promise<void> => {
    engine.brands.learnFile({ brand: BRAND, path, bytes: bytesOf(text) });
    await engine.brands.refresh({ brand: BRAND });
  };
  before(async () => {
    engine = await learnedEngine(TODAY, BRAND);
  });

  it('says of most posts that they are learned, what they consent to, and that they are usual', () => {
    const standings = corpusOf(BRAND).flatMap(({ path }) => {
      const found = badge(path);
      assert.ok(found && found.posts > 0, path);
      assert.equal(found.consent?.learn, true);
      return found.standing && 'percentile' in found.standing ? found.standing.percentile : [];
    });
    const middle = standings.toSorted((a, b) => a - b)[Math.floor(standings.length / 2)] ?? 0;
    assert.ok(middle > 35 && middle < 80, String(middle));
    assert.ok(standings.filter((percentile) => percentile < 5).length <= 0.1 * standings.length);
  });

  it('places a post that reads like another brand’s below nearly all others', async () => {
    await learn('hype.md', `# News\n\n${HYPE.repeat(6)}`);
    const standing = badge('hype.md')?.standing;
    assert.ok(standing && 'percentile' in standing && standing.percentile < 5, JSON.stringify(standing));
    engine.brands.forgetFile({ brand: BRAND, path: 'hype.md' });
  });

  it('gives the channel and the consent that the post states', async () => {
    await learn(
      'card.md',
      '---\nchannel: Instagram\nconsent: learn\n---\n\nThe bench is open on Saturday.\n',
    );
    const found = badge('card.md');
    assert.equal(found?.channel, 'instagram');
    assert.deepEqual(found.consent, { learn: true, quote: false, send: false });
  });

  it('says why a file is not learned', async () => {
    const closed = '---\nconsent: none\n---\n\nThe bench is open on Saturday.\n';
    await learn('closed.md', closed);
    const found = badge('closed.md', closed);
    assert.equal(found?.posts, 0);
    assert.deepEqual(found.notes, ['its consent does not allow learning.']);
    await learn('later.md', '---\ndraft: true\n---\n\nThe bench is open on Saturday.\n');
    assert.equal(badge('later.md')?.notes.length, 1);
    await learn('empty.md', '');
    assert.deepEqual(badge('empty.md', '')?.notes, ['it has no text.']);
  });

  it('is none for a file that was never read', () => {
    assert.equal(badge('nowhere.md'), undefined);
  });
});
