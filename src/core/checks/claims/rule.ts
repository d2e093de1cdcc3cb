import type { FindingKind } from '../finding.ts';

/** What makes a statement one that needs no evidence, or persuasion honest. */
export const CLEARANCES = ['ledger', 'offer', 'stock', 'terms'] as const;
export type Clearance = (typeof CLEARANCES)[number];

/** Contexts in which a match does not count. */
export const GUARDS = ['question', 'negated', 'reported', 'hypothetical', 'quoted', 'personal'] as const;
export type Guard = (typeof GUARDS)[number];

/** A rule about claims or persuasion as its file in `data/checks/rules` states it. */
export interface ClaimRule {
  /** `claims/superlative` */
  readonly id: string;
  readonly kind: Extract<FindingKind, 'claim' | 'persuasion'>;
  readonly title: string;
  readonly description: string;
  /** The message for a match: one plain sentence. */
  readonly message: string;
  /** ISO 3166 codes, `EU` among them; everywhere where the list is empty. */
  readonly jurisdictions: readonly string[];
  /** The law, code or guide that it is based on. */
  readonly citation: string;
  readonly clearedBy: readonly Clearance[];
  /** A live entry of the ledger clears it only where the rule matches the entry too: a test against one product proves no superlative. */
  readonly entryMustMatch: boolean;
  readonly guards: readonly Guard[];
  /** Patterns of which one is enough; see `readPattern`. */
  readonly patterns: readonly string[];
  /** Patterns that count only in copy, which is short: in articles such words describe and explain. */
  readonly inCopy: readonly string[];
  /** Patterns that a match may not touch. */
  readonly unless: readonly string[];
  readonly examples: { readonly fire: readonly string[]; readonly quiet: readonly string[] };
}
