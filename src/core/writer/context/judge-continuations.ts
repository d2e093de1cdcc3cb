import type { ReadonlyBrandModel } from '../../brand-model/readonly-brand-model.ts';
import { editChecksFor } from '../../analysis/edit-checks-for.ts';
import type { SuggestResult, Threshold } from '../../prediction/index.ts';
import { judgeCandidates, type VoiceFit } from '../candidates/judge.ts';
import { ENGLISH, readFrontMatter, readPlainBlocks, textField } from '../../text/index.ts';
import { driftOf } from '../../voice/index.ts';

/** A language model's suggestions at the cursor. */
export interface ContinuationsToJudge {
  readonly before: string;
  readonly after: string;
  readonly threshold: Threshold;
  /** As read from the answer, likeliest first. */
  readonly candidates: readonly string[];
  /** See `SuggestRequest`. */
  readonly longestCopy?: number | undefined;
}

/**
 * The best of a writer's suggestions at the cursor, or the reason why none is shown. `today` is YYYY-MM-DD.
 */
export function judgeContinuations(
  brand: ReadonlyBrandModel,
  { before, after, threshold, candidates, longestCopy }: ContinuationsToJudge,
  today: string,
): SuggestResult {
  const channel = textField(readFrontMatter(before)?.fields ?? {}, 'channel')?.toLowerCase();
  const view = brand.voiceView(ENGLISH, channel);
  const scoreDrift = (sentence: string): VoiceFit | undefined => {
    if (!view?.voice || sentence.trim() === '') return undefined;
    const drifts = driftOf(view.voice, readPlainBlocks(sentence, 'wrapped'), view.calibration);
    return {
      drift: Math.max(0, ...drifts.map(({ drift }) => drift)),
      flagged: drifts.some(({ flagged }) => flagged),
    };
  };
  const allow = brand.allowedOn(today);
  const checks = editChecksFor(brand, today);
  return judgeCandidates(brand.phrases, {
    before,
    after,
    threshold,
    candidates,
    longestCopy,
    allow,
    scoreDrift,
    banned: brand.unwanted,
    avoids: brand.avoids,
    createsFinding: (text) => checks.createsFinding({ before, text, after }),
  });
}
