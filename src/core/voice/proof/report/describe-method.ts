import type { Caution, VoiceProof } from '../index.ts';
import type { ProofFace } from './face.ts';
import { aboveGuessing, hundredths, unitName } from './figures.ts';
import { table } from './table.ts';

export function describeGrowth({ curve, units, main }: VoiceProof, { localize, bar }: ProofFace): string[] {
  const now = units.find(({ unit }) => unit === main);
  if (!curve || !now) return [];
  const { growth, points } = curve;
  const texts = unitName(now.unit, localize);
  const figures = [texts, hundredths(now.pairs.share), hundredths(growth.to)] as const;
  return [
    `## ${localize('Would more posts help?')}`,
    '',
    sentenceOn(growth.kind),
    '',
    ...table(
      [localize('Posts learned'), localize('Correct guesses out of 100'), ''],
      points.map(({ posts, pairs }) => [String(posts), String(hundredths(pairs)), bar(aboveGuessing(pairs))]),
      [0, 1],
    ),
    '',
    localize(
      'Uses one of the {0} of each post, so the last figure may differ slightly from the one above.',
      texts,
    ),
  ];

  function sentenceOn(kind: typeof growth.kind): string {
    switch (kind) {
      case 'helps':
        return localize(
          '{0} more posts would raise {1} from {2} % to about {3} %; twice as many posts, to about {4} %.',
          growth.more,
          ...figures,
          hundredths(growth.twice),
        );
      case 'enough':
        if (figures[1] === figures[2])
          return localize(
            '{0} more posts would hardly help: {1} are already at {2} %.',
            growth.more,
            texts,
            figures[1],
          );
        return localize(
          '{0} more posts would hardly help: {1} would go from {2} % to about {3} %.',
          growth.more,
          ...figures,
        );
      case 'unclear':
        return localize('The data do not show what {0} more posts would change.', growth.more);
    }
  }
}

export function describeCautions(
  name: string,
  { cautions, posts, words }: VoiceProof,
  { localize }: ProofFace,
): string[] {
  if (cautions.length === 0) return [];
  return [`## ${localize('Limits')}`, '', ...cautions.map((caution) => `- ${sentenceOn(caution)}`)];

  function sentenceOn(caution: Caution): string {
    switch (caution) {
      case 'few-posts':
        return localize('{0} posts are few: trust the ranges in brackets.', posts);
      case 'few-words':
        return localize('{0} words are few to learn a voice from.', words);
      case 'few-rivals':
        return localize(
          'There was at most one look-alike. Another brand in the workspace would make the test stricter.',
        );
      case 'other-language':
        return localize(
          'The look-alikes that come with Timbre write in English and {0} does not, so this test says little. Add a brand that writes in its language to the workspace.',
          name,
        );
      case 'mostly-subjects':
        return localize(
          'Much of this is what {0} writes about, not how: by style only, it is recognised far less often.',
          name,
        );
    }
  }
}

export function describeMethod(proof: VoiceProof, { localize, version }: ProofFace): string[] {
  return [
    `## ${localize('Method')}`,
    '',
    ...[
      localize('{0} posts with {1} words were learned.', proof.posts, proof.words),
      localize(
        '{0} of them were tested against the look-alikes and {1} checked for outliers and age, each with a voice learned without it. The look-alikes’ texts were scored with the same voices and cut to the same lengths.',
        proof.tested,
        proof.checked,
      ),
      localize('A style is recognisable from 95 correct guesses out of 100, mostly from 85, hardly from 70.'),
      localize(
        'A post is an outlier when its score is more than 3.5 robust standard deviations below those of posts of similar length, or more than 3 and it reads more like general English. Older posts count as different when a rank test gives p < 0.005.',
      ),
      localize(
        'The test uses no random numbers and no network: the same posts give the same report with Timbre {0}, in any order. Fingerprint of the posts: {1}.',
        version,
        `\`${proof.fingerprint.toString(16).padStart(8, '0')}\``,
      ),
    ].map((line) => `- ${line}`),
  ];
}
