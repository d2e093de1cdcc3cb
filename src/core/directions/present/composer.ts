import type { Localize } from '../../base/localize.ts';
import type { Composer } from '../direction.ts';

/** Who put it into words. */
export const tellComposer = (composer: Composer, localize: Localize): string =>
  composer.kind === 'embedded' ? localize('Timbre') : localize('{0}, checked by Timbre', composer.model);
