import assert from 'node:assert/strict';
import { READ_WORDINGS, likedShare } from '../../../../../src/core/directions/compose/readings.ts';
import { ANGLES, WORDINGS } from '../../../../../src/core/directions/index.ts';

const ids = ANGLES.flatMap((angle) => WORDINGS[angle].wordings.map(({ id }) => id));

describe('how readers liked wordings', () => {
  it('is told of wordings that there are, and each has a name of its own', () => {
    assert.equal(new Set(ids).size, ids.length);
    assert.deepEqual(
      READ_WORDINGS.filter((id) => !ids.includes(id)),
      [],
    );
  });

  it('leaves the unread where all of them are, and moves with every reading', () => {
    const unread = likedShare('nobody/has-read-it');
    assert.ok(unread > 0.3 && unread < 0.5);
    assert.ok(likedShare('scale-shift/one-of-many') > 0.6);
    assert.ok(likedShare('cost-of-inaction/gone') < 0.2);
    for (const id of ids) assert.ok(likedShare(id) > 0 && likedShare(id) < 1);
  });
});
