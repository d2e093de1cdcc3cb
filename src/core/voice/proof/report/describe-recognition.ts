import { facetName } from '../../index.ts';
import type { RivalKind, VoiceProof } from '../index.ts';
import type { ProofFace } from './face.ts';
import { aboveGuessing, facetMeaning, hundredths, unitLabel, unitName, withRange } from './figures.ts';
import { table } from './table.ts';

export function describeRecognition(
  { units, main, manner }: VoiceProof,
  { localize, bar }: ProofFace,
): string[] {
  const rows = units.map((proof) => [
    unitLabel(proof, localize),
    withRange(proof.pairs),
    bar(aboveGuessing(proof.pairs.share)),
    withRange(proof.above),
    String(proof.texts),
    String(proof.otherTexts),
  ]);
  const shown = units.find(({ unit }) => unit === main);
  return [
    `## ${localize('Recognition')}`,
    '',
    ...table(
      [
        localize('Tested on'),
        localize('Correct guesses out of 100'),
        '',
        localize('% above 95 % of look-alikes'),
        localize('Own texts'),
        localize('Others'),
      ],
      rows,
      [1, 3, 4, 5],
    ),
    '',
    localize(
      '*Correct guesses*: of one text by the brand and one by a look-alike, how often the brand’s text scores higher. 50 is guessing, and the bar starts there. In brackets: the 90 % confidence interval.',
    ),
    ...(manner && shown
      ? [
          '',
          localize(
            'By style only (topic words removed): {0} % of {1}. This is the stricter figure, since look-alikes write about other topics.',
            withRange(manner),
            unitName(shown.unit, localize),
          ),
          '',
          localize(
            'Also tested against general English: recognises {0} % of the brand’s own {1} and wrongly accepts {2} % of the look-alikes’.',
            hundredths(shown.notAnybody.share),
            unitName(shown.unit, localize),
            hundredths(shown.othersNotAnybody.share),
          ),
        ]
      : []),
  ];
}

export function describeFacets({ facets }: VoiceProof, { localize, bar }: ProofFace): string[] {
  return [
    `## ${localize('What makes it recognisable')}`,
    '',
    ...table(
      [localize('Facet'), localize('Correct guesses out of 100'), '', localize('What is measured')],
      facets
        .toReversed()
        .map(({ facet, pairs }) => [
          facetName(facet, localize),
          withRange(pairs),
          bar(aboveGuessing(pairs.share)),
          facetMeaning(facet, localize),
        ]),
      [1],
    ),
    '',
    localize('Each facet on its own, strongest first. Together they recognise more than any one of them.'),
  ];
}

export function describeRivals(
  { rivals, sharing }: VoiceProof,
  { localize, bar, plain }: ProofFace,
): string[] {
  const byHardness = rivals.toSorted(
    (a, b) => (a.recognition?.pairs.share ?? 1) - (b.recognition?.pairs.share ?? 1),
  );
  return [
    `## ${localize('Compared with')}`,
    '',
    ...table(
      [
        localize('Look-alike, most similar first'),
        localize('Kind'),
        localize('Correct guesses out of 100'),
        '',
        localize('Posts tested'),
      ],
      byHardness.map(({ name: rival, kind, tested, recognition }) => [
        plain(rival),
        kindOf(kind, localize),
        recognition ? withRange(recognition.pairs) : localize('too few texts'),
        recognition ? bar(aboveGuessing(recognition.pairs.share)) : '',
        String(tested),
      ]),
      [2, 4],
    ),
    ...sharing.flatMap((rival) => [
      '',
      localize('{0} was not used as a look-alike because it contains posts of this brand.', plain(rival)),
    ]),
  ];
}

function kindOf(kind: RivalKind, localize: ProofFace['localize']): string {
  switch (kind) {
    case 'sample':
      return localize('sample brand included with Timbre');
    case 'brand':
      return localize('brand in this workspace');
    case 'look-alike':
      return localize('look-alike posts, for comparison only');
  }
}
