import { BoundedCache } from '../../base/bounded-cache.ts';
import type { Match, Pattern } from '../regex/pattern.ts';
import type { Definition, StyleRule } from '../rule.ts';
import { formatMessage, replacementsOf, type Hit } from './hit.ts';
import type { DraftRule } from './text-rule.ts';
import { asWord, compiled, exceptionsOf, usableOne, type Report } from './words.ts';
import { either } from '../regex/node.ts';
import { patternOf } from '../regex/pattern.ts';

type Consistency = Extract<Definition, { extends: 'consistency' }>;
type Conditional = Extract<Definition, { extends: 'conditional' }>;

/** Texts of a draft that are looked at again at every key. */
const MOST_KEPT = 1000;

function memoizedFind(pattern: Pattern): Pattern['find'] {
  const known = new BoundedCache<string, readonly Match[]>();
  return (text) => {
    known.trim(MOST_KEPT);
    return known.get(text, () => pattern.find(text));
  };
}

/** Two ways of writing the same thing in one draft. */
export function consistency(rule: StyleRule, definition: Consistency, report: Report): DraftRule | undefined {
  const { ignoreCase, nonWord } = definition;
  const pairs = definition.either.flatMap(([one, other]) => {
    const bodies = [one, other].map((source) => usableOne(source, ignoreCase, report));
    const [first, second] = bodies;
    if (!first || !second) return [];
    const node = either([
      { kind: 'capture', index: 1, body: first },
      { kind: 'capture', index: 2, body: second },
    ]);
    return [memoizedFind(patternOf(nonWord ? node : asWord(node)))];
  });
  if (pairs.length === 0) return undefined;
  return {
    start() {
      const met = pairs.map(() => new Set<number>());
      return {
        find: (text) =>
          pairs.flatMap((find, at): Hit[] => {
            const ways = met[at];
            const matches = find(text);
            for (const { groups } of matches) ways?.add(groups[0] === undefined ? 1 : 0);
            const last = matches.at(-1);
            if (!last || ways?.size !== 2) return [];
            const found = text.slice(last.start, last.end);
            return [
              {
                start: last.start,
                end: last.end,
                message: formatMessage(rule.message, found),
                replacements: [],
              },
            ];
          }),
      };
    },
  };
}

/** What stands in a draft without what it needs, such as an abbreviation that was never spelled out. */
export function conditional(
  rule: StyleRule,
  definition: Conditional,
  accepted: readonly string[],
  report: Report,
): DraftRule | undefined {
  const first = compiled(definition.first, false, report);
  const second = compiled(definition.second, false, report);
  if (!first || !second) return undefined;
  const isExcepted = exceptionsOf(definition.exceptions, definition.vocab ? accepted : [], report);
  const uses = memoizedFind(first);
  const definitions = memoizedFind(second);
  return {
    start() {
      const defined = new Set<string>();
      return {
        find(text) {
          for (const { groups } of definitions(text))
            for (const group of groups) if (group) defined.add(group);
          return uses(text).flatMap(({ start, end }): Hit[] => {
            const found = text.slice(start, end);
            if (defined.has(found) || isExcepted(found)) return [];
            const replacements = replacementsOf(rule.action, found);
            return [{ start, end, message: formatMessage(rule.message, found), replacements }];
          });
        },
      };
    },
  };
}
