import { factsIn, type Fact } from '../../../facts/index.ts';
import {
  fileSpan,
  languageOf,
  OBJECT,
  openingOf,
  readProse,
  readSentences,
  textField,
  type Block,
  type FrontMatter,
  type Span,
} from '../../../text/index.ts';
import { hasFiniteVerb } from '../../../english/finite-verb.ts';
import { isLimiting, NAME_PARTICLES, normsOf, saysFree } from '../words.ts';
import { isUnfinished, withoutEditorNotes } from './editor-notes.ts';
import { spoken } from './spoken.ts';

/** A sentence of a draft that can be spoken. Its span is in the draft's file. */
export interface DraftLine extends Span {
  /** Its place among the lines. */
  readonly at: number;
  /** The number of its block. */
  readonly block: number;
  readonly kind: Block['kind'];
  /** As it is said. */
  readonly text: string;
  readonly facts: readonly Fact[];
  /** False where something stands between it and the line before that is not said: a heading, a picture, a quotation, a piece of code. */
  readonly follows: boolean;
  /** The place of the heading above it, where that limits or denies. */
  readonly heading: number | undefined;
  /** `marked` where a sign such as an asterisk points to a condition, `note` for the condition. */
  readonly footnote: 'marked' | 'note' | undefined;
}

/** A draft as storyboards read it. */
export interface DraftScript {
  readonly title: string | undefined;
  readonly language: string | undefined;
  readonly fields: FrontMatter['fields'];
  readonly lines: readonly DraftLine[];
  /** What is left out as it is in another language than the draft, as written. */
  readonly foreign: readonly string[];
}

/** Reads a Markdown draft: its sentences in order, without notes to the editor, most headings, tables and other people's words. */
export function readDraftScript(file: string): DraftScript {
  const text = withoutEditorNotes(file);
  const prose = readProse(text);
  const fields = prose.frontMatter?.fields ?? {};
  const language = textField(fields, 'language') ?? languageOf(openingOf(prose));
  const [first] = prose.blocks;
  const heading = first?.kind === 'heading' ? spoken(first.text) : undefined;
  return {
    ...{ title: textField(fields, 'title') ?? heading, language, fields },
    ...linesOf(text, prose.blocks, language),
  };
}

function linesOf(
  file: string,
  blocks: readonly Block[],
  language: string | undefined,
): Pick<DraftScript, 'lines' | 'foreign'> {
  const isSaid = saidOf(file, blocks);
  const lines: DraftLine[] = [];
  const foreign: string[] = [];
  let heading: number | undefined;
  for (const [number, block] of blocks.entries()) {
    const isHeading = block.kind === 'heading';
    if (isHeading) heading = undefined;
    if (!isSaid(block, number)) continue;
    const sentences = sentencesOf(file, block, language);
    if (isForeign(block.text, language)) {
      foreign.push(...sentences.map(({ text }) => text));
      continue;
    }
    for (const sentence of sentences) {
      const one = isHeading ? { ...sentence, text: sentence.text.replace(/[.:]?$/, ':') } : sentence;
      const at = lines.length;
      const follows = at > 0 && isNothingBetween(file, lines[at - 1]?.end ?? 0, one.start);
      lines.push({ ...one, at, block: number, kind: block.kind, heading, facts: factsIn(one.text), follows });
      if (isHeading) heading = at;
    }
  }
  return { lines: withoutEmptyLeadIns(lines, file), foreign };
}

/** The rest of a link or picture, tags and comments: no words. */
const MARKUP = /^\]\([^)]*\)|^\]\[[^\]]*\]|<!--[\s\S]*?-->|<\/?[a-z][^>]*>|\{[^}\n]*\}/giu;

/** Whether only markup without words stands between two lines. */
const isNothingBetween = (file: string, end: number, start: number): boolean =>
  !/[\p{L}\p{N}]/u.test(file.slice(end, start).replace(MARKUP, ' '));

/** Lines without those that announce what is not said, such as an address or a block of code: “You find it here:”. */
function withoutEmptyLeadIns(lines: readonly DraftLine[], file: string): DraftLine[] {
  const kept = lines.filter(({ kind, text, end }, at) => {
    if (kind === 'heading' || !text.endsWith(':')) return true;
    const next = lines[at + 1];
    return next !== undefined && isNothingBetween(file, end, next.start);
  });
  const places = new Map(kept.map(({ at }, place) => [at, place]));
  return kept.map((line, at) => ({
    ...line,
    at,
    // What leads to nothing stood between.
    follows: line.follows && kept[at - 1]?.at === line.at - 1,
    heading: line.heading === undefined ? undefined : places.get(line.heading),
  }));
}

