import { localizeInEnglish, type Localize } from '../../base/localize.ts';
import type { ReadonlyBrandModel } from '../../brand-model/readonly-brand-model.ts';
import { readProse, readProseBlocks } from '../../text/index.ts';
import { percentileOf, scoreText } from '../../voice/index.ts';
import { NO_SAMPLES } from './explain-distance.ts';
import { ownVoice } from './own-voice.ts';
import { placedSamples, withoutNotices, type SampleFile, type VoiceDistance } from './voice-distance.ts';

/** Where a draft stands between the voice of samples, such as a persona's, and the brand's. */
export type DraftPlace =
  | {
      readonly kind: 'placed';
      readonly closerTo: 'samples' | 'brand';
      readonly samples: number;
      /** How many samples are less close to the voice of the others than the draft is to that of all. */
      readonly lessClose: number;
    }
  /** The samples cannot be told from the brand's own posts. */
  | { readonly kind: 'same-voice' }
  /** `words`: from about how many words on a draft is compared. */
  | { readonly kind: 'short-draft'; readonly words: number }
  | Exclude<VoiceDistance, { readonly kind: 'measured' }>;

/**
 * Compares a draft with the voice of samples and with the brand's. English only; samples count as in `voiceDistance`.
 * @param draft the file's text, front matter included
 * @param today YYYY-MM-DD
 */
export function placeDraft(
  brand: ReadonlyBrandModel,
  { samples, draft }: { readonly samples: readonly SampleFile[]; readonly draft: string },
  today: string,
): DraftPlace {
  const placed = placedSamples(brand, samples, today);
  if (placed.kind !== 'measured') return placed;
  if (placed.verdict === 'near') return { kind: 'same-voice' };
  const { voice, calibration } = placed.view;
  const blocks = withoutNotices(readProseBlocks(readProse(draft)));
  const standing = percentileOf(calibration, scoreText(voice, blocks));
  if ('tooShort' in standing) return { kind: 'short-draft', words: standing.atLeastWords };
  if (!('percentile' in standing)) return { kind: 'few-posts' };
  const own = ownVoice(
    voice,
    placed.samples.map(({ post }) => post),
  );
  const lead = own.leadOf({ blocks });
  return {
    kind: 'placed',
    closerTo: lead > 0 ? 'samples' : 'brand',
    samples: own.leads.length,
    lessClose: own.leads.filter((one) => one < lead).length,
  };
}

/** Whose score a persona's draft has, and how near it is to the persona's own voice, in a sentence or two. */
export function explainDraftPlace(
  place: DraftPlace | typeof NO_SAMPLES,
  { persona, brand }: { readonly persona: string; readonly brand: string },
  localize: Localize = localizeInEnglish,
): string {
  const whose = localize('The score is that of {0}, not of {1}.', brand, persona);
  switch (place.kind) {
    case 'few-posts':
      return whose;
    case 'no-samples':
      return `${whose} ${localize('{0} has no voice of its own: its file names no sample posts.', persona)}`;
    case 'few-samples':
      return `${whose} ${localize(
        '{0} has no voice of its own yet: {1} more sample posts of {2} words are needed.',
        ...[persona, place.more, place.words],
      )}`;
    case 'short-draft':
      return `${whose} ${localize(
        'From about {0} words on, the draft is compared with {1}’s own voice.',
        ...[place.words, persona],
      )}`;
    case 'same-voice':
      return localize(
        'The sample posts of {0} cannot be told from those of {1}, so the score holds for both.',
        ...[persona, brand],
      );
    case 'placed':
      return `${whose} ${
        place.closerTo === 'samples'
          ? localize(
              'The draft is closer to {0}’s own voice than to that of {1}, so no sentence is marked for not sounding like {1}.',
              persona,
              brand,
            )
          : localize('The draft is closer to the voice of {1} than to {0}’s own.', persona, brand)
      } ${localize(
        'It is closer to {0}’s voice than {1} of the {2} sample posts.',
        ...[persona, place.lessClose, place.samples],
      )}`;
  }
}

/** The same in a word or two, for a status bar; undefined where only the brand's score can be said. */
export function shortDraftPlace(
  place: DraftPlace | typeof NO_SAMPLES,
  { persona, brand }: { readonly persona: string; readonly brand: string },
  localize: Localize = localizeInEnglish,
): string | undefined {
  if (place.kind !== 'placed') return undefined;
  return place.closerTo === 'samples'
    ? localize('{0}: its own voice', persona)
    : localize('{0}: closer to {1}', persona, brand);
}
