import type { DraftSentence, MaterialKind, Piece } from './material.ts';
import { wordCount } from './pieces/reading.ts';
import { isPeople } from './pieces/roles.ts';
import { ADJECTIVES, isDeterminer, PREPOSITIONS, straight } from './words.ts';

const HYPE =
  /\b(?:game-?changer|revolutionary|unlock|seamless(?:ly)?|cutting-edge|incredible|iconic|curated|elevat(?:e|es|ing)|empower|leverage|utili[sz]e|world-class|passionate|sumptuous|timeless|effortlessly|thrilled|obsessed|superpower|actionable|unparalleled|endless|unveils?|valued|luxury|ultimate|next level|new level|premium|innovati(?:ve|on)|transform)\b/iu;

/** Whether a sentence is sold rather than said. */
export const isHype = (text: string): boolean => HYPE.test(text);

const stem = (word: string): string => straight(word).replace(/(?:'s|es|s)$/u, '');
const telling = (text: string): string[] =>
  (text.match(/\p{L}[\p{L}’'-]{2,}/gu) ?? [])
    .filter(
      (word) =>
        !isDeterminer(straight(word)) && !PREPOSITIONS.has(straight(word)) && !ADJECTIVES.has(straight(word)),
    )
    .map(stem);

// What an editor would underline: a refusal, a fault, a cost, a decision, a turn.
const TELLING =
  /\b(?:decided|refused?|forgot|waited|burn(?:ed|t)|stopped|gave up|lost|broke|wrong|never|nobody|cost|paid|mistakes?|sorry|threw|turned down|ruined|failed|late|cracked|promised|but|yet|instead|any ?more|no longer|owe|hate|afraid|cannot|only one|first time)\b|n['’]t\b/iu;
const PEOPLE_OR_MONEY =
  /[£$€]\d|\b(?:\d[\d,]*|\p{L}+) (?:people|customers|men|women|children|kids|readers|visitors|dollars|pounds|euros)\b/iu;
// What every post of the kind says: hours, orders, addresses, references.
const BOILERPLATE =
  /\b(?:opens? (?:at|from|on|again)|open(?:ing)? hours|order (?:by|before|online|from)|[ap]\.m\b|\d ?[ap]m\b|available (?:now|to|for)|shipping|call us|click|visit our|in stock|email us|subscribe|register|bulletin \d|note \d|free on orders|please be advised|contacted in due course)|@/iu;
const GREETING =
  /\bcan['’]t wait\b|^(?:hello|hi|dear|welcome|good morning)\b|\b(?:thrilled|pleased|happy|excited|delighted|proud) to (?:announce|share|recogni[sz]e)/iu;

const WILL =
  /^(?:want|refuse|ask|think|insist|believe|hope|wish|beg|decide|promise|admit|forget|swear|dare|love|hate)$/u;
const SOMEBODY = /^(?:one|a|an|another|my|our|somebody|someone)\b/iu;
/** Kinds that carry a whole clause. */
const CLAUSED = new Set<MaterialKind>([
  'statement',
  'stance',
  'actor',
  'negation',
  'change',
  'contrast',
  'process',
  'fault',
]);

/** Whether a clause tells what one person did, wanted or refused, and how particular that is, 0 to 0.4. */
function ofOnePerson(piece: Piece, sentence: string): number {
  const { clause, kind } = piece;
  if (!CLAUSED.has(kind)) return 0;
  const isOpinion = sentence.includes(`that ${piece.text}`);
  // Somebody’s opinion, given as such.
  if (kind === 'stance' && !/^(?:i|we)$/u.test(clause?.person ?? '')) return isOpinion ? 0.3 : 0;
  if (!clause || clause.isPassive || /^(?:be|have)$/u.test(clause.base)) return 0;
  const isOne =
    clause.person === 'he' ||
    clause.person === 'she' ||
    (clause.isNamed === true && isPersonName(clause.subject)) ||
    (clause.person === 'singular' && SOMEBODY.test(clause.subject) && isPeople(clause.subject));
  if (!isOne) return 0;
  return WILL.test(clause.base) || clause.isNegated ? 0.4 : wordCount(clause.rest) >= 2 ? 0.3 : 0.15;
}

const isPersonName = (subject: string): boolean =>
  /^(?:(?:Mr|Mrs|Ms|Dr) )?\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u.test(subject);

/** What a kind of piece is worth by itself. */
const OF_KIND: Partial<Record<MaterialKind, number>> = {
  contrast: 0.15,
  fault: 0.12,
  time: -0.12,
  address: -0.1,
};
const DURATION_FIGURE =
  /\b(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|times)$/iu;

function salience(text: string, isShort: boolean): number {
  const telling = TELLING.test(text) ? (isShort ? 0.3 : 0.12) : isShort ? 0.08 : 0;
  return (
    telling +
    (PEOPLE_OR_MONEY.test(text) ? 0.08 : 0) -
    (BOILERPLATE.test(text) ? 0.2 : 0) -
    (GREETING.test(text) ? 0.25 : 0) -
    (isHype(text) ? 0.3 : 0)
  );
}

/** How much the draft hangs on each piece, 0 to 1. */
export function weigh(pieces: readonly Piece[], sentences: readonly DraftSentence[], title: string): Piece[] {
  const heads = new Set(
    telling([title, ...sentences.filter(({ kind }) => kind === 'heading').map(({ text }) => text)].join(' ')),
  );
  const counts = new Map<string, number>();
  for (const { text } of sentences)
    for (const word of new Set(telling(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return pieces.map((piece) => {
    const sentence = sentences[piece.sentence];
    const said = telling(piece.phrase ?? piece.text);
    // Of a noun phrase its noun is what is said again.
    const key = piece.phrase === undefined ? said : said.slice(-2);
    const again = Math.max(0, ...key.map((word) => counts.get(word) ?? 0)) - 1;
    const isShort = wordCount(sentence?.text ?? '') <= 10;
    const isEarly = piece.sentence <= 3;
    const isLast = piece.sentence >= sentences.length - 2;
    const weight =
      0.25 +
      0.08 * Math.min(3, again) +
      (key.some((word) => heads.has(word)) ? 0.15 : 0) +
      (isEarly || isLast ? 0.05 : 0) +
      salience(sentence?.text ?? '', isShort) +
      ofOnePerson(piece, sentence?.text ?? '') +
      (OF_KIND[piece.kind] ?? 0) -
      (piece.kind === 'number' && DURATION_FIGURE.test(piece.figure ?? '') ? 0.12 : 0) -
      (sentence?.kind === 'item' ? 0.1 : 0);
    return { ...piece, weight: Math.round(Math.max(0.05, Math.min(1, weight)) * 100) / 100 };
  });
}

/** What the draft is about: the weightiest noun phrases, no two of the same noun. */
export function subjectsOf(pieces: readonly Piece[]): Piece[] {
  const best = pieces
    .filter(({ kind, phrase }) => (kind === 'thing' || kind === 'actor') && phrase !== undefined)
    .sort((left, right) => right.weight - left.weight || left.start - right.start);
  const seen = new Set<string>();
  return best
    .filter((piece) => {
      const noun = telling(piece.phrase ?? '').at(-1) ?? '';
      if (noun === '' || seen.has(noun)) return false;
      seen.add(noun);
      return true;
    })
    .slice(0, 6);
}
