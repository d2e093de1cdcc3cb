import type { Tagger } from './tagger.ts';

/**
 * A tagger that is loaded when it is first asked for, as its model is larger than the rest of the engine, and
 * again if loading failed.
 */
export function lazyTagger(): () => Promise<Tagger> {
  let loading: Promise<Tagger> | undefined;
  return () =>
    (loading ??= import('./wink-tagger.ts')
      .then(({ winkTagger }) => winkTagger)
      .catch((error: unknown) => {
        loading = undefined;
        throw error;
      }));
}
