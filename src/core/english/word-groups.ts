import data from '../../../data/english/word-groups.json' with { type: 'json' };

/** Words that a phrase cannot end with, such as articles and prepositions, in lower case. */
export const NEEDS_NEXT_WORD: ReadonlySet<string> = new Set(data.needsNextWord);

/** Determiners and prepositions after which a word is a noun rather than a verb, in lower case. */
export const BEFORE_NOUNS: ReadonlySet<string> = new Set(data.beforeNouns);

/** Pronouns, auxiliaries and “to”, after which a word is a verb rather than a noun, in lower case. */
export const BEFORE_VERBS: ReadonlySet<string> = new Set(data.beforeVerbs);
