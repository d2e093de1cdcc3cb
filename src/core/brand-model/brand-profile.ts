import { completeProfile, type Profile } from '../brand/index.ts';
import { allowedFacts, type AllowedFacts } from '../facts/index.ts';

/** A brand's profile, with what is derived from it alone. */
export class BrandProfile {
  #profile: Profile;
  #unwanted: readonly string[];
  #allowed: { readonly today: string; readonly facts: AllowedFacts } | undefined;
  #revision = 0;

  constructor(fallbackName: string) {
    this.#profile = completeProfile({ name: fallbackName });
    this.#unwanted = unwantedTerms(this.#profile);
  }

  get current(): Profile {
    return this.#profile;
  }

  set(profile: Profile): void {
    this.#profile = profile;
    this.#unwanted = unwantedTerms(profile);
    this.#allowed = undefined;
    this.#revision++;
  }

  /** Terms that a suggestion must not contain. */
  get unwanted(): readonly string[] {
    return this.#unwanted;
  }

  /** Differs after every change of the profile. */
  get revision(): number {
    return this.#revision;
  }

  /** The facts that a suggestion may state on a day, YYYY-MM-DD. */
  allowedOn(today: string): AllowedFacts {
    if (this.#allowed?.today !== today) this.#allowed = { today, facts: allowedFacts(this.#profile, today) };
    return this.#allowed.facts;
  }
}

const unwantedTerms = (profile: Profile): string[] => [
  ...profile.banned.map(({ term }) => term),
  ...profile.terms.flatMap(({ insteadOf }) => insteadOf),
];
