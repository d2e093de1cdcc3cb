import type { StatedKind, StatedRule } from '../../stated-kind.ts';
import { ownPassages } from '../../stated-kind.ts';

const FORM =
  /^(?:start(?:ing)?|begin(?:ning)?|open(?:ing)?) (two|three|consecutive|successive|neighbouring|several) (sentences|paragraphs)(?: in a row| running| one after another)? (?:with|on) the same word$/;

const opening = (text: string): string => /[\p{L}\p{N}'’]+/u.exec(text)?.[0].toLowerCase() ?? '';

function repeated(count: number, unit: 'sentences' | 'paragraphs'): StatedRule {
  return {
    scope: 'draft',
    find(draft) {
      const places = ownPassages(draft)
        .filter(({ passage }) => passage.kind === 'paragraph')
        .flatMap((at) => {
          const sentences = unit === 'sentences' ? at.passage.sentences : at.passage.sentences.slice(0, 1);
          return sentences.map(({ start, end }) => ({
            at,
            start,
            end,
            word: opening(at.passage.text.slice(start, end)),
          }));
        });
      return places.flatMap(({ at, start, word }, index) => {
        const before = places.slice(Math.max(0, index - count + 1), index);
        const isRepeated =
          before.length === count - 1 && word !== '' && before.every((place) => place.word === word);
        const from = start + Math.max(0, at.passage.text.slice(start).toLowerCase().indexOf(word));
        return isRepeated ? [{ at, start: from, end: from + word.length }] : [];
      });
    },
  };
}

export const repeatedOpenings: StatedKind = {
  name: 'repeated-openings',
  title: (localize) => localize('Sentences that begin alike'),
  description:
    'Sentences or paragraphs one after another that begin with the same word, where the profile does not want that.',
  readWhole({ subject, avoid }) {
    const [, number, unit] = (avoid ? FORM.exec(subject) : null) ?? [];
    if (number === undefined) return undefined;
    return repeated(
      number === 'three' || number === 'several' ? 3 : 2,
      unit === 'paragraphs' ? 'paragraphs' : 'sentences',
    );
  },
};
