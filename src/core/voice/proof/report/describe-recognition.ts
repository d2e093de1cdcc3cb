import { facetName } from '../../index.ts';
import type { RivalKind, VoiceProof } from '../index.ts';
import type { ProofFace } from './face.ts';
import { aboveGuessing, facetMeaning, hundredths, unitLabel, unitName, withRange } from './figures.ts';
import { table } from './table.ts';

export function describeRecognition({ units, main, manner }: VoiceProof, { say, bar }: ProofFace): string[] {
  const rows = units.map((proof) => [
    unitLabel(proof, say),
    withRange(proof.pairs),
    bar(aboveGuessing(proof.pairs.share)),
    withRange(proof.above),
    String(proof.texts),
    String(proof.otherTexts),
  ]);
  const shown = units.find(({ unit }) => unit === main);
  return [
    `## ${say('Recognition')}`,
    '',
    ...table(
      [
        say('Tested on'),
        say('Correct guesses out of 100'),
        '',
        say('% above 95 % of look-alikes'),
        say('Own texts'),
        say('Others'),
      ],
      rows,
      [1, 3, 4, 5],
    ),
    '',
    say(
      '*Correct guesses*: of one text by the brand and one by a look-alike, how often the brand’s text scores higher. 50 is guessing, and the bar starts there. In brackets: the 90 % confidence interval.',
    ),
    ...(manner && shown
      ? [
          '',
          say(
            'By style only (topic words removed): {0} % of {1}. This is the stricter figure, since look-alikes write about other topics.',
            withRange(manner),
            unitName(shown.unit, say),
          ),
          '',
          say(
            'Also tested against general English: recognises {0} % of the brand’s own {1} and wrongly accepts {2} % of the look-alikes’.',
            hundredths(shown.notAnybody.share),
            unitName(shown.unit, say),
            hundredths(shown.othersNotAnybody.share),
          ),
        ]
      : []),
  ];
}

export function describeFacets({ facets }: VoiceProof, { say, bar }: ProofFace): string[] {
  return [
    `## ${say('What makes it recognisable')}`,
    '',
    ...table(
      [say('Facet'), say('Correct guesses out of 100'), '', say('What is measured')],
      facets
        .toReversed()
        .map(({ facet, pairs }) => [
          facetName(facet, say),
          withRange(pairs),
          bar(aboveGuessing(pairs.share)),
          facetMeaning(facet, say),
        ]),
      [1],
    ),
    '',
    say('Each facet on its own, strongest first. Together they recognise more than any one of them.'),
  ];
}

export function describeRivals({ rivals, sharing }: VoiceProof, { say, bar, plain }: ProofFace): string[] {
  const byHardness = rivals.toSorted(
    (a, b) => (a.recognition?.pairs.share ?? 1) - (b.recognition?.pairs.share ?? 1),
  );
  return [
    `## ${say('Compared with')}`,
    '',
    ...table(
      [
        say('Look-alike, most similar first'),
        say('Kind'),
        say('Correct guesses out of 100'),
        '',
        say('Posts tested'),
      ],
      byHardness.map(({ name: rival, kind, tested, recognition }) => [
        plain(rival),
        kindOf(kind, say),
        recognition ? withRange(recognition.pairs) : say('too few texts'),
        recognition ? bar(aboveGuessing(recognition.pairs.share)) : '',
        String(tested),
      ]),
      [2, 4],
    ),
    ...sharing.flatMap((rival) => [
      '',
      say('{0} was not used as a look-alike because it contains posts of this brand.', plain(rival)),
    ]),
  ];
}

function kindOf(kind: RivalKind, say: ProofFace['say']): string {
  return kind === 'sample' ? say('sample brand included with Timbre') : say('brand in this workspace');
}
