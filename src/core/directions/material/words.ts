/** A word of a sentence with what hangs on it; `start` and `end` are UTF-16 offsets in that sentence. */
export interface Word {
  readonly text: string;
  /** Lower case, straight apostrophes. */
  readonly norm: string;
  readonly start: number;
  readonly end: number;
  /** The punctuation straight behind it. */
  readonly after: string;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

export const PRONOUNS: ReadonlyMap<
  string,
  'i' | 'we' | 'you' | 'he' | 'she' | 'it' | 'they' | 'singular' | 'plural'
> = new Map([
  ['i', 'i'],
  ['we', 'we'],
  ['you', 'you'],
  ['he', 'he'],
  ['she', 'she'],
  ['it', 'it'],
  ['they', 'they'],
  ['everyone', 'singular'],
  ['everybody', 'singular'],
  ['nobody', 'singular'],
  ['someone', 'singular'],
  ['somebody', 'singular'],
  ['anyone', 'singular'],
  ['everything', 'singular'],
  ['nothing', 'singular'],
  ['something', 'singular'],
]);
export const DETERMINERS = set(
  'the a an this that these those my our your his her its their every each no any some both all another either neither most many few several much more one two three four five six seven eight nine ten eleven twelve',
);
export const POSSESSIVES = set('my our your his her its their');
export const MODALS = set('can could will would may might must shall should');
export const BE = set('am is are was were be been being');
export const HAVE = set('have has had');
export const DO = set('do does did');
export const PREPOSITIONS = set(
  'about above across after against along among around at before behind below beneath beside between beyond by despite down during for from in inside into like near of off on onto out outside over past per since than through throughout to toward towards under until up upon via with within without as',
);
export const CONJUNCTIONS = set('and but so yet or nor');
export const SUBORDINATORS = set(
  'if when while because although though unless until till since after before once whereas where whether as that which who whom whose what how why',
);
/** Adverbs that may stand between subject and verb. */
export const ADVERBS = set(
  'never always still just only also often now already really usually sometimes rarely seldom finally then actually simply soon even ever hardly barely nearly almost probably perhaps once again recently quickly slowly quietly carefully currently originally mostly mainly largely merely quite very too all both certainly clearly gladly happily generally typically regularly occasionally eventually immediately suddenly later first initially today',
);
const APOSTROPHES = /[’ʼ]/gu;
export const straight = (text: string): string => text.toLowerCase().replace(APOSTROPHES, "'");

/** The words of a sentence; a dash that stands alone counts as punctuation. */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}£$€#@][\p{L}\p{M}\p{N}.,’'/:°%±+&-]*/gu)) {
    const written = match[0].replace(/[.,:’'/&+-]+$/u, '');
    const kept = /[sS]['’]$/u.test(match[0]) && !/['’]/u.test(written) ? written : written;
    const start = match.index;
    const end = start + kept.length;
    const after = /^[^\p{L}\p{N}£$€#@]*/u.exec(text.slice(end))?.[0] ?? '';
    words.push({ text: kept, norm: straight(kept), start, end, after: after.trim() });
  }
  return words;
}
