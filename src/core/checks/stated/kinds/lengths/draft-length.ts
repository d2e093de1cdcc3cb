import type { Localize } from '../../../../base/localize.ts';
import { postedText } from '../../../lengths/post-length.ts';
import type { CheckedDraft } from '../../../check.ts';
import { boundsIn, measure, type Bounds } from '../../measure.ts';
import { wordsIn } from '../../../lengths/words-in.ts';
import { atBeginning, type StatedKind, type StatedRule } from '../../stated-kind.ts';
import type { Instruction } from '../../statement.ts';

type Unit = 'words' | 'characters';

const POST = '(?:post|draft|article|piece|text|copy|entry|story)';
const MEASURES = { words: measure(POST, 'word'), characters: measure(POST, 'character|char') } as const;

/** Words as people count them; characters as readers see them, with an empty line between paragraphs. */
function lengthOf({ passages, file }: CheckedDraft, unit: Unit): number {
  if (unit === 'words') return passages.reduce((sum, { passage }) => sum + wordsIn(passage.text), 0);
  const posted = passages.map(({ block }) => Array.from(postedText(file, block)).length);
  return posted.reduce((sum, length) => sum + length, 2 * Math.max(0, passages.length - 1));
}

const draftsOf = ({ least, most }: Bounds, unit: Unit): StatedRule => ({
  scope: 'draft',
  find(draft) {
    const count = lengthOf(draft, unit);
    const last = draft.passages.at(-1);
    if (!last || count === 0) return [];
    const figure = (localize: Localize): string =>
      unit === 'words' ? localize('{0} words.', count) : localize('{0} characters.', count);
    if (most !== undefined && count > most)
      return [{ at: last, start: 0, end: last.passage.text.length, figure }];
    return least !== undefined && count < least ? atBeginning(draft.passages, figure) : [];
  },
});

/** “Max 200 words”, with nothing said of what has them, is about the post. */
const aboutPosts = ({ whole, subject, avoid }: Instruction): Pick<Instruction, 'whole' | 'avoid'> => ({
  whole:
    /\b(?:posts?|drafts?|articles?|pieces?|texts?|copy|entry|stor(?:y|ies)|sentences?|paragraphs?|headings?|headlines?|titles?|lines?)\b/.test(
      whole,
    )
      ? whole
      : `posts ${subject}`,
  avoid,
});

export const draftLength: StatedKind = {
  name: 'draft-length',
  title: (localize) => localize('Length of a draft'),
  description: 'A draft with more or fewer words or characters than the profile allows.',
  readWhole(instruction) {
    if (instruction.headings) return undefined;
    const about = aboutPosts(instruction);
    for (const unit of ['words', 'characters'] as const) {
      const bounds = boundsIn(about, MEASURES[unit]);
      if (bounds) return draftsOf(bounds, unit);
    }
    return undefined;
  },
};
