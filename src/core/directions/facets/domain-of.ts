import { DOMAIN_ENTRIES } from '../craft/domains.ts';
import type { DomainId } from '../craft/ids.ts';
import { clearest, type ReadText, type Shown } from './signs.ts';
import type { Recognised } from './text-facets.ts';

const ENTRIES = Object.values(DOMAIN_ENTRIES);
const DOMAINS_OF_WORD: ReadonlyMap<string, readonly DomainId[]> = domainsOfWords();
const ENOUGH = 1;
const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;
// Where one thing is set beside another, and how far on the other is looked for (UTF-16 units).
const COMPARED =
  /(?<!\b(?:would|feel|looks?|don['’]t|didn['’]t|you|we|I|they|more|things|people) )\blike\b|\bas (?:\p{L}+ )?as (?:a|an|the)\b|\bas (?:if|though)\b|\bthe way (?:a|an|the)\b|\b(?:treat|think of|see|regard)\b[^.!?,]{2,30}\bas\b|\b(?:is|are|was|were|had become|has become) (?:a|an|our|weather)\b|\ba (?:kind|sort) of\b/giu;
const REACH = 90;

/** Where the text fetches its comparison from; nothing where it makes none, or makes it from what it is about anyway. */
export function domainOf(text: ReadText): Recognised<DomainId> | undefined {
  const used = new Map<DomainId, number>();
  for (const word of text.words)
    for (const id of DOMAINS_OF_WORD.get(word) ?? []) used.set(id, (used.get(id) ?? 0) + 1);
  if (used.size === 0) return undefined;
  const shown = new Map<DomainId, { score: number; sentence: number; words: number }>();
  for (const { text: sentence, index } of text.body) {
    for (const match of sentence.matchAll(COMPARED)) {
      const isLikened = !/^(?:is|are|was|were|ha[ds]) /iu.test(match[0]);
      const compared = sentence.slice(match.index + match[0].length, match.index + match[0].length + REACH);
      const words = compared.toLowerCase().match(WORD) ?? [];
      // “Like chess” is near enough; behind “like a …” an image may go on for a while.
      const isNamed = /^(?:an?|the|any|that|those|in)$/u.test(words[0] ?? '') || !/^like$/iu.test(match[0]);
      const found = words.slice(0, !isLikened ? 3 : isNamed ? 14 : 2);
      found.forEach((word, place) => {
        for (const id of DOMAINS_OF_WORD.get(word) ?? []) {
          const before = shown.get(id);
          const weight = (isLikened ? 1.2 : 0.6) * (place < 4 ? 1 : 0.6);
          shown.set(id, {
            score: (before?.score ?? 0) + weight,
            sentence: before?.sentence ?? index,
            words: (before?.words ?? 0) + 1,
          });
        }
      });
    }
  }
  const fetched = [...shown].map(([id, { score, sentence, words }]): Shown<DomainId> => {
    // Words outside comparisons: a second carries the image on, many mean that the text is about it.
    const outside = (used.get(id) ?? 0) - words;
    const carried = outside > 0 && outside < 4 ? 0.4 : 0;
    return { id, score: score + carried - Math.max(0, outside - 4) * 0.5, sentence };
  });
  return clearest(fetched, ENOUGH);
}

function domainsOfWords(): ReadonlyMap<string, readonly DomainId[]> {
  const map = new Map<string, DomainId[]>();
  for (const { id, words } of ENTRIES)
    for (const word of words) map.set(word, [...(map.get(word) ?? []), id]);
  return map;
}
