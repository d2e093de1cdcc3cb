import { nearest } from '../read/problems.ts';
import type { Named } from '../journey.ts';
import { findingAt, type CheckedJourney, type JourneyFinding } from './finding.ts';

/** Names of touchpoints and offers that the file does not have. */
export function unknownNames({ journey, localize }: CheckedJourney): JourneyFinding[] {
  const { start, touchpoints, offers } = journey;
  const unknown = (
    named: Named,
    known: readonly string[],
    at: readonly string[],
    message: string,
  ): JourneyFinding[] => {
    if (known.includes(named.text)) return [];
    const near = nearest(named.text, known);
    const fixes =
      near === undefined
        ? []
        : [
            {
              title: localize('Change to {0}', near),
              edits: [{ start: named.start, end: named.end, text: near }],
            },
          ];
    return [findingAt('unknown-name', named, at, message, { fixes })];
  };
  const ids = [...touchpoints.keys()];
  const noTouchpoint = (named: Named, at: readonly string[]): JourneyFinding[] =>
    unknown(named, ids, at, localize('There is no touchpoint “{0}”.', named.text));
  return [
    ...(start ? noTouchpoint(start, []) : []),
    ...[...touchpoints.values()].flatMap(({ id, next, requires, offer }) => [
      ...next.flatMap(({ to }) => noTouchpoint(to, [id.text])),
      ...requires.flatMap((required) => noTouchpoint(required, [id.text])),
      ...(offer
        ? unknown(offer, [...offers.keys()], [id.text], localize('There is no offer “{0}”.', offer.text))
        : []),
    ]),
  ];
}
