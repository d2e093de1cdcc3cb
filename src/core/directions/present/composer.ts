import type { Localize } from '../../base/localize.ts';
import type { Composer } from '../direction.ts';

/** Who put it into words. */
export const tellComposer = (composer: Composer, say: Localize): string =>
  composer.kind === 'embedded' ? say('Timbre') : say('{0}, checked by Timbre', composer.model);
