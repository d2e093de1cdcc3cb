import { claimsIn, factsIn, isSuperlative, type Fact, type IsCommonWord } from '../../facts/index.ts';
import { readSentences, tokenize } from '../../text/index.ts';
import { MODALITIES, NEGATIONS } from './fact-words.ts';

/** What a rewrite has to keep: facts, wording that must stay unchanged, negations and modality. */
export type FactKind =
  'verbatim' | 'quotation' | 'number' | 'date' | 'name' | 'negation' | 'modality' | 'claim';

/** The facts of a passage of Markdown with their counts, by kind. */
export type Facts = Readonly<Record<FactKind, ReadonlyMap<string, number>>>;

// Images, link targets, code, addresses, HTML, footnotes: what must stay unchanged.
const VERBATIM =
  /!\[[^\]]*\]\([^)]*\)|!\[[^\]]*\]\[[^\]]*\]|`+[^`]*`+|<[a-z/!][^>]*>|\[\^[^\]]+\]|(?<=\])\([^)]*\)|(?<=\])\[[^\]]*\]|(?:https?:\/\/|www\.)[^\s)>\]]+|[\w.+-]+@[\w-]+\.[\w.]+|\{\{.*?\}\}|\{%.*?%\}/gi;
const QUOTATION = /[“"„«]([^“”"„«»\n]*)[”"»]/g;
export function readFacts(markdown: string, knows: IsCommonWord): Facts {
  const facts = {
    verbatim: new Bag(),
    quotation: new Bag(),
    number: new Bag(),
    date: new Bag(),
    name: new Bag(),
    negation: new Bag(),
    modality: new Bag(),
    claim: new Bag(),
  };
  const withoutVerbatim = markdown.replace(VERBATIM, (written) => {
    facts.verbatim.add(written);
    return ' ';
  });
  for (const [, words = ''] of withoutVerbatim.matchAll(QUOTATION))
    facts.quotation.add(words.replace(/\s+/g, ' ').replaceAll('’', "'").trim());
  const plain = withoutVerbatim.replace(/[*~]+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, '');
  const prose = plain.replace(/^[ \t]*(?:>[ \t]*)*(?:[-+][ \t]+|#{1,6}[ \t]+)?/gm, '');
  for (const fact of factsIn(prose, knows)) facts[kindOf(fact)].add(fact.value);
  readClaims(prose, facts.claim);
  for (const { start, end } of readSentences(prose)) readCertainty(prose.slice(start, end), facts);
  return facts;
}

class Bag extends Map<string, number> {
  add(item: string): void {
    this.set(item, (this.get(item) ?? 0) + 1);
  }
}

function kindOf({ kind, amount, text }: Fact): 'number' | 'date' | 'name' {
  if (kind === 'name') return 'name';
  return (kind === 'date' || kind === 'weekday') && amount === undefined && !/\d/.test(text)
    ? 'date'
    : 'number';
}

/** Comparisons do not count as claims, as the passage makes them in other words; superlatives of any adjective do. */
function readClaims(prose: string, found: Bag): void {
  for (const { kind, claim } of claimsIn(prose))
    if (kind !== 'comparison') found.add(claim.replace(/^the /, ''));
  for (const [word] of prose.toLowerCase().matchAll(/\p{L}+est(?!\p{L})/gu))
    if (isSuperlative(word) && !found.has(word)) found.add(word);
}

function readCertainty(sentence: string, facts: Record<'negation' | 'modality', Bag>): void {
  const norms = tokenize(sentence).map(({ kind, norm }) => (kind === 'word' ? norm : '.'));
  for (const norm of norms) {
    if (NEGATIONS.has(norm) || norm.endsWith("n't")) facts.negation.add('not');
    if (norm.endsWith("'ll")) facts.modality.add('will');
  }
  const line = ` ${norms.join(' ')} `;
  for (const [modality, wordings] of MODALITIES)
    for (const wording of wordings)
      for (let at = line.indexOf(` ${wording} `); at >= 0; at = line.indexOf(` ${wording} `, at + 1))
        facts.modality.add(modality);
}
