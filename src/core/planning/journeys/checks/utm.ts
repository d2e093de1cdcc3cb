import { channelKind } from '../channels.ts';
import { isOnSite, queryNames, type Link } from '../drafts/links.ts';
import { withUtm } from '../edit/edit-journey.ts';
import type { Touchpoint } from '../journey.ts';
import { findingAt, type CheckedJourney, type JourneyFinding } from './finding.ts';

const NEEDED = ['source', 'medium', 'campaign'] as const;

/** Links to the brand's own site in what is sent elsewhere, without source, medium and campaign. */
export function missingUtm(checked: CheckedJourney): JourneyFinding[] {
  const { journey, draftOf, localize } = checked;
  const { site } = journey;
  if (site === undefined) return [];
  return [...journey.touchpoints.values()].flatMap((touchpoint): JourneyFinding[] => {
    const kind = channelKind(touchpoint.channel);
    if (kind === 'site' || kind === 'print' || kind === 'phone') return [];
    const links = (draftOf(touchpoint)?.links ?? []).filter(({ address }) => isOnSite(address, site));
    const without = links.map((link) => ({ link, missing: missingIn(link, touchpoint) }));
    const [first] = without.filter(({ missing }) => missing.length > 0);
    if (!first) return [];
    const { id } = touchpoint;
    const edits = withUtm(checked.written(), id.text, utmFor(checked, touchpoint));
    return [
      findingAt(
        'missing-utm',
        id,
        [id.text],
        localize(
          'A link to {0} is without {1}: visits from “{2}” cannot be told apart.',
          site,
          first.missing.join(', '),
          id.text,
        ),
        {
          places: without
            .filter(({ missing }) => missing.length > 0)
            .map(({ link: { start, end } }) => ({ touchpoint: id.text, start, end })),
          fixes: edits ? [{ title: localize('Add “utm” to “{0}”', id.text), edits }] : [],
        },
      ),
    ];
  });
}

function missingIn({ address }: Link, { utm }: Touchpoint): string[] {
  const inLink = queryNames(address);
  return NEEDED.filter((field) => utm[field] === undefined && !inLink.has(`utm_${field}`)).map(
    (field) => `utm_${field}`,
  );
}

/** What other touchpoints have, with this one's channel and id. */
function utmFor({ journey }: CheckedJourney, touchpoint: Touchpoint): Touchpoint['utm'] {
  const others = [...journey.touchpoints.values()].map(({ utm }) => utm);
  const common = (field: (typeof NEEDED)[number]): string | undefined =>
    others.map((utm) => utm[field]).find((text) => text !== undefined);
  return {
    source: common('source') ?? slug(journey.audience ?? journey.brand ?? 'list'),
    medium: touchpoint.channel ?? common('medium') ?? 'email',
    campaign: common('campaign') ?? slug(journey.name ?? 'journey'),
    content: touchpoint.id.text,
    ...touchpoint.utm,
  };
}

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
