import type { DraftMaterial, Piece } from '../../material/material.ts';
import type { WordingContext } from '../wording.ts';
import { NAME } from './clauses.ts';
import { countWords } from './lines.ts';
import { once } from './once.ts';
import { pieces, sentenceOf } from './pieces.ts';

/** A finding in the material alone, done once for each draft. */
function found(
  find: (context: WordingContext) => readonly Named[],
): (context: WordingContext) => readonly Named[] {
  const inMaterial = once((material: DraftMaterial) => find({ material, echoes: [] }));
  return ({ material }) => inMaterial(material);
}

export interface Named {
  readonly piece: Piece;
  /** Stands within a sentence: “the old strap”, “Davy”, “your operators”. */
  readonly name: string;
  /** The same without “the”, for titles. */
  readonly bare: string;
  readonly isPlural: boolean;
}

const HUMAN_VERB =
  /^(?:['’]s (?:at|on|off|still|got|been|making|doing|working|writing)|(?:has|had|will|would|is|was)(?: had)? (?:to )?\p{Ll}+(?:ed|ing|t|n)\b|says?|said|asks?|asked|tells?|told|writes?|wrote|thinks?|thought|knows?|knew|opens?|opened|grows?|grew|cried|cries|laugh(?:s|ed)?|makes?|made|puts?|takes?|took|goes|went|comes?|came|calls?|called|finds?|found|works?|worked|joins?|joined|noticed|reads?|checks?|checked|wants?|wanted|learn(?:s|ed|t)?|sits?|sat|stands?|stood|walks?|walked|carried|carries|drives?|drove|holds?|held|cuts?|sews?|sewed|bakes?|baked|remembers?|remembered|has had)\b/u;

/** Single persons called by name who do something in the draft. */
export const persons = found((context) =>
  actors(context).filter(({ piece, name, isPlural }) => {
    if (isPlural || !NAME.test(name) || /['’]s$/u.test(name)) return false;
    const sentence = sentenceOf(context, piece);
    const at = sentence.indexOf(name);
    const before = sentence.slice(0, at);
    if (at < 0 || /\b(?:in|at|from|near|to|of|the|on)\s+$/iu.test(before)) return false;
    return (
      HUMAN_VERB.test(sentence.slice(at + name.length).trimStart()) ||
      /\b(?:says|said|asked|founder|director|engineer|manager|editor)\s+$/iu.test(before)
    );
  }),
);

/** What the draft is about and the things in it, the weightiest first, each once. */
export function things(context: WordingContext, pattern?: RegExp): readonly Named[] {
  const all = allThings(context);
  return pattern ? all.filter(({ name }) => pattern.test(name)) : all;
}

const allThings = found((context) => {
  const all = [...context.material.subjects, ...pieces(context, 'thing')].filter(
    ({ kind }) => kind === 'thing',
  );
  const people = new Set(pieces(context, 'actor').map(({ phrase }) => phrase));
  const named = namedOnce(all).filter(({ bare }) => !people.has(bare));
  const held = named.filter((thing) => isHeld(context, thing));
  return held.length > 0 ? held : named;
});

// Places, and names said in passing, have little to do or to tell.
function isHeld({ material }: WordingContext, { piece, name, bare }: Named): boolean {
  const isPlace = material.pieces.some(({ kind, text }) => kind === 'place' && text.includes(bare));
  const isWord = /^(?:the|your) \p{Ll}/u.test(name) || /^\p{Ll}/u.test(bare);
  return !isPlace && !PLACE_WORD.test(bare) && (isWord || piece.weight >= 0.55);
}

const PLACE_WORD =
  /\b(?:town|village|valley|county|country|city|street|road|north|south|east|west|area|region|site|venue|world|time|times|day|days|year|years|week|weeks|month|months|morning|evening|way|ways|thing|things|part|parts|lot|bit|end|start|number|name|list|rest|same|other|others|case|fact|point|reason|kind|sort)$/iu;

export function actors(context: WordingContext, pattern?: RegExp): readonly Named[] {
  const all = allActors(context);
  return pattern ? all.filter(({ name }) => pattern.test(name)) : all;
}

const allActors = found((context) => namedOnce(pieces(context, 'actor')));

/** Whatever the draft is about, things and people alike. */
export function subjects(context: WordingContext): readonly Named[] {
  const held = things(context);
  return held.length > 0 ? held : namedOnce(context.material.subjects);
}

function namedOnce(all: readonly Piece[]): readonly Named[] {
  const seen = new Set<string>();
  return all.flatMap((piece) => {
    const name = piece.phrase;
    if (name === undefined || name === '' || countWords(name) > 5 || /["“”]/u.test(name)) return [];
    const bare = name.replace(/^(?:the|your|this|that|these|those|an?)\s+/iu, '');
    if (seen.has(bare.toLowerCase())) return [];
    seen.add(bare.toLowerCase());
    return [{ piece, name, bare, isPlural: piece.isPlural ?? false }];
  });
}
