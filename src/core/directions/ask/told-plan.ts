import { ANGLE_ENTRIES } from '../craft/angles.ts';
import type { PointOfViewId } from '../craft/ids.ts';
import type { Direction } from '../direction.ts';
import { folded, strangeQuotations } from '../gates/index.ts';

/**
 * A plan as a language model is told it, one cell after the other. Of the corpus it says only what stands in posts that are quoted
 * to the model anyway: a direction may be built from posts that may be quoted to the user and sent to nobody.
 * @param quotes ids of the posts that may be sent
 */
export const toldPlan = (planned: readonly Direction[], draft: string, quotes: readonly string[]): string =>
  planned.map((direction, at) => toldCell(direction, at + 1, draft, new Set(quotes))).join('\n\n');

function toldCell(direction: Direction, number: number, draft: string, sent: ReadonlySet<string>): string {
  const { angle, hook, structure, pointOfView, novelty, evidence, isWildcard } = direction;
  const { name, gist } = ANGLE_ENTRIES[angle];
  const fromDraft = evidence.flatMap((ground) => (ground.source === 'draft' ? [ground.text] : []));
  const saidBefore = evidence.flatMap((ground) =>
    ground.source === 'corpus' && sent.has(ground.post) ? [ground.text] : [],
  );
  const seen = mayBeTold(direction, draft, sent) ? direction.tension : undefined;
  return [
    `Cell ${number}`,
    `- angle: ${name}. ${gist}`,
    `- first sentence: ${spelled(hook)}`,
    `- told by: ${TOLD_BY[pointOfView]}`,
    `- order: ${spelled(structure)}`,
    ...extra(direction),
    ...(isWildcard ? ['- against the grain: this one may surprise'] : []),
    ...fromDraft.map((text) => `- built from: “${text}”`),
    ...(seen === undefined ? [] : [`- tension seen in it: ${folded(seen)}`]),
    `- done before: ${novelty.used} of ${novelty.of} posts have this angle`,
    ...saidBefore.map((text) => `- said before, not to be said again: “${folded(text)}”`),
  ].join('\n');
}

const extra = ({ register, template, figure, domain }: Direction): string[] =>
  Object.entries({ register, template, figure, 'comparison from': domain }).flatMap(([name, id]) =>
    id === undefined ? [] : [`- ${name}: ${spelled(id)}`],
  );

/** Whether nothing of a direction's words comes from a post that is sent to nobody. */
const mayBeTold = ({ evidence, tension }: Direction, draft: string, sent: ReadonlySet<string>): boolean => {
  const corpus = evidence.flatMap((ground) => (ground.source === 'corpus' ? [ground] : []));
  return (
    corpus.every(({ post }) => sent.has(post)) &&
    strangeQuotations(tension, [draft, ...corpus.map(({ text }) => text)]).length === 0
  );
};

const spelled = (id: string): string => id.replaceAll('-', ' ');

const TOLD_BY: Readonly<Record<PointOfViewId, string>> = {
  we: 'the brand, as we',
  i: 'one person of the brand, as I',
  you: 'the reader, as you',
  customer: 'a customer, without words that nobody said',
  thing: 'a thing, from where it stands',
  nobody: 'nobody: only what is there',
};
