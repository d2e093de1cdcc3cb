// How long earlier steps take a key: npx tsx test/bench/planning/mid-flow-bench.ts
import { NO_ALLOWED_FACTS } from '../../../src/core/facts/index.ts';
import { checkJourney } from '../../../src/core/planning/journeys/check-journey.ts';
import { readDraftText } from '../../../src/core/planning/journeys/drafts/draft-text.ts';
import {
  factsBefore,
  prepareSteps,
  suggestFromSteps,
} from '../../../src/core/planning/journeys/mid-flow/index.ts';

/** Milliseconds of processor time, so that other programs do not count. */
const cpu = (): number => process.cpuUsage().user / 1000 + process.cpuUsage().system / 1000;

const STEPS = 60;
const source = [
  'journey: Winter',
  'offers: {s: {name: Winter service, price: £45, ends: 2027-02-28, code: HOLLOW}}',
  'touchpoints:',
  ...Array.from({ length: STEPS }, (_, at) => {
    const next = at < STEPS - 1 ? `next: [{to: t${String(at + 1)}, wait: 4d}]` : 'end: true';
    return `  t${String(at)}: {channel: email, draft: t${String(at)}.md, offer: s, ${next}}`;
  }),
].join('\n');
const drafts = new Map(
  Array.from({ length: STEPS }, (_, at) => [
    `t${String(at)}.md`,
    readDraftText(
      `Petra turns wheel ${String(at)} in ${String(at + 10)} minutes. The winter service costs £45 until Sunday 28 February. Stand ${String(at)} has ${String(at + 3)} spokes.`,
    ),
  ]),
);
const draftAt = (path: string): ReturnType<typeof readDraftText> | undefined => drafts.get(path);
const { journey, findings } = checkJourney(source, draftAt);
const last = journey.touchpoints.get(`t${String(STEPS - 1)}`);
if (!last) throw new Error('The journey has no last step.');
let since = cpu();
const facts = factsBefore({ journey, findings, draftAt, name: 'bench' }, last);
console.log(
  `${String(facts.lines.length)} sentences of ${String(STEPS)} steps: ${(cpu() - since).toFixed(0)} ms`,
);

const text = 'Come by. The wheels are done. Petra turns wheel 7 in a while, and the winter service ends on ';
const prepared = prepareSteps(facts, '2027-02-01');
const [first, rounds] = [5, 5];
since = cpu();
for (let round = 0; round < rounds; round++)
  for (let at = first; at < text.length; at++)
    suggestFromSteps(
      prepared,
      { before: text.slice(0, at), after: '', threshold: 'quiet', allow: NO_ALLOWED_FACTS, banned: [] },
      false,
    );
console.log(`a key: ${((cpu() - since) / rounds / (text.length - first)).toFixed(2)} ms`);
