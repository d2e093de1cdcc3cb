import type { Localize } from '../../../base/localize.ts';
import type { RivalProof, VoiceProof } from '../index.ts';
import { hundredths, unitName } from './figures.ts';
import type { ProofReport } from './report.ts';

/** A proof in plain words, each an answer to a question that a brand lead has. */
export interface PlainProof {
  readonly headline: string;
  /** How often it is recognised, for whom it is mistaken, how often a good sentence is marked. */
  readonly meaning: readonly string[];
  readonly toDo: readonly string[];
  readonly compared: readonly string[];
}

/** Shares of pairs from which a voice is recognisable, mostly recognisable, hardly recognisable. */
const HOLDS = 0.95;
const MOSTLY = 0.85;
const WEAKLY = 0.7;
/** With fewer posts, a channel has no voice of its own yet. */
const ENOUGH_OF_CHANNEL = 8;
const MOST_NAMED = 3;

/** @param name the brand's name @param proof of the report, which has enough posts */
export function plainProof(
  report: ProofReport,
  proof: VoiceProof,
  name: string,
  localize: Localize,
): PlainProof {
  return {
    headline: headline(name, proof, localize),
    meaning: [
      ...recognised(name, proof, localize),
      ...mistaken(name, proof, localize),
      ...marked(name, report, localize),
    ],
    toDo: toDo(report, proof, localize),
    compared: compared(name, proof, localize),
  };
}

function headline(name: string, proof: VoiceProof, localize: Localize): string {
  const main = proof.units.find(({ unit }) => unit === proof.main);
  if (!main) return localize('There is no other brand to compare {0} with.', name);
  const { share } = main.pairs;
  if (share >= HOLDS) return localize('{0}’s style is recognisable.', name);
  if (share >= MOSTLY) return localize('{0}’s style is mostly recognisable.', name);
  if (share >= WEAKLY) return localize('{0}’s style is hardly recognisable.', name);
  return localize('{0}’s style is not recognisable: it can hardly be told from others.', name);
}

function recognised(
  name: string,
  { units, main: mainUnit, manner }: VoiceProof,
  localize: Localize,
): string[] {
  const main = units.find(({ unit }) => unit === mainUnit);
  if (!main)
    return [localize('Recognition needs other brands’ posts. What follows needs only {0}’s own.', name)];
  const lines = [
    localize(
      'Given two {0}, one by {1} and one by somebody else, Timbre picks the right one {2} times out of 100. Guessing would be right 50 times.',
      unitName(main.unit, localize),
      name,
      hundredths(main.pairs.share),
    ),
  ];
  if (manner)
    lines.push(
      localize(
        'With all topic words taken out, by style alone, it is right {0} times out of 100.',
        hundredths(manner.share),
      ),
    );
  return lines;
}

const byLikeness = (
  rivals: readonly RivalProof[],
): (RivalProof & Required<Pick<RivalProof, 'recognition'>>)[] =>
  rivals
    .flatMap((rival) => (rival.recognition ? [{ ...rival, recognition: rival.recognition }] : []))
    .sort((a, b) => a.recognition.pairs.share - b.recognition.pairs.share);

/** At this share or above, nobody is mistaken for the brand. */
const NEVER_MISTAKEN = 0.99;

function mistaken(name: string, { rivals }: VoiceProof, localize: Localize): string[] {
  const [nearest] = byLikeness(rivals);
  if (!nearest?.recognition) return [];
  const right = hundredths(nearest.recognition.pairs.share);
  if (nearest.recognition.pairs.share >= NEVER_MISTAKEN)
    return [
      localize(
        'It is mistaken for nobody it was compared with; {0} is nearest ({1} right out of 100).',
        nearest.name,
        right,
      ),
    ];
  return [
    localize(
      'It is most easily mistaken for {0}: in {1} of 100 pairs, what {0} wrote is taken for {2}’s.',
      nearest.name,
      100 - right,
      name,
    ),
  ];
}

