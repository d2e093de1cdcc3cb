import type { AngleWordings } from '../wording.ts';
import {
  about,
  bare,
  byPlace,
  clauses,
  DURATION,
  faults,
  figures,
  isDone,
  line,
  place,
  quotable,
  refusals,
  sided,
  subjects,
  telling,
  things,
  wording,
} from '../parts/index.ts';

/** Says what is believed, in a row of principles or vows. */
export const manifesto: AngleWordings = {
  angle: 'manifesto',
  wordings: [
    wording('manifesto/a-creed-starts-here', (context) =>
      quotable(context, ['stance'], /^(?!.*\b(?:think|believe|hope) (?:it|this|so)\b)/u).map(
        ({ piece, words, brief }) => ({
          fit: 0.9,
          uses: [piece],
          title: [
            line`A creed beginning with ${brief}`,
            line`A creed that begins with ${about(context, piece)}`,
          ],
          tension: line`${words} is a conviction dressed as a remark. Alone it looks like an opinion; in a row it would be a stand.`,
          question: line`Which further convictions belong in a column under ${words}? Keep only those that would cost you a customer.`,
        }),
      ),
    ),
    wording('manifesto/noes', (context) =>
      refusals(context).map(({ piece, words, brief }) => ({
        fit: 0.75,
        uses: [piece],
        title: [line`${brief}, as a vow`, line`What you vow about ${about(context, piece)}`],
        tension: line`${words} is said in passing. Underneath there may be a refusal on principle, and a row of others.`,
        question: byPlace(context, piece, {
          early: line`Write out all that you refuse to do, ${words} among it, in lines beginning alike. At which of them does your voice get firmer?`,
          midway: line`Which conviction do you serve with ${words}? Put that on the first line and let the other principles of the house follow.`,
          late: line`If ${words} were the mildest of your vows, how would the strictest run, and would everyone on the payroll sign it?`,
        }),
      })),
    ),
    wording('manifesto/promises', (context) =>
      quotable(context, ['promise']).map(({ piece, words, brief }) => ({
        fit: 0.75,
        uses: [piece],
        title: [line`${brief}, sworn to`, line`What you would swear about ${about(context, piece)}`],
        tension: line`${words}: a promise for the day. What you would promise on any day is not here.`,
        question: line`Which principle makes you keep ${words} even when it hurts? Put it down as a vow, and four more of its kind below.`,
      })),
    ),
    wording('manifesto/belief-behind-the-deed', (context) =>
      clauses(
        context,
        (clause) =>
          clause.tense === 'present' &&
          isDone(clause) &&
          (clause.person === 'we' || clause.person === 'i' || clause.person === 'they'),
        ['process', 'statement', 'promise', 'actor'],
      ).map(({ piece, clause }) => ({
        fit: 0.6,
        uses: [piece],
        title: [line`Why ${bare(clause, 5)}? A creed`, line`The creed behind ${about(context, piece)}`],
        tension: line`${telling(clause)}. No belief is named, though nobody does so by accident.`,
        question: line`State the belief that makes it right to ${bare(clause)}, then those that stand beside it: short lines, present tense, no “try to”.`,
      })),
    ),
    wording('manifesto/over', (context) =>
      sided(context, 'contrast', 'comparison').map(({ piece, one, other, briefOne, briefOther }) => ({
        fit: 0.65,
        uses: [piece],
        title: [line`${briefOther} over ${briefOne}`, line`What you put above ${about(context, piece)}`],
        tension: line`${one} and ${other}: here it is a detail, elsewhere it might be a principle.`,
        question: line`Write “we hold ${other} above ${one}”, if that is true, and go on in the same form. Where does the row of “above” end?`,
      })),
    ),
    wording('manifesto/standard', (context) =>
      figures(context)
        .filter(
          ({ isOne, piece }) =>
            !isOne && piece.clause?.tense === 'present' && /^(?:we|i)$/u.test(piece.clause.person),
        )
        .map(({ piece, amount }) => ({
          fit: 0.5,
          uses: [piece],
          title: line`The principle inside ${amount}`,
          tension: line`${amount} could be chance or conviction; a reader cannot tell.`,
          question: byPlace(context, piece, {
            early: line`If ${amount} is no accident, which article of faith does it obey? Set down that article, and the others of your constitution.`,
            midway: line`What do you hold to be right, so that it could come to ${amount} and to nothing else? Give your principles in a column.`,
            late: line`“We believe in ${amount}” would be an odd creed. Which sober sentences would have to stand around it to make it a true one?`,
          }),
        })),
    ),
    wording('manifesto/owed-to-the-reader', (context) =>
      quotable(context, ['address'], /^(?!.*\b(?:please|won['’]t)\b).*\b(?:you|your|y['’]all)\b/iu).map(
        ({ piece, words, brief }) => ({
          fit: 0.5,
          uses: [piece],
          title: [line`What you owe for ${brief}`, line`Your pledge on ${about(context, piece)}`],
          tension: line`With ${words} you ask something of the reader. What binds you in return?`,
          question: line`Draw up the pledge to whoever reads ${words}: “You can expect that …”, line upon line. Which of them could you be sued for?`,
        }),
      ),
    ),
    wording('manifesto/when-it-goes-wrong', (context) =>
      faults(context).map(({ piece, words, brief }) => ({
        fit: 0.5,
        uses: [piece],
        title: [
          line`What holds despite ${brief}`,
          line`What you believe in spite of ${about(context, piece)}`,
        ],
        tension: line`Beliefs cost nothing in fair weather. ${words} is the other kind.`,
        question: line`By which principles do you act when ${words}? Set them out as commandments, hardest at the top.`,
      })),
    ),
    wording('manifesto/patience', (context) =>
      figures(context, DURATION).map(({ piece, amount }) => ({
        fit: 0.25,
        uses: [piece],
        title: line`In praise of ${amount}`,
        tension: line`${amount}: somebody decided that things may take this long, or must not take longer.`,
        question: line`What do you believe about time, haste and waiting, if ${amount} is right? Proclaim it, sentence by sentence, each starting “We believe”.`,
      })),
    ),
    wording('manifesto/shoulds', (context) =>
      quotable(
        context,
        ['statement', 'address', 'process', 'stance'],
        /\b(?:should|must|ought|always|deserves?|matters?)\b/iu,
      ).map(({ piece, words, brief }) => ({
        fit: 0.6,
        uses: [piece],
        title: [line`${brief}, nailed to the door`, line`${about(context, piece)}, nailed to the door`],
        tension: line`${words} obliges somebody to something. By what right?`,
        question: line`Post your articles on the door, with ${words} as the mildest. What do the stronger ones demand of your own house?`,
      })),
    ),
    wording('manifesto/thing-as-creed', (context) =>
      things(context).map(({ piece, name, isPlural }) => ({
        fit: 0.35,
        uses: [piece],
        title: line`What ${name} ${isPlural ? 'stand' : 'stands'} for`,
        tension: line`Every choice about ${name} came from a conviction that the draft keeps to itself.`,
        question: {
          early: line`Which principles may ${name} never violate, whatever it costs? Line them up as vows, the uncomfortable ones included.`,
          midway: line`Suppose ${name} came with a creed instead of a description. How do its sentences run, and who in your house would sign?`,
          late: line`What do you believe about ${name} that you would still defend if it went out of fashion? Give it as articles, not arguments.`,
        }[place(context, piece)],
      })),
    ),
    wording('manifesto/house-rules', (context) =>
      subjects(context).map(({ piece, name }) => ({
        fit: 0.3,
        uses: [piece],
        title: line`What you believe about ${name}`,
        tension: line`About ${name} the draft says what is; what ought to be, it leaves to others.`,
        question: line`Begin every sentence on ${name} with “We believe”, or “We refuse”. How many can you write before one is untrue?`,
      })),
    ),
  ],
};
