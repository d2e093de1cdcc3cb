import { bareName, type AllowedFacts, type IsCommonWord } from '../../facts/index.ts';
import { readFacts, type FactKind, type Facts } from './facts.ts';

/** A fact that a rewrite lost or brought in. */
export interface FactFault {
  readonly kind: FactKind;
  readonly change: 'lost' | 'added';
  /** The fact; of negations and modalities the class, such as `may`. */
  readonly fact: string;
}

/** What is known beside the passage itself. */
export interface KnownFacts {
  /** The draft without the passage. */
  readonly rest: string;
  readonly allow: AllowedFacts;
  /** The profile's unexpired facts as written: what they claim may be claimed. */
  readonly stated?: string;
  readonly knows: IsCommonWord;
}

/** These may be left out: hype does not have to be kept. */
const MAY_GO: ReadonlySet<FactKind> = new Set(['claim']);
/** These may come in where the draft or the profile has them. */
const MAY_COME: ReadonlySet<FactKind> = new Set(['number', 'date', 'name', 'claim']);

/**
 * What a rewrite of a passage (both Markdown, English) does to its facts: none when every number, name, link, quotation, negation and
 * modality stands as often as before, and no number, name or claim came in that neither the draft nor the profile states.
 */
export function checkFacts(passage: string, rewrite: string, known: KnownFacts): FactFault[] {
  const others = `${known.rest}\n\n${known.stated ?? ''}`;
  const small = new Set(`${passage} ${rewrite} ${others}`.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}'-]*/gu));
  // What somebody here writes small is a word, whatever a sentence's head makes of it.
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

/** At the head of a sentence a name may not show as one; it has to be there nevertheless, as often and as written. */
export function staysAsWord(kind: FactKind, fact: string, times: number, text: string): boolean {
  if (kind !== 'name') return false;
  const words = text.match(/[#@]?[\p{L}\p{M}][\p{L}\p{M}\p{N}_]*(?:['’-][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
  return words.filter((word) => bareName(word) === fact).length >= times;
}

/** Whether a fact stands in what is known, or is allowed. */
export function isKnown(kind: FactKind, fact: string, rest: Facts, allow: AllowedFacts): boolean {
  if (rest[kind].has(fact)) return true;
  if (kind === 'name')
    return allow.names.has(fact) || [...allow.names].some((name) => bareName(name) === fact);
  return kind === 'number' && allow.numbers.has(/\d[\d.,:]*%?/.exec(fact)?.[0] ?? fact);
}
