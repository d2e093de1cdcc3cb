import { curlyApostrophes } from '../rank/cursor.ts';
import type { SuggestRequest, Suggestion } from '../gate/request.ts';
import { completesBanned, repeatsAfter } from '../gate/safety.ts';
import { veto } from '../gate/veto.ts';
import { continueLine } from '../known-lines/continue-line.ts';
import type { KnownLines } from '../known-lines/known-lines.ts';

/**
 * The assumed probability that the first word is accepted. None of 42 suggestions was wrong on the texts with which the matcher was
 * developed (test/bench/notebook-ghost.md), so a lower value is assumed.
 */
const PROBABILITY = 0.9;

/** A continuation by one of the brand's own lines, under the same vetoes as any suggestion; undefined where no line agrees. `place`: see `suggest`. */
export function suggestKnown(
  lines: KnownLines,
  request: SuggestRequest,
  today: string,
  isCurly: boolean,
  place = veto(request),
): Suggestion | undefined {
  if (lines.size === 0 || place) return undefined;
  const { before, after, allow, banned, createsFinding } = request;
  const found = continueLine(lines, { before, after, today, allow });
  if (!found || completesBanned(before, found.text, banned) || repeatsAfter(found.text, after))
    return undefined;
  if (createsFinding?.(found.text)) return undefined;
  const straight = found.text.replaceAll('’', "'");
  const text = curlyApostrophes(before, isCurly) ? straight.replaceAll("'", '’') : straight;
  const { source, text: line } = found.line;
  return { kind: 'suggestion', text, probability: PROBABILITY, evidence: [], source: { ...source, line } };
}
