import type { CorpusChoice } from '../publication.ts';
import { DEFAULT_CONSENT, NO_CONSENT, readConsent, type Consent } from '../consent.ts';
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
  readonly maxHashtags?: number;
  readonly notes?: string;
}

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
  readonly dos?: readonly string[];
  readonly donts?: readonly string[];
  readonly terms?: readonly Term[];
  readonly banned?: readonly BannedTerm[];
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
  };
  readonly consent?: Partial<Consent> & {
    /** By the files' location; see `matchesPath`. */
    readonly paths?: Readonly<Record<string, unknown>>;
  };
}

/** The consent of posts whose files are in some location. */
export interface PathConsent {
  readonly pattern: string;
  readonly consent: Consent;
}

/** A profile with defaults for everything that is missing. */
export type Profile = Required<Omit<WrittenProfile, 'consent' | 'checks' | 'corpus'>> & {
  /** Of posts that do not state their own. */
  readonly consent: Consent;
  readonly consentByPath: readonly PathConsent[];
  /**
   * The profile states a consent that cannot be understood: nothing of the brand is learned, quoted or sent
   * until it is corrected.
   */
  readonly consentIsUnclear: boolean;
  readonly checks: CheckSettings;
  readonly columns: Readonly<Record<string, ChosenColumns>>;
  readonly corpusChoice: CorpusChoice;
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
  facts: written.facts ?? [],
  channels: written.channels ?? {},
  drafts: written.drafts ?? [],
  ...completeChecks(written.checks),
  ...completeCorpus(written.corpus),
  ...completeConsent(written.consent),
});

const completeChecks = (written: WrittenProfile['checks']): Pick<Profile, 'checks'> => ({
  checks: {
    rules: written?.rules ?? {},
    exempt: written?.exempt ?? [],
    jurisdictions: written?.jurisdictions ?? [],
  },
});

const completeCorpus = (written: WrittenProfile['corpus']): Pick<Profile, 'columns' | 'corpusChoice'> => ({
  columns: written?.columns ?? {},
  corpusChoice: { include: written?.include ?? [], exclude: written?.exclude ?? [] },
});

function completeConsent(
  written: WrittenProfile['consent'],
): Pick<Profile, 'consent' | 'consentByPath' | 'consentIsUnclear'> {
  const { paths = {}, ...stated } = written ?? {};
  const consent = { ...DEFAULT_CONSENT, ...stated };
  const consentByPath = Object.entries(paths).map(([pattern, value]) => ({
    pattern,
    consent: readConsent(value, consent).consent,
  }));
  return { consent, consentByPath, consentIsUnclear: false };
}

/** A profile whose consent cannot be understood. */
export const withUnclearConsent = (profile: Profile): Profile => ({
  ...profile,
  consent: NO_CONSENT,
  consentByPath: [],
  consentIsUnclear: true,
});
