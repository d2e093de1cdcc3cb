import escapeStringRegexp from 'escape-string-regexp';
import words from '../../../data/corpus/other-than-posts.json' with { type: 'json' };

const anyOf = (phrases: readonly string[]): string => phrases.map(escapeStringRegexp).join('|');
const HOLDS_GUIDE = new RegExp(`(?:^| )(?:${anyOf(words.guidePhrases)})(?= |$)`, 'u');
const GUIDE_NAMES = new RegExp(
  `^(?:(?:our|unser[e]?) )?(?:${anyOf(words.guideNames)})(?: ${words.versions})*$`,
  'u',
);
/** An article about style guides: “How to write a style guide”, “7 style guides we like”. */
const IS_ARTICLE = new RegExp(`^(?:\\d+ |(?:${anyOf(words.articleOpenings)}) )`, 'u');
const OTHERS_FOLDERS = new Set(words.othersFolders);
const OTHERS_NAMES = new RegExp(`^(?:${anyOf(words.othersFolders)})(?: ${words.versions})*$`, 'u');
const GUEST_TITLE = new RegExp(`^(?:${anyOf(words.guestTitles)})(?=[\\s:–—-])`, 'iu');
const GUEST_AUTHOR = new RegExp(
  `[([](?:${anyOf(words.guestAuthors)})[)\\]]|^(?:${anyOf(words.guestAuthors)}):`,
  'iu',
);

/** `Brand_Voice & Tone-Guide.md` → `brand voice & tone guide`. */
const plainName = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFC')
    .replace(/\.[^.]*$/, '')
    .replace(/[-_.\s]+/g, ' ')
    .trim();

/**
 * Whether a file is the brand's own style guide, by its name. What it forbids stands in it, so it must not be learned.
 * A text with a date is a post about a guide.
 * @param path relative to the corpus folder, with forward slashes
 */
export function isStyleGuide(path: string, date: string | undefined): boolean {
  if (date !== undefined) return false;
  const name = plainName(path.split('/').at(-1) ?? path);
  return GUIDE_NAMES.test(name) || (HOLDS_GUIDE.test(name) && !IS_ARTICLE.test(name));
}

/**
 * Whether a file holds words of others, by its name or its folder's: guest posts, what customers say.
 * @param path relative to the corpus folder, with forward slashes
 */
export function isPlaceOfOthers(path: string): boolean {
  const parts = path.split('/');
  return (
    parts.slice(0, -1).some((folder) => OTHERS_FOLDERS.has(plainName(`${folder}.`))) ||
    OTHERS_NAMES.test(plainName(parts.at(-1) ?? path))
  );
}

/** Whether a post says in its title or beside its author's name that it is a guest's. */
export const isByGuest = (title: string | undefined, author: string | undefined): boolean =>
  (title !== undefined && GUEST_TITLE.test(title.trim())) ||
  (author !== undefined && GUEST_AUTHOR.test(author.trim()));
