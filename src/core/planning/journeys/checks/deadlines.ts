import { spanInDraft } from '../drafts/draft-text.ts';
import { memoizedByDraft } from '../drafts/memoized-by-draft.ts';
import type { Offer } from '../journey.ts';
import { contradictingDeadlines, deadlinesIn } from '../offers/deadlines.ts';
import { touchpointsOf } from '../offers/touchpoints-of.ts';
import { MONTH_TITLES } from '../../../english/dates.ts';
import { findingAt, type CheckedJourney, type JourneyFinding } from './finding.ts';

const wrongDeadlines = memoizedByDraft(contradictingDeadlines);

/** Last days that a draft gives for its offer and that are not the offer's. */
export function deadlineContradictions(checked: CheckedJourney): JourneyFinding[] {
  const { localize } = checked;
  return [...checked.journey.offers.values()].flatMap((offer) => {
    const speaking = touchpointsOf(checked, offer);
    const ends = offer.ends?.text ?? commonDeadline(speaking, offer);
    if (ends === undefined) return [];
    return speaking.flatMap(({ touchpoint: { id, draft }, draft: text }) =>
      wrongDeadlines(text, offer, ends).map(({ day, sentence, sense }) => {
        const place = { touchpoint: id.text, ...spanInDraft(sentence, day) };
        const message = localize(
          'The draft of “{0}” says {1}; “{2}” ends on {3}.',
          ...[
            id.text,
            sentence.text.slice(day.start, day.end),
            offer.name ?? offer.id.text,
            dayInWords(ends),
          ],
        );
        const fixes =
          sense === 'last'
            ? [
                {
                  title: localize('Change to {0}', dayInWords(ends)),
                  edits: [],
                  inDraft: { ...place, text: dayInWords(ends) },
                },
              ]
            : [];
        return findingAt('deadline-contradiction', draft ?? id, [id.text], message, {
          places: [place],
          fixes,
        });
      }),
    );
  });
}

/** Without a last day of the offer, the day that most drafts give, in a year in which it can be. */
function commonDeadline(speaking: ReturnType<typeof touchpointsOf>, offer: Offer): string | undefined {
  const days = speaking.flatMap(({ draft }) =>
    deadlinesIn(draft, offer).flatMap(({ day, sense }) =>
      sense === 'last' && day.day !== undefined && day.month !== undefined && !day.isEitherWay
        ? [[day.year ?? ANY_YEAR, day.month, day.day].map((part) => String(part).padStart(2, '0')).join('-')]
        : [],
    ),
  );
  const count = (day: string): number => days.filter((other) => other.slice(5) === day.slice(5)).length;
  return days.reduce<string | undefined>(
    (best, day) => (best === undefined || count(day) > count(best) ? day : best),
    undefined,
  );
}

/** A leap year, for days without one. */
const ANY_YEAR = 2000;

function dayInWords(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const words = `${String(Number(date))} ${MONTH_TITLES[Number(month) - 1] ?? ''}`;
  return year === String(ANY_YEAR) ? words : `${words} ${year}`;
}
