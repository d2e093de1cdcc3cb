import assert from 'node:assert/strict';
import type { Engine } from '../../../../../src/service/engine/index.ts';
import { learnedEngine, TODAY } from '../../sample-brands.ts';

const DRAFT = `---
title: Winter rewax
channel: newsletter
---
It's dry-patch season, and a bag that's been out since spring has lost most of its wax by now.

A rewax at the bench is £18 until Friday 26 February. It's usually £22. That's for Postbags and totes only.

Send it clean, dry and empty. Joan had forty to do last January and did them with the radio on.

Book at harrowandpine.example/rewax.
`;
const GOOD =
  "It's dry-patch season. A rewax at the bench is £18 until Friday 26 February; it's usually £22. That's for Postbags and totes only. Send it clean, dry and empty. Book at harrowandpine.example/rewax.";

describe('a language model’s versions of a draft for a channel', function () {
  let engine: Engine;
  before(async () => {
    engine = await learnedEngine(TODAY, 'harrow-and-pine');
  });
  const judged = (channel: string, ...candidates: readonly string[]) => {
    const call = { brand: 'harrow-and-pine', text: DRAFT, channel, name: 'winter.md' };
    const offline = engine.variants.adapt(call);
    return { ...engine.variants.judge({ ...call, offline, candidates }), offline };
  };
  const refusal = (text: string, channel = 'x'): string | undefined =>
    judged(channel, text).refused.find((one) => one.text === text)?.why;

  it('take the place of the draft’s own sentences where they pass every gate', () => {
    const { best, refused } = judged('x', GOOD);
    assert.deepEqual(refused, []);
    assert.ok(best.kind === 'variant' && best.by === 'model');
    assert.ok(best.file.includes(GOOD) && best.file.includes('adapted-from: winter.md'));
    assert.ok(best.size.characters <= 280);
  });

  it('leave the offline variant where none passes', () => {
    const { best, offline } = judged('x', GOOD.replace('£18', '£16'), 'Rewax now! Ends soon.');
    assert.deepEqual(best, offline);
  });

  it('are refused with another price, day, name, hashtag or address', () => {
    for (const [from, to] of [
      ['£18', '£17'],
      ['26 February', '27 February'],
      ['Postbags', 'Satchels'],
      ['Send it clean', '#rewax Send it clean'],
      ['/rewax.', '/rewax or shop.example.'],
    ] as const)
      assert.ok(['facts', 'left-out'].includes(refusal(GOOD.replace(from, to)) ?? ''), `${from} → ${to}`);
  });

  it('are refused without a condition, or with a price that is another thing’s', () => {
    assert.equal(refusal(GOOD.replace(" That's for Postbags and totes only.", '')), 'facts');
    assert.equal(
      refusal(GOOD.replace('Send it clean, dry and empty', 'Send it clean, dry and empty, £22')),
      'facts',
    );
  });

  it('are refused where they do not deny what the draft denies', () => {
    assert.equal(
      refusal(GOOD.replace('Postbags and totes only', 'Postbags and totes, never others')),
      'facts',
    );
  });

  it('are refused beyond the limits of the channel, with a title, and with Markdown where it is shown as written', () => {
    assert.equal(refusal(`${GOOD} ${GOOD}`), 'limits');
    assert.equal(refusal(`# Winter rewax\n\n${GOOD}`), 'form');
    assert.equal(refusal(GOOD.replace('clean', '**clean**')), 'form');
    assert.equal(refusal('Book at harrowandpine.example/rewax.', 'instagram'), 'form');
    assert.equal(refusal(`---\nsend: true\n---\n${GOOD}`), 'form');
  });
});
