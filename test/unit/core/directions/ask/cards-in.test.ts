import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cardsIn } from '../../../../../src/core/directions/index.ts';

const CELLS = 4;

const ANSWER = {
  title: 'The strap that lost',
  question: 'Which strap would you send back yourself?',
  firstStep: 'Name that strap.',
  probability: 0.05,
};

const card = (over: object = {}): Record<string, unknown> => ({
  cell: 1,
  thought: 'A night porter; a lighthouse.',
  answers: [ANSWER],
  evidence: ['We sewed the strap twice.'],
  ...over,
});
const answer = (...cards: readonly unknown[]): string => JSON.stringify({ directions: cards });
const cellsOf = (text: string): number[] => cardsIn(text, CELLS).cards.map(({ cell }) => cell);

/** Texts with everything that JSON escapes, and with what could be taken for a card. */
const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('{"cell":2}', '}', '{', '\\', '"', '```', '"directions":[', ']}', '\n'),
);
const anyCard = fc.oneof(
  fc.record({
    ...{ cell: fc.integer({ min: 0, max: CELLS + 1 }), thought: text, evidence: fc.array(text) },
    answers: fc.array(
      fc.record({ title: text, question: text, firstStep: text, probability: fc.double({ noNaN: true }) }),
    ),
  }),
  fc.record({ cell: fc.integer({ min: 1, max: CELLS }), thought: text }).map((given) => card(given)),
  fc.jsonValue(),
);
const fenced = fc.constantFrom<(json: string) => string>(
  (json) => json,
  (json) => `\`\`\`json\n${json}\n\`\`\``,
  (json) => `Here you are:\n${json}`,
);
const anyAnswer = fc
  .tuple(fc.array(anyCard, { maxLength: 6 }), fenced, fc.constantFrom(undefined, 2))
  .map(([cards, fence, indent]) => fence(JSON.stringify({ directions: cards }, null, indent)));
/** An answer with letters taken out, put in, or changed. */
const damaged = fc
  .tuple(anyAnswer, fc.array(fc.tuple(fc.nat(), fc.constantFrom('', '"', '{', '}', '\\', '\n', ']'))))
  .map(([whole, wounds]) =>
    wounds.reduce((json, [at, by]) => {
      const place = at % (json.length + 1);
      return json.slice(0, place) + by + json.slice(place + 1);
    }, whole),
  );

