export { postName } from './posts/post-name.ts';
export { matchesPath } from './path-pattern.ts';
export {
  chooseBrand,
  chooseProfile,
  findProfile,
  type BrandChoice,
  type BrandPlace,
  type ChosenBy,
  type FoundProfile,
} from './drafts/choose-brand.ts';
export { bothAllow, consentOn, DEFAULT_CONSENT, NO_CONSENT, readConsent, type Consent } from './consent.ts';
export { consentKey } from './consent-statements/index.ts';
export {
  consentOfPlace,
  folderOf,
  inReadingOrder,
  isFolderConsent,
  isInFolder,
  mayAffectOthers,
  placeConsent,
  readFolderConsent,
  togetherByPlace,
  type FolderConsents,
} from './folder-consent.ts';
export {
  brandByPattern,
  isInDraftFolder,
  isNoDraftName,
  isTextFile,
  type DraftingBrand,
  type TextPlace,
} from './drafts/draft-place.ts';
export { LONGEST_HEAD, roleOfDocument, type DocumentHead, type DocumentRole } from './drafts/draft-role.ts';
export { mayBeSent } from './drafts/draft-consent.ts';
export { didYouMean } from './profile/did-you-mean.ts';
export { explainNote, explainSkip } from './explain-note.ts';
export { skippedPart, type SkippedPart } from './explain-skipped.ts';
export { brandNameIn, siteNamesIn, type NamedSource } from './brand-name.ts';
export {
  type CheckExemption,
  type CheckSettings,
  completeProfile,
  isHabitOff,
  withUnclearConsent,
  type Audience,
  type BannedTerm,
  type BeforeAfter,
  type ChannelLimits,
  type Fact,
  type Profile,
  type Term,
  type Trait,
} from './profile/profile.ts';
export { weightOf } from './profile/weights.ts';
export {
  consentsOfPaths,
  type ConsentRules,
  type DateConsent,
  type PathConsent,
} from './profile/consent-rules.ts';
export { choosePin, isPinned, type NamedPin, type Pin, type PinChoice } from './pins/pin.ts';
export {
  isPinFile,
  pinNameOf,
  PINS_FOLDER,
  readPinFile,
  type PinFile,
  type PinProblem,
} from './pins/pin-file.ts';
export { pinFields, type PinField } from './pins/pin-fields.ts';
export { voiceNamedIn } from './pins/voice-named.ts';
export { isPinName, pinFileOf, pinFileText, type NewPin } from './pins/write-pin.ts';
export { addingBan, addingFact, addingPair, addingTerm } from './profile/add-entries.ts';
export { readJson } from './profile/json.ts';
export { isCorpusFile, readCorpusFile, type CorpusRules } from './read-corpus.ts';
export { lineKey } from './template/template-lines.ts';
export { templateInserts, type TemplateInsert } from './template/insert-template.ts';
export { explainTemplate } from './template/explain-template.ts';
export {
  findTemplates,
  missingTemplate,
  NO_TEMPLATES,
  withoutTemplate,
  type BrandTemplates,
  type ChannelTemplate,
  type MissingTemplate,
  type TemplateLine,
} from './template/find-templates.ts';
export { findListed, listedBy, type ListedFile } from './posts/listed-posts.ts';
export { readProfile, type ProfileProblem, type ReadProfile } from './profile/read-profile.ts';
export type {
  ColumnRole,
  CorpusFile,
  CorpusNote,
  NoPostsReason,
  Post,
  SkipReason,
  TakenColumns,
} from './posts/post.ts';
export {
  findOwnWords,
  onlySentences,
  recurringKeys,
  withoutSentences,
  type OwnWords,
} from './corpus/own-words.ts';
export { comparedWords, readShingles, type PostShingles } from './corpus/shingles.ts';
export { PackedPost, packPost } from './posts/packed-post.ts';
export { inPathOrder, packStore, unpackStore, type KnownFile, type StoredBrand } from './posts/store.ts';
export { importPosts, type ImportedPost } from './import-posts.ts';
export { listColumns, type ListedColumn } from './importers/index.ts';
export { chosenByProfile } from './publication.ts';
export {
  choosingFiles,
  consentingTo,
  noLongerExcluding,
  weightingFiles,
  writtenConsent,
} from './profile/change-corpus.ts';
export {
  changedProfile,
  exemptingInProfile,
  listIn,
  noLongerExempting,
  placeOfEntry,
  type ProfileChange,
  valueIn,
} from './profile/change-profile.ts';
