import type { TextFacets } from './text-facets.ts';
export const facetsOf = (_blocks: unknown): TextFacets => ({});
