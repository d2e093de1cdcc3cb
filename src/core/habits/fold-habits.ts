import type { Localize } from '../base/localize.ts';
import type { Evidence } from '../brand-model/reports/evidence.ts';
import type { HabitStrength, LearnedHabit } from './habit.ts';
import { channelMeasureName } from './channels/channel-texts.ts';
import { inThousand } from './measured-text.ts';

/** Habits that say nearly the same, which are listed, accepted and switched off as one. */
interface Fold {
  /** Habits of one group are folded; undefined for habits that stay as they are. */
  readonly groupOf: (habit: LearnedHabit, ofChannels: ReadonlySet<string>) => string | undefined;
  readonly text: (parts: readonly LearnedHabit[], localize: Localize) => string;
  /** What is decided of one of them is decided of all. */
  readonly areDecidedTogether?: true;
}

const MOST_EVIDENCE = 8;
const MOST_QUOTED = 6;

const FOLDS: readonly Fold[] = [
  {
    groupOf: ({ id }) => (/^sentences:(?:length|short|long)$/.test(id) ? 'sentences' : undefined),
    areDecidedTogether: true,
    text: ([first, ...rest], localize) =>
      [first?.text ?? '', ...rest.map((part) => lengthText(part, localize))].join('; '),
  },
  {
    groupOf: ({ id, isException }) =>
      /^register:(?:hype|corporate|assistant)$/.test(id) && isException ? 'register' : undefined,
    text: (parts, localize) => {
      const names = parts
        .map(({ id }) => registerName(id, localize))
        .reduce((all, one) => localize('{0} or {1}', all, one));
      const [rate, usual] = [
        sumOf(parts, ({ figures }) => figures.rate),
        sumOf(parts, ({ figures }) => figures.usual ?? 0),
      ];
      return rate === 0
        ? localize('No {0}; general English has {1} in 1,000 words', names, inThousand(usual, localize))
        : localize(
            'Hardly any {0}: {1} in 1,000 words; general English {2}',
            ...[names, inThousand(rate, localize), inThousand(usual, localize)],
          );
    },
  },
  {
    groupOf: ({ id }) => (id.startsWith('prefer:') ? 'prefer' : undefined),
    text: (parts, localize) => localize('Word choice: {0}', parts.map(({ text }) => text).join('; ')),
  },
  {
    groupOf: ({ id, channel = '' }) => (id.startsWith('words:line-') ? `line:${channel}` : undefined),
    text: (parts, localize) => {
      const quoted = parts
        .slice(0, MOST_QUOTED)
        .map(({ evidence: [example], figures }) =>
          localize('“{0}” ({1} of {2})', example?.sentence ?? '', figures.count, figures.of),
        )
        .join(', ');
      const [channel] = parts.map((part) => part.channel);
      return channel === undefined
        ? localize('Fixed lines: {0}', quoted)
        : localize('Fixed lines of {0} posts: {1}', channel, quoted);
    },
  },
  {
    groupOf: ({ id, channel = '' }) =>
      id.startsWith('endings:line-#') || id === `channel:${channel}:form:hashtags`
        ? `hashtags:${channel}`
        : undefined,
    text: (parts, localize) => {
      const tags = parts.filter(({ id }) => id.startsWith('endings:'));
      const all = parts.find(({ id }) => id.startsWith('channel:'));
      const named = tags
        .map(({ id, figures: { count, of } }) =>
          localize('“{0}” in {1} of {2}', id.slice('endings:line-'.length), count, of),
        )
        .join(', ');
      return all ? localize('{0}; {1}', all.text, named) : (tags[0]?.text ?? '');
    },
  },
  {
    groupOf: (habit, ofChannels) => (ofChannels.has(habit.id) ? habit.id : measureOfChannel(habit)),
    text: channelsText,
  },
];

/** The same thing in several channels is one habit, more and less apart. */
const measureOfChannel = ({ id, figures, isException }: LearnedHabit): string | undefined => {
  const [, measure] = /^channel:[^:]*:(.+)$/.exec(id) ?? [];
  return measure === undefined || figures.elsewhere === undefined || measure === 'form' || isException
    ? undefined
    : measure;
};

function channelsText(parts: readonly LearnedHabit[], localize: Localize): string {
  const channels = parts.filter(({ channel }) => channel !== undefined);
  const [first, ...others] = channels;
  if (first?.measure === undefined || others.length === 0) return first?.text ?? parts[0]?.text ?? '';
  const count = (first.figures.elsewhere?.count ?? 0) - sumOf(others, ({ figures }) => figures.count);
  const of = (first.figures.elsewhere?.of ?? 0) - sumOf(others, ({ figures }) => figures.of);
  const where = channels
    .map(({ channel = '', figures }) =>
      localize('in {0} of {1} {2} posts', figures.count, figures.of, channel),
    )
    .join(', ');
  const name = channelMeasureName(first.measure, localize);
  return of <= 0
    ? localize('By channel: {0} {1}', name, where)
    : localize('By channel: {0} {1}; elsewhere in {2} of {3}', name, where, count, of);
}

