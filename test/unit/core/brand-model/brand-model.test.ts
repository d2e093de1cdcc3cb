import assert from 'node:assert/strict';
import fc from 'fast-check';
import { stoppable } from '../../../../src/core/base/cooperative.ts';
import { BrandModel } from '../../../../src/core/brand-model/brand-model.ts';
import { NgramBackground, suggest } from '../../../../src/core/prediction/index.ts';
import { scoreText, writeVoice, VoiceTotals, countVoice } from '../../../../src/core/voice/index.ts';
import { BRANDS, bytesOf, corpusOf } from '../sample-brands.ts';
import { at } from '../prediction/brand.ts';
import { background as voiceBackground, blocksOf } from '../voice/corpus.ts';

const background = {
  voice: voiceBackground(),
  ngrams: new NgramBackground([], 0, []),
  network: () => undefined,
  scoringFingerprint: () => 7,
};
const fresh = (): BrandModel => new BrandModel('tea', background);

interface File {
  readonly path: string;
  readonly bytes: Uint8Array;
}

const decoder = new TextDecoder();
/** The beginnings of the sample brands' posts: enough to be heard, and quick to learn. */
const samples: readonly File[] = BRANDS.flatMap((brand) =>
  corpusOf(brand).map(({ path, bytes }) => ({
    path: `${brand}/${path}`,
    bytes: bytesOf(decoder.decode(bytes).slice(0, 700)),
  })),
);
/** Enough of them for calibrations and a contrast with others. */
const some: readonly File[] = samples.filter((_, at) => at % 4 === 0);
const consent = fc.constantFrom(
  '',
  '---\nconsent: learn\n---\n',
  '---\nconsent: none\n---\n',
  '---\ndate: 2024-05-06\n---\n',
);
const odd = fc
  .tuple(fc.nat(30), consent, fc.string({ unit: 'grapheme', maxLength: 120 }))
  .map(([name, head, text]): File => ({ path: `odd-${name}.md`, bytes: bytesOf(head + text) }));
const files = fc
  .tuple(fc.shuffledSubarray([...samples], { minLength: 2, maxLength: 14 }), fc.array(odd, { maxLength: 6 }))
  .map(([real, odd]) => [...real, ...odd]);

const learnAll = (brand: BrandModel, some: Iterable<File>): BrandModel => {
  for (const { path, bytes } of some) brand.learnFile(path, bytes);
  return brand;
};
/** As it is last: of several files of one path the later one stands. */
const lastOf = (some: readonly File[]): File[] => [
  ...new Map(some.map((file) => [file.path, file])).values(),
];

const drafts = ['We test', 'The wor', 'Order by ', 'In the r', 'Our '];
const answers = (brand: BrandModel): unknown => [
  drafts.map((draft) => suggest(brand.phrases, at(draft))),
  scoreText(brand.voice, blocksOf('We bake at four. Nothing here is invented, and you can order by noon.')),
  brand.calibration,
  [...brand.posts.keys()].sort(),
];

const pause = (): Promise<void> => Promise.resolve();

async function sameBrands(one: BrandModel, other: BrandModel): Promise<void> {
  await one.refresh(pause);
  await other.refresh(pause);
  assert.deepEqual(await one.pack(pause), await other.pack(pause));
  assert.deepEqual(answers(one), answers(other));
}

async function reopened(brand: BrandModel): Promise<BrandModel> {
  const again = fresh();
  assert.equal(await again.unpack(await brand.pack(pause), pause), true);
  return again;
}

