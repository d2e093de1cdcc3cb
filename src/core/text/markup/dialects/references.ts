import { lengthAt, masked, type Found, type Recogniser, type Source } from '../recogniser.ts';

const DEFINITION = /\[\^[^\]\s]{1,100}\]:[ \t]*/y;
const REFERENCE = /\[\^[^\]\s]{1,100}\]/y;
/** `[@key, p. 3]`, `[see @a; -@b]` of Pandoc. */
const CITATION = /\[(?:[^[\]\n@]{0,40}\s)?-?@[\w][^[\]\n]{0,500}\]/y;
const INLINE_NOTE = /\^\[[^[\]\n]{0,2000}\]/y;
const EMBED = /\[[\w-]{1,40}\]\([^)\n]{0,500}\)/y;

/**
 * Footnotes and citations of Pandoc, GitHub and MultiMarkdown. Footnotes are checked but are no part of the
 * voice.
 */
export const REFERENCES: readonly Recogniser[] = [
  { at: 'line', read: definition },
  { at: '[', read: reference },
  { at: '^', read: inlineNote },
  { at: '@', read: embed },
];

function definition({ text }: Source, at: number): Found | undefined {
  const length = text[at] === '[' ? lengthAt(DEFINITION, text, at) : 0;
  if (length === 0) return undefined;
  const end = at + length;
  return { masks: [{ kind: 'break', begins: 'cell', start: at, end }], next: end };
}

function reference({ text }: Source, at: number): Found | undefined {
  const length = lengthAt(REFERENCE, text, at) || lengthAt(CITATION, text, at);
  return length === 0 ? undefined : masked('mark', at, at + length);
}

function inlineNote({ text }: Source, at: number): Found | undefined {
  const length = lengthAt(INLINE_NOTE, text, at);
  return length === 0 ? undefined : masked('mark', at, at + length);
}

/** `@[youtube](id)`. */
function embed({ text }: Source, at: number): Found | undefined {
  const length = lengthAt(EMBED, text, at + 1);
  return length === 0 ? undefined : masked('object', at, at + 1 + length);
}
