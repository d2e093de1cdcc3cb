import type { BuildOptions } from 'esbuild';

/** Options for esbuild: the engine for a browser's worker. */
export function webBundleOf(production: boolean): BuildOptions;
