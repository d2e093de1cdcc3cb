import { hashString } from '../../base/bytes/index.ts';
import { collapseWhitespace } from '../../base/collapse-whitespace.ts';
import { analyseDraft } from '../../analysis/analyse-draft.ts';
import type { ReadonlyBrandModel } from '../../brand-model/readonly-brand-model.ts';
import { ENGLISH, readProse } from '../../text/index.ts';
import {
  candidatesFor,
  findEvidence,
  chanceOf,
  isAsSteered,
  isKeptAway,
  leaningOf,
  localReadings,
  pieceOf,
  rareAngles,
  readDraftText,
  selectPrompts,
  withOwnLines,
  wordsOfIdea,
  type AngleId,
  type Candidate,
  type Chosen,
  type DirectCall,
  type Direction,
  type DirectionSet,
  type DraftText,
  type Evidence,
  type Ground,
  type NoDirections,
  type RareAngle,
  type StepReading,
  type Tagger,
} from '../index.ts';
import type { BrandAngles } from './brand-angles.ts';
import { echoesOf, type Echo } from './echoes.ts';
import { noveltyOf } from './novelty-of.ts';
import { isLikeStep, readSteps } from './steps-beside.ts';
import { openCells, promptOf, withRareAngles } from './open-cells.ts';

/** A shorter draft has nothing to ask about. Words. */
const LEAST_WORDS = 3;

export interface DirectMeans {
  /** YYYY-MM-DD */
  readonly today: string;
  readonly tagger: () => Promise<Tagger>;
}

/** Directions for a draft of the brand. */
export async function direct(
  brand: ReadonlyBrandModel,
  angles: BrandAngles,
  call: DirectCall,
  { today, tagger }: DirectMeans,
): Promise<DirectionSet> {
  const { language } = analyseDraft(brand, readProse(call.text));
  if (language !== ENGLISH) return { kind: 'none', why: 'other-language' };
  const draft = readDraftText(call.text, await tagger());
  if (draft.words < LEAST_WORDS) return { kind: 'none', why: 'too-little' };
  const found = findEvidence(draft);
  const echoes = echoesOf(angles.shelf, draft);
  const chance = chanceOf(`${brand.profile.name}\u0000${call.draft}`);
  const beside = readSteps(call.beside);
  // Who asks for an angle is given it.
  const avoided = call.steer?.angle === undefined && call.steer?.like === undefined ? beside : [];
  const candidates = candidatesFor(draft, pieceOf(draft), found, echoes, localReadings(call.memory)).filter(
    (candidate) =>
      isAsSteered(candidate, call.steer, angles.usage, draft) &&
      !isLikeStep(candidate, avoided, draft) &&
      !isKeptAway(
        call.memory,
        { ...candidate.prompt, id: idOf(candidate, draft), prompt: candidate.prompt.id, draft: call.draft },
        today,
      ),
  );
  const leaning = leaningOf(call, angles.usage, chance, draft);
  const shown = call.seen.map(wordsOfIdea);
  const taken = call.steer?.like ? [] : call.seen.map(({ prompt }) => prompt);
  const fresh = candidates.filter(({ prompt }) => !taken.includes(prompt.id) && !isWornOut(prompt.id, call));
  const chosen = selectPrompts(fresh, leaning, {
    count: call.count,
    shown,
    isAskedFor: call.steer !== undefined,
  });
  const plain = withOwnLines(chosen, draft).map((one) => directionOf(one, draft, echoes, angles));
  const rare = draft.words < SHORT ? [] : rareFor(draft, found, { call, beside }, plain, angles, today);
  const { directions: apart, left } = withRareAngles(plain, rare);
  const directions = beside.length === 0 ? apart : apart.map((one) => ({ ...one, beside }));
  const cells = openCells(left, directions.length, call);
  const open = cells.length > 0 && { open: cells };
  return directions.length === 0
    ? { kind: 'none', why: whyNone(call, draft), ...open }
    : { kind: 'directions', directions, ...open };
}

/** Rare angles that the draft could carry, none that was shown for it or that somebody keeps away from it. */
function rareFor(
  draft: DraftText,
  found: readonly Evidence[],
  { call, beside }: { readonly call: DirectCall; readonly beside: readonly StepReading[] },
  chosen: readonly Direction[],
  angles: BrandAngles,
  today: string,
): RareAngle[] {
  const { memory, seen, draft: path, steer } = call;
  if (steer?.like || steer?.distance === 'nearer') return [];
  const shown = [...seen, ...chosen].filter(({ showsAngle }) => showsAngle);
  const isWanted = (angle: AngleId): boolean =>
    (steer?.angle === undefined || angle === steer.angle) &&
    !shown.some((other) => other.angle === angle) &&
    (steer?.angle !== undefined || !beside.some((step) => step.angle === angle)) &&
    !isKeptAway(memory, { angle, prompt: promptOf(angle), id: promptOf(angle), draft: path }, today);
  const chance = chanceOf(`${path}\u0000${String(seen.length)}`);
  return rareAngles(found, angles.usage, chance, isWanted).map(({ angle, lines }) => {
    const evidence = groundsAt(lines, draft);
    return { angle, evidence, novelty: noveltyOf(angle, evidence, angles) };
  });
}

/** The draft's own lines, letter for letter. */
const groundsAt = (lines: readonly number[], draft: DraftText): Ground[] =>
  lines.flatMap((at): Ground[] => {
    const line = draft.sentences[at];
    if (!line) return [];
    const { start, end } = line;
    return [{ source: 'draft', text: collapseWhitespace(draft.file.slice(start, end)), start, end }];
  });

/** A draft of fewer words may get ideas once there is more of it: what of length is left behind by a paragraph. */
const SHORT = 40;

function whyNone({ seen, steer }: DirectCall, { words }: DraftText): NoDirections {
  if (steer) return 'none-like-that';
  if (seen.length > 0) return 'no-more';
  return words < SHORT ? 'too-little' : 'none-fits';
}

/** How often a prompt is shown at most among the last ideas of some twenty drafts, unless somebody says what they want. */
const MOST_LATELY = 3;
const LATELY = 40;

const isWornOut = (prompt: string, { recent = [], steer }: DirectCall): boolean =>
  steer === undefined && recent.slice(-LATELY).filter((other) => other === prompt).length >= MOST_LATELY;

const idOf = ({ prompt, lines }: Candidate, { sentences }: DraftText): string =>
  `${prompt.id}-${hashString(lines.map((at) => sentences[at]?.text ?? '').join('\n')).toString(36)}`;

function directionOf(
  chosen: Chosen,
  draft: DraftText,
  echoes: readonly Echo[],
  angles: BrandAngles,
): Direction {
  const { prompt, lines, evidence, person = '' } = chosen;
  const named = (text: string): string => text.replaceAll('{person}', person);
  const grounds = groundsAt(lines, draft);
  const echo = evidence === 'echo' ? echoes.find(({ sentence }) => lines.includes(sentence)) : undefined;
  const said: Ground[] = echo
    ? [{ source: 'corpus', post: echo.post, text: echo.text, start: echo.start, end: echo.end }]
    : [];
  const all = [...grounds, ...said];
  return {
    id: idOf(chosen, draft),
    prompt: prompt.id,
    angle: prompt.angle,
    title: named(prompt.title),
    question: named(prompt.question),
    firstStep: named(prompt.firstStep),
    isOfWhole: chosen.isOfWhole,
    showsAngle: prompt.showsAngle,
    evidence: all,
    novelty: noveltyOf(prompt.angle, all, angles),
    composer: { kind: 'embedded' },
  };
}
