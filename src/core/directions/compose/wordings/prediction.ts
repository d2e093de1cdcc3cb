import type { AngleWordings } from '../wording.ts';
import {
  about,
  bare,
  byPlace,
  clauses,
  echoed,
  figures,
  isDeed,
  isHuman,
  isMany,
  line,
  place,
  quotable,
  sided,
  subjects,
  telling,
  things,
  wording,
} from '../parts/index.ts';

/** Says what is going to come in its field, and why. */
export const prediction: AngleWordings = {
  angle: 'prediction',
  wordings: [
    wording('prediction/put-a-date-on-it', (context) =>
      clauses(
        context,
        (clause) =>
          clause.tense === 'future' &&
          !clause.isNegated &&
          !isHuman(clause) &&
          // “Pliers will pull it through” tells what they do, not what is to come.
          /^(?:the|a|an|our|this|that|these|those|every|no|it)\b/iu.test(clause.subject) &&
          !/\d|\b(?:by|this|next|tomorrow|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|in (?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter))\b/u.test(
            `${clause.lead} ${clause.rest}`,
          ),
        ['promise', 'statement', 'process'],
      ).map(({ piece, clause, brief }) => ({
        fit: 0.9,
        uses: [piece],
        title: [line`A date for ${brief}`, line`A date for ${about(context, piece)}`],
        tension: line`${telling(clause)}, you write: a forecast without a date, which nobody can ever hold against you.`,
        question: line`Name the day on which a reader can check whether ${telling(clause)}. What would they have to see for you to own that you were wrong?`,
      })),
    ),
    wording('prediction/last-to', (context) =>
      clauses(
        context,
        (clause) =>
          clause.tense === 'present' &&
          clause.auxiliary === '' &&
          isDeed(clause) &&
          /^(?:we|i|they|plural)$/u.test(clause.person),
      ).map(({ piece, clause }) => ({
        fit: 0.6,
        uses: [piece],
        title: [line`The last to ${bare(clause, 5)}`, line`The last to do so with ${about(context, piece)}`],
        tension: line`Today ${telling(clause)}. The draft writes as though that would go on for ever.`,
        question: byPlace(context, piece, {
          early: line`Who will be the last to ${bare(clause)}, roughly when, and what will have taken over by then?`,
          midway: line`Name the year in which it stops being normal to ${bare(clause)}. Which change in prices, law or taste gets it there?`,
          late: line`Before long, will more people ${bare(clause)}, or hardly anyone? Say which, and what you have seen that makes you sure.`,
        }),
      })),
    ),
    wording('prediction/next-figure', (context) =>
      figures(context)
        .filter(
          (found) => isMany(found) && found.counted !== undefined && found.piece.clause?.tense === 'present',
        )
        .map(({ piece, amount }) => ({
          fit: 0.65,
          uses: [piece],
          title: [line`After ${amount}, what?`],
          tension: line`${amount}: a figure from today. Whether it is on its way up or down, the draft leaves open.`,
          question: line`Commit yourself: will ${amount} sound like a lot or like nothing a few years ahead, and what will have pushed it there?`,
        })),
    ),
    wording('prediction/where-it-leads', (context) =>
      quotable(context, ['change']).map(({ piece, words, brief }) => ({
        fit: 0.7,
        uses: [piece],
        title: [line`Where ${brief} will lead`, line`The step after ${about(context, piece)}`],
        tension: line`${words} is a step, and steps have a direction. Yours is plain enough to be drawn further.`,
        question: line`If ${words} goes on the way it has begun, where will your whole field stand a few years from now, and whom will it hurt?`,
      })),
    ),
    wording('prediction/which-side-wins', (context) =>
      sided(context, 'contrast')
        .filter(({ other }) => !/^“(?:not|never|only)\b/u.test(other))
        .map(({ piece, one, other, briefOther }) => ({
          fit: 0.6,
          uses: [piece],
          title: [line`How long will ${briefOther} last?`, line`How long ${about(context, piece)} will last`],
          tension: line`${one} against ${other}: the draft leaves both standing. The coming years will not.`,
          question: line`Place your bet: will ${one} or ${other} be forgotten sooner, and what is already happening in your trade that tells you so?`,
        })),
    ),
    wording('prediction/until-then', (context) =>
      quotable(
        context,
        ['negation'],
        /^(?!(?:he|she|I|please|don['’]t)\b)(?=.*\b(?:no|not|never|nobody|none|nothing|cannot|can['’]t|don['’]t|doesn['’]t|won['’]t|isn['’]t|aren['’]t|haven['’]t|yet|still)\b)(?!.*\b(?:did|didn['’]t|was|were|wasn['’]t|weren['’]t)\b)(?:\S+\s+){3}/iu,
      ).map(({ piece, words, brief }) => ({
        fit: 0.6,
        uses: [piece],
        title: [line`Until when is it ${brief}?`, line`For how long still no?`],
        tension: line`${words}. As things are now; nothing in the draft says for how long.`,
        question: byPlace(context, piece, {
          early: line`What would have to happen in your field for ${words} to become untrue, and whom do you expect to do it before everyone else?`,
          midway: line`How much longer will ${words} hold? Give a year, and what will have tipped it.`,
          late: line`Forecast the post in which you take back ${words}. What has arrived by then that is still being tinkered with today?`,
        }),
      })),
    ),
    wording('prediction/if-that-is-why', (context) =>
      quotable(
        context,
        ['cause'],
        /\b(?:because|since|so|due to|caused?|thanks to|as a result|therefore|means?|leads?|why)\b/iu,
      ).map(({ piece, words }) => ({
        fit: 0.55,
        uses: [piece],
        title: line`Where ${about(context, piece)} will lead`,
        tension: line`You explain the present with ${words}. A cause does not stop working when a post ends.`,
        question: line`If that reason keeps pulling, what will it have changed in a few years that nobody connects with it now?`,
      })),
    ),
    wording('prediction/stance-as-forecast', (context) =>
      quotable(context, ['stance']).map(({ piece, words, brief }) => ({
        fit: 0.6,
        uses: [piece],
        title: [line`If ${brief} proves right`, line`If you are right about ${about(context, piece)}`],
        tension: line`${words} is a view. Said of the future, it becomes something that can be checked.`,
        question: line`Turn it into a forecast: if you are right, what will be common practice in your trade that looks odd today, and by which season?`,
      })),
    ),
    wording('prediction/old-post', (context) =>
      echoed(context).map(({ echo, words, piece }) => ({
        fit: 0.45,
        uses: [piece],
        echoes: [echo],
        title: line`What you will say next of ${about(context, piece)}`,
        tension: line`You once wrote ${words}; the draft stands a little further on. Where does it go from here?`,
        question: line`Between that line and this draft something has moved, or has not. What do you expect to be writing about it in two years, and why?`,
      })),
    ),
    wording('prediction/next-time', (context) =>
      quotable(
        context,
        ['time'],
        /\b(?:this (?:time|year|week|month|spring|summer|autumn|winter|fall)|next|spring|summer|autumn|winter|20\d\d|season|again|year)\b/iu,
      ).map(({ piece, words, brief }) => ({
        fit: 0.45,
        uses: [piece],
        title: [line`After ${brief}`, line`${about(context, piece)}, the time after that`],
        tension: line`The draft stops at ${words}. Your readers have to plan for what lies beyond.`,
        question: line`Write the same paragraph for the round after ${words}: which of its details do you expect to have changed by then, and why are you sure?`,
      })),
    ),
    wording('prediction/without-it', (context) =>
      things(context).map(({ piece, name, isPlural }) => ({
        fit: 0.35,
        uses: [piece],
        title: line`What replaces ${name}`,
        tension: line`The draft presents ${name} as ${isPlural ? 'they are' : 'it is'} today; you know better than most what is on its way.`,
        question: {
          early: line`What is going to make ${name} look old-fashioned, who is already at work on it, and will you mind?`,
          midway: line`What about ${name} will be ordinary everywhere before long, though most of your trade would laugh at the idea now?`,
          late: line`Say what happens to ${name} when costs, habits or the weather shift as you expect: more of it, less, or none?`,
        }[place(context, piece)],
      })),
    ),
    wording('prediction/the-field', (context) =>
      subjects(context).map(({ piece, name }) => ({
        fit: 0.3,
        uses: [piece],
        title: line`${name}, and what is coming`,
        tension: line`You write of ${name} and of today. You also see signs that your readers do not.`,
        question: line`Which small sign around ${name} tells you where your field is heading, and what do you expect it to look like when everyone has noticed?`,
      })),
    ),
  ],
};
