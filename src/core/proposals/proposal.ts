/** What a proposal would put into the profile. */
export type ProposedValue =
  | {
      readonly kind: 'term';
      readonly use: string;
      readonly insteadOf: readonly string[];
      readonly why?: string;
    }
  | { readonly kind: 'ban'; readonly term: string; readonly why?: string }
  | { readonly kind: 'we-are' | 'we-are-not'; readonly text: string }
  | {
      readonly kind: 'trait';
      readonly name: string;
      readonly description?: string;
      readonly do?: string;
      readonly dont?: string;
    }
  | { readonly kind: 'pair'; readonly before: string; readonly after: string; readonly why?: string }
  | { readonly kind: 'do' | 'dont'; readonly text: string }
  | {
      readonly kind: 'channel';
      readonly channel: string;
      readonly maxCharacters?: number;
      readonly maxHashtags?: number;
      readonly notes?: string;
    }
  | {
      readonly kind: 'habit';
      readonly habit: string;
      /** Further habits that are proposed together with it. */
      readonly also?: readonly string[];
      readonly text: string;
    }
  | { readonly kind: 'description'; readonly text: string };

/** The order of the page. */
export const PROPOSAL_KINDS = [
  'description',
  'we-are',
  'we-are-not',
  'trait',
  'term',
  'ban',
  'habit',
  'do',
  'dont',
  'pair',
  'channel',
] as const satisfies readonly ProposedValue['kind'][];
export type ProposalKind = (typeof PROPOSAL_KINDS)[number];

/** `high`: stated in so many words, or shown by many posts; `low`: a guess worth a look. */
export type Confidence = 'high' | 'medium' | 'low';

/** A sentence of a guide or a post that a proposal comes from. */
export interface ProposalEvidence {
  readonly text: string;
  /** Where it stands, in words: “page 3”, “line 12”, a post's title. */
  readonly place: string;
  /** Of a post, to be opened: the file relative to the corpus folder, the 0-based line, the offset in the file. */
  readonly path?: string;
  readonly line?: number;
  readonly offset?: number;
}

/** Guide and posts disagree; a person says which is right. */
export interface Disagreement {
  /** Such as: The guide bans exclamation marks; 31 of 214 posts have one. Which is right? */
  readonly question: string;
  /** The posts that do otherwise. */
  readonly posts: readonly ProposalEvidence[];
  /** The learned habit that the posts' answer confirms; undefined where none stands for it. */
  readonly habit?: string;
}

export interface Proposal {
  /** Stable: it depends on what is proposed, not on where it was found. Dismissed proposals are remembered by it. */
  readonly id: string;
  readonly value: ProposedValue;
  readonly confidence: Confidence;
  /** At least one. */
  readonly evidence: readonly ProposalEvidence[];
  readonly disagreement?: Disagreement;
  /** Rests only on words that the posts never have. */
  readonly isGuess?: boolean;
  /** What a person is asked, where the posts suggest an entry that only they can decide on. */
  readonly question?: string;
}

/** Something in a guide that reads like a rule and was not understood. */
export interface OpenQuestion {
  readonly text: string;
  readonly place: string;
}

export interface Proposals {
  readonly proposals: readonly Proposal[];
  readonly questions: readonly OpenQuestion[];
  /** Posts or blocks that were read. */
  readonly read: number;
}

/** The ids of all that a proposal would decide: of a habit that others are folded into, theirs too. */
export const idsOfProposal = (value: ProposedValue): string[] =>
  value.kind === 'habit'
    ? [value.habit, ...(value.also ?? [])].map((habit) => proposalId({ kind: 'habit', habit, text: '' }))
    : [proposalId(value)];

/** The id of a proposal: its kind and what it is about, in lower case. */
export function proposalId(value: ProposedValue): string {
  return `${value.kind}:${subjectOf(value).toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').trim()}`;
}

function subjectOf(value: ProposedValue): string {
  switch (value.kind) {
    case 'term':
      return value.use;
    case 'ban':
      return value.term;
    case 'trait':
      return value.name;
    case 'pair':
      return value.before;
    case 'channel':
      return value.channel;
    case 'habit':
      return value.habit;
    case 'description':
      return '';
    case 'we-are':
    case 'we-are-not':
    case 'do':
    case 'dont':
      return value.text;
  }
}
