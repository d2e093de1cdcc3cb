import { readClause } from './clause.ts';
import type { DraftMaterial, DraftSentence, MaterialKind, Piece } from './material.ts';
import { readDraftSentences } from './sentences.ts';
import { straight } from './words.ts';

const FIGURE =
  /(?:[£$€]\s?)?\b\d[\d.,]*(?:\s?(?:mm|cm|km|m|kg|g|ml|l|°C|FNU|NTU|%|percent|per cent|degrees|minutes?|hours?|days?|weeks?|months?|years?|litres?|liters?|miles?|metres?|meters?|grams?|ounces?|dollars?|pounds?))?(?![\w])/gu;

/** Reads what a draft offers. */
export function readMaterial(text: string): DraftMaterial {
  const sentences = readDraftSentences(text);
  const pieces: Piece[] = [];
  sentences.forEach((sentence, index) => {
    if (!sentence.isVerbatim || sentence.kind === 'heading') return;
    const put = (kind: MaterialKind, at: number, length: number, more: Partial<Piece> = {}): void => {
      const words = sentence.text.slice(at, at + length).trim();
      const span = spanOf(text, sentence, at, at + length);
      if (words === '' || !span) return;
      pieces.push({ kind, sentence: index, text: words, weight: 0.5, ...span, ...more });
    };
    const whole = sentence.text.replace(/[.!?…]+$/u, '');
    const clause = readClause(sentence.text);
    const withClause = clause ? { clause } : {};
    const count = whole.split(' ').length;
    for (const match of sentence.text.matchAll(FIGURE)) {
      const figure = match[0].replace(/[.,]$/u, '');
      put('number', match.index, figure.length, { figure, ...withClause });
    }
    if (count <= 12 && clause) put('statement', 0, whole.length, { clause });
    if (count <= 12 && /\b(?:not|never|no)\b|n['’]t\b/iu.test(whole))
      put('negation', 0, whole.length, withClause);
    const turn = /^(.+?),? (?:but|yet) (.+)$/u.exec(whole);
    if (turn && count <= 24) put('contrast', 0, whole.length, { sides: [turn[1] ?? '', turn[2] ?? ''] });
    const time =
      /\b(?:last year|this year|next year|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|in (?:January|February|March|April|May|June|July|August|September|October|November|December)|in (?:19|20)\d\d|for [\w-]+ (?:days|weeks|months|years))\b/iu.exec(
        whole,
      );
    if (time) put('time', time.index, time[0].length, withClause);
    if (/\?$/u.test(sentence.text) && count <= 12) put('question', 0, sentence.text.length);
    for (const match of whole.matchAll(/\b(?:the|our|my|a) (?:[a-z-]+ )?[a-z-]{3,}\b/gu))
      put('thing', match.index, match[0].length, { phrase: match[0], isPlural: /[^s]s$/u.test(match[0]) });
    for (const match of whole.matchAll(/(?<=[a-z,;] )\p{Lu}[\p{L}’']+/gu))
      put('actor', match.index, match[0].length, { phrase: match[0], isPlural: false });
  });
  const prose = sentences
    .filter(({ kind }) => kind !== 'heading')
    .map((sentence) => sentence.text)
    .join(' ');
  const things = pieces.filter(({ kind }) => kind === 'thing' || kind === 'actor');
  return {
    sentences,
    pieces,
    words: prose.split(/\s+/u).filter(Boolean).length,
    subjects: things.slice(0, 6),
    speaker: /\b(?:we|our|us)\b/iu.test(prose) ? 'we' : /\bI\b/u.test(prose) ? 'i' : 'nobody',
    vocabulary: new Set(
      straight(sentences.map((sentence) => sentence.text).join(' ')).match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ??
        [],
    ),
  };
}

/** Where a passage of a verbatim sentence stands in the file: white space there may be wider. */
function spanOf(
  text: string,
  sentence: DraftSentence,
  from: number,
  to: number,
): { start: number; end: number } | undefined {
  let at = sentence.start;
  let read = 0;
  let start = at;
  while (read < to && at < sentence.end) {
    if (read === from) start = at;
    const isSpace = /\s/u.test(text[at] ?? '');
    at++;
    if (isSpace) while (/\s/u.test(text[at] ?? 'x') && at < sentence.end) at++;
    read++;
  }
  return read === to ? { start, end: at } : undefined;
}
