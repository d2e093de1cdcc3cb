import type { ScoreReport } from '../analysis/analyse-draft.ts';
import { bandOfPercentile, isOffByPeakOnly, type Assessment, type Band } from '../analysis/assess.ts';
import type { Localize } from '../base/localize.ts';
import { bandName } from './explain-change.ts';

/** How scores are said. */
export interface ScoreWords {
  readonly localize: Localize;
  /** The user's language, as a BCP 47 tag. */
  readonly language: string;
}

export interface ScoreDescription {
  /** For the status bar. */
  readonly short: string;
  /** A sentence or two in Markdown. */
  readonly long: string;
  /** `long` without markup. */
  readonly plain: string;
  /** The draft's place among the brand's posts, or why it has none: one sentence without markup, short enough for a line of a menu. */
  readonly place: string;
  /** What keeps a draft from being on brand besides its score, without markup; undefined where nothing does. */
  readonly besides?: string;
  /** Why the figure is less certain than usual, in a few words. */
  readonly doubt?: string;
}

/** The brand, with the pinned voice that a draft was compared with. */
export const voiceName = ({
  brand,
  pinnedAs,
}: {
  readonly brand: { readonly name: string };
  readonly pinnedAs: string | undefined;
}): string => (pinnedAs === undefined ? brand.name : `${brand.name} (${pinnedAs})`);

/**
 * Describes a score in words. The status bar has the band and what there is to look at: a figure beside them would be read as a school mark, though a
 * percentile of 40 is a typical post of the brand, and one of 82 may belong to a draft with sentences that are far off.
 */
export function describeScore(
  score: ScoreReport,
  brand: string,
  assessment: Assessment | undefined,
  words: ScoreWords,
): ScoreDescription {
  const { standing } = score;
  const { localize } = words;
  const languageName = (tag: string): string => nameOfLanguage(tag, words);
  if ('otherLanguage' in standing) {
    const languages = standing.brandLanguages.map(languageName).join(', ');
    const plain =
      standing.otherLanguage === 'und'
        ? localize('This draft is not in the language of {0}’s posts ({1}).', brand, languages)
        : localize(
            'This draft is in {0}; {1}’s posts are in {2}.',
            ...[languageName(standing.otherLanguage), brand, languages],
          );
    return { short: localize('another language'), long: plain, plain, place: plain };
  }
  if ('tooShort' in standing) {
    const plain = localize(
      '{0} words. The score appears from about {1} words.',
      score.words,
      standing.atLeastWords,
    );
    return { short: localize('too short'), long: plain, plain, place: plain };
  }
  if ('tooFewPosts' in standing) {
    const more = standing.more ?? 1;
    const plain =
      more === 1
        ? localize('No score yet: {0} needs one more post of 40 words or more.', brand)
        : localize('No score yet: {0} needs {1} more posts of 40 words or more.', brand, more);
    return { short: localize('too few posts'), long: plain, plain, place: plain };
  }
  const { percentile, low, high } = standing;
  const place = Math.round(percentile);
  const band = assessment?.band ?? bandOfPercentile(percentile);
  const word = wordOf(band, localize);
  const told = whyNotOn(band, percentile, assessment, localize);
  const figures = [brand, place, Math.round(low), Math.round(high)];
  const compared =
    score.channel === undefined
      ? localize(
          'Closer to {0}’s style than {1} % of its own posts of this length (uncertain: {2}–{3} %).',
          ...figures,
        )
      : localize(
          'Closer to {0}’s style than {1} % of its {4} posts of this length (uncertain: {2}–{3} %).',
          ...[...figures, score.channel],
        );
  const short = band === 'on' ? word : shortWithMarks(word, assessment, localize);
  const text = `${told}${compared}`;
  const besides = told === '' ? {} : { besides: told.trimEnd() };
  if (score.certainty === 'usual')
    return { short, long: `**${word}**. ${text}`, plain: text, place: compared, ...besides };
  const why = localize(
    'Less certain than in English: Timbre has no general {0} texts to compare with.',
    languageName(score.language),
  );
  return {
    ...{ short, long: `**${word}**. ${text} ${why}`, plain: text, place: compared, ...besides },
    doubt: localize('less certain than in English'),
  };
}

/** What keeps a draft from being on brand, as sentences with a space behind each. */
function whyNotOn(
  band: Band,
  percentile: number,
  assessment: Assessment | undefined,
  localize: Localize,
): string {
  const marks = assessment ? describeMarks(assessment, localize) : '';
  if (band === 'on' || bandOfPercentile(percentile) !== 'on') return marks;
  if (assessment && isOffByPeakOnly(assessment, percentile))
    return `${localize(
      'Only its three furthest sentences keep it from being on brand: they are further off than those of {0} % of the brand’s posts. As a whole the draft is on brand, and no sentence is marked.',
      Math.floor(assessment.peak),
    )} `;
  return `${marks}${localize('As a whole the draft is on brand; single sentences are not.')} `;
}

/** A draft's band as it is said of a draft. */
const wordOf = (band: Band, localize: Localize): string =>
  band === 'partly' ? localize('partly on brand') : bandName(band, localize);

function shortWithMarks(word: string, assessment: Assessment | undefined, localize: Localize): string {
  const count = assessment ? assessment.flagged + assessment.banned : 0;
  return count === 0 ? word : localize('{0} · {1} to look at', word, count);
}

/** What keeps a draft from being on brand besides its score, as sentences; empty where there is nothing. */
function describeMarks({ flagged, banned }: Assessment, localize: Localize): string {
  const sentences =
    flagged === 1 ? localize('1 sentence to look at.') : localize('{0} sentences to look at.', flagged);
  const terms = banned === 1 ? localize('1 banned term.') : localize('{0} banned terms.', banned);
  return `${flagged > 0 ? `${sentences} ` : ''}${banned > 0 ? `${terms} ` : ''}`;
}

/** A language's name in the user's language. */
export const nameOfLanguage = (tag: string, { localize, language }: ScoreWords): string =>
  tag === 'und'
    ? localize('another language')
    : (new Intl.DisplayNames([language, 'en'], { type: 'language' }).of(tag) ?? tag);
