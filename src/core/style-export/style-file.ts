import { stringify } from 'yaml';
import { MADE_BY } from './made-by.ts';

/** A file of an exported style; the path is relative to the folder that it is written into. */
export interface ExportedFile {
  readonly path: string;
  readonly text: string;
}

/** A rule as Vale reads it, with its reason as a comment above. */
export function ruleFile(
  path: string,
  brand: string,
  comments: readonly string[],
  rule: Readonly<Record<string, unknown>>,
): ExportedFile {
  const lines = comments
    .flatMap((comment) => comment.split(/\r\n|\r|\n/))
    .map((line) => `# ${line}`.trimEnd());
  const yaml = stringify(rule, { lineWidth: 0, schema: 'core' });
  return { path, text: [`${MADE_BY}${brand.replace(/\s+/g, ' ')}.`, ...lines, yaml].join('\n') };
}

/** A text within a rule's message, where a percent sign begins a place. */
export const inMessage = (text: string): string => text.replaceAll('%', '%%');

/** A name of letters and digits for a style or a rule: `tea pots` → `TeaPots`. */
export function nameFor(text: string, otherwise: string): string {
  const words = text.normalize('NFD').match(/[A-Za-z0-9]+/g) ?? [];
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  return name.slice(0, MOST_NAME) || otherwise;
}
const MOST_NAME = 40;

/** Makes names unique by numbers at their end; Windows tells no case apart. */
export function uniqueNames(): (name: string) => string {
  const taken = new Set<string>();
  return (name) => {
    let unique = name;
    for (let number = 2; taken.has(unique.toLowerCase()); number++) unique = `${name}${number}`;
    taken.add(unique.toLowerCase());
    return unique;
  };
}
