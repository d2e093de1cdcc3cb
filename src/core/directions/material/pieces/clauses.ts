import { readClause } from '../clause.ts';
import type { MaterialKind } from '../material.ts';
import { isAuxiliary } from '../verb-group.ts';
import { verbReadings } from '../verbs.ts';
import type { Segment } from '../segments.ts';
import { ofSegment, wordCount, type Found, type Reading } from './reading.ts';

/** Kinds that a word or two give away; the clause they stand in is the piece. */
const SIGNS: readonly (readonly [MaterialKind, RegExp])[] = [
  [
    'change',
    /\b(?:used to|no longer|any ?more|anymore|any longer|from now on|these days|has become|have become|became|stopped|started|began|replaced|changed|moved (?:to|from|out|in)|switched|since then|for the first time|henceforth|all-new|not any ?more)\b/iu,
  ],
  ['negation', /\b(?:not|never|nobody|nothing|nowhere|without|neither|no longer|cannot)\b|n['’]t\b|^no\b/iu],
  [
    'fault',
    /\b(?:wrong|broken?|broke|late|missing|mistakes?|errors?|fail(?:ed|s|ure)?|leak(?:s|ed|ing)?|returned|damaged?|sorry|regret|apologi[sz]e|crack(?:ed|s)?|lost|spilled|spilt|delay(?:ed|s)?|outage|bugs?|fault(?:s|y)?|problems?|torn|worn out|stuck|rejected|refused|complain(?:ts?|ed)|inconvenience|interruption|uncertain(?:ty)?|loss)\b/iu,
  ],
  ['promise', /\b(?:we|I)(?:['’]ll| will| won['’]t| shall| promise| guarantee)\b|\bguaranteed?\b/iu],
  [
    'comparison',
    /\b(?:more|less|fewer|rather|\p{L}{2,}er) than\b|\bas \p{L}+ as\b|\b(?:it['’]s|is|are|was|were|looks?|feels?|sounds?|tastes?|smells?|works?) like an? \b|\bthe same as\b|\btwice as\b|\bhalf as\b|, like an? \p{L}/iu,
  ],
  [
    'stance',
    /\b(?:we|I) (?:think|believe|hold|prefer|refuse|insist|want|like|love|hate|don['’]t believe|would rather|trust|care)\b|\b(?:should|ought|must|always|never|can live with|matters?|deserves?|worth)\b/iu,
  ],
];

const MAKES =
  /^(?:add|apply|assemble|bake|bend|blend|boil|brew|brush|build|calibrate|carve|check|clean|cook|cool|cut|dig|dip|drain|drill|dry|dye|fill|filter|fit|fold|grind|hammer|hang|heat|knit|lay|measure|melt|mend|mill|mix|mount|open|oil|pack|paint|peel|pick|plant|polish|pour|press|print|pull|punch|repair|replace|rinse|rivet|roast|roll|rub|sand|sew|shape|sharpen|soak|solder|sort|stitch|stretch|strip|tan|thread|tie|trim|turn|twist|wash|wax|weave|weigh|wind|wipe|wrap|forecast|sample|scan|load)$/u;

/** What carries the sign of a kind and is none: what has not changed, what was never told, a jackdaw’s worth. */
function misread(kind: MaterialKind, { text, clause }: Segment): boolean {
  if (kind === 'change')
    return clause?.isNegated === true && !/\b(?:any ?more|any longer|no longer)\b/iu.test(text);
  if (kind !== 'stance') return false;
  const isOwn =
    /\b(?:we|I) (?:think|believe|hold|prefer|refuse|insist|want|like|love|hate|don['’]t believe|would rather|trust|care)\b/iu.test(
      text,
    );
  return !isOwn && (clause?.tense === 'past' || /['’]s worth\b|\bhardly matter/iu.test(text));
}

/** Whole clauses and what they tell. */
export function readClausePieces({ segments, text }: Reading): Found[] {
  const isQuestion = text.endsWith('?');
  if (isQuestion) return wordCount(text) > 1 ? [{ kind: 'question', start: 0, end: text.length }] : [];
  return segments.flatMap((segment): Found[] => {
    if (wordCount(segment.text) > 12 || wordCount(segment.text) < 2) return [];
    const found: Found[] = [];
    const isWhole = segments.length === 1;
    const { clause } = segment;
    const stands =
      clause !== undefined ||
      (isWhole && /^(?:No|Not|Never|Nothing|Nobody|Don['’]t|Without)\b/u.test(segment.text));
    if (stands)
      for (const [kind, sign] of SIGNS)
        if (sign.test(segment.text) && !misread(kind, segment)) found.push(ofSegment(kind, segment));
    if (clause) found.push(ofSegment('statement', segment));
    if (clause && MAKES.test(clause.base) && !clause.isNegated && clause.rest !== '')
      found.push(ofSegment('process', segment));
    if ((stands || isWhole) && /\b(?:you|your|yours)\b/iu.test(segment.text))
      found.push(ofSegment('address', segment));
    return found;
  });
}

/** What somebody is said to think: “a wolf that forgets is a dog”. */
export function readOpinions({ text, isName }: Reading): Found[] {
  const match =
    /\b(?:thinks|thought|says|said|believes|believed|insists|insisted|swears) that ([^,;:.!?“”"()]+)/u.exec(
      text,
    );
  const said = match?.[1]?.trim() ?? '';
  if (
    !match ||
    wordCount(said) < 4 ||
    wordCount(said) > 10 ||
    /^(?:it|this|that|they|he|she|we|you|I|there|these|those)\b/u.test(said)
  )
    return [];
  const start = match.index + match[0].indexOf(said);
  const clause = readClause(said, isName);
  return [{ kind: 'stance', start, end: start + said.length, ...(clause ? { clause } : {}) }];
}

/** A long clause up to where its subject does a second thing: “One player moved house eleven times | and wrote to us …”. */
export function readFirstDeeds({ segments, isName }: Reading): Found[] {
  return segments.flatMap((segment): Found[] => {
    if (segment.clause && wordCount(segment.text) <= 12) return [];
    for (const joint of segment.text.matchAll(/,? and (?=\p{Ll})/gu)) {
      const part = segment.text.slice(0, joint.index);
      const next =
        segment.text
          .slice(joint.index + joint[0].length)
          .split(' ')[0]
          ?.toLowerCase() ?? '';
      const goesOn =
        isAuxiliary(next) || verbReadings(next).some(({ form }) => form === 'past' || form === 'third');
      const clause =
        goesOn && wordCount(part) >= 4 && wordCount(part) <= 12 ? readClause(part, isName) : undefined;
      if (!clause || clause.isPassive) continue;
      return [ofSegment('statement', { ...segment, end: segment.start + part.length, text: part, clause })];
    }
    return [];
  });
}

/** Why something is so, as the draft says it. */
export function readCauses({ text }: Reading): Found[] {
  const match =
    /\b(?:because|which is why|that['’]s why|thanks to|due to|owing to|necessitated by|as a result of)\b[^.;:!?–—“”"()]*/iu.exec(
      text,
    );
  if (!match) return [];
  const written = match[0].replace(/[\s,]+$/u, '');
  return wordCount(written) < 3 || /\b(?:No|and|or|but|the|of|to)$/u.test(written)
    ? []
    : [{ kind: 'cause', start: match.index, end: match.index + written.length }];
}
