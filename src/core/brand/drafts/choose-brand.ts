/** A brand folder as found in the workspace. */
export interface BrandPlace {
  /** The folder's name: another name for the brand in front matter and settings, besides its display name. */
  readonly slug: string;
  readonly name: string;
  /** What its profile's file is called without `.brand.json`: the folder's former name, where the folder was renamed. */
  readonly fileName?: string | undefined;
  /** The folder, as a path or URI with forward slashes and no slash at the end. */
  readonly folder: string;
  /** The workspace folder that it lies in, as `folder` is written; undefined where it lies in none, or there is only one. */
  readonly workspace?: string | undefined;
}

export type ChosenBy = 'front-matter' | 'pattern' | 'folder' | 'setting' | 'only-one';

export type BrandChoice<Place extends BrandPlace> =
  | { readonly brand: Place; readonly by: ChosenBy }
  | { readonly brand: undefined; readonly wanted: string | undefined };

/**
 * The brand that a draft is written for: its front matter `brand:`, or the nearest brand folder above it, or
 * the setting, or the only brand of its workspace folder, or the only one there is. An unknown name chooses none, as guessing could apply the wrong
 * brand's voice.
 */
export function chooseBrand<Place extends BrandPlace>(
  places: readonly Place[],
  draft: {
    readonly path: string;
    readonly brandField: string | undefined;
    readonly workspace?: string | undefined;
  },
  setting: string | undefined,
): BrandChoice<Place> {
  if (draft.brandField !== undefined) {
    const named = findNamed(places, draft.brandField);
    return named ? { brand: named, by: 'front-matter' } : { brand: undefined, wanted: draft.brandField };
  }
  const nearest = places
    .filter((place) => draft.path.startsWith(`${place.folder}/`))
    .sort((a, b) => b.folder.length - a.folder.length)[0];
  if (nearest) return { brand: nearest, by: 'folder' };
  if (setting !== undefined && setting !== '') {
    const named = findNamed(places, setting);
    return named ? { brand: named, by: 'setting' } : { brand: undefined, wanted: setting };
  }
  const beside = places.filter(({ workspace }) => workspace !== undefined && workspace === draft.workspace);
  const [only, another] = beside.length > 0 ? beside : places;
  return only && !another ? { brand: only, by: 'only-one' } : { brand: undefined, wanted: undefined };
}

const fold = (name: string): string => name.normalize('NFKC').trim().toLowerCase();

function findNamed<Place extends BrandPlace>(places: readonly Place[], wanted: string): Place | undefined {
  return (
    places.find((place) => fold(place.slug) === fold(wanted)) ??
    places.find((place) => fold(place.name) === fold(wanted)) ??
    places.find(({ fileName }) => fileName !== undefined && fold(fileName) === fold(wanted))
  );
}

/**
 * The profile that applies among several in one folder: the one with the folder's name, or the first by name.
 */
export function chooseProfile(folderName: string, fileNames: readonly string[]): string | undefined {
  const profiles = fileNames.filter((name) => PROFILE.test(name)).sort();
  return (
    profiles.find((name) => name.toLowerCase() === `${folderName}.brand.json`.toLowerCase()) ?? profiles[0]
  );
}

/** A brand folder's profile, and other files that make the choice unclear. */
export interface FoundProfile {
  readonly file: string | undefined;
  /**
   * Other profiles where none has the folder's name; or, without a profile, files that were probably meant to
   * be one.
   */
  readonly instead: readonly string[];
}

/** Finds the profile among the names of a brand folder's files. */
export function findProfile(folderName: string, fileNames: readonly string[]): FoundProfile {
  const file = chooseProfile(folderName, fileNames);
  if (file === undefined) return { file, instead: fileNames.filter(looksLikeProfile).sort() };
  const isNamedLikeFolder = file.toLowerCase() === `${folderName}.brand.json`.toLowerCase();
  const others = fileNames.filter((name) => PROFILE.test(name) && name !== file).sort();
  return { file, instead: isNamedLikeFolder ? [] : others };
}

const PROFILE = /.\.brand\.json$/i;

/** `brand.json`, `tea.brand.yaml`, `tea-brand.json`, `tea.brand.json.txt`, `profile.json`. */
const looksLikeProfile = (name: string): boolean =>
  /(?:brand|profile).*\.(?:jsonc?|json5|ya?ml|toml|txt)$/i.test(name);
