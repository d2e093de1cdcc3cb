import type { Localize } from '../base/localize.ts';
import type { NamedPin, Profile } from '../brand/index.ts';
import type { LedgerEntry } from '../facts/index.ts';
import type { Span } from '../text/index.ts';
import type { Styles } from '../vale/index.ts';
import type { Manner } from '../voice/index.ts';
import type { ClaimContext } from './claims/claim-context.ts';
import type { DisclosureFault } from './claims/disclosure.ts';
import type { StatementFinding } from './claims/judge-statements.ts';
import type { OfferFault } from './claims/offer.ts';
import type { DisclosureNeed, FindingKind, Fix, ProfileEntry, Severity } from './finding.ts';
import type { DraftReading, Passage, PlacedPassage } from './passage.ts';

/** What a brand's rules are made from. */
export interface CheckedBrand {
  readonly profile: Profile;
  /** How often, and in how many posts, the brand uses a word in lower case; undefined where no voice is learned. */
  readonly habits?: WordHabits | undefined;
  /** How the posts are written; undefined where no voice is learned. */
  readonly manner?: Manner | undefined;
  /** What claims, persuasion and disclosure are judged against; undefined where they are not checked. */
  readonly claims?: ClaimContext | undefined;
  /** The rules of its Vale styles; undefined where it has none. */
  readonly styles?: Styles | undefined;
  /** Its pinned voices, those that cannot be read too; undefined where drafts' voices are not checked. */
  readonly pins?: readonly NamedPin[] | undefined;
}

/** How a brand's posts write words. */
export interface WordHabits {
  /** The number of times that the posts have a word or phrase, in lower case. */
  times(text: string): number;
  /** The number of posts that have it. */
  posts(text: string): number;
}

/** What a rule says of a part of a passage. Offsets are UTF-16 units in the passage's text. */
export interface RuleMatch extends Span {
  /** One plain sentence, localized; a reason may follow. */
  readonly message: string;
  /** Empty where no replacement can be offered. */
  readonly fixes: readonly Fix[];
  readonly entry?: ProfileEntry;
  readonly use?: string;
  readonly ledger?: LedgerEntry;
  readonly need?: DisclosureNeed;
  readonly link?: string;
  readonly origin?: string;
}

/** Checks one passage at a time. The result depends on the passage and the brand only, so it is cached by the passage's text. */
export interface PassageMatcher {
  readonly scope: 'passage';
  find(passage: Passage): readonly RuleMatch[];
}

/** A draft as rules read it. */
export interface CheckedDraft extends DraftReading {
  /** In lower case. */
  readonly channel: string | undefined;
  /** What the rules about claims and persuasion find; read once for all of them. Nothing where claims are not checked. */
  readonly statements: readonly StatementFinding[];
  /** Missing, late and obscure notices; nothing where claims are not checked. */
  readonly disclosures: readonly DisclosureFault[];
  /** Differences between the offer in the text and in the front matter; nothing where claims are not checked. */
  readonly offers: readonly OfferFault[];
}

/** A match and the passage that it is in. */
export interface PlacedMatch extends RuleMatch {
  readonly at: PlacedPassage;
}

/** Checks a whole draft, for what no single passage shows. */
export interface DraftMatcher {
  readonly scope: 'draft';
  /** Its findings are about the places where they stand rather than the draft as a whole. */
  readonly findsPlaces?: true;
  find(draft: CheckedDraft): readonly PlacedMatch[];
}

export type Matcher = PassageMatcher | DraftMatcher;

/** A rule for drafts. */
export interface Check {
  /** Stable: profiles and comments name it. `family/name`. */
  readonly id: string;
  readonly kind: FindingKind;
  /** Off unless a profile names the rule or its family. */
  readonly isOptIn?: true;
  /** A profile may set another one, or turn the rule off. */
  readonly severity: Severity;
  readonly documentation: {
    /** What the rule finds, in a few words. */
    readonly title: string;
    /** Why, and how to comply. */
    readonly description: string;
  };
  /** The rule for a brand; undefined where the brand gives it nothing to look for. */
  prepare(brand: CheckedBrand, localize: Localize): Matcher | undefined;
}
