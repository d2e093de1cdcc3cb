import type { GuideBlock } from '../../guides/index.ts';
import { quoteless } from './read-table.ts';

const IN_ONE = /^(?:bad|before|not|no|❌|✗)\s*:?\s+(.+?)\s+(?:good|after|better|✅|✓)\s*:\s+(.+)$/isu;
const BEFORE = /^(?:bad|before|not\s+this|instead\s+of|wrong|original|❌|✗)\s*:?\s+(.{12,})$/isu;
const AFTER = /^(?:good|after|better|this|right|rewrite|✅|✓)\s*:?\s+(.+)$/isu;
/** A label and a colon. */
const LABEL = /^[^:]{1,14}:/;

/** A text before and after, with all that the guide says of it. */
export interface PairText {
  readonly before: string;
  readonly after: string;
  readonly text: string;
}

/** The first half of a pair. */
export interface HalfPair {
  readonly text: string;
  readonly block: GuideBlock;
}

/** What a block is to a pair: both halves, the first, the second with the first, or nothing. */
export type PairPart =
  | { readonly kind: 'both' | 'after'; readonly pair: PairText }
  | { readonly kind: 'before'; readonly before: HalfPair }
  | { readonly kind: 'none' };

/**
 * Reads `Bad: …` and then `Good: …`, in two blocks or in one.
 * @param open the first half that the block before has left
 */
export function pairPart(block: GuideBlock, open: HalfPair | undefined): PairPart {
  const both = IN_ONE.exec(block.text);
  if (both) {
    const [text, before = '', after = ''] = both;
    return { kind: 'both', pair: { before: quoteless(before), after: quoteless(after), text } };
  }
  const [, bad] = BEFORE.exec(block.text) ?? [];
  if (bad !== undefined && LABEL.test(block.text))
    return { kind: 'before', before: { text: quoteless(bad), block } };
  const [, good] = AFTER.exec(block.text) ?? [];
  if (good === undefined || !open) return { kind: 'none' };
  const text = `${open.block.text} ${block.text}`;
  return { kind: 'after', pair: { before: open.text, after: quoteless(good), text } };
}
