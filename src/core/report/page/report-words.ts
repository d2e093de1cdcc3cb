import type { Localize } from '../../base/localize.ts';
import type { Measure, MeasureUnit } from '../../voice/index.ts';
import type { ReportPost, SoundLine } from '../voice-report.ts';

/** A measure as the subject of a line. */
export function measureName(measure: Measure, say: Localize): string {
  return NAMES[measure](say);
}

const NAMES: Readonly<Record<Measure, (say: Localize) => string>> = {
  'sentence-length': (say) => say('Words in a sentence'),
  'short-sentences': (say) => say('Sentences of 5 words or fewer'),
  'long-sentences': (say) => say('Sentences of 25 words or more'),
  you: (say) => say('“You” and “your”'),
  we: (say) => say('“We” and “our”'),
  i: (say) => say('“I” and “my”'),
  'short-forms': (say) => say('Short forms such as “don’t”'),
  'joining-openers': (say) => say('Sentences that open with and, but, so'),
  questions: (say) => say('Question marks'),
  exclamations: (say) => say('Exclamation marks'),
  dashes: (say) => say('Dashes'),
  colons: (say) => say('Colons and semicolons'),
  brackets: (say) => say('Brackets'),
  numbers: (say) => say('Figures'),
};

export function unitName(unit: MeasureUnit, say: Localize): string {
  switch (unit) {
    case 'words':
      return say('on average');
    case 'per-sentences':
      return say('in 100 sentences');
    case 'per-words':
      return say('in 100 words');
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
export function soundSentence(line: SoundLine, say: Localize): string {
  if (line.kind === 'word')
    return say(
      'Says “{0}” ({1} times), not {2} ({3} times).',
      line.use,
      line.count,
      line.insteadOf.map((word) => `“${word}”`).join(', '),
      line.avoided,
    );
  const { measure, own, usual } = line;
  if (measure === 'sentence-length') return lengthSentence(own, usual, say);
  const [here, there] = [figure(own), figure(usual)];
  const unit = unitName(
    measure.endsWith('sentences') || measure === 'joining-openers' ? 'per-sentences' : 'per-words',
    say,
  );
  const name = measureName(measure, say);
  if (own === 0) return say('{0}: none. General English has {1} {2}.', name, there, unit);
  if (own > usual)
    return say(
      '{0}: {1} {2}, {3} times as many as in general English ({4}).',
      name,
      here,
      unit,
      figure(own / usual),
      there,
    );
  return say('{0}: only {1} {2}. General English has {3}.', name, here, unit, there);
}

function lengthSentence(own: number, usual: number, say: Localize): string {
  const figures = [Math.round(own), Math.round(usual)] as const;
  if (usual > NOTABLE * own)
    return say('Short sentences: {0} words on average. General English has {1}.', ...figures);
  if (own > NOTABLE * usual)
    return say('Long sentences: {0} words on average. General English has {1}.', ...figures);
  return say('Sentences of the usual length: {0} words on average. General English has {1}.', ...figures);
}

/** A post's name for a reader; of a post that may not be quoted, only that there is one. */
export const postTitle = ({ title }: ReportPost, say: Localize): string =>
  title ?? say('A post that may not be quoted');

/** Day and channel, as far as the post says. */
export const postPlace = ({ date, channel }: ReportPost): string =>
  [date, channel].filter((part) => part !== undefined && part !== '').join(' · ');
