import type { Clause } from './material.ts';
import { verbReadings } from './verbs.ts';
import {
  ADVERBS,
  BE,
  CONJUNCTIONS,
  DETERMINERS,
  DO,
  HAVE,
  MODALS,
  PREPOSITIONS,
  PRONOUNS,
  readWords,
  straight,
  SUBORDINATORS,
  type Word,
} from './words.ts';

// A pronoun and the verb that leans on it.
const LEANING = /^(i|we|you|he|she|it|they|there|that|everyone|everybody|nobody|here)('(?:m|re|ve|ll|d|s))$/u;
const NEGATIVE =
  /^(?:ca|could|wo|would|is|are|was|were|has|have|had|do|does|did|must|should|might|need|sha)n't$|^cannot$/u;

const isAuxiliary = (norm: string): boolean =>
  MODALS.has(norm) || BE.has(norm) || HAVE.has(norm) || DO.has(norm) || NEGATIVE.test(norm);

const isFinite = (word: Word, plural: boolean | undefined): boolean =>
  isAuxiliary(word.norm) ||
  verbReadings(word.norm).some(
    ({ form }) =>
      form === 'past' || (form === 'third' && plural !== true) || (form === 'base' && plural !== false),
  );

/**
 * A main clause taken apart; undefined wherever the rules here are not sure.
 * @param text One clause or one-clause sentence.
 */
export function readClause(text: string): Clause | undefined {
  const sentence = text.trim().replace(/[.!…\s]+$/u, '');
  if (/[“”"«»?()[\]\uFFFC:;]/u.test(sentence)) return undefined;
  const words = readWords(sentence);
  const start = afterLead(words);
  if (start === undefined) return undefined;
  return fromSubject(sentence, words, start);
}

/** Where the subject begins. */
function afterLead(words: readonly Word[]): number | undefined {
  let at = 0;
  const first = words[0];
  if (!first) return undefined;
  if (CONJUNCTIONS.has(first.norm)) at++;
  while (
    words[at] &&
    ADVERBS.has(words[at]?.norm ?? '') &&
    words[at]?.norm !== 'all' &&
    words[at]?.norm !== 'both'
  )
    at++;
  const next = words[at];
  if (!next) return undefined;
  if (
    /^(?:last|next|this|every)$/u.test(next.norm) &&
    /^(?:year|week|month|spring|summer|autumn|fall|winter|\w+day|morning|time)$/u.test(
      words[at + 1]?.norm ?? '',
    )
  ) {
    const beyond = words[at + 2];
    if (beyond && PRONOUNS.has(beyond.norm.replace(/'.*/u, ''))) return at + 2;
  }
  if (SUBORDINATORS.has(next.norm) && !PREPOSITIONS.has(next.norm) && next.norm !== 'that') return undefined;
  if (PREPOSITIONS.has(next.norm)) {
    for (let end = at; end < Math.min(words.length, at + 7); end++) {
      if (words.slice(at, end + 1).some((word) => isAuxiliary(word.norm))) return undefined;
      if (words[end]?.after === ',') return end + 1;
      const beyond = words[end + 1];
      if (end > at && beyond && /^(?:i|we|it|he|she|they|there)\b/u.test(beyond.norm)) return end + 1;
    }
    return undefined;
  }
  return at;
}

const IRREGULAR_PLURALS = /^(?:people|children|men|women|feet|teeth|mice|we|they|these|those|police)$/u;

function fromSubject(sentence: string, words: readonly Word[], from: number): Clause | undefined {
  const first = words[from];
  if (!first) return undefined;
  const leaning = LEANING.exec(first.norm);
  const lead = sentence.slice(0, first.start).trim();
  if (leaning) {
    const pronoun = leaning[1] ?? '';
    const cut = first.start + pronoun.length;
    const person = PRONOUNS.get(pronoun) ?? 'singular';
    return verbGroup(
      sentence,
      words,
      from + 1,
      { lead, subject: sentence.slice(first.start, cut), person },
      sentence.slice(cut, first.end),
    );
  }
  const pronoun = PRONOUNS.get(first.norm);
  if (pronoun)
    return verbGroup(sentence, words, from + 1, { lead, subject: first.text, person: pronoun }, '');
  const isNoun = DETERMINERS.has(first.norm) || /^\p{Lu}|^\d/u.test(first.text) || from > 0;
  if (
    !isNoun ||
    (verbReadings(first.norm).some(({ form }) => form === 'base') && !/^\p{Lu}/u.test(first.text))
  )
    return undefined;
  for (let at = from + 1; at < Math.min(words.length, from + 7); at++) {
    const word = words[at];
    const before = words[at - 1];
    if (!word || !before || before.after !== '') return undefined;
    if (SUBORDINATORS.has(word.norm) && !PREPOSITIONS.has(word.norm)) return undefined;
    const head = headOf(words.slice(from, at));
    const plural = head === undefined ? undefined : head;
    if (at === from + 1 && DETERMINERS.has(first.norm) && !isAuxiliary(word.norm)) continue;
    if (!isFinite(word, plural)) continue;
    const subject = sentence.slice(first.start, before.end);
    return verbGroup(sentence, words, at, { lead, subject, person: plural ? 'plural' : 'singular' }, '');
  }
  return undefined;
}

/** Whether the noun that a phrase turns on is a plural. */
function headOf(phrase: readonly Word[]): boolean | undefined {
  const end = phrase.findIndex((word, at) => at > 0 && PREPOSITIONS.has(word.norm));
  const core = end < 0 ? phrase : phrase.slice(0, end);
  if (core.some((word) => word.norm === 'and')) return true;
  const head = core.at(-1)?.norm ?? '';
  if (/^(?:this|that|a|an|each|every|one)$/u.test(core[0]?.norm ?? '')) return false;
  return IRREGULAR_PLURALS.test(head) || /[^s'iu]s$/u.test(head);
}

type Head = Pick<Clause, 'lead' | 'subject' | 'person'>;

function verbGroup(
  sentence: string,
  words: readonly Word[],
  from: number,
  head: Head,
  leaning: string,
): Clause | undefined {
  let at = from;
  const group: Word[] = [];
  let hasAuxiliary = leaning !== '';
  const isBe = (norm: string): boolean => BE.has(norm) || /^(?:is|are|was|were)n't$/u.test(norm);
  let lastAuxiliary = straight(leaning);
  while (words[at]) {
    const word = words[at];
    if (!word) break;
    if (ADVERBS.has(word.norm) || word.norm === 'not' || /ly$/u.test(word.norm)) {
      at++;
      continue;
    }
    if (!isAuxiliary(word.norm)) break;
    hasAuxiliary = true;
    lastAuxiliary = word.norm;
    group.push(word);
    at++;
  }
  const main = words[at];
  const readings = main ? verbReadings(main.norm) : [];
  const fits = readings.find(({ form }) => {
    if (!hasAuxiliary)
      return (
        form === 'past' ||
        ((form === 'third') === !isPlural(head.person) &&
          form !== 'gerund' &&
          form !== 'participle' &&
          (form === 'third' || form === 'base'))
      );
    if (isBe(lastAuxiliary)) return form === 'gerund' || form === 'participle';
    if (/^(?:have|has|had|'ve)/u.test(lastAuxiliary)) return form === 'participle';
    if (lastAuxiliary === "'s" || lastAuxiliary === "'re" || lastAuxiliary === "'m")
      return form === 'gerund' || form === 'participle';
    if (lastAuxiliary === "'d") return form === 'base' || form === 'participle';
    return form === 'base';
  });
  const startOfGroup = words[from];
  if (main && fits)
    return clause(
      sentence,
      head,
      leaning,
      startOfGroup,
      main,
      fits.base,
      fits.form === 'participle' && (isBe(lastAuxiliary) || /^'(?:s|re|m)$/u.test(lastAuxiliary)),
    );
  const last = group.at(-1);
  if (last && (isBe(last.norm) || HAVE.has(last.norm) || DO.has(last.norm))) {
    const base = isBe(last.norm) ? 'be' : HAVE.has(last.norm) ? 'have' : 'do';
    if (!words.some((word) => word.start > last.end)) return undefined;
    return clause(sentence, head, leaning, startOfGroup, last, base, false);
  }
  if (/^['’](?:s|re|m)$/u.test(leaning)) {
    const next = words[from];
    if (!next) return undefined;
    const verbEnd = next.start;
    return {
      ...head,
      auxiliary: '',
      verb: leaning,
      base: 'be',
      tense: 'present',
      isNegated: next.norm === 'not',
      isPassive: false,
      rest: sentence.slice(verbEnd).trim(),
    };
  }
  return undefined;
}

const isPlural = (person: Clause['person']): boolean => !/^(?:he|she|it|singular)$/u.test(person);

function clause(
  sentence: string,
  head: Head,
  leaning: string,
  from: Word | undefined,
  main: Word,
  base: string,
  isPassive: boolean,
): Clause {
  const between = from && from.start < main.start ? sentence.slice(from.start, main.start).trim() : '';
  const auxiliary = [leaning, between].filter(Boolean).join(' ');
  const group = straight(`${auxiliary} ${main.text}`);
  const readings = verbReadings(main.norm);
  const future = /(?:^|\s)(?:'ll|will|won't|shall)\b/u.test(group);
  const past =
    /\b(?:was|were|did|had)(?:n't)?\b/u.test(group) ||
    (auxiliary.replace(/\w+ly|never|always|still/gu, '').trim() === '' &&
      readings.some((one) => one.form === 'past' && one.base === base) &&
      !readings.some((one) => one.form === 'base' && one.base === base));
  return {
    ...head,
    auxiliary,
    verb: main.text,
    base,
    tense: future ? 'future' : past ? 'past' : 'present',
    isNegated: /n't\b|\bnot\b|\bnever\b|\bcannot\b/u.test(group),
    isPassive,
    rest: sentence.slice(main.end).trim(),
  };
}
