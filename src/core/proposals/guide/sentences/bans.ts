import type { Localize } from '../../../base/localize.ts';
import { isWording, listItems, quotedIn, splitList, tidyWording } from './wordings.ts';

const NEVER =
  /\b(?:(?:please\s+)?(?:never|don['’]t(?:\s+ever)?|do\s+not(?:\s+ever)?|we\s+(?:never|don['’]t|do\s+not)|must\s+not|should\s+not|shouldn['’]t|cannot|avoid)(?:\s+(?:ever|please))?\s+(?:use|using|say|saying|write|writing|call|calling|describe|describing|refer|referring)|avoid|ban(?:ned)?|forbid(?:den)?|steer\s+clear\s+of|stay\s+away\s+from|no\s+(?:more\s+)?(?=[“"‘'])|nor(?=\s+[“"‘']))\b/iu;
const HEAD =
  /^(?:\s*(?:the|these|any\s+of\s+these|any|our|such))?\s*(?:words?|phrases?|terms?|expressions?)?\s*(?:like|such\s+as|are|is|as)?\s*:?\s*/iu;

/** The wordings that one sentence of a guide forbids. */
export function bansIn(sentence: string): string[] {
  const never = NEVER.exec(sentence);
  if (!never) return [];
  const rest = sentence.slice(never.index + never[0].length);
  const quoted = quotedIn(rest);
  // `never say “X” without …` and other conditions are no ban.
  if (quoted.length > 0) return CONDITION.test(rest) ? [] : quoted.filter(isWording);
  const colon = /^[^:]{0,40}:\s+(.+)$/su.exec(rest);
  if (colon?.[1] !== undefined) {
    const { items } = splitList(colon[1]);
    return items.every(isWording) ? items : [];
  }
  const bare = bareList(sentence);
  if (bare.length > 0) return bare;
  // Other words without quotes only after “the word …”.
  const named = /^\s+(?:the\s+)?(?:words?|phrases?|terms?)\s+(.{1,80})$/iu.exec(rest);
  if (!named) return [];
  const { items } = splitList((named[1] ?? '').replace(HEAD, ''));
  return items.every(isWording) ? items : [];
}

/** So many words make a bare list of words; fewer are a list after “say” only. */
const LEAST_USED = 3;

/** `Never say delicious, tasty or moreish`: a bare list of single words, or one word. */
function bareList(sentence: string): string[] {
  const [, verb = '', list = ''] =
    /^(?:please\s+)?(?:we\s+)?(?:never|don['’]t|do\s+not|avoid)\s+(?:ever\s+)?(say(?:ing)?|us(?:e|ing)|writ(?:e|ing))\s+([^:“”"]+?)[.!]?$/iu.exec(
      sentence.trim(),
    ) ?? [];
  if (CONDITION.test(list)) return [];
  const { items } = splitList(list);
  const isList = items.length >= (/^say/iu.test(verb) ? 1 : LEAST_USED);
  return isList && items.every((item) => isWording(item) && !/\s/.test(item)) ? items : [];
}

const CONDITION =
  /\b(?:without|unless|except|until|more\s+than|twice|on\s+its\s+own|at\s+the\s+start|as\s+a\s+verb)\b/iu;

/** The wordings of an item or a line in a section of words to avoid, with the reason that stands behind them. */
export function bansInSection(
  text: string,
  localize: Localize,
): { readonly bans: readonly string[]; readonly why?: string } {
  const quoted = quotedIn(text);
  const withoutQuotes = text
    .replace(/[“"„‘'][^“”"„‘’']+[”"’']/gu, '')
    .replace(/[\s,;·•|/]|\b(?:and|or|nor)\b/giu, '');
  if (quoted.length > 0 && withoutQuotes.replace(/[.()]/g, '') === '')
    return { bans: quoted.filter(isWording) };
  const [, head = text, dashed] = /^(.+?)(?:\s+[–—:-]\s+(.+))?\.?$/su.exec(text) ?? [];
  const why = /\([^)]+\)/.test(head) ? saysWhole(text, localize) : dashed && sentence(dashed);
  const inHead = quotedIn(head);
  const items = inHead.length > 0 ? inHead : splitList(head).items;
  const bans = items.filter(isWording);
  if (bans.length === 0 || bans.length < items.length || tidyWording(head) === '') return { bans: [] };
  // A sentence in such a section is no list.
  if (
    inHead.length === 0 &&
    items.length === 1 &&
    /^(?:the|we|please|these|this|don['’]t|do|if|it|they|you|and)\s/iu.test(head)
  )
    return { bans: [] };
  return { bans, ...(why === undefined ? {} : { why }) };
}

/** A line that introduces words and names them: “The ones that keep getting in are: vibes, obsessed.” */
export function bansOfLine(text: string): {
  readonly bans: readonly string[];
  readonly rest: readonly string[];
} {
  const [, list] = /^[^:“”"]{2,}:\s+(.+)$/su.exec(text) ?? [];
  if (list === undefined) return { bans: [], rest: [] };
  const { items } = splitList(list);
  const bans = items.filter(isWording);
  return bans.length < 2 ? { bans: [], rest: [] } : { bans, rest: items.filter((item) => !isWording(item)) };
}

/** Exceptions and notes in brackets read well only with what they stand in. */
export const saysWhole = (text: string, localize: Localize): string =>
  localize('The guide says: “{0}”.', text.trim().replace(/[.]$/, ''));

const sentence = (text: string): string =>
  `${text.trim().replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())}${/[.!?]$/.test(text.trim()) ? '' : '.'}`;

export { listItems };
