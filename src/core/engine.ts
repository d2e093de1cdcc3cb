import { readBackground } from './background/index.ts';
import { readProfile, type CorpusNote, type KnownFile, type ReadProfile } from './brand/index.ts';
import { checkDraft, type Finding } from './checks/index.ts';
import { driftIn, hearDraft, isServed, report, type ScoreReport } from './heard-draft.ts';
import { LearnedBrand, type FileOutcome } from './learned-brand.ts';
import {
  readNgramBackground,
  suggest,
  type Standing,
  type SuggestResult,
  type Threshold,
} from './suggest/index.ts';
import {
  ENGLISH,
  inEnglish,
  readProse,
  type Language,
  type Say,
  type UnreadableReason,
} from './text/index.ts';
import {
  evidenceFor,
  explainShift,
  readVoiceBackground,
  type ChannelShift,
  type Reason,
  type SentenceDrift,
} from './voice/index.ts';

/** What the engine needs from its surroundings. */
export interface EnginePorts {
  /** The packed background, as shipped. */
  readonly background: Uint8Array;
  /** Today as YYYY-MM-DD: facts expire. */
  readonly today: () => string;
  /** Lets other work through between two pieces of long work; without it such work is done in one go. */
  readonly pause?: () => Promise<void>;
  /** Translates what the user reads; English when left out. */
  readonly say?: Say;
}

export type { OtherLanguage, ScoreReport } from './heard-draft.ts';

export interface DraftReport {
  readonly score: ScoreReport;
  readonly sentences: readonly SentenceDrift[];
  readonly findings: readonly Finding[];
}

export interface BrandSummary {
  readonly name: string;
  readonly files: number;
  readonly posts: number;
  readonly words: number;
  /** Posts by channel, most first; `''` where the post does not say. */
  readonly channels: readonly (readonly [channel: string, posts: number])[];
  /** Posts by language, most first. */
  readonly languages: readonly (readonly [language: Language, posts: number])[];
  /** The channels that shift the voice, and how. */
  readonly channelShifts: readonly {
    readonly channel: string;
    readonly shifts: readonly ShownShift[];
  }[];
  readonly firstDate: string | undefined;
  readonly lastDate: string | undefined;
  /** Posts that may be learned from but not quoted. */
  readonly unquotable: number;
  readonly notes: readonly { readonly path: string; readonly note: CorpusNote }[];
}

/** A channel's shift in plain words, with a sentence that shows it. */
export interface ShownShift extends Omit<ChannelShift, 'evidence'> {
  readonly text: string;
  readonly evidence: Evidence | undefined;
}

/** A sentence of the corpus that proves something, and where to open it. */
export interface Evidence {
  readonly path: string;
  readonly title: string;
  readonly date: string | undefined;
  readonly sentence: string;
  /** 0-based line of the post in its file, and the sentence's UTF-16 offset in it where the file is one post. */
  readonly line: number;
  readonly offset: number | undefined;
}

export interface SuggestCall {
  readonly before: string;
  readonly after: string;
  readonly threshold: Threshold;
  readonly standing: Standing | undefined;
}

/** The one facade: every face (editor, command line, tests) reaches the core through it. Brands are named by any stable key. */
export interface Engine {
  /** Takes up a brand with what an earlier session stored; false when the store was of no use. */
  open(brand: string, store: Uint8Array | undefined): boolean;
  close(brand: string): void;
  /** Reads the brand's profile; undefined where it has none. Known files should be learned again when its consent changed. */
  setProfile(brand: string, json: string | undefined, fallbackName: string): ReadProfile;
  learnFile(brand: string, path: string, bytes: Uint8Array): FileOutcome;
  /** Notes that a file cannot be read, without its bytes; true when that is news. */
  refuseFile(brand: string, path: string, reason: UnreadableReason): boolean;
  forgetFile(brand: string, path: string): boolean;
  /** Paths of the corpus files that are known. */
  knownFiles(brand: string): string[];
  /** Brings what is costly up to date after a run of changes. */
  settle(brand: string): void;
  /** The same in pieces of some milliseconds, so that calls in between are answered. */
  settleInPieces(brand: string): Promise<void>;
  store(brand: string): Uint8Array;
  summary(brand: string): BrandSummary;
  score(brand: string, text: string): ScoreReport;
  /** How far each sentence of a text is from the voice. */
  drift(brand: string, text: string): SentenceDrift[];
  /** What the checks say about a draft. */
  findings(brand: string, text: string): Finding[];
  /** Everything there is to say about a draft. */
  check(brand: string, text: string): DraftReport;
  suggest(brand: string, call: SuggestCall): SuggestResult;
  /** Up to `limit` sentences of quotable posts that prove a reason. */
  evidence(brand: string, reason: Reason, limit: number): Evidence[];
  /** Where a post's sentence is to be opened. */
  locate(brand: string, post: string, start: number, sentence: string): Evidence | undefined;
}

