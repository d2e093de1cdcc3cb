import { gerund, infinitive, told, toQuestion, type QuestionWord } from '../../material/index.ts';
import type { Clause, MaterialKind, Piece } from '../../material/material.ts';
import type { WordingContext } from '../wording.ts';
import { PEOPLE } from './figures.ts';
import { countWords, trimmed, type Line } from './lines.ts';
import { once } from './once.ts';
import { pieces } from './pieces.ts';
import { quote } from './quotes.ts';

export interface Claused {
  readonly piece: Piece;
  readonly clause: Clause;
  readonly brief: Line;
  readonly words: Line;
}

const WITH_CLAUSES: readonly MaterialKind[] = ['process', 'statement', 'promise', 'actor', 'stance'];

/** Main clauses that could be taken apart, each once, the weightiest first. */
export function clauses(
  context: WordingContext,
  test: (clause: Clause) => boolean,
  kinds: readonly MaterialKind[] = WITH_CLAUSES,
): readonly Claused[] {
  const seen = new Set<string>();
  return pieces(context, ...kinds).flatMap((piece) => {
    const { clause } = piece;
    if (clause === undefined || !test(clause)) return [];
    const key = `${clause.subject} ${clause.verb} ${clause.rest}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return LOOSE.test(clause.subject) || LOOSE_END.test(clause.rest)
      ? []
      : [{ piece, clause, words: quote(piece.text), brief: quote(piece.text, 5) }];
  });
}

// Away from its neighbours nobody knows what such a clause speaks of.
const LOOSE = /^(?:it|this|that|these|those|there|which|what|one|some|others|both|neither|all)$/iu;
const LOOSE_END = /^(?:it|this|that|so|them|too)$|\b(?:him|her|them|it|this|that|so|one|which)$/iu;

const STATE =
  /^(?:be|have|seem|become|mean|need|want|take|lose|break|fail|fall|die|miss|forget|wait|leave|rise|win|receive|dry|crack|burst|consist|remember|stop|stay|move|run|go|come|give|know|think|believe|hope|say|intend|plan|expect|consider|include|contain|cost|weigh|matter|last|live|like|love|hate|wish|depend|belong|exist|remain|appear|happen|concern|require|differ|suggest|assume|understand|agree|feel|look|sound|own|lack|report|note|regret|get|got|do|let|try|start|begin|continue|can|must|may|succeed|join|retire|appoint)$/u;

/** What hands, feet and mouths do: deeds that one can watch. */
const VISIBLE =
  /^(?:open|close|shut|cut|sew|stitch|mend|hang|carry|bring|pick|hold|walk|stand|sit|ask|tell|cry|laugh|write|read|draw|paint|wash|clean|wipe|pull|push|lift|drop|pour|mix|bake|cook|taste|smell|watch|wait|knock|ring|drive|ride|meet|sign|turn|count|pack|load|dig|plant|pin|hammer|punch|dye|tan|fold|type|press|phone|call|drink|eat|climb|kneel|sweep|fill|empty|lay|tie|nail|screw|weld|solder|boil|stir|roll|scrub|sort|stack|wrap|label|hand|throw|catch|feed|milk|pluck|peel|slice|saw|sand|glue|oil|light|burn|sing|play|dance|swim|row|sail|fly|land|arrive|leave|knit|weave|spin|print|stamp|fetch|deliver|unpack|repair|fix|wade|measure|peer|bend|whisper|shout)$/u;

export const isVisible = (clause: Clause): boolean =>
  !clause.isNegated && !clause.isPassive && VISIBLE.test(clause.base);

/** Whether somebody does something in it: no form of be or have, nobody denied, nothing done to the subject. */
export function isDone({ base, isNegated, isPassive }: Clause): boolean {
  return !isNegated && !isPassive && !STATE.test(base);
}

/** A name as it is written: one to three capitals. */
export const NAME = /^\p{Lu}[\p{Ll}’'-]+(?: \p{Lu}[\p{Ll}’'-]+){0,2}$/u;

export function isHuman({ person, subject }: Clause): boolean {
  const isName =
    person === 'singular' &&
    NAME.test(subject) &&
    !/^(?:The|An?|Our|This|That|Every|Each|No|One)\b|['’]s$/u.test(subject);
  return isName || person === 'i' || person === 'we' || person === 'he' || person === 'she';
}

/** Whether somebody, and not something, does it. */
export function isDeed(clause: Clause): boolean {
  return isDone(clause) && (isHuman(clause) || clause.person === 'they' || PEOPLE.test(clause.subject));
}

/** “live with a millimetre”: what is done, as it stands after “to”; undefined where it is longer than that many words. */
export function bare(clause: Clause, most = 9): Line {
  return deed(infinitiveOnce(clause), most);
}

/** “living with a millimetre” */
export function doing(clause: Clause, most = 9): Line {
  return deed(gerundOnce(clause), most);
}

/** “you can live with a millimetre” */
export function telling(clause: Clause, most = 12): Line {
  return within(toldOnce(clause), most);
}

/** “why can you live with a millimetre”, without its mark. */
export function asking(word: QuestionWord, clause: Clause, most = 13): Line {
  return within(toQuestion(clause, word), most);
}

// One word alone, or a bare figure at the end, is no deed that a reader can picture.
function deed(text: Line, most: number): Line {
  const found = within(text, most);
  return found === undefined || countWords(found) < 2 || /\d|\b(?:now|today|again|too)$/u.test(found)
    ? undefined
    : found;
}

function within(text: Line, most: number): Line {
  if (text === undefined) return undefined;
  const plain = trimmed(text);
  return plain !== '' && countWords(plain) <= most && !/["“”;:]/u.test(plain) ? plain : undefined;
}

const toldOnce = once((clause: Clause) => told(clause));
const gerundOnce = once((clause: Clause) => gerund(clause));
const infinitiveOnce = once((clause: Clause) => infinitive(clause));
