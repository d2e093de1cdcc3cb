import { hashString } from '../../base/bytes/index.ts';
import { likedShare } from '../compose/readings.ts';
import type { Composed, WordingContext } from '../compose/wording.ts';
import type { AngleEntry } from '../craft/craft.ts';
import { ANGLES, type AngleId } from '../craft/ids.ts';
import { ANGLE_SIGNS } from '../craft/signs/angles.ts';
import { gateFor, wordsOfIdea, type GateFault, type Spoken } from '../gates/index.ts';
import { isKeptAway } from '../memory/index.ts';
import { tellingWords } from '../telling-words.ts';
import type { Candidate } from './candidate.ts';
import { cellOf } from './cell.ts';
import type { Deck } from './deck.ts';
import { distanceOf, qualityOfAngle, type Outlook } from './quality.ts';

/** Of one wording so many are looked at, and of one angle so many are kept for the choice. */
const A_WORDING = 3;
const AN_ANGLE = 6;

/** Everything that could be suggested for a draft: composed, gated, and weighed by itself. `today` is YYYY-MM-DD. */
export function candidatesOf(
  context: WordingContext,
  outlook: Outlook,
  deck: Deck,
  today: string,
): Candidate[] {
  const gate = gateOf(context, outlook);
  return ANGLES.flatMap((angle) =>
    candidatesOfAngle(angle, context, outlook, deck, gate)
      .filter(({ id }) => {
        const { memory, draft } = outlook.call;
        return !isKeptAway(memory, { id, angle, draft }, today);
      })
      .sort((a, b) => b.quality - a.quality || (a.id < b.id ? -1 : 1))
      .slice(0, AN_ANGLE),
  );
}

type Gate = (spoken: Spoken) => GateFault | undefined;
const gateOf = ({ echoes }: WordingContext, { call }: Outlook): Gate =>
  gateFor(
    call.text,
    echoes.map(({ text }) => text),
  );

/** The same for one angle, whatever was said of it before. */
export function candidatesOfAngle(
  angle: AngleId,
  context: WordingContext,
  outlook: Outlook,
  deck: Deck,
  gate = gateOf(context, outlook),
): Candidate[] {
  const entry = deck.angles[angle];
  const distance = distanceOf(entry, outlook.usage);
  const found = deck.wordings[angle].wordings.flatMap((wording) => {
    const cell = cellOf(entry, outlook, wording.id);
    // Of wordings that promise as much another one is taken for another draft.
    const dealt = 0.5 + outlook.chance('wording', wording.id);
    return wording
      .compose(context)
      .slice(0, A_WORDING)
      .flatMap((composed) => {
        const [first] = composed.uses;
        if (!first || gate(composed)) return [];
        const id = `${angle}-${hashString(`${wording.id}\u0000${first.text}`).toString(36)}`;
        const promise = dealt * promiseOf(wording.id, composed.fit, first.weight);
        const idea = wordsOfIdea({ ...composed, angle });
        return [{ ...composed, id, cell, wording: wording.id, idea, distance, promise }];
      });
  });
  // Angles compete by what they are for the brand, and only a little by what the draft promises for them: that is for the wordings.
  const best = Math.max(...found.map(({ promise }) => promise));
  const guessed = found.every(({ wording, fit }) => isGuess(wording, fit)) ? GUESS : 1;
  const ofAngle = qualityOfAngle(entry, outlook) * guessed * (ANY_DRAFT + best);
  const wish = outlook.call.steer?.words ?? '';
  return found.map(({ promise, ...candidate }) => ({
    ...candidate,
    quality: (ofAngle * promise * granted(wish, entry, candidate)) / best,
  }));
}

/** What an angle is worth in a draft that hardly carries it; what carries it best is worth about 1 more. */
const ANY_DRAFT = 0.8;

/** How much a wording promises: how readers liked it, how well the material fits it, and how much the draft hangs on that. */
const promiseOf = (wording: string, fit: number, weight: number): number =>
  (likedShare(wording) < LAST_RESORT ? 0.1 : isGuess(wording, fit) ? GUESS : 1) *
  (2 * likedShare(wording)) ** 2 *
  fit ** 0.6 *
  (0.3 + 0.7 * weight);

/** Below this fit readers liked one in five, above about half; a wording that they like more often is no guess all the same. */
const isGuess = (wording: string, fit: number): boolean => fit < 0.5 && likedShare(wording) < 0.5;
const GUESS = 0.25;
/** What readers like so seldom is for when everything else has been shown. */
const LAST_RESORT = 0.22;

/** How much of a wish an angle and its words grant, 1 for nothing: it names the angle’s own words, or sounds as posts of the angle do. */
function granted(wish: string, entry: AngleEntry, composed: Composed): number {
  const wished = new Set(tellingWords(wish));
  if (wished.size === 0) return 1;
  const { name, gist, id } = entry;
  const { title, tension, question } = composed;
  const ofAngle = new Set(tellingWords([id.replaceAll('-', ' '), name, gist].join(' ')));
  const ofWords = new Set(tellingWords([title, tension, question].join(' ')));
  const shared = (words: ReadonlySet<string>): number =>
    [...wished].filter((word) => words.has(word)).length / wished.size;
  const sounds = ANGLE_SIGNS[id].some(({ pattern, weight }) => weight > 0 && pattern.test(wish)) ? 1 : 0;
  return (1 + 8 * shared(ofAngle) + 2 * shared(ofWords) + 4 * sounds) ** 2;
}
