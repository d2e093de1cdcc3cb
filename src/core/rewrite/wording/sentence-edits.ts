import { matchCase } from '../../checks/index.ts';
import type { Localize } from '../../base/localize.ts';
import type { Span } from '../../text/index.ts';
import {
  explain,
  scoreSentence,
  lengthQuartiles,
  Numbering,
  wordingReasons,
  wordKey,
  type Reason,
  type Voice,
} from '../../voice/index.ts';
import { isSafeSwap } from './safe-swaps.ts';

/** A change to a sentence; the span is in the sentence's text. */
export interface SentenceEdit extends Span {
  readonly replacement: string;
  /** In plain words, with the brand's own figure. */
  readonly why: string;
  /** What the evidence can be asked for. */
  readonly reason?: Reason;
}

/** Every change to a sentence of English that is safe by itself and that the brand's own habits speak for. */
export function editsOf(voice: Voice, sentence: string, say: Localize): SentenceEdit[] {
  return [
    ...swaps(voice, sentence, say),
    ...droppedOpeners(voice, sentence, say),
    ...droppedIntensifiers(voice, sentence, say),
    ...calmedExclamations(voice, sentence, say),
    ...splits(voice, sentence, say),
  ];
}

function swaps(voice: Voice, sentence: string, say: Localize): SentenceEdit[] {
  return wordingReasons(voice, scoreSentence(voice, sentence, new Numbering())).flatMap((reason) => {
    const { start, end } = reason.span;
    const here = String(reason.here);
    const { instead } = reason;
    if (instead === undefined) return [];
    if (!isSafeSwap(here, instead, sentence.slice(0, start), sentence.slice(end))) return [];
    const written = sentence.slice(start, end);
    return [{ start, end, replacement: cased(instead, written), why: explain(reason, say), reason }];
  });
}

/** “I’ll” is no shouting, and at the head of a sentence only the first letter is large. */
function cased(replacement: string, written: string): string {
  const upper = written.length > 3 ? matchCase(replacement, written) : first(replacement, written);
  return upper.replace(/^i(?=['’ ])/, 'I').replace(/(?<= )i(?=['’ ])/g, 'I');
}

