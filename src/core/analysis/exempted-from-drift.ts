import type { ReadonlyBrandModel } from '../brand-model/readonly-brand-model.ts';
import { BoundedCache } from '../base/bounded-cache.ts';
import type { Profile } from '../brand/index.ts';
import { DRIFT_RULE, driftSeverity, exemptedIn, isNotice } from '../checks/index.ts';
import type { Prose, Span } from '../text/index.ts';
import { sentencesOf, type Reason, type SentenceDrift } from '../voice/index.ts';
import type { DraftAnalysis } from './analyse-draft.ts';

/**
 * Tells sentences of a draft that are not marked for their voice: those that a person has exempted, and those that many of the brand's posts
 * repeat word for word, and notices to readers, whose words are not the brand's to choose.
 * @param today YYYY-MM-DD
 * @param notices which sentences of the draft's last version are notices
 */
export function exemptedFromDrift(
  brand: ReadonlyBrandModel,
  text: string,
  prose: Prose,
  { blocks }: DraftAnalysis,
  today: string,
  notices = new BoundedCache<string, boolean>(),
): (sentence: Span) => boolean {
  const isExempted = exemptedIn(text, prose, brand.profile, undefined, today);
  const fixed = new Set(
    sentencesOf(blocks).flatMap((sentence) =>
      brand.isRepeated(sentence.text) || notices.get(sentence.text, () => isNotice(sentence.text))
        ? [sentence.start]
        : [],
    ),
  );
  return (sentence) => fixed.has(sentence.start) || isExempted(DRIFT_RULE.id, sentence);
}

/** Sentences that are exempted, or all where the profile turns the rule off, are scored and never flagged. */
export function withoutExempted(
  profile: Profile,
  isExempted: (sentence: Span) => boolean,
  sentences: readonly SentenceDrift[],
): readonly SentenceDrift[] {
  const isOff = driftSeverity(profile) === 'off';
  return sentences.map((drift) =>
    drift.flagged && (isOff || isExempted(drift)) ? { ...drift, flagged: false, reasons: NO_REASONS } : drift,
  );
}

const NO_REASONS: readonly Reason[] = [];
