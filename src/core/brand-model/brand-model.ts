import { jurisdictionsIn, type CheckedBrand } from '../checks/index.ts';
import {
  findTemplates,
  NO_TEMPLATES,
  withoutTemplate,
  type BrandTemplates,
  type CorpusNote,
  type KnownFile,
  type NamedPin,
  type PackedPost,
  type Post,
  type Profile,
} from '../brand/index.ts';
import { cooperate, runToEnd, type Pause } from '../base/cooperative.ts';
import type { AllowedFacts, LedgerEntry } from '../facts/index.ts';
import type {
  KnownLine,
  KnownLines,
  NgramBackground,
  PhraseModel,
  WordNetwork,
} from '../prediction/index.ts';
import type { Styles } from '../vale/index.ts';
import type { Language, UnreadableReason } from '../text/index.ts';
import {
  calibrateInSteps,
  type Calibration,
  type Calibrations,
  type VoiceView,
  type Voice,
  type VoiceBackground,
} from '../voice/index.ts';
import { BrandLines, findWordings } from './brand-lines.ts';
import { BrandProfile } from './brand-profile.ts';
import { readBrandStore, writeBrandStore } from './brand-store.ts';
import type { BrandVoices, TrainedVoices } from './voices/brand-voices.ts';
import { CorpusFiles, hasEndedConsent, isDue, refusedFile } from './corpus-files.ts';
import { LearnedPosts } from './learned-posts.ts';
import { OwnPosts, type PostChanges } from './own-posts.ts';
import { StruckViews } from './struck-views.ts';
import type { ReadonlyBrandModel } from './readonly-brand-model.ts';

export interface BrandModelBackground {
  /** Identifies how voices are scored, in [0, 2^32); see `scoringFingerprint`. */
  readonly scoringFingerprint: () => number;
  readonly voice: VoiceBackground;
  readonly ngrams: NgramBackground;
  /** Decoded on first use. */
  readonly network: () => WordNetwork | undefined;
}

/** The result of learning one corpus file. */
export interface FileOutcome {
  readonly changed: boolean;
  /** Posts learned from. */
  readonly posts: number;
  readonly notes: readonly CorpusNote[];
}

/**
 * The learned state of one brand. It keeps the corpus's posts; everything trained is a sum over them, so
 * learning a file and removing it again restores exactly the former state.
 */
export class BrandModel implements ReadonlyBrandModel {
  readonly pinnedAs: string | undefined = undefined;
  readonly #profile: BrandProfile;
  readonly #files = new CorpusFiles();
  #posts = new OwnPosts();
  readonly #learned: LearnedPosts;
  /** The calibration of a brand without posts. */
  readonly #untrained: Calibration;
  readonly #lines = new BrandLines();
  readonly #struck = new StruckViews();
  /** The value of `changes` at which the wordings were found. */
  #linesAt = 0;
  readonly #scoringFingerprint: () => number;
  /** The number of files added and removed so far. */
  #changes = 0;
  /** The value of `changes` when posts were last added or removed: what has been derived from them since then stands. */
  #postsAt = 0;
  /** The value of `changes` at which the brand was last packed or unpacked. */
  #storedAt: number | undefined;
  /** The number of times that something was derived from all posts. */
  #trainings = 0;
  #templates: { readonly value: BrandTemplates; readonly at: number } | undefined;
  /** Undefined until `refresh` has run for the first time. */
  #calibrations: { readonly value: Calibrations; readonly at: number } | undefined;

  /** @param profile that of another model, where they are of one brand */
  constructor(
    fallbackName: string,
    background: BrandModelBackground,
    profile = new BrandProfile(fallbackName),
  ) {
    this.#profile = profile;
    this.#scoringFingerprint = background.scoringFingerprint;
    this.#learned = new LearnedPosts(background);
    this.#untrained = runToEnd(calibrateInSteps(this.voice, []));
  }

  get profile(): Profile {
    return this.#profile.current;
  }

