import { channelKind, isMessage } from '../channels.ts';
import { spanInDraft } from '../drafts/draft-text.ts';
import { memoizedByDraft } from '../drafts/memoized-by-draft.ts';
import type { Span } from '../../../text/index.ts';
import type { Touchpoint } from '../journey.ts';
import { defaultWays, type Arrival } from '../promises/default-ways.ts';
import type { DraftPromise, MessagePromise, SilencePromise } from '../promises/promise.ts';
import { promisesIn } from '../promises/read-promises.ts';
import { sharedStems, subjectOf } from '../promises/subject.ts';
import { writeWait } from '../read/wait.ts';
import { findingAt, type CheckedJourney, type JourneyFinding } from './finding.ts';

const promisesOf = memoizedByDraft(promisesIn);

/** What drafts say comes next, when, by which channel, or that nothing more comes, where the way of those who do nothing does not keep it. */
export function brokenPromises(checked: CheckedJourney): JourneyFinding[] {
  const { journey, reached, draftOf } = checked;
  return [...journey.touchpoints.values()]
    .filter(({ id }) => reached.has(id.text))
    .flatMap((touchpoint) => {
      const draft = draftOf(touchpoint);
      return draft ? brokenIn(checked, touchpoint, promisesOf(draft)) : [];
    });
}

function brokenIn(
  checked: CheckedJourney,
  touchpoint: Touchpoint,
  promises: readonly DraftPromise[],
): JourneyFinding[] {
  if (promises.length === 0) return [];
  const { id } = touchpoint;
  const ways = waysFrom(checked, touchpoint).map((way) =>
    way.filter((arrival) => isMessage(checked.journey.touchpoints.get(arrival.id)?.channel)),
  );
  return promises.flatMap((promise) => {
    const broken = ways.flatMap((way) => whyBroken(checked, touchpoint, promise, way) ?? []);
    const [why] = broken;
    if (why === undefined) return [];
    const { sentence, span } = promise;
    const message = checked.localize(
      'The draft of “{0}” says “{1}”, but {2}.',
      id.text,
      sentence.text.trim(),
      why,
    );
    const place = { touchpoint: id.text, ...spanInDraft(sentence, span) };
    return [findingAt('broken-promise', placeOf(touchpoint), [id.text], message, { places: [place] })];
  });
}

/** The ways of those who do nothing. What a page announces, it announces to those who do what it is there for, so they count where it leads nowhere else. */
function waysFrom({ graph }: CheckedJourney, { id, channel, next }: Touchpoint): (readonly Arrival[])[] {
  if (isMessage(channel) || next.some(({ on }) => on === undefined)) return defaultWays(graph, id.text);
  const steps = graph.next.get(id.text) ?? [];
  if (steps.length === 0) return [[]];
  return steps.flatMap(({ to, wait }) =>
    defaultWays(graph, to.text).map((way) => [
      { id: to.text, minutes: wait },
      ...way.map((arrival) => ({ ...arrival, minutes: arrival.minutes + wait })),
    ]),
  );
}

/** The edge of those who do nothing, else the touchpoint itself. */
const placeOf = ({ id, next }: Touchpoint): Span => {
  const edge = next.find(({ on }) => on === undefined);
  return edge?.to ?? id;
};

const whyBroken = (
  checked: CheckedJourney,
  touchpoint: Touchpoint,
  promise: DraftPromise,
  way: readonly Arrival[],
): string | undefined =>
  promise.kind === 'message'
    ? notSent(checked, touchpoint, promise, way)
    : notSilent(checked, touchpoint, promise, way);

function notSent(
  checked: CheckedJourney,
  from: Touchpoint,
  promise: MessagePromise,
  way: readonly Arrival[],
): string | undefined {
  const { journey, localize } = checked;
  const { channels, when } = promise;
  const [first] = way;
  if (!first) return localize('nothing more comes to those who do nothing');
  const fits = (arrival: Arrival): boolean =>
    (!channels || channels.includes(channelKind(journey.touchpoints.get(arrival.id)?.channel))) &&
    (!when || (arrival.minutes >= when.from && arrival.minutes <= when.to));
  const fitting = way.filter(fits);
  if (fitting.length > 0) return other(checked, from, promise, fitting);
  const channel = journey.touchpoints.get(first.id)?.channel ?? '';
  return localize('“{0}” comes next, after {1} ({2})', first.id, writeWait(first.minutes), channel);
}

/** Where none of what comes is about what was announced, and another draft clearly is. */
function other(
  { journey, draftOf, localize }: CheckedJourney,
  from: Touchpoint,
  promise: MessagePromise,
  fitting: readonly Arrival[],
): string | undefined {
  const subject = subjectOf(promise);
  const shared = (touchpoint: Touchpoint | undefined): number => {
    const draft = touchpoint && draftOf(touchpoint);
    return draft ? sharedStems(subject, draft) : 0;
  };
  if (fitting.some(({ id }) => shared(journey.touchpoints.get(id)) > 0)) return undefined;
  const meant = [...journey.touchpoints.values()].find(
    (touchpoint) =>
      touchpoint !== from && !touchpoint.isService && shared(touchpoint) >= Math.max(2, subject.size / 2),
  );
  return meant && localize('“{0}” comes then, and “{1}” is about that', fitting[0]?.id ?? '', meant.id.text);
}

function notSilent(
  { journey, localize }: CheckedJourney,
  touchpoint: Touchpoint,
  { channels, duration, isAfterNext, isAboutOffer }: SilencePromise,
  way: readonly Arrival[],
): string | undefined {
  const loud = way.slice(isAfterNext ? 1 : 0).find(({ id, minutes }) => {
    const other = journey.touchpoints.get(id);
    if (duration !== undefined && minutes >= duration * NEARLY) return false;
    if (isAboutOffer && touchpoint.offer && other?.offer?.text !== touchpoint.offer.text) return false;
    return !channels || channels.includes(channelKind(other?.channel));
  });
  return loud && localize('“{0}” follows after {1}', loud.id, writeWait(loud.minutes));
}

/** A month may be four weeks. */
const NEARLY = 0.9;
