import type { Clause } from './material.ts';
import type { NameTest } from './names.ts';
import type { Subject } from './subject-found.ts';
import { verbReadings } from './verbs.ts';
import { isAdverb, isAuxiliary } from './verb-group.ts';
import {
  ADJECTIVES,
  ARTICLES,
  CONJUNCTIONS,
  isDeterminer,
  looksPlural,
  MONTH,
  NUMBER_WORDS,
  PREPOSITIONS,
  PRONOUNS,
  QUANTIFIERS,
  straight,
  SUBORDINATORS,
  WEEKDAY,
  type Word,
} from './words.ts';

const LEANING = /^(i|we|you|he|she|it|they|there|that|everyone|everybody|nobody)('(?:m|re|ve|ll|d|s))$/u;

/** All the subjects that may begin at a word, the shortest first. */
export function readSubject(
  sentence: string,
  words: readonly Word[],
  from: number,
  isName: NameTest,
): Subject[] {
  const first = words[from];
  if (!first || isAuxiliary(first.norm) || (SUBORDINATORS.has(first.norm) && !/^(?:that)$/u.test(first.norm)))
    return [];
  const leaning = LEANING.exec(first.norm);
  const pronoun = leaning?.[1] ?? first.norm;
  const person = PRONOUNS.get(pronoun) ?? (pronoun === 'there' ? existential(words, from) : undefined);
  const demonstrative =
    /^(?:this|that|these|those)$/u.test(pronoun) &&
    (leaning !== null || isAuxiliary(words[from + 1]?.norm ?? ''));
  if (person || demonstrative) {
    const end = first.start + pronoun.length;
    return [
      {
        text: sentence.slice(first.start, end),
        end,
        person: person ?? (/ese|ose/u.test(pronoun) ? 'plural' : 'singular'),
        isPronoun: true,
        isNamed: false,
        isBare: false,
        leaning: leaning?.[2] ?? '',
        next: from + 1,
        words: 1,
      },
    ];
  }
  return nounPhrases(sentence, words, from, isName);
}

function existential(words: readonly Word[], from: number): Clause['person'] {
  const verb = words[from + 1]?.norm ?? '';
  return /^(?:are|were|have|aren't|weren't|haven't)$/u.test(verb) ? 'plural' : 'singular';
}

function nounPhrases(sentence: string, words: readonly Word[], from: number, isName: NameTest): Subject[] {
  const first = words[from];
  if (!first) return [];
  const isDetermined = isDeterminer(first.norm);
  const opens = from === 0;
  const isNamed = !isDetermined && (opens ? nameOf(words, from, isName) : /^\p{Lu}/u.test(first.text));
  if (isNamed === undefined) return [];
  if (
    !isDetermined &&
    !isNamed &&
    (isAdverb(first.norm) || ADJECTIVES.has(first.norm) || PREPOSITIONS.has(first.norm))
  )
    return [];
  const found: Subject[] = [];
  for (let at = from + 1; at < Math.min(words.length + 1, from + 8); at++) {
    const before = words[at - 1];
    if (!before) break;
    const phrase = words.slice(from, at);
    const leans = /^(.+)('s)$/u.exec(before.norm);
    const add = (end: number, leaning: string): void => {
      const person = personOf(phrase, isNamed);
      if (person && canEnd(before, phrase, leaning))
        found.push({
          text: sentence.slice(first.start, end),
          end,
          person,
          isPronoun: false,
          isNamed,
          isBare: !isDetermined && !isNamed && !STUFF.test(first.norm) && person !== 'plural',
          leaning,
          next: at,
          words: phrase.length,
        });
    };
    if (leans && isVerbS(words, at)) add(before.end - 2, "'s");
    else add(before.end, '');
    if (before.after !== '' || leavesPhrase(words[at], phrase)) break;
  }
  return found;
}

/** Whether “’s” is a short “is” here: something to be said follows, and no other verb. */
function isVerbS(words: readonly Word[], at: number): boolean {
  const next = words[at];
  if (!next || words[at - 1]?.after !== '') return false;
  const rest = words.slice(at);
  if (rest.some((word) => isAuxiliary(word.norm) || word.norm.endsWith("n't"))) return false;
  return (
    verbReadings(next.norm).some(({ form }) => form === 'gerund') ||
    /^(?:a|an|the|in|at|on|out|up|off|back|not|still|now|here|there|too|so|all)$/u.test(next.norm) ||
    (rest.length <= 2 && ADJECTIVES.has(next.norm))
  );
}

function leavesPhrase(word: Word | undefined, phrase: readonly Word[]): boolean {
  if (!word) return true;
  if (SUBORDINATORS.has(word.norm) || PRONOUNS.has(word.norm.replace(/'.*/u, ''))) return true;
  if (CONJUNCTIONS.has(word.norm) && word.norm !== 'and') return true;
  if (isAuxiliary(word.norm) || isAdverb(word.norm) || word.norm === 'not' || word.norm === 'to') return true;
  // A past tense that cannot be a participle can only be the verb.
  const readings = verbReadings(word.norm);
  return (
    phrase.length > 0 &&
    readings.some(({ form }) => form === 'past') &&
    !readings.some(({ form }) => form === 'participle')
  );
}

function canEnd(last: Word, phrase: readonly Word[], leaning: string): boolean {
  const norm = leaning === '' ? last.norm : last.norm.replace(/'s$/u, '');
  if (
    PREPOSITIONS.has(norm) ||
    CONJUNCTIONS.has(norm) ||
    ARTICLES.has(norm) ||
    ADJECTIVES.has(norm) ||
    isAdverb(norm)
  )
    return false;
  if (NUMBER_WORDS.has(norm) || QUANTIFIERS.has(norm) || /^\d/u.test(norm))
    return phrase.length > 1 && !isDeterminer(phrase[0]?.norm ?? '');
  const readings = verbReadings(norm);
  if (norm.endsWith("'s")) return phrase.length === 1 || /^\p{Lu}/u.test(last.text);
  return (
    !readings.some(({ form }) => form === 'gerund' || form === 'participle') ||
    readings.some(({ form }) => form === 'base') ||
    /^(?:building|feeling|meeting|ending|beginning|lining|wedding|evening|morning)$/u.test(norm)
  );
}

/** Number of the noun that a phrase turns on; undefined where that is not told. */
function personOf(phrase: readonly Word[], isNamed: boolean): Clause['person'] | undefined {
  const preposition = phrase.findIndex((word, at) => at > 0 && PREPOSITIONS.has(word.norm));
  const core = preposition < 0 ? phrase : phrase.slice(0, preposition);
  if (verbReadings(core[0]?.norm ?? '').some(({ form }) => form === 'gerund'))
    return core.some((word) => word.norm === 'and') ? undefined : 'singular';
  const first = core[0]?.norm ?? '';
  const head = core.at(-1)?.norm ?? '';
  if (QUANTIFIERS.has(first) && core.length === 1 && preposition > 0) {
    return looksPlural(phrase.at(-1)?.norm ?? '') ? 'plural' : 'singular';
  }
  if (core.some((word) => word.norm === 'and')) return 'plural';
  if (/^(?:this|that|a|an|each|every|another|one)$/u.test(first)) return 'singular';
  if (/^(?:these|those|both|many|few|several)$/u.test(first)) return 'plural';
  const count =
    NUMBER_WORDS.has(first) || /^\d|-(?:one|two|three|four|five|six|seven|eight|nine)$/u.test(first);
  if (count) return looksPlural(head) || phrase.length === 1 || preposition > 0 ? 'plural' : undefined;
  const isName = isNamed && /^\p{Lu}/u.test(core.at(-1)?.text ?? '') && core.length <= 2;
  if (head.endsWith("'s")) return 'singular';
  if (isName && head.endsWith('s') && !ARTICLES.has(first))
    return looksPlural(head) && core.length === 1 && preposition < 0 && verbish(phrase)
      ? undefined
      : 'singular';
  return looksPlural(head) ? 'plural' : 'singular';
}

const verbish = (phrase: readonly Word[]): boolean => phrase.length === 1;

// Words for stuff, which need no article and are no names.
const STUFF =
  /^(?:water|rain|leather|wool|thread|time|work|money|paper|wood|metal|glass|steel|copper|brass|salt|sugar|flour|bread|coffee|tea|milk|beer|wine|sleep|music|art|news|help|advice|data|code|software|hardware|information|knowledge|research|feedback|traffic|weather|snow|wind|ice|sand|mud|oil|wax|paint|ink|dust|dirt|soil|air|light|heat|power|food|fruit|rice|meat|fish|love|trust|fear|hope|luck|fun|noise|silence|progress|space|staff|shipping|delivery|postage|parking|entry|admission|coverage|production|repair|demand|supply|support|access|growth|change|christmas|summer|winter|spring|autumn|lunch|dinner|breakfast|everything|half|part|registration|training|testing|security|privacy|democracy|government|business|design|craft|quality|spring|nothing|turbidity|sediment|visitors|customers|orders|deliveries)$/u;
const STUFF_ENDING = /(?:ness|tion|sion|ing|ity|ment|age|ance|ence|ism|ship|hood|cy|ology|phy)$/u;

/** Whether the capital that begins a sentence is a name's. */
function nameOf(words: readonly Word[], from: number, isName: NameTest): boolean | undefined {
  const first = words[from];
  if (!first || !/^\p{Lu}/u.test(first.text))
    return /^\p{Ll}/u.test(first?.text ?? '') &&
      !verbReadings(first?.norm ?? '').some(({ form }) => form === 'base')
      ? false
      : undefined;
  const bare = straight(first.text).replace(/'s$/u, '');
  const told = isName(first.text.replace(/['’]s$/u, ''));
  if (told !== undefined) return told;
  if (/.\p{Lu}/u.test(first.text)) return true;
  if (MONTH.test(bare) || WEEKDAY.test(bare)) return true;
  if (STUFF.test(bare) || STUFF_ENDING.test(bare)) return false;
  const next = words[from + 1];
  if (first.after === '' && next && /^\p{Lu}/u.test(next.text)) return true;
  if (verbReadings(bare).some(({ form }) => form === 'base')) return undefined;
  if (looksPlural(first.norm)) return false;
  return next &&
    (isAuxiliary(next.norm) ||
      verbReadings(next.norm).some(({ form }) => form === 'past' || form === 'third'))
    ? true
    : undefined;
}
