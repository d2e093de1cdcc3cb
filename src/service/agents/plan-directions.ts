import { localizeInEnglish } from '../../core/base/localize.ts';
import {
  angleEntry,
  type Direction,
  type DirectionSet,
  type Ground,
  type NoDirections,
} from '../../core/directions/index.ts';
import type { JudgedDirection } from '../../core/directions/for-brand/index.ts';
import type { SendablePost } from '../engine/index.ts';
import type { AgentDraft } from './agent-draft.ts';
import type { AgentAnswer } from './answer.ts';

export interface DirectionGround {
  readonly source: 'draft' | 'post';
  readonly text: string;
  /** The post's id; left out for the draft. */
  readonly post?: string;
}

/** A direction as an agent is told it. */
export interface ToldDirection {
  readonly id: string;
  readonly title: string;
  readonly angle: string;
  readonly question: string;
  readonly firstStep: string;
  readonly evidence: readonly DirectionGround[];
  /** Posts with this angle, of so many whose angle is known. */
  readonly used: number;
  readonly of: number;
  /** Ids of posts about the same things that may be sent. */
  readonly nearest: readonly string[];
}

export interface PlannedDirections {
  readonly brand: string;
  readonly directions: readonly ToldDirection[];
  /** Why there are none. */
  readonly none?: string;
}

export interface JudgedWords {
  readonly brand: string;
  readonly kept: boolean;
  /** Why it may not be shown, and what to change. */
  readonly reason?: string;
  readonly direction?: ToldDirection;
}

type Sendable = ReadonlyMap<string, SendablePost>;

export function directionsAnswer(
  { brand }: AgentDraft,
  set: DirectionSet,
  sendable: Sendable,
): AgentAnswer<PlannedDirections> {
  const directions = set.kind === 'none' ? [] : set.directions.map((direction) => told(direction, sendable));
  const data = { brand: brand.name, directions, ...(set.kind === 'none' && { none: NONE[set.why] }) };
  return {
    data,
    text: set.kind === 'none' ? NONE[set.why] : directions.map(inWords).join('\n\n'),
    quotes: quotesOf(directions),
  };
}

export function judgedAnswer(
  { brand }: AgentDraft,
  judged: JudgedDirection,
  sendable: Sendable,
): AgentAnswer<JudgedWords> {
  if (judged.kind === 'refused') {
    const reason = REFUSED[judged.why];
    return { data: { brand: brand.name, kept: false, reason }, text: reason, quotes: [] };
  }
  const direction = told(judged.direction, sendable);
  const text = `It may be shown.\n${inWords(direction)}`;
  return { data: { brand: brand.name, kept: true, direction }, text, quotes: quotesOf([direction]) };
}

const NONE: Readonly<Record<NoDirections, string>> = {
  'too-little': 'Too little to ask about yet. Write a paragraph, then ask again.',
  'other-language': 'Directions are available for drafts in English only.',
  'none-fits':
    'No direction fits this draft well. A title, a scene, a number or a quotation gives more to ask about.',
  'none-like-that': 'Nothing of that kind fits this draft. Other words in “wish” may find more.',
  'no-more': 'No further direction fits this draft well. Ask again when it says more.',
};

const REFUSED: Readonly<Record<Extract<JudgedDirection, { kind: 'refused' }>['why'], string>> = {
  empty: 'A part is missing or too long: a title of at most seven words, one question, one first step.',
  ungrounded: 'Its evidence is not in the draft. Copy passages of the draft letter for letter.',
  claims: 'It states a number, name or claim that the draft does not. Leave it out, or ask for it.',
  same: 'It says the same as another direction of the plan. Ask something else.',
  worn: 'Its wording is worn. Ask more plainly.',
  misspelled: 'It has words that are not known. Check the spelling.',
  'no-question': 'The question must be one, and end with a question mark.',
  'other-subject': 'It shares no word with the draft. Ask about what the draft says.',
};

/** Of the corpus, only what stands in posts that may be sent. */
function told(direction: Direction, sendable: Sendable): ToldDirection {
  const { id, title, angle, question, firstStep, evidence, novelty } = direction;
  return {
    ...{ id, title, angle: angleEntry(angle).name, question, firstStep },
    evidence: evidence.flatMap((ground) => groundOf(ground, sendable)),
    ...{ used: novelty.used, of: novelty.of },
    nearest: novelty.nearest.map(({ post }) => post).filter((post) => sendable.has(post)),
  };
}

function groundOf(ground: Ground, sendable: Sendable): DirectionGround[] {
  if (ground.source === 'draft') return [{ source: 'draft', text: ground.text }];
  const { post, text } = ground;
  return sendable.has(post) ? [{ source: 'post', text, post }] : [];
}

const quotesOf = (directions: readonly ToldDirection[]): string[] => [
  ...new Set(directions.flatMap(({ evidence }) => evidence.flatMap(({ post }) => post ?? []))),
];

const inWords = ({ id, title, angle, question, firstStep, evidence, used, of }: ToldDirection): string =>
  [
    `${title} [${id}]`,
    `${angle}: ${localizeInEnglish('used in {0} of {1} posts', used, of)}`,
    question,
    `First step: ${firstStep}`,
    ...evidence.map(({ source, text }) => `${source}: “${text}”`),
  ].join('\n');
