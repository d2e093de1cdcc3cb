import type { RegisterId } from '../craft/ids.ts';
import { REGISTER_ENTRIES } from '../craft/registers.ts';
import { clearest, readied, shownBySigns, type ReadText, type Shown } from './signs.ts';
import type { Recognised } from './text-facets.ts';

const ENTRIES = readied(REGISTER_ENTRIES);
const ENOUGH = 1.7;
const CONTRACTION = /\p{L}['’](?:s|re|ve|ll|d|m|t)\b/gu;
const PERSONAL = /^(?:i|we|you|my|our|your|us|me)(?:'|$)/u;
const LATINATE = /(?:tion|sion|ment|ance|ence|ity|ious|ative|ately)s?$/u;

/** The tone: words that give it away, and the manner (length of sentences and words, contractions, who is spoken of). */
export function registerOf(text: ReadText): Recognised<RegisterId> | undefined {
  const { words, body } = text;
  if (words.length < 8) return undefined;
  const manner = mannerOf(text);
  const shown = shownBySigns(ENTRIES, text).map((one) => ({ ...one, score: one.score + manner(one.id) }));
  const missing = ENTRIES.filter(({ id }) => !shown.some((one) => one.id === id)).flatMap(
    ({ id }): Shown<RegisterId>[] => {
      const score = manner(id);
      return score > 0 ? [{ id, score, sentence: text.first }] : [];
    },
  );
  // Longer texts show more of everything by chance.
  const enough = ENOUGH + Math.max(0, body.length - 6) * 0.06;
  return clearest([...shown, ...missing], enough);
}

function mannerOf({ words, body, lower }: ReadText): (id: RegisterId) => number {
  const share = (test: RegExp): number => words.filter((word) => test.test(word)).length / words.length;
  const length = words.length / Math.max(1, body.length);
  const contractions = (lower.match(CONTRACTION)?.length ?? 0) / Math.max(1, body.length);
  const personal = share(PERSONAL);
  const latinate = share(LATINATE);
  const figures = share(/\d/u);
  const short = body.filter(({ text }) => text.length < 24).length / Math.max(1, body.length);
  return (id) => {
    if (id === 'formal')
      return (
        (latinate > 0.09 ? 1 : latinate > 0.06 ? 0.5 : 0) + (contractions === 0 && length > 17 ? 0.6 : -0.4)
      );
    if (id === 'blunt')
      return short > 0.34 && body.length > 3 ? 1 : length < 8 ? 0.6 : length > 15 ? -0.8 : 0;
    if (id === 'plain') return length > 6 && length < 14 && latinate < 0.04 ? 1.75 : 0;
    if (id === 'lyrical') return latinate > 0.06 || figures > 0.03 ? -0.8 : 0;
    if (id === 'technical') return figures > 0.05 ? 0.6 : 0;
    if (id === 'warm') return personal > 0.09 ? 0.5 : personal === 0 ? -0.6 : 0;
    if (id === 'playful') return latinate > 0.06 ? -0.6 : 0;
    return 0;
  };
}
