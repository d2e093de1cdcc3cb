import assert from 'node:assert/strict';
import {
  correctAngle,
  correctMap,
  countCells,
  keepAnglesOf,
  NO_MEMORY,
  readMemory,
  takeBackAngle,
  usageOf,
  writeMemory,
} from '../../../../../src/core/directions/index.ts';
import { angle, mapOf } from './map-of.ts';

const MAP = mapOf([
  { angle: angle('failure'), because: { text: 'It sang flat.', start: 0, end: 13 } },
  { angle: undefined },
  { angle: angle('failure'), opening: undefined },
]);
const [FIRST, SECOND, HIDDEN] = MAP.posts.map(({ post }) => post);
assert.ok(FIRST !== undefined && SECOND !== undefined && HIDDEN !== undefined);

describe('an angle that somebody put right', () => {
  it('counts on the map and in how often angles are used', () => {
    const { angles } = correctAngle(correctAngle(NO_MEMORY, { post: FIRST, angle: 'none', opening: 'o' }), {
      post: SECOND,
      angle: 'origin',
      opening: 'o',
    });
    const map = correctMap(MAP, angles);
    assert.deepEqual(
      map.posts.map((post) => [post.angle?.id, post.isCorrected]),
      [
        [undefined, true],
        ['origin', true],
        ['failure', false],
      ],
    );
    assert.deepEqual(
      [...usageOf(map.posts).counts],
      [
        ['origin', 1],
        ['failure', 1],
      ],
    );
    const origin = countCells(map, { by: 'period' }).rows.find(({ id }) => id === 'origin');
    assert.deepEqual(origin?.posts, [1]);
    assert.equal(map.posts[0]?.because, undefined, 'the sentence showed another angle');
  });

  it('has no effect on a post that may not be shown, that begins otherwise, or that is gone', () => {
    const corrections = [
      { post: HIDDEN, angle: 'origin' as const },
      { post: FIRST, angle: 'origin' as const, opening: 'another post' },
      { post: 'gone.md', angle: 'origin' as const },
    ];
    assert.deepEqual(correctMap(MAP, corrections), MAP);
  });

  it('is one a post, is taken back without a trace, and goes with its post', () => {
    let memory = correctAngle(NO_MEMORY, { post: FIRST, angle: 'origin' });
    memory = correctAngle(memory, { post: FIRST, angle: 'none' });
    assert.deepEqual(memory.angles, [{ post: FIRST, angle: 'none' }]);
    assert.deepEqual(takeBackAngle(memory, FIRST), NO_MEMORY);
    assert.deepEqual(keepAnglesOf(memory, new Set([SECOND])), NO_MEMORY);
    assert.equal(keepAnglesOf(memory, new Set([FIRST])), memory);
  });

  it('is kept in the file, which may be written by hand', () => {
    const memory = correctAngle(NO_MEMORY, { post: FIRST, angle: 'origin', opening: 'x1' });
    assert.deepEqual(readMemory(writeMemory(memory)), { memory, problem: undefined });
    const byHand = `{ "version": 1, "directions": [], // ours
      "angles": [
        { "post": "a.md", "angle": "failure" },
        { "post": "b.md", "angle": "limerick" },
        { "post": "a.md", "angle": "none" },
      ] }`;
    assert.deepEqual(readMemory(byHand).memory.angles, [{ post: 'a.md', angle: 'none' }]);
    const wrong = '{ "version": 1, "directions": [], "angles": "none" }';
    assert.equal(readMemory(wrong).problem, 'another-shape');
  });
});