/** Builds an engine. Throws `CorruptBytesError` when the background was altered. Brands that were never opened are empty ones. */
export function createEngine(ports: EnginePorts): Engine {
  const sections = readBackground(ports.background);
  const background = {
    voice: readVoiceBackground(sections.get('voice') ?? new Uint8Array()),
    ngrams: readNgramBackground(sections.get('ngrams') ?? new Uint8Array()),
  };
  const say = ports.say ?? inEnglish;
  const brands = new Map<string, LearnedBrand>();
  const brandOf = (key: string): LearnedBrand => {
    const known = brands.get(key) ?? new LearnedBrand(key, background);
    brands.set(key, known);
    return known;
  };

  return {
    open(key, store) {
      brands.delete(key);
      const brand = brandOf(key);
      return store === undefined || brand.unpack(store);
    },
    close(key) {
      brands.delete(key);
    },
    setProfile(key, json, fallbackName) {
      const read = readProfile(json ?? JSON.stringify({ name: fallbackName }), fallbackName, say);
      brandOf(key).setProfile(read.profile);
      return read;
    },
    learnFile: (key, path, bytes) => brandOf(key).learnFile(path, bytes),
    refuseFile: (key, path, reason) => brandOf(key).refuseFile(path, reason),
    forgetFile: (key, path) => brandOf(key).forgetFile(path),
    knownFiles: (key) => filesOf(brandOf(key)).map(({ path }) => path),
    settle(key) {
      brandOf(key).settle();
    },
    settleInPieces: (key) => brandOf(key).settleInPieces(ports.pause ?? (() => Promise.resolve())),
    store: (key) => brandOf(key).pack(),
    summary: (key) => summarize(brandOf(key), say),
    score: (key, text) => scoreDraft(brandOf(key), text),
    drift: (key, text) => driftIn(hearDraft(brandOf(key), readProse(text))),
    findings: (key, text) => checkDraft(text, readProse(text), brandOf(key).profile, say),
    check: (key, text) => checkWhole(brandOf(key), text, say),
    suggest(key, call) {
      const brand = brandOf(key);
      if (!isServed(brand, call.before, call.after)) return { kind: 'silent', reason: 'other-language' };
      const allow = brand.allowedOn(ports.today());
      return suggest(brand.phrases, { ...call, allow, banned: brand.unwanted });
    },
    evidence: (key, reason, limit) => findEvidence(brandOf(key), reason, limit),
    locate: (key, post, start, sentence) => locate(brandOf(key), post, start, sentence),
  };
}

function scoreDraft(brand: LearnedBrand, text: string): ScoreReport {
  return report(brand, hearDraft(brand, readProse(text)));
}

function checkWhole(brand: LearnedBrand, text: string, say: Say): DraftReport {
  const prose = readProse(text);
  const draft = hearDraft(brand, prose);
  return {
    score: report(brand, draft),
    sentences: driftIn(draft),
    findings: checkDraft(text, prose, brand.profile, say),
  };
}

/** In path order, so that no answer depends on the order in which files were learned. */
const filesOf = (brand: LearnedBrand): KnownFile[] =>
  [...brand.files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));

function findEvidence(brand: LearnedBrand, reason: Reason, limit: number): Evidence[] {
  const language = reason.language ?? ENGLISH;
  const quotable = filesOf(brand).flatMap(({ posts }) =>
    posts.filter(({ id, consent }) => consent.quote && brand.languageOfPost(id) === language),
  );
  return evidenceFor(reason, quotable, limit).flatMap(
    ({ id, sentence }) => locate(brand, id, sentence.start, sentence.text) ?? [],
  );
}

function locate(brand: LearnedBrand, id: string, start: number, sentence: string): Evidence | undefined {
  const post = brand.posts.get(id);
  if (!post) return undefined;
  const [, path = id, row] = /^(.*)#(\d+)$/s.exec(id) ?? [];
  return {
    path,
    title: post.title ?? path,
    date: post.date,
    sentence,
    line: post.line,
    offset: row === undefined ? start : undefined,
  };
}

function shownEvidence(brand: LearnedBrand, { evidence }: ChannelShift): Evidence | undefined {
  if (!evidence || brand.posts.get(evidence.id)?.consent.quote !== true) return undefined;
  return locate(brand, evidence.id, evidence.sentence.start, evidence.sentence.text);
}

function summarize(brand: LearnedBrand, say: Say): BrandSummary {
  const files = filesOf(brand);
  const posts = files.flatMap((file) => file.posts);
  const dates = posts.flatMap((post) => post.date ?? []).sort();
  const channels = new Map<string, number>();
  for (const { channel = '' } of posts) channels.set(channel, (channels.get(channel) ?? 0) + 1);
  return {
    name: brand.profile.name,
    files: files.length,
    posts: posts.length,
    words: brand.words,
    channels: [...channels].sort(([, a], [, b]) => b - a),
    languages: brand.languages.filter(([, count]) => count > 0),
    channelShifts: brand.channelShifts.map(({ channel, shifts }) => ({
      channel,
      shifts: shifts.map((shift) => ({
        ...shift,
        text: explainShift(shift, say),
        evidence: shownEvidence(brand, shift),
      })),
    })),
    firstDate: dates[0],
    lastDate: dates.at(-1),
    unquotable: posts.filter((post) => !post.consent.quote).length,
    notes: files.flatMap((file) => file.notes.map((note) => ({ path: file.path, note }))),
  };
}
