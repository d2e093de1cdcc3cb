// How long a journey of 60 touchpoints takes after a key, and to draw: npx tsx test/bench/planning/journey-bench.ts
import { checkJourney } from '../../../src/core/planning/journeys/check-journey.ts';
import { readDraftText, type DraftText } from '../../../src/core/planning/journeys/drafts/draft-text.ts';
import { readJourney } from '../../../src/core/planning/journeys/read/read-journey.ts';
import { layOut } from '../../../src/core/planning/journeys/render/lay-out-journey.ts';
import { journeySvg } from '../../../src/core/planning/journeys/render/svg.ts';
import { quantile } from '../quantile.ts';

/** Milliseconds of processor time, so that other programs do not count. */
const cpu = (): number => process.cpuUsage().user / 1000 + process.cpuUsage().system / 1000;

const STEPS = 60;
const KEYS = 200;
/** Every step leads on; every third one also leads ahead when the reader clicks. */
const source = [
  'journey: Winter',
  'site: spoke-and-fell.example',
  'start: t0',
  'audience: {cap: {messages: 2, days: 7, channels: [email, sms]}}',
  'offers: {s: {name: Winter service, price: £45, was: £60, ends: 2027-02-28, code: HOLLOW}}',
  'touchpoints:',
  ...Array.from({ length: STEPS }, (_, at) => {
    const channel = at % 5 === 4 ? 'sms' : 'email';
    const ahead = at % 3 === 0 && at + 3 < STEPS ? `, {to: t${String(at + 3)}, on: click}` : '';
    const next = at < STEPS - 1 ? `next: [{to: t${String(at + 1)}, wait: 4d}${ahead}]` : 'end: true';
    const utm = 'utm: {source: letter, medium: email, campaign: winter}';
    return `  t${String(at)}: {channel: ${channel}, draft: t${String(at)}.md, offer: s, ${utm}, ${next}}`;
  }),
  '',
].join('\n');
const textOf = (at: number): string =>
  [
    `# Wheel ${String(at)} is on the stand`,
    `Petra turns wheel ${String(at)} in ${String(at + 10)} minutes, and nobody leaves before the spokes sing. The winter service costs £45 instead of £60 until Sunday 28 February 2027. Stand ${String(at)} has ${String(at + 3)} spokes, and the kettle is on.`,
    `Bring the bicycle as it is: we have seen mud. Write HOLLOW on the card and [book a day](https://spoke-and-fell.example/book). In four days we write again, with a picture of the yard.`,
    `Three things wear out in winter: the chain, the pads and the patience of whoever rides behind you. We look at the first two. The price stays the same whether it rains or not, and a wheel that was true stays true.`,
  ].join('\n\n');

const drafts = new Map<string, DraftText>(
  Array.from({ length: STEPS }, (_, at) => [`t${String(at)}.md`, readDraftText(textOf(at))]),
);
const draftAt = (path: string): DraftText | undefined => drafts.get(path);

function timed(what: string, work: (key: number) => void): void {
  const times: number[] = [];
  let first = 0;
  for (let key = 0; key < KEYS; key++) {
    const since = cpu();
    work(key);
    if (key === 0) first = cpu() - since;
    else times.push(cpu() - since);
  }
  const [middle, high] = [quantile(times, 0.5), quantile(times, 0.95)].map((value) => value.toFixed(1));
  console.log(`${what}: first ${first.toFixed(0)} ms, then p50 ${middle ?? ''} ms, p95 ${high ?? ''} ms`);
}

const words = 'and we send a card when the wheel is done '.repeat(8);
timed(`a key in the file of ${String(STEPS)} touchpoints`, (key) => {
  checkJourney(`${source}# ${words.slice(0, key + 1)}`, draftAt);
});
const file = readJourney(source);
timed('a key in one of its drafts, the file being read already', (key) => {
  drafts.set('t30.md', readDraftText(`${textOf(30)}\n\n${words.slice(0, key + 1)}`));
  checkJourney(source, draftAt, undefined, undefined, file);
});
const { journey } = checkJourney(source, draftAt);
timed('its picture, laid out and drawn', () => {
  journeySvg(layOut(journey), 'Winter', journey.touchpoints, () => ({ state: '', hasProblem: false }));
});