const first = (replacement: string, written: string): string =>
  /^\p{Lu}/u.test(written) ? capital(replacement) : replacement;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const OPENER =
  /^(?:(?:furthermore|moreover|additionally|in addition|notably|importantly|ultimately|in essence|in conclusion|all in all|needless to say),\s+|(?:please note that|please be advised that|it is worth noting that|it’s worth noting that|it's worth noting that|it is important to note that|it should be noted that)\s+)(?=\p{L}|\d)/iu;

/** Openers that say nothing, where the brand hardly ever opens so. */
function droppedOpeners(voice: Voice, sentence: string, say: Localize): SentenceEdit[] {
  const opener = OPENER.exec(sentence)?.[0];
  if (opener === undefined) return [];
  const wording = opener.replace(/[,\s]+$/, '').toLowerCase();
  const count = voice.tally.count(wordKey(wording.split(' ')[0] ?? ''));
  if (!wording.includes(' ') && !isRare(voice, count)) return [];
  const next = /^\S+/.exec(sentence.slice(opener.length))?.[0] ?? '';
  return [
    {
      start: 0,
      end: opener.length + next.length,
      replacement: capital(next),
      why: say('opens with the filler ‘{0}’', wording),
    },
  ];
}

const INTENSIFIERS =
  /(?<![\p{L}\p{N}’'-])(very|really|truly|simply|extremely|absolutely|totally|utterly|incredibly|insanely|unbelievably|super|remarkably|exceptionally|immensely|hugely|literally|seriously|definitely)\s+(?=(\p{Ll}[\p{L}’'-]*))/giu;
/** Before an article: “is truly the”. */
const ASIDE = /^(?:really|truly|simply|absolutely|literally|definitely)$/;
/** What cannot stand alone, or would say something else, once the word before it is gone. */
const HOLDS_ON =
  /^(?:much|many|few|little|first|last|best|worst|same|own|well|not|no|never|as|like|that|so|to|of|in|on|at|for|with|by|from|and|or|but|is|are|was|were|because|if|when|the|a|an|put|it|this|worth|too|only|just|into|unto)$/i;
const BEFORE_IT =
  /(?:\b(?:not|never|no|nor|how|so|too|as|the|this|that|these|those|hardly|without|more|less|n’t)|n['’]t)\s+(?:\p{L}+\s+)?$/iu;

/** Words that only press, where the brand hardly ever does. */
function droppedIntensifiers(voice: Voice, sentence: string, say: Localize): SentenceEdit[] {
  return [...sentence.matchAll(INTENSIFIERS)].flatMap((match) => {
    const [whole, word = '', next = ''] = match;
    const norm = word.toLowerCase();
    const count = voice.tally.count(wordKey(norm));
    const before = sentence.slice(0, match.index);
    const isAside =
      ASIDE.test(norm) && /^(?:the|an?)$/i.test(next) && /(?:is|are|was|were|['’](?:s|re))\s+$/i.test(before);
    if (!isRare(voice, count) || (HOLDS_ON.test(next) && !isAside) || BEFORE_IT.test(before)) return [];
    // “Super glue”: only where what follows is said of something; a noun would lose half its name.
    if (norm === 'super' && /\b(?:a|an|the|our|your)\s+$/i.test(before)) return [];
    const start = match.index;
    const heads = /^\p{Lu}/u.test(word);
    const why = explain(habitOf(voice, norm, 'word'), say);
    if (!heads) return [{ start, end: start + whole.length, replacement: '', why }];
    return [{ start, end: start + whole.length + next.length, replacement: capital(next), why }];
  });
}

/** How often the brand has a wording that it has hardly ever. */
function habitOf({ tally }: Voice, here: string, feature: 'word' | 'mark'): Reason {
  const key = wordKey(here);
  const brand = {
    posts: tally.posts,
    count: tally.count(key),
    postsWith: tally.postsWith(key),
    usual: 0,
  };
  return { feature, facet: 'diction', weight: 0, span: { start: 0, end: 0 }, here, brand };
}

/** Less often than once in 5,000 words, in a voice of which so much is known. */
const isRare = ({ tally }: Voice, count: number): boolean =>
  tally.words >= 1_000 && count * 5_000 < tally.words;

/** Of a brand's sentences fewer than so many end in an exclamation mark: it hardly ever exclaims. */
const SELDOM_EXCLAIMS = 0.02;

function calmedExclamations(voice: Voice, sentence: string, say: Localize): SentenceEdit[] {
  const { tally } = voice;
  const marks = /!+$/.exec(sentence);
  const count = tally.count(wordKey('!')) + tally.count(wordKey('!!')) + tally.count(wordKey('!!!'));
  if (!marks || tally.sentences < 50 || count > SELDOM_EXCLAIMS * tally.sentences) return [];
  const why = explain(habitOf(voice, '!', 'mark'), say);
  return [{ start: marks.index, end: marks.index + marks[0].length, replacement: '.', why }];
}

/** What opens a clause that can stand alone. */
const CLAUSE =
  /^(?:the|this|that|these|those|it|we|you|they|he|she|i|there|our|your|its|their|each|every|some|most|a|an|it['’]s|we['’]re|you['’]ll|they['’]re|that['’]s|there['’]s)\s+(?:\S+\s+){2,}/i;

function splits(voice: Voice, sentence: string, say: Localize): SentenceEdit[] {
  const at = sentence.indexOf('; ');
  if (at < 0 || sentence.includes(';', at + 1) || sentence.includes(':')) return [];
  const [lower, , upper] = lengthQuartiles(voice.tally);
  const words = sentence.split(/\s+/).length;
  const [, next = ''] = /^; (\S+)/.exec(sentence.slice(at)) ?? [];
  const isLong = words > 1.3 * upper && sentence.slice(0, at).split(/\s+/).length >= 4;
  if (!isLong || !CLAUSE.test(sentence.slice(at + 2))) return [];
  const why = say('{0} words; this brand’s sentences are mostly {1}–{2}', words, lower, upper);
  return [{ start: at, end: at + 2 + next.length, replacement: `. ${capital(next)}`, why }];
}
