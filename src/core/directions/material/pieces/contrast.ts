import type { Clause } from '../material.ts';
import { wordCount, type Found, type Reading } from './reading.ts';

// A turn within a sentence, and how it is joined.
const TURN = /^(.+?)(?:,? but |,? yet |, (?:al)?though |, whereas |; )(.+)$/u;
const NOT_BUT =
  /^(?:it|this|that|they)(?:['’](?:s|re)| is| are| was| were) (?:not|n['’]t) (?:just |only |about )?(.+?)[,;:–—] ?(?:it|this|that|they)(?:['’](?:s|re)| is| are| was| were) (?:about )?(.+)$/iu;
const INSTEAD = /^(.+?),? (?:instead of|rather than) (.+)$/u;
// A sentence that turns against the one before.
const TURNS = /^(?:But|Yet|Still|Even so|However|Instead)\b,?\s+/u;

const trimmed = (side: string): string => side.trim().replace(/[\s.,;:!?…]+$/u, '');
const isFit = (side: string): boolean =>
  wordCount(side) >= 2 && wordCount(side) <= 12 && !/[“”"()[\]\uFFFC!?]/u.test(side);

/** Two sides held against each other, in one sentence or in two that follow each other. */
export function readContrasts(reading: Reading): Found[] {
  if (reading.text.endsWith('?')) return [];
  return [...within(reading), ...across(reading)].slice(0, 1);
}

function within({ text, segments, sentence }: Reading): Found[] {
  if (sentence.kind === 'heading') return [];
  const whole = trimmed(text);
  const end = whole.length;
  const not = NOT_BUT.exec(whole);
  if (not) return asFound(not[1], not[2], 0, end, whole);
  // The two parts at the joint, so that what leads up to them stays out of the sides.
  for (let at = 1; at < segments.length; at++) {
    const left = segments[at - 1];
    const right = segments[at];
    if (!left?.clause || !right) continue;
    const joint = whole.slice(left.end, right.start);
    const opposes =
      /\b(?:but|yet)\b/u.test(joint) ||
      /^(?:although|though|whereas)\b/u.test(right.text) ||
      (joint.includes(';') && opposed(left.clause, right.clause));
    if (!opposes) continue;
    const side = right.text.replace(/^(?:although|though|whereas) /u, '');
    if (right.clause || /^(?:although|though|whereas) /u.test(right.text) || startsWithVerbOfSubject(side)) {
      return asFound(left.text, side, left.start, right.end, whole);
    }
  }
  if (TURN.test(whole)) return [];
  const instead = INSTEAD.exec(whole);
  const first = segments[0];
  return instead && segments.length === 1 && first?.clause
    ? asFound(instead[2], turning(instead[1] ?? '', first.clause), 0, end, whole)
    : [];
}

/** Of a long clause, what it says of its subject: “shuts at six”. */
function turning(left: string, { verb, rest }: Clause): string {
  const said = `${verb} ${rest}`;
  const at = left.lastIndexOf(verb);
  return wordCount(left) <= 8 || at < 0 || !said.startsWith(left.slice(at)) ? left : left.slice(at);
}

const startsWithVerbOfSubject = (side: string): boolean => /^(?:not|never|it|they|we|only)\b/u.test(side);

function across({ text, segments, before, sentence }: Reading): Found[] {
  const earlier = before?.segments;
  if (!before || !earlier || sentence.kind !== before.sentence.kind || before.text.endsWith('?')) return [];
  const whole = trimmed(text);
  const clause = segments[0]?.clause;
  const last = earlier.at(-1);
  if (!clause || !last?.clause) return [];
  if (TURNS.test(whole)) {
    const side = whole.replace(TURNS, '');
    const right = segments.length === 1 ? side : trimmed((segments[0]?.text ?? '').replace(TURNS, ''));
    return asFound(last.text, right, 0, segments[0]?.end ?? whole.length, whole);
  }
  if (segments.length > 1 || !opposed(last.clause, clause)) return [];
  return asFound(last.text, whole, 0, whole.length, whole);
}

/** Two clauses of one build with one thing changed: the same verb of another subject, or the same subject once without “not”. */
function opposed(left: Clause, right: Clause | undefined): boolean {
  if (!right) return false;
  const isFigure = (rest: string): boolean => /^(?:only |about |just )?[£$€]?\d/u.test(rest);
  const sameVerb = left.base === right.base && left.base !== 'be';
  if (
    sameVerb &&
    left.subject.toLowerCase() !== right.subject.toLowerCase() &&
    isFigure(left.rest) &&
    isFigure(right.rest)
  )
    return true;
  const sameSubject =
    left.subject.toLowerCase() === right.subject.toLowerCase() ||
    (/^(?:it|they)$/iu.test(right.subject) && /^(?:singular|plural)$/u.test(left.person) && !left.isNamed);
  const isOver = /\b(?:any ?more|any longer|no longer)\b/iu.test(`${right.auxiliary} ${right.rest}`);
  return sameSubject && left.isNegated !== right.isNegated && (sameVerb || isOver);
}

function asFound(
  left: string | undefined,
  right: string | undefined,
  start: number,
  end: number,
  whole: string,
): Found[] {
  const sides = [trimmed(left ?? ''), trimmed(right ?? '')] as const;
  if (!isFit(sides[0]) || !isFit(sides[1])) return [];
  // The whole where it can be quoted, or else the side that turns.
  const isShort = wordCount(whole.slice(start, end)) <= 12;
  const from = isShort ? start : whole.lastIndexOf(sides[1]);
  return from < 0
    ? []
    : [
        {
          kind: 'contrast',
          start: from,
          end: isShort ? end : from + sides[1].length,
          sides: [sides[0], sides[1]],
        },
      ];
}
