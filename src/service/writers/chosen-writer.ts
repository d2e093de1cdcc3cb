import type { Writer } from '../../core/writer/index.ts';

/** A language model that the user chose by name. */
export interface ChosenWriter {
  readonly kind: Writer['kind'];
  readonly model: string;
  /** Empty for the provider's usual address. */
  readonly address: string;
}

/** The writer chosen in the settings, or why there is none. */
export type WriterChoice =
  | { readonly kind: 'chosen'; readonly writer: ChosenWriter }
  | { readonly kind: 'none'; readonly because: 'no-provider' | 'untrusted' | 'no-model' | 'no-address' };

/** The user's settings. */
export interface WriterSettings {
  readonly provider: Writer['kind'] | 'none';
  readonly model: string;
  readonly address: string;
  /** Nothing is sent from a workspace that is not trusted. */
  readonly isTrusted: boolean;
}

export function writerChoice({ provider, model, address, isTrusted }: WriterSettings): WriterChoice {
  if (provider === 'none') return { kind: 'none', because: 'no-provider' };
  if (!isTrusted) return { kind: 'none', because: 'untrusted' };
  const at = provider === 'vscode' ? '' : address;
  if (at === '' && needsAddress(provider)) return { kind: 'none', because: 'no-address' };
  if (model === '') return { kind: 'none', because: 'no-model' };
  return { kind: 'chosen', writer: { kind: provider, model, address: at } };
}

/** Local servers are never discovered automatically. */
export const needsAddress = (kind: Writer['kind']): boolean =>
  kind === 'openai-compatible' || kind === 'ollama';
