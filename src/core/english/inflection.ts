/**
 * The inflected forms of words that stand for each other, form by form, so that `used` is offered for `leveraged`
 * and `using` for `leveraging`. English only; regular but for the verbs below.
 */
export function inflected(members: readonly string[], part: 'verb' | 'noun'): string[][] {
  const forms = members.map((member) => (part === 'verb' ? verbForms(member) : [member, plural(member)]));
  return (forms[0] ?? []).map((_, form) => [...new Set(forms.map((member) => member[form] ?? ''))]);
}

/** Base, third person, past, participle in -ing; the first word of a phrase is the verb. */
function verbForms(phrase: string): string[] {
  const [verb = '', ...rest] = phrase.split(' ');
  return [verb, plural(verb), past(verb), gerund(verb)].map((form) => [form, ...rest].join(' '));
}

const PAST: ReadonlyMap<string, string> = new Map(
  `buy bought, begin began, get got, give gave, make made, build built, let let, tell told, send sent, find found, cut cut,
   grow grew, think thought, choose chose, keep kept, take took, say said, speak spoke, go went, leave left, meet met, hold held,
   run ran, set set, put put, lead led, teach taught, read read, write wrote, deal dealt, understand understood, see saw, pay paid,
   feel felt, seek sought, strive strove, bring brought, lend lent, drive drove, dwell dwelt, undertake undertook, rely relied`
    .split(',')
    .map((pair) => pair.trim().split(' '))
    .map(([base = '', form = '']) => [base, form]),
);

// One syllable with one vowel before one consonant, or stress on the last syllable: the last letter doubles.
const DOUBLES = /^(?:[^aeiou]*[aeiou][bdgklmnprt]|permit|transmit|occur|begin|underpin|fulfil)$/;
const doubled = (verb: string): string => (DOUBLES.test(verb) ? verb + verb.slice(-1) : verb);

function past(verb: string): string {
  const irregular = PAST.get(verb);
  if (irregular !== undefined) return irregular;
  if (verb.endsWith('e')) return `${verb}d`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${doubled(verb)}ed`;
}

function gerund(verb: string): string {
  return verb.endsWith('e') && !/ee$|^be$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${doubled(verb)}ing`;
}

function plural(word: string): string {
  if (word === 'person') return 'people';
  if (word === 'child') return 'children';
  if (/(?:s|x|ch|sh|z)$/.test(word) || /[^aeiou]o$/.test(word)) return `${word}es`;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}