const sumOf = (parts: readonly LearnedHabit[], of: (part: LearnedHabit) => number): number =>
  parts.reduce((sum, part) => sum + of(part), 0);

function lengthText({ id, text, figures: { rate, usual = 0 } }: LearnedHabit, localize: Localize): string {
  const figures = [Math.round(rate), Math.round(usual)] as const;
  switch (id) {
    case 'sentences:short':
      return localize('{0} of 100 have five words or fewer, general English {1}', ...figures);
    case 'sentences:long':
      return localize('{0} of 100 have 25 words or more, general English {1}', ...figures);
    default:
      return text;
  }
}

function registerName(id: string, localize: Localize): string {
  switch (id) {
    case 'register:corporate':
      return localize('office language such as “leverage”');
    case 'register:assistant':
      return localize('stock phrases such as “at the heart of”');
    default:
      return localize('hype such as “game-changing”');
  }
}

/**
 * Folds habits that say nearly the same and of which the same was decided. @param ofChannels ids of habits of all posts
 * that only some channels have
 */
export function foldHabits(
  habits: readonly LearnedHabit[],
  ofChannels: ReadonlySet<string>,
  localize: Localize,
): LearnedHabit[] {
  const groups = new Map<string, LearnedHabit[]>();
  const keys = habits.map((habit) => {
    const at = FOLDS.findIndex(({ groupOf }) => groupOf(habit, ofChannels) !== undefined);
    const group = FOLDS[at]?.groupOf(habit, ofChannels);
    if (group === undefined) return undefined;
    const state = FOLDS[at]?.areDecidedTogether === true ? '' : habit.state;
    const key = `${String(at)} ${state} ${group}`;
    groups.set(key, [...(groups.get(key) ?? []), habit]);
    return key;
  });
  return habits.flatMap((habit, at) => {
    const key = keys[at];
    const parts = key === undefined ? [habit] : (groups.get(key) ?? [habit]);
    // Where channels do something, it is listed with the channels.
    const lead = parts.find(({ channel }) => channel !== undefined) ?? parts[0];
    if (lead !== habit) return [];
    const fold = FOLDS[Number(key?.split(' ')[0])];
    return fold && parts.length > 1 ? [foldOf(lead, parts, fold.text(parts, localize))] : [habit];
  });
}

/** One habit in place of its parts; it has the id of the first. */
export const foldOf = (first: LearnedHabit, parts: readonly LearnedHabit[], text: string): LearnedHabit => ({
  ...first,
  text,
  parts,
  channel: channelOf(parts),
  state: stateOf(parts),
  strength: strongest(parts),
  isException: parts.every(({ isException }) => isException),
  evidence: inTurn(parts.map(({ evidence }) => evidence)).slice(0, MOST_EVIDENCE),
});

/** The one channel that parts are about. */
const channelOf = (parts: readonly LearnedHabit[]): string | undefined => {
  const [channel, ...others] = new Set(parts.flatMap((part) => part.channel ?? []));
  return others.length === 0 ? channel : undefined;
};

const stateOf = (parts: readonly LearnedHabit[]): LearnedHabit['state'] =>
  (['off', 'confirmed'] as const).find((state) => parts.some((part) => part.state === state)) ?? 'learned';

const STRENGTHS: readonly HabitStrength[] = ['strong', 'clear', 'slight'];
const strongest = (parts: readonly LearnedHabit[]): HabitStrength =>
  STRENGTHS.find((one) => parts.some(({ strength }) => strength === one)) ?? 'slight';

/** The first of each, then the second of each, no sentence twice. */
function inTurn(lists: readonly (readonly Evidence[])[]): Evidence[] {
  const most = Math.max(0, ...lists.map(({ length }) => length));
  const found = new Map<string, Evidence>();
  for (let at = 0; at < most; at++)
    for (const list of lists) {
      const place = list[at];
      const key = place && `${place.path}:${String(place.line)}:${String(place.offset)}`;
      if (place && key !== undefined && !found.has(key)) found.set(key, place);
    }
  return [...found.values()];
}

/** Every habit on its own, those that were folded too. */
export const everyHabit = (habits: readonly LearnedHabit[]): LearnedHabit[] =>
  habits.flatMap((habit) => (habit.parts.length === 0 ? [habit] : everyHabit(habit.parts)));

/** The ids that a profile keeps of a habit: its own, or those of its parts. */
export const idsOf = ({ id, parts }: LearnedHabit): string[] =>
  parts.length === 0 ? [id] : [...new Set(parts.flatMap(idsOf))];
