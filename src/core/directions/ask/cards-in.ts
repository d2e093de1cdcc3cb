import { collapseWhitespace } from '../../base/collapse-whitespace.ts';
import { objectsIn } from './objects-in.ts';
import { validate } from './written-direction-validator.generated.js';
import type { WrittenAnswer, WrittenDirection } from './written-direction.ts';

/** What an answer has given so far. */
export interface Cards {
  /** In the order they came; their cells are indices in the plan. */
  readonly cards: readonly WrittenDirection[];
  /** Cards that are none: no JSON, of another shape, empty, endless, of no cell, or of a cell that had its card. */
  readonly broken: number;
}

/** UTF-16 units. Longer ones are the sign of a model that has lost its way. */
const LONGEST = { title: 120, other: 600, evidence: 2_000 } as const;
/** More answers, or more passages, are not looked at. */
const MOST = 8;

/**
 * Reads an answer that may still grow, or was cut: every card is taken as soon as it is whole, and a malformed one costs only itself.
 * The cards of an answer's beginning are the first cards of the answer.
 * @param cells how many cells the plan has; the answer counts them from 1
 */
export function cardsIn(soFar: string, cells: number): Cards {
  const cards = new Map<number, WrittenDirection>();
  let broken = 0;
  for (const object of objectsIn(soFar)) {
    const card = object === undefined ? undefined : readCard(object);
    if (!card || card.cell < 0 || card.cell >= cells || cards.has(card.cell)) broken++;
    else cards.set(card.cell, card);
  }
  return { cards: [...cards.values()], broken };
}

function readCard(json: string): WrittenDirection | undefined {
  const value = parse(json);
  if (!validate(value)) return undefined;
  const answers = value.answers.slice(0, MOST).map(folded).filter(isUsable);
  const evidence = filled(value.evidence);
  if (answers.length === 0 || evidence.some(({ length }) => length > LONGEST.evidence)) return undefined;
  answers.sort((a, b) => a.probability - b.probability);
  const took = value.tookAngle === undefined ? {} : { tookAngle: value.tookAngle };
  return { cell: value.cell - 1, answers, ...took, evidence };
}

const folded = ({ title, question, firstStep, probability }: WrittenAnswer): WrittenAnswer => ({
  title: collapseWhitespace(title),
  question: collapseWhitespace(question),
  firstStep: collapseWhitespace(firstStep),
  probability,
});

const isUsable = ({ title, question, firstStep }: WrittenAnswer): boolean =>
  [title, question, firstStep].every((text) => text !== '') &&
  title.length <= LONGEST.title &&
  [question, firstStep].every(({ length }) => length <= LONGEST.other);

const filled = (texts: readonly string[]): string[] => [
  ...new Set(
    texts
      .slice(0, MOST)
      .map(collapseWhitespace)
      .filter((text) => text !== ''),
  ),
];

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
