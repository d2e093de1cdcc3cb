import type { Detector } from '../detector.ts';
import type { DraftSentence } from '../draft-text.ts';

const LEAST_DRAFT = 60;
/** A section with fewer words is hardly written. */
const LEAST_SECTION = 5;

/** A heading under which nothing stands, in a piece whose other sections are written; the line is the heading. */
export const emptySection: Detector = {
  id: 'empty-section',
  find: ({ sentences, words, isTechnical, file }) => {
    if (words < LEAST_DRAFT) return [];
    const headings = sentences.flatMap(({ kind }, at) => (kind === 'heading' ? [at] : []));
    const sizes = headings.map((at, place) => {
      const until = headings[place + 1] ?? sentences.length;
      return sentences.slice(at + 1, until).reduce((sum, { words: count }) => sum + count, 0);
    });
    // A heading over other headings has its text under those.
    const isSibling = (place: number): boolean => {
      const next = headings[place + 1];
      return (
        next === undefined ||
        levelAt(file, sentences[next]) <= levelAt(file, sentences[headings[place] ?? -1])
      );
    };
    const at = headings.findLast(
      (heading, place) =>
        place > 0 &&
        sizes[place] === 0 &&
        isSibling(place) &&
        (sentences[heading]?.words ?? 0) >= (isTechnical ? 3 : 2),
    );
    const written = sizes.filter((size) => size >= LEAST_SECTION).length;
    return at !== undefined && written >= 2 ? [{ sentence: at }] : [];
  },
};

/** How deep a heading is, from the marks in front of it. */
const levelAt = (file: string, sentence: DraftSentence | undefined): number =>
  sentence === undefined
    ? 0
    : (/(#+) *$/u.exec(file.slice(file.lastIndexOf('\n', sentence.start - 1) + 1, sentence.start))?.[1]
        ?.length ?? 0);
