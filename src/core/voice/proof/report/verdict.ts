import { facetName } from '../../index.ts';
import type { VoiceProof } from '../index.ts';
import type { ProofFace } from './face.ts';
import { hundredths } from './figures.ts';
import { plainProof } from './plain-words.ts';
import type { ProofReport } from './report.ts';

/** One bold sentence, then what it means, what to do, and what was compared, in plain words. */
export function verdict(name: string, report: ProofReport, proof: VoiceProof, face: ProofFace): string[] {
  const { localize, plain } = face;
  const { headline, meaning, toDo, compared } = plainProof(report, proof, name, localize);
  const list = (lines: readonly string[]): string => lines.map((line) => `- ${plain(line)}`).join('\n');
  return [
    [
      `**${plain(headline)}**`,
      list(meaning),
      `## ${localize('What to do next')}`,
      list(toDo),
      `## ${localize('What was compared')}`,
      list(compared),
    ].join('\n\n'),
  ];
}

/** The weakest facet and the gain from more posts, one line each. */
export function details({ facets, outliers, aging }: VoiceProof, { localize }: ProofFace): string[] {
  const weakest = facets[0];
  const stale = aging.known ? aging.groups.flatMap((group) => group.stale).length : 0;
  const lines = [
    weakest &&
      localize(
        'Weakest facet: {0} ({1} correct guesses out of 100 on its own; 50 is guessing).',
        facetName(weakest.facet, localize),
        hundredths(weakest.pairs.share),
      ),
    outliers.length === 0 && stale === 0
      ? localize('Posts to review: none.')
      : localize('Posts to review: {0} outliers, {1} out of date.', outliers.length, stale),
  ];
  return lines.flatMap((line) => (line === undefined ? [] : [`- ${line}`]));
}
