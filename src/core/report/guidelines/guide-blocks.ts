import type { Localize } from '../../base/localize.ts';
import { readableDay, readableNumber } from '../../base/readable.ts';
import type { BeforeAfter } from '../../brand/index.ts';
import type { GuideExample } from './example-passage.ts';
import type { GuideChannel, GuideHabit, Guidelines, GuideTerm } from './guidelines.ts';

/** A part of a document, whatever it is written in. */
export type GuideBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly GuideItem[] }
  | { readonly kind: 'quote'; readonly lead: string; readonly example: GuideExample }
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
export function guideBlocks(guide: Guidelines, localize: Localize, language: string): GuideBlock[] {
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
    ...section(localize('Words'), words(guide.terms, localize, language)),
    ...section(localize('Do'), list(guide.dos.map((text) => ({ text })))),
    ...section(localize('Don’t'), list(guide.donts.map((text) => ({ text })))),
    ...section(localize('Open questions'), questionBlocks(guide, localize)),
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
                readableNumber(guide.posts, language),
                readableNumber(guide.words, language),
              ),
            },
            ...habitList(guide.undecided),
          ],
    ),
    ...section(localize('Channels'), channelSection(guide, localize, language)),
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

function questionBlocks({ questions }: Guidelines, localize: Localize): GuideBlock[] {
  if (questions.length === 0) return [];
  return [
    {
      kind: 'text',
      text: localize(
        'These disagree. Until somebody has said which holds, neither is a rule of these guidelines.',
      ),
    },
    {
      kind: 'table',
      head: [localize('One says'), localize('The other says')],
      rows: questions.map(({ one, other, isPractice }) => [
        one,
        isPractice ? localize('Our posts: {0}', other) : other,
      ]),
    },
  ];
}

/** Where an example stands: the post's name and day. */
export const exampleSource = ({ sentence, source, date }: GuideExample, language: string): string =>
  [
    // A post without a title is called by its first words.
    sentence.startsWith(source.replace(/…$/, '')) ? '' : source,
    date === undefined ? '' : readableDay(date, language),
  ]
    .filter((part) => part !== '')
    .join(', ');

function pairTable(pairs: readonly BeforeAfter[], localize: Localize): GuideBlock[] {
  if (pairs.length === 0) return [];
  const rows = pairs.map(({ before, after, why = '', channel }) => [
    before,
    after,
    [why, channel === undefined ? '' : localize('({0})', channel)].filter((part) => part !== '').join(' '),
  ]);
  return [{ kind: 'table', head: [localize('Not like this'), localize('Like this'), localize('Why')], rows }];
}

function words(terms: readonly GuideTerm[], localize: Localize, language: string): GuideBlock[] {
  if (terms.length === 0) return [];
  const rows = terms.map(({ use, insteadOf, why, example }) => [
    use ?? localize('never'),
    insteadOf.join(', '),
    [why, example ? localize('“{0}” ({1})', example.sentence, exampleSource(example, language)) : '']
      .filter((part) => part !== '')
      .join(' '),
  ]);
  return [
    { kind: 'table', head: [localize('We write'), localize('Not'), localize('Why, and an example')], rows },
  ];
}

function channelSection({ channels }: Guidelines, localize: Localize, language: string): GuideBlock[] {
  const blocks = channels.flatMap((channel) => channelBlocks(channel, localize, language));
  return channels.some(({ habits }) => habits.length > 0)
    ? [{ kind: 'text', text: localize('“Elsewhere” means the posts of all other channels.') }, ...blocks]
    : blocks;
}

function limitTexts({ limits }: GuideChannel, localize: Localize, language: string): string[] {
  const { maxCharacters, minCharacters, maxWords, minWords, maxHashtags } = limits;
  const number = (value: number): string => readableNumber(value, language);
  return [
    ...(maxCharacters === undefined ? [] : [localize('At most {0} characters.', number(maxCharacters))]),
    ...(minCharacters === undefined ? [] : [localize('At least {0} characters.', number(minCharacters))]),
    ...(maxWords === undefined ? [] : [localize('At most {0} words.', number(maxWords))]),
    ...(minWords === undefined ? [] : [localize('At least {0} words.', number(minWords))]),
    ...(maxHashtags === undefined ? [] : [hashtagsText(maxHashtags, localize)]),
  ];
}

const hashtagsText = (most: number, localize: Localize): string =>
  most === 1 ? localize('At most one hashtag.') : localize('At most {0} hashtags.', most);

function channelBlocks(channel: GuideChannel, localize: Localize, language: string): GuideBlock[] {
  const { name, notes, terms, habits, passage } = channel;
  const limits = limitTexts(channel, localize, language).map((text) => ({ text }));
  const blocks = [
    ...texts(notes),
    ...list([...limits, ...habits.map(({ text, example }) => ({ text: `${text}.`, example }))]),
    ...words(terms, localize, language),
    ...(passage ? [{ kind: 'quote' as const, lead: localize('A post begins:'), example: passage }] : []),
  ];
  return blocks.length === 0 ? [] : [{ kind: 'heading', level: 3, text: name }, ...blocks];
}
