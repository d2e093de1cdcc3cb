import assert from 'node:assert/strict';
import { localizeInEnglish } from '../../../../src/core/base/localize.ts';
import { explainDistance, type MeasuredDistance } from '../../../../src/core/report/distance/index.ts';
import type { Engine } from '../../../../src/service/engine/index.ts';
import { corpusOf, engineOn, learnedEngine, TODAY } from '../sample-brands.ts';

const brand = 'harrow-and-pine';
/** Posts of the brand that it has forgotten here. */
const HELD_OUT = [
  '2025-03-07-the-beekeeper.md',
  '2025-08-14-fell-rucksack.md',
  '2025-10-23-repair-week-in-numbers.md',
  '2026-03-05-ten-years.md',
  '2026-02-05-market-tote.md',
];

const CHATTY = [
  'Ooh, have you seen what just landed on the bench? A whole pile of canvas, and it smells like a summer holiday! We are so excited to show you what it turns into, so stick around, grab a cuppa and tell us your guesses below. Who is ready?',
  'Happy Friday, lovely people! Can you believe it is the end of the week already? We have got big plans, bigger buckles and the biggest smiles, and you are all invited to come along and join the fun. What is your favourite colour? Tell us everything!',
  'Okay, confession time! Do you ever talk to your rucksack on the way up a hill? You are not alone, honestly, and we think it is the cutest thing ever! Share your funniest story, tag a friend who does it too, and make our whole weekend amazing!',
  'Guess who is back with another round of questions? Yes, it is me! Would you rather have ten tiny pockets or one enormous one, and why on earth would you choose that? There is no wrong answer, only brilliant ones, so go wild in the comments!',
];
const samples = CHATTY.map((text, at) => ({ path: `s${String(at)}.md`, text }));

describe('the distance of a voice', function () {
  let engine: Engine;
  before(async () => {
    engine = await learnedEngine(TODAY, brand);
    for (const path of HELD_OUT) engine.brands.forgetFile({ brand, path });
    await engine.brands.refresh({ brand });
  });
  const measured = (some: typeof samples): MeasuredDistance => {
    const distance = engine.reports.distance({ brand, samples: some });
    assert.ok(distance.kind === 'measured', distance.kind);
    return distance;
  };

  it('that is not the brand’s is shown with passages of the samples and of the brand', () => {
    const distance = measured(samples);
    assert.equal(distance.verdict, 'apart');
    assert.ok(distance.median < 5);
    assert.equal(distance.closerToOwn, 4);
    assert.ok(distance.habits.some(({ text }) => text.startsWith('exclamation marks')));
    assert.equal(new Set(distance.passages.map(({ path }) => path)).size, 4);
    for (const { path, start, end, sentence, reasons } of distance.passages) {
      const file = samples.find((sample) => sample.path === path)?.text ?? '';
      assert.equal(file.slice(start, end), sentence);
      assert.ok(reasons.length > 0, sentence);
    }
    assert.match(
      explainDistance(distance, 'Harrow & Pine', localizeInEnglish),
      /^Its voice is not that of Harrow & Pine\. The middle one of its 4 sample posts .* 4 of 4 are closer/,
    );
  });

  it('that is the brand’s own is none', () => {
    const own = corpusOf(brand).filter(({ path }) => HELD_OUT.includes(path));
    const distance = measured(
      own.map(({ path, bytes }) => ({ path, text: new TextDecoder().decode(bytes) })),
    );
    assert.equal(distance.verdict, 'near');
    assert.ok(distance.median > 10, String(distance.median));
  });

  it('is not told from two posts, or from short ones', () => {
    assert.deepEqual(engine.reports.distance({ brand, samples: samples.slice(0, 2) }), {
      kind: 'few-samples',
      more: 1,
      words: 40,
    });
    const short = samples.map(({ path }) => ({ path, text: 'Ooh, hello there! Is it Friday?' }));
    assert.deepEqual(engine.reports.distance({ brand, samples: short }), {
      kind: 'few-samples',
      more: 3,
      words: 40,
    });
  });

  it('is not told of a brand without posts', () => {
    assert.deepEqual(engineOn('2026-11-01').reports.distance({ brand: 'new', samples }), {
      kind: 'few-posts',
    });
  });

  it('leaves out samples that must not be learned, and quotes none that must not be quoted', () => {
    const [closed, ...open] = samples;
    assert.ok(closed);
    const none = { ...closed, text: `---\nconsent: none\n---\n\n${closed.text}` };
    assert.equal(measured([none, ...open]).places.length, 3);
    const quiet = samples.map((sample) => ({
      ...sample,
      text: `---\nconsent: learn\n---\n\n${sample.text}`,
    }));
    const distance = measured(quiet);
    assert.deepEqual(distance.passages, []);
    assert.ok(distance.habits.every(({ shownBy }) => shownBy?.whose !== 'sample'));
  });

  it('does not count the notice that an AI character speaks', () => {
    const noticed = samples.map((sample) => ({ ...sample, text: `I am an AI character. ${sample.text}` }));
    assert.ok(measured(noticed).passages.every(({ sentence }) => !sentence.includes('AI character')));
  });
});
