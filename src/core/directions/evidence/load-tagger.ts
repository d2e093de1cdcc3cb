import type { Tagger } from './tagger.ts';

let loading: Promise<Tagger> | undefined;

/** The tagger, loaded on first use: its model is larger than the rest of the engine. */
export const loadTagger = (): Promise<Tagger> =>
  (loading ??= import('./wink-tagger.ts').then(({ createWinkTagger }) => createWinkTagger()));
