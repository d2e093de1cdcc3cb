import { facetName } from '../../voice/index.ts';
import { hundredths } from '../../voice/proof/report/index.ts';
import type { VoiceReport } from '../voice-report.ts';
import { barChart, ratioChart } from './charts.ts';
import { plainOf } from './cover.ts';
import { chartOf, html, tableOf, type Html } from './html.ts';
import type { PageFace } from './page-face.ts';
import { figure, measureName, unitName } from './report-words.ts';

/** Two figures that are both next to nothing have no ratio worth showing. */
const LEAST_FIGURE = 0.05;
const ratioOf = (value: number, reference: number): number =>
  Math.max(value, LEAST_FIGURE / 8) / Math.max(reference, LEAST_FIGURE);

const letterOf = (at: number): string => String.fromCharCode(65 + at);

const ticksOf = (localize: PageFace['localize']): string[] => [
  localize('⅛ or less'),
  '¼',
  '½',
  localize('same'),
  localize('twice'),
  localize('4 times'),
  localize('8 or more'),
];

/** The voice's figures by facet beside general English and named others. */
export function fingerprint(report: VoiceReport, face: PageFace): Html {
  const { localize } = face;
  const { rows, compared, brand } = report;
  const letters = compared.map(({ name, kind, posts }, at) =>
    kind === 'look-alike'
      ? localize('{0} {1} (look-alike, {2} posts, for comparison only)', letterOf(at), name, posts)
      : localize('{0} {1} (another brand of the workspace, {2} posts)', letterOf(at), name, posts),
  );
  const chart = ratioChart(
    localize('Figures of {0} as multiples of general English', brand),
    localize('general English'),
    ticksOf(localize),
    rows.map(({ measure, own, usual, others }) => ({
      name: measureName(measure, localize),
      own: ratioOf(own, usual),
      ownLabel: own === 0 ? localize('none') : figure(own),
      others: others.map((value, at) => ({ letter: letterOf(at), ratio: ratioOf(value, usual) })),
    })),
  );
  return html`<section class="page" aria-labelledby="fingerprint">
    <h2 id="fingerprint">${localize('The fingerprint of the voice')}</h2>
    <p>
      ${localize('What anybody can count in the posts, beside general English: the usual writing of many organisations. The further a bar reaches from the line in the middle, the more it sets the voice apart.')}
    </p>
    ${chartOf({
      title: localize('How often, beside general English.'),
      read: [
        localize(
          'The dot is {0}, with its figure: words in a sentence, or how many in 100 sentences or words.',
          brand,
        ),
        ...(letters.length > 0 ? [localize('Letters are others: {0}.', letters.join('; '))] : []),
      ].join(' '),
      svg: chart,
      figures: localize('The figures as a table'),
      table: measureTable(report, face),
    })}
  </section>`;
}

const measureTable = ({ rows, compared, brand }: VoiceReport, { localize }: PageFace): Html =>
  tableOf(
    [
      localize('Facet'),
      localize('What'),
      localize('Counted'),
      brand,
      localize('General English'),
      ...compared.map(({ name }) => name),
    ],
    rows.map(({ facet, measure, unit, own, usual, others }) => [
      facetName(facet, localize),
      measureName(measure, localize),
      unitName(unit, localize),
      ...[own, usual, ...others].map(figure),
    ]),
    [1, 2],
  );

/** How well the voice is told from others, in plain words with the figures of its facets. */
export function recognition(report: VoiceReport, face: PageFace): Html {
  const { localize } = face;
  const plain = plainOf(report, face);
  const proof = report.proof?.proof;
  const head = html`<h2 id="recognition">${localize('Is the voice told from others?')}</h2>`;
  if (!plain || !proof || 'tooFew' in proof)
    return html`<section aria-labelledby="recognition">
      ${head}
      <p>
        ${
          proof
            ? localize('There are too few posts in English to test it.')
            : localize('It was not tested for this report.')
        }
      </p>
    </section>`;
  const facets = proof.facets.toReversed().map(({ facet, pairs: { share, low, high } }) => ({
    name: facetName(facet, localize),
    value: Math.max(50, 100 * share),
    label: localize('{0} of 100 right', hundredths(share)),
    range: localize('{0} to {1}', hundredths(low), hundredths(high)),
    right: hundredths(share),
  }));
  const list = (lines: readonly string[]): Html =>
    html`<ul>
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>`;
  return html`<section class="page" aria-labelledby="recognition">
    ${head}
    <p><strong>${plain.headline}</strong></p>
    ${list(plain.meaning)}
    <h3>${localize('What to do next')}</h3>
    ${list(plain.toDo)}
    <h3>${localize('What was compared')}</h3>
    ${list(plain.compared)}
    ${
      facets.length === 0
        ? ''
        : chartOf({
            title: localize('What makes it recognisable.'),
            read: localize(
              'Each facet on its own: how often it alone picks the brand’s text out of two. Bars begin at 50, which is guessing.',
            ),
            svg: barChart(localize('Correct guesses out of 100 by facet'), facets, [50, 100]),
            figures: localize('The figures as a table'),
            table: tableOf(
              [localize('Facet'), localize('Right out of 100'), localize('Likely range (90 %)')],
              facets.map(({ name, right, range }) => [name, String(right), range]),
            ),
          })
    }
  </section>`;
}
