import type { GuideBlock } from '../../guides/index.ts';
import { isRuleItem } from './sentences/rule-sentences.ts';

/** A list of which at least this share of items are rules is a list of rules. */
const LEAST_RULES = 0.4;

/** The blocks under headings of which the items are rules. */
export function listsOfRules(blocks: readonly GuideBlock[]): Set<GuideBlock> {
  const found = new Set<GuideBlock>();
  let own: GuideBlock[] = [];
  const close = (): void => {
    const items = own.filter(({ kind }) => kind === 'item');
    const rules = items.filter(({ text }) => isRuleItem(text)).length;
    if (items.length > 1 && rules >= LEAST_RULES * items.length) for (const one of own) found.add(one);
    own = [];
  };
  for (const block of blocks) {
    if (block.kind === 'heading') close();
    own.push(block);
  }
  close();
  return found;
}
