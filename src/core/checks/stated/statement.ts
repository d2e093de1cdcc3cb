import data from '../../../../data/checks/stated.json' with { type: 'json' };
import escape from 'escape-string-regexp';
import { numberWord } from '../../english/numbers.ts';

/** A sentence of a profile’s dos or don’ts. */
export interface Statement {
  /** As the profile writes it. */
  readonly text: string;
  readonly list: 'dos' | 'donts';
}

/** What a statement asks for, as far as its wording is simple. */
export interface Instruction {
  readonly statement: Statement;
  /** True where something is to be left out, false where it is to be used. */
  readonly avoid: boolean;
  /** The first sentence without its reason, in lower case with straight apostrophes. */
  readonly whole: string;
  /** The same with the profile's capitals. */
  readonly written: string;
  /** What it is about, in lower case; several where it lists several. */
  readonly parts: readonly string[];
  /** So many are allowed; undefined where none is. */
  readonly limit: number | undefined;
  /** It holds for headings only. */
  readonly headings: boolean;
}

const anyOf = (phrases: readonly string[]): string =>
  [...phrases]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => escape(phrase))
    .join('|');

/** “No more than two” is a limit. */
const AVOID = new RegExp(`^(?:please )?(?!no (?:more|longer) than)(?:${anyOf(data.avoid)})\\b\\s*`);
const USE = new RegExp(`^(?:${anyOf(data.use)})\\b\\s*`);
const VERB = new RegExp(`^(?:${anyOf(data.verbs)})\\b\\s*`);
const CONDITION = new RegExp(`\\b(?:${anyOf(data.condition)})\\b`);
const EVERYWHERE = new RegExp(`\\s+(?:${anyOf(data.everywhere)})$`);
const HEADINGS = new RegExp(`\\s+(?:${anyOf(data.headings)})$`);
/** A reason or an explanation after the rule itself. */
const REASON = /\s*(?:[:;(]\s|\s[–—-]\s|,?\s(?:because|since|as we|so that)\b).*$/;

/** Undefined for a statement with a condition: it cannot be said of a place whether it holds there. */
export function readInstruction(statement: Statement): Instruction | undefined {
  const text = statement.text.trim().replace(/[’‘]/g, "'").replace(/[“”]/g, '"');
  if (CONDITION.test(withSmallOpenings(withoutQuoted(text)))) return undefined;
  const [sentence = ''] = text.split(/(?<=[\p{L}\p{N}"')][.!?])\s+(?=["'(]?\p{Lu})/u);
  const written = sentence.replace(REASON, '').replace(/[.!]$/, '').trim();
  const whole = written.toLowerCase();
  const isAvoided = AVOID.test(whole);
  let rest = whole.replace(AVOID, '').replace(USE, '').replace(AVOID, '').replace(VERB, '').replace(VERB, '');
  const headings = HEADINGS.test(rest);
  rest = rest.replace(HEADINGS, '');
  while (EVERYWHERE.test(rest)) rest = rest.replace(EVERYWHERE, '');
  const avoid = isAvoided || statement.list === 'donts';
  const { limit, without } = limitIn(rest, avoid);
  return {
    ...{ statement, whole, written, headings, limit, avoid },
    parts: partsOf(without),
  };
}

/** Capitals inside a sentence are those of words that it names, as in “no sentences with But”. */
const withSmallOpenings = (text: string): string =>
  text.replace(/^\p{Lu}|(?<=[.!?]\s+)\p{Lu}/gu, (letter) => letter.toLowerCase());

const withoutQuoted = (text: string): string =>
  text.replace(/"[^"]*"|(?<![\p{L}\p{N}])'[^']+'(?![\p{L}\p{N}])/gu, '""');

const partsOf = (list: string): string[] =>
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

const NUMBER = '(\\d+|[a-z]+)';
const MORE_THAN = new RegExp(`^(?:more than|over)\\s+${NUMBER}\\s+`);
const AT_MOST = new RegExp(
  `^(?:at most|at the most|no more than|up to|a maximum of|maximum)\\s+${NUMBER}\\s+`,
);
const AT_THE_END = new RegExp(`^${NUMBER}\\s+(.+?)\\s+(?:at most|at the most|maximum|max)$`);

function limitIn(
  text: string,
  avoid: boolean,
): { readonly limit: number | undefined; readonly without: string } {
  const at = AT_MOST.exec(text) ?? AT_THE_END.exec(text) ?? (avoid ? MORE_THAN.exec(text) : undefined);
  const limit = at ? numberIn(at[1] ?? '') : undefined;
  if (!at || limit === undefined) return { limit: undefined, without: text };
  return { limit, without: at[2] ?? text.slice(at[0].length) };
}

/** A number in digits or as one word. */
export function numberIn(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  const read = numberWord(text);
  return read?.kind === 'cardinal' ? read.value : undefined;
}

/** The texts in quotation marks, as written. */
export const quotedIn = (text: string): string[] =>
  [...text.matchAll(/"([^"]+)"|(?<![\p{L}\p{N}])'([^']+(?:'\p{L}[^']*)*)'(?![\p{L}\p{N}])/gu)].map(
    ([, double, single]) => (double ?? single ?? '').replace(/[.,]$/, '').trim(),
  );
