import type { Localize } from '../../base/localize.ts';
import type { ClaimRule, Clearance } from '../claims/rule.ts';
import { CLAIM_RULES } from '../claims/rules.ts';

/** A rule about claims, persuasion or disclosure as its readers are told of it. */
export interface RuleNotes {
  /** Why it is marked: what the rule looks for and asks for. */
  readonly why: string;
  /** The law, code or guide that it stands on; not translated. */
  readonly citation: string | undefined;
  /** What can be done about it, one sentence each. */
  readonly ways: readonly string[];
  /** What in ledger or front matter clears it; undefined where nothing does. */
  readonly clearedBy?: readonly Clearance[];
}

/** Undefined for rules about wording, which say everything in their message. */
export function ruleNotes(rule: string, localize: Localize): RuleNotes | undefined {
  const claim = CLAIM_RULES.find(({ id }) => id === rule);
  if (claim)
    return {
      why: localize(claim.description),
      citation: claim.citation,
      ways: waysOf(claim, localize),
      clearedBy: claim.clearedBy,
    };
  switch (rule) {
    case 'ledger/expired':
      return {
        why: localize('The ledger has this statement, but its evidence no longer holds.'),
        citation: undefined,
        ways: [localize('Renew the evidence and its “expires”, or leave the statement out.')],
      };
    case 'ledger/contradiction':
      return {
        why: localize('The ledger differs from this. One of the two is wrong.'),
        citation: undefined,
        ways: [localize('Correct the draft, or the entry.')],
      };
    case 'offer/contradiction':
    case 'offer/expired':
      return {
        why: localize(
          'Price, discount and deadline in the text must match “offer” in the front matter and still be valid.',
        ),
        citation: undefined,
        ways: [localize('Correct the text, or “offer”.')],
      };
    case 'offer/terms':
      return {
        why: localize('Two different periods or percentages for the same term.'),
        citation: 'Directive 2011/83/EU, article 6 (EU)',
        ways: [localize('Say the same in both places.')],
      };
    default:
      return rule.startsWith('disclosure/') ? disclosureNotes(localize) : undefined;
  }
}

const disclosureNotes = (localize: Localize): RuleNotes => ({
  why: localize('The front matter requires a notice to readers, early and in plain words.'),
  citation:
    'CAP Code 2.1 (UK); 16 CFR 255.5 (US); Directive 2005/29/EC, annex I no. 11, and Regulation (EU) 2024/1689, article 50 (EU)',
  ways: [localize('Put it in plain words in the first line, before any link.')],
});

function waysOf({ clearedBy, kind, entryMustMatch }: ClaimRule, localize: Localize): string[] {
  const ways = clearedBy.map((clearance) => way(clearance, kind === 'persuasion', entryMustMatch, localize));
  return [...ways, localize('Or rephrase it without this.')];
}

function way(clearance: Clearance, isPersuasion: boolean, mustMatch: boolean, localize: Localize): string {
  switch (clearance) {
    case 'ledger':
      return mustMatch
        ? localize('To resolve it, add an entry to the ledger that states exactly this.')
        : localize('To resolve it, add an entry to the ledger that states it.');
    case 'offer':
      return isPersuasion
        ? localize('To resolve it, add the deadline to the front matter: “offer: ends”.')
        : localize('To resolve it, add the price to the front matter: “offer: price”.');
    case 'stock':
      return localize('To resolve it, add the source to the front matter: “stock: source”.');
    case 'terms':
      return localize('To resolve it, add a sentence with the later price and how to cancel.');
  }
}
