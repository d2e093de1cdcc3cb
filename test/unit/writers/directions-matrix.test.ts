import assert from 'node:assert/strict';
import {
  cardsIn,
  directionsRequest,
  type Cards,
  type WrittenDirection,
} from '../../../src/core/directions/index.ts';
import type { WriterFault } from '../../../src/core/writer/index.ts';
import { createWriter } from '../../../src/writers/index.ts';
import type { Plan } from '../../conformance/plan.ts';
import { startServer, type ConformanceServer } from '../../conformance/server.ts';
import { faultless, impatient, patient, speakers, writerAt } from './asking.ts';

const CELLS = 3;
const card = (cell: number): string =>
  JSON.stringify({
    ...{ cell, thought: '', evidence: ['Early bread.'] },
    // The first says that it takes the rare angle, the second that it does not, the third says nothing of it.
    ...(cell < 3 && { tookAngle: cell === 1 }),
    answers: [
      {
        title: `Grüße 🌿 ${cell}`,
        question: 'Early, {not} "late"?',
        firstStep: '東京 early.',
        probability: 0.1,
      },
    ],
  });
const answer = `{"directions":[${[1, 2, 3].map(card).join(',')}]}`;
const whole = cardsIn(answer, CELLS).cards;
/** Pieces that end amid a card each, but for the last. */
const pieces = Array.from({ length: Math.ceil(answer.length / 40) }, (_, at) =>
  answer.slice(40 * at, 40 * (at + 1)),
);
const asked = directionsRequest(
  { brand: 'Hollerbusch', sections: [], text: 'Short.', tokens: 2, quotes: [] },
  { text: 'Early bread.', planned: [] },
);
assert.deepEqual(
  whole.map(({ tookAngle }) => tookAngle),
  [true, false, undefined],
);

interface Heard {
  readonly cards: readonly WrittenDirection[];
  readonly fault: WriterFault | undefined;
}

/** What is heard of an answer as it grows. */
async function hear(
  stream: AsyncIterable<string>,
  onCards: (cards: Cards) => void = () => undefined,
): Promise<Heard> {
  let soFar = '';
  let cards: Cards = { cards: [], broken: 0 };
  try {
    for await (const piece of stream) {
      soFar += piece;
      cards = cardsIn(soFar, CELLS);
      onCards(cards);
    }
  } catch (error) {
    return { cards: cards.cards, fault: faultless(error).fault };
  }
  return { cards: cards.cards, fault: undefined };
}

const isBeginning = ({ cards }: Heard): void => {
  assert.deepEqual(cards, whole.slice(0, cards.length));
};

for (const speaker of speakers)
  describe(`directions under faults: ${speaker.kind}`, () => {
    let server: ConformanceServer;
    /** Frames of a whole answer; the last card is whole in none of the first but four. */
    let frames = 0;
    before(async () => {
      server = await startServer(speaker.protocol());
      await ask({});
      frames = server.exchanges.at(-1)!.framesSent;
    });
    after(() => server.close());

    const ask = (plan: Plan, timeouts = patient): Promise<Heard> => {
      server.plan({ pieces, ...plan });
      return hear(writerAt(speaker, server, { timeouts }).writer.write(asked, new AbortController().signal));
    };

    it('are all there, however the bytes come', async () => {
      for (const plan of [
        {},
        { bytewise: true },
        { bytewise: true, noise: true },
        { pieces: answer.split(/(?<=\S)/u) },
      ])
        assert.deepEqual(await ask(plan), { cards: whole, fault: undefined });
    });

    it('keep the cards before a cut, wherever it is', async () => {
      const counts = new Set<number>();
      // The last frames tell only that the answer is at its end.
      for (let at = 0; at < frames - 2; at++)
        for (const plan of [{ breakAfter: at }, { endAfter: at }, { halfOf: at }, { errorAfter: at }]) {
          const heard = await ask(plan);
          isBeginning(heard);
          assert.ok(heard.fault !== undefined);
          counts.add(heard.cards.length);
        }
      assert.ok(counts.has(1) && counts.has(2), 'some are cut between cards');
    });

    it('keep the cards before a stall', async () => {
      const heard = await ask({ stallAfter: frames - 4 }, impatient);
      isBeginning(heard);
      assert.equal(heard.fault, 'stalled');
      assert.ok(heard.cards.length > 0);
    });

    it('are none where there is no answer', async () => {
      const faults: readonly (readonly [Plan, WriterFault])[] = [
        [{ status: 401 }, 'not-allowed'],
        [{ status: 429 }, 'rate-limited'],
        [{ status: 529 }, 'overloaded'],
        [{ malformedAt: 0 }, 'malformed'],
      ];
      for (const [plan, fault] of faults) assert.deepEqual(await ask(plan), { cards: [], fault });
      assert.deepEqual(await ask({ pieces: ['I would rather write prose.'] }), {
        cards: [],
        fault: undefined,
      });
    });

    it('end with an abort after each card, and keep those before it', async () => {
      for (let wanted = 1; wanted < CELLS; wanted++) {
        server.plan({ pieces, stallAfter: frames - 4 });
        const stop = new AbortController();
        const heard = await hear(writerAt(speaker, server).writer.write(asked, stop.signal), ({ cards }) => {
          if (cards.length === wanted) stop.abort();
        });
        isBeginning(heard);
        assert.equal(heard.fault, 'aborted');
        assert.ok(heard.cards.length >= wanted);
        assert.equal(await server.exchanges.at(-1)!.closed, 'aborted');
      }
    });
  });

describe('directions under faults: vscode', () => {
  it('keep the cards before whatever the editor throws', async () => {
    for (let at = 0; at < pieces.length; at++) {
      const writer = createWriter(
        { kind: 'vscode', model: 'house/small' },
        {
          observer: () => undefined,
          timeouts: patient,
          lm: {
            select: () =>
              Promise.resolve([
                {
                  ...{ vendor: 'house', family: 'small', name: 'Small' },
                  ask: () =>
                    Promise.resolve(
                      (async function* () {
                        yield* pieces.slice(0, at);
                        await Promise.reject(new Error('gone'));
                      })(),
                    ),
                  countTokens: (words) => Promise.resolve(words.length),
                },
              ]),
          },
        },
      );
      const heard = await hear(writer.write(asked, new AbortController().signal));
      isBeginning(heard);
      assert.ok(heard.fault !== undefined);
    }
  });
});
