import data from '../../../../data/checks/disclosure.json' with { type: 'json' };
import { fileSpan, type Span } from '../../text/index.ts';
import type { DraftReading, PlacedPassage } from '../passage.ts';
import type { DisclosureNeed } from '../finding.ts';
import { indexPatterns, matchesIn, type PatternIndex } from '../patterns/pattern-index.ts';
import { patternWords, type PatternWord } from '../patterns/words.ts';
import type { DraftFacts } from './draft-facts.ts';
import { WORD_LISTS } from './rules.ts';

export const DISCLOSURE_NEEDS: readonly DisclosureNeed[] = [
  'paid',
  'gifted',
  'affiliate',
  'persona',
  'aiText',
  'aiImage',
];

/** A notice that is missing, late or hard to understand. `span` is in UTF-16 units in the passage's text. */
export interface DisclosureFault {
  readonly need: DisclosureNeed;
  readonly fault: 'missing' | 'late' | 'obscure';
  readonly at: PlacedPassage;
  readonly span: Span;
}

/** The notices that a draft's front matter requires. */
export function disclosureNeeds({ partnership, isSyntheticPersona, ai }: DraftFacts): DisclosureNeed[] {
  return [
    ...(partnership ? [partnership.type] : []),
    ...(isSyntheticPersona ? (['persona'] as const) : []),
    ...(ai.isUnreviewedText ? (['aiText'] as const) : []),
    ...(ai.isImage ? (['aiImage'] as const) : []),
  ];
}

/**
 * A notice within this many characters is visible without opening the post: feeds show them before "more"
 * (125 on Instagram; CMA and ASA, An Influencer's Guide, ask for it to be upfront).
 */
const EARLY = 125;

type Found = 'plain' | 'obscure';

interface Notice {
  readonly kind: Found;
  readonly at: PlacedPassage;
  readonly sentence: Span;
  /** Characters of prose before its sentence. */
  readonly before: number;
  readonly isFirst: boolean;
  readonly isAfterLink: boolean;
}

/** The faults of a draft's notices, at most one for each need. */
export function disclosureFaults(draft: DraftReading, needs: readonly DisclosureNeed[]): DisclosureFault[] {
  return needs.flatMap((need) => faultOf(draft, need) ?? []);
}

function faultOf(draft: DraftReading, need: DisclosureNeed): DisclosureFault | undefined {
  const first = draft.passages[0];
  if (!first) return undefined;
  const notices = noticesIn(draft, need);
  const plain = notices.filter(({ kind }) => kind === 'plain');
  if (plain.some(({ before, isFirst, isAfterLink }) => (isFirst || before < EARLY) && !isAfterLink))
    return undefined;
  const [late, obscure] = [plain[0], notices.find(({ kind }) => kind === 'obscure')];
  if (late) return { need, fault: 'late', at: late.at, span: late.sentence };
  if (obscure) return { need, fault: 'obscure', at: obscure.at, span: obscure.sentence };
  const sign = need === 'aiText' ? undefined : shortTagIn(draft);
  if (sign) return { need, fault: 'obscure', ...sign };
  return {
    need,
    fault: 'missing',
    at: first,
    span: { start: 0, end: Math.min(first.passage.text.length, EARLY) },
  };
}

function kindIn(index: PatternIndex<Found>, words: readonly PatternWord[]): Found | undefined {
  const kinds = new Set(matchesIn(index, words).map(({ owner }) => owner));
  return kinds.has('plain') ? 'plain' : kinds.has('obscure') ? 'obscure' : undefined;
}

/** What a sentence is as a notice: one that readers understand, one that they do not, or none. */
export const noticeKind = (sentence: string, need: DisclosureNeed): Found | undefined =>
  kindIn(patternsOf(need), patternWords(sentence, { start: 0, end: sentence.length }));

function noticesIn(draft: DraftReading, need: DisclosureNeed): Notice[] {
  const index = patternsOf(need);
  const notices: Notice[] = [];
  const bodyStart = draft.passages[0]?.block.start ?? 0;
  let before = 0;
  for (const at of draft.passages) {
    const { text, sentences } = at.passage;
    for (const [place, sentence] of sentences.entries()) {
      const kind = kindIn(index, patternWords(text, sentence));
      const written = text.slice(sentence.start, sentence.end);
      const isFirst = at === draft.passages[0] && place === 0;
      if (kind) {
        const above = draft.file.slice(bodyStart, fileSpan(at.block, sentence).start);
        notices.push({ kind, at, sentence, before, isFirst, isAfterLink: LINK.test(above) });
      }
      before += written.length + 1;
    }
  }
  return notices;
}

/** A hashtag too short to be a word, such as `#gft`: the only notice that a draft without another can have meant. */
function shortTagIn({ passages }: DraftReading): Pick<DisclosureFault, 'at' | 'span'> | undefined {
  for (const at of passages) {
    const match = /(?<=^|\s|\()#\p{L}{1,4}\b/u.exec(at.passage.text);
    if (match) return { at, span: { start: match.index, end: match.index + match[0].length } };
  }
  return undefined;
}

const LINK = /https?:\/\/|\bwww\.|\]\(\S/u;

const indexes = new Map<DisclosureNeed, PatternIndex<Found>>();

/** Patterns by need, read when a draft first has one: most drafts have nothing to disclose. */
function patternsOf(need: DisclosureNeed): PatternIndex<Found> {
  const known = indexes.get(need);
  if (known) return known;
  const { plain, obscure } = data.needs[need];
  const index = indexPatterns<Found>(
    [
      ...plain.map((source) => ['plain', source] as const),
      ...obscure.map((source) => ['obscure', source] as const),
    ],
    WORD_LISTS,
  );
  indexes.set(need, index);
  return index;
}
