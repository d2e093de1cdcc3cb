import { PRICES_READ } from '../../service/batches/batch-cost.ts';
import type { TokenPrice } from '../../service/batches/batch-job.ts';

/** An amount in dollars, to the cent, and small ones to a hundredth of a cent; rounded up, as a limit that is given with it must hold. */
export function dollars(amount: number): string {
  const digits = amount < 1 ? 4 : 2;
  const scale = 10 ** digits;
  return `$${(Math.ceil(amount * scale - 1e-9) / scale).toFixed(digits)}`;
}

export const tellPrice = ({ input, output }: TokenPrice, isListed: boolean): string =>
  `$${input} in and $${output} out for a million tokens (${isListed ? `batch price as listed on ${PRICES_READ}` : 'your --price'})`;
