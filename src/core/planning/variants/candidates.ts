import type { ReadonlyBrandModel } from '../../brand-model/readonly-brand-model.ts';
import { runChecks, type CheckCache, type Finding } from '../../checks/index.ts';
import { readProse } from '../../text/index.ts';
import { Numbering, scoreSentence, scoreSentences, type Voice } from '../../voice/index.ts';
import { headed, type Draft } from './draft.ts';
import type { ChannelForm } from './form/channel-form.ts';
import { excessesOf, sizeOf } from './form/post-size.ts';
import { usualWords } from './form/usual-length.ts';
import { leastEssentials, type Essential } from './read/essentials.ts';
import type { Unit } from './read/read-units.ts';
import { continues } from './read/ties.ts';
import { isGreeting } from './read/words.ts';
import { centralities } from './select/centrality.ts';
import { improved } from './select/improve.ts';
import { closed, selectUnits, type Choice } from './select/select-units.ts';
import { compose, isShort, type Frame } from './text/compose.ts';

/** How much the voice counts against centrality, in turns until the score is as high as the draft's. */
const VOICE_WEIGHTS = [0.25, 0.5, 1, 2, 4];
/** The first sentence of a draft says what it is about. */
const FIRST = 0.3;
/** For each mark of a sentence, such as a banned word. */
const MARKED = 0.8;

/** Shares of the usual length of a channel's posts that a variant may have, in turns until its score is as high as the draft's. */
const LENGTHS = [1, 1.5, 2.5];

/** Texts for the channel: the whole draft where it fits, or else selections for growing weights of the voice and growing lengths. */
export function* candidates(
  brand: ReadonlyBrandModel,
  voice: Voice,
  draft: Draft,
  frame: Frame,
): Generator<string, void, undefined> {
  const { units, form, ties } = draft;
  const usual = usualWords(brand, form.channel);
  const textOf = textIn(draft, frame);
  const fits = (body: string): boolean => hasRoom(draft, body);
  const everything = closed(
    units
      .filter(({ kind, text }) => kind !== 'heading' && !(isShort(form) && isGreeting(text)))
      .map(({ at }) => at),
    ties,
  );
  const whole = textOf(everything, false);
  if (fits(whole) && (usual === undefined || wordsOf(whole) <= usual)) {
    yield whole;
    return;
  }
  const worth = worthOf(brand, voice, draft);
  const scoreOf = selectionScore(voice, units);
  const needs = [draft.essentials, leastEssentials(draft.essentials)];
  for (const length of usual === undefined ? [1] : LENGTHS)
    for (const [essentials, isShortened] of waysOf(needs)) {
      let best: ReadonlySet<number> | undefined;
      const choiceFor = (weight: number): Choice => ({
        ...{ ties, essentials },
        values: units.map(({ at }) => worth(at, weight)),
        lengths: units.map(({ text }) => text.length + 2),
        fits: (some) => fits(textOf(some, isShortened)),
        isUsual: (some) => usual === undefined || wordsOf(textOf(some, isShortened)) <= length * usual,
      });
      for (const weight of VOICE_WEIGHTS) {
        const chosen = selectUnits(choiceFor(weight));
        if (!chosen || chosen.size === 0) break;
        if (!best || scoreOf(chosen) > scoreOf(best)) best = chosen;
        yield textOf(chosen, isShortened);
      }
      if (!best) continue;
      yield textOf(improved(best, choiceFor(1), scoreOf), isShortened);
      // Clauses are cut only where whole sentences do not fit.
      break;
    }
}

/** All essentials in whole sentences, then with clauses cut, then the least of them. */
const waysOf = (
  needs: readonly (readonly Essential[])[],
): (readonly [essentials: readonly Essential[], isShortened: boolean])[] =>
  needs.flatMap((essentials) => [false, true].map((isShortened) => [essentials, isShortened] as const));

const wordsOf = (body: string): number => body.split(/\s+/).length;

/** The text of a selection. */
const textIn =
  ({ units, form }: Draft, frame: Frame) =>
  (chosen: ReadonlySet<number>, isShortened: boolean): string =>
    compose(units, { units: withHeadings(chosen, units, form), isShortened }, frame);

const hasRoom = (draft: Draft, body: string): boolean =>
  !excessesOf(sizeOf(headed(draft, body), draft.form), draft.form).some(({ limit }) =>
    limit.startsWith('max'),
  );

/** The shortest text with all essentials, by the first sentence that states each. */
export const leastText = (draft: Draft, frame: Frame): string =>
  textIn(draft, frame)(
    closed(
      leastEssentials(draft.essentials).flatMap(({ units: [at] }) => at ?? []),
      draft.ties,
    ),
    true,
  );

/** The raw score of selections; each sentence is scored once. */
function selectionScore(voice: Voice, units: readonly Unit[]): (chosen: ReadonlySet<number>) => number {
  const numbering = new Numbering();
  const sums = units.map(({ text }) => scoreSentence(voice, text, numbering).sum);
  return (chosen) =>
    scoreSentences(
      voice,
      sums.filter((_, at) => chosen.has(at)),
      numbering,
    ).raw;
}

/** The sentences with the headings above them, where headings are shown; a heading that a sentence needs is there already. */
function withHeadings(
  chosen: ReadonlySet<number>,
  units: readonly Unit[],
  form: ChannelForm,
): ReadonlySet<number> {
  if (form.isPlain) return chosen;
  const headings = new Set(
    units.flatMap(({ at, heading }) => (chosen.has(at) && heading !== undefined ? [heading] : [])),
  );
  return headings.size < 2 ? chosen : new Set([...chosen, ...headings]);
}

/** What a sentence is worth, by how central it is, how much it sounds like the brand in the channel, and what is marked in it. */
function worthOf(
  brand: ReadonlyBrandModel,
  voice: Voice,
  { units, ties, checks }: Draft,
): (at: number, weight: number) => number {
  const { habits } = checks.brand;
  const central = centralities(
    units.map(({ text }) => text),
    {
      posts: brand.posts.size,
      postsWith: (word) => habits?.posts(word) ?? 0,
    },
  );
  const numbering = new Numbering();
  const raw = units.map(
    ({ text }) => scoreSentences(voice, [scoreSentence(voice, text, numbering).sum], numbering).raw,
  );
  const fit = standardised(raw);
  const marks = units.map(({ text }) => marksIn(text, checks));
  const first = units.find(({ kind }) => kind !== 'heading')?.at;
  return (at, weight) => {
    const text = units[at]?.text ?? '';
    if (units[at]?.kind === 'heading' || isTagLine(text) || isGreeting(text)) return 0;
    // A fragment that continues nothing, such as “Deep breath.”
    if (ties[at]?.length === 0 && continues(text)) return 0;
    return Math.max(
      0.01,
      (central[at] ?? 0) + weight * (fit[at] ?? 0) + (at === first ? FIRST : 0) - MARKED * (marks[at] ?? 0),
    );
  };
}

/** A line of hashtags says nothing by itself. */
const isTagLine = (text: string): boolean => /^(?:#[\p{L}\p{N}_]+\s*)+$/u.test(text);

const marksIn = (text: string, checks: CheckCache): number =>
  runChecks(text, readProse(text), checks).filter(
    ({ kind }: Finding) => kind === 'banned' || kind === 'wording',
  ).length;

function standardised(values: readonly number[]): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const spread = Math.sqrt(
    values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length),
  );
  return values.map((value) => (spread === 0 ? 0 : (value - mean) / spread));
}
