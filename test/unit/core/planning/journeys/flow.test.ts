import assert from 'node:assert/strict';
import fc from 'fast-check';
import { components } from '../../../../../src/core/planning/journeys/graph/components.ts';
import { crowds } from '../../../../../src/core/planning/journeys/graph/crowded.ts';
import {
  graphOf,
  reachable,
  shortestWay,
  type Graph,
} from '../../../../../src/core/planning/journeys/graph/graph.ts';
import { readJourney } from '../../../../../src/core/planning/journeys/read/read-journey.ts';
import { findingsOf, kindsOf } from './checked.ts';

const IDS = ['a', 'b', 'c', 'd', 'e', 'f'];

/** Small journeys: for each touchpoint whether it is an end, whether it counts, and up to three edges with waits in days. */
const anyJourney = fc.array(
  fc.record({
    isEnd: fc.boolean(),
    isCounted: fc.boolean(),
    next: fc.uniqueArray(fc.tuple(fc.nat({ max: 5 }), fc.nat({ max: 4 })), {
      maxLength: 3,
      selector: ([to]) => to,
    }),
    requires: fc.option(fc.nat({ max: 5 })),
  }),
  { minLength: 6, maxLength: 6 },
);
type AnyJourney = typeof anyJourney extends fc.Arbitrary<infer Value> ? Value : never;

const sourceOf = (journey: AnyJourney, cap = ''): string =>
  `start: a\n${cap}touchpoints:\n${journey
    .map(
      ({ isEnd, isCounted, next, requires }, at) =>
        `  ${IDS[at]}: {channel: ${isCounted ? 'email' : 'page'}, draft: x.md, end: ${isEnd}, requires: [${requires === null ? '' : IDS[requires]}], next: [${next.map(([to, wait]) => `{to: ${IDS[to]}, wait: ${wait}d}`).join(', ')}]}`,
    )
    .join('\n')}\n`;

/** Every walk from a touchpoint with at most so many steps. */
function* walks(
  graph: Graph,
  from: string,
  most: number,
  days = 0,
): Generator<{ ids: string[]; minutes: number }> {
  yield { ids: [from], minutes: days };
  if (most === 0) return;
  for (const { to, wait } of graph.next.get(from) ?? [])
    for (const walk of walks(graph, to.text, most - 1, days + wait))
      yield { ids: [from, ...walk.ids], minutes: walk.minutes };
}

const kinds = (journey: AnyJourney, cap?: string): Set<string> =>
  new Set(kindsOf(findingsOf(sourceOf(journey, cap), { 'x.md': 'Rain.' })));

