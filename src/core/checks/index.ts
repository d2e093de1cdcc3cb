export { noticeKind } from './claims/disclosure.ts';
export type { ClaimContext } from './claims/claim-context.ts';
export type { Check, CheckedBrand, CheckedDraft, Matcher, RuleMatch, WordHabits } from './check.ts';
export { allowHere, allowInDraft, disallow, type CommentSyntax, type DraftEdit } from './exemptions/allow.ts';
export { EditChecks } from './edits/edit-checks.ts';
export type { TriedEdit } from './edits/tried-edit.ts';
export { severityFor, type PreparedCheck } from './configure.ts';
export { limitsOf } from './lengths/channel-limits.ts';
export { hashtagsIn } from './lengths/hashtags-in.ts';
export {
  charactersOfPost,
  countingOf,
  postLength,
  segmentsOfSms,
  type Counting,
} from './lengths/post-length.ts';
export { wordsIn } from './lengths/words-in.ts';
export { DRIFT_RULE, driftSeverity } from './drift-rule.ts';
export { exemptedIn } from './exemptions/exempted.ts';
export { exemptionsIn, namesRule, type Exemption } from './exemptions/exemptions.ts';
export { waiversOfBrand, waiversOfDraft, type Waiver } from './exemptions/waivers.ts';
export { disclosureNeeds } from './claims/disclosure.ts';
export { draftFacts } from './claims/draft-facts.ts';
export { readStatement, writeStatement, type ExemptionStatement } from './exemptions/exemption-statement.ts';
export {
  fixEdit,
  type DisclosureNeed,
  type Finding,
  type FindingKind,
  type Fix,
  type ProfileEntry,
  type Severity,
} from './finding.ts';
export { jurisdictionsIn } from './jurisdiction.ts';
export {
  checkedSentence,
  passageOf,
  type CheckedSentence,
  type Passage,
  type PlacedPassage,
} from './passage.ts';
export { CHECKS } from './registry.ts';
export { severityOfRule } from './severity-of-rule.ts';
export { proposeEntries, type PostSentence, type ProposedEntry } from './proposals/propose-entries.ts';
export { claimEdit, fieldEdit } from './notices/front-matter-edit.ts';
export { noticeEdit, noticeFor } from './notices/insert-notice.ts';
export { isNotice } from './notices/is-notice.ts';
export { ledgerFigure } from './notices/soften.ts';
export { ruleNotes, type RuleNotes } from './presentation/rule-notes.ts';
export { ruleTitle } from './presentation/rule-title.ts';
export { CheckCache, runChecks } from './run-checks.ts';
export { readInstruction } from './stated/read-instruction.ts';
export { statementsOf, understand } from './stated/read-statement.ts';
export type { Statement } from './stated/statement.ts';
export { subjectOfPart } from './stated/stated-kind.ts';
export { checkability, type Checkability } from './stated/checkability.ts';
export { matchCase, termForms, termPattern } from './terms/term-pattern.ts';

export { checkDraft } from './check-draft.ts';
export { styleChecks } from './rules/styles.ts';
