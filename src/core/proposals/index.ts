export {
  PROPOSAL_KINDS,
  idsOfProposal,
  proposalId,
  type Confidence,
  type Disagreement,
  type OpenQuestion,
  type Proposal,
  type ProposalEvidence,
  type ProposalKind,
  type Proposals,
  type ProposedValue,
} from './proposal.ts';
export { proposeFromPosts } from './corpus/propose-from-posts.ts';
export { proposeFromGuide } from './guide/propose-from-guide.ts';
export { changesOf } from './profile-changes.ts';
export { dismissedIn, withDismissed, withoutDismissed } from './dismissed.ts';
export { takenBack, type AppliedChanges } from './take-back.ts';