describe('the flow of a journey', () => {
  it('has dead ends exactly where a walk from the start stops and must not', () => {
    fc.assert(
      fc.property(anyJourney, (journey) => {
        const graph = graphOf(readJourney(sourceOf(journey)).journey);
        const stops = new Set([...walks(graph, 'a', 6)].map(({ ids }) => ids.at(-1) ?? ''));
        const expected = IDS.filter(
          (id, at) => stops.has(id) && journey[at]?.next.length === 0 && !journey[at].isEnd,
        );
        const reported = kinds(journey);
        const found = IDS.filter((id) => reported.has(`dead-end ${id}`));
        assert.deepEqual(found, expected);
      }),
      { numRuns: 60 },
    );
  });

  it('is endless exactly where a touchpoint is reached from which every walk goes on for ever', () => {
    fc.assert(
      fc.property(anyJourney, (journey) => {
        const graph = graphOf(readJourney(sourceOf(journey)).journey);
        const reached = new Set([...walks(graph, 'a', 6)].map(({ ids }) => ids.at(-1) ?? ''));
        const canStop = (id: string): boolean =>
          [...walks(graph, id, 6)].some(({ ids }) => {
            const last = journey[IDS.indexOf(ids.at(-1) ?? '')];
            return last?.isEnd === true || last?.next.length === 0;
          });
        const isEndless = [...reached].some((id) => !canStop(id));
        assert.equal(
          [...kinds(journey)].some((kind) => kind.startsWith('endless-cycle')),
          isEndless,
        );
      }),
      { numRuns: 60 },
    );
  });

  it('reports a touchpoint that cannot be reached, and not what follows only from it', () => {
    fc.assert(
      fc.property(anyJourney, (journey) => {
        const graph = graphOf(readJourney(sourceOf(journey)).journey);
        const reached = reachable(graph, ['a']);
        const reported = kinds(journey);
        const roots = IDS.filter((id) => reported.has(`unreachable ${id}`));
        assert.ok(roots.every((id) => !reached.has(id)));
        const covered = reachable(graph, ['a', ...roots]);
        assert.equal(covered.size, IDS.length);
        for (const id of roots)
          assert.ok(!reachable(graph, ['a', ...roots.filter((other) => other !== id)]).has(id));
      }),
      { numRuns: 60 },
    );
  });

  it('has the wrong order exactly where a walk comes without what is required', () => {
    fc.assert(
      fc.property(anyJourney, (journey) => {
        const graph = graphOf(readJourney(sourceOf(journey)).journey);
        const all = [...walks(graph, 'a', 6)];
        const expected = IDS.filter((id, at) => {
          const required = IDS[journey[at]?.requires ?? -1];
          return (
            required !== undefined &&
            required !== id &&
            all.some(({ ids }) => ids.at(-1) === id && !ids.includes(required))
          );
        });
        const reported = kinds(journey);
        const found = IDS.filter((id) => reported.has(`order ${id}`));
        assert.deepEqual(
          found.filter((id, at) => journey[IDS.indexOf(id)]?.requires !== IDS.indexOf(id) || at < 0),
          expected,
        );
      }),
      { numRuns: 60 },
    );
  });

  it('exceeds the cap exactly where a walk has too many messages within its days', () => {
    const cap = 'audience: {cap: {messages: 2, days: 5, channels: [email]}}\n';
    fc.assert(
      fc.property(anyJourney, (journey) => {
        // Without waits, a circle would be walked without end.
        const slow = journey.map((one) => ({
          ...one,
          next: one.next.map(([to, wait]): [number, number] => [to, wait + 1]),
        }));
        const graph = graphOf(readJourney(sourceOf(slow)).journey);
        const counted = new Set(IDS.filter((_, at) => slow[at]?.isCounted));
        const expected = [...reachable(graph, ['a'])].some((id) =>
          [...walks(graph, id, 5)].some(
            ({ ids, minutes }) => minutes < 5 * 1440 && ids.filter((one) => counted.has(one)).length > 2,
          ),
        );
        assert.equal(
          [...kinds(slow, cap)].some((kind) => kind.startsWith('frequency-cap')),
          expected,
        );
      }),
      { numRuns: 60 },
    );
  });

  it('finds the quickest crowd, and ends with a circle that takes no time', () => {
    const source =
      'start: a\ntouchpoints:\n  a: {channel: email, next: [{to: b, wait: 1d}, {to: b, wait: 2h, on: click}]}\n  b: {channel: email, next: [{to: a, on: back}]}\n';
    const found = crowds(graphOf(readJourney(source).journey), ['a', 'b'], () => true, 2, 1440);
    assert.deepEqual(
      found.map(({ touchpoints, minutes }) => [touchpoints.join(), minutes]),
      [
        ['a,b,a', 120],
        ['b,a,b', 120],
      ],
    );
  });

  it('puts touchpoints into one component exactly where each is reached from the other', () => {
    fc.assert(
      fc.property(anyJourney, (journey) => {
        const graph = graphOf(readJourney(sourceOf(journey)).journey);
        const found = components(graph);
        assert.deepEqual(found.flat().sort(), IDS);
        const together = (a: string, b: string): boolean =>
          reachable(graph, [a]).has(b) && reachable(graph, [b]).has(a);
        for (const a of IDS)
          for (const b of IDS)
            assert.equal(
              found.some((members) => members.includes(a) && members.includes(b)),
              together(a, b),
            );
      }),
      { numRuns: 60 },
    );
  });

  it('names a shortest way that avoids a touchpoint', () => {
    const graph = graphOf(
      readJourney(
        'start: a\ntouchpoints:\n  a: {next: [b, c]}\n  b: {next: [d]}\n  c: {next: [e]}\n  e: {next: [d]}\n  d: {end: true}\n',
      ).journey,
    );
    assert.deepEqual(shortestWay(graph, 'd'), ['a', 'b', 'd']);
    assert.deepEqual(shortestWay(graph, 'd', 'b'), ['a', 'c', 'e', 'd']);
    assert.equal(shortestWay(graph, 'e', 'c'), undefined);
  });
});
