import data from '../../../../data/checks/stated.json' with { type: 'json' };
import escape from 'escape-string-regexp';
import { readChannels } from './channel-words.ts';
import { withoutLabel } from './labelled.ts';
import { numberIn, type Exception, type Instruction, type Statement } from './statement.ts';

const anyOf = (phrases: readonly string[]): string =>
  [...phrases]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => escape(phrase))
    .join('|');

/** “No more than two” is a limit. */
const AVOID = new RegExp(
  `^(?:please )?(?!no (?:more|longer|fewer|less) than)(?:${anyOf(data.avoid)})(?![\\p{L}\\p{N}])\\s*`,
  'u',
);
const USE = new RegExp(`^(?:${anyOf(data.use)})\\b\\s*`);
const VERB = new RegExp(`^(?:${anyOf(data.verbs)})\\b\\s*`);
const CONDITION = new RegExp(`\\b(?:${anyOf(data.condition)})\\b`);
const EVERYWHERE = new RegExp(`\\s+(?:${anyOf(data.everywhere)})$`);
const HEADINGS = new RegExp(`\\s+(?:${anyOf(data.headings)})$`);
/** Phrases with a word of a condition that are none. */
const UNCONDITIONAL = new RegExp(`\\b(?:${anyOf(data.unconditional)})\\b`, 'g');
/** A reason or an explanation after the rule itself. */
const REASON = /\s*(?:[:;(]\s|\s[–—-]\s|,?\s(?:because|since|as we|so that)\b).*$/;
/** Examples after a comma; without one, as in “emoji such as 🎉”, they narrow what is meant. */
const FOR_EXAMPLE = /(?:,? (?:e\.g\.|for example|for instance),?|, (?:like|such as)) [^"']*$/;
/** “Headings in sentence case”: what headings are to be. */
const OF_HEADINGS =
  /^(?:all |any |our |your |the )?(?:headings?|headlines?|titles?|subheadings?)(?: are| should be| must be| go)? in (.+)$/;
/** “Title case headings”. */
const HEADINGS_AT_END =
  /^(.+)(?<! (?:in|of|for|to|with|after|as|and|or|the|your|our)) (?:headings|headlines|titles|subheadings)$/;
/** “Single quotes only”. */
const ONLY = /,? (?:only|and nothing else)$/;
/** Examples or a remark in brackets at the end. */
const ASIDE = /\s*\([^()]*\)$/;

const EXCEPT = `[,;]?\\s*\\(?(?:except|unless|apart from|other than|outside|but not)(?:(?: it is| it's| they are| for| in| inside| within| part of| when)*)\\s+(?:(?:a|an|the|our|any|direct|customers'|people's|someone else's)\\s+)*`;
const EXCEPTIONS: readonly (readonly [Exception, RegExp])[] = [
  ['quotations', new RegExp(`${EXCEPT}(?:quotations?|quotes?|quoted (?:speech|words|text)|speech)\\)?$`)],
  ['name', new RegExp(`${EXCEPT}(?:brand|company|business|firm|shop)?'?s?\\s?(?:own )?name\\)?$`)],
];

/** Undefined for a statement with a condition: it cannot be said of a place whether it holds there. */
export function readInstruction(statement: Statement): Instruction | undefined {
  const told = statement.text
    .trim()
    .replace(/[’‘]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/ \([^\p{L}\p{N}]{1,3}\)/gu, '')
    .replace(/[.!]$/, '');
  const { text, exceptions } = withoutExceptions(withoutOnly(told, statement));
  if (CONDITION.test(plainly(text))) return undefined;
  const [sentence = ''] = text.split(/(?<=[\p{L}\p{N}"')][.!?])\s+(?=["'(]?\p{Lu})/u);
  const reading = readChannels(sentence.toLowerCase(), statement.channels ?? []);
  const labelled = withoutLabel(
    reading.text
      .replace(/^(?:in|on|for) (?:our |the |your |all |every )?posts?[,:]?\s+(.+)$/, '$1 in posts')
      .replace(ASIDE, ''),
  );
  const hasLabel = labelled !== reading.text && /^[^:]{3,40}:\s/.test(reading.text);
  const plain = (words: string): string =>
    words.replace(REASON, '').replace(FOR_EXAMPLE, '').replace(ASIDE, '').replace(/[.!]$/, '').trim();
  const whole = plain(labelled);
  const { subject, avoid, headings } = subjectOf(whole, statement);
  const { limit, least, without } = limitIn(subject, avoid, whole);
  return {
    ...{ statement, whole, subject, headings, limit, least, avoid, exceptions },
    written: hasLabel ? sentence : plain(sentence),
    channels: reading.channels,
    parts: partsOf(withoutPlaces(without)),
  };
}

/** In a rule that asks for something, “only” at the end leaves out everything else. */
const withoutOnly = (text: string, { list }: Statement): string =>
  list === 'dos' && !AVOID.test(text.toLowerCase()) ? text.replace(ONLY, '') : text;

function withoutExceptions(text: string): {
  readonly text: string;
  readonly exceptions: readonly Exception[];
} {
  for (const [exception, pattern] of EXCEPTIONS) {
    const at = text.toLowerCase().search(pattern);
    if (at > 0) return { text: text.slice(0, at), exceptions: [exception] };
  }
  return { text, exceptions: [] };
}

function subjectOf(
  whole: string,
  { list }: Statement,
): { readonly subject: string; readonly avoid: boolean; readonly headings: boolean } {
  const isAvoided = AVOID.test(whole);
  let rest = whole.replace(AVOID, '').replace(USE, '').replace(AVOID, '').replace(VERB, '').replace(VERB, '');
  rest = withoutPlaces(rest);
  const ofHeadings = (OF_HEADINGS.exec(rest) ?? HEADINGS_AT_END.exec(rest))?.[1];
  const headings = ofHeadings !== undefined || HEADINGS.test(rest);
  rest = withoutPlaces(ofHeadings ?? rest.replace(HEADINGS, ''));
  return { subject: rest, avoid: isAvoided || list === 'donts', headings };
}

/** Without phrases at the end that say that it holds everywhere. */
function withoutPlaces(text: string): string {
  let rest = text;
  while (EVERYWHERE.test(rest)) rest = rest.replace(EVERYWHERE, '');
  return rest;
}

/** What says whether there is a condition: without quotations, names and phrases that are none. */
const plainly = (text: string): string => withSmallOpenings(withoutQuoted(text)).replace(UNCONDITIONAL, '');

/** Capitals inside a sentence are those of words that it names, as in “no sentences with But”. */
const withSmallOpenings = (text: string): string =>
  text.replace(/^\p{Lu}|(?<=[.!?]\s+)\p{Lu}/gu, (letter) => letter.toLowerCase());

const withoutQuoted = (text: string): string =>
  text.replace(/"[^"]*"|(?<![\p{L}\p{N}])'[^']+'(?![\p{L}\p{N}])/gu, '""');

/** The things that a list of them names, in lower case. */
export const partsOf = (list: string): string[] =>
  list
    .split(/\s*,\s*(?:and\s+|or\s+|nor\s+)?|\s+(?:and|or|nor)\s+/)
    .map((part) =>
      part
        .replace(AVOID, '')
        .replace(/^(?:any|the use of|using|use)\s+/, '')
        .replace(/^["'](.+)["']$/, '$1')
        .trim(),
    )
    .filter((part) => part !== '');

const NUMBER = '(\\d[\\d,]*|[a-z]+)';
const MORE_THAN = new RegExp(`^(?:more than|over)\\s+${NUMBER}\\s+`);
const AT_MOST = new RegExp(
  `^(?:at most|at the most|no more than|up to|a maximum of|maximum of|maximum|max|max of|max\\.)\\s+${NUMBER}\\s+`,
);
const AT_THE_END = new RegExp(
  `^${NUMBER}\\s+(.+?),?\\s+(?:at most|at the most|maximum|max|or fewer|or less|tops)$`,
);
/** “Ask one question in every post.” */
const ONE_IN_EACH =
  /^(?:please |always )?(?:ask|include|add|use|put|have) (?:a|an|one|at least one) (.+?) (?:in|on|to) (?:every|each) posts?$/;
const AT_LEAST = new RegExp(
  `^(?:(?:every|each|all) posts? (?:should |must )?(?:needs?|has|have|includes?|contains?|uses?|gets?) )?(?:at least|a minimum of|minimum|no fewer than|no less than)\\s+${NUMBER}\\s+`,
);
/** “Always include a link” wants one. */
const ALWAYS_ONE =
  /^(?:always |please always |every posts? (?:must |should )?|each posts? (?:must |should )?|posts? (?:must |should ))(?:includes?|adds?|ha(?:s|ve)|needs?|puts? in|gets?|contains?|uses?) (?:a|an|one) ([^,]+?)(?: in (?:a |each |every |your |our |the )?posts?)?$/;

interface Amounts {
  readonly limit: number | undefined;
  readonly least: number | undefined;
  /** What there is so much of. */
  readonly without: string;
}

const limitIn = (text: string, avoid: boolean, whole: string): Amounts =>
  (avoid ? undefined : leastIn(text, whole)) ??
  mostIn(text, avoid) ?? { limit: undefined, least: undefined, without: text };

function leastIn(text: string, whole: string): Amounts | undefined {
  const one = (ALWAYS_ONE.exec(whole) ?? ONE_IN_EACH.exec(whole))?.[1];
  if (one !== undefined) return { limit: undefined, least: 1, without: one };
  const [found = '', number = ''] = AT_LEAST.exec(text) ?? [];
  const least = numberIn(number);
  return least === undefined ? undefined : { limit: undefined, least, without: text.slice(found.length) };
}

function mostIn(text: string, avoid: boolean): Amounts | undefined {
  const [found = '', number = '', what] =
    AT_MOST.exec(text) ?? AT_THE_END.exec(text) ?? (avoid ? MORE_THAN.exec(text) : undefined) ?? [];
  const limit = numberIn(number);
  return limit === undefined
    ? undefined
    : { limit, least: undefined, without: what ?? text.slice(found.length) };
}
