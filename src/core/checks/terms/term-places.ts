import type { Span } from '../../text/index.ts';

/** A match of a term's pattern; offsets are UTF-16 units in the searched text. */
export interface TermPlace extends Span {
  /** The matched text without invisible characters. */
  readonly text: string;
}

/** Invisible characters between letters: soft hyphens, zero-width spaces and joiners. */
const UNSEEN = /[\u00AD\u200B-\u200D\u2060\uFEFF]/;

/** Matches of a pattern in prose, except in names of files and sites and in quoted titles. */
export function termPlaces(pattern: RegExp, text: string): TermPlace[] {
  const { seen, at } = UNSEEN.test(text) ? withoutUnseen(text) : { seen: text, at: (index: number) => index };
  return [...seen.matchAll(pattern)].flatMap((match) => {
    const [found] = match;
    const end = match.index + found.length;
    if (found === '' || isInName(seen, match.index, end) || isInTitle(seen, match.index, end)) return [];
    return [{ start: at(match.index), end: at(end - 1) + 1, text: found }];
  });
}

function withoutUnseen(text: string): { seen: string; at: (index: number) => number } {
  const places: number[] = [];
  let seen = '';
  for (let index = 0; index < text.length; index++) {
    const sign = text.charAt(index);
    if (UNSEEN.test(sign)) continue;
    places.push(index);
    seen += sign;
  }
  return { seen, at: (index) => places[index] ?? text.length };
}

const FILE_OR_SITE =
  /^(?:\.{0,2}\/|~\/|\w:\\)|^[\w%~-]+(?:[./\\][\w%~-]+)*\.(?:[a-z]{2,4}\d?|\d?[a-z]\d|html|json|jsonc|yaml|webp|jpeg|docx|xlsx|pptx|shop|store|info|blog|example)(?:[/?#:]\S*)?$|^[\w-]+(?:\/[\w.-]+){2,}\/?$|^\S+@\S+\.\S+$/i;

/** True when the run of characters around a place names a file, path, site or address. */
function isInName(text: string, start: number, end: number): boolean {
  let from = start;
  let to = end;
  while (from > 0 && start - from < LONGEST_NAME && /\S/.test(text.charAt(from - 1))) from--;
  while (to < text.length && to - end < LONGEST_NAME && /\S/.test(text.charAt(to))) to++;
  const run = text.slice(from, to).replace(/^[("'“‘[]+|[)"'”’\],.;:!?…]+$/g, '');
  return /[./\\@]/.test(run) && FILE_OR_SITE.test(run);
}

/** UTF-16 units. */
const LONGEST_NAME = 200;

const QUOTED = /“[^“”]{1,120}”|"[^"]{1,120}"|‘[^‘’]{1,120}’|«[^«»]{1,120}»|„[^„“”]{1,120}[“”]/g;
const SMALL_WORDS = /^(?:a|an|and|as|at|but|by|for|from|in|into|of|on|or|our|the|to|with|your|my|is)$/i;

/** True between quotation marks in which each word but the small ones has a capital, as in a title. */
function isInTitle(text: string, start: number, end: number): boolean {
  for (const { 0: quoted, index } of text.matchAll(QUOTED)) {
    if (index > start) return false;
    if (end > index + quoted.length) continue;
    const words = quoted.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
    const large = words.filter((word) => !SMALL_WORDS.test(word));
    return (
      words.length > 1 &&
      large.length > 0 &&
      /^\p{Lu}|^\p{N}/u.test(words[0] ?? '') &&
      large.every((word) => /^[\p{Lu}\p{N}]/u.test(word)) &&
      quoted !== quoted.toUpperCase()
    );
  }
  return false;
}
