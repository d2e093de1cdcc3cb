import data from '../../../data/english/function-words.json' with { type: 'json' };

/**
 * Words of grammar and attitude rather than subject: articles, pronouns, prepositions, conjunctions,
 * auxiliaries, adverbs of degree, time and stance. Their frequency hardly depends on the subject, so they
 * show manner (Mosteller and Wallace, 1964).
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  Object.values(data.words).flatMap((words) => words.split(' ')),
);
