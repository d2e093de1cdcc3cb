import data from '../../../data/facts/names.json' with { type: 'json' };
import { isKnownForm } from '../english/known-form.ts';
import { normalize, readSentences, tokenize, type Token } from '../text/index.ts';
import type { Fact, IsCommonWord } from './fact.ts';

const OPENERS: ReadonlySet<string> = new Set(data.openers);
const FIRST_NAMES: ReadonlySet<string> = new Set(data.firstNames);

/** A name without its possessive, with straight apostrophes. */
export const bareName = (written: string): string =>
  written.replaceAll('’', "'").replace(/'s$/, '').replace(/'$/, '');

/** The names in a text, with one fact for each word of a name. */
export const namesIn = (text: string, isCommon: IsCommonWord): Fact[] =>
  readSentences(text).flatMap(({ start, end }) => {
    const tokens = tokenize(text.slice(start, end));
    return tokens
      .filter((token, at) => isName(token, tokens[at + 1], isCommon))
      .map((token) => ({
        kind: 'name' as const,
        start: start + token.start,
        end: start + token.end,
        text: token.text,
        value: bareName(token.text),
      }));
  });

/**
 * A capital indicates a name inside a sentence; at its beginning only for an unknown word or one that is
 * followed by a name.
 */
function isName(token: Token, next: Token | undefined, isCommon: IsCommonWord): boolean {
  const norm = normalize(bareName(token.text));
  if (token.kind === 'name') return !isShouted(token.text, norm, isCommon);
  if (token.kind !== 'word' || !/^\p{Lu}/u.test(token.text) || OPENERS.has(norm)) return false;
  if (norm.includes("'") && OPENERS.has(norm.split("'")[0] ?? '')) return false;
  const leadsOn = next?.kind === 'name' && next.start === token.end + 1;
  return (
    leadsOn ||
    !isKnownForm(norm, isCommon) ||
    (FIRST_NAMES.has(norm) && next !== undefined && DOES.test(next.text))
  );
}

/** A verb or connective after which an ambiguous word at the beginning of a sentence is a first name. */
const DOES = /^(?:is|was|has|had|will|said|says|and|who|[a-z]+(?:ed|s))$/;

const isShouted = (written: string, norm: string, isCommon: IsCommonWord): boolean =>
  written.length > 3 && written === written.toUpperCase() && /^\p{L}+$/u.test(written) && isCommon(norm);
