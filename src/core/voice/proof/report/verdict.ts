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
  const { localize } = face;
  const main = proof.units.find(({ unit }) => unit === proof.main);
  if (!main)
    return [
      localize(
        '**There is no other brand to compare {0} with.** Recognition needs other brands’ posts; the sections below need only its own.',
        name,
      ),
    ];
  const unit = unitName(main.unit, localize);
  const above = localize(
    '{1} % of its own {0} score higher than 95 % of the look-alikes’.',
    unit,
    hundredths(main.above.share),
  );
  return [[`**${headline(name, main.pairs.share, face)}** ${above}`, details(proof, face)].join('\n\n')];
}

function headline(name: string, share: number, { localize }: ProofFace): string {
  if (share >= HOLDS) return localize('{0}’s style is recognisable.', name);
  if (share >= MOSTLY) return localize('{0}’s style is mostly recognisable.', name);
  if (share >= WEAKLY) return localize('{0}’s style is hardly recognisable.', name);
  return localize('{0}’s style is not recognisable: it can hardly be told from others.', name);
}

/** The hardest look-alike, the weakest facet, the posts to look at: one line each. */
function details(proof: VoiceProof, { localize, plain }: ProofFace): string {
  const hardest = proof.rivals
    .filter(({ recognition }) => recognition !== undefined)
    .sort((a, b) => (a.recognition?.pairs.share ?? 1) - (b.recognition?.pairs.share ?? 1))[0];
  const weakest = proof.facets[0];
  const stale = proof.aging.known ? proof.aging.groups.flatMap((group) => group.stale).length : 0;
  const lines = [
    hardest?.recognition &&
      localize(
        'Most similar brand: {0} ({1} correct guesses out of 100).',
        plain(hardest.name),
        hundredths(hardest.recognition.pairs.share),
      ),
    proof.manner && localize('By style only (topic words removed): {0} %.', hundredths(proof.manner.share)),
    weakest &&
      localize(
        'Weakest facet: {0} ({1} correct guesses out of 100 on its own; 50 is guessing).',
        facetName(weakest.facet, localize),
        hundredths(weakest.pairs.share),
      ),
    proof.outliers.length === 0 && stale === 0
      ? localize('Posts to review: none.')
      : localize('Posts to review: {0} outliers, {1} out of date.', proof.outliers.length, stale),
    growthLine(proof, localize),
  ];
  return lines
    .filter((line) => line !== undefined)
    .map((line) => `- ${line}`)
    .join('\n');
}

function growthLine({ curve }: VoiceProof, localize: ProofFace['localize']): string | undefined {
  switch (curve?.growth.kind) {
    case 'helps':
      return localize('More posts: {0} more would help.', curve.growth.more);
    case 'enough':
      return localize('More posts: would hardly help.');
    case 'unclear':
      return localize('More posts: the data do not show whether more would help.');
    case undefined:
      return undefined;
  }
}
