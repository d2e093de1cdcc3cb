import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { ANGLES, NO_MEMORY, type AngleId, type Direction } from '../../../../../src/core/directions/index.ts';
import type { Engine } from '../../../../../src/service/engine/index.ts';
import { bytesOf, engineOn } from '../../sample-brands.ts';
import { ORDINARY } from './drafts.ts';

/** What the brand does all the time. */
const WORN: readonly string[] = [
  'teach-one-thing',
  'objects-eye',
  'prediction',
  'community-mirror',
  'manifesto',
  'origin',
];

/** Posts of the labelled set, those of the worn angles only. */
const posts = readFileSync('test/data/angles/train.jsonl', 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line): unknown => JSON.parse(line))
  .flatMap((value) => {
    if (typeof value !== 'object' || value === null || !('angle' in value) || !('text' in value)) return [];
    const { angle, text } = value;
    return typeof angle === 'string' && typeof text === 'string' && WORN.includes(angle)
      ? [{ angle, text }]
      : [];
  });

describe('a brand that always does the same six things', () => {
  let engine: Engine;
  const all: Direction[] = [];
  before(async () => {
    engine = engineOn('2026-11-01');
    posts.forEach(({ text }, at) =>
      engine.brands.learnFile({ brand: 'six', path: `${String(at)}.md`, bytes: bytesOf(text) }),
    );
    await engine.brands.refresh({ brand: 'six' });
    for (const [draft, text] of Object.entries(ORDINARY)) {
      const set = await engine.directions.suggest({
        brand: 'six',
        text,
        draft,
        count: 24,
        memory: NO_MEMORY,
        seen: [],
        steer: { distance: 'farther' },
      });
      // Other ideas are about the form of a draft or the kind of piece; their angle is not what they offer.
      if (set.kind === 'directions') all.push(...set.directions.filter(({ showsAngle }) => showsAngle));
    }
  });

  it('is seen doing them', async () => {
    const { posts: mapped } = await engine.directions.angleMap({ brand: 'six' });
    const counts = new Map<AngleId, number>();
    for (const { angle } of mapped) if (angle) counts.set(angle.id, (counts.get(angle.id) ?? 0) + 1);
    const most = [...ANGLES].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0)).slice(0, 6);
    assert.deepEqual([...most].sort(), [...WORN].sort());
  });

  it('is offered no angle as unusual that people found in most of its posts', async () => {
    const { posts: mapped } = await engine.directions.angleMap({ brand: 'six' });
    for (const [draft, text] of Object.entries(ORDINARY)) {
      const call = {
        brand: 'six',
        text,
        draft,
        count: 24,
        seen: [],
        steer: { distance: 'farther' },
      } as const;
      const before = await engine.directions.suggest({ ...call, memory: NO_MEMORY });
      if (before.kind === 'none') continue;
      const { angle } = before.directions[0]!;
      const angles = mapped.map(({ post }) => ({ post, angle }));
      const map = await engine.directions.angleMap({ brand: 'six', corrections: angles });
      assert.ok(map.posts.every((post) => post.angle?.id === angle && post.isCorrected));
      const after = await engine.directions.suggest({ ...call, memory: { ...NO_MEMORY, angles } });
      assert.ok(after.kind === 'none' || after.directions.every((one) => one.angle !== angle));
      const back = await engine.directions.suggest({ ...call, memory: NO_MEMORY });
      assert.deepEqual(back, before);
      return;
    }
    assert.fail('no draft has an unusual idea');
  });

  it('is offered what it never does', () => {
    assert.ok(all.length > 0);
    const worn = all.filter(({ angle }) => WORN.includes(angle));
    assert.ok(worn.length <= all.length / 3, worn.map(({ angle }) => angle).join());
  });
});
