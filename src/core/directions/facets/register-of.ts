import { REGISTERS, type RegisterId } from '../craft/ids.ts';
import { REGISTER_SIGNS } from '../craft/signs/registers.ts';
import { clearest, readied, shownBySigns, type ReadText, type Shown } from './signs.ts';
import type { Recognised } from './text-facets.ts';

const ENTRIES = readied(REGISTERS, REGISTER_SIGNS);
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
  const missing = ENTRIES.entries
    .filter(({ id }) => !shown.some((one) => one.id === id))
    .flatMap(({ id }): Shown<RegisterId>[] => {
      const score = manner(id);
      return score > 0 ? [{ id, score, sentence: text.first }] : [];
    });
  // Longer texts show more of everything by chance.
  const enough = ENOUGH + Math.min(0.5, Math.max(0, body.length - 6) * 0.03);
  return clearest([...shown, ...missing], enough);
}

function mannerOf({ words, body, whole, lower }: ReadText): (id: RegisterId) => number {
  const share = (test: RegExp): number => words.filter((word) => test.test(word)).length / words.length;
  const length = words.length / Math.max(1, body.length);
  const contractions = (lower.match(CONTRACTION)?.length ?? 0) / Math.max(1, body.length);
  const personal = share(PERSONAL);
  const latinate = share(LATINATE);
  const figures = share(/\d/u);
  const loud = (lower.match(/!/gu)?.length ?? 0) / Math.max(1, body.length);
  const shouted = whole.match(/\b\p{Lu}{3,}\b/gu)?.length ?? 0;
  const short = body.filter(({ text }) => text.length < 24).length / Math.max(1, body.length);
  return (id) => {
    if (id === 'formal')
      return contractions > 0 || loud > 0
        ? -0.6
        : (latinate > 0.09 ? 1 : latinate > 0.06 ? 0.5 : 0) + (length > 19 ? 1.8 : length > 16 ? 1 : -0.4);
    if (id === 'blunt')
      return short > 0.34 && body.length > 3 ? 1 : length < 8 ? 0.6 : length > 15 ? -0.8 : 0;
    if (id === 'plain')
      return length > 6 && length < 14 && latinate < 0.045 && loud === 0 && figures < 0.1
        ? 1.75 + Math.min(0.5, body.length * 0.03)
        : 0;
    if (id === 'lyrical') return latinate > 0.06 || figures > 0.03 ? -0.8 : 0;
    if (id === 'technical') return figures > 0.05 ? 0.6 : 0;
    if (id === 'warm') return personal > 0.09 ? 0.5 : personal === 0 ? -0.6 : 0;
    if (id === 'playful')
      return latinate > 0.06 ? -0.6 : (loud > 0.12 ? 0.8 : 0) + (loud > 0 && shouted > 1 ? 0.8 : 0);
    return 0;
  };
}
