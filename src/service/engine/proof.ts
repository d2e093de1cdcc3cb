import type { CallOptions } from '../../core/base/calls.ts';
import { proving } from '../../core/brand-model/reports/proving.ts';
import type { ProofReport } from '../../core/voice/proof/report/index.ts';
import type { BrandRequest } from './brands.ts';
import type { EngineContext } from './context.ts';

export interface ProofRequest extends BrandRequest {
  /** Keys of other open brands to be used as look-alikes. */
  readonly against: readonly string[];
  /** Keys of open brands with others' posts, for comparison only. */
  readonly lookAlikes?: readonly string[] | undefined;
  /** The sample brands as packed by the build, `look-alikes.json`. */
  readonly samples: Uint8Array | undefined;
}

/** Testing how well a voice distinguishes its own posts from look-alikes. */
export interface Proof {
  /**
   * Proves a brand's voice; the progress is the share done, from 0 to 1. Starts again when posts change
   * meanwhile.
   */
  prove(request: ProofRequest, options?: CallOptions<number>): Promise<ProofReport>;
}

/** Progress is reported in steps of at least this share, as smaller ones are not visible. */
const VISIBLE = 0.01;

export const proofOf = (context: EngineContext): Proof => ({
  async prove({ brand, against, lookAlikes = [], samples }, { signal, onProgress } = {}) {
    const others = [...new Set(against)].filter((other) => other !== brand).sort();
    const pause = context.pausing(signal);
    const steps = proving(
      context.brand(brand),
      [
        ...lookAlikes.map((key) => ({ brand: context.brand(key), kind: 'look-alike' as const })),
        ...others.map((key) => ({ brand: context.brand(key), kind: 'brand' as const })),
      ],
      samples,
    );
    let reported = 0;
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
      if (step.value - reported >= VISIBLE) onProgress?.((reported = step.value));
      await pause();
    }
  },
});
