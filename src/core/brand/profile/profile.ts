import type { CorpusChoice } from '../publication.ts';
import { DEFAULT_CONSENT, NO_CONSENT, type Consent } from '../consent.ts';
import { NO_RULES, readRules, type ConsentRules, type WrittenRules } from './consent-rules.ts';
import type { ChosenColumns } from '../importers/importer.ts';

export interface Trait {
  readonly name: string;
  readonly description?: string;
  readonly do?: string;
  readonly dont?: string;
}

export interface Term {
  readonly use: string;
  readonly insteadOf: readonly string[];
  readonly why?: string;
}

export interface BannedTerm {
  readonly term: string;
  readonly why?: string;
}

export interface Fact {
  readonly id?: string;
  readonly text: string;
  readonly source?: string;
  /** The last day on which it is valid, YYYY-MM-DD. */
  readonly expires?: string;
}

export interface ChannelLimits {
  readonly maxCharacters?: number;
  readonly minCharacters?: number;
  readonly maxWords?: number;
  readonly minWords?: number;
  readonly maxHashtags?: number;
  /** Parts of a text message. */
  readonly maxSegments?: number;
  /** Characters of a mail's subject. */
  readonly maxSubject?: number;
  /** Characters of a mail's preheader. */
  readonly maxPreheader?: number;
  /** A line that every post begins with. */
  readonly opening?: string;
  /** A line that every post ends with. */
  readonly closing?: string;
  readonly notes?: string;
  /** Beside the brand's own. */
  readonly terms?: readonly Term[];
  /** Beside the brand's own. */
  readonly banned?: readonly BannedTerm[];
}

/** A sentence before and after it was put into the brand's voice. */
export interface BeforeAfter {
  readonly before: string;
  readonly after: string;
  readonly why?: string;
  readonly channel?: string;
}

export interface Audience {
  readonly description?: string;
  readonly notes?: string;
}

/** What a brand lead decided about learned habits, by the habits' ids. */
export interface HabitChoices {
  readonly off: readonly string[];
  readonly confirmed: readonly string[];
}

/** True for a habit that does not count against drafts. */
export const isHabitOff = ({ habits }: Pick<Profile, 'habits'>, id: string): boolean =>
  habits.off.includes(id);

/** A brand's settings for its checks. */
export interface CheckSettings {
  /** Severity by rule (`terms/banned`) or family of rules (`terms`). */
  readonly rules: Readonly<Record<string, 'off' | 'information' | 'warning'>>;
  /** Texts exempted everywhere, such as a street's name that contains a banned word. */
  readonly exempt: readonly CheckExemption[];
  /** Where drafts are published that do not say it: ISO 3166 codes, `EU` among them. */
  readonly jurisdictions: readonly string[];
}

export interface CheckExemption {
  readonly rules: readonly string[];
  /** The exempted text, in any case. */
  readonly text: string;
  readonly reason: string;
  /** The last day on which it exempts, YYYY-MM-DD. */
  readonly until?: string;
}

/** A profile as written (`<name>.brand.json`), in the shape of `profile.schema.json`. */
export interface WrittenProfile {
  readonly name: string;
  readonly description?: string;
  readonly language?: string;
  readonly traits?: readonly Trait[];
  readonly weAre?: readonly string[];
  readonly weAreNot?: readonly string[];
  readonly dos?: readonly string[];
  readonly donts?: readonly string[];
  readonly terms?: readonly Term[];
  readonly banned?: readonly BannedTerm[];
  readonly pairs?: readonly BeforeAfter[];
  readonly audiences?: Readonly<Record<string, Audience>>;
  readonly habits?: Partial<HabitChoices>;
  /** Folders with others' posts to compare with, relative to the brand's folder. */
  readonly lookAlikes?: readonly string[];
  readonly facts?: readonly Fact[];
  readonly channels?: Readonly<Record<string, ChannelLimits>>;
  readonly checks?: Partial<CheckSettings>;
  /** Where drafts lie beside folders for drafts, as `matchesPath` reads patterns: below the brand's folder; with a slash at the start, below the workspace folder. */
  readonly drafts?: readonly string[];
  readonly corpus?: {
    /** By a file's path or name, the columns with the posts' text, title, date and so on. */
    readonly columns?: Readonly<Record<string, ChosenColumns>>;
    /** Files to learn although they seem unpublished; see `matchesPattern`. */
    readonly include?: readonly string[];
    readonly exclude?: readonly string[];
    /** How often posts count, 1 to 5, by where their files lie; see `matchesPath`. */
    readonly weights?: Readonly<Record<string, number>>;
  };
  readonly consent?: Partial<Consent> & WrittenRules;
}

