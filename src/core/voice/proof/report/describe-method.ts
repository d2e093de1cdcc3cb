import type { Caution, VoiceProof } from '../index.ts';
import type { ProofFace } from './face.ts';
import { aboveGuessing, hundredths, unitName } from './figures.ts';
import { table } from './table.ts';

export function describeGrowth({ curve, units, main }: VoiceProof, { say, bar }: ProofFace): string[] {
  const now = units.find(({ unit }) => unit === main);
  if (!curve || !now) return [];
  const { growth, points } = curve;
  const texts = unitName(now.unit, say);
  const figures = [texts, hundredths(now.pairs.share), hundredths(growth.to)] as const;
  return [
    `## ${say('Would more posts help?')}`,
    '',
    sentenceOn(growth.kind),
    '',
    ...table(
      [say('Posts learned'), say('Right of two, in 100'), ''],
      points.map(({ posts, pairs }) => [String(posts), String(hundredths(pairs)), bar(aboveGuessing(pairs))]),
      [0, 1],
    ),
    '',
    say('On one of the {0} of each post, so the last figure may differ a little from the one above.', texts),
  ];

  function sentenceOn(kind: typeof growth.kind): string {
    switch (kind) {
      case 'helps':
        return say(
          '{0} more posts would lift {1} from {2} to about {3} of 100; twice as many posts, to about {4}.',
          growth.more,
          ...figures,
          hundredths(growth.twice),
        );
      case 'enough':
        if (figures[1] === figures[2])
          return say(
            '{0} more posts would hardly help: {1} stand at {2} of 100 already.',
            growth.more,
            texts,
            figures[1],
          );
        return say(
          '{0} more posts would hardly help: {1} stand at {2} of 100 and would stand at about {3}.',
          growth.more,
          ...figures,
        );
      case 'unclear':
        return say('The curve is too noisy to tell what {0} more posts would bring.', growth.more);
    }
  }
}

export function describeCautions(
  name: string,
  { cautions, posts, words }: VoiceProof,
  { say }: ProofFace,
): string[] {
  if (cautions.length === 0) return [];
  return [`## ${say('To bear in mind')}`, '', ...cautions.map((caution) => `- ${sentenceOn(caution)}`)];

  function sentenceOn(caution: Caution): string {
    switch (caution) {
      case 'few-posts':
        return say('{0} posts are few: the ranges in brackets are what counts.', posts);
      case 'few-words':
        return say('{0} words are little to learn a voice from.', words);
      case 'few-rivals':
        return say(
          'There was only one look-alike, or none: another brand of yours would make the proof stricter.',
        );
      case 'other-language':
        return say(
          'The look-alikes that come with Timbre write English, and {0} does not: telling them apart proves little. Put a brand that writes its language beside it.',
          name,
        );
      case 'mostly-subjects':
        return say(
          'Much of this is what {0} talks about, not how: by manner alone it is told apart far less often.',
          name,
        );
    }
  }
}

export function describeMethod(proof: VoiceProof, { say, version }: ProofFace): string[] {
  return [
    `## ${say('How this was done')}`,
    '',
    ...[
      say('{0} posts with {1} words were learned.', proof.posts, proof.words),
      say(
        '{0} of them were tried against the look-alikes and {1} looked at for outliers and age, each scored by a voice that never saw it. The look-alikes’ texts were scored by the same voices, cut to the same lengths.',
        proof.tested,
        proof.checked,
      ),
      say('A voice holds from 95 right of two in 100 on, mostly holds from 85, holds weakly from 70.'),
      say(
        'A post is unlike the rest when its score lies more than 3.5 robust standard deviations below those nearest it in length, or more than 3 and reads more like anybody’s. Older posts count as different when a rank test calls chance less likely than 1 in 200.',
      ),
      say(
        'Nothing was drawn at random and nothing left this machine: the same posts give this report again with Timbre {0}, in whatever order they were learned. Fingerprint of the posts: {1}.',
        version,
        `\`${proof.fingerprint.toString(16).padStart(8, '0')}\``,
      ),
    ].map((line) => `- ${line}`),
  ];
}
