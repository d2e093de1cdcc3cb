import { claimsIn, type FactKind } from '../../../facts/index.ts';
import type { DraftLine } from '../read/read-draft.ts';
import { ASKED_ABOUT, BEFORE_REQUESTS, META, normsOf, REQUESTS, saysFree, UNTIL } from '../words.ts';

/** True for a line that states a price, which may be nothing. */
export const hasPrice = ({ facts, text }: DraftLine): boolean =>
  facts.some(({ kind }) => kind === 'money') || saysFree(text);

/** True for a line with a day: a date with its month, or a day of the week. */
export const hasDay = ({ facts }: DraftLine): boolean =>
  facts.some(({ kind, value }) => kind === 'weekday' || (kind === 'date' && /\d/.test(value)));

/** True for a line that says until when something holds. */
export const hasDeadline = ({ text, facts }: DraftLine): boolean =>
  facts.some(({ kind }) => kind === 'date' || kind === 'weekday') && UNTIL.test(text);

/** True for a line that asks the reader to do something, perhaps behind a condition. */
export const isRequest = ({ text }: Pick<DraftLine, 'text'>): boolean =>
  text.split(/[,;:–—]\s|\s[–—]\s/).some((clause) => {
    const norms = normsOf(clause);
    const [verb = '', next = ''] = BEFORE_REQUESTS.has(norms[0] ?? '') ? norms.slice(1) : norms;
    // “Have you heard of it?” asks for nothing to be done.
    return REQUESTS.has(verb) && !ASKED_ABOUT.has(next);
  });

/** How much each kind of fact weighs beside an ordinary sentence, which weighs 1: what a viewer has to know to come or to buy goes first. */
const OF_FACT: Readonly<Record<FactKind, number>> = {
  money: 4,
  percentage: 3,
  date: 3,
  weekday: 2,
  time: 1.5,
  quantity: 1.5,
  duration: 1.5,
  number: 1,
  name: 0,
};
/** Facts beyond these add nothing: a sentence full of figures is no better in a film. */
const MOST_FACTS = { offer: 6, story: 1 };
/** An item of a few words says little by itself: a name, a place. */
const OF_SHORT_ITEM = 0.25;
const SHORT_ITEM = 4;
/** What comes first in a draft is mostly what it is about: so much for the first line, and a share of it further on. */
const FIRST = 1.5;
const FADING = 6;
/** The first sentence of a paragraph mostly says what the paragraph is about. */
const OF_PARAGRAPH = 0.5;
/** About the post itself, or a greeting. */
const OF_META = -4;
/** With code, paths and names with underscores, which nobody speaks well. */
const OF_CODE = -2;
const CODE = /[{}<>=\\|`]|\w\(|\w_\w|\w\/\w+\/|::|\w\.\w{2,}\b(?<!\b(?:e\.g|i\.e))|--\w/u;

/** A long aside in brackets is hard to follow when it is heard. */
const OF_ASIDE = -1;
const ASIDE = /\((?:[^()\s]+\s+){3,}[^()]*\)|\b(?:i\.e|e\.g)\./u;

/** How a line stands in its draft. */
export interface LinePlace {
  /** How central it is, 0 to 1. */
  readonly centrality: number;
  readonly isFirstOfParagraph: boolean;
  /** True in a draft whose prices and days are what it is for. */
  readonly isOffer: boolean;
  /** True near the end, where requests are meant for the reader of the whole. */
  readonly isNearEnd: boolean;
}

/** How much a central line weighs beside an ordinary one. */
const OF_CENTRALITY = 3;

/** How much a line is wanted in the film. */
export function weightOf(line: DraftLine, place: LinePlace): number {
  const facts = line.facts.reduce((sum, { kind }) => sum + OF_FACT[kind], 0);
  return (
    (isShortItem(line) ? OF_SHORT_ITEM : 1) +
    Math.min(MOST_FACTS[place.isOffer ? 'offer' : 'story'], facts) +
    (isRequest(line) && (place.isOffer || place.isNearEnd) ? 2 : 0) +
    (hasPrice(line) && facts === 0 ? 3 : 0) +
    (claimsIn(line.text).length > 0 ? 0.5 : 0) +
    OF_CENTRALITY * place.centrality +
    FIRST * Math.exp(-line.at / FADING) +
    (place.isFirstOfParagraph && line.kind === 'paragraph' ? OF_PARAGRAPH : 0) +
    (isMeta(line.text) ? OF_META : 0) +
    (CODE.test(line.text) ? OF_CODE : 0) +
    (ASIDE.test(line.text) ? OF_ASIDE : 0)
  );
}

const META_PHRASE = new RegExp(String.raw`(?<![\p{L}'])(?:${META.join('|')})(?![\p{L}'])`, 'u');

/** True for a sentence about the post itself, a greeting or thanks. */
export const isMeta = (text: string): boolean => META_PHRASE.test(text.toLowerCase().replaceAll('’', "'"));

const isShortItem = ({ kind, text }: DraftLine): boolean =>
  kind === 'item' && normsOf(text).length <= SHORT_ITEM;
