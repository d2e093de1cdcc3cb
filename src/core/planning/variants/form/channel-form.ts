import data from '../../../../../data/planning/channel-forms.json' with { type: 'json' };
import type { ChannelLimits, Profile } from '../../../brand/index.ts';
import { countingOf, limitsOf, type Counting } from '../../../checks/index.ts';

/** What a text has to be like for a channel: the limits of the profile and, where it states none, of the platform. */
export interface ChannelForm {
  /** In lower case. */
  readonly channel: string;
  readonly counting: Counting;
  /** True where Markdown would be shown as it is written. */
  readonly isPlain: boolean;
  readonly isMail: boolean;
  readonly limits: FormLimits;
  /** A line that every post begins with. */
  readonly opening: string | undefined;
  /** A line that every post ends with, such as how to unsubscribe. */
  readonly closing: string | undefined;
}

export interface FormLimits {
  readonly maxCharacters?: number;
  readonly minCharacters?: number;
  readonly maxWords?: number;
  readonly minWords?: number;
  readonly maxHashtags?: number;
  /** Parts of a text message. */
  readonly maxSegments?: number;
  readonly maxSubject?: number;
  readonly maxPreheader?: number;
}

interface Platform extends FormLimits {
  readonly names: readonly string[];
  readonly plain: boolean;
}

const PLATFORMS: readonly (readonly [name: string, platform: Platform])[] = Object.entries<Platform>(
  data.forms,
);

/** The form of a channel, in any case. */
export function formOf(profile: Profile, name: string): ChannelForm {
  const channel = name.toLowerCase();
  const [kind, platform] = PLATFORMS.find(([, { names }]) => names.includes(channel)) ?? [];
  const own: ChannelLimits = limitsOf(profile, channel) ?? {};
  return {
    channel,
    counting: countingOf(channel),
    isPlain: platform?.plain ?? false,
    isMail: kind === 'mail',
    limits: limits(own, platform ?? {}),
    opening: own.opening,
    closing: own.closing,
  };
}

/** A platform's own limit holds even where the profile allows more. */
function limits(own: ChannelLimits, platform: FormLimits): FormLimits {
  const least = (name: keyof FormLimits): number | undefined => {
    const [a, b] = [own[name], platform[name]];
    return a === undefined ? b : b === undefined ? a : Math.min(a, b);
  };
  return Object.fromEntries(
    LIMITS.flatMap((name) => {
      const value = SHOWN.has(name) ? (own[name] ?? platform[name]) : least(name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

const LIMITS = [
  'maxCharacters',
  'minCharacters',
  'maxWords',
  'minWords',
  'maxHashtags',
  'maxSegments',
  'maxSubject',
  'maxPreheader',
] as const;
/** What a platform merely shows less of; the profile may allow more. */
const SHOWN: ReadonlySet<keyof FormLimits> = new Set(['maxSegments', 'maxSubject', 'maxPreheader']);
