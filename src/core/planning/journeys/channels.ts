import data from '../../../../data/planning/channels.json' with { type: 'json' };

/** What sort of channel a touchpoint uses. `other` for names that are not known, which are taken for messages. */
export type ChannelKind = keyof typeof data | 'other';

const KINDS: ReadonlyMap<string, ChannelKind> = new Map(
  kinds().flatMap((kind) => data[kind].map((name): [string, ChannelKind] => [name, kind])),
);

function kinds(): (keyof typeof data)[] {
  const isKind = (name: string): name is keyof typeof data => name in data;
  return Object.keys(data).filter(isKind);
}

/** The sort of a channel; its name as a whole is looked up, then its words. */
export function channelKind(channel: string | undefined): ChannelKind {
  if (channel === undefined) return 'other';
  const name = channel.toLowerCase();
  const known = KINDS.get(name);
  if (known) return known;
  for (const word of name.split(/[^\p{L}\p{N}]+/u)) {
    const kind = KINDS.get(word);
    if (kind) return kind;
  }
  return 'other';
}

/** True for channels by which something is sent to people, rather than found by them. */
export const isMessage = (channel: string | undefined): boolean => channelKind(channel) !== 'site';
