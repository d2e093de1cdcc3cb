const ENDINGS = /(?:ations?|ments?|ings?|iest|ier|ies|est|ers?|ed|es|s|ly|e|y)$/u;

/** The word without its ending, so that `warmest` meets `warmer`: for comparing, not for reading. */
export const stemOf = (norm: string): string => {
  const word = norm.replace(/'s?$/u, '');
  return word.length > 4 ? word.replace(ENDINGS, '') : word.replace(/s$/u, '');
};
