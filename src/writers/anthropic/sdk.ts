import type Anthropic from '@anthropic-ai/sdk';
import type { WriterError } from '../../core/writer/index.ts';

/** The API version that this adapter and its tests implement. */
export const apiVersion = '2026-10-21';

export type Sdk = typeof import('./sdk-parts.ts');

/** A client of the SDK for one request. */
export interface Connection {
  readonly sdk: Sdk;
  readonly client: Anthropic;
  readonly how: { readonly signal: AbortSignal; readonly headers: Record<string, string> };
  /** Maps an error of the SDK to a writer's. */
  readonly explain: (error: unknown) => WriterError;
}

/** Loads the SDK on first use: it is larger than everything else in the extension. */
export const loadSdk = (): Promise<Sdk> => import('./sdk-parts.ts');

const silent = (): void => undefined;

/**
 * A client that ignores environment variables: they set neither key, address, log level nor tracing.
 * (`ANTHROPIC_CUSTOM_HEADERS` is still read; `outgoing` removes what it adds, and `headers` take precedence.)
 */
export const client = (sdk: Sdk, address: string, key: string, fetch: typeof globalThis.fetch): Anthropic =>
  new sdk.Anthropic({
    apiKey: key,
    authToken: null,
    webhookKey: null,
    baseURL: address,
    fetch,
    maxRetries: 0,
    openTelemetry: false,
    // The SDK logs bodies; those that it cannot parse even as errors.
    logLevel: 'off',
    logger: { error: silent, warn: silent, info: silent, debug: silent },
  });

/** Headers passed to the SDK with each request, so that they take precedence. */
export const headers = (key: string): Record<string, string> => ({
  accept: 'application/json',
  authorization: `Bearer ${key}`,
  'anthropic-version': apiVersion,
  'user-agent': 'Timbre',
});
