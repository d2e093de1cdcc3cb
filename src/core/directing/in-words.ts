import {
  folded,
  tellingWords,
  usesOf,
  type Direction,
  type Ground,
  type Planned,
  type Usage,
} from '../directions/index.ts';
import { likest, type Shelf } from './shelf.ts';

/** Posts that are named as nearest. */
const NEAREST = 3;

interface Around {
  /** The draft. */
  readonly text: string;
  readonly usage: Usage;
  readonly shelf: Shelf;
}

/** A planned direction as it is shown: with its grounds, and what is new about it. */
export function inWords(
  planned: Planned & { readonly opening: string | undefined },
  { text, usage, shelf }: Around,
): Direction {
  const { id, cell, title, tension, question, opening, isWildcard } = planned;
  const words = new Set(tellingWords(`${title} ${tension} ${question}`));
  return {
    ...cell,
    ...{ id, title, tension, question, opening, isWildcard },
    evidence: groundsOf(planned, text),
    novelty: {
      used: usesOf(usage, 'angle', cell.angle),
      of: usage.posts,
      nearest: likest(shelf, words, NEAREST).map(({ post, likeness }) => ({ post: post.id, likeness })),
    },
    composer: { kind: 'embedded' },
  };
}

function groundsOf({ uses, echoes = [] }: Planned, text: string): Ground[] {
  const grounds: Ground[] = uses.map(({ start, end }) => ({
    ...{ source: 'draft', text: folded(text.slice(start, end)), start, end },
  }));
  const quoted = echoes.map(({ post, text: sentence, start, end }): Ground => ({
    source: 'corpus',
    post,
    text: sentence,
    start,
    end,
  }));
  const all = [...grounds, ...quoted];
  return all.filter((ground, at) => all.findIndex(({ text: other }) => other === ground.text) === at);
}
