import { HOOK_SIGNS } from '../craft/signs/hooks.ts';
import { HOOKS, type HookId } from '../craft/ids.ts';
import { clearest, readied, shownBySigns, type ReadText, type Shown } from './signs.ts';
import type { Recognised } from './text-facets.ts';

const ENTRIES = readied(HOOKS, HOOK_SIGNS);
const ENOUGH = 1.5;
const DENIED = /\b(?:not|never)\b|n['’]t\b/u;
const RIGHTED = /^(?:it|they|that|this|he|she)(?:['’](?:s|re)| (?:is|are|was|were))\b/u;
const SPOKEN = /^["“‘]/u;
const ANSWERED = /^(?:\p{L}+ ){1,3}(?:said|says|asked|asks|looked|nodded|laughed|wanted)\b|^["“]/u;

/** What the first sentence of the body does; nothing where it is a plain statement. */
export const hookOf = (text: ReadText): Recognised<HookId> | undefined =>
  clearest([...shownBySigns(ENTRIES, text), ...shownByNext(text)].reduce(together, []), ENOUGH);

/** What only the second sentence tells: that a denial is put right, that a quotation was spoken. */
function shownByNext({ body, first }: ReadText): Shown<HookId>[] {
  const [opening, next] = body;
  if (!opening || !next) return [];
  if (DENIED.test(opening.lower) && RIGHTED.test(next.lower))
    return [{ id: 'contrast', score: 2, sentence: first }];
  if (SPOKEN.test(opening.text) && ANSWERED.test(next.lower))
    return [{ id: 'dialogue', score: 2.6, sentence: first }];
  return [];
}

const together = (all: readonly Shown<HookId>[], one: Shown<HookId>): Shown<HookId>[] =>
  all.some(({ id }) => id === one.id)
    ? all.map((other) => (other.id === one.id ? { ...other, score: other.score + one.score } : other))
    : [...all, one];
