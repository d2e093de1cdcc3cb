import * as vscode from 'vscode';
import { bandOfPercentile, type Band } from '../../core/analysis/assess.ts';
import { bandName as nameOfBand } from '../../core/changes/index.ts';
import type { Assessment, ScoreReport } from '../../service/engine/index.ts';
import { localize } from '../platform/localize.ts';

export interface ScoreDescription {
  /** For the status bar. */
  readonly short: string;
  /** A sentence or two in Markdown. */
  readonly long: string;
  /** `long` without markup. */
  readonly plain: string;
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
export function describeScore(score: ScoreReport, brand: string, assessment?: Assessment): ScoreDescription {
  const { standing } = score;
  if ('otherLanguage' in standing) {
    const languages = standing.brandLanguages.map(languageName).join(', ');
    const plain =
      standing.otherLanguage === 'und'
        ? vscode.l10n.t('This draft is not in the language of {0}’s posts ({1}).', brand, languages)
        : vscode.l10n.t(
            'This draft is in {0}; {1}’s posts are in {2}.',
            ...[languageName(standing.otherLanguage), brand, languages],
          );
    return { short: vscode.l10n.t('another language'), long: plain, plain };
  }
  if ('tooShort' in standing) {
    const plain = localize(
      '{0} words. The score appears from about {1} words.',
      score.words,
      standing.atLeastWords,
    );
    return { short: vscode.l10n.t('too short'), long: plain, plain };
  }
  if ('tooFewPosts' in standing) {
    const more = standing.more ?? 1;
    const plain =
      more === 1
        ? vscode.l10n.t('No score yet: {0} needs one more post of 40 words or more.', brand)
        : localize('No score yet: {0} needs {1} more posts of 40 words or more.', brand, more);
    return { short: vscode.l10n.t('too few posts'), long: plain, plain };
  }
  const { percentile, low, high } = standing;
  const place = Math.round(percentile);
  const band = assessment?.band ?? bandOfPercentile(percentile);
  const word = wordOf(band);
  const told = whyNotOn(band, percentile, assessment);
  const figures = [brand, place, Math.round(low), Math.round(high)];
  const compared =
    score.channel === undefined
      ? vscode.l10n.t(
          'Closer to {0}’s style than {1} % of its own posts of this length (uncertain: {2}–{3} %).',
          ...figures,
        )
      : localize(
          'Closer to {0}’s style than {1} % of its {4} posts of this length (uncertain: {2}–{3} %).',
          ...[...figures, score.channel],
        );
  const short = band === 'on' ? word : shortWithMarks(word, assessment);
  if (score.certainty === 'usual')
    return { short, long: `**${word}**. ${told}${compared}`, plain: `${told}${compared}` };
  const why = localize(
    'Less certain than in English: Timbre has no general {0} texts to compare with.',
    languageName(score.language),
  );
  return {
    ...{ short, long: `**${word}**. ${told}${compared} ${why}`, plain: `${told}${compared}` },
    doubt: vscode.l10n.t('less certain than in English'),
  };
}

/** What keeps a draft from being on brand, as sentences with a space behind each. */
function whyNotOn(band: Band, percentile: number, assessment: Assessment | undefined): string {
  const marks = assessment ? describeMarks(assessment) : '';
  if (band === 'on' || bandOfPercentile(percentile) !== 'on') return marks;
  return `${marks}${vscode.l10n.t('As a whole the draft is on brand; single sentences are not.')} `;
}

/** A draft's band as it is said of a draft. */
const wordOf = (band: Band): string =>
  band === 'partly' ? vscode.l10n.t('partly on brand') : nameOfBand(band, localize);

function shortWithMarks(word: string, assessment: Assessment | undefined): string {
  const count = assessment ? assessment.flagged + assessment.banned : 0;
  return count === 0 ? word : vscode.l10n.t('{0} · {1} to look at', word, count);
}

/** A percentile alone, such as a facet's, in a word. */
export const bandName = (percentile: number): string => nameOfBand(bandOfPercentile(percentile), localize);

/** What keeps a draft from being on brand besides its score, as sentences; empty where there is nothing. */
function describeMarks({ flagged, banned }: Assessment): string {
  const sentences =
    flagged === 1 ? vscode.l10n.t('1 sentence to look at.') : localize('{0} sentences to look at.', flagged);
  const terms = banned === 1 ? vscode.l10n.t('1 banned term.') : localize('{0} banned terms.', banned);
  return `${flagged > 0 ? `${sentences} ` : ''}${banned > 0 ? `${terms} ` : ''}`;
}

/** A language's name in the editor's language. */
export const languageName = (tag: string): string =>
  tag === 'und'
    ? vscode.l10n.t('another language')
    : (new Intl.DisplayNames([vscode.env.language, 'en'], { type: 'language' }).of(tag) ?? tag);
