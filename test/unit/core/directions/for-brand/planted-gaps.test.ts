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

  it('is offered what it never does', () => {
    assert.ok(all.length > 0);
    const worn = all.filter(({ angle }) => WORN.includes(angle));
    assert.ok(worn.length <= all.length / 3, worn.map(({ angle }) => angle).join());
  });
});