  /**
   * Posts without their own consent have the profile's, so a changed consent makes every file count as
   * changed.
   */
  setProfile(profile: Profile): void {
    this.#profile.set(profile);
    // With unclear consent, nothing that an earlier profile allowed may be kept.
    if (profile.consentIsUnclear) for (const path of [...this.#files.all.keys()]) this.forgetFile(path);
  }

  /** Terms that a suggestion must not contain. */
  get unwanted(): readonly string[] {
    return this.#profile.unwanted;
  }

  /** The entries of the brand's ledgers. */
  setLedger(entries: readonly LedgerEntry[]): void {
    this.#profile.setLedger(entries);
  }

  /** The brand's Vale styles. */
  setStyles(styles: Styles | undefined): void {
    this.#profile.setStyles(styles);
  }

  get pins(): readonly NamedPin[] {
    return this.#profile.pins;
  }

  setPins(pins: readonly NamedPin[]): void {
    this.#profile.setPins(pins);
  }

  /** What brand leads state; another model of the same brand has the same object. */
  get stated(): BrandProfile {
    return this.#profile;
  }

  /** What the brand may state on a day, YYYY-MM-DD: the entries of its ledgers, expired ones too, and the facts of its profile that still hold. */
  ledgerOn(today: string): readonly LedgerEntry[] {
    return this.#profile.ledgerOn(today);
  }

  /** What checks need of the brand on a day, YYYY-MM-DD: the profile, word frequencies in the posts, the ledger. */
  checkedOn(today: string): CheckedBrand {
    const jurisdictions = jurisdictionsIn(this.profile.checks.jurisdictions);
    const claims = { today, ledger: this.ledgerOn(today), jurisdictions };
    const { styles } = this.#profile;
    const { habits, manner } = this.#learned;
    return { profile: this.profile, habits, manner, claims, styles, pins: this.pins };
  }

  /** True for words, in lower case, that a suggestion must not contain because the voice avoids them. */
  get avoids(): (norm: string) => boolean {
    return this.#struck.avoids(this.#learned.avoids, this.profile.habits.off);
  }

  /** The facts that a suggestion may state on a day, YYYY-MM-DD. */
  allowedOn(today: string): AllowedFacts {
    return this.#profile.allowedOn(today);
  }

  get voice(): Voice {
    return this.voices.voice;
  }

  /** Differs after every change of the voice; training changes it too. */
  get voiceRevision(): number {
    return this.#changes + this.#trainings;
  }

  /** Differs after every change of the profile, the ledgers or the pinned voices. */
  get profileRevision(): number {
    return this.#profile.revision;
  }

  /** Lines that ghost text may continue; wordings of posts are those of the last `refresh`. */
  get lines(): KnownLines {
    return this.#lines.under(this.profile);
  }

  get phrases(): PhraseModel {
    return this.#learned.phrases;
  }

  get files(): ReadonlyMap<string, KnownFile> {
    return this.#files.all;
  }

  /** In path order, so that no result depends on the order in which files were learned. */
  filesInOrder(): KnownFile[] {
    return this.#files.inPathOrder();
  }

  /**
   * The learned posts by id, each in the form in which it was learned: cross-posts once, without passages
   * that many posts repeat.
   */
  get posts(): ReadonlyMap<string, Post> {
    return this.#posts.learned;
  }

  /** The form in which a post was learned, as it is kept. */
  learnedForm(id: string): PackedPost | undefined {
    return this.#posts.learned.get(id);
  }

  /** The learned posts in path order. */
  postsInOrder(): Post[] {
    return this.filesInOrder().flatMap(({ posts }) =>
      posts.flatMap(({ id }) => this.#posts.learned.get(id) ?? []),
    );
  }

  /** For each text that several posts have: the post that counts, and all posts with it. */
  get copies(): ReadonlyMap<string, readonly string[]> {
    return this.#posts.copies;
  }

  /** The number of a post's sentences that are left out because many posts repeat them. */
  repeatedSentences(id: string): number {
    return this.#posts.repeated.get(id) ?? 0;
  }

  isRepeated(sentence: string): boolean {
    return this.#posts.isRepeated(sentence);
  }

  get voices(): BrandVoices {
    return this.#learned.voices;
  }

  /**
   * The calibration computed by the last `refresh`, since changed posts must not delay typing; that of a brand
   * without posts before the first.
   */
  get calibration(): Calibration {
    return this.#calibrations?.value.english ?? this.#untrained;
  }

  /** Updates the calibrations; starts again when the brand changes during a pause. */
  async refresh(pause: Pause): Promise<void> {
    while (!this.isSettled) {
      if (!this.#posts.isCurrent) {
        const changes = await cooperate(this.#posts.update(), pause, () => this.#changes);
        if (changes) this.#applyChanges(changes);
        continue;
      }
      if (this.#learned.isBehind) {
        await cooperate(this.#learned.countInSteps(), pause, () => this.#changes);
        continue;
      }
      if (!this.#stands(this.#linesAt)) {
        const wordings = await cooperate(
          findWordings(this.postsInOrder(), this.#posts.recurringLines, this.profile.name),
          pause,
          () => this.#changes,
        );
        if (wordings) this.#takeWordings(wordings);
        continue;
      }
      if (!this.#templates || !this.#stands(this.#templates.at)) {
        const value = await cooperate(this.#findTemplates(), pause, () => this.#changes);
        if (value) this.#templates = { value, at: this.#changes };
        continue;
      }
      const { value: templates } = this.#templates;
      const steps = this.voices.trainInSteps(this.#posts.learned, (blocks) =>
        withoutTemplate(blocks, templates),
      );
      const value = await cooperate(steps, pause, () => this.#changes);
      if (value) this.#takeTrained(value);
    }
  }

  /** The fixed lines of the brand's channels; none between a change of the corpus and `refresh`, as they are words of posts. */
  get templates(): BrandTemplates {
    return this.#templates && this.#stands(this.#templates.at) ? this.#templates.value : NO_TEMPLATES;
  }

  #findTemplates(): ReturnType<typeof findTemplates> {
    return findTemplates(this.filesInOrder().flatMap(({ posts }) => posts));
  }

  voiceView(language: Language, channel?: string): VoiceView | undefined {
    return this.#struck.view(this.voices.view(this.calibration, language, channel), this.profile.habits.off);
  }

  get isSettled(): boolean {
    const at = [this.#linesAt, this.#templates?.at, this.#calibrations?.at];
    return this.#posts.isCurrent && !this.#learned.isBehind && at.every((change) => this.#stands(change));
  }

  /** Whether the posts are still those from which something was derived at this value of `changes`. */
  #stands(at: number | undefined): boolean {
    return at !== undefined && at >= this.#postsAt;
  }

  #hasChanged(posts: readonly unknown[]): void {
    this.#changes++;
    if (posts.length > 0) this.#postsAt = this.#changes;
  }

  /**
   * Increases whenever a file is learned or removed: work on the posts that spans a change has to start
   * again.
   */
  get changes(): number {
    return this.#changes;
  }

  /**
   * Learns a corpus file, again if its content, the consent that applies to it, or its publication has
   * changed.
   * @param today YYYY-MM-DD
   */
  learnFile(path: string, bytes: Uint8Array, today?: string): FileOutcome {
    const reading = this.#files.reading({ path, bytes }, this.profile, today);
    const known = this.#files.all.get(path);
    if (known?.fingerprint === reading.fingerprint && !isDue(known, today))
      return { changed: false, posts: known.posts.length, notes: known.notes };
    this.forgetFile(path);
    const file = reading.read();
    this.#forgetDependents(file);
    this.#take(file);
    return { changed: true, posts: file.posts.length, notes: file.notes };
  }

  /** Learns a file that another model of the brand has read, in place of what was learned of its path. */
  learnAsRead(file: KnownFile): void {
    this.forgetFile(file.path);
    this.#take(file);
  }

  /** Removes files whose reading depends on `file`, until they are read again. */
  #forgetDependents(file: KnownFile): void {
    for (const path of this.#files.dependentOn(file)) this.forgetFile(path);
  }

  /** Removes files with posts whose consent has ended, until they are read again; true where there are any. */
  endConsents(today: string): boolean {
    const ended = this.filesInOrder().filter((file) => hasEndedConsent(file, today));
    for (const { path } of ended) this.forgetFile(path);
    return ended.length > 0;
  }

  /** Records that a file cannot be read; true when that was not known before. */
  refuseFile(path: string, reason: UnreadableReason): boolean {
    if (this.#files.isRefused(path)) return false;
    this.forgetFile(path);
    this.#take(refusedFile(path, reason));
    return true;
  }

  /** Removes a corpus file; true when it was known. */
  forgetFile(path: string): boolean {
    const file = this.#files.remove(path);
    if (!file) return false;
    this.#learned.forget(this.#posts.remove(file.posts));
    this.#hasChanged(file.posts);
    this.#forgetDependents(file);
    return true;
  }

  /**
   * Serialises everything learned, with derived data: the bytes equal those of a brand that never had the
   * removed posts. Updates the calibration first; starts again when the brand changes during a pause.
   */
  async pack(pause: Pause): Promise<Uint8Array> {
    for (;;) {
      await this.refresh(pause);
      const calibrations = this.#calibrations?.value;
      if (!calibrations) continue;
      const steps = writeBrandStore({
        files: this.filesInOrder(),
        posts: this.postsInOrder(),
        ...{ own: this.#posts, learned: this.#learned, lines: this.#lines, calibrations },
        scoringFingerprint: this.#scoringFingerprint(),
      });
      const packed = await cooperate(steps, pause, () => this.#changes);
      if (!packed) continue;
      this.#storedAt = this.#changes;
      return packed;
    }
  }

  /** Whether the brand is as it was when it was last packed or unpacked. */
  get isStored(): boolean {
    return this.#storedAt === this.#changes;
  }

  /**
   * Restores the state of an earlier session; false when the store is unusable and everything has to be
   * learned again. The brand must not be used until this resolves, nor after it rejects.
   */
  async unpack(store: Uint8Array, pause: Pause): Promise<boolean> {
    return (await cooperate(this.#unpackInSteps(store), pause)) === true;
  }

  *#unpackInSteps(store: Uint8Array): Generator<undefined, boolean, undefined> {
    const stored = yield* readBrandStore(
      store,
      this.#scoringFingerprint(),
      this.voice.background.passages?.size ?? 0,
    );
    if (!stored) return false;
    for (const path of [...this.#files.all.keys()]) this.forgetFile(path);
    yield;
    yield* this.#learned.restoreInSteps(stored.posts, stored.derived);
    for (const file of stored.files) this.#files.add(file);
    this.#posts = stored.own;
    this.#postsAt = ++this.#changes;
    this.#takeWordings(stored.wordings);
    this.#templates = { value: yield* this.#findTemplates(), at: this.#changes };
    if (stored.derived.trained) this.#takeTrained(stored.derived.trained);
    this.#storedAt = this.#changes;
    return true;
  }

  #takeWordings(wordings: readonly KnownLine[]): void {
    this.#lines.setWordings(wordings);
    this.#linesAt = this.#changes;
  }

  #take(file: KnownFile): void {
    this.#posts.add(file.posts);
    this.#learned.learn(file.posts);
    this.#files.add(file);
    this.#hasChanged(file.posts);
  }

  /** Learns posts in the form that results from comparing all posts. */
  #applyChanges(changes: PostChanges): void {
    this.#learned.apply(changes);
    const posts = [...changes.forget, ...changes.learn];
    if (posts.length > 0) this.#hasChanged(posts);
  }

  #takeTrained(trained: TrainedVoices): void {
    this.#calibrations = { value: trained.calibrations, at: this.#changes };
    this.#trainings++;
    this.voices.setTrained(trained);
  }
}
