import type { Say } from '../../base/localize.ts';
import type { Composer } from '../direction.ts';

/** Who put it into words. */
export const tellComposer = (composer: Composer, say: Say): string =>
  composer.kind === 'embedded' ? say('Timbre') : say('{0}, checked by Timbre', composer.model);
