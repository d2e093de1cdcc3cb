import type { AngleWordings } from '../wording.ts';
import {
  about,
  bare,
  byPlace,
  clauses,
  doing,
  DURATION,
  faults,
  figures,
  isDeed,
  isVisible,
  line,
  MEASURE,
  persons,
  place,
  quotable,
  sided,
  subjects,
  telling,
  things,
  wording,
} from '../parts/index.ts';

/** Teaches the reader to do one thing. */
export const teachOneThing: AngleWordings = {
  angle: 'teach-one-thing',
  wordings: [
    wording('teach-one-thing/how-to-do-it', (context) =>
      clauses(
        context,
        (clause) =>
          isDeed(clause) &&
          (isVisible(clause) || clause.tense === 'present') &&
          !/^(?:throw|drop|burn|catch)$/u.test(clause.base),
        ['process', 'statement', 'actor'],
      ).map(({ piece, clause }) => ({
        fit: piece.kind === 'process' ? 0.85 : 0.5,
        uses: [piece],
        title: [line`How to ${bare(clause, 6)}`, line`Let a reader try ${about(context, piece)}`],
        tension: line`${telling(clause)}. The draft says that it is done, not how.`,
        question: byPlace(context, piece, {
          early: line`Teach a reader to ${bare(clause)}, at home, with what is in the drawer: what comes first, where does everyone slip, how do they know it worked?`,
          midway: line`What must somebody have, know and try in order to ${bare(clause)} for the first time? Give the steps, and the sign that it went right.`,
          late: line`A beginner wants to ${bare(clause)} this weekend. Which step would you show them twice, and what should they leave alone?`,
        }),
      })),
    ),
    wording('teach-one-thing/tell-apart', (context) =>
      sided(context, 'comparison', 'contrast', 'change').map(
        ({ piece, one, other, briefOne, briefOther }) => ({
          fit: 0.6,
          uses: [piece],
          title: [
            line`Telling ${briefOne} from ${briefOther}`,
            line`How to tell about ${about(context, piece)}`,
          ],
          tension: line`You can tell ${one} from ${other}. A reader has to take your word for it.`,
          question: line`Give the test that anybody can do: where to look, what to press or ask, and what result means ${one} rather than ${other}.`,
        }),
      ),
    ),
    wording('teach-one-thing/spot-it-early', (context) =>
      faults(context).map(({ piece, words, brief }) => ({
        fit: 0.75,
        uses: [piece],
        title: [line`Before it comes to ${brief}`, line`How to spot trouble with ${about(context, piece)}`],
        tension: line`${words} is the end of a story. Near its beginning there was something to be seen, for anyone who knew where to look.`,
        question: line`Train that eye: what can a reader check in under a minute, with bare hands, so that it never comes to ${words}?`,
      })),
    ),
    wording('teach-one-thing/measure-it', (context) =>
      figures(context, MEASURE)
        .filter(({ figure }) => !/\b(?:km|kilomet(?:re|er)s|miles?|tonnes?)$/u.test(figure))
        .map(({ piece, amount }) => ({
          fit: 0.7,
          uses: [piece],
          title: line`Measure ${amount} yourself`,
          tension: line`${amount} came out of a workshop, a lab or a log. The reader has a kitchen drawer.`,
          question: byPlace(context, piece, {
            early: line`How can a reader find out whether theirs is above or below ${amount}, with household means, and what should they do then?`,
            midway: line`Show how ${amount} is measured: which tool, where to hold it, what spoils the reading, and what a beginner should practise on.`,
            late: line`Teach the eye to judge ${amount} without an instrument. What should it be held against, and how far off may the guess be?`,
          }),
        })),
    ),
    wording('teach-one-thing/in-the-time', (context) =>
      figures(context, DURATION)
        .filter(({ amount }) => /second|minute|hour/iu.test(amount))
        .map(({ piece, amount }) => ({
          fit: 0.65,
          uses: [piece],
          title: line`What you can learn in ${amount}`,
          tension: line`${amount} can go by in waiting, or in learning something that stays.`,
          question: line`What could a reader learn to do in ${amount}, start to finish? Number the moves in your head and write the hardest of them out.`,
        })),
    ),
    wording('teach-one-thing/apply-it', (context) =>
      quotable(
        context,
        ['address', 'process', 'statement'],
        /^(?!.*n['’]t\b)(?:bring|take|put|use|try|check|keep|make|open|run|set|turn|add|wash|store|remove|look|choose|avoid|install|wait|count|ask|write|read|click|fold|cut|mix|pull|push)\b/iu,
      ).map(({ piece, words, brief }) => ({
        fit: 0.75,
        uses: [piece],
        title: [line`The lesson around ${brief}`, line`A whole lesson on ${about(context, piece)}`],
        tension: line`${words} is a single instruction out of a lesson that you know by heart.`,
        question: line`Give the steps before and after ${words}. At which does a beginner go wrong, and what should they see if they did it right?`,
      })),
    ),
    wording('teach-one-thing/copy-the-hands', (context) =>
      persons(context)
        .filter(({ piece }) => piece.clause !== undefined && isDeed(piece.clause))
        .map(({ piece, name }) => ({
          fit: 0.6,
          uses: [piece],
          title: line`A lesson from ${name}`,
          tension: line`Whatever ${name} does here, the draft shows it from too far away to copy.`,
          question: byPlace(context, piece, {
            early: line`Which of the tricks that ${name} uses could a reader copy tonight? Have it shown slowly: grip, order, the sign to stop.`,
            midway: line`If a reader stood next to ${name} for a quarter of an hour, what could they do afterwards? Write down the steps as ${name} would call them out.`,
            late: line`What does ${name} correct most often in beginners? Explain the right way until a reader could do it alone.`,
          }),
        })),
    ),
    wording('teach-one-thing/do-without-you', (context) =>
      quotable(
        context,
        ['negation'],
        /^(?!.*\b(?:know|did|didn['’]t|why)\b).*\b(?:no|not|never|won['’]t|don['’]t|can['’]t|cannot|without)\b/iu,
      ).map(({ piece, words, brief }) => ({
        fit: 0.5,
        uses: [piece],
        title: [line`How to manage with ${brief}`, line`${about(context, piece)} without your help`],
        tension: line`After ${words} the reader is on their own, a little wiser and no more able.`,
        question: line`What can a reader in that position do for themselves? Explain it so that they need neither you nor a second reading.`,
      })),
    ),
    wording('teach-one-thing/try-the-cause', (context) =>
      quotable(context, ['cause'], /\b(?:because|so|due to|why|means?|since|by \w+ing)\b/iu).map(
        ({ piece, words, brief }) => ({
          fit: 0.5,
          uses: [piece],
          title: [line`Try ${brief} at home`, line`${about(context, piece)}, tried at home`],
          tension: line`You state ${words}. Nobody remembers a cause that they have not tried out.`,
          question: line`Set the reader a small experiment that makes ${words} visible: what to take, what to change, how long to wait.`,
        }),
      ),
    ),
    wording('teach-one-thing/next-time', (context) =>
      clauses(context, (clause) => clause.tense === 'past' && isVisible(clause) && isDeed(clause)).map(
        ({ piece, clause }) => ({
          fit: 0.4,
          uses: [piece],
          title: [line`${bare(clause, 4)}, without help`, line`${about(context, piece)}, step by step`],
          tension: line`A reader who learns that ${telling(clause)} still could not repeat it.`,
          question: line`Make it repeatable: which tools, what order, which mistake to expect when ${doing(clause)}, and how to undo it?`,
        }),
      ),
    ),
    wording('teach-one-thing/look-after', (context) =>
      things(context).map(({ piece, name, isPlural }) => ({
        fit: 0.4,
        uses: [piece],
        title: line`One skill for ${name}`,
        tension: line`After reading, people know more about ${name}, and can do nothing with ${isPlural ? 'them' : 'it'} that they could not do before.`,
        question: {
          early: line`How should a reader choose, test or look after ${name}? Pick the single skill, and teach it to the point where it works.`,
          midway: line`What could somebody with clumsy fingers learn about ${name} in an afternoon? Lead them through it, mistake included.`,
          late: line`If you had ten quiet minutes beside a beginner and ${name}, what would you show them to do, and what would you make them repeat?`,
        }[place(context, piece)],
      })),
    ),
    wording('teach-one-thing/one-page', (context) =>
      subjects(context).map(({ piece, name }) => ({
        fit: 0.3,
        uses: [piece],
        title: line`A one-page lesson on ${name}`,
        tension: line`You have a craft; the draft has the news of it. A reader of ${name} may want to try for themselves.`,
        question: line`What could somebody do better tomorrow, thanks to ${name}, that they cannot do today? Write the instructions that your apprentice gets.`,
      })),
    ),
  ],
};
