/** The text of a bill of materials of an extension and the packages whose code is shipped. */
export function billOfMaterials(
  manifest: {
    readonly name: string;
    readonly version: string;
    readonly license: string;
    readonly publisher: string;
  },
  packages: readonly {
    readonly name: string;
    readonly version: string;
    readonly license: string | undefined;
  }[],
): string;
