import type { BuildOptions } from 'esbuild';

/** Options for esbuild, one for each bundle of what runs in a browser. */
export function webBundlesOf(production: boolean): BuildOptions[];
