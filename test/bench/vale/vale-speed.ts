/**
 * How much processor time a folder of Vale styles takes on a draft of 2,000 words, at first and at a key:
 * `npx tsx test/bench/vale/vale-speed.ts STYLES [STYLE]`. The draft is invented.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { CheckCache, runChecks } from '../../../src/core/checks/index.ts';
import { completeProfile } from '../../../src/core/brand/profile/profile.ts';
import { readProse } from '../../../src/core/text/index.ts';
import { readStyles, type StyleFile } from '../../../src/core/vale/index.ts';

const SENTENCES = [
  'The kettle was repaired by the team before 10am, and it is very quiet now.',
  'We don’t utilise the old lid in order to keep the water hot.',
  'At this point in time there are a number of pots on the shelf (see below).',
  'Fill it, close it, and wait: the light goes out when the water is ready.',
  'Our API and the RSP of the pot are explained on page 12 — please read it carefully.',
  'You can send it back within 30 days, free of charge, e.g. if the handle is loose.',
];

/** A draft of paragraphs, lists and headings. */
function draftOf(words: number): string {
  const blocks: string[] = [];
  for (let at = 0, count = 0; count < words; at++) {
    const picked = [0, 1, 2, 3].map((more) => SENTENCES[(at * 5 + more * 3) % SENTENCES.length] ?? '');
    const block =
      at % 5 === 0
        ? `## How to Fill Pot ${at}`
        : at % 5 === 4
          ? `- ${picked[0] ?? ''}`
          : `${picked.join(' ')} ${at}.`;
    blocks.push(block);
    count += block.split(/\s+/).length;
  }
  return blocks.join('\n\n');
}

function filesIn(folder: string, style: string | undefined): StyleFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yml'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => style === undefined || relative(folder, path).split('/').at(-2) === style)
    .map((path) => ({ path: `styles/${relative(folder, path)}`, text: readFileSync(path, 'utf8') }));
}

/** Milliseconds of the processor, which other programs do not lengthen. */
const took = (work: () => unknown): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};
const shown = (milliseconds: number): string => `${milliseconds.toFixed(1)} ms`;

const [folder = '', style] = process.argv.slice(2);
const files = filesIn(folder, style);
let styles = readStyles([]);
const reading = took(() => (styles = readStyles(files)));
const profile = completeProfile({ name: 'Pots' });
const draft = draftOf(2000);
const words = draft.split(/\s+/).length;
const caches = { with: new CheckCache({ profile, styles }), without: new CheckCache({ profile }) };
const first = took(() => runChecks(draft, readProse(draft), caches.with));
const findings = runChecks(draft, readProse(draft), caches.with).filter(({ rule }) =>
  rule.startsWith('vale/'),
);
runChecks(draft, readProse(draft), caches.without);
const keys: { readonly with: number[]; readonly without: number[] } = { with: [], without: [] };
const middle = draft.indexOf('water', draft.length / 2);
for (let key = 1; key <= 60; key++) {
  const typed = `${draft.slice(0, middle)}${'so it goes on and on and on to the end of all time, as it did before'.slice(0, key)}${draft.slice(middle)}`;
  const prose = readProse(typed);
  keys.with.push(took(() => runChecks(typed, prose, caches.with)));
  keys.without.push(took(() => runChecks(typed, prose, caches.without)));
}
const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;
console.log(
  `${styles.rules.length} rules, ${words} words, ${findings.length} findings: read ${shown(reading)}, first check ${shown(first)}, ` +
    `a key ${shown(quantile(keys.with, 0.5))} (p95 ${shown(quantile(keys.with, 0.95))}), without the styles ${shown(quantile(keys.without, 0.5))}`,
);
