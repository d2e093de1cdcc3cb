import { collapseWhitespace } from '../../base/collapse-whitespace.ts';
import { angleEntry } from '../catalogue/index.ts';
import type { Direction } from '../direction.ts';

/**
 * A plan as a language model is told it, one cell after the other. Of the corpus it says only what stands in posts that are quoted
 * to the model anyway: a direction may be about posts that may be quoted to the user and sent to nobody.
 * @param quotes ids of the posts that may be sent
 */
export const toldPlan = (planned: readonly Direction[], quotes: readonly string[]): string =>
  planned.map((direction, at) => toldCell(direction, at + 1, new Set(quotes))).join('\n\n');

function toldCell(direction: Direction, number: number, sent: ReadonlySet<string>): string {
  const { angle, question, firstStep, novelty, evidence } = direction;
  const { name, gist } = angleEntry(angle);
  const fromDraft = evidence.flatMap((ground) => (ground.source === 'draft' ? [ground.text] : []));
  const saidBefore = evidence.flatMap((ground) =>
    ground.source === 'corpus' && sent.has(ground.post) ? [ground.text] : [],
  );
  return [
    `Cell ${number}`,
    `- angle: ${name}. ${gist}`,
    ...fromDraft.map((text) => `- about the line: “${text}”`),
    `- the question for any draft: ${question}`,
    `- its first step: ${firstStep}`,
    `- done before: ${novelty.used} of ${novelty.of} posts seem to have this angle`,
    ...saidBefore.map((text) => `- said before, not to be said again: “${collapseWhitespace(text)}”`),
  ].join('\n');
}
