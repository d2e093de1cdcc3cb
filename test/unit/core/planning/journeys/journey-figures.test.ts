import assert from 'node:assert/strict';
import { localizeInEnglish } from '../../../../../src/core/base/localize.ts';
import {
  edgeInWords,
  journeyFigures,
  picturedFigures,
  stepInWords,
} from '../../../../../src/core/planning/journeys/paths/journey-figures.ts';
import { readPaths } from '../../../../../src/core/planning/journeys/paths/read-paths.ts';
import { readJourney } from '../../../../../src/core/planning/journeys/read/read-journey.ts';
import { layOut } from '../../../../../src/core/planning/journeys/render/lay-out-journey.ts';

const { journey } = readJourney(`start: bell-mail
touchpoints:
  bell-mail:
    next: [{to: shop page, on: click}, {to: shop page, wait: 2d}, {to: later}]
  shop page: {end: true}
  later: {end: true}
  never: {end: true}
`);

/** Of 100 that got the mail 40 came to the shop, of whom 10 bought; of 10 that got the later mail one bought; 5 came from an advert, and bought. */
const FIGURES = journeyFigures(
  readPaths(
    'path,total_conversions,total_null\nBell mail > Shop-Page,10,30\nBell mail,0,50\nBell mail > later,1,9\nAdvert,5,0\n',
  ).rows,
  journey,
);

describe('paths told by the touchpoints of a journey', () => {
  it('count who came by and who converted, whatever the capitals, spaces and hyphens of names', () => {
    assert.deepEqual([FIGURES.paths, FIGURES.conversions, FIGURES.others], [105, 16, ['Advert']]);
    const at = (id: string): unknown[] => {
      const { came, converted } = FIGURES.steps.get(id) ?? {};
      return [came, converted];
    };
    assert.deepEqual(at('bell-mail'), [100, 11]);
    assert.deepEqual(at('shop page'), [40, 10]);
    assert.equal(FIGURES.steps.get('never'), undefined);
  });

  it('say how many went on along an edge', () => {
    assert.deepEqual(FIGURES.edgeOf('bell-mail', 'shop page'), { came: 100, wentOn: 40 });
    assert.deepEqual(FIGURES.edgeOf('later', 'shop page'), { came: 10, wentOn: 0 });
    assert.equal(FIGURES.edgeOf('bell-mail', 'never'), undefined);
    assert.equal(FIGURES.edgeOf('never', 'later'), undefined);
  });

  it('have the removal effect of the whole export', () => {
    // Without the mail only the advert converts: 5 of 16 are left.
    const removal = FIGURES.steps.get('bell-mail')?.removal ?? NaN;
    assert.ok(Math.abs(removal - 11 / 16) < 1e-9);
  });

  it('are told as shares only where there are enough of them', () => {
    const { ofStep, ofEdge } = picturedFigures(FIGURES, localizeInEnglish);
    assert.equal(ofStep('bell-mail'), '11 % convert · removal 69 %');
    assert.equal(ofStep('later'), '1 of 10 convert · removal 6 %');
    assert.equal(ofStep('never'), undefined);
    assert.equal(ofEdge('bell-mail', 'shop page'), '40 %');
    const mail = FIGURES.steps.get('bell-mail');
    assert.ok(mail);
    assert.equal(
      stepInWords(mail, localizeInEnglish),
      'Convert: 11 of 100 paths through here. Without this step, 69 % of all conversions are lost.',
    );
    assert.equal(edgeInWords({ came: 100, wentOn: 40 }, localizeInEnglish), '40 of 100 went on');
  });

  it('stand in the picture: once for two edges between the same touchpoints, with room in the boxes', () => {
    const plain = layOut(journey);
    const { nodes, edges } = layOut(journey, picturedFigures(FIGURES, localizeInEnglish));
    assert.deepEqual(
      edges.map(({ label }) => label),
      ['click · 40 %', '2d', '10 %'],
    );
    assert.ok((nodes[0]?.height ?? 0) > (plain.nodes[0]?.height ?? 0));
  });
});
