import {
  ANGLE_ENTRIES,
  DOMAIN_ENTRIES,
  FIGURE_ENTRIES,
  HOOK_ENTRIES,
  POINT_OF_VIEW_ENTRIES,
  REGISTER_ENTRIES,
  STRUCTURE_ENTRIES,
  TEMPLATE_ENTRIES,
  type CraftEntry,
} from '../craft/index.ts';
import type { Direction } from '../direction.ts';
import { collapseWhitespace } from '../../base/collapse-whitespace.ts';
import { quotationsIn } from '../gates/index.ts';

/**
 * A plan as a language model is told it, one cell after the other. Of the corpus it says only what stands in posts that are quoted
 * to the model anyway: a direction may be built from posts that may be quoted to the user and sent to nobody.
 * @param quotes ids of the posts that may be sent
 */
export const toldPlan = (planned: readonly Direction[], draft: string, quotes: readonly string[]): string =>
  planned.map((direction, at) => toldCell(direction, at + 1, draft, new Set(quotes))).join('\n\n');

function toldCell(direction: Direction, number: number, draft: string, sent: ReadonlySet<string>): string {
  const { angle, hook, structure, pointOfView, novelty, evidence, isWildcard } = direction;
  const fromDraft = evidence.flatMap((ground) => (ground.source === 'draft' ? [ground.text] : []));
  const saidBefore = evidence.flatMap((ground) =>
    ground.source === 'corpus' && sent.has(ground.post) ? [ground.text] : [],
  );
  const seen = mayBeTold(direction, draft, sent) ? direction.tension : undefined;
  return [
    `Cell ${number}`,
    `- angle: ${told(ANGLE_ENTRIES[angle])}`,
    `- first sentence: ${told(HOOK_ENTRIES[hook])}`,
    `- told by: ${told(POINT_OF_VIEW_ENTRIES[pointOfView])}`,
    `- order: ${told(STRUCTURE_ENTRIES[structure])}`,
    ...extra(direction),
    ...(isWildcard ? ['- against the grain: this one may surprise'] : []),
    ...fromDraft.map((text) => `- built from: “${text}”`),
    ...(seen === undefined ? [] : [`- tension seen in it: ${collapseWhitespace(seen)}`]),
    `- done before: ${novelty.used} of ${novelty.of} posts have this angle`,
    ...saidBefore.map((text) => `- said before, not to be said again: “${collapseWhitespace(text)}”`),
  ].join('\n');
}

const extra = ({ register, template, figure, domain }: Direction): string[] => [
  ...(register === undefined ? [] : [`- register: ${told(REGISTER_ENTRIES[register])}`]),
  ...(template === undefined ? [] : [`- device: ${told(TEMPLATE_ENTRIES[template])}`]),
  ...(figure === undefined ? [] : [`- figure: ${told(FIGURE_ENTRIES[figure])}`]),
  ...(domain === undefined ? [] : [`- comparison: ${told(DOMAIN_ENTRIES[domain])}`]),
];

const told = ({ name, gist }: Pick<CraftEntry<string>, 'name' | 'gist'>): string => `${name}. ${gist}`;

/** Whether nothing of a direction's words comes from a post that is sent to nobody. */
const mayBeTold = ({ evidence, tension }: Direction, draft: string, sent: ReadonlySet<string>): boolean => {
  const corpus = evidence.flatMap((ground) => (ground.source === 'corpus' ? [ground] : []));
  return (
    corpus.every(({ post }) => sent.has(post)) &&
    quotationsIn([draft, ...corpus.map(({ text }) => text)])(tension)
  );
};
