import { localizeInEnglish, type Localize } from '../base/localize.ts';
import { BoundedCache } from '../base/bounded-cache.ts';
import { fileSpan, textField, type Block, type Prose } from '../text/index.ts';
import type { Check, CheckedBrand, CheckedDraft, RuleMatch } from './check.ts';
import type { ClaimContext } from './claims/claim-context.ts';
import { disclosureFaults, disclosureNeeds } from './claims/disclosure.ts';
import { draftFacts } from './claims/draft-facts.ts';
import { offerFaults } from './claims/offer.ts';
import { JudgedStatements, judgeStatements, type StatementFinding } from './claims/judge-statements.ts';
import { sharedReader, type Statement } from './claims/statements.ts';
import { prepareChecks, type PreparedCheck } from './configure.ts';
import { exemptedIn } from './exemptions/exempted.ts';
import { exemptionFaults } from './exemption-faults.ts';
import { exemptionsIn } from './exemptions/exemptions.ts';
import type { Finding, Fix } from './finding.ts';
import {
  kept,
  passageOf,
  sentenceText,
  type DraftReading,
  type Passage,
  type PlacedPassage,
  type SentenceText,
} from './passage.ts';
import { concerns, covers, jurisdictionsIn } from './jurisdiction.ts';
import { CHECKS } from './registry.ts';
import { styleChecks, styleRuleId } from './rules/styles.ts';
import { voiceFaults } from './voice-faults.ts';

/** A match with the rule that made it. */
interface Found {
  readonly prepared: PreparedCheck;
  readonly match: RuleMatch;
}

/** The rules for any brand, and those of its Vale styles. */
const checksFor = (brand: CheckedBrand, localize: Localize): readonly Check[] => [
  ...CHECKS,
  ...styleChecks(brand, localize),
];

/** Sentences kept for each passage that is kept. */
const SENTENCES = 3;

/** A brand's rules, with their findings cached by the text of passages, so that a keystroke costs only the passage that it changes. */
export class CheckCache {
  readonly brand: CheckedBrand;
  readonly prepared: readonly PreparedCheck[];
  readonly localize: Localize;
  /** By kind, then by text: a block's text is the same string from key to key, so that looking it up reads none of it. */
  readonly #passages = new Map<Block['kind'], BoundedCache<string, Passage>>();
  readonly #found = new WeakMap<Passage, readonly Found[]>();
  readonly #placed = new WeakMap<Passage, readonly Statement[]>();
  readonly #statements = new BoundedCache<string, readonly Statement[]>();
  readonly #sentences = new BoundedCache<string, SentenceText>();
  readonly #readSentence = (text: string): SentenceText =>
    this.#sentences.get(text, () => sentenceText(text));
  readonly #judgements = new JudgedStatements();

  /** The ids of the rules of the brand's Vale styles, those that are off too. */
  get styleRules(): readonly string[] {
    return (this.brand.styles?.rules ?? []).map(({ name }) => styleRuleId(name));
  }

  constructor(
    brand: CheckedBrand,
    localize: Localize = localizeInEnglish,
    checks = checksFor(brand, localize),
  ) {
    this.brand = brand;
    this.localize = localize;
    this.prepared = prepareChecks(checks, brand, localize);
  }

