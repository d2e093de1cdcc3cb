import assert from 'node:assert/strict';
import fc from 'fast-check';
import { withChanges } from '../../../../src/core/changes/index.ts';
import { removalOf } from '../../../../src/core/changes/removal.ts';
import type { Span } from '../../../../src/core/text/index.ts';
import type { Engine } from '../../../../src/service/engine/index.ts';
import { draftOf, learnedEngine, TODAY } from '../sample-brands.ts';

const brand = 'harrow-and-pine';
const OWN = [
  'The board says 14 days, and it’ll say 17 after.',
  'Davy cut the first forty straps on Tuesday, and Joan has sewn thirty of them.',
  'If yours is frayed, post it.',
  'If it’s torn, post it anyway.',
  'We’ll tell you what it needs and what it costs before we start.',
  'The van comes at half past two.',
  'It weighs 300 g and it’s two metres long.',
];
const PLANTED = [
  'We are beyond thrilled to unveil a truly transformative solution that empowers customers to unlock their full potential!',
  'Leveraging cutting-edge craftsmanship, our best-in-class team delivers seamless experiences at every touchpoint.',
  'Do not miss out on this exclusive opportunity to elevate your everyday carry!',
];
/** Paragraphs of two sentences. */
const draftFrom = (sentences: readonly string[]): string =>
  sentences.reduce(
    (text, sentence, at) => `${text}${at === 0 ? '' : at % 2 === 0 ? '\n\n' : ' '}${sentence}`,
    '',
  );

describe('what to change in a draft', () => {
  let engine: Engine;
  before(async () => {
    engine = await learnedEngine(TODAY, brand);
  });

  const placed = (text: string): [band: string, percentile: number] => {
    const { assessment, score } = engine.analysis.check({ brand, text });
    assert.ok(assessment && 'percentile' in score.standing);
    return [assessment.band, score.standing.percentile];
  };

  it('finds each planted sentence, wherever it is, and states the exact score after the change', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(OWN, { minLength: 6 }),
        fc.array(fc.nat(6), { minLength: 3, maxLength: 3 }),
        async (own, places) => {
          const sentences = [...own];
          for (const [at, place] of places.entries()) sentences.splice(place, 0, PLANTED[at]!);
          const text = draftFrom(sentences);
          const found = await engine.analysis.changes({ brand, text });
          assert.ok(found?.changes.length === 3);
          assert.deepEqual([found.before.band, found.before.percentile], placed(text));
          for (const change of found.changes) {
            assert.ok(PLANTED.includes(text.slice(change.place.start, change.place.end)));
            const { band, percentile } = change.after;
            assert.deepEqual([band, percentile], placed(withChanges(text, [change])));
            assert.ok(percentile > found.before.percentile);
          }
          const { band, percentile } = found.together!;
          assert.deepEqual([band, percentile], placed(withChanges(text, found.changes)));
        },
      ),
      { numRuns: 8 },
    );
  });

  it('names no sentence without a mark beside the one that is marked, in a draft whose other sentences are the brand’s own', async () => {
    for (const planted of PLANTED) {
      for (const at of [0, OWN.length]) {
        const text = draftFrom(OWN.toSpliced(at, 0, planted));
        const found = await engine.analysis.changes({ brand, text });
        const named = found?.changes.map(({ place }) => text.slice(place.start, place.end)) ?? [];
        assert.deepEqual(
          named.filter((sentence) => sentence !== planted),
          [],
        );
      }
    }
  });

  it('is nothing in a draft too short for a score, and nothing in the brand’s own words', async () => {
    assert.equal(await engine.analysis.changes({ brand, text: 'We mend bags.' }), undefined);
    const own = await engine.analysis.changes({ brand, text: draftFrom(OWN) });
    assert.deepEqual(own?.changes, []);
  });

  it('names the three furthest sentences where they alone keep a draft from being on brand and none is marked', async () => {
    const mild = [
      'Screens should be brushed at each visit.',
      'My own mother brings it up at dinner.',
      'We thank the allotment association for the loan of its tables.',
    ];
    const text = draftFrom([...OWN.slice(0, 4), ...mild, ...OWN.slice(4)]);
    const { assessment } = engine.analysis.check({ brand, text });
    assert.deepEqual(
      [assessment?.band, assessment?.flagged, assessment?.banned, assessment?.furthest.length],
      ['partly', 0, 0, 3],
    );
    const found = await engine.analysis.changes({ brand, text });
    const sentence = ({ place }: { readonly place: Span }): string => text.slice(place.start, place.end);
    const named = found?.furthest.map((place) => sentence({ place })) ?? [];
    const changed = found?.changes.map(sentence) ?? [];
    assert.deepEqual(new Set([...named, ...changed]).size, named.length + changed.length);
    for (const planted of mild) assert.ok([...named, ...changed].includes(planted), planted);
  });

  it('names no furthest sentence in a draft with marks, nor in one on brand', async () => {
    for (const text of [draftFrom([...OWN, ...PLANTED]), draftFrom(OWN)])
      assert.deepEqual((await engine.analysis.changes({ brand, text }))?.furthest, []);
  });

  it('stops at the next pause once cancelled', async () => {
    const stop = new AbortController();
    const asked = engine.analysis.changes(
      { brand, text: draftOf(brand, 'press-release-tote') },
      { signal: stop.signal },
    );
    stop.abort(new Error('typed on'));
    await assert.rejects(asked, /typed on/);
  });
});

