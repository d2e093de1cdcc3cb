import type Anthropic from '@anthropic-ai/sdk';

/** The API's version whose shapes this adapter and its tests speak. */
export const apiVersion = '2026-10-21';

export type Sdk = typeof import('./sdk-parts.ts');

/** Loads the SDK when it is first needed: it is larger than everything else in the extension. */
export const loadSdk = (): Promise<Sdk> => import('./sdk-parts.ts');

const silent = (): void => undefined;

/**
 * A client that takes nothing from its surroundings: the environment names neither key, address, log level nor tracing.
 * (`ANTHROPIC_CUSTOM_HEADERS` is read all the same; `outgoing` drops what it adds, and `headers` outweigh it.)
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
    // The SDK logs bodies: what it cannot parse even as an error.
    logLevel: 'off',
    logger: { error: silent, warn: silent, info: silent, debug: silent },
  });

/** Headers that the SDK is given with each request, where nothing outweighs them. */
export const headers = (key: string): Record<string, string> => ({
  accept: 'application/json',
  authorization: `Bearer ${key}`,
  'anthropic-version': apiVersion,
  'user-agent': 'Timbre',
});
