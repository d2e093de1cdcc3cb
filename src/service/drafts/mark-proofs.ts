import type { MarkSource } from '../../core/analysis/draft-marks.ts';
import type { Remote } from '../../core/base/calls.ts';
import type { Localize } from '../../core/base/localize.ts';
import { ruleNotes, type FindingKind } from '../../core/checks/index.ts';
import type { Engine, Evidence } from '../engine/index.ts';

/** A sentence of the brand's posts behind a mark. */
export interface Proof {
  /** The wording in it that matters; undefined where it is the whole sentence. */
  readonly words: string | undefined;
  readonly evidence: Evidence;
}

/** Marks that posts can say nothing about. */
const WITHOUT_POSTS: ReadonlySet<FindingKind> = new Set(['channel', 'exemption', 'style', 'voice']);

/** The wording whose sentences are the proof of a finding; undefined where posts can say nothing about it, and for drift. */
export function provenWording(source: MarkSource, localize: Localize): string | undefined {
  if (source.kind === 'drift') return undefined;
  const { kind, rule, use, text } = source.finding;
  return WITHOUT_POSTS.has(kind) || ruleNotes(rule, localize) ? undefined : (use ?? text);
}

/**
 * The sentences of posts behind a mark, only of posts that may be quoted; undefined where posts can say nothing about it.
 * @param brand the engine's key of the brand or of its pinned voice
 * @param limit how many for each reason
 */
export async function proofsOf(
  { brands }: Pick<Remote<Engine>, 'brands'>,
  { brand, source, limit }: { readonly brand: string; readonly source: MarkSource; readonly limit: number },
  localize: Localize,
): Promise<readonly Proof[] | undefined> {
  if (source.kind === 'drift') {
    const found = source.drift.reasons.map(async (reason) =>
      (await brands.evidence({ brand, reason, limit })).map((evidence) => ({
        words: reason.instead,
        evidence,
      })),
    );
    return (await Promise.all(found)).flat();
  }
  const wording = provenWording(source, localize);
  if (wording === undefined) return undefined;
  const found = await brands.sentencesWith({ brand, wording, limit });
  return found.map((evidence) => ({ words: wording, evidence }));
}
