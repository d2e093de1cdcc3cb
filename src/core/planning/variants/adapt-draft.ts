import type { ReadonlyBrandModel } from '../../brand-model/readonly-brand-model.ts';
import { runChecks } from '../../checks/index.ts';
import { readProse } from '../../text/index.ts';
import type { Voice } from '../../voice/index.ts';
import { candidates, leastText } from './candidates.ts';
import { headed, type AdaptCall, type Draft } from './draft.ts';
import { excessesOf, sizeOf } from './form/post-size.ts';
import { leftOutFacts } from './guard/stated-facts.ts';
import { factsOf, finished, noVariant, prepareDraft } from './prepare-draft.ts';
import { inBasicSigns, withAddresses } from './read/plain-text.ts';
import { comparable, isAsHigh, scoreIn } from './score.ts';
import type { Frame } from './text/compose.ts';
import type { ChannelScore, NoVariant, Variant } from './variant.ts';

/**
 * A draft as it can be for a channel, made of its own sentences: those that state its main facts, and the most central ones that sound like
 * the brand there. None where the channel cannot hold the main facts.
 * @param today YYYY-MM-DD
 */
export function adaptDraft(brand: ReadonlyBrandModel, call: AdaptCall, today: string): Variant | NoVariant {
  const prepared = prepareDraft(brand, call, today);
  if (prepared.kind === 'none') return prepared;
  const { draft, frame, voice, sourceScore } = prepared;
  // A title that leaves no room for the main facts is left out.
  const { form, before, after, shorter } = frame;
  const bare: Frame = { form, before, after, shorter };
  const best =
    bestOf(brand, voice, draft, frame, sourceScore) ?? bestOf(brand, voice, draft, bare, sourceScore);
  if (!best)
    return noVariant(
      draft,
      'does-not-fit',
      excessesOf(sizeOf(headed(draft, leastText(draft, bare)), draft.form), draft.form),
    );
  const excesses = excessesOf(sizeOf(best.file, draft.form), draft.form);
  if (excesses.length > 0)
    return noVariant(
      draft,
      excesses.every(({ limit }) => limit.startsWith('min')) ? 'too-short' : 'does-not-fit',
      excesses,
    );
  return variantOf(draft, 'rules', best);
}

/** A file that passed every gate as a variant. */
export function variantOf(
  { form, call, essentials, checks }: Draft,
  by: Variant['by'],
  { file, score, sourceScore }: Scored,
): Variant {
  return {
    ...{ kind: 'variant', by, channel: form.channel, audience: call.audience, file, score, sourceScore },
    ...{ size: sizeOf(file, form), limits: form.limits },
    kept: keptIn(file, factsOf(essentials)),
    leftOut: leftOutFacts(call.text, file),
    findings: runChecks(file, readProse(file), checks),
  };
}

/** Those of the facts that a file states as they are written. */
export const keptIn = (file: string, facts: readonly string[]): string[] => {
  const flat = (text: string): string => inBasicSigns(withAddresses(text)).toLowerCase();
  const body = flat(file);
  return facts.filter((fact) => body.includes(flat(fact)));
};

export interface Scored {
  readonly file: string;
  readonly score: ChannelScore;
  /** The draft's score to compare it with. */
  readonly sourceScore: ChannelScore;
}

/** The first candidate that scores as high as the draft, or else the one with the highest score. */
function bestOf(
  brand: ReadonlyBrandModel,
  voice: Voice,
  draft: Draft,
  frame: Frame,
  sourceScore: ChannelScore,
): Scored | undefined {
  let best: Scored | undefined;
  const seen = new Set<string>();
  for (const body of candidates(brand, voice, draft, frame)) {
    if (seen.has(body)) continue;
    seen.add(body);
    const file = finished(draft, body);
    const score = scoreIn(brand, file);
    const one = { file, score, sourceScore: comparable(voice, draft.units, score, sourceScore) };
    if (isAsHigh(score, one.sourceScore)) return one;
    if (!best || !isAsHigh(best.score, score)) best = one;
  }
  return best;
}
