import { STRUCTURES, type StructureId } from '../craft/ids.ts';
import { STRUCTURE_SIGNS } from '../craft/signs/structures.ts';
import { clearest, readied, shownBySigns, type ReadText, type Shown } from './signs.ts';
import type { Recognised } from './text-facets.ts';

const ENTRIES = readied(STRUCTURES, STRUCTURE_SIGNS);
const ENOUGH = 2;
const ACTION =
  /^(?:(?:so|and|then),? )?(?:come|book|order|try|call|ring|write|sign|get|visit|join|buy|reserve|ask|send|see|register|reply|subscribe|bring)\b/iu;
const CHANGE_NOW =
  /\b(?:now|today|these days|since then|no longer|this (?:year|winter|spring|summer|autumn))\b/iu;
const CHANGE_THEN =
  /\b(?:used to|once|until|for years|back then|last (?:year|winter|spring|summer|autumn))\b/iu;
const RUNG = /^(?:\d{1,2}[.)]\s|step \d)/iu;

/** The order of a text; only what shows plainly, most posts show none. */
export function structureOf(text: ReadText): Recognised<StructureId> | undefined {
  if (text.body.length < 2) return undefined;
  const measured = measuredIn(text);
  const shown = shownBySigns(ENTRIES, text).map((one) => ({
    ...one,
    score: one.score + (measured.get(one.id) ?? 0),
  }));
  const missing = [...measured].flatMap(([id, score]): Shown<StructureId>[] =>
    score > 0 && !shown.some((one) => one.id === id) ? [{ id, score, sentence: text.first }] : [],
  );
  // Longer texts show more of everything by chance.
  return clearest([...shown, ...missing], ENOUGH + Math.max(0, text.body.length - 6) * 0.06);
}

/** What the places of sentences say for a structure, or against it where it misses a part that it cannot do without. */
function measuredIn(text: ReadText): ReadonlyMap<StructureId, number> {
  const { body, sentences } = text;
  const items = sentences.filter(({ kind }) => kind === 'item').length;
  const rungs = body.filter(({ text: one }) => RUNG.test(one)).length;
  const questions = body.filter(({ text: one }) => one.endsWith('?')).length;
  const answered = body.filter(
    ({ text: one }, at) => one.endsWith('?') && body[at + 1]?.text.endsWith('?') === false,
  ).length;
  const last = body.at(-1)?.text ?? '';
  const before = body.slice(0, -1);
  const lengthBefore =
    before.reduce((sum, { text: one }) => sum + one.length, 0) / Math.max(1, before.length);
  const isShortEnd = last.length < 48 && last.length < lengthBefore * 0.6 && !last.endsWith('?');
  const then = body.findIndex(({ text: one }) => CHANGE_THEN.test(one));
  const now = body.findIndex(({ text: one }, at) => at > then && CHANGE_NOW.test(one));
  const isAsked = ACTION.test(last);
  return new Map<StructureId, number>([
    ['ladder', (items >= 3 ? 1.6 : 0) + (rungs >= 3 ? 2 : rungs > 1 ? 1 : 0)],
    ['question-and-answer', answered >= 2 ? 1.2 + answered * 0.5 : questions > 0 && answered > 0 ? 0.4 : -2],
    ['one-line-turn', isShortEnd && !isAsked ? 0.8 : -2],
    ['before-after-bridge', then >= 0 && now > then && then <= body.length / 2 ? 0.5 : -1.5],
    ['attention-interest-desire-action', isAsked ? 0.2 : -2],
    ['promise-picture-proof-push', isAsked ? 0.2 : -2],
    ['problem-agitation-solution', 0],
  ]);
}
