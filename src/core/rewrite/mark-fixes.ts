import type { DraftMark } from '../analysis/draft-marks.ts';
import { fixEdit, matchCase } from '../checks/index.ts';
import type { Span } from '../text/index.ts';
import type { Reason } from '../voice/index.ts';
import { isSafeSwap } from './wording/safe-swaps.ts';

/** An edit that mends a mark; offsets are UTF-16 units of the text that was checked. */
export interface MarkFix extends Span {
  readonly replacement: string;
}

/** The fixes of a mark, best first: what the rule proposes, or the brand's own wording where it fits grammatically. */
export function fixesOf(text: string, { start, end, source }: DraftMark): MarkFix[] {
  if (source.kind === 'finding') return source.finding.fixes.map((fix) => fixEdit({ start, end }, fix));
  return source.drift.reasons.flatMap((reason) => {
    const place = reasonSpan(text, start, reason);
    if (!place || reason.instead === undefined) return [];
    const before = text.slice(start, place.start);
    const after = text.slice(place.end, end);
    return isSafeSwap(String(reason.here), reason.instead, before, after)
      ? [{ ...place, replacement: matchCase(reason.instead, text.slice(place.start, place.end)) }]
      : [];
  });
}

/** A mark with the edit that mends it. */
export interface FixOfMark<Mark extends DraftMark> {
  readonly mark: Mark;
  readonly fix: MarkFix;
}

/** The first fix of every mark of a rule that has one; no two overlap. */
export function fixesOfRule<Mark extends DraftMark>(
  text: string,
  marks: readonly Mark[],
  rule: string,
): FixOfMark<Mark>[] {
  let behind = -1;
  return marks
    .filter((mark) => mark.source.kind === 'finding' && mark.rule === rule)
    .flatMap((mark) =>
      fixesOf(text, mark)
        .slice(0, 1)
        .map((fix) => ({ mark, fix })),
    )
    .filter(({ fix }) => {
      if (fix.start < behind) return false;
      behind = fix.end;
      return true;
    });
}

/**
 * The place of a reason's words in the draft; undefined where markup lies between them, as offsets within the sentence are then not
 * valid.
 * @param sentence where the sentence begins
 */
export function reasonSpan(text: string, sentence: number, reason: Reason): Span | undefined {
  if (reason.feature === 'length' || reason.feature === 'letters') return undefined;
  const start = sentence + reason.span.start;
  const end = sentence + reason.span.end;
  return fold(text.slice(start, end)) === fold(String(reason.here)) ? { start, end } : undefined;
}

const fold = (text: string): string => text.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ');
