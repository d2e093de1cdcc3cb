import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CorruptBytesError, seal, unseal } from '../../../../src/core/base/bytes/index.ts';
import {
  countVoice,
  mergeVoices,
  readVoice,
  SharedPostError,
  VoiceTotals,
  featureFingerprint,
  writeVoice,
  type VoiceCounts,
} from '../../../../src/core/voice/index.ts';
import { BRANDS } from '../sample-brands.ts';
import { samplePosts } from '../sample-posts.ts';
import { blocksOf } from './corpus.ts';

interface Counted {
  readonly id: string;
  readonly counts: VoiceCounts;
}

const totalsOf = (posts: readonly Counted[]): VoiceTotals => {
  const totals = new VoiceTotals();
  for (const { id, counts } of posts) totals.add(id, counts);
  return totals;
};
const bytesOf = (posts: readonly Counted[]): Uint8Array => writeVoice(totalsOf(posts));

const samples = BRANDS.flatMap((brand) =>
  samplePosts(brand).map(({ id, blocks }) => ({ id: `${brand}/${id}`, counts: countVoice(blocks) })),
);
/** Posts of the sample brands among texts of anything. */
const posts = fc
  .tuple(
    fc.subarray(samples, { minLength: 2, maxLength: 20 }),
    fc.array(fc.string({ unit: 'grapheme', maxLength: 80 }), { maxLength: 12 }),
  )
  .map(([real, odd]) => [
    ...real,
    ...odd.map((text, at) => ({ id: `odd/${at}`, counts: countVoice(blocksOf(text)) })),
  ]);

describe('a voice as bytes', () => {
  it('is after each of 1,000 random removals that of posts of which the removed one never was', () => {
    let removals = 0;
    const corpora = posts.chain((all) =>
      fc.tuple(
        fc.constant(all),
        fc.shuffledSubarray(all, { minLength: all.length }),
        fc.infiniteStream(fc.nat()),
      ),
    );
    fc.assert(
      fc.property(corpora, ([all, inOrder, draws]) => {
        const totals = totalsOf(inOrder);
        let left = all;
        while (left.length > 0) {
          const gone = left[draws.next().value % left.length]!;
          totals.remove(gone.id, gone.counts);
          left = left.filter((post) => post !== gone);
          assert.deepEqual(writeVoice(totals), bytesOf(left));
          removals++;
        }
      }),
      { numRuns: 100 },
    );
    assert.ok(removals >= 1000, `${removals} removals`);
  });

  it('is the same for posts learned at once and for any shards of them merged in any tree', () => {
    const cases = posts.chain((all) =>
      fc.record({
        all: fc.constant(all),
        homes: fc.array(fc.nat(6), { minLength: all.length, maxLength: all.length }),
        draws: fc.infiniteStream(fc.nat()),
      }),
    );
    fc.assert(
      fc.property(cases, ({ all, homes, draws }) => {
        let shards = Array.from({ length: 7 }, (_, shard) =>
          bytesOf(all.filter((_, at) => homes[at] === shard)),
        );
        while (shards.length > 1) {
          const start = draws.next().value % shards.length;
          const turned = [...shards.slice(start), ...shards.slice(0, start)];
          const taken = 2 + (draws.next().value % (shards.length - 1));
          const merged = writeVoice(mergeVoices(turned.slice(0, taken).map(readVoice)));
          shards = [...turned.slice(taken), merged];
        }
        assert.deepEqual(shards[0], bytesOf(all));
      }),
      { numRuns: 50 },
    );
  });

  it('lets a post be forgotten after merging', () => {
    const [first, ...others] = samples;
    const merged = mergeVoices([totalsOf(others), totalsOf([first!])]);
    merged.remove(first!.id, first!.counts);
    assert.deepEqual(writeVoice(merged), bytesOf(others));
  });

  it('is not merged with one that shares a post, and nothing is added then', () => {
    const totals = totalsOf(samples.slice(0, 5));
    const before = writeVoice(totals);
    assert.throws(() => {
      totals.addAll(totalsOf(samples.slice(4, 9)).data());
    }, new SharedPostError(samples[4]!.id));
    assert.deepEqual(writeVoice(totals), before);
  });

  it('is read back equal to the totals', () => {
    fc.assert(
      fc.property(posts, (all) => {
        const totals = totalsOf(all);
        const read = readVoice(writeVoice(totals));
        assert.deepEqual(read.data(), totals.data());
      }),
    );
  });

  const voice = bytesOf(samples.slice(0, 3));

  it('is refused when cut anywhere, or when any byte is altered', () => {
    for (let length = 0; length < voice.length; length++)
      assert.throws(() => readVoice(voice.subarray(0, length)), CorruptBytesError);
    fc.assert(
      fc.property(fc.nat(voice.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const altered = voice.slice();
        altered[at]! ^= by;
        assert.throws(() => readVoice(altered), CorruptBytesError);
      }),
      { numRuns: 2000 },
    );
    assert.throws(() => readVoice(Uint8Array.from([...voice, 0])), CorruptBytesError);
  });

  it('is refused when it was counted in another way', () => {
    const other = { magic: 'TMVC', version: 1, fingerprint: (featureFingerprint() + 1) % 2 ** 32 };
    assert.throws(() => readVoice(seal(other, [])), /of another version/);
  });

  it('is read in its one form or refused, and nothing else, when it was forged with a true checksum', () => {
    const honest = { magic: 'TMVC', version: 1, fingerprint: featureFingerprint() };
    const content = unseal(
      honest,
      bytesOf([samples[0]!, { id: 'é.md', counts: countVoice(blocksOf('We bake.')) }]),
    );
    const body = content.raw(content.remaining);
    let refused = 0;
    fc.assert(
      fc.property(
        fc.oneof(fc.nat(40), fc.nat(body.length - 1)),
        fc.nat(255),
        fc.option(fc.nat(body.length), { nil: body.length, freq: 4 }),
        (at, value, length) => {
          const forged = body.slice();
          forged[at] = value;
          try {
            const { keys, counts, ids } = readVoice(seal(honest, [forged.subarray(0, length)])).data();
            assert.deepEqual(keys, keys.toSorted());
            assert.equal(counts.includes(0), false);
            assert.equal(new Set(ids).size, ids.length);
          } catch (error) {
            assert.ok(error instanceof CorruptBytesError, String(error));
            refused++;
          }
        },
      ),
      { numRuns: 3000 },
    );
    assert.ok(refused > 100);
  });
});
