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
export function guideBlocks(guide: Guidelines, localize: Localize): GuideBlock[] {
  const section = (title: string, blocks: readonly GuideBlock[]): GuideBlock[] =>
    blocks.length === 0 ? [] : [{ kind: 'heading', level: 2, text: title }, ...blocks];
  return [
    { kind: 'heading', level: 1, text: localize('How {0} writes', guide.brand) },
    ...texts(guide.description),
    ...section(localize('Who we are'), whoWeAre(guide, localize)),
    ...section(
      localize('Who we write for'),
      list(guide.audiences.map(({ name, text }) => ({ text: name, detail: text }))),
    ),
    ...section(localize('Before and after'), pairTable(guide.pairs, localize)),
    ...section(localize('Words'), words(guide.terms, localize)),
    ...section(localize('Do'), list(guide.dos.map((text) => ({ text })))),
    ...section(localize('Don’t'), list(guide.donts.map((text) => ({ text })))),
    ...section(localize('How our posts are written'), habitList(guide.confirmed)),
    ...section(
      localize('What was found in our posts, not decided on yet'),
      guide.undecided.length === 0
        ? []
        : [
            {
              kind: 'text',
              text: localize(
                'Measured in {0} posts with {1} words. Take these as a description, not as rules, until somebody has confirmed them.',
                guide.posts,
                guide.words,
              ),
            },
            ...habitList(guide.undecided),
          ],
    ),
    ...section(
      localize('Channels'),
      guide.channels.flatMap((channel) => channelBlocks(channel, localize)),
    ),
  ];
}

const texts = (text: string): GuideBlock[] => (text === '' ? [] : [{ kind: 'text', text }]);
const list = (items: readonly GuideItem[]): GuideBlock[] =>
  items.length === 0 ? [] : [{ kind: 'list', items }];
const habitList = (habits: readonly GuideHabit[]): GuideBlock[] =>
  list(habits.map(({ text, example }) => ({ text: `${text}.`, example })));

const heading = (text: string): GuideBlock => ({ kind: 'heading', level: 3, text });

function whoWeAre({ weAre, weAreNot, traits }: Guidelines, localize: Localize): GuideBlock[] {
  const named = (title: string, lines: readonly string[]): GuideBlock[] =>
    lines.length === 0 ? [] : [heading(title), ...list(lines.map((text) => ({ text })))];
  return [
    ...named(localize('We are'), weAre),
    ...named(localize('We are not'), weAreNot),
    ...(traits.length === 0 ? [] : [heading(localize('Traits'))]),
    ...list(
      traits.map(({ name, description, do: does, dont }) => ({
        text: name,
        detail: [
          description,
          does === '' ? '' : localize('Do: {0}', does),
          dont === '' ? '' : localize('Don’t: {0}', dont),
        ]
          .filter((part) => part !== '')
          .join(' '),
      })),
    ),
  ];
}

function pairTable(pairs: readonly BeforeAfter[], localize: Localize): GuideBlock[] {
  if (pairs.length === 0) return [];
  const rows = pairs.map(({ before, after, why = '', channel }) => [
    before,
    after,
    [why, channel === undefined ? '' : localize('({0})', channel)].filter((part) => part !== '').join(' '),
  ]);
  return [{ kind: 'table', head: [localize('Not like this'), localize('Like this'), localize('Why')], rows }];
}

function words(terms: readonly GuideTerm[], localize: Localize): GuideBlock[] {
  if (terms.length === 0) return [];
  const rows = terms.map(({ use, insteadOf, why, example }) => [
    use ?? localize('never'),
    insteadOf.join(', '),
    [why, example ? localize('“{0}” ({1})', example.sentence, example.source) : '']
      .filter((part) => part !== '')
      .join(' '),
  ]);
  return [
    { kind: 'table', head: [localize('We write'), localize('Not'), localize('Why, and an example')], rows },
  ];
}

function limitTexts({ limits }: GuideChannel, localize: Localize): string[] {
  const { maxCharacters, minCharacters, maxWords, minWords, maxHashtags } = limits;
  return [
    ...(maxCharacters === undefined ? [] : [localize('At most {0} characters.', maxCharacters)]),
    ...(minCharacters === undefined ? [] : [localize('At least {0} characters.', minCharacters)]),
    ...(maxWords === undefined ? [] : [localize('At most {0} words.', maxWords)]),
    ...(minWords === undefined ? [] : [localize('At least {0} words.', minWords)]),
    ...(maxHashtags === undefined ? [] : [localize('At most {0} hashtags.', maxHashtags)]),
  ];
}

function channelBlocks(channel: GuideChannel, localize: Localize): GuideBlock[] {
  const { name, notes, terms, habits } = channel;
  const limits = limitTexts(channel, localize).map((text) => ({ text }));
  const blocks = [
    ...texts(notes),
    ...list([...limits, ...habits.map(({ text, example }) => ({ text: `${text}.`, example }))]),
    ...words(terms, localize),
  ];
  return blocks.length === 0 ? [] : [{ kind: 'heading', level: 3, text: name }, ...blocks];
}
