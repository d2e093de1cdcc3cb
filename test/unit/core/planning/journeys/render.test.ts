import assert from 'node:assert/strict';
import { readJourney } from '../../../../../src/core/planning/journeys/read/read-journey.ts';
import { layOut } from '../../../../../src/core/planning/journeys/render/lay-out-journey.ts';
import { journeyMermaid } from '../../../../../src/core/planning/journeys/render/mermaid.ts';
import { journeySvg } from '../../../../../src/core/planning/journeys/render/svg.ts';

const { journey } = readJourney(`journey: Bells & <whistles>
start: a
touchpoints:
  a:
    channel: email
    next:
      - {to: b, on: click}
      - {to: b, wait: 2d}
      - {to: gone}
  b: {channel: page, end: true, next: [{to: b, on: again}]}
  alone: {channel: sms}
`);

describe('the picture of a journey', () => {
  it('has a place for each touchpoint, none over another', () => {
    const { nodes, width, height } = layOut(journey);
    assert.deepEqual(
      nodes.map(({ id }) => id),
      ['a', 'b', 'alone'],
    );
    for (const one of nodes) {
      assert.ok(one.x >= 0 && one.y >= 0 && one.x + one.width <= width && one.y + one.height <= height);
      for (const other of nodes)
        assert.ok(
          one === other ||
            one.x + one.width <= other.x ||
            other.x + other.width <= one.x ||
            one.y + one.height <= other.y ||
            other.y + other.height <= one.y,
        );
    }
  });
  it('has a line for each edge that leads somewhere, with what it says', () => {
    const { edges } = layOut(journey);
    assert.deepEqual(
      edges.map(({ from, to, label }) => [from, to, label].join()),
      ['a,b,click', 'a,b,2d', 'b,b,again'],
    );
    assert.ok(edges.every(({ points }) => points.length >= 2));
  });
  it('is well-formed as SVG, with its title escaped', () => {
    const svg = journeySvg(layOut(journey), journey.name ?? '', journey.touchpoints, (id) => ({
      state: 'drafted',
      hasProblem: id === 'alone',
    }));
    assert.match(svg, /<title id="title">Bells &amp; &lt;whistles&gt;<\/title>/);
    assert.equal(svg.match(/<g>/g)?.length, 3);
    assert.equal(svg.match(/marker-end/g)?.length, 3);
    assert.match(svg, /class="box problem"/);
  });
  it('is a Mermaid flowchart', () => {
    const chart = journeyMermaid(journey);
    assert.match(chart, /^flowchart TD\n {2}begin\(\( \)\) --> t0\n/);
    assert.match(chart, / {2}t1\[\["b · page"\]\]\n/);
    assert.match(chart, / {2}t0 -->\|"2d"\| t1\n/);
  });
});
