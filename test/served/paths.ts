import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const repoRoot = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '');