/** Which blocks are spoken: the writer's sentences and headings that limit them; those of others where there are no more. */
function saidOf(file: string, blocks: readonly Block[]): (block: Block, number: number) => boolean {
  const isOwn = (block: Block): boolean =>
    (block.kind === 'paragraph' && !isLabel(file, block)) || block.kind === 'item';
  if (!blocks.some(isOwn)) return ({ kind }) => kind === 'quote' || kind === 'heading';
  return (block, number) => isOwn(block) || (number > 0 && isScope(block));
}

/** A heading without which what stands below it would say something else: “What isn’t covered”. */
const isScope = ({ kind, text }: Block): boolean => kind === 'heading' && isLimiting(text);

/** A paragraph that is bold as a whole is a heading. */
const isLabel = (file: string, { start, end }: Block): boolean =>
  /(?:\*\*|__)$/.test(file.slice(Math.max(0, start - 2), start)) &&
  /^(?:\*\*|__)\s*(?:\n|$)/.test(file.slice(end));

const sentencesOf = (
  file: string,
  block: Block,
  language: string | undefined,
): Pick<DraftLine, 'text' | 'footnote' | keyof Span>[] =>
  joined(block.text, readSentences(block.text, language)).flatMap((span) => {
    const written = withCode(file, block, span);
    const isLeftOut =
      isUnfinished(written) || isFrame(written) || (block.kind === 'item' && isNames(written));
    const text = isLeftOut ? undefined : spoken(written);
    return text === undefined ? [] : [{ text, footnote: footnoteOf(written), ...fileSpan(block, span) }];
  });

/** Sentences of which one ends inside brackets or a name with initials (“the U.S. Web Design System”) are one. */
function joined(text: string, spans: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const span of spans) {
    const last = found.at(-1);
    if (last && isOpen(text.slice(last.start, last.end), text.slice(span.start, span.end)))
      found[found.length - 1] = { start: last.start, end: span.end };
    else found.push(span);
  }
  return found;
}

const INITIALS = /(?:^|[\s(])(?:\p{Lu}\.){2,}$/u;

const isOpen = (before: string, after: string): boolean => {
  const open = before.lastIndexOf('(');
  if (open > before.lastIndexOf(')') && /^[^(]*\)/.test(after)) return true;
  // Where both are sentences, the full stop ends the first.
  return INITIALS.test(before) && !(hasFiniteVerb(before) && hasFiniteVerb(after));
};

const footnoteOf = (written: string): DraftLine['footnote'] => {
  if (/^[*†‡]/.test(written)) return 'note';
  return /[\p{L}\p{N}%][*†‡]/u.test(written) ? 'marked' : undefined;
};

/** A sentence with what stands in it as code, such as a voucher's code, in place of the sign for it. */
const withCode = (file: string, block: Block, { start, end }: Span): string =>
  block.text.slice(start, end).replace(new RegExp(OBJECT, 'g'), (sign, at: number) => {
    const place = fileSpan(block, { start: start + at, end: start + at + 1 });
    return /^`+([^`]+)`+$/.exec(file.slice(place.start, place.end))?.[1] ?? sign;
  });

/** The most words of a greeting or signature. */
const LONGEST_FRAME = 6;

/** A greeting, or a signature behind a dash: no sentence of a film. */
const isFrame = (sentence: string): boolean =>
  normsOf(sentence).length <= LONGEST_FRAME &&
  (/^[–—-]\s*\p{Lu}/u.test(sentence) ||
    /^(?:hi|hello|hey|dear|greetings|welcome|thank you|hallo|liebe|bonjour|hola|love|thanks|cheers|yours|regards|best|see you)\b[^.?]*[,!]?$/iu.test(
      sentence,
    ));

/** An item that only names somebody or something, with no figure: a list of those who were there is no text for a film. */
function isNames(item: string): boolean {
  const words = item.replace(/\([^()]*\)/g, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}.'’-]*/gu) ?? [];
  return (
    words.length > 1 &&
    words.every((word) => /^\p{Lu}/u.test(word) || NAME_PARTICLES.has(word)) &&
    !saysFree(item) &&
    factsIn(item).every(({ kind }) => kind === 'name')
  );
}

/** Shorter blocks do not tell their language reliably, in words. */
const LEAST_WORDS = 8;

function isForeign(text: string, language: string | undefined): boolean {
  if (language === undefined || normsOf(text).length < LEAST_WORDS) return false;
  const own = languageOf(text);
  return own !== undefined && own !== 'und' && own.split('-')[0] !== language.split('-')[0]?.toLowerCase();
}
