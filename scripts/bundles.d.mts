import type { BuildOptions } from 'esbuild';

/** Options for esbuild, one for each set of bundles. */
export function bundlesOf(production: boolean): BuildOptions[];
