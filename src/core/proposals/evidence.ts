import type { Evidence } from '../brand-model/reports/evidence.ts';
import type { LearnedHabit } from '../habits/index.ts';
import type { ProposalEvidence } from './proposal.ts';

export const MOST_EVIDENCE = 5;

/** A habit's sentences; its figures where no sentence can show it, as with marks that no post has. */
export const evidenceOf = ({
  text,
  evidence,
}: Pick<LearnedHabit, 'text' | 'evidence'>): ProposalEvidence[] =>
  evidence.length === 0 ? [{ text, place: '' }] : evidence.slice(0, MOST_EVIDENCE).map(asEvidence);

export const asEvidence = ({ sentence, title, path, line, offset }: Evidence): ProposalEvidence => ({
  text: sentence,
  place: title,
  path,
  line,
  ...(offset === undefined ? {} : { offset }),
});
