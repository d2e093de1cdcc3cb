import { normalize, readSentences, tokenize, type Token } from '../text/index.ts';
import {
  BOUNDS,
  CLAIMS,
  MODALITIES,
  NEGATIONS,
  NO_CLAIM,
  numberOf,
  OPENERS,
  RELATIVE_DAYS,
  UNITS,
} from './fact-words.ts';

export type FactKind =
  'verbatim' | 'quotation' | 'number' | 'date' | 'name' | 'negation' | 'modality' | 'claim';

/** The facts of a passage of Markdown: of each kind what stands there and how often. */
export type Facts = Readonly<Record<FactKind, ReadonlyMap<string, number>>>;

/** True for a word that general English knows, given in lower case. */
export type KnowsWord = (norm: string) => boolean;

// Images, link targets, code, addresses, HTML, footnotes: what has to stay as it is written.
const VERBATIM =
  /!\[[^\]]*\]\([^)]*\)|!\[[^\]]*\]\[[^\]]*\]|`+[^`]*`+|<[a-z/!][^>]*>|\[\^[^\]]+\]|(?<=\])\([^)]*\)|(?<=\])\[[^\]]*\]|(?:https?:\/\/|www\.)[^\s)>\]]+|[\w.+-]+@[\w-]+\.[\w.]+|\{\{.*?\}\}|\{%.*?%\}/gi;
const QUOTATION = /[“"„«]([^“”"„«»\n]*)[”"»]/g;
const NUMBER =
  /(?<![\p{L}\p{N}_])(?:(?:[£$€¥#]|(?<![\p{N}\s])[+−–-]|(?<=\s|^)[+−-])\s?)*\d+(?:[.,:/–-]?\d+)*(?:\s?[%‰°£$€¥]|(?:st|nd|rd|th)\b|[a-z]{1,3}\b)?/giu;

export function readFacts(markdown: string, knows: KnowsWord): Facts {
  const facts = {
    ...{ verbatim: new Bag(), quotation: new Bag(), number: new Bag(), date: new Bag() },
    ...{ name: new Bag(), negation: new Bag(), modality: new Bag(), claim: new Bag() },
  };
  const withoutVerbatim = markdown.replace(VERBATIM, (written) => {
    facts.verbatim.add(written);
    return ' ';
  });
  for (const [, words = ''] of withoutVerbatim.matchAll(QUOTATION))
    facts.quotation.add(words.replace(/\s+/g, ' ').replaceAll('’', "'").trim());
  const plain = withoutVerbatim.replace(/[*~]+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, '');
  const prose = plain.replace(/^[ \t]*(?:>[ \t]*)*(?:[-+][ \t]+|#{1,6}[ \t]+)?/gm, '');
  readNumbers(prose, facts.number);
  for (const { start, end } of readSentences(prose)) {
    const tokens = tokenize(prose.slice(start, end));
    readNames(tokens, knows, facts.name);
    readWords(tokens, facts);
  }
  return facts;
}

class Bag extends Map<string, number> {
  add(item: string): void {
    this.set(item, (this.get(item) ?? 0) + 1);
  }
}

function readNumbers(prose: string, found: Bag): void {
  for (const match of prose.matchAll(NUMBER)) {
    const after = prose.slice(match.index + match[0].length);
    found.add(boundOf(prose.slice(0, match.index)) + compact(match[0]) + unitOf(after));
  }
  for (const match of prose.matchAll(/\p{L}[\p{L}-]*\p{L}/gu)) {
    const value = numberOf(match[0].toLowerCase());
    if (value === undefined) continue;
    const after = prose.slice(match.index + match[0].length);
    found.add(boundOf(prose.slice(0, match.index)) + value + unitOf(after));
  }
}

const compact = (number: string): string =>
  number
    .replace(/\s/g, '')
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
    .replace(/[−–]/g, '-')
    .toLowerCase();

function unitOf(after: string): string {
  const word = /^[\s-]?([\p{L}][\p{L}.]*)/u.exec(after)?.[1]?.toLowerCase().replace(/\.$/, '');
  return word !== undefined && UNITS.has(word) ? ` ${word}` : '';
}

function boundOf(before: string): string {
  const near = normalize(before.slice(-24)).replace(/\s+/g, ' ');
  if (!near.endsWith(' ')) return '';
  for (const [bound, wordings] of BOUNDS)
    if (wordings.some((wording) => ` ${near}`.endsWith(` ${wording} `))) return `${bound} `;
  return '';
}

/** A name without its possessive, with straight apostrophes. */
export const bareName = (written: string): string =>
  written.replaceAll('’', "'").replace(/'s$/, '').replace(/'$/, '');

function readNames(tokens: readonly Token[], knows: KnowsWord, found: Bag): void {
  tokens.forEach((token, at) => {
    if (isName(token, tokens[at + 1], knows)) found.add(bareName(token.text));
  });
}

/** A capital tells inside a sentence; at its head only a word that English does not know, or one that a name follows. */
function isName(token: Token, next: Token | undefined, knows: KnowsWord): boolean {
  const norm = normalize(bareName(token.text));
  if (token.kind === 'name') return !isShouted(token.text, norm, knows);
  if (token.kind !== 'word' || !/^\p{Lu}/u.test(token.text) || OPENERS.has(norm)) return false;
  if (norm.includes("'") && OPENERS.has(norm.split("'")[0] ?? '')) return false;
  const leadsOn = next?.kind === 'name' && next.start === token.end + 1;
  return (
    leadsOn || !knowsForm(norm, knows) || (BOTH.test(norm) && next !== undefined && DOES.test(next.text))
  );
}

/** People's names that are words too: at the head of a sentence, before what somebody does, they are people. */
const BOTH =
  /^(?:will|mark|rose|grace|bill|frank|jack|sue|april|june|summer|dawn|hope|joy|faith|art|rob|pat|nick|gene|drew|chase|grant|miles|dean|guy|max|ray|iris|olive|ruby|pearl|ivy|jasmine|daisy|lily|victor|carol|holly)$/;
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

function readWords(
  tokens: readonly Token[],
  facts: Record<'date' | 'negation' | 'modality' | 'claim', Bag>,
): void {
  const norms = tokens.map(({ kind, norm }) => (kind === 'word' ? norm : '.'));
  for (const norm of norms) {
    if (RELATIVE_DAYS.has(norm)) facts.date.add(norm);
    if (NEGATIONS.has(norm) || norm.endsWith("n't")) facts.negation.add('not');
    if (norm.endsWith("'ll")) facts.modality.add('will');
    if (CLAIMS.has(norm) || (/^\p{L}{3,}est$/u.test(norm) && !NO_CLAIM.has(norm))) facts.claim.add(norm);
  }
  const line = ` ${norms.join(' ')} `;
  for (const [modality, wordings] of MODALITIES)
    for (const wording of wordings)
      for (let at = line.indexOf(` ${wording} `); at >= 0; at = line.indexOf(` ${wording} `, at + 1))
        facts.modality.add(modality);
}
