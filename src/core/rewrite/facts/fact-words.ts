// Words that make a statement certain, possible or untrue. The lists were written for Timbre.

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

export const NEGATIONS: ReadonlySet<string> = new Set(
  words(
    'not never no nor neither none nobody nothing nowhere without cannot unless hardly barely scarcely dont wont cant',
  ),
);

/** Classes of words for certainty, permission, obligation, quantity and reference. A rewrite must keep the count of each. */
export const MODALITIES: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'must',
    [
      'must',
      'have to',
      'has to',
      'had to',
      'need to',
      'needs to',
      'needed to',
      'required to',
      'gotta',
      'shall',
    ],
  ],
  ['should', ['should', 'ought to', 'encouraged to', 'advised to', 'expected to']],
  ['may', ['may', 'might', 'could', 'perhaps', 'maybe', 'possibly']],
  ['likely', ['probably', 'likely', 'presumably']],
  ['seem', ['seem', 'seems', 'seemed', 'appear', 'appears', 'appeared', 'apparently']],
  ['can', ['can', "can't", 'cannot', 'able to']],
  ['will', ['will', "won't", 'going to', 'gonna', 'wont']],
  ['would', ['would']],
  [
    'plan',
    [
      'plan to',
      'plans to',
      'planned to',
      'intend to',
      'intends to',
      'intended to',
      'aim to',
      'aims to',
      'hope to',
      'hopes to',
    ],
  ],
  ['think', ['think', 'believe', 'guess', 'suppose', 'feel']],
  ['if', ['if', 'in the event that', 'provided that']],
  ['sometimes', ['sometimes', 'occasionally', 'at times', 'from time to time']],
  ['often', ['often', 'frequently', 'oftentimes']],
  ['usually', ['usually', 'typically', 'generally', 'normally', 'mostly', 'mainly', 'largely', 'primarily']],
  ['some', ['some', 'several', 'a number of', 'a few']],
  ['many', ['many', 'numerous', 'countless', 'a lot of', 'lots of', 'plenty of']],
  ['only', ['only', 'solely', 'exclusively']],
  ['free', ['free', 'complimentary']],
  ['new', ['new', 'brand-new', 'all-new', 'newly']],
  ['same', ['same', 'identical']],
  ['both', ['both']],
  ['half', ['half']],
  ['until', ['until', 'till', 'til']],
]);
