import {
  collapseWhitespace,
  tellingWords,
  usesOf,
  type Direction,
  type DraftMaterial,
  type Ground,
  type Novelty,
} from '../index.ts';
import type { BrandAngles } from './brand-angles.ts';
import { likest } from './shelf.ts';
import type { Opened } from './with-openings.ts';

interface Around {
  readonly text: string;
  readonly material: DraftMaterial;
  readonly angles: BrandAngles;
}

/** A planned direction as it is shown: with its grounds, and what is new about it. */
export function inWords(opened: Opened, around: Around): Direction {
  const { id, cell, title, tension, question, opening, isWildcard } = opened;
  const evidence = groundsOf(opened, around);
  return {
    ...cell,
    id,
    title,
    tension,
    question,
    opening,
    isWildcard,
    evidence,
    novelty: noveltyOf(opened, evidence, around.angles),
    composer: { kind: 'embedded' },
  };
}

/** A shorter passage says little out of its sentence. Words. */
const SHORT = 5;

function groundsOf({ uses, echoes = [], ...spoken }: Opened, { text, material }: Around): Ground[] {
  const grounds = uses.map((piece): Ground => {
    const sentence = material.sentences[piece.sentence];
    const isShort = piece.text.split(/\s+/).length < SHORT;
    const { start, end } = isShort && sentence?.isVerbatim === true ? sentence : piece;
    return { source: 'draft', text: collapseWhitespace(text.slice(start, end)), start, end };
  });
  const quoted = echoes.map(({ post, text: sentence, start, end }): Ground => ({
    source: 'corpus',
    post,
    text: sentence,
    start,
    end,
  }));
  const all = [...grounds, ...quoted, ...alsoQuoted(spoken, text, [...grounds, ...quoted])];
  return all.filter((ground, at) => all.findIndex(({ text: other }) => other === ground.text) === at);
}

/** Passages of the draft that a direction quotes and that are not among its grounds yet. */
function alsoQuoted(
  { title, tension, question }: Pick<Opened, 'title' | 'tension' | 'question'>,
  text: string,
  grounds: readonly Ground[],
): Ground[] {
  return [...`${title} ${tension} ${question}`.matchAll(/“([^“”]+)”/g)].flatMap(
    ([, quotation = '']): Ground[] => {
      const start = text.indexOf(quotation);
      if (start < 0 || grounds.some((ground) => ground.text.includes(collapseWhitespace(quotation))))
        return [];
      return [{ source: 'draft', text: collapseWhitespace(quotation), start, end: start + quotation.length }];
    },
  );
}

/** Posts that are named as nearest, and so many that are looked at for it. */
const NEAREST = 3;
const NEAR = 12;

/** Nearest are the posts about the same things; of those, the ones with the same angle are twice as near. */
function noveltyOf(
  { cell }: Opened,
  evidence: readonly Ground[],
  { usage, map, shelf }: BrandAngles,
): Novelty {
  const words = new Set(evidence.flatMap(({ text }) => tellingWords(text)));
  const nearest = likest(shelf, words, NEAR)
    .map(({ post, likeness }) => {
      const isSameAngle =
        map.posts.find((mapped) => mapped.post === post.id)?.facets.angle?.id === cell.angle;
      return { post: post.id, likeness: isSameAngle ? (1 + likeness) / 2 : likeness / 2 };
    })
    .sort((a, b) => b.likeness - a.likeness || (a.post < b.post ? -1 : 1))
    .slice(0, NEAREST);
  return { used: usesOf(usage, 'angle', cell.angle), of: usage.posts, nearest };
}
