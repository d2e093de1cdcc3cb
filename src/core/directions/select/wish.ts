import { angleEntry } from '../catalogue/index.ts';
import type { DraftText } from '../evidence/index.ts';
import { tellingWords } from '../telling-words.ts';
import type { Candidate } from './candidate.ts';

/** A candidate that shares fewer of the words that somebody asks with has nothing to do with them: one of three, “the people in the queue”. */
export const LEAST_WISHED = 1 / 3;

/** The share, 0 to 1, of somebody's own words that a candidate's line has, or the idea with the name of its angle. */
export function wishedShare({ prompt, lines }: Candidate, words: string, { sentences }: DraftText): number {
  const wish = new Set(tellingWords(words));
  if (wish.size === 0) return 0;
  const share = (text: string): number => {
    const told = new Set(tellingWords(text));
    return [...wish].filter((word) => told.has(word)).length / wish.size;
  };
  const line = share(lines.map((at) => sentences[at]?.text ?? '').join(' '));
  const idea = `${prompt.title} ${prompt.question} ${prompt.firstStep}`;
  return Math.max(line, share(prompt.showsAngle ? `${idea} ${nameOf(prompt.angle)}` : idea));
}

const nameOf = (angle: Candidate['prompt']['angle']): string => {
  const { name, gist } = angleEntry(angle);
  return `${name} ${gist}`;
};
