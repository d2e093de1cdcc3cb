import prices from '../../../data/prices/anthropic.json' with { type: 'json' };
import { estimateTokens } from '../../core/writer/card/index.ts';
import type { BatchUsage, WriterRequest } from '../../core/writer/index.ts';
import type { TokenPrice } from './batch-job.ts';

/** Where the prices are from, and when they were read: YYYY-MM-DD. */
export const PRICES_READ = prices.read;

const listed: ReadonlyMap<string, TokenPrice> = new Map(Object.entries(prices.models));

/** The batch price of one of Anthropic's models; undefined where it is not known. */
export function batchPriceOf(model: string): TokenPrice | undefined {
  const price = listed.get(model);
  return price && { input: price.input * prices.batch, output: price.output * prices.batch };
}

/**
 * The most tokens that requests can take: input estimated on the high side, output as far as the model may
 * write.
 */
export function mostTokensOf(
  requests: readonly WriterRequest[],
  mostOutput: (request: WriterRequest) => number,
): BatchUsage {
  let [input, output] = [0, 0];
  for (const request of requests) {
    const { system, user, schema } = request;
    input += estimateTokens(`${system}${user}${JSON.stringify(schema)}`);
    output += mostOutput(request);
  }
  return { input, output };
}

const A_MILLION = 1_000_000;

/** US dollars. */
export const costOf = ({ input, output }: BatchUsage, price: TokenPrice): number =>
  (input * price.input + output * price.output) / A_MILLION;
