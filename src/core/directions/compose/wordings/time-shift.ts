import type { AngleWordings } from '../wording.ts';
import {
  about,
  bare,
  byPlace,
  clauses,
  doing,
  DURATION,
  echoed,
  figures,
  isDeed,
  isDone,
  isHuman,
  line,
  place,
  quotable,
  subjects,
  telling,
  things,
  wording,
} from '../parts/index.ts';

/** Looks from another time: then and now, years later, hour by hour. */
export const timeShift: AngleWordings = {
  angle: 'time-shift',
  wordings: [
    wording('time-shift/the-crossing', (context) =>
      quotable(context, ['change']).map(({ piece, words, brief }) => ({
        fit: 0.9,
        uses: [piece],
        title: [line`The morning before ${brief}`, line`${about(context, piece)} on the last old morning`],
        tension: line`${words}. So it was otherwise before; the draft has the turn, and nothing of the time that it ended.`,
        question: line`Go back to the last morning before ${words}. What did everybody take for granted that nobody would today?`,
      })),
    ),
    wording('time-shift/inside-a-span', (context) =>
      figures(context, DURATION)
        .filter(({ isOne, amount }) => !isOne && !/\bago\b/u.test(amount))
        .map(({ piece, amount }) => ({
          fit: 0.4,
          uses: [piece],
          title: line`Inside the ${amount}`,
          tension: line`You spend a few words on ${amount} that somebody lived through from end to end.`,
          question: byPlace(context, piece, {
            early: line`Tell the ${amount} as a log: the opening entry, the dullest, the very last. Who is keeping it, and what changes in the handwriting?`,
            midway: line`Halfway through the ${amount}, what did it all look like, and who already knew how it would end?`,
            late: line`Hour for hour or season for season: where in the ${amount} did things turn, and what was still as on day one?`,
          }),
        })),
    ),
    wording('time-shift/back-then', (context) =>
      quotable(
        context,
        ['time'],
        /\b(?:last (?:year|spring|summer|autumn|winter|fall)|ago|back in|in (?:19|20)\d\d|used to|once)\b/iu,
      ).map(({ piece, words, brief }) => ({
        fit: 0.4,
        uses: [piece],
        title: [line`This post as of ${brief}`, line`${about(context, piece)}, written back then`],
        tension: line`You mention ${words} in passing, with everything you have learned since.`,
        question: line`Suppose you had drafted this at the time of ${words}, not today. Which sentence would have said the opposite?`,
      })),
    ),
    wording('time-shift/how-it-grew-old', (context) =>
      things(
        context,
        /\b(?:old|older|oldest|former|original|new|newest|latest|next-generation|vintage|ancient|revised|updated)\b/u,
      ).map(({ piece, name }) => {
        const isNew = /\b(?:new|newest|latest|revised|updated)\b/iu.test(name);
        return {
          fit: 0.7,
          uses: [piece],
          title: isNew ? line`When ${name} is old news` : line`How ${name} grew old`,
          tension: isNew
            ? line`Today you call it ${name}; years from now somebody will use that word of its successor.`
            : line`You say ${name} as though age were a colour. It had a day of its own when it was the latest thing.`,
          question: isNew
            ? line`Write about ${name} as its successor will remember it, decades on: what did it get right, and what makes people smile?`
            : line`When did people stop calling ${name} new, and what did the room look like that day?`,
        };
      }),
    ),
    wording('time-shift/once-more', (context) =>
      quotable(
        context,
        ['statement', 'process', 'time', 'change', 'thing', 'contrast'],
        /\b(?:again|another|still|as before|same as ever|as always|as ever|any ?more|already|back)\b/iu,
      ).map(({ piece, words, brief }) => ({
        fit: 0.65,
        uses: [piece],
        title: [line`Before it was ${brief}`, line`${about(context, piece)} beside its earlier self`],
        tension: line`${words} only makes sense to those who were there before. The earlier time itself is missing.`,
        question: line`Put the earlier time and this one side by side, an hour against an hour: what has quietly gone, and what has nobody managed to change?`,
      })),
    ),
    wording('time-shift/clock', (context) =>
      quotable(
        context,
        ['time'],
        /\b(?:\d{1,2}(?::\d\d)?\s?(?:a\.?m|p\.?m)|at (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight)|o['’]clock|noon|midnight|morning|evening|night|dawn)\b/iu,
      ).map(({ piece, words, brief }) => ({
        fit: 0.7,
        uses: [piece],
        title: [line`The hour before ${brief}`, line`The hour before ${about(context, piece)}`],
        tension: line`The draft knows ${words}, and jumps straight to what follows.`,
        question: line`What is happening an hour before ${words}, what a minute before, and what when all of it is over and the lights go out?`,
      })),
    ),
    wording('time-shift/earlier-post', (context) =>
      echoed(context).map(({ echo, words, piece }) => ({
        fit: 0.75,
        uses: [piece],
        echoes: [echo],
        title: line`You then and now on ${about(context, piece)}`,
        tension: line`Earlier you wrote ${words}. The draft comes back to it without a look over its shoulder.`,
        question: line`Answer your earlier self: what would surprise the person who wrote that line, reading this draft today?`,
      })),
    ),
    wording('time-shift/eve-of', (context) =>
      clauses(context, (clause) => clause.tense === 'past' && isDone(clause)).map(({ piece, clause }) => ({
        fit: 0.5,
        uses: [piece],
        title: [line`The day before ${doing(clause, 3)}`, line`The evening before ${about(context, piece)}`],
        tension: line`You report that ${telling(clause)}. The evening before, nobody knew how it would turn out.`,
        question: byPlace(context, piece, {
          early: line`Tell it from the eve: who went home thinking what, on the last evening before ${telling(clause)}?`,
          midway: line`Let years go by after ${telling(clause)}. What does it look like from there, and what had nobody seen coming?`,
          late: line`The clock runs back from the moment ${telling(clause)}: a day, a month, a year. Where were you at each stop?`,
        }),
      })),
    ),
    wording('time-shift/since-when', (context) =>
      clauses(
        context,
        (clause) => clause.tense === 'present' && clause.auxiliary === '' && isDeed(clause),
      ).map(({ piece, clause }) => ({
        fit: 0.45,
        uses: [piece],
        title: [line`Before ${doing(clause, 4)}`, line`Since when ${about(context, piece)}?`],
        tension: line`The draft puts it in the present, as if it had always been so: ${telling(clause)}.`,
        question: byPlace(context, piece, {
          early: line`Since when? Go to the year before ${isHuman(clause) ? 'you' : 'anybody'} began to ${bare(clause)}, and tell what was done in its place.`,
          midway: line`When did somebody ${bare(clause)} for the very first time here, and what would they not believe about how it is done today?`,
          late: line`Skip ahead a generation. Do they still ${bare(clause)}, and what do they tell children about how it was in your day?`,
        }),
      })),
    ),
    wording('time-shift/rings', (context) =>
      things(context).map((thing) => ({
        fit: 0.35,
        uses: [thing.piece],
        title: [line`${thing.name}, years from now`],
        tension: line`Here you show ${thing.name} on a single day. What time does to ${thing.isPlural ? 'them' : 'it'} stays outside the frame.`,
        question: {
          early: line`What will be left of ${thing.name} years from now, and which detail will only those who were around today remember?`,
          midway: line`Meet ${thing.name} again when your youngest reader is grey: what still works, and which word in the draft has gone stale?`,
          late: line`Count back through the life of ${thing.name}: what stood in this spot a generation earlier, and who still misses it?`,
        }[place(context, thing.piece)],
      })),
    ),
    wording('time-shift/found-later', (context) =>
      subjects(context).map(({ piece, name, isPlural }) => ({
        fit: 0.3,
        uses: [piece],
        title: line`${name}, found in a drawer`,
        tension: line`Whoever reads this today knows what ${name} ${isPlural ? 'are' : 'is'}. The draft counts on that, and time does not.`,
        question: line`A stranger finds this page a generation on. What must you tell them about ${name} that every reader now simply knows?`,
      })),
    ),
  ],
};
