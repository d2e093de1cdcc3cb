import type { CheckedBrand } from '../checks/index.ts';
import type { BrandTemplates, KnownFile, NamedPin, Post, Profile } from '../brand/index.ts';
import type { AllowedFacts, LedgerEntry } from '../facts/index.ts';
import type { PhraseModel } from '../prediction/index.ts';
import type { Language } from '../text/index.ts';
import type { Calibration, Voice, VoiceView } from '../voice/index.ts';
import type { ReadonlyBrandVoices } from './voices/readonly-brand-voices.ts';

/**
 * The learned state of one brand, read-only. Only the service uses and changes the class behind it,
 * `BrandModel`; all other floors use this interface. Every member reflects the state at the time of the call.
 */
export interface ReadonlyBrandModel {
  readonly profile: Profile;
  /** Terms that a suggestion must not contain: banned ones and those that a preferred term replaces. */
  readonly unwanted: readonly string[];
  /**
   * True for words, in lower case, that a suggestion must not contain because the voice avoids them; see
   * `avoidedWords`.
   */
  readonly avoids: (norm: string) => boolean;
  /** The brand's pinned voices, those that cannot be read too. */
  readonly pins: readonly NamedPin[];
  /** The name of the pinned voice that this is; undefined for the brand's present voice. */
  readonly pinnedAs: string | undefined;
  /** The English voice of all posts. */
  readonly voice: Voice;
  readonly voices: ReadonlyBrandVoices;
  readonly phrases: PhraseModel;
  /**
   * The learned posts by id, in their learned form: cross-posts once, without passages that many posts
   * repeat.
   */
  readonly posts: ReadonlyMap<string, Post>;
  /** For each text that several posts have: the id of the post that counts, and the ids of all that have it. */
  readonly copies: ReadonlyMap<string, readonly string[]>;
  /** The English voice's calibration, computed by the last refresh after a change of the corpus. */
  readonly calibration: Calibration;
  /** The fixed lines of the brand's channels; none between a change of the corpus and the next refresh. */
  readonly templates: BrandTemplates;
  /** Differs after every learned or removed file: work that spans a change has to start again. */
  readonly changes: number;
  /** Differs after every change of the voice. */
  readonly voiceRevision: number;
  /** Differs after every change of the profile, the ledgers or the pinned voices. */
  readonly profileRevision: number;
  /** The corpus files in path order, so that no result depends on the order in which files were learned. */
  filesInOrder(): readonly KnownFile[];
  /** The learned posts in path order. */
  postsInOrder(): readonly Post[];
  /** How many sentences of a post are left out because many posts repeat them. */
  repeatedSentences(id: string): number;
  /** True for a sentence, without markup, that is left out because many posts repeat it: the brand's, though no part of its voice. */
  isRepeated(sentence: string): boolean;
  /** What the brand may state on a day, YYYY-MM-DD: the entries of its ledgers, expired ones too, and the facts of its profile that still hold. */
  ledgerOn(today: string): readonly LedgerEntry[];
  /** What checks need of the brand on a day, YYYY-MM-DD: the profile, word frequencies in the posts, the ledger. */
  checkedOn(today: string): CheckedBrand;
  /** The facts that a suggestion may state on a day, YYYY-MM-DD. */
  allowedOn(today: string): AllowedFacts;
  /** The voice for drafts in `language`, with the shift of `channel` where it has one; undefined where no post is in the language. */
  voiceView(language: Language, channel?: string): VoiceView | undefined;
}
