import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readBackground } from '../../../../../src/core/base/background/index.ts';
import { ByteReader, CorruptBytesError } from '../../../../../src/core/base/bytes/index.ts';
import { runToEnd } from '../../../../../src/core/base/cooperative.ts';
import { readBackgroundPassages } from '../../../../../src/core/voice/background/background-passages.ts';
import { buildBackgroundPassages } from '../../../../../src/core/voice/contrast/build.ts';
import type { Contrast, LearnedContrast } from '../../../../../src/core/voice/contrast/contrast.ts';
import { numbered } from '../../../../../src/core/voice/background/bucket-columns.ts';
import { bucketOf } from '../../../../../src/core/voice/background/hashed-features.ts';
import { wordKey } from '../../../../../src/core/voice/count/features.ts';
import {
  contrastOf,
  countVoice,
  deriveVoice,
  learnContrast,
  readContrast,
  readVoiceBackground,
  scoreText,
  VoiceTotals,
  withoutPost,
  writeContrast,
  type CorpusPost,
} from '../../../../../src/core/voice/index.ts';
import { background as unheard, bakeryPosts, blocksOf } from '../corpus.ts';

const sections = readBackground(readFileSync('src/core/base/background/background.bin'));
const background = readVoiceBackground(
  sections.get('voice') ?? new Uint8Array(),
  sections.get('registers'),
  sections.get('passages'),
);
const others = background.passages?.size ?? 0;
const WORDS = ['we', 'bake', 'the', 'leverage', 'rye', 'oven', 'solutions', 'at'].map(wordKey);

const learn = (posts: readonly CorpusPost[]): LearnedContrast | undefined =>
  runToEnd(learnContrast(background, posts));
function contrastFrom(posts: readonly CorpusPost[]): Contrast {
  const learned = learn(posts);
  assert.ok(learned && background.passages);
  return contrastOf(background.passages, learned);
}
const pullsOf = (contrast: Contrast): number[] => WORDS.map((word) => contrast.pull(word));

describe('the contrast of a brand with others', () => {
  const posts = bakeryPosts(12);

  it('is for the words of the brand and against those of others', () => {
    const contrast = contrastFrom(posts);
    assert.ok(contrast.pull(wordKey('rye')) > 0);
    assert.ok(contrast.pull(wordKey('oven')) > 0);
    assert.ok(contrast.pull(wordKey('of')) < 0);
  });

  it('is the same in bytes whatever the order of the posts, and as if a forgotten post had never been seen', () => {
    const [forgotten, ...kept] = posts;
    assert.ok(forgotten);
    assert.deepEqual(writeContrast(learn(kept)), writeContrast(learn(kept.toReversed())));
    assert.notDeepEqual(writeContrast(learn(kept)), writeContrast(learn(posts)));
  });

  it('for a held-out post does not depend on the words of that post', () => {
    const [first, ...rest] = posts;
    assert.ok(first);
    const other = { id: first.id, blocks: blocksOf('Leverage solutions at scale, with rye. '.repeat(30)) };
    const before = contrastFrom(posts);
    const after = contrastFrom([other, ...rest]);
    assert.notDeepEqual(pullsOf(before), pullsOf(after));
    assert.deepEqual(pullsOf(before.without(first.id)), pullsOf(after.without(first.id)));
  });

  it('of a post that was not learned from is that of all posts', () => {
    const contrast = contrastFrom(posts);
    assert.deepEqual(pullsOf(contrast.without('another.md')), pullsOf(contrast));
  });

  it('is read as it was written, and refused when cut short or of another background', () => {
    const learned = learn(posts);
    const bytes = writeContrast(learned);
    assert.deepEqual(readContrast(new ByteReader(bytes), others), learned);
    assert.equal(readContrast(new ByteReader(writeContrast(undefined)), others), undefined);
    assert.throws(() => readContrast(new ByteReader(bytes.subarray(0, -1)), others), CorruptBytesError);
    assert.throws(() => readContrast(new ByteReader(bytes), others + 1), CorruptBytesError);
  });

  it('takes five posts with text, and a background with passages', () => {
    assert.equal(learn(posts.slice(0, 4)), undefined);
    assert.equal(learn([...posts.slice(0, 4), { id: 'empty.md', blocks: [] }]), undefined);
    assert.equal(runToEnd(learnContrast(unheard(), posts)), undefined);
  });

  it('widens the gap between the score of a held-out post and that of another brand', () => {
    const totals = new VoiceTotals();
    for (const { id, blocks } of posts) totals.add(id, countVoice(blocks));
    const own = posts[0];
    assert.ok(own);
    const stranger = blocksOf(
      'The committee has published its annual review of the programme. It sets out what was achieved, and where further work is needed. '.repeat(
        5,
      ),
    );
    const gap = (contrast: Contrast | undefined): number => {
      const voice = withoutPost(deriveVoice(totals, background, contrast), own);
      return scoreText(voice, own.blocks).raw - scoreText(voice, stranger).raw;
    };
    assert.ok(gap(contrastFrom(posts)) > gap(undefined));
  });

  it('raises the score of a held-out post by no more than a few points where the posts hardly differ', () => {
    const alike = posts.map(({ id }, at) => ({
      id,
      blocks: blocksOf(
        `${'See the oven post, and the one on flour. Bring a bag and mind the step. '.repeat(5)}Loaf ${at} is out.`,
      ),
    }));
    const totals = new VoiceTotals();
    for (const { id, blocks } of alike) totals.add(id, countVoice(blocks));
    const own = alike[0];
    assert.ok(own);
    const raw = (contrast?: Contrast): number =>
      scoreText(withoutPost(deriveVoice(totals, background, contrast), own), own.blocks).raw;
    const raised = raw(contrastFrom(alike)) - raw();
    // The regression aims at 1 and −1, each of which counts 3; in the background's spreads it was 86.
    assert.ok(raised > 1 && raised < 10);
  });

  it('is part of the score and of its facets, which add up to it', () => {
    const totals = new VoiceTotals();
    for (const { id, blocks } of posts) totals.add(id, countVoice(blocks));
    const blocks = blocksOf('We bake rye at four. The committee publishes its review of the programme.');
    const plain = scoreText(deriveVoice(totals, background), blocks);
    const score = scoreText(deriveVoice(totals, background, contrastFrom(posts)), blocks);
    assert.notEqual(score.raw, plain.raw);
    const sum = Object.values(score.facets).reduce((total, facet) => total + facet, 0);
    assert.ok(Math.abs(sum - score.raw) < 1e-9);
    assert.ok(Math.abs(score.manner + score.matter - score.raw) < 1e-9);
  });
});

