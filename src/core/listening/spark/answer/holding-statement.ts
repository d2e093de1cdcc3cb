import { SentimentIntensityAnalyzer } from 'vader-sentiment';
import { FUNCTION_WORDS } from '../../../english/function-words.ts';
import { unitOf } from '../../../english/units.ts';
import { classesOf } from '../../../english/word-class.ts';
import { localizeInEnglish, type Localize } from '../../../base/localize.ts';
import { headOf, nameFrom, type NewDraft } from '../../shared/draft-file.ts';
import { isoTime } from '../../shared/time.ts';
import type { SparkWindow } from '../card/spark-window.ts';

/** The brand that a statement is for. */
export interface StatementBrand {
  /** As front matter names it. */
  readonly slug: string;
  readonly name: string;
}

/** What a check said of a version of a statement. */
export interface JudgedVersion {
  readonly text: string;
  readonly findings: number;
  /** The mean distance of its sentences from the brand's voice. */
  readonly drift: number;
}

/** So many of the words that rose are named. */
const WORDS = 3;
/** Fewer earlier times are no rate. */
const FEW_EARLIER = 5;

/**
 * A holding statement in several manners. Each says that the mentions were seen and what is not known; none says what happened, who is to blame,
 * what will be done or how many are concerned. Hand-written, as nothing in it may be invented.
 */
export function statementVersions(
  { terms }: Pick<SparkWindow, 'terms'>,
  { name }: StatementBrand,
  localize: Localize = localizeInEnglish,
): readonly string[] {
  const about = mattersOf(terms).map((term) => `“${term}”`);
  const matter =
    about.length === 0
      ? localize('this')
      : about.length === 1
        ? (about[0] ?? '')
        : localize('{0} and {1}', about.slice(0, -1).join(', '), about.at(-1) ?? '');
  return [
    localize(
      'We have seen what people are writing about {0}. We do not know yet what happened, whom it concerns, or why. We will not guess.',
      matter,
    ),
    localize(
      'We’ve seen what people are writing about {0}. We don’t know yet what happened, who it concerns, or why. We won’t guess.',
      matter,
    ),
    localize(
      'We have seen the posts about {0}. What happened? We do not know yet. We do not know whom it concerns either, or why.',
      matter,
    ),
    localize(
      '{0} has seen posts about {1}. It is not known yet what happened, whom it concerns, or why, and {0} does not speculate.',
      name,
      matter,
    ),
  ];
}

/**
 * The words that say what it is about: things and names. None that judges, as a brand does not call itself awful, and none that says when.
 */
const mattersOf = (terms: readonly string[]): string[] =>
  terms
    .filter((term) => classesOf(term).has('noun') && !FUNCTION_WORDS.has(term) && unitOf(term) === undefined)
    .filter((term) => SentimentIntensityAnalyzer.polarity_scores(term).compound === 0)
    .slice(0, WORDS);

/** The version with the fewest findings and, of these, the one that is nearest to the brand's voice; the first of equals. */
export function chooseVersion(versions: readonly JudgedVersion[]): JudgedVersion | undefined {
  return versions.reduce<JudgedVersion | undefined>(
    (best, version) =>
      !best ||
      version.findings < best.findings ||
      (version.findings === best.findings && version.drift < best.drift)
        ? version
        : best,
    undefined,
  );
}

/** A draft of a holding statement, with what one may do instead, waiting first, in its notes. */
export function holdingDraft(
  window: Pick<SparkWindow, 'terms' | 'start' | 'waiting'>,
  brand: StatementBrand,
  version: string,
  localize: Localize = localizeInEnglish,
): NewDraft {
  const { ended, of } = window.waiting;
  const [since = ''] = isoTime(window.start).split('T');
  const notes = [
    localize('Holding statement, to be published only if it is needed. It claims nothing.'),
    '',
    localize('What you may do instead:'),
    of < FEW_EARLIER
      ? `1. ${localize('Wait. These files have too few earlier times to say how they ended ({0}).', of)}`
      : `1. ${localize('Wait. {0} of {1} earlier times in these files were back at the usual within a day.', ended, of)}`,
    `2. ${localize('Answer those who wrote, one by one.')}`,
    `3. ${localize('Publish this statement.')}`,
    '',
    localize(
      'Not known yet, and not to be said before it is: what happened, whom it concerns, how many, why, what will be done.',
    ),
    localize('Add when and where you will say more only if you will.'),
    localize('Delete this note before publishing.'),
  ];
  return {
    name: [since, localize('holding-statement'), nameFrom(mattersOf(window.terms).join(' '))]
      .filter((part) => part !== '')
      .join('-'),
    text: `${headOf(
      [
        ['brand', brand.slug],
        ['status', 'draft'],
        ['about', mattersOf(window.terms).join(', ') || localize('unusual mentions')],
        ['mentions_since', since],
      ],
      notes,
    )}\n${version}\n`,
  };
}
