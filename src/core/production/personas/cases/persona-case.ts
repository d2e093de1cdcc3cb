import { isRecord } from '../../../base/is-record.ts';
import { yamlValue } from '../../../text/index.ts';
import { DEFAULT_LANGUAGE, REFUSAL_TOPICS, type RefusalTopic } from '../persona.ts';
import type { PersonaAnswer, PersonaQuestion } from '../reply/reply.ts';

/** A question, and what a persona is expected to answer with: facts, a refusal, or what it is. */
export interface PersonaCase extends PersonaQuestion {
  /** The facts that it rests on; empty for a refusal, and where it only says what it is. */
  readonly grounds: readonly string[];
  /** What it does not answer. */
  readonly refuses: RefusalTopic | undefined;
}

/** What a persona answered where something else was expected. */
export interface FailedCase {
  readonly expected: PersonaCase;
  readonly answer: PersonaAnswer;
}

/** The case that an answer becomes. */
export const caseOf = (question: PersonaQuestion, { grounds, topic }: PersonaAnswer): PersonaCase => ({
  ...question,
  grounds,
  refuses: topic,
});

/** The cases that a persona answers otherwise. */
export const failedCases = (
  cases: readonly PersonaCase[],
  answer: (question: PersonaQuestion) => PersonaAnswer,
): FailedCase[] =>
  cases.flatMap((expected) => {
    const given = answer(expected);
    const isSame =
      given.topic === expected.refuses &&
      given.grounds.length === expected.grounds.length &&
      expected.grounds.every((id) => given.grounds.includes(id)) &&
      (given.disclosed || !expected.isFirst);
    return isSame ? [] : [{ expected, answer: given }];
  });

/** A file of cases in YAML, with earlier ones first; a question that is asked again in the same way replaces the earlier one. */
export function writeCases(earlier: readonly PersonaCase[], added: readonly PersonaCase[]): string {
  const all = new Map([...earlier, ...added].map((one) => [keyOf(one), one]));
  return ['cases:', ...[...all.values()].flatMap(linesOf), ''].join('\n');
}

const keyOf = ({ question, channel, language, isFirst }: PersonaQuestion): string =>
  JSON.stringify([question, channel, language, isFirst]);

const linesOf = ({ question, channel, language, isFirst, grounds, refuses }: PersonaCase): string[] => [
  `  - ask: ${JSON.stringify(question)}`,
  `    channel: ${JSON.stringify(channel)}`,
  ...(language === DEFAULT_LANGUAGE ? [] : [`    language: ${JSON.stringify(language)}`]),
  ...(isFirst ? ['    first: true'] : []),
  ...(refuses === undefined
    ? [`    grounds: [${grounds.map((id) => JSON.stringify(id)).join(', ')}]`]
    : [`    refuses: ${refuses}`]),
];

/** Reads a file of cases; undefined where it is none. */
export function readCases(source: string): PersonaCase[] | undefined {
  const value = yamlValue(source);
  const list = isRecord(value) ? value['cases'] : undefined;
  if (!Array.isArray(list)) return undefined;
  const cases = list.map(readCase);
  return cases.includes(undefined) ? undefined : cases.filter((one) => one !== undefined);
}

function readCase(value: unknown): PersonaCase | undefined {
  if (!isRecord(value)) return undefined;
  const { ask, channel = 'chat', language = DEFAULT_LANGUAGE, first = false, grounds = [] } = value;
  const refuses = REFUSAL_TOPICS.find((topic) => topic === value['refuses']);
  if (typeof ask !== 'string' || typeof channel !== 'string' || typeof language !== 'string')
    return undefined;
  if (value['refuses'] !== undefined && !refuses) return undefined;
  if (!Array.isArray(grounds) || !grounds.every((id) => typeof id === 'string')) return undefined;
  return { question: ask, channel, language, isFirst: first === true, grounds, refuses };
}