  passage({ kind, text }: Block): Passage {
    const ofKind = this.#passages.get(kind) ?? new BoundedCache<string, Passage>();
    this.#passages.set(kind, ofKind);
    return ofKind.get(text, () => passageOf(kind, text, this.#readSentence));
  }

  /** The findings of the rules that check one passage at a time. */
  foundIn(passage: Passage): readonly Found[] {
    return kept(this.#found, passage, () =>
      this.prepared.flatMap((prepared) =>
        prepared.matcher.scope === 'passage'
          ? prepared.matcher.find(passage).map((match) => ({ prepared, match }))
          : [],
      ),
    );
  }

  /** What the rules about claims and persuasion find in a passage, before it is judged. */
  statementsIn(passage: Passage): readonly Statement[] {
    return this.#statements.get(passage.text, () => sharedReader().read(passage));
  }

  /** What the rules about claims and persuasion find in a draft. */
  statementsOf(draft: DraftReading): readonly StatementFinding[] {
    const { claims } = this.brand;
    if (!claims) return [];
    const reader = sharedReader();
    const read = ({ passage }: PlacedPassage): readonly Statement[] =>
      kept(this.#placed, passage, () => this.statementsIn(passage));
    const places = placesOf(draft, claims);
    const ledger = claims.ledger.filter(({ jurisdictions }) => covers(jurisdictions, places));
    return judgeStatements(draft, reader, read, { ...claims, ledger }, this.#judgements).filter(
      (finding) => finding.kind !== 'unsupported' || concerns(finding.rule.jurisdictions, places),
    );
  }

  /** What text and front matter say differently, and the notices that the front matter asks for; each read once for its rules. */
  frontMatterFaultsOf(draft: DraftReading): Pick<CheckedDraft, 'disclosures' | 'offers'> {
    const { claims } = this.brand;
    if (!claims) return { disclosures: [], offers: [] };
    const facts = draftFacts(draft.fields);
    return {
      disclosures: disclosureFaults(draft, disclosureNeeds(facts)),
      offers: offerFaults(draft.passages, facts, claims),
    };
  }

  /** Call between two drafts; limits the cached passages to about this number. */
  trim(most: number): void {
    for (const ofKind of this.#passages.values()) ofKind.trim(most);
    this.#statements.trim(most);
    this.#sentences.trim(SENTENCES * most);
  }
}

/** Where a draft is published; its front matter goes before the brand. */
function placesOf({ fields }: DraftReading, { jurisdictions = [] }: ClaimContext): readonly string[] {
  const own = jurisdictionsIn(fields['jurisdiction'] ?? fields['jurisdictions']);
  return own.length > 0 ? own : jurisdictions;
}

/**
 * All findings of the rules in a draft, in the order of the text.
 * @param path as `DraftReading` has it, for rules that hold for some files only
 */
export function runChecks(file: string, prose: Prose, cache: CheckCache, path?: string): Finding[] {
  const passages = prose.blocks.map((block) => ({ block, passage: cache.passage(block) }));
  const fields = prose.frontMatter?.fields ?? {};
  const reading = { passages, file, fields, path };
  const draft = {
    ...reading,
    channel: textField(fields, 'channel')?.toLowerCase(),
    statements: cache.statementsOf(reading),
    ...cache.frontMatterFaultsOf(reading),
  };
  const today = cache.brand.claims?.today;
  const exemptions = exemptionsIn(file, prose);
  const isExempted = exemptedIn(file, prose, cache.brand.profile, exemptions, today);
  const ofPassages = passages.flatMap(({ block, passage }) =>
    cache.foundIn(passage).map((found) => findingOf(file, block, found)),
  );
  const ofDraft = cache.prepared.flatMap((prepared) =>
    prepared.matcher.scope === 'draft'
      ? prepared.matcher.find(draft).map(({ at, ...match }) => findingOf(file, at.block, { prepared, match }))
      : [],
  );
  const wholeDraft = new Set(
    cache.prepared
      .filter(({ matcher }) => matcher.scope === 'draft' && !matcher.findsPlaces)
      .map(({ check }) => check.id),
  );
  return [
    ...[...ofPassages, ...ofDraft].filter(
      (finding) => !isExempted(finding.rule, finding, wholeDraft.has(finding.rule)),
    ),
    ...exemptionFaults(file, exemptions, today, cache.localize, cache.styleRules),
    ...voiceFaults(file, prose, cache.brand, cache.localize),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
}

function findingOf(file: string, block: Block, { prepared: { check, severity }, match }: Found): Finding {
  const { start, end } = fileSpan(block, match);
  const text = block.text.slice(match.start, match.end);
  const written = file.slice(start, end);
  const { entry, use, ledger, need, link, origin } = match;
  // Made for every finding at every key: what is there is written out, and nothing is compared that needs no comparison.
  return {
    ...(entry && { entry }),
    ...(use !== undefined && { use }),
    ...(ledger && { ledger }),
    ...(need && { need }),
    ...(link !== undefined && { link }),
    ...(origin !== undefined && { origin }),
    start,
    end,
    rule: check.id,
    kind: check.kind,
    severity,
    text: check.kind === 'channel' ? written : text,
    message: match.message,
    // A replacement of words with markup between them would break the markup.
    fixes: match.fixes.length > 0 && isPlain(written, text) ? plainFixes(file, block, match, start) : [],
  };
}

/** The fixes whose article, where they have one, is written without markup. */
const plainFixes = (file: string, block: Block, match: RuleMatch, start: number): readonly Fix[] =>
  match.fixes.filter(({ article }) => {
    const length = article?.length ?? 0;
    return (
      length === 0 ||
      isPlain(file.slice(start - length, start), block.text.slice(match.start - length, match.start))
    );
  });

const isPlain = (written: string, read: string): boolean =>
  written === read || written.replace(/\s+/g, ' ') === read.replace(/\s+/g, ' ');
