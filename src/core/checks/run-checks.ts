import { localizeInEnglish, type Localize } from '../base/localize.ts';
import { BoundedCache } from '../base/bounded-cache.ts';
import { fileSpan, textField, type Block, type Prose } from '../text/index.ts';
import type { CheckedBrand, CheckedDraft, RuleMatch } from './check.ts';
import { disclosureFaults, disclosureNeeds } from './claims/disclosure.ts';
import { draftFacts } from './claims/draft-facts.ts';
import { offerFaults } from './claims/offer.ts';
import { judgeStatements, type StatementFinding } from './claims/judge-statements.ts';
import { sharedReader, type Statement } from './claims/statements.ts';
import { prepareChecks, type PreparedCheck } from './configure.ts';
import { exemptedIn } from './exemptions/exempted.ts';
import { exemptionsIn, namesRule, type Exemption } from './exemptions/exemptions.ts';
import { DRIFT_RULE } from './drift-rule.ts';
import type { Finding } from './finding.ts';
import { passageOf, type DraftReading, type Passage, type PlacedPassage } from './passage.ts';
import { CHECKS } from './registry.ts';

/** A match with the rule that made it. */
interface Found {
  readonly prepared: PreparedCheck;
  readonly match: RuleMatch;
}

/** A brand's rules, and what they found in passages, by their text: a key costs only the passage that it changed. */
export class CheckCache {
  readonly brand: CheckedBrand;
  readonly prepared: readonly PreparedCheck[];
  readonly localize: Localize;
  readonly #passages = new BoundedCache<string, Passage>();
  readonly #found = new BoundedCache<string, readonly Found[]>();

  readonly #statements = new BoundedCache<string, readonly Statement[]>();

  constructor(brand: CheckedBrand, localize: Localize = localizeInEnglish, checks = CHECKS) {
    this.brand = brand;
    this.localize = localize;
    this.prepared = prepareChecks(checks, brand, localize);
  }

  passage({ kind, text }: Block): Passage {
    return this.#passages.get(`${kind}\n${text}`, () => passageOf(kind, text));
  }

  /** What the rules that look at one passage at a time find in it. */
  foundIn(passage: Passage): readonly Found[] {
    return this.#found.get(`${passage.kind}\n${passage.text}`, () =>
      this.prepared.flatMap((prepared) =>
        prepared.matcher.scope === 'passage'
          ? prepared.matcher.find(passage).map((match) => ({ prepared, match }))
          : [],
      ),
    );
  }

  /** What the rules about claims and persuasion find in a draft. */
  statementsOf(draft: DraftReading): readonly StatementFinding[] {
    const { claims } = this.brand;
    if (!claims) return [];
    const reader = sharedReader();
    const read = ({ passage }: PlacedPassage): readonly Statement[] =>
      this.#statements.get(passage.text, () => reader.read(passage));
    return judgeStatements(draft, reader, read, claims);
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

  /** To be called between two drafts: keeps about so many passages. */
  trim(most: number): void {
    this.#passages.trim(most);
    this.#found.trim(most);
    this.#statements.trim(most);
  }
}

/** Everything that the rules say about a draft, in the order of the text. */
export function runChecks(file: string, prose: Prose, cache: CheckCache): Finding[] {
  const passages = prose.blocks.map((block) => ({ block, passage: cache.passage(block) }));
  const fields = prose.frontMatter?.fields ?? {};
  const reading = { passages, file, fields };
  const draft = {
    ...reading,
    channel: textField(fields, 'channel')?.toLowerCase(),
    statements: cache.statementsOf(reading),
    ...cache.frontMatterFaultsOf(reading),
  };
  const exemptions = exemptionsIn(file, prose);
  const isExempted = exemptedIn(file, prose, cache.brand.profile, exemptions);
  const ofPassages = passages.flatMap(({ block, passage }) =>
    cache.foundIn(passage).map((found) => findingOf(file, block, found)),
  );
  const ofDraft = cache.prepared.flatMap((prepared) =>
    prepared.matcher.scope === 'draft'
      ? prepared.matcher.find(draft).map(({ at, ...match }) => findingOf(file, at.block, { prepared, match }))
      : [],
  );
  const wholeDraft = new Set(
    cache.prepared.filter(({ matcher }) => matcher.scope === 'draft').map(({ check }) => check.id),
  );
  return [
    ...[...ofPassages, ...ofDraft].filter(
      (finding) => !isExempted(finding.rule, finding, wholeDraft.has(finding.rule)),
    ),
    ...faultsOf(file, exemptions, cache.localize),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
}

function findingOf(file: string, block: Block, { prepared: { check, severity }, match }: Found): Finding {
  const span = fileSpan(block, match);
  const text = block.text.slice(match.start, match.end);
  return {
    ...span,
    rule: check.id,
    kind: check.kind,
    severity,
    text: check.kind === 'channel' ? file.slice(span.start, span.end) : text,
    message: match.message,
    // Where markup stands between the words, a replacement would tear it apart.
    fixes: isPlain(file.slice(span.start, span.end), text) ? match.fixes : [],
    ...(match.entry && { entry: match.entry }),
    ...(match.use !== undefined && { use: match.use }),
  };
}

const isPlain = (written: string, read: string): boolean => written.replace(/\s+/g, ' ') === read;

/** Comments that exempt from nothing, and why. */
function faultsOf(file: string, exemptions: readonly Exemption[], localize: Localize): Finding[] {
  const ids = [...CHECKS.map(({ id }) => id), DRIFT_RULE.id];
  return exemptions.flatMap(({ comment, rules, reason }) => {
    const unknown = rules.find((rule) => !ids.some((id) => namesRule([rule], id)));
    const message =
      rules.length === 0
        ? localize('Name the rule: <!-- timbre-ignore {0}: reason -->', ids.join(', '))
        : unknown !== undefined
          ? localize('There is no rule “{0}”. Rules: {1}.', unknown, ids.join(', '))
          : reason === ''
            ? localize('Give a reason: <!-- timbre-ignore {0}: reason -->', rules.join(', '))
            : undefined;
    if (message === undefined) return [];
    const text = file.slice(comment.start, comment.end);
    return [
      {
        ...comment,
        rule: 'exemption/faulty',
        kind: 'exemption' as const,
        severity: 'information' as const,
        text,
        message,
        fixes: [],
      },
    ];
  });
}
