import assert from 'node:assert/strict';
import type { HabitReport, LearnedHabit } from '../../../../src/core/habits/index.ts';
import { bytesOf, engineOn, profileWith } from '../sample-brands.ts';

/** A post as it is written for a channel. */
export interface Written {
  readonly channel: string;
  readonly text: string;
}

/** The habits of a brand that has learned posts, which may be quoted. */
export async function learnedFrom(
  brand: string,
  posts: readonly Written[],
  profile: Parameters<typeof profileWith>[0] = {},
): Promise<HabitReport> {
  const engine = engineOn('2026-09-20');
  const json = profileWith({ name: brand, consent: { quote: true }, ...profile });
  engine.brands.setProfile({ brand, json, fallbackName: brand });
  for (const [at, { channel, text }] of posts.entries())
    engine.brands.learnFile({
      brand,
      path: `${channel}-${String(at).padStart(3, '0')}.md`,
      bytes: bytesOf(`---\nchannel: ${channel}\n---\n\n${text}\n`),
    });
  await engine.brands.refresh({ brand });
  const report = await engine.habits.list({ brand });
  assert.ok(report);
  return report;
}

/** The habit with an id; fails where there is none. */
export function findHabit({ habits }: HabitReport, id: string): LearnedHabit {
  const habit = habits.find((one) => one.id === id);
  assert.ok(habit, `no ${id} in ${habits.map((one) => one.id).join('; ')}`);
  return habit;
}
