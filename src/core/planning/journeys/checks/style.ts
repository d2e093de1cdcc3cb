import type { DraftText } from '../drafts/draft-text.ts';
import type { Touchpoint } from '../journey.ts';
import { findingAt, type CheckedJourney, type JourneyFinding } from './finding.ts';

/** Words of an opening that are compared. */
const OPENING_WORDS = 4;

/** Drafts that begin with the same words as an earlier one. */
export function sameOpenings({ journey, draftOf, localize }: CheckedJourney): JourneyFinding[] {
  const seen = new Map<string, Touchpoint>();
  return [...journey.touchpoints.values()].flatMap((touchpoint): JourneyFinding[] => {
    const draft = draftOf(touchpoint);
    const opening = draft && openingOf(draft);
    if (!opening) return [];
    const earlier = seen.get(opening.words);
    // Two touchpoints may send one draft.
    if (!earlier || earlier.draft?.text === touchpoint.draft?.text) {
      seen.set(opening.words, touchpoint);
      return [];
    }
    const { id } = touchpoint;
    return [
      findingAt(
        'same-opening',
        touchpoint.draft ?? id,
        [id.text, earlier.id.text],
        localize('“{0}” begins like “{1}”: “{2}”.', id.text, earlier.id.text, opening.text),
        { places: [{ touchpoint: id.text, start: opening.start, end: opening.end }] },
      ),
    ];
  });
}

interface Opening {
  readonly words: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function openingOf({ sentences }: DraftText): Opening | undefined {
  const first = sentences.find(({ place }) => place === 'text');
  const words = first?.text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}]+)*/gu)?.slice(0, OPENING_WORDS) ?? [];
  if (!first || words.length < OPENING_WORDS) return undefined;
  return { words: words.join(' ').toLowerCase(), text: words.join(' '), start: first.start, end: first.end };
}

/** What is known of a touchpoint's draft from its brand. */
export interface DraftStanding {
  /** The name of the angle that the draft has. */
  readonly angle?: string | undefined;
  /** How much it sounds like the brand, 0 to 100. */
  readonly percentile?: number | undefined;
}

/** Percentiles that lie further apart than this are a leap that readers may notice: from the middle of a brand's posts to its margin. */
const LEAP = 50;

/** Leaps of the voice from one touchpoint to the next. */
export const voiceLeaps =
  (standingOf: (touchpoint: Touchpoint) => DraftStanding | undefined) =>
  ({ journey, draftOf, localize }: CheckedJourney): JourneyFinding[] =>
    [...journey.touchpoints.values()].flatMap((from) =>
      from.next.flatMap(({ to }): JourneyFinding[] => {
        const next = journey.touchpoints.get(to.text);
        const [before, after] = [standingOf(from)?.percentile, next && standingOf(next)?.percentile];
        if (!next || before === undefined || after === undefined || Math.abs(before - after) <= LEAP)
          return [];
        const message = localize(
          'From “{0}” to “{1}” the voice changes: it sounds more like the brand than {2} % of its posts, then {3} %.',
          ...[from.id.text, to.text, Math.round(before), Math.round(after)],
        );
        const first = draftOf(next)?.sentences.find(({ place }) => place === 'text');
        const places = first ? [{ touchpoint: to.text, start: first.start, end: first.end }] : [];
        return [findingAt('voice-leap', to, [from.id.text, to.text], message, { places })];
      }),
    );

/** The fewest drafts of one angle that are worth a word. */
const FEW = 3;

/** Every draft of a journey has the same angle. */
export const sameAngles =
  (standingOf: (touchpoint: Touchpoint) => DraftStanding | undefined) =>
  ({ journey, localize }: CheckedJourney): JourneyFinding[] => {
    const told = [...journey.touchpoints.values()].flatMap((touchpoint) => {
      const angle = standingOf(touchpoint)?.angle;
      return angle === undefined || touchpoint.isService ? [] : [{ id: touchpoint.id, angle }];
    });
    const [first] = told;
    if (!first || told.length < FEW || told.some(({ angle }) => angle !== first.angle)) return [];
    const message = localize('Each step has the same angle: {0}.', first.angle);
    return [
      findingAt(
        'same-angle',
        first.id,
        told.map(({ id }) => id.text),
        message,
      ),
    ];
  };
