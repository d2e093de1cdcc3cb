import type { Localize } from '../../base/localize.ts';
import type { GuideBlock } from '../../guides/index.ts';
import type { ProposedValue } from '../proposal.ts';
import { channelOf } from './sentences/channels.ts';
import { avoidedInEntry } from './sentences/replacements.ts';
import type { ColumnRole, SectionKind } from './sections.ts';
import { saysWhole } from './sentences/bans.ts';
import { isCellWording, isWording, listItems, splitList, tidyWording } from './sentences/wordings.ts';

/** A sentence has so many words, or ends like one. */
const SENTENCE_WORDS = 5;
const isSentence = (text: string): boolean =>
  text.trim().split(/\s+/).length >= SENTENCE_WORDS || /[.!?]["”’']?$/.test(text.trim());

/** What a row of a table states, given its columns; undefined where it was not understood. */
export function valuesOfRow(
  { cells = [] }: GuideBlock,
  roles: readonly ColumnRole[] | undefined,
  section: SectionKind,
  localize: Localize,
): ProposedValue[] | undefined {
  if (!roles) return withoutHead(cells, section);
  const cell = (role: ColumnRole): string | undefined => {
    const text = cells[roles.indexOf(role)]?.trim();
    return text === undefined || text === '' ? undefined : text;
  };
  const first = (...names: readonly ColumnRole[]): string | undefined =>
    names.map(cell).find((text) => text !== undefined);
  const why = cell('why');
  const pair = pairOf(first('before', 'avoid', 'dont'), first('after', 'use', 'do'), why);
  if (pair) return [pair];
  const traits = traitsOf(cell('we-are'), cell('we-are-not'));
  if (traits.length > 0) return traits;
  const channel = cell('channel');
  const values =
    channel === undefined
      ? termsOf(first('use', 'after', 'do'), first('avoid', 'before', 'dont'), why, localize)
      : limitsOf(
          channel,
          cells.filter((_, at) => roles[at] !== 'channel'),
        );
  return values.length > 0 ? values : undefined;
}

function limitsOf(channel: string, others: readonly string[]): ProposedValue[] {
  const value = channelOf(channel, others.join('. '));
  return value ? [value] : [];
}

/** Both are sentences: a text before and after. */
function pairOf(
  before: string | undefined,
  after: string | undefined,
  why: string | undefined,
): ProposedValue | undefined {
  if (before === undefined || after === undefined || !isSentence(before) || !isSentence(after))
    return undefined;
  return {
    kind: 'pair',
    before: quoteless(before),
    after: quoteless(after),
    ...(why === undefined ? {} : { why }),
  };
}

export const quoteless = (text: string): string => text.trim().replace(/^[“"‘']\s*(.*?)\s*[”"’']$/su, '$1');

function traitsOf(are: string | undefined, areNot: string | undefined): ProposedValue[] {
  return [
    ...(are === undefined ? [] : [{ kind: 'we-are' as const, text: tidyWording(are) }]),
    ...(areNot === undefined ? [] : [{ kind: 'we-are-not' as const, text: tidyWording(areNot) }]),
  ];
}

function termsOf(
  useCell: string | undefined,
  avoidCell: string | undefined,
  why: string | undefined,
  localize: Localize,
): ProposedValue[] {
  const said = [useCell, avoidCell].flatMap((cell) =>
    cell !== undefined && /\([^)]+\)/.test(cell) ? [saysWhole(cell, localize)] : [],
  );
  const whole = [...(why === undefined ? [] : [why]), ...said].join(' ');
  const reason = whole === '' ? {} : { why: whole };
  const avoid = itemsOfCell(avoidCell).filter(isCellWording);
  if (useCell === undefined || /^(?:[–—-]|n\/?a|none|\(?cut it\)?|delete)$/iu.test(useCell.trim()))
    return avoid.map((term) => ({ kind: 'ban', term, ...reason }));
  const [use, ...others] = splitList(useCell.replaceAll(' ; ', ', ')).items;
  if (use === undefined || !isCellWording(use) || avoid.length === 0) return [];
  const note = others.length === 0 ? reason : { why: [why, useCell].filter(Boolean).join(' · ') };
  return [{ kind: 'term', use, insteadOf: avoid, ...note }];
}

const itemsOfCell = (cell: string | undefined): string[] =>
  cell === undefined ? [] : listItems(cell.replaceAll(' ; ', ', '));

/** True where a cell of words to avoid has something that is no word. */
export const hasUnread = ({ cells = [] }: GuideBlock, roles: readonly ColumnRole[] | undefined): boolean =>
  itemsOfCell(cells[roles?.indexOf('avoid') ?? -1]).some((item) => !isCellWording(item));

/** An entry of a word list: the word, and what is said of it. */
function withoutHead(cells: readonly string[], section: SectionKind): ProposedValue[] | undefined {
  const [word = '', entry = '', ...more] = cells;
  const use = tidyWording(word.replace(/\s*\([^)]*\)/g, ''));
  if (more.every((cell) => cell === '') && isWording(use)) {
    const insteadOf = avoidedInEntry(entry);
    if (insteadOf.length > 0) return [{ kind: 'term', use, insteadOf, ...whyOf(entry) }];
  }
  if (section === 'avoid' && isWording(use) && isWording(tidyWording(entry)))
    return [{ kind: 'term', use: tidyWording(entry), insteadOf: [use] }];
  if (
    section === 'prefer' &&
    more.length === 0 &&
    isWording(use) &&
    isWording(tidyWording(entry)) &&
    !isSentence(entry)
  )
    return undefined;
  return undefined;
}

/** What else the entry says, without the words it forbids. */
function whyOf(entry: string): { readonly why?: string } {
  const rest = entry
    .replace(/(?:^|(?<=[.:;,]\s))(?:not|never|avoid)\s+[^.;]{1,60}\.?/giu, '')
    .replace(/[:\s]+$/, '')
    .trim();
  return rest === '' || rest.length < 4 ? {} : { why: rest };
}
