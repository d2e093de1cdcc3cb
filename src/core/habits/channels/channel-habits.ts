import type { Localize } from '../../base/localize.ts';
import type { FoundHabit, HabitStrength } from '../habit.ts';
import { evidenceOf, type Locate } from '../sightings.ts';
import type { ChannelFigure, ChannelManner } from './channel-manner.ts';
import { FORM_MEASURES, type ChannelMeasure } from '../channel-measures.ts';
import { explainFigure } from './channel-texts.ts';

/** Besides the form of its posts, so many differences of a channel are habits. */
const MOST_OF_CHANNEL = 4;

/** What sets the posts of each channel apart from all others: their form, their marks and address. */
export function channelHabits(
  manners: readonly ChannelManner[],
  locate: Locate,
  localize: Localize,
): FoundHabit[] {
  const found: FoundHabit[] = [];
  for (const { channel, figures } of manners) {
    if (channel === '') continue;
    const clear = clearFigures(figures);
    const form = clear.filter(({ measure }) => FORM_MEASURES.has(measure));
    const others = clear.filter(({ measure }) => !FORM_MEASURES.has(measure));
    if (form.length > 0) found.push(formHabit(channel, form, locate, localize));
    for (const figure of others.slice(0, MOST_OF_CHANNEL))
      found.push(figureHabit(channel, figure, locate, localize));
  }
  return found;
}

/** What differs clearly and is not the other side of another channel's difference, the clearest first. */
export const clearFigures = (figures: readonly ChannelFigure[]): ChannelFigure[] =>
  figures
    .filter(({ isClear, isMirror }) => isClear && !isMirror)
    .sort((a, b) => Math.abs(b.z) - Math.abs(a.z));

const idOf = (channel: string, name: string): string => `channel:${channel.replaceAll(':', ' ')}:${name}`;

/** The part of an id behind the channel is the id of the same habit in all posts, where there is one. */
const MEASURE_IDS: Readonly<Partial<Record<ChannelMeasure, string>>> = {
  'sentence-length': 'sentences:length',
  you: 'address:you',
  we: 'address:we',
  i: 'address:i',
  'short-forms': 'words:contractions',
  emoji: 'marks:emoji',
  brackets: 'marks:bracket',
  exclamations: 'marks:exclamation',
  questions: 'marks:question',
  dashes: 'marks:dash',
  semicolons: 'marks:semicolon',
  numbers: 'marks:number',
};

const figuresOf = (figure: ChannelFigure): FoundHabit['figures'] => {
  const { unit, with: count, of, here, elsewhere, withElsewhere, ofElsewhere } = figure;
  return unit === 'posts'
    ? {
        ...{ count, of, per: 'posts', rate: here, usual: elsewhere },
        elsewhere: { count: withElsewhere, of: ofElsewhere },
      }
    : { count: 0, of: 0, per: 'words', rate: here, usual: elsewhere };
};

/** Length, headings, lists and quotations in one sentence, with a sentence of each. */
function formHabit(
  channel: string,
  form: readonly ChannelFigure[],
  locate: Locate,
  localize: Localize,
): FoundHabit {
  const [first] = form;
  const sightings = form.flatMap(({ sightings: own, z, unit }) =>
    unit === 'posts' && z < 0 ? [] : own.slice(0, 2),
  );
  return {
    ...{ id: idOf(channel, 'form'), kind: 'channel', channel },
    text: localize('In {0}: {1}', channel, form.map((figure) => explainFigure(figure, localize)).join('; ')),
    figures: first ? figuresOf(first) : { count: 0, of: 0, per: 'posts', rate: 0, usual: undefined },
    strength: first ? strengthOf(first.here, first.elsewhere) : 'slight',
    evidence: evidenceOf(sightings, locate),
  };
}

function figureHabit(channel: string, figure: ChannelFigure, locate: Locate, localize: Localize): FoundHabit {
  const { measure, here, elsewhere, sightings } = figure;
  return {
    ...{ id: idOf(channel, MEASURE_IDS[measure] ?? `form:${measure}`), kind: 'channel', channel, measure },
    text: localize('In {0}: {1}', channel, explainFigure(figure, localize)),
    figures: figuresOf(figure),
    strength: strengthOf(here, elsewhere),
    isException: measure !== 'sentence-length' && here < elsewhere,
    evidence: evidenceOf(sightings, locate),
  };
}

function strengthOf(here: number, elsewhere: number): HabitStrength {
  const ratio = Math.max(here, elsewhere) / Math.max(Math.min(here, elsewhere), 1e-9);
  return ratio >= 3 ? 'strong' : ratio >= 1.7 ? 'clear' : 'slight';
}

/** A share of posts from which on something is the brand's habit, whatever else one of its channels does. */
const MOST_ELSEWHERE = 0.25;

/** Ids of habits of all posts that are really habits of the few channels that do it: few other posts do. */
export function ofChannelsAlone(manners: readonly ChannelManner[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const [at, { measure, unit }] of (manners[0]?.figures ?? []).entries()) {
    const id = MEASURE_IDS[measure];
    if (id === undefined || unit !== 'posts') continue;
    const figures = manners.flatMap((manner) => manner.figures[at] ?? []);
    const rest = figures.filter(({ isClear, isMirror, z }) => !(isClear && !isMirror && z > 0));
    if (rest.length === figures.length) continue;
    const count = rest.reduce((sum, figure) => sum + figure.with, 0);
    const of = rest.reduce((sum, figure) => sum + figure.of, 0);
    if (count < MOST_ELSEWHERE * of || of === 0) ids.add(id);
  }
  return ids;
}
