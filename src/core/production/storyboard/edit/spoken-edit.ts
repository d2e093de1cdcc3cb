import { commonEnd, commonStart, fileSpan, readProse, type Block, type Span } from '../../../text/index.ts';
import { withoutEditorNotes } from '../read/editor-notes.ts';

/** A replacement in a draft's file. */
export interface SpokenEdit extends Span {
  readonly text: string;
}

interface Word extends Span {
  readonly text: string;
}

const wordsIn = (text: string): Word[] =>
  Array.from(text.matchAll(/\S+/g), ({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));

/** What is left of a word when a film shortens its sentence. */
const bare = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}%$£€]/gu, '');

/**
 * The smallest edit of a draft that makes a part of a sentence, as a shot says it, read otherwise.
 * Undefined where the part cannot be found in one piece in the draft, as the film leaves words out or markup begins or ends in it, and where
 * nothing is left to say.
 *
 * @param sentence where the sentence is in the file
 * @param now blanks and line breaks count as one blank
 */
export function spokenEdit(file: string, sentence: Span, part: string, now: string): SpokenEdit | undefined {
  const block = readProse(withoutEditorNotes(file)).blocks.find(
    ({ start, end }) => start <= sentence.start && sentence.end <= end,
  );
  if (!block) return undefined;
  const written = wordsIn(block.text).filter((word) => {
    const { start, end } = fileSpan(block, word);
    return start >= sentence.start && end <= sentence.end;
  });
  const said = wordsIn(part).map(({ text }) => text);
  const places = placesOf(said, written);
  return (
    places && editOf(file, block, { said, places, next: now.split(/\s+/).filter((word) => word !== '') })
  );
}

/** The written words that are said, by the said ones; undefined where one is not written. */
function placesOf(said: readonly string[], written: readonly Word[]): readonly Word[] | undefined {
  const keys = written.map(({ text }) => bare(text));
  const wanted = said.map(bare);
  const whole = keys.findIndex((_, at) => wanted.every((key, place) => keys[at + place] === key));
  if (whole >= 0) return written.slice(whole, whole + said.length);
  const places: Word[] = [];
  let at = 0;
  for (const key of wanted) {
    const found = keys.indexOf(key, at);
    const word = written[found];
    if (!word) return undefined;
    places.push(word);
    at = found + 1;
  }
  return places;
}

interface Change {
  readonly said: readonly string[];
  /** The written words, one for each said one. */
  readonly places: readonly Word[];
  readonly next: readonly string[];
}

function editOf(file: string, block: Block, change: Change): SpokenEdit | undefined {
  const { said, places, next } = change;
  if (next.length === 0 || said.length === 0) return undefined;
  const { from, tail } = keptWords(said, next);
  const [old, fresh] = [places.slice(from, places.length - tail), next.slice(from, next.length - tail)];
  const [first, last] = [old[0], old.at(-1)];
  if (!first || !last)
    return fresh.length === 0 ? undefined : insertion(block, places, from, fresh.join(' '));
  // Words that the film leaves out stand between them: what is to become of those?
  if (wordsIn(block.text.slice(first.start, last.end)).length !== old.length) return undefined;
  if (fresh.length === 0) return replaced(file, block, withBlank(places, from, old.length), '');
  const text = withOwnMarks(fresh, said[from] ?? '', said[from + old.length - 1] ?? '', { first, last });
  return replaced(file, block, { start: first.start, end: last.end }, text);
}

/** How many words are the same at the beginning and at the end. */
function keptWords(
  said: readonly string[],
  next: readonly string[],
): { readonly from: number; readonly tail: number } {
  const most = Math.min(said.length, next.length);
  let from = 0;
  while (from < most && said[from] === next[from]) from++;
  let tail = 0;
  while (tail < most - from && said.at(-1 - tail) === next.at(-1 - tail)) tail++;
  return { from, tail };
}

/** Where words stand, with the blank before them, or behind them at the beginning. */
function withBlank(places: readonly Word[], from: number, count: number): Span {
  const [before, first, last] = [places[from - 1], places[from], places[from + count - 1]];
  const end = last?.end ?? 0;
  return before
    ? { start: before.end, end }
    : { start: first?.start ?? 0, end: places[from + count]?.start ?? end };
}

const MARKS_BEHIND = /[.,;:!?…]*$/;

/** New words with the capital and the mark of the draft where the film has changed those of the old ones. */
function withOwnMarks(
  fresh: readonly string[],
  saidFirst: string,
  saidLast: string,
  { first, last }: { readonly first: Word; readonly last: Word },
): string {
  const whole = fresh.join(' ');
  const [saidMark, ownMark] = [saidLast, last.text].map((word) => MARKS_BEHIND.exec(word)?.[0] ?? '');
  const marked =
    saidMark !== ownMark && whole.endsWith(saidMark ?? '')
      ? whole.slice(0, whole.length - (saidMark ?? '').length) + (ownMark ?? '')
      : whole;
  const isRaised =
    !first.text.startsWith(saidFirst.charAt(0)) && first.text.startsWith(saidFirst.charAt(0).toLowerCase());
  return isRaised ? marked.charAt(0).toLowerCase() + marked.slice(1) : marked;
}

function insertion(block: Block, places: readonly Word[], at: number, text: string): SpokenEdit | undefined {
  const before = places[at - 1];
  if (before) {
    const { end } = fileSpan(block, before);
    return { start: end, end, text: ` ${text}` };
  }
  const behind = places[at];
  if (!behind) return undefined;
  const { start } = fileSpan(block, behind);
  return { start, end: start, text: `${text} ` };
}

/** The edit without what is the same before and after; undefined where the file has markup in between. */
function replaced(file: string, block: Block, span: Span, text: string): SpokenEdit | undefined {
  const old = block.text.slice(span.start, span.end);
  const start = commonStart(old, text);
  const end = commonEnd(old, text, start);
  const kept = { start: span.start + start, end: span.end - end };
  const put = text.slice(start, text.length - end);
  if (kept.start === kept.end) {
    const place =
      kept.start > span.start
        ? fileSpan(block, { start: kept.start - 1, end: kept.start }).end
        : fileSpan(block, { start: kept.start, end: kept.start + 1 }).start;
    return { start: place, end: place, text: put };
  }
  const inFile = fileSpan(block, kept);
  return file.slice(inFile.start, inFile.end).replace(/\s/g, ' ') === old.slice(start, old.length - end)
    ? { ...inFile, text: put }
    : undefined;
}
