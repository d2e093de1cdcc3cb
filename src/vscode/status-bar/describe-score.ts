import * as vscode from 'vscode';
import type { ScoreReport } from '../../service/engine/index.ts';

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

/** Few of the brand's own posts are below these percentiles. */
const DRIFTING = 10;
const OFF = 3;

/**
 * Describes a score in words. A percentile of 40 is a typical post of the brand rather than a poor result, so
 * a word comes before the figure.
 */
export function describeScore(score: ScoreReport, brand: string): ScoreDescription {
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
    const plain = vscode.l10n.t(
      '{0} words. The score appears from about {1} words.',
      score.words,
      standing.atLeastWords,
    );
    return { short: vscode.l10n.t('too short'), long: plain, plain };
  }
  if ('tooFewPosts' in standing) {
    const plain = vscode.l10n.t(
      '{0} has too few posts to compare with. Five posts of similar length are enough.',
      brand,
    );
    return { short: vscode.l10n.t('too few posts'), long: plain, plain };
  }
  const { percentile, low, high } = standing;
  const place = Math.round(percentile);
  const word = bandName(percentile);
  const figures = [brand, place, Math.round(low), Math.round(high)];
  const compared =
    score.channel === undefined
      ? vscode.l10n.t(
          'Closer to {0}’s style than {1} % of its own posts of this length (uncertain: {2}–{3} %).',
          ...figures,
        )
      : vscode.l10n.t(
          'Closer to {0}’s style than {1} % of its {4} posts of this length (uncertain: {2}–{3} %).',
          ...[...figures, score.channel],
        );
  const short = `${word} ${String(place)}`;
  if (score.certainty === 'usual') return { short, long: `**${word}**. ${compared}`, plain: compared };
  const why = vscode.l10n.t(
    'Less certain than in English: Timbre has no general {0} texts to compare with.',
    languageName(score.language),
  );
  return {
    ...{ short, long: `**${word}**. ${compared} ${why}`, plain: compared },
    doubt: vscode.l10n.t('less certain than in English'),
  };
}

/** The band of a percentile, in words. */
export function bandName(percentile: number): string {
  if (percentile < OFF) return vscode.l10n.t('off brand');
  return percentile < DRIFTING ? vscode.l10n.t('partly') : vscode.l10n.t('on brand');
}

/** A language's name in the editor's language. */
export const languageName = (tag: string): string =>
  tag === 'und'
    ? vscode.l10n.t('another language')
    : (new Intl.DisplayNames([vscode.env.language, 'en'], { type: 'language' }).of(tag) ?? tag);
