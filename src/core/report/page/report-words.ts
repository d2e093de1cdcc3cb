import { readableDay } from '../../base/readable.ts';
import type { Localize } from '../../base/localize.ts';
import type { Measure, MeasureUnit } from '../../voice/index.ts';
import type { ReportPost, SoundLine } from '../voice-report.ts';

/** A measure as the subject of a line. */
export function measureName(measure: Measure, localize: Localize): string {
  return NAMES[measure](localize);
}

const NAMES: Readonly<Record<Measure, (localize: Localize) => string>> = {
  'sentence-length': (localize) => localize('Words in a sentence'),
  'short-sentences': (localize) => localize('Sentences of 5 words or fewer'),
  'long-sentences': (localize) => localize('Sentences of 25 words or more'),
  you: (localize) => localize('“You” and “your”'),
  we: (localize) => localize('“We” and “our”'),
  i: (localize) => localize('“I” and “my”'),
  'short-forms': (localize) => localize('Short forms such as “don’t”'),
  'joining-openers': (localize) => localize('Sentences that open with and, but, so'),
  questions: (localize) => localize('Question marks'),
  exclamations: (localize) => localize('Exclamation marks'),
  dashes: (localize) => localize('Dashes'),
  colons: (localize) => localize('Colons and semicolons'),
  brackets: (localize) => localize('Brackets'),
  numbers: (localize) => localize('Numbers in digits'),
};

export function unitName(unit: MeasureUnit, localize: Localize): string {
  switch (unit) {
    case 'words':
      return localize('on average');
    case 'per-sentences':
      return localize('in 100 sentences');
    case 'per-words':
      return localize('in 100 words');
  }
}

/** A figure with as many digits as a reader uses. */
export function figure(value: number): string {
  if (value === 0) return '0';
  if (value < 0.05) return '<0.1';
  return value < 10 ? value.toFixed(1) : String(Math.round(value));
}

/** From so many times on, two figures differ for a reader. */
const NOTABLE = 1.15;

/** What is said of how the brand sounds, in one sentence with its figures. */
export function soundSentence(line: SoundLine, localize: Localize): string {
  if (line.kind === 'word')
    return localize(
      'Says “{0}” ({1} times), not {2} ({3} times).',
      line.use,
      line.count,
      line.insteadOf.map((word) => `“${word}”`).join(', '),
      line.avoided,
    );
  const { measure, own, usual } = line;
  if (measure === 'sentence-length') return lengthSentence(own, usual, localize);
  const [here, there] = [figure(own), figure(usual)];
  const unit = unitName(
    measure.endsWith('sentences') || measure === 'joining-openers' ? 'per-sentences' : 'per-words',
    localize,
  );
  const name = measureName(measure, localize);
  if (own === 0) return localize('{0}: none. General English has {1} {2}.', name, there, unit);
  if (own > usual)
    return localize(
      '{0}: {1} {2}, {3} times as many as in general English ({4}).',
      name,
      here,
      unit,
      figure(own / usual),
      there,
    );
  return localize('{0}: only {1} {2}. General English has {3}.', name, here, unit, there);
}

function lengthSentence(own: number, usual: number, localize: Localize): string {
  const figures = [Math.round(own), Math.round(usual)] as const;
  if (usual > NOTABLE * own)
    return localize('Short sentences: {0} words on average. General English has {1}.', ...figures);
  if (own > NOTABLE * usual)
    return localize('Long sentences: {0} words on average. General English has {1}.', ...figures);
  return localize(
    'Sentences of the usual length: {0} words on average. General English has {1}.',
    ...figures,
  );
}

/** A post's name for a reader; of a post that may not be quoted, only that there is one. */
export const postTitle = ({ title }: ReportPost, localize: Localize): string =>
  title ?? localize('A post that may not be quoted');

/** Day and channel, as far as the post says. */
export const postPlace = ({ date, channel }: ReportPost, language: string): string =>
  [date === undefined ? undefined : readableDay(date, language), channel]
    .filter((part) => part !== undefined && part !== '')
    .join(' · ');
