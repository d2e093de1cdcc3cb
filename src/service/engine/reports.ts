import type { CallOptions } from '../../core/base/calls.ts';
import { cooperate } from '../../core/base/cooperative.ts';
import type { AngleCorrection } from '../../core/directions/index.ts';
import { diffVoices, type VoiceDiff } from '../../core/report/diff/index.ts';
import {
  placeDraft,
  voiceDistance,
  type DraftPlace,
  type SampleFile,
  type VoiceDistance,
} from '../../core/report/distance/index.ts';
import { voiceReportInSteps, type VoiceReport } from '../../core/report/index.ts';
import type { ProofReport } from '../../core/voice/proof/report/index.ts';
import type { BrandRequest } from './brands.ts';
import type { EngineContext } from './context.ts';
import type { Directions } from './directions.ts';

export interface ReportRequest extends BrandRequest {
  /** Open brands whose figures stand beside the report's; look-alikes are opened for the purpose and teach nothing. */
  readonly compared: readonly { readonly brand: string; readonly kind: 'brand' | 'look-alike' }[];
  /** Angles that people put right. */
  readonly corrections?: readonly AngleCorrection[] | undefined;
  /** An earlier proof of the brand. */
  readonly proof?: ProofReport | undefined;
}

export interface DistanceRequest extends BrandRequest {
  /** Posts of another voice, such as a persona's samples. */
  readonly samples: readonly SampleFile[];
}

/** What a brand lead shows to others. */
export interface Reports {
  /** Everything that a voice report shows. Starts again when posts change meanwhile. */
  voice(request: ReportRequest, options?: CallOptions): Promise<VoiceReport>;
  /** What differs between two open versions of a brand. */
  diff(
    request: { readonly before: string; readonly after: string },
    options?: CallOptions,
  ): Promise<VoiceDiff>;
  /** How far other posts are from the brand's voice, with the passages that show it. */
  distance(request: DistanceRequest): VoiceDistance;
  /** Where a draft, with its front matter, stands between the voice of such posts and the brand's. */
  place(request: DistanceRequest & { readonly draft: string }): DraftPlace;
}

export const reportsOf = (context: EngineContext, directions: Directions): Reports => ({
  async voice({ brand: key, compared, corrections, proof }, { signal } = {}) {
    const pause = context.pausing(signal);
    for (;;) {
      const brand = context.brand(key);
      const angles = await directions.angleMap({ brand: key, corrections }, { signal });
      const parts = {
        compared: compared.map(({ brand: other, kind }) => ({ brand: context.brand(other), kind })),
        localize: context.localize,
        ...{ angles, proof },
      };
      const report = await cooperate(voiceReportInSteps(brand, parts), pause, () => brand.changes);
      if (report) return report;
    }
  },
  async diff({ before, after }, { signal } = {}) {
    const pause = context.pausing(signal);
    for (;;) {
      const [earlier, later] = [context.brand(before), context.brand(after)];
      const changes = (): number => earlier.changes + later.changes;
      const diff = await cooperate(diffVoices(earlier, later, context.localize), pause, changes);
      if (diff) return diff;
    }
  },
  distance: ({ brand, samples }) =>
    voiceDistance(context.brand(brand), samples, context.today(), context.localize),
  place: ({ brand, samples, draft }) => placeDraft(context.brand(brand), { samples, draft }, context.today()),
});
