import data from '../../../data/english/spelling-variants.json' with { type: 'json' };

export type SpellingVariety = 'british' | 'american';

/** Words in -ise are a separate class: Oxford spelling writes -ize and is British otherwise. */
export type SpellingClass = 'ise' | 'general';

/** A word that British and American English spell differently, in lower case. */
export interface SpellingVariant {
  readonly spellingClass: SpellingClass;
  readonly british: string;
  readonly american: string;
}

const pairsOf = (spellingClass: SpellingClass): SpellingVariant[] =>
  Object.entries(data[spellingClass]).map(([british, american]) => ({ spellingClass, british, american }));

let known:
  | { readonly all: readonly SpellingVariant[]; readonly byForm: ReadonlyMap<string, SpellingVariant> }
  | undefined;

function variants(): NonNullable<typeof known> {
  if (known) return known;
  const all = [...pairsOf('ise'), ...pairsOf('general')];
  const byForm = new Map(
    all.flatMap((pair) => [pair.british, pair.american].map((form) => [form, pair] as const)),
  );
  return (known = { all, byForm });
}

/** Every word that the two varieties spell differently. */
export const spellingVariants = (): readonly SpellingVariant[] => variants().all;

/** The variant that a word in lower case is a form of. */
export const spellingVariantOf = (norm: string): SpellingVariant | undefined => variants().byForm.get(norm);
