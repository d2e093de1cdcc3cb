import data from '../../../../data/checks/stated-channels.json' with { type: 'json' };
import escape from 'escape-string-regexp';

/** A text in which channels are called posts, and the channels that it named. */
export interface ChannelReading {
  readonly text: string;
  /** In lower case, under every name that drafts may give; undefined where it named none. */
  readonly channels: readonly string[] | undefined;
}

const KNOWN: ReadonlyMap<string, readonly string[]> = new Map([
  ...Object.entries(data.channels).flatMap(([name, forms]) =>
    forms.map((form): [string, readonly string[]] => [form, [name, ...forms]]),
  ),
  ...Object.values(data.groups).flatMap(({ forms, channels }) =>
    forms.map((form): [string, readonly string[]] => [form, channels]),
  ),
]);

/** A shorter name, such as `x`, is a channel only after “on”. */
const LEAST_LETTERS = 3;

/** A profile’s channels by the words that name them. */
function ownForms(channels: readonly string[]): [string, readonly string[]][] {
  return channels.flatMap((channel) => {
    const name = channel.toLowerCase();
    const forms = [name, `${name}s`, `${name} post`, `${name} posts`];
    return forms
      .filter((form) => form.length >= LEAST_LETTERS)
      .map((form): [string, readonly string[]] => [form, [...new Set([name, ...(KNOWN.get(form) ?? [])])]]);
  });
}

/** Calls the channels that a statement in lower case names outside quotation marks “posts”. */
export function readChannels(text: string, own: readonly string[]): ChannelReading {
  const forms = new Map([...KNOWN, ...ownForms(own)]);
  // Of some hundred forms a statement has hardly any, and the expression is made for each statement.
  const present = [...forms.keys()].filter((form) => text.includes(form));
  if (present.length === 0 && !text.includes('x')) return { text, channels: undefined };
  const named = present.sort((a, b) => b.length - a.length).map((form) => escape(form));
  const pattern = new RegExp(
    `"[^"]*"|(?<![\\p{L}\\p{N}])'[^']+'|(?<![\\p{L}\\p{N}-])(${named.join('|') || '(?!)'})(?![\\p{L}\\p{N}-])|(?<=\\bon (?:[\\p{L}, ]+ (?:or|and) )?)x\\b`,
    'gu',
  );
  const channels = new Set<string>();
  const without = text.replace(pattern, (found: string, form: string | undefined) => {
    const meant = found === 'x' ? KNOWN.get('tweets') : form === undefined ? undefined : forms.get(form);
    if (!meant) return found;
    for (const channel of meant) channels.add(channel);
    return 'posts';
  });
  if (channels.size === 0) return { text, channels: undefined };
  return {
    text: without.replace(
      /\bposts(?:(?:,| and| or|, and|, or| &) (?:in |on )?(?:our |the )?posts)+/g,
      'posts',
    ),
    channels: [...channels],
  };
}