/** A profile with defaults for everything that is missing. */
export type Profile = Required<Omit<WrittenProfile, 'consent' | 'checks' | 'corpus' | 'habits'>> &
  ConsentRules & {
    /** Of posts that do not state their own. */
    readonly consent: Consent;
    /**
     * The profile states a consent that cannot be understood: nothing of the brand is learned, quoted or sent
     * until it is corrected.
     */
    readonly consentIsUnclear: boolean;
    readonly checks: CheckSettings;
    readonly columns: Readonly<Record<string, ChosenColumns>>;
    readonly corpusChoice: CorpusChoice;
    /** How often posts count, 1 to 5, by where their files lie; posts of no pattern count once. */
    readonly weights: Readonly<Record<string, number>>;
    readonly habits: HabitChoices;
  };

/** Completes a profile with defaults; an absent or invalid profile is an empty one. */
export const completeProfile = (written: WrittenProfile): Profile => ({
  name: written.name,
  description: written.description ?? '',
  language: written.language ?? 'en',
  traits: written.traits ?? [],
  dos: written.dos ?? [],
  donts: written.donts ?? [],
  terms: written.terms ?? [],
  banned: written.banned ?? [],
  ...completeVoice(written),
  facts: written.facts ?? [],
  channels: written.channels ?? {},
  drafts: written.drafts ?? [],
  ...completeChecks(written.checks),
  ...completeCorpus(written.corpus),
  ...completeConsent(written.consent),
});

/** What is stated about the voice as a whole. */
const completeVoice = (
  written: WrittenProfile,
): Pick<Profile, 'weAre' | 'weAreNot' | 'pairs' | 'audiences' | 'habits' | 'lookAlikes'> => ({
  weAre: written.weAre ?? [],
  weAreNot: written.weAreNot ?? [],
  pairs: written.pairs ?? [],
  audiences: written.audiences ?? {},
  habits: { off: written.habits?.off ?? [], confirmed: written.habits?.confirmed ?? [] },
  lookAlikes: written.lookAlikes ?? [],
});

const completeChecks = (written: WrittenProfile['checks']): Pick<Profile, 'checks'> => ({
  checks: {
    rules: written?.rules ?? {},
    exempt: written?.exempt ?? [],
    jurisdictions: written?.jurisdictions ?? [],
  },
});

const completeCorpus = (
  written: WrittenProfile['corpus'],
): Pick<Profile, 'columns' | 'corpusChoice' | 'weights'> => ({
  columns: written?.columns ?? {},
  weights: written?.weights ?? {},
  corpusChoice: { include: written?.include ?? [], exclude: written?.exclude ?? [] },
});

function completeConsent(
  written: WrittenProfile['consent'],
): Pick<Profile, 'consent' | 'consentIsUnclear' | keyof ConsentRules> {
  const { paths = {}, channels = {}, dates = {}, ...stated } = written ?? {};
  const consent = { ...DEFAULT_CONSENT, ...stated };
  return { consent, ...readRules({ paths, channels, dates }, consent), consentIsUnclear: false };
}

/** A profile whose consent cannot be understood. */
export const withUnclearConsent = (profile: Profile): Profile => ({
  ...profile,
  consent: NO_CONSENT,
  ...NO_RULES,
  consentIsUnclear: true,
});
