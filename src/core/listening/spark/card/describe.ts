import { localizeInEnglish, type Localize } from '../../../base/localize.ts';
import { isoTime } from '../../shared/time.ts';
import type { SparkWindow } from './spark-window.ts';

/** From here on a burst reads graver than what came before. */
const GRAVE = 0.6;
const FEW_EARLIER = 5;

/** An evidence card in sentences: what is unusual, since when, how sure, the words, copies, how large it may become, what one may do. */
export function describeSpark(window: SparkWindow, localize: Localize = localizeInEnglish): string[] {
  return [
    ...what(window, localize),
    ...tone(window, localize),
    ...size(window, localize),
    ...waiting(window, localize),
  ];
}

function what(
  { kind, start, alerted, end, observed, expected, peak, terms }: SparkWindow,
  localize: Localize,
): string[] {
  const [since, known, until, highest] = [start, alerted, end, peak].map(shown);
  const words = terms.join(', ');
  return [
    localize('Unusual since {0}, known at {1}, until {2}.', since ?? '', known ?? '', until ?? ''),
    kind === 'numbers'
      ? localize(
          'How many: {0} mentions in the hour before {1}, where {2} are usual; more than in any day of the weeks before.',
          observed,
          highest ?? '',
          expected,
        )
      : localize(
          'What about: few mentions, but more people than ever before use the same words. By chance this comes once a year.',
        ),
    ...(words === '' ? [] : [localize('Words that rose: {0}.', words)]),
  ];
}

function tone({ concern, coordination }: SparkWindow, localize: Localize): string[] {
  const lines: string[] = [];
  if (concern !== undefined)
    lines.push(
      concern >= GRAVE
        ? localize('Tone: graver than before ({0} of 100; 50 is the same).', Math.round(concern * 100))
        : localize(
            'Tone: not clearly graver than before ({0} of 100; 50 is the same).',
            Math.round(concern * 100),
          ),
    );
  if (coordination)
    lines.push(
      localize(
        'Similar wording: {0} mentions by {1} authors have at least half of their words in common. There may be a shared template, or one source.',
        coordination.mentions.length,
        coordination.authors,
      ),
    );
  return lines;
}

const size = ({ largest }: SparkWindow, localize: Localize): string[] =>
  largest
    ? [
        localize(
          'How large: {0} was reposted {1} times so far; {2} are likely in the end ({3} to {4} in 80 of 100 cases).',
          ...[largest.root, largest.observed, largest.estimate, largest.low, largest.high],
        ),
      ]
    : [];

function waiting({ waiting: { ended, of } }: SparkWindow, localize: Localize): string[] {
  const here =
    of < FEW_EARLIER
      ? localize('Waiting: too few earlier times in this export to say how they ended ({0}).', of)
      : localize('Waiting: {0} of {1} earlier times were back at the usual within a day.', ended, of);
  return [
    here,
    localize(
      'Elsewhere, the 20 largest of 80 online firestorms left no lasting change in who follows or mentions the target (Lamba, Malik and Pfeffer, 2015).',
    ),
  ];
}

const shown = (time: number): string =>
  isoTime(time)
    .replace('T', ' ')
    .replace(/:\d{2}Z$/, ' UTC');
