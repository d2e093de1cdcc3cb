import type { ProposedValue } from '../proposal.ts';
import { splitList, tidyWording } from './wordings.ts';

const MOST_WORDS = 8;

/** What a sentence says the brand is, and is not: `We are warm, not cosy.` `We're never sarcastic, never salesy.` */
export function traitsIn(sentence: string): ProposedValue[] {
  const bare = sentence.replace(/[.!]+$/, '').trim();
  const [, not] =
    /^we(?:\s+are|['’]re)\s+(?:not|never)\s+(.+)$/iu.exec(bare) ??
    /^we\s+aren['’]t\s+(.+)$/iu.exec(bare) ??
    [];
  if (not !== undefined)
    return traitList(not).map((text) =>
      isName(text) ? { kind: 'ban', term: text } : { kind: 'we-are-not', text },
    );
  const [, are] = /^we(?:\s+are|['’]re)\s+(.+)$/iu.exec(bare) ?? [];
  if (are === undefined) return [];
  const [yes = '', no] = are.split(/,?\s+(?:but\s+(?:not|never)|not|never)\s+/iu);
  const positive = traitList(yes);
  if (positive.length === 0 || (no === undefined && !isTraitList(yes))) return [];
  return [
    ...positive.map((text) => ({ kind: 'we-are' as const, text })),
    ...(no === undefined ? [] : traitList(no).map((text) => ({ kind: 'we-are-not' as const, text }))),
  ];
}

function traitList(text: string): string[] {
  const items = splitList(text)
    .items.map((item) => tidyWording(item.replace(/^(?:never|not|a|an)\s+/iu, '')))
    .filter((item) => item !== '');
  return items.every((item) => item.split(/\s+/).length <= MOST_WORDS) ? items : [];
}

/** “We are never M&D” is about what the brand is called. */
const isName = (text: string): boolean => /^\p{Lu}|[&\d]/u.test(text);

/** Adjectives in a row; “We are owned by …” is no trait. */
const isTraitList = (text: string): boolean =>
  text.split(/\s+/).length <= 6 && !/\b(?:by|to|in|at|on|of|the|with|for|from|here|there)\b/iu.test(text);
