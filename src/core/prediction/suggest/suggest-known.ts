import { curlyApostrophes } from '../rank/cursor.ts';
import type { SuggestRequest, Suggestion } from '../gate/request.ts';
import { completesBanned, repeatsAfter } from '../gate/safety.ts';
import { veto } from '../gate/veto.ts';
import { continueLine } from '../known-lines/continue-line.ts';
import type { KnownLines } from '../known-lines/known-lines.ts';

/**
 * How often the first word of such an offer is the one that comes: a cautious prior until what people accept says more. None of 42 offers
 * was wrong on beginnings that were read while the matcher was written (test/bench/notebook-ghost.md), so less is to be expected.
 */
const PROBABILITY = 0.9;

/** What the brand states and would go on with here, under the same vetoes as any suggestion; undefined where nothing agrees. */
export function suggestKnown(
  lines: KnownLines,
  request: SuggestRequest,
  today: string,
  isCurly: boolean,
): Suggestion | undefined {
  if (lines.size === 0 || veto(request)) return undefined;
  const { before, after, allow, banned } = request;
  const found = continueLine(lines, { before, after, today, allow });
  if (!found || completesBanned(before, found.text, banned) || repeatsAfter(found.text, after))
    return undefined;
  const straight = found.text.replaceAll('’', "'");
  const text = curlyApostrophes(before, isCurly) ? straight.replaceAll("'", '’') : straight;
  const { source, text: line } = found.line;
  return { kind: 'suggestion', text, probability: PROBABILITY, evidence: [], source: { ...source, line } };
}
