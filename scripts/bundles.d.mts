import type { BuildOptions } from 'esbuild';

/** Options for esbuild, one for each set of bundles. */
export function bundlesOf(production: boolean): BuildOptions[];

/** Files that are shipped as they are: from the repository or a package, and their names in dist/. */
export const COPIED: readonly { readonly from: string; readonly to: string }[];
