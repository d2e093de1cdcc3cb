export { allowedFacts, NO_ALLOWED_FACTS, unexpiredFacts, type AllowedFacts } from './allowed.ts';
export {
  breaksOffInClaim,
  CLAIM_KINDS,
  claimsIn,
  isSuperlative,
  type Claim,
  type ClaimKind,
} from './claims.ts';
export { contradicts, isSameFact } from './compare.ts';
export { factsIn } from './extract.ts';
export type { Fact, FactKind, IsCommonWord } from './fact.ts';
export { isKnownFact, isQuantity } from './known.ts';
export { bareName, namesIn } from './names.ts';
export { newlyStated, NOTHING_STATED, StatedCache, statedIn, type StatedFacts } from './stated.ts';
export {
  contentOf,
  compared,
  relate,
  type ComparedEntry,
  type EntryRelation,
  type StatementContent,
} from './ledger/ledger-match.ts';
export { dayOf, readEntries, readLedger, type Ledger, type LedgerEntry } from './ledger/ledger.ts';
export { stemOf } from './ledger/stems.ts';
export { dayNumber, weekdayNumber } from './ledger/calendar.ts';
