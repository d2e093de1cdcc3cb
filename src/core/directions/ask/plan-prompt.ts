import { collapseWhitespace } from '../../base/collapse-whitespace.ts';
import { angleEntry } from '../catalogue/index.ts';
import type { Direction, Ground, RareAngle } from '../direction.ts';

/**
 * A plan as a language model is told it, one cell after the other. Of the corpus it says only what stands in posts that are quoted
 * to the model anyway: a direction may be about posts that may be quoted to the user and sent to nobody.
 * @param quotes ids of the posts that may be sent
 */
export const toldPlan = (planned: readonly Direction[], quotes: readonly string[]): string =>
  planned.map((direction, at) => toldCell(direction, at + 1, new Set(quotes))).join('\n\n');

function toldCell(direction: Direction, number: number, sent: ReadonlySet<string>): string {
  const { question, firstStep, evidence, showsAngle, rare } = direction;
  const saidBefore = evidence.flatMap((ground) =>
    ground.source === 'corpus' && sent.has(ground.post) ? [ground.text] : [],
  );
  return [
    `Cell ${number}`,
    ...(showsAngle ? [`- angle: ${toldAngle(direction)}`] : []),
    ...(direction.isOfWhole ? ['- about the whole draft'] : linesOf(evidence, 'about the line')),
    // A cell without a question has only its angle.
    ...(question === ''
      ? []
      : [`- the question for any draft: ${question}`, `- its first step: ${firstStep}`]),
    ...(showsAngle ? [doneBefore(direction)] : []),
    ...(rare === undefined
      ? []
      : [
          `- an angle to take instead, if the draft carries it: ${toldAngle(rare)}`,
          ...linesOf(rare.evidence, 'the line for that angle'),
          doneBefore(rare),
        ]),
    ...saidBefore.map((text) => `- said before, not to be said again: “${collapseWhitespace(text)}”`),
  ].join('\n');
}

function toldAngle({ angle }: Pick<RareAngle, 'angle'>): string {
  const { name, gist } = angleEntry(angle);
  return `${name}. ${gist}`;
}

const linesOf = (evidence: readonly Ground[], what: string): string[] =>
  evidence.flatMap((ground) => (ground.source === 'draft' ? [`- ${what}: “${ground.text}”`] : []));

const doneBefore = ({ novelty }: Pick<RareAngle, 'novelty'>): string =>
  `- done before: ${novelty.used} of ${novelty.of} posts seem to have this angle`;
