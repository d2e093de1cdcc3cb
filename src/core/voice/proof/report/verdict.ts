import { facetName } from '../../index.ts';
import type { VoiceProof } from '../index.ts';
import type { ProofFace } from './face.ts';
import { hundredths, unitName } from './figures.ts';

/** Shares of pairs from which a voice is recognisable, mostly recognisable, hardly recognisable. */
const HOLDS = 0.95;
const MOSTLY = 0.85;
const WEAKLY = 0.7;

/** One bold sentence, then its explanation. */
export function verdict(name: string, proof: VoiceProof, face: ProofFace): string[] {
  const { say } = face;
  const main = proof.units.find(({ unit }) => unit === proof.main);
  if (!main)
    return [
      say(
        '**There is no other brand to compare {0} with.** Recognition needs other brands’ posts; the sections below need only its own.',
        name,
      ),
    ];
  const unit = unitName(main.unit, say);
  const above = say(
    '{1} % of its own {0} score higher than 95 % of the look-alikes’.',
    unit,
    hundredths(main.above.share),
  );
  return [[`**${headline(name, main.pairs.share, face)}** ${above}`, details(proof, face)].join('\n\n')];
}

function headline(name: string, share: number, { say }: ProofFace): string {
  if (share >= HOLDS) return say('{0}’s style is recognisable.', name);
  if (share >= MOSTLY) return say('{0}’s style is mostly recognisable.', name);
  if (share >= WEAKLY) return say('{0}’s style is hardly recognisable.', name);
  return say('{0}’s style is not recognisable: it can hardly be told from others.', name);
}

/** The hardest look-alike, the weakest facet, the posts to look at: one line each. */
function details(proof: VoiceProof, { say, plain }: ProofFace): string {
  const hardest = proof.rivals
    .filter(({ recognition }) => recognition !== undefined)
    .sort((a, b) => (a.recognition?.pairs.share ?? 1) - (b.recognition?.pairs.share ?? 1))[0];
  const weakest = proof.facets[0];
  const stale = proof.aging.known ? proof.aging.groups.flatMap((group) => group.stale).length : 0;
  const lines = [
    hardest?.recognition &&
      say(
        'Most similar brand: {0} ({1} correct guesses out of 100).',
        plain(hardest.name),
        hundredths(hardest.recognition.pairs.share),
      ),
    proof.manner && say('By style only (topic words removed): {0} %.', hundredths(proof.manner.share)),
    weakest &&
      say(
        'Weakest facet: {0} ({1} correct guesses out of 100 on its own; 50 is guessing).',
        facetName(weakest.facet, say),
        hundredths(weakest.pairs.share),
      ),
    proof.outliers.length === 0 && stale === 0
      ? say('Posts to review: none.')
      : say('Posts to review: {0} outliers, {1} out of date.', proof.outliers.length, stale),
    growthLine(proof, say),
  ];
  return lines
    .filter((line) => line !== undefined)
    .map((line) => `- ${line}`)
    .join('\n');
}

function growthLine({ curve }: VoiceProof, say: ProofFace['say']): string | undefined {
  switch (curve?.growth.kind) {
    case 'helps':
      return say('More posts: {0} more would help.', curve.growth.more);
    case 'enough':
      return say('More posts: would hardly help.');
    case 'unclear':
      return say('More posts: the data do not show whether more would help.');
    case undefined:
      return undefined;
  }
}
