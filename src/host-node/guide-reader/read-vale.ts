import type { GuideBlock } from '../../core/guides/index.ts';
import { readStyles, type StyleRule } from '../../core/vale/index.ts';

/** A word or a phrase as it stands; anything else in a rule is an expression. */
const PLAIN = /^[\p{L}\p{Nd} '-]+$/u;

/** A Vale rule as the blocks of a guide: substitutions are rows of a table, existence rules are words to avoid. */
export function readValeRule(name: string, text: string): GuideBlock[] {
  const { rules } = readStyles([{ path: `styles/Guide/${name}`, text }]);
  return rules.flatMap(blocksOf);
}

function blocksOf({ definition, message }: StyleRule): GuideBlock[] {
  if (definition.extends === 'substitution') {
    const rows = definition.swap.map(([pattern, replacement]): GuideBlock => {
      const [use = ''] = replacement.split('|');
      return PLAIN.test(pattern) ? row([use, pattern]) : asExpression(`${pattern}: ${replacement}`);
    });
    return [{ ...row(['Use', 'Avoid']), isHead: true }, ...rows];
  }
  if (definition.extends === 'existence') {
    const words = [...definition.tokens, ...definition.raw].map((token): GuideBlock =>
      PLAIN.test(token) ? { kind: 'item', text: token } : asExpression(token),
    );
    return [{ kind: 'heading', text: 'Words to avoid', level: 1 }, ...words];
  }
  return [asExpression(message)];
}

const row = (cells: readonly string[]): GuideBlock => ({ kind: 'row', text: cells.join(' | '), cells });

/** Listed as an open question: an expression is no word of a profile, but works as a rule in the brand's folder `styles`. */
const asExpression = (text: string): GuideBlock => ({ kind: 'paragraph', text: `${text} ?` });
