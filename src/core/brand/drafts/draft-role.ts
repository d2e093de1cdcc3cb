import { readFrontMatter, textField } from '../../text/index.ts';
import { chooseBrand, type BrandChoice } from './choose-brand.ts';
import { brandByPattern, isInDraftFolder, isNoDraftName, type DraftingBrand } from './draft-place.ts';

/** What decides about a document: its place, its language and its beginning. */
export interface DocumentHead {
  /** Its URI, with forward slashes, as the brands' folders are written. */
  readonly uri: string;
  /** The URI of the workspace folder it lies in, without a slash at the end; undefined outside of any. */
  readonly workspace: string | undefined;
  readonly languageId: string;
  /** Whether its language or its name is that of a text that could be a draft. */
  readonly isText: boolean;
  /** It has no file yet. */
  readonly isUntitled: boolean;
  /** At least its front matter. */
  readonly head: string;
}

/** What a document is to Timbre. */
export type DocumentRole<Brand extends DraftingBrand> =
  | { readonly kind: 'draft'; readonly choice: BrandChoice<Brand> }
  /** A file of a brand's corpus, by its path below the corpus folder. */
  | { readonly kind: 'post'; readonly brand: Brand; readonly path: string }
  /** A text that could be made a draft by naming its brand. */
  | { readonly kind: 'text' }
  | { readonly kind: 'other' };

/** Enough for front matter, in UTF-16 units. */
export const LONGEST_HEAD = 8_000;

/**
 * What a document is: front matter decides first, then the profiles' patterns, then folders for drafts. Read-me files and notes are
 * drafts only by front matter.
 * @param byDefault the brand of drafts that do not name one
 */
export function roleOfDocument<Brand extends DraftingBrand>(
  brands: readonly Brand[],
  { uri, workspace, languageId, isText, isUntitled, head }: DocumentHead,
  byDefault: string | undefined,
): DocumentRole<Brand> {
  const owner = brands.find(({ folder }) => uri.startsWith(`${folder}/corpus/`));
  if (owner)
    return { kind: 'post', brand: owner, path: decoded(uri.slice(`${owner.folder}/corpus/`.length)) };
  if (!isText) return { kind: 'other' };
  const brandField = textField(readFrontMatter(head)?.fields ?? {}, 'brand');
  const choice = chooseBrand(brands, { path: uri, brandField, workspace }, byDefault);
  if (brandField !== undefined) return { kind: 'draft', choice };
  if (isUntitled)
    return languageId !== 'plaintext' && choice.brand ? { kind: 'draft', choice } : { kind: 'text' };
  if (isNoDraftName(uri)) return { kind: 'other' };
  const place = { path: uri, workspace };
  const brand = brandByPattern(brands, place);
  if (brand) return { kind: 'draft', choice: { brand, by: 'pattern' } };
  return isInDraftFolder(place) ? { kind: 'draft', choice } : { kind: 'text' };
}

/** A URI's path as it is read. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
