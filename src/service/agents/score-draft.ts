import { bandName } from '../../core/changes/index.ts';
import { localizeInEnglish } from '../../core/base/localize.ts';
import { FACETS, type Facet } from '../../core/voice/index.ts';
import type { Band, DraftReport } from '../engine/index.ts';
import type { AgentDraft } from './agent-draft.ts';
import type { AgentAnswer } from './answer.ts';

/** How much a draft sounds like the brand. */
export interface DraftScore {
  readonly brand: string;
  readonly words: number;
  /** Its place among the brand's own posts of about its length, 0 to 100, with the limits of what is certain. */
  readonly percentile?: number;
  readonly low?: number;
  readonly high?: number;
  /** Why there is no percentile. */
  readonly noScore?: string;
  readonly band?: Band;
  /** Percentiles of the parts of the score that this length allows. */
  readonly facets?: Readonly<Partial<Record<Facet, number>>>;
  /** The channel whose posts it was compared with; all of the brand's where left out. */
  readonly channel?: string;
  readonly sentencesToLookAt: number;
  readonly bannedTerms: number;
  /** The pinned voice that the draft names. */
  readonly pinnedVoice?: string;
}

export function scoreAnswer(draft: AgentDraft, report: DraftReport): AgentAnswer<DraftScore> {
  const data = scoreOf(draft, report);
  return { data, text: inWords(data), quotes: [] };
}

export function scoreOf({ brand }: AgentDraft, report: DraftReport): DraftScore {
  const { score, assessment, sentences, findings, pinnedAs } = report;
  const { standing } = score;
  const facets = facetsOf(report);
  return {
    brand: brand.name,
    words: score.words,
    ...('percentile' in standing
      ? {
          percentile: Math.round(standing.percentile),
          low: Math.round(standing.low),
          high: Math.round(standing.high),
        }
      : { noScore: whyNone(score.words, standing) }),
    ...(assessment && { band: assessment.band }),
    ...(Object.keys(facets).length > 0 && { facets }),
    ...(score.channel !== undefined && { channel: score.channel }),
    sentencesToLookAt: sentences.filter(({ flagged }) => flagged).length,
    bannedTerms: findings.filter(({ kind }) => kind === 'banned').length,
    ...(pinnedAs !== undefined && { pinnedVoice: pinnedAs }),
  };
}

function facetsOf({ score }: DraftReport): Partial<Record<Facet, number>> {
  const found: Partial<Record<Facet, number>> = {};
  for (const facet of FACETS) {
    const standing = score.facetStandings?.[facet];
    if (standing && 'percentile' in standing) found[facet] = Math.round(standing.percentile);
  }
  return found;
}

function whyNone(
  words: number,
  standing: Exclude<DraftReport['score']['standing'], { readonly percentile: number }>,
): string {
  if ('otherLanguage' in standing)
    return `The draft is in “${standing.otherLanguage}”, and the brand’s posts are in ${standing.brandLanguages.map((one) => `“${one}”`).join(', ')}.`;
  if ('tooShort' in standing)
    return localizeInEnglish(
      'The draft has {0} words; a score needs about {1}. Write on, then ask again.',
      words,
      standing.atLeastWords,
    );
  return 'The brand has too few posts of 40 words or more for a score.';
}

/** The score in one or two sentences. */
export function inWords({
  brand,
  percentile,
  low,
  high,
  noScore,
  band,
  channel,
  sentencesToLookAt,
}: DraftScore): string {
  if (percentile === undefined || band === undefined) return noScore ?? '';
  const posts = channel === undefined ? 'own posts' : `${channel} posts`;
  const score = `${upperFirst(bandName(band))}: closer to ${brand}’s style than ${String(percentile)} % of its ${posts} of this length (uncertain: ${String(low ?? 0)} to ${String(high ?? 100)} %).`;
  const sentences = localizeInEnglish('{0} sentences to look at', sentencesToLookAt);
  return sentencesToLookAt === 0 ? score : `${score} ${sentences}; “drift” gives the reasons.`;
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