describe('the cards in an answer', () => {
  it('are read whole, their cells counted from the plan’s beginning', () => {
    const { cards, broken } = cardsIn(answer(card(), card({ cell: 3 })), CELLS);
    const { thought, ...told } = card({ cell: 0 });
    assert.ok(thought);
    assert.deepEqual(cards[0], told);
    assert.deepEqual([cards[1]?.cell, broken], [2, 0]);
  });

  it('have their answers from the least likely to the likeliest', () => {
    const answers = [0.4, 0.02, 0.2].map((probability) => ({ ...ANSWER, probability }));
    assert.deepEqual(
      cardsIn(answer(card({ answers })), CELLS).cards[0]?.answers.map(({ probability }) => probability),
      [0.02, 0.2, 0.4],
    );
  });

  it('are there as soon as their last brace is', () => {
    const whole = answer(card(), card({ cell: 2 }));
    const first = whole.indexOf('},{') + 1;
    assert.deepEqual(cellsOf(whole.slice(0, first - 1)), []);
    assert.deepEqual(cellsOf(whole.slice(0, first)), [0]);
    assert.deepEqual(cellsOf(whole.slice(0, whole.lastIndexOf('}'))), [0, 1]);
  });

  it('of any beginning are the first cards of the whole', () => {
    fc.assert(
      fc.property(fc.oneof(anyAnswer, damaged, fc.string()), fc.nat(), (whole, length) => {
        const all = cardsIn(whole, CELLS);
        const some = cardsIn(whole.slice(0, length % (whole.length + 1)), CELLS);
        assert.deepEqual(some.cards, all.cards.slice(0, some.cards.length));
        assert.ok(some.broken <= all.broken);
      }),
      { numRuns: 600 },
    );
  });

  it('do not depend on the pieces the bytes came in', () => {
    fc.assert(
      fc.property(anyAnswer, fc.array(fc.nat(), { maxLength: 9 }), (whole, cuts) => {
        const bytes = new TextEncoder().encode(whole);
        const decoder = new TextDecoder();
        const places = [...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length].sort((a, b) => a - b);
        let soFar = '';
        let from = 0;
        const heard = new Map<number, unknown>();
        for (const to of places) {
          soFar += decoder.decode(bytes.subarray(from, to), { stream: true });
          from = to;
          for (const written of cardsIn(soFar, CELLS).cards) heard.set(written.cell, written);
        }
        // Halves of characters do not survive UTF-8.
        assert.deepEqual([...heard.values()], cardsIn(new TextDecoder().decode(bytes), CELLS).cards);
      }),
    );
  });

  it('are of known cells, one a cell, and never empty or endless', () => {
    fc.assert(
      fc.property(fc.oneof(anyAnswer, damaged), (whole) => {
        const { cards } = cardsIn(whole, CELLS);
        assert.equal(new Set(cards.map(({ cell }) => cell)).size, cards.length);
        for (const { cell, answers, evidence } of cards) {
          assert.ok(cell >= 0 && cell < CELLS && answers.length > 0);
          const words = answers.flatMap(({ title, question, firstStep }) => [title, question, firstStep]);
          for (const said of [...words, ...evidence])
            assert.ok(said.trim() === said && said !== '' && !said.includes('\n'));
        }
      }),
    );
  });

  const broken: readonly (readonly [name: string, card: string])[] = [
    ['with a quote missing', JSON.stringify(card()).replace('"The strap', 'The strap')],
    ['with its end missing', JSON.stringify(card()).slice(0, -1)],
    ['with a string that does not end', JSON.stringify(card()).slice(0, 60)],
    ['with a bracket that does not match', JSON.stringify(card()).replace('twice."]', 'twice."')],
    ['with a brace too many', `${JSON.stringify(card())}}`.replace('"cell":1', '"cell":"1"')],
    ['of another shape', JSON.stringify({ cell: 1, title: 'Only this' })],
    ['of no cell', JSON.stringify(card({ cell: 9 }))],
    ['of a cell before the first', JSON.stringify(card({ cell: 0 }))],
    ['of half a cell', JSON.stringify(card({ cell: 1.5 }))],
    ['of a cell that had its card', JSON.stringify(card({ cell: 2 }))],
    ['without a title', JSON.stringify(card({ answers: [{ ...ANSWER, title: ' \n' }] }))],
    ['that does not end', JSON.stringify(card({ answers: [{ ...ANSWER, question: 'why '.repeat(400) }] }))],
    ['that is no card', '{"note":"see above"}'],
  ];
  for (const [name, wrong] of broken)
    it(`cost only themselves: one ${name}`, () => {
      const good = [card({ cell: 2 }), card({ cell: 3 }), card({ cell: 4 })].map((it) => JSON.stringify(it));
      for (const at of [1, 2]) {
        const cards = [...good.slice(0, at), wrong, ...good.slice(at)];
        const read = cardsIn(`{"directions":[${cards.join(',')}]}`, CELLS);
        assert.deepEqual(
          read.cards.map(({ cell, answers }) => [cell, answers[0]?.title]),
          [1, 2, 3].map((cell) => [cell, 'The strap that lost']),
        );
        assert.equal(read.broken, 1);
      }
    });

  it('are found without the object about them too', () => {
    assert.deepEqual(cellsOf(JSON.stringify([card(), card({ cell: 2 })])), [0, 1]);
    assert.deepEqual(cellsOf('I would rather write prose.'), []);
  });
});
