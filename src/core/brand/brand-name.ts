import { decodeHTML } from 'entities';
import { foldName } from './fold.ts';

/** The beginning and the end of a page, where it names itself. In characters. */
const HEAD = 16 * 1024;
const FOOT = 4 * 1024;

const IN_HEAD = [
  /<meta\b[^>]{0,200}\b(?:property|name)\s*=\s*["'](?:og:site_name|application-name)["'][^>]{0,200}\bcontent\s*=\s*"([^"<>]{2,60})"/gi,
  // “The blue pot | Salt Row”
  /<title\b[^>]*>[^<]{1,200}?\s[|–—·]\s+([^|–—·<]{2,40})<\/title/gi,
  /^(?:from|sender)\s*:\s*"?([^"<@\n]{2,40}?)"?\s*(?:<|$)/gim,
];
const IN_FOOT = [
  /(?:©|&copy;|&#169;|\(c\))\s*(?:\d{4}(?:\s*[-–]\s*\d{4})?,?\s*)?(?:by\s+)?(\p{Lu}[\p{L}\p{N}&'’. -]{1,38}?)\s*(?:[.,|·<\n]|all rights|\d{4}|$)/gimu,
];

/** What a page or a mail calls its site or sender, as written; each once. */
export function siteNamesIn(text: string): string[] {
  const found = [
    ...IN_HEAD.flatMap((pattern) => [...text.slice(0, HEAD).matchAll(pattern)]),
    ...IN_FOOT.flatMap((pattern) => [...text.slice(-FOOT).matchAll(pattern)]),
  ].map((match) => withoutForm(decodeHTML(match[1] ?? '')));
  return [...new Set(found)].filter((name) => /\p{L}/u.test(name));
}

/** A company without its legal form: “Salt Row Ltd.” is Salt Row. */
const withoutForm = (name: string): string =>
  name
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/,?\s+(?:ltd|limited|inc|llc|gmbh|plc|co|s\.?a\.?|b\.?v\.?)\.?$/i, '')
    .replace(/[.\s]+$/, '');

/** What names whoever wrote a file's posts. */
export interface NamedSource {
  /** By `siteNamesIn`. */
  readonly sites: readonly string[];
  /** The distinct authors of its posts. */
  readonly authors: readonly string[];
}

/** A name that only authors have must be that of nearly all of them, as people write for brands too. */
const NEARLY_ALL = 0.9;
const LEAST_SOURCES = 2;
const LEAST_MENTIONS = 2;

/**
 * The brand that published posts, where it is clear: the name that most files give their site or sender, or that all posts have as their
 * author, or that a folder is called by and the posts mention. Undefined otherwise.
 * @param folder the name of the folder that the posts come from
 * @param texts the posts, to count mentions in
 */
export function brandNameIn(
  sources: readonly NamedSource[],
  folder: string,
  texts: readonly string[],
): string | undefined {
  const bySite = commonest(sources.map(({ sites }) => sites));
  const withSites = sources.filter(({ sites }) => sites.length > 0).length;
  if (bySite && bySite.files >= LEAST_SOURCES && bySite.files > withSites / 2) return bySite.name;
  const authored = sources.filter(({ authors }) => authors.length > 0);
  const byAuthor = commonest(authored.map(({ authors }) => authors));
  if (
    byAuthor &&
    byAuthor.files >= NEARLY_ALL * authored.length &&
    authored.every(({ authors }) => authors.length === 1) &&
    mentions(byAuthor.name, texts).count >= LEAST_MENTIONS
  )
    return byAuthor.name;
  const called = mentions(folder.replace(/[-_.]+/g, ' '), texts);
  return called.count >= LEAST_MENTIONS ? called.spelling : undefined;
}

/** The name in most lists, in its commonest spelling; undefined where two are as common. */
function commonest(
  lists: readonly (readonly string[])[],
): { readonly name: string; readonly files: number } | undefined {
  const found = new Map<string, Map<string, number>>();
  for (const names of lists)
    for (const name of new Set(names)) {
      const spellings = found.get(foldName(name)) ?? new Map<string, number>();
      found.set(foldName(name), spellings.set(name, (spellings.get(name) ?? 0) + 1));
    }
  const ranked = [...found.values()]
    .map((spellings) => ({
      files: [...spellings.values()].reduce((sum, count) => sum + count, 0),
      name: [...spellings].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '',
    }))
    .sort((a, b) => b.files - a.files);
  const [first, second] = ranked;
  return first && first.files > (second?.files ?? 0) ? first : undefined;
}

/** How often texts have a name with capitals, and its commonest spelling there. */
function mentions(
  name: string,
  texts: readonly string[],
): { readonly count: number; readonly spelling: string } {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return { count: 0, spelling: name };
  const between = String.raw`(?:[\s'’.-]*|\s*(?:&|and)\s*)`;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words.join(between)}(?![\\p{L}\\p{N}])`, 'giu');
  const spellings = new Map<string, number>();
  for (const text of texts)
    for (const [found] of text.matchAll(pattern))
      if (/^\p{Lu}/u.test(found) && (words.length > 1 || !isSentenceStart(text, found)))
        spellings.set(found, (spellings.get(found) ?? 0) + 1);
  const [commonestSpelling] = [...spellings].sort(([, a], [, b]) => b - a);
  return {
    count: [...spellings.values()].reduce((sum, count) => sum + count, 0),
    spelling: commonestSpelling?.[0] ?? name,
  };
}

/** Whether a word that begins with a capital stands only where any word has one: at the beginning of the text. */
const isSentenceStart = (text: string, found: string): boolean =>
  text.startsWith(found) && text.lastIndexOf(found) === 0;
