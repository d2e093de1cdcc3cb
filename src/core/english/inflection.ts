import data from '../../../data/english/inflection.json' with { type: 'json' };

/**
 * The inflected forms of interchangeable words, form by form, so that `used` replaces `leveraged` and `using`
 * replaces `leveraging`. English only; irregular forms are data.
 */
export function inflected(members: readonly string[], part: 'verb' | 'noun'): string[][] {
  const forms = members.map((member) => (part === 'verb' ? verbForms(member) : [member, plural(member)]));
  return (forms[0] ?? []).map((_, form) => [...new Set(forms.map((member) => member[form] ?? ''))]);
}

/** Base, third person, past, -ing participle; the first word of a phrase is the verb. */
function verbForms(phrase: string): string[] {
  const [verb = '', ...rest] = phrase.split(' ');
  return [verb, plural(verb), past(verb), gerund(verb)].map((form) => [form, ...rest].join(' '));
}

const PAST: ReadonlyMap<string, string> = new Map(Object.entries(data.past));
const PLURALS: ReadonlyMap<string, string> = new Map(Object.entries(data.plurals));

// One syllable with one vowel before one consonant, or stress on the last syllable: the last letter is
// doubled.
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
  const irregular = PLURALS.get(word);
  if (irregular !== undefined) return irregular;
  if (/(?:s|x|ch|sh|z)$/.test(word) || /[^aeiou]o$/.test(word)) return `${word}es`;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

const PARTICIPLES: ReadonlyMap<string, string> = new Map(Object.entries(data.participles));

/** The past participle of a verb in its base form. */
export const participle = (verb: string): string => PARTICIPLES.get(verb) ?? past(verb);
