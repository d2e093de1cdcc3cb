import assert from 'node:assert/strict';
import type { Unit, UnitProof, VoiceProof } from '../../../../../src/core/voice/proof/index.ts';
import { BRANDS } from '../../sample-brands.ts';
import { postsOf, postWith, prove, proven, rival } from './brands.ts';

const PRESS = `---
title: A strategic partnership
date: 2025-05-05
channel: journal
---
We are thrilled to announce a transformative strategic partnership that will empower our valued customers to unlock
best-in-class experiences across every touchpoint! Our innovative, world-class team has leveraged cutting-edge synergies
to deliver seamless, end-to-end solutions at scale.

Going forward, stakeholders can expect a robust roadmap of exciting initiatives designed to drive engagement and maximise
value. We are incredibly passionate about this journey, and we cannot wait to share what is next!
`;

const unitOf = (proof: VoiceProof, unit: Unit): UnitProof => {
  const found = proof.units.find((candidate) => candidate.unit === unit);
  assert.ok(found);
  return found;
};

describe('proving a voice', function () {
  const own = postsOf('harrow-and-pine');
  const others = [rival('fizzwick'), rival('corvane')];
  let proof: VoiceProof;
  before(() => {
    proof = proven(own, others);
  });

  it('recognises a brand’s posts, passages and most sentences among two look-alikes’', () => {
    assert.deepEqual(
      proof.units.map(({ unit }) => unit),
      ['post', 'passage', 'sentence'],
    );
    assert.equal(proof.main, 'passage');
    assert.ok(unitOf(proof, 'post').pairs.share > 0.95);
    assert.ok(unitOf(proof, 'passage').pairs.share > 0.95);
    assert.ok(unitOf(proof, 'passage').above.share > 0.9);
    assert.ok(unitOf(proof, 'sentence').pairs.share > 0.85);
    assert.ok((proof.manner?.share ?? 0) > 0.85);
    assert.ok(unitOf(proof, 'passage').notAnybody.share > 0.95);
  });

  it('gives every figure an interval around it', () => {
    const shares = [
      ...proof.units.flatMap(({ pairs, above, notAnybody, othersNotAnybody }) => [
        pairs,
        above,
        notAnybody,
        othersNotAnybody,
      ]),
      ...proof.facets.map(({ pairs }) => pairs),
      ...proof.rivals.flatMap(({ recognition }) =>
        recognition ? [recognition.pairs, recognition.above] : [],
      ),
    ];
    for (const { share, low, high } of shares) {
      assert.ok(0 <= low && low <= share && share <= high && high <= 1, `${low} ${share} ${high}`);
      assert.ok(low < high);
    }
  });

  it('names every look-alike and how hard it is', () => {
    assert.deepEqual(
      proof.rivals.map(({ name, kind, tested }) => [name, kind, tested]),
      [
        ['fizzwick', 'sample', 60],
        ['corvane', 'sample', 60],
      ],
    );
    for (const { recognition } of proof.rivals) assert.ok((recognition?.pairs.share ?? 0) > 0.9);
  });

  it('lists facets, weakest first, none much better than all together', () => {
    const shares = proof.facets.map(({ pairs }) => pairs.share);
    assert.deepEqual(
      shares,
      shares.toSorted((a, b) => a - b),
    );
    assert.ok(shares[0]! > 0.6 && shares[0]! < shares.at(-1)! - 0.05);
  });

  it('finds no fault with posts that have none', () => {
    assert.deepEqual(proof.outliers, []);
    assert.ok(proof.aging.known);
    assert.deepEqual(
      proof.aging.groups.map(({ channel, differs, stale }) => [channel, differs, stale]),
      [
        ['journal', false, []],
        ['newsletter', false, []],
      ],
    );
    assert.deepEqual(proof.cautions, []);
  });

  it('has a rising learning curve, and finds that more posts would hardly help', () => {
    const { points, growth } = proof.curve!;
    assert.deepEqual(
      points.map(({ posts }) => posts),
      [5, 10, 20, 40, own.length],
    );
    assert.ok(points.at(-1)!.pairs > points[0]!.pairs);
    assert.equal(growth.kind, 'enough');
  });

  it('is the same whatever the order in which posts were learned, and whoever is asked about first', () => {
    const backwards = others.map((other) => ({ ...other, posts: other.posts.toReversed() }));
    assert.deepEqual(proven(own.toReversed(), backwards), proof);
  });

  it('does not hold for a brand that is a mixture of its look-alikes', () => {
    const halves = BRANDS.map((name) => {
      const posts = postsOf(name);
      return {
        name,
        mine: posts.filter((_, at) => at % 2 === 0),
        theirs: posts.filter((_, at) => at % 2 === 1),
      };
    });
    const mixed = halves.flatMap(({ name, mine }) =>
      mine.map((post) => ({ ...post, id: `${name}/${post.id}` })),
    );
    const rivals = halves.map(({ name, theirs }) => ({ name, kind: 'brand' as const, posts: theirs }));
    const bad = proven(mixed, rivals);
    for (const unit of ['passage', 'sentence'] as const) {
      assert.ok(unitOf(bad, unit).pairs.share < 0.65, `${unit}: ${unitOf(bad, unit).pairs.share}`);
      assert.ok(unitOf(bad, unit).above.share < 0.2);
    }
  });

  it('finds a planted press release, and the sentences that give it away', () => {
    const planted = postWith('2025-05-05-press.md', PRESS);
    const { outliers } = proven([...own, planted], []);
    assert.deepEqual(
      outliers.map(({ id }) => id),
      [planted.id],
    );
    const [found] = outliers;
    assert.ok(found!.deviation < -3 && found!.anybodys);
    const said = found!.sentences.flatMap(({ reasons }) => reasons.map(({ here }) => here));
    assert.ok(said.some((here) => ['unlock', 'empower', 'leveraged', 'cutting-edge'].includes(String(here))));
    // Figures are those of the brand without the post itself.
    assert.ok(
      found!.sentences.every(({ reasons }) => reasons.every(({ brand }) => brand.posts === own.length)),
    );
  });

  it('sees that an early half was written in another voice', () => {
    const dated = (posts: typeof own, year: number): typeof own =>
      posts.slice(0, 25).map((post, at) => ({
        ...post,
        id: `${year}/${post.id}`,
        date: `${year}-01-${String(1 + at).padStart(2, '0')}`,
        channel: 'journal',
      }));
    const long = (posts: typeof own): typeof own => posts.filter(({ channel }) => channel !== 'instagram');
    const turned = [...dated(long(postsOf('corvane')), 2020), ...dated(long(own), 2024)];
    const { aging } = proven(turned, []);
    assert.ok(aging.known);
    const [group] = aging.groups;
    assert.deepEqual(
      [group!.older, group!.recent, group!.since, group!.differs],
      [25, 25, '2024-01-01', true],
    );
    assert.ok(group!.stale.length > 15, String(group!.stale.length));
    assert.ok(group!.stale.every((id) => id.startsWith('2020/')));
  });

  it('reports posts without dates', () => {
    const undated = own.slice(0, 30).map((post) => ({ ...post, date: undefined }));
    assert.deepEqual(proven(undated, []).aging, { known: false, dated: 0, needed: 20 });
  });

  it('gives no figures for fewer than ten posts', () => {
    const nine = own.slice(0, 9);
    const few = prove(nine, others);
    assert.deepEqual(Object.keys(few), ['tooFew', 'posts', 'words']);
    assert.ok('units' in prove(own.slice(0, 10), others));
  });

  it('leaves out look-alikes that are the brand itself, and posts that two of them share', () => {
    const [copy, ...two] = BRANDS.toReversed().map((name) => {
      const { posts, ...known } = rival(name);
      return { ...known, posts: posts.slice(0, 20) };
    });
    const again = two.find(({ name }) => name === 'fizzwick')!;
    const twice = proven(own.slice(0, 20), [copy!, ...two, { ...again, name: 'Fizzwick again' }]);
    assert.deepEqual(twice.sharing, ['harrow-and-pine']);
    assert.deepEqual(
      twice.rivals.map(({ name }) => name),
      ['fizzwick', 'corvane'],
    );
  });

  it('reports cautions', () => {
    assert.deepEqual(proven(own.slice(0, 12), [others[0]!], 'de').cautions.slice(0, 4), [
      'few-posts',
      'few-words',
      'few-rivals',
      'other-language',
    ]);
  });

  it('reports outliers and age without any look-alike', () => {
    const alone = proven(own, []);
    assert.deepEqual([alone.units, alone.main, alone.facets, alone.curve], [[], undefined, [], undefined]);
    assert.ok(alone.aging.known);
  });
});
