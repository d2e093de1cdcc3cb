import assert from 'node:assert/strict';
import { DAY, HOUR, MINUTE } from '../../../../../src/core/listening/shared/time.ts';
import { similarWording } from '../../../../../src/core/listening/spark/card/copies.ts';
import { concernOf, toneOf } from '../../../../../src/core/listening/spark/card/concern.ts';
import { risingTerms } from '../../../../../src/core/listening/spark/words/rising-terms.ts';
import { wordAlerts } from '../../../../../src/core/listening/spark/words/word-alerts.ts';
import { chatter, inOrder, mention, START } from '../invented.ts';

const BEGIN = START + 10 * DAY;
const CRACKS = [
  'my Fossebrook teapot cracked while pouring',
  'a cracked teapot again, is it the new clay?',
  'teapot with a cracked spout, tea all over the table',
  'third cracked teapot in our street, careful',
  'has anybody got a refund for a cracked teapot',
  'the teapot I gave my sister is cracked too',
  'hot tea and a cracked teapot: my hand is burnt',
].map((text, at) => mention(`t${String(at)}`, BEGIN + at * 30 * MINUTE, text));
const usual = chatter(14);

describe('alerts about words', () => {
  it('find seven mentions of something new among usual numbers', () => {
    const alerts = wordAlerts(inOrder([...usual, ...CRACKS]));
    assert.ok(alerts.length > 0);
    for (const { alerted } of alerts) assert.ok(alerted >= BEGIN && alerted <= BEGIN + 3.5 * HOUR);
  });

  it('do not come without them, nor for one person who repeats', () => {
    assert.deepEqual(wordAlerts(usual), []);
    const byOne = CRACKS.map((one) => ({ ...one, author: 'the same' }));
    assert.deepEqual(wordAlerts(inOrder([...usual, ...byOne])), []);
  });

  it('do not come for reposts', () => {
    const reposts = CRACKS.map((one, at) => (at === 0 ? one : { ...one, parent: 't0' }));
    assert.deepEqual(wordAlerts(inOrder([...usual, ...reposts])), []);
  });

  it('do not come for a phrase that was used before', () => {
    const phrase = (id: string, time: number) => mention(id, time, 'could be worse, said the potter');
    const earlier = phrase('e', START + 3 * DAY);
    const later = CRACKS.map(({ id, time }) => phrase(id, time));
    assert.deepEqual(wordAlerts(inOrder([...usual, earlier, ...later])), []);
  });

  it('use nothing after them', () => {
    const all = inOrder([...usual, ...CRACKS]);
    const [first] = wordAlerts(all);
    const again = wordAlerts(all.filter(({ time }) => time <= (first?.alerted ?? 0)));
    assert.equal(again[0]?.alerted, first?.alerted);
  });
});

describe('rising terms', () => {
  it('are what a burst is about, in the form most used, and nothing that was usual', () => {
    const terms = risingTerms([...CRACKS, ...usual.slice(0, 10)], usual.slice(10)).map(({ term }) => term);
    assert.ok(terms.slice(0, 2).includes('teapot'));
    assert.ok(terms.slice(0, 2).includes('cracked'));
    assert.ok(!terms.includes('fossebrook'));
  });
});

describe('similar wording', () => {
  const copies = Array.from({ length: 12 }, (_, at) =>
    mention(
      `k${String(at)}`,
      BEGIN + at * MINUTE,
      `Fossebrook charged me ${at % 2 ? 'three' : 'two'} times for a single bowl, avoid`,
    ),
  );

  it('is found among copies by many authors', () => {
    const found = similarWording([...copies, ...CRACKS]);
    assert.equal(found?.authors, 12);
    assert.ok(found.mentions.every((id) => id.startsWith('k')));
  });

  it('is not found where people write on one matter in their own words, nor where one author repeats', () => {
    assert.equal(similarWording(CRACKS), undefined);
    assert.equal(similarWording(copies.map((copy) => ({ ...copy, author: 'one' }))), undefined);
  });
});

describe('concern', () => {
  const before = toneOf(usual);

  it('is higher for faults than for praise', () => {
    const praise = toneOf(
      ['what a wonderful bowl', 'I love the new glaze', 'happy with my lovely mug'].map((text, at) =>
        mention(`p${String(at)}`, BEGIN, text),
      ),
    );
    assert.ok(concernOf(toneOf(CRACKS), before, false) > 0.5);
    assert.ok(concernOf(praise, before, false) < 0.5);
  });

  it('rises with similar wording, and stays between 0 and 1', () => {
    const [alone, copied] = [concernOf(before, before, false), concernOf(before, before, true)];
    assert.ok(0 < alone && alone < copied && copied < 1);
  });
});
