import { DAY, HOUR, MINUTE } from '../../../../src/core/listening/shared/time.ts';
import { randomOf } from './invented.ts';

// Exports as a community manager gets them, of an invented bag maker: nothing in them is real.

const PUBLIC = 'https://www.w3.org/ns/activitystreams#Public';
const ACTOR = 'https://clay.example/users/kiln';

const note = (at: number, content: string, more: Readonly<Record<string, unknown>> = {}) => ({
  ...{ id: `${ACTOR}/statuses/${String(at)}/activity`, type: 'Create', actor: ACTOR },
  object: {
    ...{ id: `${ACTOR}/statuses/${String(at)}`, type: 'Note', summary: null, inReplyTo: null, content },
    ...{ published: `2026-11-${String(10 + at).padStart(2, '0')}T09:30:00Z`, attributedTo: ACTOR },
    ...{ to: [PUBLIC], cc: [`${ACTOR}/followers`], contentMap: { en: content }, attachment: [] },
    ...more,
  },
});

/** The `outbox.json` of a Mastodon archive: boosts, warnings, a poll, a picture without words, letters to some. */
export const OUTBOX = {
  '@context': 'https://www.w3.org/ns/activitystreams',
  ...{ id: 'outbox.json', type: 'OrderedCollection', totalItems: 9 },
  orderedItems: [
    note(1, '<p>Waxed a rucksack this morning.<br>It rained by noon &amp; held.</p>'),
    {
      id: `${ACTOR}/boost/1`,
      type: 'Announce',
      actor: ACTOR,
      to: [PUBLIC],
      object: 'https://rope.example/9',
    },
    note(2, '<p>The needle went right through my thumb. Picture below.</p>', {
      ...{ summary: 'blood, injury', sensitive: true },
      attachment: [{ type: 'Document', mediaType: 'image/jpeg', url: '/media/1.jpg', name: null }],
    }),
    note(3, '<p>Only for my followers: the shop may move.</p>', { to: [`${ACTOR}/followers`], cc: [] }),
    note(4, '<p>For you alone.</p>', { to: ['https://rope.example/users/bo'], cc: [] }),
    note(5, '', { attachment: [{ type: 'Document', mediaType: 'image/png', url: '/media/2.png' }] }),
    note(
      6,
      '<p><span class="h-card"><a href="https://rope.example/@bo" class="u-url mention">@<span>bo</span></a></span> two rows of stitches, always</p>',
      { inReplyTo: 'https://rope.example/users/bo/statuses/7', contentMap: { 'en-GB': 'x' } },
    ),
    {
      ...note(7, ''),
      object: {
        ...note(7, '<p>Which colour next?</p>').object,
        type: 'Question',
        oneOf: [{ type: 'Note', name: 'Peat' }],
      },
    },
    note(8, '<p>The end of the new film: the ship never leaves.</p>', { summary: 'film spoiler' }),
  ],
} as const;

const CHATTER = [
  'my satchel is back from the repair bench, good as new',
  'anyone know how long a rewax takes?',
  'saw the tote in green today\nlovely colour',
  'the strap, the strap, the strap',
  'walked home in the rain, bag stayed dry 🌧️',
];
const COMPLAINTS = [
  'the buckle on my new satchel snapped after two days',
  'buckle snapped here as well, everything fell on the road',
  'third snapped buckle this week, is nobody testing them?',
  'snapped buckle, laptop gone. I want a refund',
  'another buckle that snapped. awful',
];

const two = (value: number): string => String(value).padStart(2, '0');
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The same time as five tools write it. The fourth has the day alone. */
function written(time: number, form: number): string {
  const date = new Date(time);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  const clock = `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
  switch (form) {
    case 0:
      return date.toISOString();
    case 1:
      return `${two(day)}/${two(month)}/${String(year)} ${clock}`;
    case 2:
      return `${MONTHS[month - 1] ?? ''} ${String(day)}, ${String(year)} ${clock}`;
    case 3:
      return `${String(year)}-${two(month)}-${two(day)}`;
    default:
      return `${String(year)}-${two(month)}-${two(day)} ${clock}:00 +0000`;
  }
}

/**
 * A table of mentions as a monitoring tool writes it after somebody joined three exports in a spreadsheet: lines about it above the header, dates
 * in five forms, some authors and texts missing, rows that no tool can read. Five weeks of chatter, and an evening about buckles.
 * @param end milliseconds
 */
export function messyMentions(end: number): string {
  const random = randomOf(11);
  const rows: string[] = [];
  const add = (time: number, text: string): void => {
    const author = random() < 0.3 ? '' : `@walker_${String(Math.floor(random() * 60))}`;
    const form = Math.floor(random() * 5);
    rows.push(`"${written(time, form)}";"${text}";${author};;${String(Math.floor(random() * 900))}`);
  };
  for (let time = end - 35 * DAY; time < end - 22 * HOUR; time += (1 + random()) * 1.5 * HOUR)
    add(time, CHATTER[Math.floor(random() * CHATTER.length)] ?? '');
  for (let at = 0; at < 30; at++)
    add(end - 20 * HOUR + at * 6 * MINUTE, `${COMPLAINTS[at % COMPLAINTS.length] ?? ''} (${String(at)})`);
  rows.splice(9, 0, '"yesterday";"seen at the market";;;', '"";"no date at all";@bo;;', ';;;;');
  return [
    ...['"Mentions report";;;;', '"Brand: Harrow & Pine";;;;', ';;;;'],
    'Published Date;Snippet;Author Name;Parent;Potential Reach',
    ...rows,
  ].join('\r\n');
}

/**
 * Events of communities as an organiser keeps them: small numbers withheld as “<5”, words in the place of numbers, one name written in three
 * ways, an event that is still to come. @param today milliseconds
 */
export function messyEvents(today: number): string {
  const rows = ['Chapter,Event Date,Attendance'];
  const day = (ago: number): string => new Date(today - ago * DAY).toISOString().slice(0, 10);
  for (let month = 1; month <= 26; month++) {
    const name = ['Bench Night', 'bench night ', 'Bench  Night'][month % 3] ?? '';
    rows.push(`${name},${day(month * 30)},${month % 5 === 0 ? '<5' : String(8 + (month % 6))}`);
    rows.push(`The Two,${day(month * 30 + 3)},${month % 2 === 0 ? '<5' : '2'}`);
    if (month > 7) rows.push(`Harbour Menders,${day(month * 31)},"1${String(month % 10)} people"`);
  }
  rows.push(`Bench Night,${day(-20)},`, 'Bench Night,soon,9', `,${day(12)},7`);
  return rows.join('\n');
}
