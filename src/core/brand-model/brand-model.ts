import { hashBytes, hashString } from '../base/bytes/index.ts';
import {
  chosenByProfile,
  completeProfile,
  consentOfPlace,
  findListed,
  inPathOrder,
  isFolderConsent,
  keepPost,
  liesIn,
  togetherByPlace,
  listedBy,
  packStore,
  readCorpusFile,
  unpackStore,
  type CorpusNote,
  type FolderConsents,
  type KeptPost,
  type KnownFile,
  type Post,
  type Profile,
} from '../brand/index.ts';
import type { ReadonlyBrandModel } from './readonly-brand-model.ts';
import { BrandVoices } from './brand-voices.ts';
import { BrandLines, findWordings, readWordings } from './brand-lines.ts';
import { OwnPosts, type HouseLines, type PostChanges } from './own-posts.ts';
import type { Language, UnreadableReason } from '../text/index.ts';
import type { CheckedBrand } from '../checks/index.ts';
import { allowedFacts, type AllowedFacts } from '../facts/index.ts';
import { readDerived, writeDerived } from './derived.ts';
import { cooperate, runToEnd, type Pause } from '../base/cooperative.ts';
import {
  PhraseModel,
  RecentPosts,
  type KnownLine,
  type KnownLines,
  type NgramBackground,
} from '../prediction/index.ts';
import {
  avoidedWords,
  featureFingerprint,
  wordKey,
  type Calibration,
  type Calibrations,
  type VoiceView,
  type Voice,
  type VoiceBackground,
} from '../voice/index.ts';

export interface BrandModelBackground {
  /** Identifies how voices are scored, in [0, 2^32); see `scoringFingerprint`. */
  readonly scoringFingerprint: () => number;
  readonly voice: VoiceBackground;
  readonly ngrams: NgramBackground;
}

/** Where the forms of posts stand among what is stored as derived: behind what `writeDerived` writes. */
const OWN_POSTS = 5;
/** Likewise the wordings of several posts. */
const WORDINGS = 6;

/** The fingerprint of files that were not read. */
const REFUSED = 0;

/** What became of one corpus file. */
export interface FileOutcome {
  readonly changed: boolean;
  /** Posts learned from. */
  readonly posts: number;
  readonly notes: readonly CorpusNote[];
}

/**
 * One brand as learned so far. What is kept is the corpus's posts; everything trained is a sum over them, so learning a file
 * and forgetting it again leaves the brand exactly as it was.
 */
export class BrandModel implements ReadonlyBrandModel {
  #profile: Profile;
  #unwanted: readonly string[] = [];
  #avoids: ((norm: string) => boolean) | undefined;
  #allowed: { readonly today: string; readonly facts: AllowedFacts } | undefined;
  readonly #files = new Map<string, KnownFile>();
  /** Those of them that list posts in files of their own. */
  readonly #lists = new Map<string, KnownFile>();
  readonly #posts = new OwnPosts();
  readonly #lines = new BrandLines();
  /** The state of the brand, in changes, that the wordings are of. */
  #linesAt = 0;
  readonly #phrases: PhraseModel;
  readonly #recent: RecentPosts;
  readonly #voices: BrandVoices;
  readonly #scoringFingerprint: () => number;
  /** Files that came or went so far. */
  #changes = 0;
  #calibrations: { readonly value: Calibrations; readonly at: number } | undefined;
  #profileRevision = 0;
  /** Files that state a folder's consent and came or went so far. */
  #folderChanges = 0;
  #folders: { readonly value: FolderConsents; readonly at: number } | undefined;

  constructor(fallbackName: string, background: BrandModelBackground) {
    this.#profile = completeProfile({ name: fallbackName });
    this.#scoringFingerprint = background.scoringFingerprint;
    this.#phrases = new PhraseModel(background.ngrams);
    this.#recent = new RecentPosts(this.#phrases);
    this.#voices = new BrandVoices(background.voice);
  }

  get profile(): Profile {
    return this.#profile;
  }

