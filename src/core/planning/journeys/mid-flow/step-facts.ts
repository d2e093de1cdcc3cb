import { daysIn, factsIn, moneyIn, namesIn } from '../../../facts/index.ts';
import type { StepLine, StepOrigin } from '../../../prediction/index.ts';
import { overlaps } from '../../../text/index.ts';
import type { JourneyFinding } from '../checks/finding.ts';
import type { DraftSentence, DraftText } from '../drafts/draft-text.ts';
import type { Journey, Offer, Touchpoint } from '../journey.ts';
import { speaksOfOffer } from '../offers/about-offer.ts';
import { earlierSteps } from './earlier-steps.ts';
import { offerValues, type OfferValue } from './offer-values.ts';

/** What a draft that is a step of a journey may state because its earlier steps do. Plain data. */
export interface StepFacts {
  /** Sentences with facts, those of the nearest step first. */
  readonly lines: readonly StepLine[];
  /** Sentences that earlier drafts begin with: no draft is to begin like the step before. */
  readonly openings: readonly string[];
  /** The offer of the draft's own step, with its price, last day and code as earlier steps state them. */
  readonly offer: Offer | undefined;
  readonly values: readonly OfferValue[];
}

/** What is read of a checked journey. */
export interface StepJourney {
  readonly journey: Journey;
  readonly findings: readonly Pick<JourneyFinding, 'kind' | 'places'>[];
  /** The draft at a path as the journey names it. */
  readonly draftAt: (path: string) => DraftText | undefined;
  /** What the journey is called where it says nothing. */
  readonly name: string;
}

/** More sentences than this are not looked through at every key. */
const MOST_LINES = 60;

/**
 * The facts of the steps that lie before a touchpoint: sentences of their drafts that state something and hold whenever they are read. Left out
 * are sentences that the journey's checks contradict, prices and days of another offer, promises, questions, and days counted from when
 * something is sent.
 */
export function factsBefore(
  { journey, findings, draftAt, name }: StepJourney,
  { id, offer: named }: Touchpoint,
): StepFacts {
  const own = named && journey.offers.get(named.text);
  const steps = earlierSteps(journey, id.text).flatMap((touchpoint) => {
    const draft = touchpoint.draft && draftAt(touchpoint.draft.text);
    const origin: StepOrigin = {
      journey: journey.name ?? name,
      step: touchpoint.id.text,
      path: touchpoint.draft?.text,
    };
    return draft ? [{ touchpoint, draft, origin }] : [];
  });
  const lines = steps.flatMap(({ touchpoint, draft, origin }) => {
    const offer = touchpoint.offer && journey.offers.get(touchpoint.offer.text);
    return draft.sentences
      .filter(
        (sentence) =>
          isStatement(sentence) &&
          !isContradicted(findings, touchpoint.id.text, sentence) &&
          !isOfOtherOffer(sentence.text, offer, own),
      )
      .map(({ text }): StepLine => ({ text, origin, expires: expiryOf(text, offer) }));
  });
  const openings = steps.flatMap(({ draft }) => draft.sentences.find(({ place }) => place === 'text') ?? []);
  return {
    lines: unique(lines).slice(0, MOST_LINES),
    openings: openings.map(({ text }) => text),
    offer: own,
    values: own ? offerValues(own, steps, journey.name ?? name) : [],
  };
}

const KINDS: ReadonlySet<string> = new Set(['money', 'percentage', 'quantity', 'duration', 'time', 'date']);

/** A sentence that states a figure, a day or a name, and is true whenever it is read. */
function isStatement({ text, place }: DraftSentence): boolean {
  if (place !== 'text' || /[?…]\s*$/.test(text) || text.includes('\uFFFC')) return false;
  if (COUNTED_FROM_NOW.test(text) || PROMISE.test(text)) return false;
  const days = daysIn(text);
  // “On Friday” is another day when it is sent a week later.
  if (days.some(({ day, month, isEnd, weekday }) => weekday !== undefined && !day && !month && !isEnd))
    return false;
  return factsIn(text).some(({ kind }) => KINDS.has(kind)) || namesIn(text, () => false).length > 0;
}

const COUNTED_FROM_NOW =
  /(?<!\p{L})(?:today|tonight|tomorrow|yesterday|now|soon|ago|(?:this|next|last) (?:morning|afternoon|evening|week|weekend|month|year|spring|summer|autumn|fall|winter|\p{L}+day)|in (?:an? |\d+ |(?!the)\p{L}+ )?(?:hours?|days?|weeks?|months?|fortnight)|(?:hours?|days?|weeks?) (?:left|to go|from now)|already|yet|still|again)(?!\p{L})/iu;
const PROMISE = /(?<!\p{L})(?:we|i|you|they|it|he|she)(?:[’']ll| will| won[’']t)(?!\p{L})/iu;

const CONTRADICTIONS: ReadonlySet<string> = new Set([
  'price-contradiction',
  'deadline-contradiction',
  'broken-promise',
]);

const isContradicted = (
  findings: StepJourney['findings'],
  step: string,
  { start, end }: DraftSentence,
): boolean =>
  findings.some(
    ({ kind, places }) =>
      CONTRADICTIONS.has(kind) &&
      places.some((place) => place.touchpoint === step && overlaps(place, { start, end })),
  );

/** A price or a last day belongs to the offer of its own step. */
const isOfOtherOffer = (text: string, offer: Offer | undefined, own: Offer | undefined): boolean =>
  offer !== undefined &&
  offer.id.text !== own?.id.text &&
  (moneyIn(text).length > 0 || daysIn(text).length > 0 || speaksOfOffer(text, offer));

/** What speaks of an offer or its price holds as long as the offer does. */
const expiryOf = (text: string, offer: Offer | undefined): string | undefined =>
  offer?.ends && (moneyIn(text).length > 0 || speaksOfOffer(text, offer)) ? offer.ends.text : undefined;

const unique = (lines: readonly StepLine[]): StepLine[] =>
  [
    ...new Map([...lines].reverse().map((line) => [line.text.toLowerCase(), line] as const)).values(),
  ].reverse();
