import { BoundedCache } from '../../base/bounded-cache.ts';
import { localizeInEnglish } from '../../base/localize.ts';
import { rereadProse, type ProseReading } from '../../text/index.ts';
import type { CheckedBrand } from '../check.ts';
import type { ClaimContext } from '../claims/claim-context.ts';
import type { Finding } from '../finding.ts';
import { CLAIM_CHECKS } from '../rules/claims.ts';
import { CheckCache, runChecks } from '../run-checks.ts';
import { couldState } from './could-state.ts';
import type { TriedEdit } from './tried-edit.ts';

/** Cached passages and sentences: those of a draft, and what was tried in it lately. */
const KEPT = 1000;

/**
 * Tells what edits of a draft would state without evidence, against it, or with evidence that has run out, and how they would press readers:
 * the findings of the rules about claims and persuasion. For one brand on one day; what was read of a draft is kept for the next edit.
 */
export class EditChecks {
  readonly #cache: CheckCache;
  readonly #claims: ClaimContext;
  readonly #found = new BoundedCache<string, readonly Finding[]>();
  #reading: ProseReading | undefined;

  constructor(brand: CheckedBrand) {
    this.#cache = new CheckCache(brand, localizeInEnglish, CLAIM_CHECKS);
    this.#claims = brand.claims ?? { today: '', ledger: [] };
  }

  /** True when words at the cursor would create a finding that the draft does not have without them. Fast where the sentence says nothing of the sort. */
  createsFinding(place: Omit<TriedEdit, 'written'>): boolean {
    this.#cache.trim(KEPT);
    return (
      couldState(place, (passage) => this.#cache.statementsIn(passage), this.#claims) &&
      this.newFindings({ ...place, written: '' }).length > 0
    );
  }

  /** The findings, in the order of the text, of each rule that has more of them after the edit. */
  newFindings({ before, written, text, after }: TriedEdit): readonly Finding[] {
    const earlier = this.#findings(before + written + after);
    const now = this.#findings(before + text + after);
    const count = (rule: string, of: readonly Finding[]): number =>
      of.filter((finding) => finding.rule === rule).length;
    return now.filter(({ rule }) => count(rule, now) > count(rule, earlier));
  }

  #findings(file: string): readonly Finding[] {
    this.#found.trim(FILES_KEPT);
    return this.#found.get(file, () => {
      this.#reading = rereadProse(file, this.#reading);
      return runChecks(file, this.#reading.prose, this.#cache);
    });
  }
}

/** Versions of a draft whose findings are kept. */
const FILES_KEPT = 20;
