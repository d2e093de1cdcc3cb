import assert from 'node:assert/strict';
import {
  explainDraftPlace,
  NO_SAMPLES,
  shortDraftPlace,
  type DraftPlace,
} from '../../../../src/core/report/distance/index.ts';
import type { Engine } from '../../../../src/service/engine/index.ts';
import { corpusOf, engineOn, profileOf } from '../sample-brands.ts';

const brand = 'harrow-and-pine';
/** A post of the brand that it has not learned here. */
const HELD_OUT = '2026-03-05-ten-years.md';
const TEXTS = [
  'Well hello, sunshine! Who else woke up dreaming of buckles? We have a tray full of shiny ones, and they are begging to be shown off, so pop over, pick your favourite and tell us which one it is. Go on, we dare you!',
  'Right, hands up! Who has already lost the same strap three times this year? You are absolutely not alone, promise, and we have got a giggle or two to share about it. What is the silliest place you ever found yours? Spill it below!',
  'Ooh, is that the kettle? Perfect timing! Sit down with us, pick a biscuit and guess what we are making today, because you are going to love it. Need a hint? It is round, it is red, and it is ridiculously cute! Any guesses?',
  'Big news, everybody! Our littlest bag has a name at last, and it was you who picked it. How brilliant is that? Thank you, thank you, thank you! Now, who wants to help us choose a colour? Shout it out, the louder the better!',
];
const samples = TEXTS.map((text, at) => ({ path: `s${String(at)}.md`, text }));
const NAMES = { persona: 'Pip', brand: 'Harrow & Pine' };

const draftOf = (text: string): string => `---\npersona: pip\nstatus: draft\n---\n\n${text}\n`;
const LIKE_SAMPLES = draftOf(
  'Guess what day it is, lovely lot! Yes, it is question time, and you are so invited! Which pocket would you never, ever give up, and why on earth not? Tell us, tag a pal, and make our whole week! Ready? Steady? Go!',
);

describe('a draft between a persona’s voice and the brand’s', () => {
  let engine: Engine;
  before(async () => {
    engine = engineOn('2026-11-01');
    engine.brands.setProfile({ brand, json: profileOf(brand), fallbackName: brand });
    for (const { path, bytes } of corpusOf(brand))
      if (path !== HELD_OUT) engine.brands.learnFile({ brand, path, bytes });
    await engine.brands.refresh({ brand });
  });
  const place = (draft: string, some = samples): DraftPlace =>
    engine.reports.place({ brand, samples: some, draft });
  const ownPost = (): string => {
    const post = corpusOf(brand).find(({ path }) => path === HELD_OUT);
    assert.ok(post);
    return new TextDecoder().decode(post.bytes);
  };

  it('is closer to the persona’s where it is written like the samples', () => {
    const found = place(LIKE_SAMPLES);
    assert.ok(found.kind === 'placed', found.kind);
    assert.equal(found.closerTo, 'samples');
    assert.equal(found.samples, 4);
    assert.equal(shortDraftPlace(found, NAMES), 'Pip: its own voice');
    assert.match(
      explainDraftPlace(found, NAMES),
      /^The score is that of Harrow & Pine, not of Pip\. The draft is closer to Pip’s own voice than to that of Harrow & Pine, so no sentence is marked for not sounding like Harrow & Pine\. It is closer to Pip’s voice than [0-4] of the 4 sample posts\.$/,
    );
  });

  it('is closer to the brand’s where it is a post of the brand', () => {
    const found = place(ownPost());
    assert.ok(found.kind === 'placed', found.kind);
    assert.equal(found.closerTo, 'brand');
    assert.equal(found.lessClose, 0);
    assert.equal(shortDraftPlace(found, NAMES), 'Pip: closer to Harrow & Pine');
    assert.match(explainDraftPlace(found, NAMES), /closer to the voice of Harrow & Pine than to Pip’s own/);
  });

  it('does not count the notice that an AI character speaks', () => {
    const noticed = LIKE_SAMPLES.replace('Guess', 'I am an AI character. Guess');
    assert.notEqual(noticed, LIKE_SAMPLES);
    assert.deepEqual(place(noticed), place(LIKE_SAMPLES));
  });

  it('is not placed where it is short, or the samples are few', () => {
    const short = place(draftOf('Guess what day it is!'));
    assert.ok(short.kind === 'short-draft' && short.words >= 20, short.kind);
    assert.match(
      explainDraftPlace(short, NAMES),
      /^The score is that of Harrow & Pine, not of Pip\. From about \d+ words/,
    );
    const few = place(LIKE_SAMPLES, samples.slice(0, 2));
    assert.equal(shortDraftPlace(few, NAMES), undefined);
    assert.deepEqual(few, { kind: 'few-samples', more: 1, words: 40 });
    assert.match(
      explainDraftPlace(few, NAMES),
      /Pip has no voice of its own yet: 1 more sample posts? of 40 words/,
    );
    assert.match(explainDraftPlace(NO_SAMPLES, NAMES), /names no sample posts/);
  });

  it('has one score for both where the samples are the brand’s own', () => {
    const own = corpusOf(brand)
      .slice(0, 6)
      .map(({ path, bytes }) => ({ path, text: new TextDecoder().decode(bytes) }));
    const found = place(LIKE_SAMPLES, own);
    assert.deepEqual(found, { kind: 'same-voice' });
    assert.match(explainDraftPlace(found, NAMES), /so the score holds for both/);
  });
});
