import escapeStringRegexp from 'escape-string-regexp';
import words from '../../../../data/corpus/organisation-nouns.json' with { type: 'json' };
import type { ReadonlyBrandModel } from '../../brand-model/readonly-brand-model.ts';
import type { Post } from '../../brand/index.ts';
import { ENGLISH } from '../../text/index.ts';
import { placeOf } from '../../voice/proof/report/index.ts';
import { asEvidence, MOST_EVIDENCE } from '../evidence.ts';
import { proposalId, type Proposal, type ProposalEvidence } from '../proposal.ts';

/** Shorter sentences say nothing of a brand, longer ones more than what it is. In words. */
const LEAST_WORDS = 5;
const MOST_WORDS = 45;
/** In so many posts a sentence is a fixed part of them. */
const OFTEN = 3;

const NOUN = [...words.nouns]
  .sort((a, b) => b.length - a.length)
  .map(escapeStringRegexp)
  .join('|');
/** “a small workshop”, “the oldest family bakery”: up to five words before the noun that says what it is. */
const ORGANISATION = String.raw`(?:an?|the|one of)\s+(?:[\p{L}\p{N}'’-]+,?\s+){0,5}?(?:${NOUN})(?![\p{L}\p{N}'’-])`;
const NOT_STANDING = new RegExp(`\\b(?:${words.notStanding.map(escapeStringRegexp).join('|')})\\b`, 'i');

interface Found {
  readonly text: string;
  /** Whether it stands under a heading such as “About us”. */
  readonly isUnderAbout: boolean;
  readonly evidence: readonly ProposalEvidence[];
}

/**
 * What the brand says of itself, in its own words: the sentence “We are a …” or “Salt Row is a …” that most posts have, or that stands under
 * “About us”. Nothing where the posts have no such sentence. Only of posts that may be quoted.
 */
export function selfDescription(brand: ReadonlyBrandModel): Proposal[] {
  const says = descriptionPattern(brand.profile.name);
  const found = new Map<string, Found>();
  // As published: what many posts repeat is no part of the voice, and the first place to look here.
  for (const post of brand.filesInOrder().flatMap(({ posts }) => posts)) {
    if (!post.consent.quote || !isEnglish(brand, post)) continue;
    for (const { text, start, isUnderAbout } of candidatesIn(post, says, brand.profile.name)) {
      const key = text.toLowerCase();
      const known = found.get(key);
      const evidence = asEvidence({ ...placeOf(post, start), sentence: text });
      found.set(key, {
        text: known?.text ?? text,
        isUnderAbout: isUnderAbout || known?.isUnderAbout === true,
        evidence: [...(known?.evidence ?? []), evidence],
      });
    }
  }
  const rank = ({ isUnderAbout, evidence }: Found): number => evidence.length + (isUnderAbout ? OFTEN : 0);
  const [best] = [...found.values()].sort((a, b) => rank(b) - rank(a));
  if (!best) return [];
  const value = { kind: 'description' as const, text: best.text };
  return [
    {
      ...{ id: proposalId(value), value },
      confidence: best.evidence.length >= OFTEN ? 'high' : rank(best) > OFTEN ? 'medium' : 'low',
      evidence: best.evidence.slice(0, MOST_EVIDENCE),
    },
  ];
}

const isEnglish = (brand: ReadonlyBrandModel, { id }: Post): boolean =>
  brand.voices.languageOfPost(id) === ENGLISH;

/** The beginning of a sentence in which the brand says what it is. */
const descriptionPattern = (name: string): RegExp =>
  new RegExp(
    String.raw`^(?:(?:at ${escapeStringRegexp(name)},?\s+)?we(?:['’]re|\s+are)|${escapeStringRegexp(name)}(?:\s+is|\s+are|,))\s+${ORGANISATION}`,
    'iu',
  );

const ABOUT = /^(?:about(?: us| the (?:brand|company|shop|studio|author))?|who we are|our story)[\s:.]*$/i;

function* candidatesIn(
  { blocks }: Post,
  says: RegExp,
  name: string,
): Generator<{ readonly text: string; readonly start: number; readonly isUnderAbout: boolean }> {
  let isUnderAbout = false;
  for (const { kind, sentences } of blocks) {
    const whole = sentences.map(({ text }) => text).join(' ');
    if (kind === 'heading')
      isUnderAbout = ABOUT.test(whole) || whole.toLowerCase() === `about ${name}`.toLowerCase();
    if (kind === 'heading' || kind === 'quote') continue;
    for (const { text, start } of sentences) {
      const count = text.split(/\s+/).length;
      if (count < LEAST_WORDS || count > MOST_WORDS || text.endsWith('?')) continue;
      if (says.test(text) && !NOT_STANDING.test(text)) yield { text, start, isUnderAbout };
    }
  }
}