describe('the passages of the background', () => {
  const organisation = (name: string, text: string) => ({ name, posts: [blocksOf(text)] });
  const section = buildBackgroundPassages(
    [
      organisation('a', 'we bake bread and rolls'),
      organisation('b', 'we bake bread, bread, bread at night'),
      organisation('c', 'we bake bread all day'),
      organisation('d', 'nobody sleeps'),
    ],
    unheard(),
  );
  const passages = readBackgroundPassages(section);
  const has = (word: string): boolean => passages.columns.buckets.includes(bucketOf(wordKey(word)));

  it('have features that three organisations use, and none of fewer', () => {
    assert.equal(passages.size, 4);
    assert.deepEqual(['bake', 'bread', 'rolls', 'nobody'].map(has), [true, true, false, false]);
  });

  it('count what is left out in the length of their vectors', () => {
    const lengths = Array.from({ length: passages.size }, (_, at) =>
      passages.values
        .subarray(passages.starts[at], passages.starts[at + 1])
        .reduce((sum, value) => sum + value * value, 0),
    );
    assert.ok(lengths.every((length) => length < 1));
    assert.equal(lengths[3], 0);
  });

  it('are numbered by bucket, with the numbers of a brand’s own behind them', () => {
    const { columns, numbers } = passages;
    assert.deepEqual(
      Array.from(numbers, (column) => (columns.places[columns.buckets[column] ?? 0] ?? 0) - 1),
      [...numbers],
    );
    const own = Uint32Array.of(columns.buckets[1] ?? 0, bucketOf(wordKey('nobody')), 5, 5);
    const both = numbered(own, columns);
    const { length } = columns.buckets;
    assert.deepEqual([...both.numbers], [1, length, length + 1, length + 1]);
    assert.deepEqual([...both.columns.buckets], [...columns.buckets, own[1], 5]);
    assert.equal(columns.places[5], 0, 'those of the background stay');
  });

  it('are refused when cut short or of another version', () => {
    assert.throws(() => readBackgroundPassages(section.subarray(0, -1)), CorruptBytesError);
    assert.throws(() => readBackgroundPassages(Uint8Array.of(99, 0)), CorruptBytesError);
  });
});
