import { matchesPath } from '../path-pattern.ts';

/** How often the posts of a file count: by the longest pattern that matches its path, as the one that says most; once where none does. */
export function weightOf(path: string, weights: Readonly<Record<string, number>>): number {
  const matching = Object.entries(weights).filter(([pattern]) => matchesPath(pattern, path));
  const [closest] = matching.sort(([a, m], [b, n]) => b.length - a.length || n - m);
  return closest?.[1] ?? 1;
}
