import data from '../../../../data/rewrite/empty-wording.json' with { type: 'json' };
import type { Localize } from '../../base/localize.ts';
import { explain, type Voice } from '../../voice/index.ts';
import { anyOf, capital, habitOf, isRare, plainForm, type SentenceEdit } from './habit.ts';

const INTENSIFIERS: ReadonlySet<string> = new Set(data.intensifiers);
const ASIDES: ReadonlySet<string> = new Set(data.asides);
const PRAISE: ReadonlySet<string> = new Set(data.praise);
const MANNER: ReadonlySet<string> = new Set(data.mannerAdverbs);

/** A run of droppable words and the text after it. */
const RUN = new RegExp(
  `(?<![\\p{L}\\p{N}’'-])((?:(?:${anyOf([...INTENSIFIERS, ...PRAISE, ...MANNER])})(?:,\\s+|\\s+))+)(?=(\\p{Ll}[\\p{L}’'-]*))`,
  'giu',
);

/** Words that would be ungrammatical or change their meaning without the word before them. */
const HOLDS_ON =
  /^(?:much|many|few|little|first|last|best|worst|same|own|well|not|no|never|as|like|that|so|to|of|in|on|at|for|with|by|from|and|or|but|is|are|was|were|because|if|when|the|a|an|put|it|this|worth|too|only|just|into|unto)$/i;
const BEFORE_IT =
  /(?:\b(?:not|never|no|nor|how|so|too|quite|as|the|this|that|these|those|hardly|without|more|less|n’t)|n['’]t)\s+(?:\p{L}+\s+)?$/iu;
/** Contexts in which the word carries the meaning: “not a very good idea”, “anything truly new”, “most exciting”. */
const SAYS_IT =
  /(?:\b(?:not|never|no|nor|nothing|something|anything|hardly|without|more|most|less|least|so|too|how|as|and|or|but|than|looks?|feels?|tastes?|sounds?|is|are|was|were|be|been|being|['’](?:s|re|m))|n['’]t)\s+$/iu;
const NEGATED = /(?:\b(?:not|never|hardly|without)|n['’]t)\s+(?:[\p{L}’'-]+\s+){0,2}$/iu;
/** Words that cannot be the noun of a praising adjective, which must follow it directly. */
const NO_NOUN =
  /^(?:and|or|but|to|of|in|on|at|for|with|by|from|as|than|that|which|who|because|if|when|while|is|are|was|were|it|they|we|you|he|she|the|a|an|our|your|their|its|enough|too|so|about)$/i;

/** True for a sentence that states nothing but praise: “It is a seamless experience.” */
const isOnlyPraise = (before: string, after: string): boolean =>
  /(?:\b(?:is|are|was|were)|['’](?:s|re))\s+(?:(?:an?|the|our|your)\s+)?$/iu.test(before) &&
  !/^\p{L}[\p{L}’'-]*(?:\s+\p{L}[\p{L}’'-]*)?\s+(?:of|that|made)\b/iu.test(after);

/** Removes words of pressure or praise that the brand hardly ever uses; a run of them is one edit. */
export function dropWords(voice: Voice, sentence: string, localize: Localize): SentenceEdit[] {
  return [...sentence.matchAll(RUN)].flatMap((match) => {
    const [, run = '', next = ''] = match;
    // “is, literally, older”: an aside between commas stays.
    if (/,\s*$/.test(run)) return [];
    const words = run.split(/[\s,]+/).filter((word) => word !== '');
    const before = sentence.slice(0, match.index);
    const norms = words.map(plainForm);
    const after = sentence.slice(match.index + run.length);
    if (norms.some((norm) => voice.strikes?.hasWord(norm))) return [];
    if (norms.some((norm) => PRAISE.has(norm)) && isOnlyPraise(before, after)) return [];
    const mayGo = norms.every((norm, at) =>
      mayDrop(
        voice,
        norm,
        before +
          words
            .slice(0, at)
            .map((word) => `${word} `)
            .join(''),
        norms[at + 1] ?? next,
      ),
    );
    if (!mayGo) return [];
    const why = norms
      .filter((norm, at) => norms.indexOf(norm) === at)
      .map((norm) => explain(habitOf(voice, norm, 'word'), localize))
      .join('; ');
    const start = match.index;
    const heads = before.trim() === '' && /^\p{Lu}/u.test(run);
    if (!heads) return [{ start, end: start + run.length, replacement: '', why }];
    return [{ start, end: start + run.length + next.length, replacement: capital(next), why }];
  });
}

function mayDrop(voice: Voice, norm: string, before: string, next: string): boolean {
  if (!isRare(voice, norm)) return false;
  if (PRAISE.has(norm)) return !NO_NOUN.test(next) && !SAYS_IT.test(before) && !NEGATED.test(before);
  if (MANNER.has(norm) && !INTENSIFIERS.has(norm))
    return !SAYS_IT.test(before) && !NEGATED.test(before) && !NO_NOUN.test(next);
  const isAside =
    ASIDES.has(norm) && /^(?:the|an?)$/i.test(next) && /(?:is|are|was|were|['’](?:s|re))\s+$/i.test(before);
  if ((HOLDS_ON.test(next) && !isAside) || BEFORE_IT.test(before)) return false;
  // Not “super glue”: after an article, “super” may be part of a name.
  return !(norm === 'super' && /\b(?:a|an|the|our|your)\s+$/i.test(before));
}