function marked(name: string, { falseAlarms }: ProofReport, localize: Localize): string[] {
  if (!falseAlarms || falseAlarms.sentences === 0) return [];
  const { marked: wrong, sentences, posts } = falseAlarms;
  const share = (100 * wrong) / sentences;
  return [
    localize(
      'Of 100 good sentences of {0}’s own, about {1} would be marked as off brand although they are not ({2} of {3} sentences in {4} posts).',
      name,
      share > 0 && share < 1 ? localize('fewer than 1') : Math.round(share),
      wrong,
      sentences,
      posts,
    ),
  ];
}

/** What would make the voice or its proof better, most useful first. */
function toDo(report: ProofReport, proof: VoiceProof, localize: Localize): string[] {
  const lines = [...morePosts(report, proof, localize), ...postsToReview(report, proof, localize)];
  if (!proof.rivals.some(({ kind }) => kind === 'look-alike'))
    lines.push(
      localize(
        'Add posts of real rivals with “Timbre: Add Look-Alike Posts…”: telling them apart is the harder test. They are compared with, never learned.',
      ),
    );
  if (proof.cautions.includes('mostly-subjects'))
    lines.push(
      localize(
        'It is recognised by its topics more than by its style: add posts on other topics, or decide on habits that set its style apart.',
      ),
    );
  return lines.length > 0 ? lines : [localize('Nothing: the voice is ready to be used.')];
}

function morePosts(
  { channels }: ProofReport,
  { curve, posts, cautions }: VoiceProof,
  localize: Localize,
): string[] {
  const lines: string[] = [];
  if (curve?.growth.kind === 'helps')
    lines.push(
      localize(
        'Add posts: with {0} more it would be right about {1} times out of 100.',
        curve.growth.more,
        hundredths(curve.growth.to),
      ),
    );
  else if (cautions.includes('few-posts'))
    lines.push(localize('Add posts: {0} are few, and single figures may change.', posts));
  const thin = channels
    .filter(([channel, of]) => channel !== '' && of < ENOUGH_OF_CHANNEL)
    .slice(0, MOST_NAMED);
  for (const [channel, of] of thin)
    lines.push(
      localize(
        'Add posts of the channel “{0}”: it has {1}, and from {2} on Timbre can tell whether it sounds different.',
        channel,
        of,
        ENOUGH_OF_CHANNEL,
      ),
    );
  return lines;
}

function postsToReview(
  { outliers, places }: ProofReport,
  { aging }: VoiceProof,
  localize: Localize,
): string[] {
  const lines: string[] = [];
  const titles = outliers.flatMap(({ id, sentences }) =>
    sentences.length > 0 ? (places[id]?.title ?? []) : [],
  );
  if (outliers.length > 0)
    lines.push(
      localize(
        '{0} posts sound unlike the rest{1}. Leave out what is not how the brand should sound.',
        outliers.length,
        titles.length > 0 ? localize(' (such as “{0}”)', titles[0] ?? '') : '',
      ),
    );
  const stale = aging.known ? aging.groups.filter((group) => group.stale.length > 0) : [];
  for (const { channel, stale: old, since } of stale.slice(0, MOST_NAMED))
    lines.push(
      localize(
        'Leave out or weaken {0} posts from before {1}{2}: the recent ones sound different.',
        old.length,
        since,
        channel === undefined ? '' : localize(' of the channel “{0}”', channel),
      ),
    );
  return lines;
}

function compared(name: string, { posts, words, rivals, sharing }: VoiceProof, localize: Localize): string[] {
  const named = (kind: RivalProof['kind']): string =>
    rivals
      .filter((rival) => rival.kind === kind)
      .map((rival) => localize('{0} ({1} posts)', rival.name, rival.posts))
      .join(', ');
  const [lookAlikes, brands, samples] = [named('look-alike'), named('brand'), named('sample')];
  const lines = [
    localize(
      '{0} posts with {1} words of {2}, each tested by a voice that never saw it.',
      posts,
      words,
      name,
    ),
  ];
  if (lookAlikes !== '')
    lines.push(localize('Look-alikes, for comparison only, nothing is learned from them: {0}.', lookAlikes));
  if (brands !== '') lines.push(localize('Other brands: {0}.', brands));
  if (samples !== '') lines.push(localize('Invented companies that come with Timbre: {0}.', samples));
  if (sharing.length > 0)
    lines.push(localize('Not compared, because of posts in common: {0}.', sharing.join(', ')));
  return lines;
}
