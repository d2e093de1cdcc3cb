import type { Remote } from 'comlink';
import type { Engine } from '../../core/engine.ts';
import type { VoiceCard } from '../../core/writer/index.ts';
import type { WorkspaceBrand } from '../brands/brand-registry.ts';

/** The voice as a draft's writer is told it. */
export const voiceCardOf = (
  _engine: Remote<Engine>,
  { name }: WorkspaceBrand,
  _draft: string,
): Promise<VoiceCard> =>
  Promise.resolve({ brand: name, sections: [], text: `Brand: ${name}`, tokens: 10, quotes: [] });
