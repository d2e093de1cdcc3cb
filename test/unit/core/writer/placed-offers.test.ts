import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  mayContinue,
  offersAt,
  remember,
  wasAsked,
  type PlacedOffers,
} from '../../../../src/core/writer/index.ts';

const place = { draft: 'a.md', before: 'The kettle', after: '\n' };
const likely = { text: ' is on.', probability: 0.6 };
const lessLikely = { text: ' is in the kitchen.', probability: 0.4 };
const offered: PlacedOffers = { ...place, offers: [likely, lessLikely] };
const typed = (more: string): typeof place => ({ ...place, before: place.before + more });

describe('offers of a writer, by place', () => {
  it('stay while the typing agrees with them', () => {
    assert.deepEqual(offersAt([offered], place), offered.offers);
    assert.deepEqual(offersAt([offered], typed(' is ')), [
      { ...likely, text: 'on.' },
      { ...lessLikely, text: 'in the kitchen.' },
    ]);
    assert.deepEqual(offersAt([offered], typed(' is o')), [{ ...likely, text: 'n.' }]);
  });

  it('are dropped when the typing deviates, moves elsewhere, or is complete', () => {
    for (const other of [
      typed(' was'),
      typed(' is on.'),
      { ...place, before: 'The kettl' },
      { ...place, after: ' sings.\n' },
      { ...place, draft: 'b.md' },
    ])
      assert.deepEqual(offersAt([offered], other), []);
  });

  it('are available again when the cursor comes back', () => {
    const elsewhere: PlacedOffers = { ...typed(' was'), offers: [{ text: ' cold.', probability: 0.5 }] };
    const known = remember(remember([], offered), elsewhere);
    assert.deepEqual(offersAt(known, place), offered.offers);
    assert.ok(wasAsked(known, place));
    assert.ok(!wasAsked(known, typed(' is')));
  });

  it('are kept for a limited number of places, newest first, each once', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { maxLength: 80 }), (befores) => {
        const all = befores.map((before) => ({ ...place, before: String(before), offers: [] }));
        const known = all.reduce<readonly PlacedOffers[]>(remember, []);
        assert.ok(known.length <= 30);
        assert.equal(new Set(known.map(({ before }) => before)).size, known.length);
        for (const last of all.slice(-30)) assert.ok(wasAsked(known, last));
      }),
    );
  });
});

describe('a request under way', () => {
  const goesOn = (more: string, soFar: string, shown?: string): boolean =>
    mayContinue(place, typed(more), { shown, soFar });

  it('continues while nothing is typed', () => {
    assert.ok(goesOn('', ''));
  });

  it('continues while the typing agrees with the current suggestion', () => {
    assert.ok(goesOn(' is', '', ' is on'));
    assert.ok(!goesOn(' was', '', ' is on'));
  });

  it('continues while the typing agrees with the answer so far', () => {
    const soFar = '{"continuations":["is on, says \\"Ada\\"","was';
    assert.ok(goesOn(' is on, says "A', soFar));
    assert.ok(goesOn(' wa', soFar));
    assert.ok(!goesOn(' sings', soFar));
  });

  it('ends when the cursor goes elsewhere', () => {
    assert.ok(!mayContinue(place, { ...place, before: 'The' }, { shown: undefined, soFar: '' }));
    assert.ok(!mayContinue(place, { ...place, draft: 'b.md' }, { shown: undefined, soFar: '' }));
  });

  it('continues whatever part of the answer has arrived', () => {
    const whole = '{"continuations":["is \\u0022on\\"","\\n\\\\"]}';
    for (let end = 0; end <= whole.length; end++) goesOn(' is', whole.slice(0, end));
    assert.ok(goesOn(' is "o', whole));
  });
});
