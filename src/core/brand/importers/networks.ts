import networks from '../../../../data/exports/networks.json' with { type: 'json' };
import { foldName, foldWords } from '../fold.ts';

const NAMES = new Map<string, string>(
  Object.entries(networks).flatMap(([channel, names]) =>
    names.map((name): [string, string] => [foldWords(name), channel]),
  ),
);

/** Programs write “LinkedIn Page”, “linkedin_page” and “LinkedIn page”. */
const FOLDED = new Map([...NAMES].map(([name, channel]) => [foldName(name), channel]));

/**
 * The channel for a cell of an export: a network by Timbre's name (`Facebook Page` is `facebook`), or the
 * cell's text.
 */
export function channelOf(written: string | undefined): string | undefined {
  const text = written?.trim();
  if (text === undefined || text === '') return undefined;
  return FOLDED.get(foldName(text)) ?? text.toLowerCase();
}

export const isNetwork = (written: string): boolean => FOLDED.has(foldName(written));

/** The network named in a file's path, for exports that do not state it. */
export function channelOfPath(path: string): string | undefined {
  const words = ` ${foldWords(path)} `;
  for (const [name, channel] of NAMES) if (name.length > 2 && words.includes(` ${name} `)) return channel;
  const squeezed = words.replaceAll(' ', '');
  for (const [name, channel] of NAMES)
    if (name.length > 5 && squeezed.includes(name.replaceAll(' ', ''))) return channel;
  return undefined;
}
