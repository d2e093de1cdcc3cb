import { either, PatternError, sequence, type Node } from '../regex/node.ts';
import { parsePattern } from '../regex/parse.ts';
import { patternOf, type Pattern } from '../regex/pattern.ts';

/** Receives what could not be used of a rule. */
export type Report = (message: string) => void;

const BOUNDARY: Node = { kind: 'place', place: 'word' };

export const asWord = (node: Node): Node => sequence([BOUNDARY, node, BOUNDARY]);

/** The expressions that can be used; each other one is reported. Their groups do not capture. */
export function usable(sources: readonly string[], ignoreCase: boolean, report: Report): Node[] {
  return sources.flatMap((source) => usableOne(source, ignoreCase, report) ?? []);
}

export function usableOne(source: string, ignoreCase: boolean, report: Report): Node | undefined {
  try {
    return uncaptured(parsePattern(source, { ignoresCase: ignoreCase, multiline: true }).node);
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    report(faultIn(source, error));
    return undefined;
  }
}

/** The expression; undefined where it cannot be used, which is reported. */
export function compiled(source: string, ignoreCase: boolean, report: Report): Pattern | undefined {
  try {
    return patternOf(parsePattern(source, { ignoresCase: ignoreCase }).node);
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    report(faultIn(source, error));
    return undefined;
  }
}

const faultIn = (source: string, { message }: PatternError): string =>
  `The expression “${source.length > 60 ? `${source.slice(0, 60)}…` : source}” cannot be used: ${message} is not supported.`;

/** A node whose groups do not capture; a reference to one of them has nothing to refer to. */
function uncaptured(node: Node): Node {
  switch (node.kind) {
    case 'capture':
      return uncaptured(node.body);
    case 'sequence':
      return { ...node, parts: node.parts.map(uncaptured) };
    case 'either':
      return { ...node, options: node.options.map(uncaptured) };
    case 'repeat':
    case 'look':
    case 'atomic':
      return { ...node, body: uncaptured(node.body) };
    case 'same':
      throw new PatternError('a reference to a group');
    case 'character':
    case 'place':
      return node;
  }
}

/** What tells exceptions of a rule: true for a text that has one as a word. */
export function exceptionsOf(
  exceptions: readonly string[],
  accepted: readonly string[],
  report: Report,
): (text: string) => boolean {
  const longestFirst = [...exceptions, ...accepted].sort((a, b) => b.length - a.length);
  const nodes = usable(longestFirst, false, report);
  if (nodes.length === 0) return () => false;
  const pattern = patternOf(asWord(either(nodes)));
  return (text) => pattern.test(text);
}