describe('a learned brand', () => {
  it('is after random removals, reopened in between or not, the brand that never saw what was removed', async () => {
    const histories = files.chain((some) =>
      fc.record({
        learned: fc.constant(some),
        gone: fc.shuffledSubarray(lastOf(some)),
        reopen: fc.constantFrom('never', 'before', 'between'),
      }),
    );
    await fc.assert(
      fc.asyncProperty(histories, async ({ learned, gone, reopen }) => {
        let brand = learnAll(fresh(), learned);
        if (reopen === 'before') brand = await reopened(brand);
        for (const [index, { path }] of gone.entries()) {
          brand.forgetFile(path);
          if (reopen === 'between' && index === 1) brand = await reopened(brand);
        }
        const kept = lastOf(learned).filter(({ path }) => !gone.some((file) => file.path === path));
        await sameBrands(brand, learnAll(fresh(), kept.toReversed()));
      }),
      { numRuns: 30 },
    );
  });

  it('is after a file was edited and learned again the brand that only ever saw the new one', async () => {
    const edits = files.chain((some) =>
      fc.tuple(fc.constant(some), fc.nat(some.length - 1), fc.nat(300), fc.boolean()),
    );
    await fc.assert(
      fc.asyncProperty(edits, async ([some, which, cut, reopen]) => {
        const { path, bytes } = some[which]!;
        const edited = { path, bytes: bytesOf(`${decoder.decode(bytes).slice(0, cut)}\n\nWe say it anew.`) };
        const learned = learnAll(fresh(), some);
        const brand = reopen ? await reopened(learned) : learned;
        assert.equal(brand.learnFile(edited.path, edited.bytes).changed, true);
        await sameBrands(brand, learnAll(fresh(), lastOf([...some, edited])));
      }),
      { numRuns: 30 },
    );
  });

  it('has just the voice of its posts', () => {
    fc.assert(
      fc.property(files, (some) => {
        const brand = learnAll(fresh(), some);
        const totals = new VoiceTotals();
        for (const { id, blocks } of brand.voices.english(brand.posts.values()))
          totals.add(id, countVoice(blocks));
        assert.ok(brand.voice.tally instanceof VoiceTotals);
        assert.deepEqual(writeVoice(brand.voice.tally), writeVoice(totals));
      }),
      { numRuns: 30 },
    );
  });

  it('is packed and restored in steps, with calibrations', async () => {
    const learned = learnAll(fresh(), some);
    let pauses = 0;
    const counting = async (): Promise<void> => {
      pauses++;
      await Promise.resolve();
    };
    const packed = await learned.pack(counting);
    assert.ok(pauses > some.length / 2, `${pauses} pauses`);
    const brand = fresh();
    pauses = 0;
    assert.equal(await brand.unpack(packed, counting), true);
    assert.ok(pauses > some.length / 2, `${pauses} pauses`);
    assert.equal(brand.isSettled, true);
    await sameBrands(brand, learned);
  });

  it('stops packing at the next pause when its signal is aborted', async () => {
    const stop = new AbortController();
    let pauses = 0;
    const pause = stoppable(async () => {
      if (++pauses === 7) stop.abort();
      await Promise.resolve();
    }, stop.signal);
    await assert.rejects(learnAll(fresh(), some).pack(pause), { name: 'AbortError' });
    assert.equal(pauses, 7);
  });

  it('is not calibrated again for files without posts, and stored as one that is', async () => {
    const nothing = { path: 'nothing.md', bytes: bytesOf('---\ndraft: true\n---\nNot yet.\n') };
    const brand = learnAll(fresh(), some);
    await brand.refresh(pause);
    const { calibration, changes } = brand;
    learnAll(brand, [nothing]);
    assert.ok(brand.isSettled && brand.changes > changes);
    await sameBrands(brand, learnAll(fresh(), [nothing, ...some]));
    assert.equal(brand.calibration, calibration);
    brand.forgetFile(some[0]!.path);
    assert.equal(brand.isSettled, false);
    await sameBrands(brand, learnAll(fresh(), [nothing, ...some.slice(1)]));
    assert.notDeepEqual(brand.calibration, calibration);
    learnAll(brand, [{ ...some[1]!, bytes: nothing.bytes }]);
    assert.equal(brand.isSettled, false);
    await sameBrands(
      brand,
      learnAll(fresh(), [{ ...some[1]!, bytes: nothing.bytes }, nothing, ...some.slice(2)]),
    );
  });

  it('packs the final state when files change during pauses', async () => {
    const brand = learnAll(fresh(), samples.slice(0, 12));
    let pauses = 0;
    const packed = await brand.pack(async () => {
      pauses++;
      if (pauses === 5) learnAll(brand, samples.slice(12, 14));
      if (pauses === 40) brand.forgetFile(samples[0]!.path);
      await Promise.resolve();
    });
    assert.ok(pauses > 40);
    assert.deepEqual(packed, await learnAll(fresh(), samples.slice(1, 14)).pack(pause));
  });

  it('calibrates again when stored with another background', async () => {
    const learned = learnAll(fresh(), some);
    const packed = await learned.pack(pause);
    const brand = new BrandModel('tea', { ...background, scoringFingerprint: () => 8 });
    assert.equal(await brand.unpack(packed, pause), true);
    assert.equal(brand.isSettled, false);
    await Promise.all([brand.refresh(pause), learned.refresh(pause)]);
    assert.deepEqual(answers(brand), answers(learned));
  });

  it('rejects a truncated or altered store and stays unchanged', async () => {
    const packed = await learnAll(fresh(), samples.slice(0, 6)).pack(pause);
    const brand = learnAll(fresh(), samples.slice(6, 9));
    const before = await brand.pack(pause);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(packed.length - 1),
        fc.integer({ min: 1, max: 255 }),
        fc.boolean(),
        async (at, by, cut) => {
          const damaged = cut ? packed.slice(0, at) : packed.slice();
          if (!cut) damaged[at]! ^= by;
          assert.equal(await brand.unpack(damaged, pause), false);
        },
      ),
      { numRuns: 300 },
    );
    assert.deepEqual(await brand.pack(pause), before);
  });
});
