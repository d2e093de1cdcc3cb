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
export { wordsAndMarksIn, type FactWord } from './words.ts';
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
export { stateOf, type EntryState } from './ledger/entry-state.ts';
export { usesIn, type EntryUse, type StatedFigure } from './ledger/uses.ts';
export { entryEdit, type NewEntry } from './ledger/entry-edit.ts';
export { dayOf, readEntries, type EntryPlace, type LedgerEntry } from './ledger/ledger-entry.ts';
export { isLedgerFile, readLedger, type Ledger } from './ledger/ledger.ts';
export {
  ENTRY_FIELDS,
  readLedgerFile,
  type EntryField,
  type LedgerFile,
  type LedgerProblem,
  type PlacedEntry,
} from './ledger/ledger-file.ts';
export { stemOf } from './ledger/stems.ts';
export { dayNumber, dayOfNumber, weekdayNumber } from './ledger/calendar.ts';
export { canBe, daysIn, lastDayOf, type StatedDay } from './days.ts';
export { moneyIn, type Money } from './money.ts';
