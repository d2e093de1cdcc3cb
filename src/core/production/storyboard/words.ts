import data from '../../../../data/production/storyboard-words.json' with { type: 'json' };
import { ACTIONS, isLimiting as isLimitingInEnglish, normsOf } from '../../planning/variants/read/words.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Verbs that ask the reader to do something, as a sentence begins with them. */
export const REQUESTS: ReadonlySet<string> = new Set([...ACTIONS, ...set(data.requests)]);
/** Words that join a sentence to the one before it, which it can do without. */
export const CONNECTIVES = set(data.connectives);
/** Words that stand for something said before. */
export const POINTERS = set(data.pointers);
/** Words of other languages than English that limit or deny. */
const LIMITS = set(data.limits);
/** Words before a fact that bound it. */
export const BOUNDS = set(data.bounds);
/** Words in lower case inside names of people. */
export const NAME_PARTICLES = set(data.nameParticles);
/** Words for what costs nothing. */
const FREE = set(data.free);
/** What stands behind and before “free” where it is a price; “free software” and “feel free” are none. */
const FREE_OF = set(data.freeOf);
const FREE_AFTER = set(data.freeAfter);

/** True for a text that says that something costs nothing. */
export const saysFree = (text: string): boolean => {
  const norms = normsOf(text);
  return norms.some((norm, at) => {
    if (norm !== 'free') return FREE.has(norm);
    const [before, after] = [norms[at - 1], norms[at + 1]];
    if (before === 'feel') return false;
    return after === undefined || FREE_OF.has(after) || (before !== undefined && FREE_AFTER.has(before));
  });
};

export { normsOf };

/** True where a text has a word that limits or denies. */
export const isLimiting = (text: string): boolean =>
  isLimitingInEnglish(text) || normsOf(text).some((norm) => LIMITS.has(norm));

/** Words that open a clause which is no sentence by itself. */
export const FRAGMENTS = set(data.fragments);

/** Words that mostly stand for something said before wherever they are in a sentence. */
export const POINTERS_INSIDE = set(data.pointersInside);
/** Nouns of which there is no picture, or that seldom mean the thing that can be seen: “head”, “branch”. */
export const ABSTRACT = set(data.abstract);
