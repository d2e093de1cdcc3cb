import type { VoiceProof } from '../index.ts';
import { LEAST_POSTS } from '../index.ts';
import { describeFacets, describeRecognition, describeRivals } from './describe-recognition.ts';
import { describeAging, describeOutliers } from './describe-posts.ts';
import { describeCautions, describeGrowth, describeMethod } from './describe-method.ts';
import type { ProofFace } from './face.ts';
import { details, verdict } from './verdict.ts';
import type { ProofReport } from './report.ts';

export type { ProofFace } from './face.ts';

/** The report as Markdown: the verdict, the figures behind it, the posts to look at. */
export function describeProof(report: ProofReport, face: ProofFace): string {
  const { localize } = face;
  const { proof } = report;
  const name = face.plain(report.brand);
  const title = `# ${localize('Voice test: {0}', name)}`;
  if ('tooFew' in proof && !/^en\b/i.test(report.language))
    return `${title}\n\n${localize('**Only English can be tested so far.** {0} has {1} posts in English; there are no look-alikes in other languages to compare with yet.', name, proof.posts)}\n`;
  if ('tooFew' in proof)
    return `${title}\n\n${localize('**Not enough posts to test.** {0} has {1} posts with {2} words; the test needs at least {3} posts.', name, proof.posts, proof.words, LEAST_POSTS)}\n`;
  const posts = joined([describeOutliers(report, proof, face), describeAging(report, proof, face)]);
  const behind = joined([
    details(proof, face),
    ...figures(proof, face),
    describeGrowth(proof, face),
    describeCautions(name, proof, face),
    describeMethod(proof, face),
  ]);
  return `${joined([[title], verdict(report.brand, report, proof, face), [posts]])}\n\n${face.fold(localize('Figures and statistics'), behind)}\n`;
}

const joined = (parts: readonly (readonly string[])[]): string =>
  parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n');

const figures = (proof: VoiceProof, face: ProofFace): string[][] =>
  proof.main === undefined
    ? []
    : [describeRecognition(proof, face), describeFacets(proof, face), describeRivals(proof, face)];
