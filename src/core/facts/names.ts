import data from '../../../data/facts/names.json' with { type: 'json' };
import { normalize, readSentences, tokenize, type Token } from '../text/index.ts';
import type { Fact, KnowsWord } from './fact.ts';

const OPENERS: ReadonlySet<string> = new Set(data.openers);
const FIRST_NAMES: ReadonlySet<string> = new Set(data.firstNames);

/** A name without its possessive, with straight apostrophes. */
export const bareName = (written: string): string =>
  written.replaceAll('’', "'").replace(/'s$/, '').replace(/'$/, '');

/** The names in a text, each word of a name by itself. */
export const namesIn = (text: string, knows: KnowsWord): Fact[] =>
  readSentences(text).flatMap(({ start, end }) => {
    const tokens = tokenize(text.slice(start, end));
    return tokens
      .filter((token, at) => isName(token, tokens[at + 1], knows))
      .map((token) => ({
        kind: 'name' as const,
        start: start + token.start,
        end: start + token.end,
        text: token.text,
        value: bareName(token.text),
      }));
  });

/** A capital tells inside a sentence; at its head only a word that English does not know, or one that a name follows. */
function isName(token: Token, next: Token | undefined, knows: KnowsWord): boolean {
  const norm = normalize(bareName(token.text));
  if (token.kind === 'name') return !isShouted(token.text, norm, knows);
  if (token.kind !== 'word' || !/^\p{Lu}/u.test(token.text) || OPENERS.has(norm)) return false;
  if (norm.includes("'") && OPENERS.has(norm.split("'")[0] ?? '')) return false;
  const leadsOn = next?.kind === 'name' && next.start === token.end + 1;
  return (
    leadsOn ||
    !knowsForm(norm, knows) ||
    (FIRST_NAMES.has(norm) && next !== undefined && DOES.test(next.text))
  );
}

/** What somebody does: after it a word that may be a first name is one, at the head of a sentence. */
const DOES = /^(?:is|was|has|had|will|said|says|and|who|[a-z]+(?:ed|s))$/;

const isShouted = (written: string, norm: string, knows: KnowsWord): boolean =>
  written.length > 3 && written === written.toUpperCase() && /^\p{L}+$/u.test(written) && knows(norm);

/** The word, or one that it is a form of, or all that it is made up of. */
const knowsForm = (norm: string, knows: KnowsWord): boolean =>
  knows(norm) ||
  STEMS.some(([ending, stem]) => ending.test(norm) && knows(norm.replace(ending, stem))) ||
  (/[-']/.test(norm) && norm.split(/[-']/).every((part) => part.length < 3 || knows(part)));

const STEMS: readonly (readonly [RegExp, string])[] = [
  [/s$/, ''],
  [/es$/, ''],
  [/ies$/, 'y'],
  [/(?:ed|ing|ly)$/, ''],
  [/(?:ed|ing)$/, 'e'],
];
