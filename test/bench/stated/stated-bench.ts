import path from 'node:path';
import { readingOf, rulesIn } from '../../unit/core/checks/stated/written-rules.ts';

/** Says how many of the rules in a file are read, and how many wrongly. */
const rules = rulesIn(process.argv[2] ?? path.join(import.meta.dirname, 'rules.yaml'));
const read = rules.map((rule) => ({ rule, reading: readingOf(rule) }));
for (const { rule, reading } of read)
  if (reading === 'wrong' || (reading === 'not read' && rule.open !== true))
    console.log(`${reading}: ${rule.rule}`);
const count = (wanted: string): number => read.filter(({ reading }) => reading === wanted).length;
const open = rules.filter((rule) => rule.open === true).length;
console.log(
  `${String(count('right'))} of ${String(rules.length - open)} rules that can be checked are; ${String(count('wrong'))} of ${String(rules.length)} are read wrongly.`,
);
