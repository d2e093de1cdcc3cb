import { localizeInEnglish, type Localize } from '../base/localize.ts';
import type { Band } from '../analysis/assess.ts';
import type { Span } from '../text/index.ts';
import type { DraftStanding, ScoreChange } from './find-changes.ts';

/** A band's name. */
export function bandName(band: Band, localize: Localize = localizeInEnglish): string {
  switch (band) {
    case 'on':
      return localize('on brand');
    case 'partly':
      return localize('partly');
    case 'off':
      return localize('off brand');
  }
}

/** What to do, such as: Remove “Elevate your journey.” `text` is the draft. */
export function explainChange(
  { kind, place, span, replacement }: ScoreChange,
  text: string,
  localize: Localize = localizeInEnglish,
): string {
  if (kind === 'remove')
    return localize('Remove or rewrite “{0}”', shortened(text.slice(place.start, place.end), MOST_SHOWN));
  const [before, after] = difference(text.slice(span.start, span.end), replacement);
  return before === ''
    ? localize('Write “{0}”', shortened(after, MOST_SHOWN))
    : after === ''
      ? localize('Leave out “{0}”', shortened(before, MOST_SHOWN))
      : localize(
          'Write “{0}” instead of “{1}”',
          shortened(after, MOST_SHOWN / 2),
          shortened(before, MOST_SHOWN / 2),
        );
}

/** A sentence of `ScoreChanges.furthest`, and why it is named. `text` is the draft. */
export const explainFurthest = (
  { start, end }: Span,
  text: string,
  localize: Localize = localizeInEnglish,
): { readonly what: string; readonly why: string } => ({
  what: localize('Look at “{0}”', shortened(text.slice(start, end), MOST_SHOWN)),
  why: localize('one of the three furthest sentences'),
});

/** The effect of a change alone. A sentence that may as well be rewritten was scored without it. */
export function explainChangeEffect(
  before: DraftStanding,
  { kind, after }: Pick<ScoreChange, 'kind' | 'after'>,
  localize: Localize = localizeInEnglish,
): string {
  const effect = explainEffect(before, after, localize);
  return kind === 'remove' ? localize('{0} without it', effect) : effect;
}

/** The effect of a change on the band, if that changes, and on the score, such as “46 % → 58 %” of the brand's own posts. */
export function explainEffect(
  before: DraftStanding,
  after: DraftStanding,
  localize: Localize = localizeInEnglish,
): string {
  const [from, to] = [place(before), place(after)];
  const figures = from === to ? '' : localize('{0} % → {1} %', from, to);
  const bands =
    before.band === after.band
      ? ''
      : localize('{0} → {1}', bandName(before.band, localize), bandName(after.band, localize));
  const parts = [bands, figures].filter((part) => part !== '');
  return parts.length === 0 ? localize('rises by less than 1') : parts.join(', ');
}

const place = ({ percentile }: DraftStanding): string => String(Math.round(percentile));

/** In letters. */
const MOST_SHOWN = 80;

function shortened(text: string, most: number): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= most) return flat;
  const cut = flat.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).replace(/[,;:]$/, '')} …`;
}

/** What differs between two texts, in whole words. */
function difference(before: string, after: string): [before: string, after: string] {
  const [a, b] = [before.split(/(?<=\s)/), after.split(/(?<=\s)/)];
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return [
    a
      .slice(start, a.length - end)
      .join('')
      .trim(),
    b
      .slice(start, b.length - end)
      .join('')
      .trim(),
  ];
}
