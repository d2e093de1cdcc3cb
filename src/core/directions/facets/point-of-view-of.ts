import type { PointOfViewId } from '../craft/ids.ts';
import { POINT_OF_VIEW_SIGNS } from '../craft/signs/points-of-view.ts';
import type { ReadText } from './signs.ts';
import type { Recognised } from './text-facets.ts';

const WE = /\b(?:we|us|our|ours|ourselves)\b/giu;
const I = /\bI\b|\b(?:my|mine|myself|me|My)\b/gu;
const YOU = /\b(?:you|your|yours|yourself)\b/giu;
const THEY = /\b(?:he|she|his|her|hers|him)\b/giu;
const IMPERATIVE =
  /^(?:please |then |now |next,? )?(?:take|put|turn|hold|look|bring|cut|fold|press|keep|leave|add|wash|wait|check|ask|open|close|come|try|use|lift|pull|push|write|send|read|set|choose|start|stop|do not|don['’]t|never)\b/iu;
const QUOTED = /["“][^"”]*["”]/gu;

/** Whoever tells, by whose pronouns the sentences have: spoken lines in quotation marks do not count. */
export function pointOfViewOf(text: ReadText): Recognised<PointOfViewId> | undefined {
  if (text.body.length === 0 || text.words.length === 0) return undefined;
  const told = text.body.map(({ text: sentence, index }) => {
    const plain = sentence.replace(QUOTED, '');
    const count = (pattern: RegExp): number => plain.match(pattern)?.length ?? 0;
    const you = count(YOU) + (IMPERATIVE.test(plain) ? 1 : 0);
    return { plain, index, we: count(WE), i: count(I), you, they: count(THEY) };
  });
  const sum = (key: 'we' | 'i' | 'you' | 'they'): number => told.reduce((total, one) => total + one[key], 0);
  const [we, i, you, they] = [sum('we'), sum('i'), sum('you'), sum('they')];
  const firstWith = (key: 'we' | 'i' | 'you' | 'they'): number =>
    told.find((one) => one[key] > 0)?.index ?? text.first;
  const certain = (share: number): number => Math.min(1, 0.4 + 0.6 * share);

  const thing = POINT_OF_VIEW_SIGNS.thing.reduce(
    (score, { pattern, weight }) => score + (told.some((one) => pattern.test(one.plain)) ? weight : 0),
    0,
  );
  if (i >= 2 && thing >= 4)
    return { id: 'thing', confidence: Math.min(0.9, thing / 8), sentence: firstWith('i') };

  const all = we + i + you + they;
  if (all === 0) return { id: 'nobody', confidence: text.body.length > 1 ? 0.9 : 0.6, sentence: text.first };
  // A stray “I” in a text of “we” is one of us speaking; the other way round it is one's firm.
  if (i > 0 && i >= we) return speaks('i', i, you > i * 2.5);
  if (you >= 2 && you > we * 2 && you >= they)
    return { id: 'you', confidence: certain((you - we) / all), sentence: firstWith('you') };
  if (they >= 3 && they > (we + i) * 2.5 && they > you)
    return { id: 'customer', confidence: certain((they - we) / all) * 0.8, sentence: firstWith('they') };
  if (we > 0) return speaks('we', we, false);
  if (you > 0) return { id: 'you', confidence: 0.5, sentence: firstWith('you') };
  return { id: 'nobody', confidence: 0.5, sentence: text.first };

  function speaks(id: 'i' | 'we', count: number, isMostlyYou: boolean): Recognised<PointOfViewId> {
    return isMostlyYou
      ? { id: 'you', confidence: 0.5, sentence: firstWith('you') }
      : { id, confidence: certain(count / all), sentence: firstWith(id) };
  }
}
