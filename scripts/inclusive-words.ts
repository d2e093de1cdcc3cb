/**
 * Writes `data/checks/inclusive-words.json` from the npm package `retext-equality`, whose folder is given; it is not a dependency.
 *
 *     npx tsx scripts/inclusive-words.ts --package node_modules/retext-equality
 *
 * Only words that stand alone are taken: pairs such as `he or she` were marked in 7 % of ordinary headlines. Words of tone, such as `just`, are
 * left out, as are those for which the package knows nothing better.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';

const { values } = parseArgs({ options: { package: { type: 'string' } } });
if (values.package === undefined) throw new Error('--package DIR is missing.');
const TONE = new Set(
  'just easy obvious simple clearly basically'.split(' ').concat('of course', 'everyone knows'),
);

interface Pattern {
  readonly type: string;
  readonly inconsiderate: Readonly<Record<string, string>>;
  readonly considerate?: Readonly<Record<string, string>>;
}

const isPattern = (value: unknown): value is Pattern =>
  typeof value === 'object' && value !== null && 'type' in value && 'inconsiderate' in value;

const module: unknown = await import(pathToFileURL(join(values.package, 'lib/patterns-en.js')).href);
const listed: unknown =
  typeof module === 'object' && module !== null && 'patterns' in module ? module.patterns : [];
const words = (Array.isArray(listed) ? listed.filter(isPattern) : [])
  .filter(({ type, considerate }) => type === 'basic' && considerate)
  .map(({ inconsiderate, considerate = {} }) => ({
    avoid: Object.keys(inconsiderate).filter((word) => !TONE.has(word) && !word.includes('*')),
    use: Object.keys(considerate).slice(0, 3),
  }))
  .filter(({ avoid }) => avoid.length > 0);
const data = {
  about:
    'Words that hurt or shut out people, with others in their place, from retext-equality (MIT, Copyright (c) 2015 Titus Wormer).',
  words,
};
writeFileSync(
  'data/checks/inclusive-words.json',
  await format(JSON.stringify(data), { ...(await resolveConfig('data')), parser: 'json' }),
);
console.log(words.length);
