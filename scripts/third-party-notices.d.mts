export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** As SPDX names it; undefined where the package does not say. */
  readonly license: string | undefined;
  /** From the root of the repository. */
  readonly folder: string;
}

/** The folders of the packages that files belong to, each version of a package once, sorted by name. */
export function packagesOf(files: readonly string[]): ShippedPackage[];

/** One text with each package's name, version, licence and its whole text. Throws where a package comes without one. */
export function thirdPartyNotices(packages: readonly ShippedPackage[]): string;
