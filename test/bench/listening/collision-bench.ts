// How often scheduled drafts are marked in vain, or missed, beside unusual times: invented drafts and times, of which the later ones were
// looked at after the limits were set. Run: npx tsx test/bench/listening/collision-bench.ts
import set from '../../data/listening/collisions.json' with { type: 'json' };
import { collisionsOf } from '../../../src/core/listening/index.ts';
import { readProse, readProseBlocks } from '../../../src/core/text/index.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 2, 5, 12);
const GRAVE = 0.6;

type Kind = 'topic' | 'tone' | 'none';
type Draft = (typeof set.drafts)[number];
type Spark = (typeof set.sparks)[number];

const expected = ({ topics, cheerful }: Draft, { id, concern }: Spark): Kind =>
  topics.some((topic) => topic === id) ? 'topic' : cheerful && concern >= GRAVE ? 'tone' : 'none';

function found({ text }: Draft, { terms, concern }: Spark): Kind {
  const sentences = readProseBlocks(readProse(text)).flatMap((block) => block.sentences);
  const spark = { alerted: NOW - DAY, start: NOW - DAY, end: NOW - DAY / 2, terms, concern };
  return collisionsOf({ date: '2026-03-06', sentences }, [spark], NOW, NOW)[0]?.kind ?? 'none';
}

for (const [name, drafts] of [
  ['limits were set on', set.drafts],
  ['written before and looked at after', set.later],
] as const) {
  const pairs = drafts.flatMap((draft) =>
    set.sparks.map((spark) => ({ draft, spark, want: expected(draft, spark), got: found(draft, spark) })),
  );
  console.log(`${name}:`);
  for (const kind of ['topic', 'tone'] as const) {
    const wanted = pairs.filter(({ want }) => want === kind);
    // A cheerful draft about the same matter is marked for the one or the other.
    const missed = wanted.filter(({ got }) => got === 'none');
    const marked = pairs.filter(({ got }) => got === kind);
    const vain = marked.filter(({ want }) => want === 'none');
    console.log(
      `  ${kind}: missed ${String(missed.length)} of ${String(wanted.length)}, in vain ${String(vain.length)} of ${String(marked.length)} marks (${String(pairs.length)} pairs)`,
    );
    if (process.argv.includes('--name')) {
      for (const { draft, spark } of missed) console.log(`    missed ${spark.id}: ${draft.text}`);
      for (const { draft, spark } of vain) console.log(`    in vain ${spark.id}: ${draft.text}`);
    }
  }
}
