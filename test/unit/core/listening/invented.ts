import { DAY, HOUR, MINUTE, isoTime } from '../../../../src/core/listening/shared/time.ts';
import type { Mention, Series } from '../../../../src/core/listening/spark/mention.ts';

/** Numbers from 0 to 1, the same for a seed (the minimal standard generator of S. Park and K. Miller, 1988). */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** A count with this mean (D. Knuth's method for Poisson numbers). */
export function poisson(mean: number, random: () => number): number {
  const limit = Math.exp(-mean);
  let count = 0;
  for (let product = random(); product > limit; product *= random()) count++;
  return count;
}

export const START = Date.UTC(2026, 2, 2);
const STEP = 5 * MINUTE;

/** A brand that is talked about by day more than by night: the rate at each five minutes, times a factor. */
export function seriesOf(days: number, factor: (day: number) => number = () => 1, seed = 1): Series {
  const random = randomOf(seed);
  const counts = Float64Array.from({ length: (days * DAY) / STEP }, (_, at) => {
    const day = (at * STEP) / DAY;
    return poisson((2 + 1.5 * Math.sin(2 * Math.PI * day)) * factor(day), random);
  });
  return { start: START, step: STEP, counts };
}

const CHATTER = [
  'the kiln at Fossebrook is warm again',
  'bought a jug from Fossebrook for my aunt',
  'Fossebrook glaze in blue or green, which one',
  'their Saturday class was full, try the Sunday one',
  'two bowls arrived from Fossebrook, both lovely',
  'does anybody know when the Fossebrook shop opens',
  'clay under my nails and tea in a Fossebrook mug',
  'a Fossebrook plate survived my toddler',
];

/** Chatter about an invented pottery, one mention in about so many hours. */
export function chatter(days: number, every = 0.5, seed = 3): Mention[] {
  const random = randomOf(seed);
  const mentions: Mention[] = [];
  for (let time = START; time < START + days * DAY; time += -Math.log(random()) * every * HOUR)
    mentions.push(
      mention(`c${String(mentions.length)}`, time, CHATTER[Math.floor(random() * CHATTER.length)] ?? ''),
    );
  return mentions;
}

export const mention = (id: string, time: number, text: string, more: Partial<Mention> = {}): Mention => ({
  ...{ id, time, text, author: `by ${id}`, parent: '', reach: 0 },
  ...more,
});

export const inOrder = (mentions: readonly Mention[]): Mention[] =>
  mentions.toSorted((a, b) => a.time - b.time);

export const csvOf = (mentions: readonly Mention[]): string =>
  [
    'id,time,text,author,parent,reach',
    ...mentions.map(({ id, time, text, author, parent, reach }) =>
      [id, isoTime(time), `"${text.replaceAll('"', '""')}"`, author, parent, String(reach)].join(','),
    ),
  ].join('\n');
