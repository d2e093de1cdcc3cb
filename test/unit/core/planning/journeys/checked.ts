import { checkJourney } from '../../../../../src/core/planning/journeys/check-journey.ts';
import { readDraftText } from '../../../../../src/core/planning/journeys/drafts/draft-text.ts';
import type { JourneyFinding } from '../../../../../src/core/planning/journeys/checks/finding.ts';

/** What is found in a journey whose drafts are given by their paths. */
export function findingsOf(
  source: string,
  drafts: Readonly<Record<string, string>>,
): readonly JourneyFinding[] {
  const texts = new Map(Object.entries(drafts).map(([path, text]) => [path, readDraftText(text)]));
  return checkJourney(source, (path) => texts.get(path)).findings;
}

export const kindsOf = (findings: readonly JourneyFinding[]): string[] =>
  findings.map(({ kind, touchpoints }) => `${kind} ${touchpoints[0] ?? ''}`);

/** A touchpoint of a bicycle workshop's journey. */
export const OFFER_HEAD = `journey: Winter service
brand: Spoke Hollow
site: spokehollow.example
start: first
offers:
  service:
    name: Winter service
    price: £45
    was: £60
    ends: 2027-02-28
    code: HOLLOW
touchpoints:
`;

/** A journey of one e-mail that speaks of the offer. */
export const oneMail = `${OFFER_HEAD}  first:
    channel: email
    draft: first.md
    offer: service
    utm: {source: list, medium: email, campaign: winter}
    end: true
`;
