import { bareName, type AllowedFacts, type IsCommonWord } from '../../facts/index.ts';
import { readFacts, type FactKind, type Facts } from './facts.ts';

/** A fact that a rewrite lost or brought in. */
export interface FactFault {
  readonly kind: FactKind;
  readonly change: 'lost' | 'added';
  /** The fact; for negations and modalities their class, such as `may`. */
  readonly fact: string;
}

/** What is known besides the passage. */
export interface KnownFacts {
  /** The draft without the passage. */
  readonly rest: string;
  readonly allow: AllowedFacts;
  /** The profile's unexpired facts as written, whose claims a rewrite may make. */
  readonly stated?: string;
  readonly knows: IsCommonWord;
}

/** Kinds that a rewrite may leave out, such as hype. */
const MAY_GO: ReadonlySet<FactKind> = new Set(['claim']);
/** Kinds that a rewrite may add where the draft or the profile states them. */
const MAY_COME: ReadonlySet<FactKind> = new Set(['number', 'date', 'name', 'claim']);

/**
 * What a rewrite of a passage (both Markdown, English) does to its facts: none when every number, name, link, quotation, negation and
 * modality stands as often as before, and no number, name or claim came in that neither the draft nor the profile states.
 */
export function checkFacts(passage: string, rewrite: string, known: KnownFacts): FactFault[] {
  const others = `${known.rest}\n\n${known.stated ?? ''}`;
  const small = new Set(`${passage} ${rewrite} ${others}`.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}'-]*/gu));
  // A word that is also written in lower case is no name, even where it opens a sentence.
  const knows = (norm: string): boolean => small.has(norm) || known.knows(norm);
  const before = readFacts(passage, knows);
  const after = readFacts(rewrite, knows);
  const rest = readFacts(others, knows);
  const faults: FactFault[] = [];
  for (const kind of KINDS) {
    for (const [fact, times] of before[kind])
      if (
        (after[kind].get(fact) ?? 0) < times &&
        !MAY_GO.has(kind) &&
        !staysAsWord(kind, fact, times, rewrite)
      )
        faults.push({ kind, change: 'lost', fact });
    for (const [fact, times] of after[kind]) {
      if (times <= (before[kind].get(fact) ?? 0)) continue;
      if (staysAsWord(kind, fact, times, passage)) continue;
      if (MAY_COME.has(kind) && isKnown(kind, fact, rest, known.allow)) continue;
      faults.push({ kind, change: 'added', fact });
    }
  }
  return faults;
}

const KINDS: readonly FactKind[] = [
  'verbatim',
  'quotation',
  'number',
  'date',
  'name',
  'negation',
  'modality',
  'claim',
];

/** True when a name occurs as often as before, counting places at the beginning of a sentence, where it is not recognised as a name. */
export function staysAsWord(kind: FactKind, fact: string, times: number, text: string): boolean {
  if (kind !== 'name') return false;
  const words = text.match(/[#@]?[\p{L}\p{M}][\p{L}\p{M}\p{N}_]*(?:['’-][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
  return words.filter((word) => bareName(word) === fact).length >= times;
}

/** True for a fact that the rest of the draft states, or that is allowed. */
export function isKnown(kind: FactKind, fact: string, rest: Facts, allow: AllowedFacts): boolean {
  if (rest[kind].has(fact)) return true;
  if (kind === 'name')
    return allow.names.has(fact) || [...allow.names].some((name) => bareName(name) === fact);
  return kind === 'number' && allow.numbers.has(/\d[\d.,:]*%?/.exec(fact)?.[0] ?? fact);
}
