import { listIn, readJson, type ProfileChange } from '../../core/brand/index.ts';

const MOST = 5;

/**
 * The changes of a profile by which a post counts more or less for the voice: its weight rises to 5 at most; lowered below 1, the post is left
 * out, and asked for again it comes back.
 */
export function weightChange(text: string, path: string, direction: 'more' | 'less'): ProfileChange[] {
  const excluded = listIn(text, ['corpus', 'exclude']);
  const weight = weightOf(text, path);
  if (direction === 'more') {
    if (excluded.includes(path))
      return [{ path: ['corpus', 'exclude'], value: excluded.filter((other) => other !== path) }];
    return weight >= MOST ? [] : [{ path: ['corpus', 'weights', path], value: weight + 1 }];
  }
  if (weight > 2) return [{ path: ['corpus', 'weights', path], value: weight - 1 }];
  if (weight === 2) return [{ path: ['corpus', 'weights', path], value: undefined }];
  return excluded.includes(path) ? [] : [{ path: ['corpus', 'exclude'], value: [...excluded, path] }];
}

function weightOf(text: string, path: string): number {
  let value: unknown = readJson(text, { lenient: true }).value;
  for (const key of ['corpus', 'weights', path])
    value =
      typeof value === 'object' && value !== null
        ? Object.entries(value).find(([name]) => name === key)?.[1]
        : undefined;
  return typeof value === 'number' ? value : 1;
}
