import type { Clause, Piece } from '../../material/index.ts';
import type { AngleWordings } from '../wording.ts';
import {
  about,
  actsOfOne,
  asking,
  byPlace,
  clauses,
  countWords,
  figures,
  isDone,
  isHuman,
  line,
  place,
  quotable,
  sided,
  subjects,
  telling,
  things,
  wording,
} from '../parts/index.ts';

const isPuzzling = (clause: Clause): boolean =>
  clause.base === 'be'
    ? countWords(clause.rest) <= 2 &&
      !/\b(?:fine|open|closed|free|here|there|ready|over|sorry|welcome|lucky|new|back)\b/u.test(
        clause.rest,
      ) &&
      !/\d|['’]s?\b|\b(?:and|is|one|on|in|at)\b/u.test(clause.rest)
    : isDone(clause) && countWords(clause.rest) >= 1 && !/\d/u.test(clause.rest);

/** Two sides of which one may be right and the other not; what merely follows on is no choice. */
const isChoice = ({ text }: Piece, one: string, other: string): boolean =>
  /\b(?:or|than|rather|instead|should|could|might|may)\b/u.test(text) &&
  !/^“(?:not|never|only|they|it)\b/u.test(other) &&
  !/^“(?:not|never)\b/u.test(one);

/** Raises a question that it leaves open, and says that it does not know. */
export const questionUnanswered: AngleWordings = {
  angle: 'question-unanswered',
  wordings: [
    wording('question-unanswered/was-it-right', (context) =>
      actsOfOne(context)
        .filter(({ isWill }) => isWill)
        .map(({ piece, words, who }) => ({
          fit: 0.9,
          uses: [piece],
          title: line`Was ${who} right? Still open`,
          tension: line`${words} hangs in the air. Nobody in the draft says whether it was wise.`,
          question: line`Was ${who} right? If you cannot tell, say so, and lay out what speaks for it, what against, and what would settle it.`,
        })),
    ),
    wording('question-unanswered/your-own', (context) =>
      quotable(context, ['question'], /^(?!.*\b(?:you|your|y['’]all)\b)(?:\S+\s+){2}/iu).map(
        ({ piece, words, brief }) => ({
          fit: 0.9,
          uses: [piece],
          title: [line`${brief}, left open`, line`Your open question about ${about(context, piece)}`],
          tension: line`You ask ${words} and hurry on, as if asking it were rhetoric.`,
          question: line`What if the post never answers ${words}? Say how far you have got, where you are stuck, and why you print it all the same.`,
        }),
      ),
    ),
    wording('question-unanswered/not-known', (context) =>
      quotable(
        context,
        ['negation', 'statement', 'stance', 'contrast'],
        /^(?=\S+\s+\S+\s+\S).*\b(?:(?:do|does|did|could|can)(?:n['’]t| not) (?:yet )?(?:know|measure|say|tell|understand|explain)|no idea|unknown|unclear|not (?:sure|certain|clear|known)|nobody knows|no one knows|still no|still have no|(?:has|have)(?:n['’]t| not) (?:yet )?(?:found|measured|tested|decided|heard|understood|explained|settled)|not yet|remains? to be seen)\b/iu,
      ).map(({ piece, words, brief }) => ({
        fit: 0.95,
        uses: [piece],
        title: [line`${brief}, and no answer yet`, line`What you don’t know about ${about(context, piece)}`],
        tension: line`${words} sits at the edge of the draft, like something to be tidied away before publication.`,
        question: line`Move ${words} to the middle. What is it that you cannot say, what have you already ruled out, and who might know?`,
      })),
    ),
    wording('question-unanswered/hedge', (context) =>
      quotable(
        context,
        ['statement', 'promise', 'stance', 'number', 'contrast', 'cause', 'comparison'],
        /\b(?:may|might|perhaps|maybe|probably|likely|seems?|appears?|suggests?|roughly|about \d|around \d|expect|could|suppose|little can)\b/iu,
      ).map(({ piece, words, brief }) => ({
        fit: 0.75,
        uses: [piece],
        title: [line`How sure is ${brief}?`, line`How sure are you about ${about(context, piece)}?`],
        tension: line`There is a doubt in ${words}, small enough to be overlooked.`,
        question: line`What stops you from saying ${words} flat out? Leave the doubt standing as the subject of the post, without settling it.`,
      })),
    ),
    wording('question-unanswered/why-so', (context) =>
      clauses(
        context,
        (clause) =>
          clause.tense !== 'future' && clause.person !== 'you' && !isHuman(clause) && isPuzzling(clause),
        ['statement', 'process', 'change', 'fault', 'number'],
      ).map(({ piece, clause }) => ({
        fit: 0.55,
        uses: [piece],
        title: [
          line`Nobody knows why ${telling(clause, 5)}`,
          line`The why of ${about(context, piece)}, left standing`,
        ],
        tension: line`${telling(clause)}: so far the fact. Whether you could explain it is another matter.`,
        question: byPlace(context, piece, {
          early: line`${asking('why', clause)}? If your honest answer is “we are not certain”, what are the rival explanations, and which keeps you awake?`,
          midway: line`Leave the reader with the bare question: ${asking('why', clause)}? What have you tried in order to find out, and where did the trail end?`,
          late: line`${asking('why', clause)}? Suppose nobody can say, you least of all. Whom have you asked, and what did they shrug at?`,
        }),
      })),
    ),
    wording('question-unanswered/will-it', (context) =>
      clauses(context, (clause) => clause.tense === 'future' && !clause.isNegated, [
        'promise',
        'statement',
        'process',
      ]).map(({ piece, clause }) => ({
        fit: 0.6,
        uses: [piece],
        title: [
          line`Is it certain that ${telling(clause, 4)}?`,
          line`Will it come true for ${about(context, piece)}?`,
        ],
        tension: line`You say that ${telling(clause)}. Put a question mark there and the sentence becomes more honest, perhaps.`,
        question: line`${asking('', clause)}? Suppose you ended on those words and let the reader carry them home: what would you have to admit beforehand?`,
      })),
    ),
    wording('question-unanswered/which', (context) =>
      sided(context, 'contrast', 'comparison')
        .filter(({ piece, one, other }) => isChoice(piece, one, other))
        .map(({ piece, one, other, briefOne, briefOther }) => ({
          fit: 0.55,
          uses: [piece],
          title: [
            line`Still torn: ${briefOne} or ${briefOther}`,
            line`Undecided about ${about(context, piece)}`,
          ],
          tension: line`${one} pulls one way and ${other} another; the draft sounds as if that had been settled.`,
          question: line`Has it been? If you are still torn between ${one} and ${other}, what would you need to find out, and what if you never do?`,
        })),
    ),
    wording('question-unanswered/missing-figure', (context) =>
      figures(context)
        .filter(({ isOne }) => !isOne)
        .map(({ piece, amount }) => ({
          fit: 0.5,
          uses: [piece],
          title: line`What ${amount} does not tell`,
          tension: line`${amount} you know exactly. There is a figure next to it that you do not know and would give much for.`,
          question: line`Which figure do you lack beside ${amount}, why can it not be had, and what do you go by in the meantime?`,
        })),
    ),
    wording('question-unanswered/really-why', (context) =>
      quotable(
        context,
        ['cause'],
        /\b(?:because (?!you\b)|due to|thanks to|caused?|reason|result|therefore)/iu,
      ).map(({ piece, words, brief }) => ({
        fit: 0.6,
        uses: [piece],
        title: [line`Is it really ${brief}?`, line`Is ${about(context, piece)} really the reason?`],
        tension: line`${words} closes the case. Your evidence may be thinner than the word that joins it.`,
        question: line`How do you know that it was that, and not something that merely happened at the same time? Tell what remains unexplained.`,
      })),
    ),
    wording('question-unanswered/against-yourself', (context) =>
      quotable(context, ['stance', 'promise']).map(({ piece, words, brief }) => ({
        fit: 0.45,
        uses: [piece],
        title: [line`${brief}, with a question mark`, line`${about(context, piece)}, with a question mark`],
        tension: line`${words} leaves no gap for the thing you keep wondering about.`,
        question: line`Where does ${words} stop being certain, even to you? State the doubt, ask your readers, and resist rounding it off.`,
      })),
    ),
    wording('question-unanswered/still-a-riddle', (context) =>
      things(context).map(({ piece, name, isPlural }) => ({
        fit: 0.35,
        uses: [piece],
        title: line`What nobody can say about ${name}`,
        tension: line`You write about ${name} as those do who know ${isPlural ? 'them' : 'it'}. Even you have not understood everything.`,
        question: {
          early: line`What about ${name} still puzzles you, after all this time? Put it to your readers without an answer up your sleeve.`,
          midway: line`Which question about ${name} do you get asked and have to pass on, every time, with a shrug?`,
          late: line`What would you ask ${name}, if things could answer, because no test, book or colleague has told you?`,
        }[place(context, piece)],
      })),
    ),
    wording('question-unanswered/end-on-it', (context) =>
      subjects(context).map(({ piece, name }) => ({
        fit: 0.3,
        uses: [piece],
        title: line`The part of ${name} you don’t know`,
        tension: line`The draft knows its way around ${name}, and so there is nothing left for a reader to think about.`,
        question: line`Where does your knowledge of ${name} end? Take the reader up to that edge, say “we do not know”, and stop there.`,
      })),
    ),
  ],
};
