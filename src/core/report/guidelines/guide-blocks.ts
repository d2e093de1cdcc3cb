import type { Localize } from '../../base/localize.ts';
import type { BeforeAfter } from '../../brand/index.ts';
import type { GuideChannel, GuideExample, GuideHabit, Guidelines, GuideTerm } from './guidelines.ts';

/** A part of a document, whatever it is written in. */
export type GuideBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly GuideItem[] }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

export interface GuideItem {
  readonly text: string;
  /** What is said of it, after a colon. */
  readonly detail?: string;
  readonly example?: GuideExample | undefined;
}

/** The guidelines as parts of a document, in the order in which a writer needs them. */
export function guideBlocks(guide: Guidelines, say: Localize): GuideBlock[] {
  const section = (title: string, blocks: readonly GuideBlock[]): GuideBlock[] =>
    blocks.length === 0 ? [] : [{ kind: 'heading', level: 2, text: title }, ...blocks];
  return [
    { kind: 'heading', level: 1, text: say('How {0} writes', guide.brand) },
    ...texts(guide.description),
    ...section(say('Who we are'), whoWeAre(guide, say)),
    ...section(
      say('Who we write for'),
      list(guide.audiences.map(({ name, text }) => ({ text: name, detail: text }))),
    ),
    ...section(say('Before and after'), pairTable(guide.pairs, say)),
    ...section(say('Words'), words(guide.terms, say)),
    ...section(say('Do'), list(guide.dos.map((text) => ({ text })))),
    ...section(say('Don’t'), list(guide.donts.map((text) => ({ text })))),
    ...section(say('How our posts are written'), habitList(guide.confirmed)),
    ...section(
      say('What was found in our posts, not decided on yet'),
      guide.undecided.length === 0
        ? []
        : [
            {
              kind: 'text',
              text: say(
                'Measured in {0} posts with {1} words. Take these as a description, not as rules, until somebody has confirmed them.',
                guide.posts,
                guide.words,
              ),
            },
            ...habitList(guide.undecided),
          ],
    ),
    ...section(
      say('Channels'),
      guide.channels.flatMap((channel) => channelBlocks(channel, say)),
    ),
  ];
}

const texts = (text: string): GuideBlock[] => (text === '' ? [] : [{ kind: 'text', text }]);
const list = (items: readonly GuideItem[]): GuideBlock[] =>
  items.length === 0 ? [] : [{ kind: 'list', items }];
const habitList = (habits: readonly GuideHabit[]): GuideBlock[] =>
  list(habits.map(({ text, example }) => ({ text: `${text}.`, example })));

const heading = (text: string): GuideBlock => ({ kind: 'heading', level: 3, text });

function whoWeAre({ weAre, weAreNot, traits }: Guidelines, say: Localize): GuideBlock[] {
  const named = (title: string, lines: readonly string[]): GuideBlock[] =>
    lines.length === 0 ? [] : [heading(title), ...list(lines.map((text) => ({ text })))];
  return [
    ...named(say('We are'), weAre),
    ...named(say('We are not'), weAreNot),
    ...(traits.length === 0 ? [] : [heading(say('Traits'))]),
    ...list(
      traits.map(({ name, description, do: does, dont }) => ({
        text: name,
        detail: [
          description,
          does === '' ? '' : say('Do: {0}', does),
          dont === '' ? '' : say('Don’t: {0}', dont),
        ]
          .filter((part) => part !== '')
          .join(' '),
      })),
    ),
  ];
}

function pairTable(pairs: readonly BeforeAfter[], say: Localize): GuideBlock[] {
  if (pairs.length === 0) return [];
  const rows = pairs.map(({ before, after, why = '', channel }) => [
    before,
    after,
    [why, channel === undefined ? '' : say('({0})', channel)].filter((part) => part !== '').join(' '),
  ]);
  return [{ kind: 'table', head: [say('Not like this'), say('Like this'), say('Why')], rows }];
}

function words(terms: readonly GuideTerm[], say: Localize): GuideBlock[] {
  if (terms.length === 0) return [];
  const rows = terms.map(({ use, insteadOf, why, example }) => [
    use ?? say('never'),
    insteadOf.join(', '),
    [why, example ? say('“{0}” ({1})', example.sentence, example.source) : '']
      .filter((part) => part !== '')
      .join(' '),
  ]);
  return [{ kind: 'table', head: [say('We write'), say('Not'), say('Why, and an example')], rows }];
}

function limitTexts({ limits }: GuideChannel, say: Localize): string[] {
  const { maxCharacters, minCharacters, maxWords, minWords, maxHashtags } = limits;
  return [
    ...(maxCharacters === undefined ? [] : [say('At most {0} characters.', maxCharacters)]),
    ...(minCharacters === undefined ? [] : [say('At least {0} characters.', minCharacters)]),
    ...(maxWords === undefined ? [] : [say('At most {0} words.', maxWords)]),
    ...(minWords === undefined ? [] : [say('At least {0} words.', minWords)]),
    ...(maxHashtags === undefined ? [] : [say('At most {0} hashtags.', maxHashtags)]),
  ];
}

function channelBlocks(channel: GuideChannel, say: Localize): GuideBlock[] {
  const { name, notes, terms, habits } = channel;
  const limits = limitTexts(channel, say).map((text) => ({ text }));
  const blocks = [
    ...texts(notes),
    ...list([...limits, ...habits.map(({ text, example }) => ({ text: `${text}.`, example }))]),
    ...words(terms, say),
  ];
  return blocks.length === 0 ? [] : [{ kind: 'heading', level: 3, text: name }, ...blocks];
}
