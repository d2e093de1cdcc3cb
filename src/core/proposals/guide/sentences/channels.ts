import type { ProposedValue } from '../../proposal.ts';

const CHARACTERS =
  /(?:\b(?:up to|max(?:imum|\.)?(?: of)?|under|at most|no more than|no longer than|within|in|limit(?:ed)? (?:to|of)|fewer than|below)\s+)?(\d[\d,. ]*)\s*(?:characters|chars|letters)\b/iu;
const HASHTAGS = /(\d+|no|one|two|three|four|five)\s+hash-?tags?/iu;
const NUMBERS: Readonly<Record<string, number>> = { no: 0, one: 1, two: 2, three: 3, four: 4, five: 5 };

/** A channel's limits as its row or line states them; undefined where it states none. */
export function channelOf(name: string, text: string): ProposedValue | undefined {
  const channel = name
    .replace(/[^\p{L}\p{N} &-]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
  const characters = CHARACTERS.exec(text)?.[1]?.replace(/[,. ]/g, '');
  const written = HASHTAGS.exec(text)?.[1]?.toLowerCase();
  const hashtags = written === undefined ? undefined : (NUMBERS[written] ?? Number(written));
  const notes = text
    .replace(CHARACTERS, '')
    .replace(HASHTAGS, '')
    .replace(/\b(?:up to|no more than|max(?:imum)?\.?|at most|under)(?!\p{L})/giu, '')
    .replace(/^[\s,.;:–—-]+/u, '')
    .replace(/\s*[,;]\s*(?=[.;]|$)/gu, '')
    .trim();
  const hasNotes = /\p{L}{3}/u.test(notes);
  if (channel === '' || (characters === undefined && hashtags === undefined && !hasNotes)) return undefined;
  return {
    kind: 'channel',
    channel,
    ...(characters === undefined ? {} : { maxCharacters: Number(characters) }),
    ...(hashtags === undefined ? {} : { maxHashtags: hashtags }),
    ...(hasNotes ? { notes: text.trim() } : {}),
  };
}

/** `instagram – 200 characters, 3 hashtags max.` */
export function channelLine(text: string): ProposedValue | undefined {
  const [, name, rest] = /^([\p{L}][\p{L} &-]{1,24}?)\s*(?::|–|—|\s-)\s+(.+)$/su.exec(text) ?? [];
  return name === undefined || rest === undefined ? undefined : channelOf(name, rest);
}

/** `Texts have to fit in 160 characters.` */
export function channelSentence(sentence: string): ProposedValue | undefined {
  const [, name] =
    /^(?:our |all |an? |each |every )?(\p{L}[\p{L}]*(?: \p{L}+)?)\s+(?:captions? |posts? |messages? )?(?:have to|has to|must|should|can|may|need to|needs to|are|is|fits?)\b.*\d+\s+(?:characters|hash-?tags)/iu.exec(
      sentence,
    ) ?? [];
  if (name === undefined) return undefined;
  const value = channelOf(name, sentence);
  return value?.kind === 'channel' && (value.maxCharacters !== undefined || value.maxHashtags !== undefined)
    ? value
    : undefined;
}
