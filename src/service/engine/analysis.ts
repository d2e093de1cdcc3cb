import { analyseDraft, driftIn, type ScoreReport } from '../../core/analysis/analyse-draft.ts';
import {
  reportDraft,
  scoreDraft,
  type DraftReportCache,
  type DraftReport,
} from '../../core/analysis/draft-report.ts';
import { exemptedFromDrift, withoutExempted } from '../../core/analysis/exempted-from-drift.ts';
import type { BrandModel } from '../../core/brand-model/brand-model.ts';
import { cooperate } from '../../core/base/cooperative.ts';
import type { CallOptions } from '../../core/base/calls.ts';
import { findChanges, type ScoreChanges } from '../../core/changes/index.ts';
import { CheckCache, runChecks, type Finding } from '../../core/checks/index.ts';
import type { LedgerEntry } from '../../core/facts/index.ts';
import { readProse } from '../../core/text/index.ts';
import { accountFor, sentencesOf, type FacetAccount, type SentenceDrift } from '../../core/voice/index.ts';
import type { BrandRequest } from './brands.ts';
import type { EngineContext } from './context.ts';

/** A draft as raw Markdown. Offsets in results are UTF-16 units of it. */
export interface DraftRequest extends BrandRequest {
  readonly text: string;
  /** Relative to the brand’s folder, or from the root where it lies outside: some rules hold for some files only. */
  readonly path?: string | undefined;
}

interface FindingsRequest extends DraftRequest {
  readonly ledger?: readonly LedgerEntry[];
  readonly jurisdictions?: readonly string[];
}

/** Analysis of a draft with a brand's voice and profile. */
export interface Analysis {
  score(request: DraftRequest): ScoreReport;
  /** How far each sentence of a draft is from the voice. */
  drift(request: DraftRequest): SentenceDrift[];
  /**
   * What the checks find in a draft.
   * @param request its ledger is added to the brand's own; its jurisdictions hold for drafts that name none
   */
  findings(request: FindingsRequest): Finding[];
  /** Score, drift and findings together. */
  check(request: DraftRequest): DraftReport;
  /** The contributions to each facet of a draft's score. */
  facets(request: DraftRequest): FacetAccount[];
  /**
   * What to change first, by effect: a bounded number of changes is tried, in steps. Undefined for a draft without a score, and where the brand
   * changed meanwhile.
   */
  changes(request: DraftRequest, options?: CallOptions): Promise<ScoreChanges | undefined>;
}

export function analysisOf(context: EngineContext): Analysis {
  const memories = new WeakMap<BrandModel, DraftReportCache>();
  const checkers = new WeakMap<BrandModel, Checker>();
  return {
    score: ({ brand, text }) => scoreDraft(context.brandFor(brand, text), text),
    drift({ brand: key, text }) {
      const brand = context.brandFor(key, text);
      const prose = readProse(text);
      const draft = analyseDraft(brand, prose);
      const isExempted = exemptedFromDrift(brand, text, prose, draft, context.today());
      return [...withoutExempted(brand.profile, isExempted, driftIn(draft))];
    },
    findings({ brand: key, text, path, ...given }) {
      const brand = context.brandFor(key, text);
      const before = checkers.get(brand);
      const checker = checkerFor(context, brand, given, before);
      checkers.set(brand, checker);
      checker.cache.trim(PASSAGES_KEPT);
      return runChecks(text, readProse(text), checker.cache, path);
    },
    check({ brand: key, text, path }) {
      const brand = context.brandFor(key, text);
      const { report, memory } = reportDraft(
        brand,
        { text, path },
        context.today(),
        context.localize,
        memories.get(brand),
      );
      memories.set(brand, memory);
      return report;
    },
    facets({ brand, text }) {
      const { blocks, view } = analyseDraft(context.brandFor(brand, text), readProse(text));
      return view?.voice ? accountFor(view.voice, sentencesOf(blocks)) : [];
    },
    async changes({ brand: key, text }, { signal } = {}) {
      const brand = await context.preparedFor(key, text, context.pausing(signal));
      const steps = findChanges(brand, text, context.today(), context.localize);
      return cooperate(steps, context.pausing(signal), () => brand.changes);
    },
  };
}

/** A brand's rules made ready, with what they were made from. */
interface Checker {
  readonly key: string;
  readonly cache: CheckCache;
}

/** Posts of one brand share fixed lines; so many passages are kept between two drafts. */
const PASSAGES_KEPT = 2000;

/** The checker of before where it still holds, since making the rules ready takes longer than checking a post. */
function checkerFor(
  { today, localize }: EngineContext,
  brand: BrandModel,
  { ledger = [], jurisdictions }: Omit<FindingsRequest, 'brand' | 'text' | 'path'>,
  before: Checker | undefined,
): Checker {
  const day = today();
  const key = JSON.stringify([day, brand.profileRevision, brand.voiceRevision, ledger, jurisdictions]);
  if (before?.key === key) return before;
  const checked = brand.checkedOn(day);
  const own = checked.claims ?? { today: day, ledger: [] };
  const claims = {
    ...own,
    ledger: [...own.ledger, ...ledger],
    ...(jurisdictions && { jurisdictions }),
  };
  return { key, cache: new CheckCache({ ...checked, claims }, localize) };
}
