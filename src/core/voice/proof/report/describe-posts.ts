import { explain } from '../../index.ts';
import type { AgeProof, VoiceProof } from '../index.ts';
import type { ProofFace } from './face.ts';
import { hundredths } from './figures.ts';
import type { PostPlace } from './place.ts';
import type { ProofReport, PresentedOutlier, PresentedReason } from './report.ts';

export function describeOutliers(report: ProofReport, proof: VoiceProof, face: ProofFace): string[] {
  const { localize } = face;
  const head = [`## ${localize('Outliers')}`, ''];
  if (report.outliers.length === 0)
    return [...head, localize('None of {0} posts: each reads like others of its length.', proof.checked)];
  return [
    ...head,
    localize(
      'Each scores far below posts of its length, using a voice learned without it. Remove it from the corpus if this is not how the brand should sound.',
    ),
    ...report.outliers.flatMap((outlier) => ['', ...describeOutlier(outlier, report, face)]),
  ];
}

function describeOutlier(outlier: PresentedOutlier, { places }: ProofReport, face: ProofFace): string[] {
  const { localize, plain } = face;
  const place = places[outlier.id];
  const verdict = outlier.anybodys
    ? localize('It reads more like general English than like the brand.')
    : localize('It still reads more like the brand than like general English.');
  return [
    `### ${place ? dated(place, face) : untitled(face)}`,
    '',
    verdict,
    ...outlier.sentences.flatMap(({ quotation, reasons }) => [
      '',
      `- ${face.quote(plain(quotation.sentence), quotation)}`,
      ...reasons.map((reason) => `  - ${describeReason(reason, face)}`),
    ]),
  ];
}

/** Evidence of the brand's own wording is quoted; for the draft's wording the position is enough. */
function describeReason({ reason, evidence }: PresentedReason, face: ProofFace): string {
  const { localize, plain } = face;
  const why = plain(explain(reason, localize));
  if (!evidence) return why;
  const source = dated(evidence, face);
  if (reason.instead === undefined) return localize('{0} (see {1})', why, source);
  return localize('{0}, as in “{1}” ({2})', why, plain(shortened(evidence.sentence)), source);
}

const LONGEST_QUOTE = 140;

function shortened(sentence: string): string {
  if (sentence.length <= LONGEST_QUOTE) return sentence;
  return `${sentence.slice(0, sentence.lastIndexOf(' ', LONGEST_QUOTE))} …`;
}

const untitled = ({ localize }: ProofFace): string => localize('A post that may not be quoted');

function dated(place: PostPlace, face: ProofFace): string {
  const title = place.title === '' ? untitled(face) : face.plain(place.title);
  return `${face.link(title, place)}${place.date === undefined ? '' : `, ${place.date}`}`;
}

export function describeAging(report: ProofReport, { aging }: VoiceProof, face: ProofFace): string[] {
  const { localize } = face;
  const head = [`## ${localize('Older posts')}`, ''];
  if (!aging.known)
    return [
      ...head,
      localize(
        'Only {0} posts of sufficient length have a date; {1} are needed to compare older posts with recent ones.',
        aging.dated,
        aging.needed,
      ),
    ];
  return [...head, ...aging.groups.flatMap((group) => describeGroup(group, report, face))];
}

function describeGroup(group: AgeProof, { places }: ProofReport, face: ProofFace): string[] {
  const { localize, plain } = face;
  const which = group.channel === undefined ? localize('all channels') : plain(group.channel);
  const figures = localize('{0} older posts, {1} recent', group.older, group.recent);
  if (!group.differs)
    return [
      `- ${localize('**{0}** ({1}): posts from before {2} still sound like newer ones.', which, figures, group.since)}`,
    ];
  const differ = localize(
    'in {0} of 100 pairs of an older and a recent post the recent one is more like the recent voice (50 is no difference)',
    hundredths(group.pairs),
  );
  if (group.stale.length === 0)
    return [
      `- ${localize('**{0}** ({1}): posts from before {2} differ slightly as a group: {3}. No single post differs much.', which, figures, group.since, differ)}`,
    ];
  return [
    `- ${localize('**{0}** ({1}): posts from before {2} differ: {3}. These are further from the recent voice than 95 % of recent posts:', which, figures, group.since, differ)}`,
    ...group.stale.flatMap((id) => {
      const place = places[id];
      return place ? [`  - ${dated(place, face)}`] : [];
    }),
  ];
}
