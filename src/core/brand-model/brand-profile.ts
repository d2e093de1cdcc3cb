import { completeProfile, type NamedPin, type Profile } from '../brand/index.ts';
import type { Styles } from '../vale/index.ts';
import { allowedFacts, type AllowedFacts, type LedgerEntry } from '../facts/index.ts';

/** What brand leads state, in the profile, in ledgers and in pinned voices, with what is derived from it alone. */
export class BrandProfile {
  #profile: Profile;
  #unwanted: readonly string[];
  #allowed: { readonly today: string; readonly facts: AllowedFacts } | undefined;
  #ledger: readonly LedgerEntry[] = [];
  #styles: Styles | undefined;
  #pins: readonly NamedPin[] = [];
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

  /** The entries of the brand's ledgers. */
  setLedger(entries: readonly LedgerEntry[]): void {
    this.#ledger = entries;
    this.#allowed = undefined;
    this.#revision++;
  }

  /** The brand's Vale styles. */
  setStyles(styles: Styles | undefined): void {
    this.#styles = styles;
    this.#revision++;
  }

  get styles(): Styles | undefined {
    return this.#styles;
  }

  /** The brand's pinned voices, those that cannot be read too. */
  setPins(pins: readonly NamedPin[]): void {
    this.#pins = pins;
    this.#revision++;
  }

  get pins(): readonly NamedPin[] {
    return this.#pins;
  }

  /** What may be stated on a day, YYYY-MM-DD: the entries of the ledgers, expired ones too, and the profile's facts that still hold. */
  ledgerOn(today: string): readonly LedgerEntry[] {
    return [...this.#ledger, ...factsOn(this.#profile, today)];
  }

  /** Terms that a suggestion must not contain. */
  get unwanted(): readonly string[] {
    return this.#unwanted;
  }

  /** Differs after every change of profile, ledgers, styles or pinned voices. */
  get revision(): number {
    return this.#revision;
  }

  /** The facts that a suggestion may state on a day, YYYY-MM-DD. */
  allowedOn(today: string): AllowedFacts {
    if (this.#allowed?.today !== today)
      this.#allowed = {
        today,
        facts: allowedFacts({ ...this.#profile, facts: [...this.#profile.facts, ...this.#ledger] }, today),
      };
    return this.#allowed.facts;
  }
}

/** The facts of a profile that hold on a day, YYYY-MM-DD, as entries of a ledger. */
export const factsOn = ({ facts }: Pick<Profile, 'facts'>, today: string): LedgerEntry[] =>
  facts.filter(({ expires }) => expires === undefined || expires >= today).map(entryOfFact);

const entryOfFact = ({ id, text, source, expires }: Profile['facts'][number]): LedgerEntry => ({
  text,
  jurisdictions: [],
  place: { kind: 'profile' },
  ...(id === undefined ? {} : { id }),
  ...(source === undefined ? {} : { evidence: source }),
  ...(expires === undefined ? {} : { expires }),
});

const unwantedTerms = (profile: Profile): string[] => [
  ...profile.banned.map(({ term }) => term),
  ...profile.terms.flatMap(({ insteadOf }) => insteadOf),
];
