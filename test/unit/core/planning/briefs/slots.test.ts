import assert from 'node:assert/strict';
import { randomFrom } from '../../../../../src/core/base/numbers/random.ts';
import { adviseSlots, dateOf, type MeasuredPost } from '../../../../../src/core/planning/briefs/index.ts';
import { weekdayOf } from '../../../../../src/core/planning/briefs/history/days.ts';

const START = 19_723;
const SATURDAY = 6;

/** @param factor what a post brings, beside chance */
function posts(
  seed: number,
  factor: (post: Omit<MeasuredPost, 'interactions'>, random: () => number) => number,
): MeasuredPost[] {
  const random = randomFrom(seed);
  return Array.from({ length: 240 }, (_, at) => {
    const hour = String(8 + Math.floor(random() * 12)).padStart(2, '0');
    const isSaturday = weekdayOf(START + at) === SATURDAY;
    const post = {
      time: `${dateOf(START + at)}T${hour}:00:00Z`,
      topic: random() < 0.5 ? 'care' : 'news',
      format: random() < (isSaturday ? 0.8 : 0.1) ? 'reel' : 'photo',
      paid: random() < 0.2,
    };
    const chance = Math.exp(random() + random() + random() - 1.5);
    return { ...post, interactions: Math.round(100 * chance * factor(post, random)) };
  });
}

const isSaturday = ({ time }: Pick<MeasuredPost, 'time'>): boolean => new Date(time).getUTCDay() === SATURDAY;

describe('slots', () => {
  it('are none where times make no difference', () => {
    for (const seed of [1, 2, 3, 4, 5])
      assert.deepEqual(adviseSlots(posts(seed, () => 1)), { slots: [], silence: 'chance' });
  });

  it('are none where a format explains the day', () => {
    for (const seed of [1, 2, 3])
      assert.deepEqual(adviseSlots(posts(seed, ({ format }) => (format === 'reel' ? 2.5 : 1))).slots, []);
  });

  it('are advised where a day does better, other things equal', () => {
    const { slots } = adviseSlots(posts(1, (post) => (isSaturday(post) ? 2 : 1)));
    const [slot] = slots;
    assert.deepEqual([slots.length, slot?.weekday, slot?.hours], [1, SATURDAY, null]);
    assert.ok(slot && slot.low > 1 && slot.low < slot.effect && slot.effect < slot.high);
    assert.ok(slot.effect > 1.3 && slot.effect < 2.2, String(slot.effect));
  });

  it('need posts with dates', () => {
    const some = posts(1, () => 1);
    assert.equal(adviseSlots(some.slice(0, 20)).silence, 'few-posts');
    assert.equal(adviseSlots(some.map((post) => ({ ...post, time: 'soon' }))).silence, 'few-posts');
  });
});
