import type { Tagger } from './tagger.ts';

const besideProgram = (): Promise<Tagger> => import('./wink-tagger.ts').then(({ winkTagger }) => winkTagger);

/**
 * A tagger that is loaded when it is first asked for, as its model is larger than the rest of the engine, and
 * again if loading failed.
 * @param load for hosts that cannot import a file beside the program
 */
export function lazyTagger(load: () => Promise<Tagger> = besideProgram): () => Promise<Tagger> {
  let loading: Promise<Tagger> | undefined;
  return () =>
    (loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));
}
