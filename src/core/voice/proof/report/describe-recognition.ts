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
    `## ${say('Does it know its own?')}`,
    '',
    ...table(
      [
        say('Tried on'),
        say('Right of two, in 100'),
        '',
        say('Above 95 % of look-alikes, in 100'),
        say('Own texts'),
        say('Others'),
      ],
      rows,
      [1, 3, 4, 5],
    ),
    '',
    say(
      '*Right of two*: given one text by the brand and one by a look-alike, how often the brand’s scores higher; 50 is guessing, and the bar begins there. In brackets, where the figure lies with 90 % certainty.',
    ),
    ...(manner && shown
      ? [
          '',
          say(
            'By manner alone, the brand’s subjects left out, it is {0} of 100 {1}: the stricter figure, for look-alikes write about other things.',
            withRange(manner),
            unitName(shown.unit, say),
          ),
          '',
          say(
            'Against general English instead of look-alikes: {0} of 100 of its own {1} are likelier the brand’s than anybody’s, and so are {2} of 100 of the look-alikes’.',
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
    `## ${say('What it is known by')}`,
    '',
    ...table(
      [say('Facet'), say('Right of two, in 100'), '', say('What it hears')],
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
    say('Each facet by itself, strongest first; together they tell more than any of them.'),
  ];
}

export function describeRivals({ rivals, sharing }: VoiceProof, { say, bar, plain }: ProofFace): string[] {
  const byHardness = rivals.toSorted(
    (a, b) => (a.recognition?.pairs.share ?? 1) - (b.recognition?.pairs.share ?? 1),
  );
  return [
    `## ${say('Told from whom')}`,
    '',
    ...table(
      [
        say('Look-alike, hardest first'),
        say('What it is'),
        say('Right of two, in 100'),
        '',
        say('Posts tried'),
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
      say('{0} was left out as a look-alike: it holds this brand’s own posts.', plain(rival)),
    ]),
  ];
}

function kindOf(kind: RivalKind, say: ProofFace['say']): string {
  return kind === 'sample' ? say('an invented brand that comes with Timbre') : say('another brand of yours');
}
