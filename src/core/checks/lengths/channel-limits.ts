import type { ChannelLimits, Profile } from '../../brand/index.ts';

/** The limits of a draft's channel, whatever the case of its name. */
export const limitsOf = ({ channels }: Profile, channel: string | undefined): ChannelLimits | undefined =>
  channel === undefined
    ? undefined
    : Object.entries(channels).find(([name]) => name.toLowerCase() === channel)?.[1];
