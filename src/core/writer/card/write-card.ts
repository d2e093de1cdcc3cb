import type { Profile } from '../../brand/index.ts';
import { localizeInEnglish, type Localize } from '../../base/localize.ts';
import type { ChannelShift, Voice } from '../../voice/index.ts';
import type { TokenCounter, VoiceCard } from '../voice-card.ts';
import { packCard } from './budget.ts';
import { exemplarSection, type ExemplarCriteria } from './exemplars.ts';
import { channelSection, measuredSection } from './measured.ts';
import { pairSections } from './pairs.ts';
import type { Passage } from './passages.ts';
import { statedSections } from './stated.ts';

/** What a voice card is made from. */
export interface CardInput extends ExemplarCriteria {
  readonly profile: Profile;
  /** The voice to measure; undefined where Timbre has no background in the draft's language. */
  readonly voice: Voice | undefined;
  /** How the draft's channel differs from the brand's other channels. */
  readonly shifts: readonly ChannelShift[];
  /** Passages of posts that may be sent; see `passagesOf`. */
  readonly passages: readonly Passage[];
  /** YYYY-MM-DD, as facts expire. */
  readonly today: string;
  /** In tokens, margin included; `CARD_BUDGET` when left out. */
  readonly budget?: number | undefined;
  /** Estimates by characters when left out. */
  readonly count?: TokenCounter | undefined;
  readonly localize?: Localize;
}

/**
 * Describes a brand's voice to a language model, for one draft. Of posts that may not be sent it contains
 * only figures.
 */
export function writeVoiceCard(matter: CardInput): VoiceCard {
  const {
    profile,
    voice,
    shifts,
    passages,
    channel,
    today,
    budget,
    count,
    localize = localizeInEnglish,
  } = matter;
  return packCard(
    profile.name,
    [
      ...statedSections(profile, channel, today, localize),
      ...(voice ? [measuredSection(voice, profile.habits.off, localize)] : []),
      ...(channel !== undefined && voice ? [channelSection(channel, shifts, localize)] : []),
      ...pairSections(profile, voice, localize),
      exemplarSection(passages, matter, localize),
    ],
    budget,
    count,
  );
}
