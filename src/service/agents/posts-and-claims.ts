import { localizeInEnglish } from '../../core/base/localize.ts';
import type { DraftPassages, EntryReport, SendablePost } from '../engine/index.ts';
import type { AgentBrand } from './agent-brands.ts';
import type { AgentAnswer } from './answer.ts';

/** A passage of a post that may be quoted and sent. */
export interface FoundText {
  readonly post: string;
  readonly title: string;
  readonly date: string;
  readonly channel: string;
  readonly text: string;
}

export interface FoundTexts {
  readonly brand: string;
  readonly passages: readonly FoundText[];
  /** The number of posts that may be sent; others are not searched. */
  readonly searched: number;
}

/** What the brand may state. */
export interface ToldClaim {
  readonly text: string;
  readonly state: EntryReport['state'];
  readonly type?: string;
  /** What shows it. */
  readonly evidence?: string;
  /** The last day on which it holds, YYYY-MM-DD. */
  readonly expires?: string;
  readonly jurisdictions: readonly string[];
  readonly approver?: string;
  /** Sentences of posts that may be sent and state it, at most three. */
  readonly posts: readonly { readonly file: string; readonly date: string; readonly sentence: string }[];
}

export interface ToldLedger {
  readonly brand: string;
  readonly claims: readonly ToldClaim[];
}

export function passagesAnswer(
  brand: AgentBrand,
  { passages }: DraftPassages,
  searched: number,
): AgentAnswer<FoundTexts> {
  const found = passages.map(({ post, title, date = '', channel = '', text }) => ({
    ...{ post, title, date, channel, text },
  }));
  const data = { brand: brand.name, passages: found, searched };
  const none =
    searched === 0
      ? `No post of ${brand.name} may be sent. Its leads allow it with “send” in the consent of its profile or of single posts; until then write from “voice_card”.`
      : localizeInEnglish(
          'Nothing found in the {0} posts that may be sent. Try two or more words of the subject.',
          searched,
        );
  return {
    data,
    text:
      found.length === 0
        ? none
        : found
            .map(({ title, date, channel, text }) => `${about(title, date, channel)}\n> ${text}`)
            .join('\n\n'),
    quotes: found.map(({ post }) => post),
  };
}

const about = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');

/** A claim is quoted from a few posts only. */
const MOST_POSTS = 3;

export function ledgerAnswer(
  brand: AgentBrand,
  entries: readonly EntryReport[],
  sendable: readonly SendablePost[],
): AgentAnswer<ToldLedger> {
  const paths = new Set(sendable.map(({ path }) => path));
  const claims = entries.map((entry) => claimOf(entry, paths));
  const data = { brand: brand.name, claims };
  const none = `${brand.name} has no ledger: state no figures, prices or comparisons that the draft’s writer did not give you.`;
  return {
    data,
    text: claims.length === 0 ? none : claims.map(claimInWords).join('\n'),
    quotes: [...new Set(entries.flatMap(({ posts }) => posts.slice(0, MOST_POSTS).map(({ path }) => path)))],
  };
}

function claimOf({ entry, state, posts }: EntryReport, sendable: ReadonlySet<string>): ToldClaim {
  const { text, type, evidence, expires, jurisdictions, approver } = entry;
  return {
    ...{ text, state, jurisdictions },
    ...(type !== undefined && { type }),
    ...(evidence !== undefined && { evidence: shownEvidence(evidence, sendable) }),
    ...(expires !== undefined && { expires }),
    ...(approver !== undefined && { approver }),
    posts: posts
      .slice(0, MOST_POSTS)
      .map(({ path, date = '', sentence }) => ({ file: path, date, sentence })),
  };
}

/** Where a post is the evidence, its file's name is told only if the post may be sent. */
function shownEvidence(evidence: string, sendable: ReadonlySet<string>): string {
  const [, path] = /^\.?\/?corpus\/(.*?)(?:#.*)?$/s.exec(evidence.trim()) ?? [];
  return path === undefined || sendable.has(path) ? evidence : 'a post that may not be sent';
}

/** A claim in one line of Markdown. */
export const claimInWords = ({ text, state, evidence, expires }: ToldClaim): string =>
  `- ${text} (${[state, evidence, expires === undefined ? undefined : `until ${expires}`].filter((part) => part !== undefined).join('; ')})`;

/** A post that may be sent, in one line. */
export const postLine = ({ title, date, channel, words }: SendablePost): string =>
  about(title, date, channel, localizeInEnglish('{0} words', words));