  /** Posts that do not state their consent have the profile's, so a changed consent makes every file count as changed. */
  setProfile(profile: Profile): void {
    this.#profile = profile;
    this.#unwanted = unwantedTerms(profile);
    this.#allowed = undefined;
    this.#profileRevision++;
    // What an earlier profile allowed does not hold until this one is clear.
    if (profile.consentIsUnclear) for (const path of [...this.#files.keys()]) this.forgetFile(path);
  }

  /** Terms that a suggestion must not contain. */
  get unwanted(): readonly string[] {
    return this.#unwanted;
  }

  /** What drafts are checked by: the profile, and how often the posts have a word. */
  get checked(): CheckedBrand {
    const { tally } = this.voice;
    return {
      profile: this.#profile,
      habits: {
        times: (text) => tally.count(wordKey(text)),
        posts: (text) => tally.postsWith(wordKey(text)),
      },
    };
  }

  /** Tells words, in lower case, that a suggestion must not contain, because the voice avoids them. */
  get avoids(): (norm: string) => boolean {
    return (this.#avoids ??= avoidedWords(this.voice));
  }

  /** The facts that a suggestion may state on a day, YYYY-MM-DD. */
  allowedOn(today: string): AllowedFacts {
    if (this.#allowed?.today !== today) this.#allowed = { today, facts: allowedFacts(this.#profile, today) };
    return this.#allowed.facts;
  }

  get voice(): Voice {
    return this.#voices.voice;
  }

  /** Another number whenever the voice has changed. */
  get voiceRevision(): number {
    return this.#changes;
  }

  /** Another number whenever the profile was set. */
  get profileRevision(): number {
    return this.#profileRevision;
  }

  /** Lines that ghost text may go on with; wordings of posts are those of the last `settle`. */
  get lines(): KnownLines {
    return this.#lines.under(this.#profile);
  }

  get phrases(): PhraseModel {
    return this.#phrases;
  }

  get files(): ReadonlyMap<string, KnownFile> {
    return this.#files;
  }

  /** In path order, so that no answer depends on the order in which files were learned. */
  filesInOrder(): KnownFile[] {
    return inPathOrder(this.#files.values());
  }

  /** Posts that are learned, by id, in the form in which they are: cross-posts once, without passages that many posts repeat. */
  get posts(): ReadonlyMap<string, Post> {
    return this.#posts.learned;
  }

  /** The same in path order. */
  postsInOrder(): Post[] {
    return this.#rawPosts().flatMap(({ id }) => this.#posts.learned.get(id) ?? []);
  }

  /** Of each text that stands in several posts: the post that counts, and all that have it. */
  get copies(): ReadonlyMap<string, readonly string[]> {
    return this.#posts.copies;
  }

  /** How many sentences of a post are set apart because many posts repeat them. */
  repeatedSentences(id: string): number {
    return this.#posts.repeated.get(id) ?? 0;
  }

  get voices(): BrandVoices {
    return this.#voices;
  }

  /** What is normal for the brand. Until `settle` is called after a change it is as it was before: a changed post must not make typing wait. */
  get calibration(): Calibration {
    return (this.#calibrations?.value ?? this.#calibrate()).english;
  }

  /** Brings the calibrations up to date; begins again when the brand changes in a pause. */
  async settle(pause: Pause): Promise<void> {
    while (!this.isSettled) {
      if (!this.#posts.isCurrent) {
        const changes = await cooperate(this.#posts.update(), pause, () => this.#changes);
        if (changes) this.#applyChanges(changes);
        continue;
      }
      if (this.#linesAt !== this.#changes) {
        const wordings = await cooperate(
          findWordings(this.postsInOrder(), this.#houseLines(), this.#profile.name),
          pause,
          () => this.#changes,
        );
        if (wordings) this.#takeWordings(wordings);
        continue;
      }
      const steps = this.#voices.calibrateInSteps(this.#posts.learned.values());
      const value = await cooperate(steps, pause, () => this.#changes);
      if (value) this.#takeCalibrations(value);
    }
  }

  voiceView(language: Language, channel?: string): VoiceView | undefined {
    return this.#voices.view(this.calibration, language, channel);
  }

  get isSettled(): boolean {
    return (
      this.#posts.isCurrent && this.#linesAt === this.#changes && this.#calibrations?.at === this.#changes
    );
  }

  /** Grows whenever a file is learned or forgotten: work on the posts that spans a change has to begin again. */
  get changes(): number {
    return this.#changes;
  }

  /** Learns a corpus file, or learns it anew when its content or the consent it falls under has changed, or its day has come. @param today YYYY-MM-DD */
  learnFile(path: string, bytes: Uint8Array, today?: string): FileOutcome {
    const isClosed = this.#profile.consentIsUnclear;
    const fallback = isFolderConsent(path)
      ? this.#profile.consent
      : consentOfPlace(this.#profile, this.#folderConsents(), path);
    const about = { columns: this.#profile.columns, listed: findListed(this.#lists.values(), path) };
    const choice = this.#profile.corpusChoice;
    const chosen = chosenByProfile(path, choice);
    const fingerprint = hashBytes(bytes, hashString(JSON.stringify([fallback, isClosed, about, chosen])));
    const known = this.#files.get(path);
    if (known?.fingerprint === fingerprint && !isDue(known, today))
      return { changed: false, posts: known.posts.length, notes: known.notes };
    this.forgetFile(path);
    const { posts, notes } = readCorpusFile(path, bytes, fallback, { ...about, choice, today });
    const file = {
      path,
      fingerprint,
      notes,
      posts: posts.filter((post) => post.consent.learn && !isClosed).map(keepPost),
    };
    // What was read before its list came is read again with what the list says.
    for (const listed of listedBy(file, this.#files.keys())) this.forgetFile(listed);
    this.#take(file);
    this.#applyConsentOf(file);
    return { changed: true, posts: file.posts.length, notes };
  }

  /** What files of the corpus say of the folders they lie in. */
  #folderConsents(): FolderConsents {
    if (this.#folders?.at !== this.#folderChanges) {
      const stated = [...this.#files.values()].flatMap(({ notes }) =>
        notes.flatMap((note) => (note.kind === 'folder-consent' ? [[note.folder, note] as const] : [])),
      );
      this.#folders = { value: togetherByPlace(stated), at: this.#folderChanges };
    }
    return this.#folders.value;
  }

  /** What was learned from a folder under another consent must not stay until its files are read again. */
  #forgetPlace(place: string, by: string): void {
    for (const [path, { notes }] of [...this.#files])
      if (path !== by && liesIn(path, place) && !notes.some(({ kind }) => kind === 'folder-consent'))
        this.forgetFile(path);
  }

  /** Notes that a file cannot be read; true when that is news. */
  refuseFile(path: string, reason: UnreadableReason): boolean {
    if (this.#files.get(path)?.fingerprint === REFUSED) return false;
    this.forgetFile(path);
    this.#take({ path, fingerprint: REFUSED, posts: [], notes: [{ kind: 'unreadable', reason }] });
    return true;
  }

  /** Forgets a corpus file; true when it was known. */
  forgetFile(path: string): boolean {
    const file = this.#files.get(path);
    if (!file) return false;
    for (const post of this.#posts.remove(file.posts)) this.#forget(post);
    this.#files.delete(path);
    this.#lists.delete(path);
    for (const listed of listedBy(file, this.#files.keys())) this.forgetFile(listed);
    this.#changes++;
    this.#applyConsentOf(file);
    return true;
  }

  /** What a file states for others holds from now on, or no longer. */
  #applyConsentOf({ path, notes }: KnownFile): void {
    for (const note of notes) {
      if (note.kind !== 'folder-consent') continue;
      this.#folderChanges++;
      this.#forgetPlace(note.folder, path);
    }
  }

  /**
   * The store of everything learned, with what was derived from it: byte for byte that of a brand which never saw what was
   * forgotten. Brings the calibration up to date, which goes into it; begins again when the brand changes in a pause.
   */
  async pack(pause: Pause): Promise<Uint8Array> {
    for (;;) {
      await this.settle(pause);
      const packed = await cooperate(this.#packInSteps(), pause, () => this.#changes);
      if (packed) return packed;
    }
  }

  /**
   * Restores what an earlier session stored; false when the store cannot be used and everything has to be learned anew. The brand must
   * not be used until this resolves, nor after it rejects.
   */
  async unpack(store: Uint8Array, pause: Pause): Promise<boolean> {
    return (await cooperate(this.#unpackInSteps(store), pause)) === true;
  }

  *#unpackInSteps(store: Uint8Array): Generator<undefined, boolean, undefined> {
    const stored = unpackStore(store, featureFingerprint());
    yield;
    const raw = stored?.files.flatMap((file) => file.posts) ?? [];
    const own = stored && OwnPosts.read(raw, stored.derived[OWN_POSTS]);
    const posts = raw.flatMap(({ id }) => own?.learned.get(id) ?? []);
    const wordings = readWordings(stored?.derived[WORDINGS]);
    const derived = own && (yield* readDerived(stored.derived, posts, this.#scoringFingerprint()));
    if (!derived || !wordings) return false;
    for (const path of [...this.#files.keys()]) this.forgetFile(path);
    yield;
    yield* this.#voices.restoreInSteps(derived.voices, posts, derived.languages);
    yield* this.#recent.addInSteps(posts.filter(isQuotable), derived.phrases);
    for (const file of stored.files) this.#know(file);
    this.#folderChanges++;
    this.#posts.replaceWith(own);
    this.#changes++;
    this.#takeWordings(wordings);
    if (derived.calibrations) this.#takeCalibrations(derived.calibrations);
    return true;
  }

  *#packInSteps(): Generator<undefined, Uint8Array, undefined> {
    const files = this.filesInOrder();
    const derived = yield* writeDerived({
      voices: this.#voices,
      posts: this.postsInOrder(),
      phrases: { model: this.#phrases, ids: this.#recent.ids() },
      calibrations: this.#calibrations?.value ?? this.#calibrate(),
      scoringFingerprint: this.#scoringFingerprint(),
    });
    const own = this.#posts.write(this.#rawPosts());
    return packStore({ files, derived: [...derived, own, this.#lines.write()] }, featureFingerprint());
  }

  #houseLines(): readonly HouseLines[] {
    return [...this.#posts.houseLines].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  #takeWordings(wordings: readonly KnownLine[]): void {
    this.#lines.setWordings(wordings);
    this.#linesAt = this.#changes;
  }

  #take(file: KnownFile): void {
    this.#posts.add(file.posts);
    this.#learn(file.posts);
    this.#know(file);
    this.#changes++;
  }

  #learn(posts: readonly KeptPost[]): void {
    for (const post of posts) this.#voices.add(post);
    this.#recent.add(posts.filter(isQuotable));
  }

  #forget(post: KeptPost): void {
    this.#voices.remove(post);
    this.#recent.remove(post.id);
  }

  /** Learns posts in the form that comparing all of them gave. */
  #applyChanges({ forget, learn }: PostChanges): void {
    for (const post of forget) this.#forget(post);
    this.#learn(learn);
    if (forget.length + learn.length > 0) this.#changes++;
  }

  #rawPosts(): KeptPost[] {
    return this.filesInOrder().flatMap(({ posts }) => posts);
  }

  #know(file: KnownFile): void {
    this.#files.set(file.path, file);
    if (file.notes.some(({ kind }) => kind === 'listed-posts')) this.#lists.set(file.path, file);
  }

  #calibrate(): Calibrations {
    const value = runToEnd(this.#voices.calibrateInSteps(this.#posts.learned.values()));
    this.#takeCalibrations(value);
    return value;
  }

  #takeCalibrations(value: Calibrations): void {
    this.#calibrations = { value, at: this.#changes };
    this.#voices.settle(value);
  }
}

/** A file that was left out for its date is read again when that day has come. */
const isDue = ({ notes }: KnownFile, today: string | undefined): boolean =>
  today !== undefined &&
  notes.some(
    (note) =>
      (note.kind === 'left-out' || note.kind === 'skipped') &&
      note.until !== undefined &&
      note.until <= today,
  );

/** Ghost text repeats wording, so it learns only from posts that may be quoted. */
const isQuotable = (post: Post): boolean => post.consent.quote;

const unwantedTerms = (profile: Profile): string[] => [
  ...profile.banned.map(({ term }) => term),
  ...profile.terms.flatMap(({ insteadOf }) => insteadOf),
];
