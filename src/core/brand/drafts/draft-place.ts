import places from '../../../../data/drafts/places.json' with { type: 'json' };
import unpublished from '../../../../data/corpus/unpublished.json' with { type: 'json' };
import type { BrandPlace } from './choose-brand.ts';
import { matchesPath } from '../path-pattern.ts';

const ENDINGS = new RegExp(`\\.(?:${places.endings.join('|')})$`, 'i');
const DRAFT_FOLDERS = new Set([...unpublished.draftFolders, ...places.draftFolders]);
const NOT_DRAFTS = new Set([...unpublished.fileNames, ...places.notDrafts]);

/** Where a text lies that may be a draft. */
export interface TextPlace {
  /** Path or URI with forward slashes, as the brands' folders are written. */
  readonly path: string;
  /** The workspace folder it lies in, without a slash at the end; undefined outside of any. */
  readonly workspace: string | undefined;
}

/** A brand and where its profile says that drafts lie. */
export interface DraftingBrand extends BrandPlace {
  /** Patterns of paths below the brand's folder; those that begin with a slash, below the workspace folder. */
  readonly drafts: readonly string[];
}

/** Whether a file's name is one of texts: Markdown, MDX or plain text. */
export const isTextFile = (path: string): boolean => ENDINGS.test(path);

/** Whether a file is about its project, or holds notes: such a file is a draft only where it says so itself. */
export const isNoDraftName = (path: string): boolean =>
  NOT_DRAFTS.has(
    nameOf(path)
      .toLowerCase()
      .replace(/\.[^.]*$/, '')
      .replace(/^_+/, ''),
  );

/** The brand whose profile says that drafts lie there; the one whose folder is nearest where several do. */
export function brandByPattern<Place extends DraftingBrand>(
  brands: readonly Place[],
  { path, workspace }: TextPlace,
): Place | undefined {
  const isMeant = ({ folder, drafts, workspace: own = workspace }: Place): boolean =>
    drafts.some((pattern) => {
      // A brand says nothing about other folders of the workspace than its own.
      const root = pattern.startsWith('/') ? own : folder;
      return root !== undefined && path.startsWith(`${root}/`)
        ? matchesPath(pattern, decoded(path.slice(root.length + 1)))
        : false;
    });
  return brands.filter(isMeant).sort((a, b) => nearness(b, path) - nearness(a, path))[0];
}

const nearness = ({ folder }: BrandPlace, path: string): number =>
  path.startsWith(`${folder}/`) ? folder.length : 0;

/** Whether a file lies in a folder for drafts, by the names of the folders above it in its workspace. */
export function isInDraftFolder({ path, workspace }: TextPlace): boolean {
  const below =
    workspace !== undefined && path.startsWith(`${workspace}/`)
      ? path.slice(workspace.length + 1)
      : path.split('/').slice(-2).join('/');
  return decoded(below)
    .split('/')
    .slice(0, -1)
    .some((folder) => DRAFT_FOLDERS.has(folder.toLowerCase().normalize('NFC')));
}

const nameOf = (path: string): string => decoded(path.split('/').at(-1) ?? '');

/** A URI's path as it is read. What is no URI may have a stray percent sign. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
