import { fileURLToPath, pathToFileURL } from 'node:url';

/** A URI in one spelling, as clients escape differently; what is no file, or no URI, stays as it is. */
export function normalUri(uri: string): string {
  const path = pathOf(uri);
  return path === undefined ? uri : uriOf(path);
}

/** The path of a file's URI; undefined for any other. */
export function pathOf(uri: string): string | undefined {
  if (!uri.startsWith('file:')) return undefined;
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}

/** The URI of a path, without a slash at the end. */
export const uriOf = (path: string): string => pathToFileURL(path).href.replace(/\/$/, '');