describe('a draft’s band', () => {
  let engine: Engine;
  before(async () => {
    engine = await learnedEngine(TODAY, brand);
  });
  const bandOf = (text: string): string | undefined =>
    engine.analysis.check({ brand, text }).assessment?.band;

  it('is never the top one with three marked sentences and a banned term, whatever the rest of the draft', () => {
    const own = draftFrom([...OWN, ...OWN, ...OWN]);
    assert.equal(bandOf(own), 'on');
    assert.notEqual(bandOf(`${own}\n\n${PLANTED.join(' ')} It is a game-changer.`), 'on');
  });

  it('is not the top one for a single banned term', () => {
    assert.equal(bandOf(`${draftFrom(OWN)} It is a game-changer.`), 'partly');
  });

  it('leaves out a sentence that a comment exempts', () => {
    const draft = (comment: string): string => `${draftFrom(OWN)}\n\n${comment}${PLANTED.join(' ')}\n`;
    const assessed = (text: string) => engine.analysis.check({ brand, text }).assessment;
    assert.equal(assessed(draft(''))?.flagged, 3);
    assert.equal(assessed(draft('<!-- timbre-ignore *: quoted on purpose -->\n'))?.flagged, 0);
  });
});

describe('removing a sentence', () => {
  it('leaves one space between the remaining sentences of its paragraph', () => {
    fc.assert(
      fc.property(fc.nat(4), fc.nat(4), (count, which) => {
        const sentences = Array.from({ length: count + 1 }, (_, at) => `Sentence ${at}.`);
        const gone = which % sentences.length;
        const text = `Before it.\n\n${sentences.join(' ')}\n\nBehind it.\n`;
        const start = text.indexOf(`Sentence ${gone}.`);
        const span = removalOf(text, { start, end: start + `Sentence ${gone}.`.length });
        const left = sentences.filter((_, at) => at !== gone).join(' ');
        const expected = left === '' ? 'Before it.\n\nBehind it.\n' : `Before it.\n\n${left}\n\nBehind it.\n`;
        assert.equal(text.slice(0, span.start) + text.slice(span.end), expected);
      }),
    );
  });

  it('takes a list item with its mark', () => {
    const text = '- One bag.\n- Two straps.\n- Three rivets.\n';
    const start = text.indexOf('Two');
    const span = removalOf(text, { start, end: start + 'Two straps.'.length });
    assert.equal(text.slice(0, span.start) + text.slice(span.end), '- One bag.\n- Three rivets.\n');
  });
});
