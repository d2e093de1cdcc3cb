import type { AngleWordings } from '../wording.ts';
import {
  about,
  bare,
  byPlace,
  clauses,
  doing,
  figures,
  isDeed,
  isHuman,
  line,
  persons,
  place,
  quotable,
  quote,
  refusals,
  sentenceOf,
  spots,
  subjects,
  telling,
  things,
  wording,
} from '../parts/index.ts';

const RECURRING =
  /\b(?:every|each|again|weekly|daily|monthly|yearly|annual(?:ly)?|nightly|regular(?:ly)?|usual(?:ly)?|always|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days|mornings|evenings|(?:once|twice|times) an? \w+)\b/iu;

/** Something done again and again: every Monday, before each opening, once a year. */
export const ritual: AngleWordings = {
  angle: 'ritual',
  wordings: [
    wording('ritual/every-time', (context) =>
      quotable(context, ['time', 'process', 'statement', 'address', 'number'], RECURRING).map(
        ({ piece, words, brief }) => ({
          fit: 0.9,
          uses: [piece],
          title: [line`What belongs to ${brief}`, line`What always belongs to ${about(context, piece)}`],
          tension: line`${words}: by now it runs of its own accord, and so nobody describes it any more.`,
          question: line`Who sets ${words} going, with which words or what gesture, and what would feel wrong the moment it were left out?`,
        }),
      ),
    ),
    wording('ritual/number-in-a-row', (context) =>
      figures(context)
        .filter(({ piece }) =>
          /\b(?:no\.?|note|bulletin|issue|volume|episode|edition|week|release|version|chapter|part|round|letter)\s*(?:in servo\s*)?#?\d+/iu.test(
            sentenceOf(context, piece),
          ),
        )
        .map(({ piece }) => ({
          piece,
          series:
            /\b(?:no\.?|note|bulletin|issue|volume|episode|edition|week|release|version|chapter|part|round|letter)\s*(?:in servo\s*)?#?\d+(?:\.\d+)*/iu.exec(
              sentenceOf(context, piece),
            )?.[0],
        }))
        .map(({ piece, series }) => ({
          fit: 0.75,
          uses: [piece],
          title: line`${series}, and every one before`,
          tension: line`${quote(series)} says that this has been done many times over. How it gets done each time is told nowhere.`,
          question: line`Which habit has survived from the very first up to ${quote(series)}: who has to be in the room, what is on the table, what gets said at the end?`,
        })),
    ),
    wording('ritual/same-as-ever', (context) =>
      quotable(
        context,
        ['statement', 'process', 'comparison', 'time', 'contrast', 'address'],
        /\b(?:same as|same way|as before|as ever|as always|still|usual|tradition|custom|habit|once more)\b/iu,
      ).map(({ piece, words, brief }) => ({
        fit: 0.75,
        uses: [piece],
        title: [line`${brief}, to the letter`, line`${about(context, piece)}, the same every time`],
        tension: line`${words}: three seconds of reading for something that you have repeated who knows how often.`,
        question: line`List what stays the same each time, down to the cup, the chair, the joke. Which of them would cause a mutiny if you dropped it?`,
      })),
    ),
    wording('ritual/before-the-hour', (context) =>
      quotable(
        context,
        ['time'],
        /\b(?:\d{1,2}(?::\d\d)?\s?(?:a\.?m|p\.?m)|at (?:six|seven|eight|nine|ten|eleven|twelve|noon)|o['’]clock|noon|midnight|morning|evening|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/iu,
      ).map(({ piece, words, brief }) => ({
        fit: /\b(?:last|next|January|February|March|April|May|June|July|August|September|October|November|December)\b|\d{3}/u.test(
          words,
        )
          ? 0.35
          : 0.6,
        uses: [piece],
        title: [line`Just before ${brief}, every time`, line`Before ${about(context, piece)}, every time`],
        tension: line`Readers get ${words} as a date for their diary. For you it is also a routine.`,
        question: line`What do you always check, switch on, put away or say aloud ahead of ${words}, although no list demands it?`,
      })),
    ),
    wording('ritual/before-you-do', (context) =>
      clauses(context, (clause) => isDeed(clause) && clause.tense === 'present' && isHuman(clause), [
        'process',
        'statement',
        'actor',
      ]).map(({ piece, clause }) => ({
        fit: 0.6,
        uses: [piece],
        title: [line`Always before ${doing(clause, 4)}`, line`Always before ${about(context, piece)}`],
        tension: line`${telling(clause)}. Anything done that often grows its own small ceremony.`,
        question: byPlace(context, piece, {
          early: line`What comes before, unfailingly, whenever it is time to ${bare(clause)}? Describe it from the hands up, and say who taught it to whom.`,
          midway: line`On which days do you ${bare(clause)}, who says the word to begin, and what does everybody do without being told?`,
          late: line`Who insists on the same order every time you ${bare(clause)}, and what would the place feel like if you skipped it once?`,
        }),
      })),
    ),
    wording('ritual/somebody-always', (context) =>
      persons(context).map(({ piece, name, bare: who }) => ({
        fit: 0.6,
        uses: [piece],
        title: line`What ${who} always does`,
        tension: line`${name} turns up once, doing a single thing. What ${name} does every day of the week is not news, and so it is not in here.`,
        question: byPlace(context, piece, {
          early: line`What does ${name} do, day in, day out, in the same order, that the others have stopped noticing and would miss at once?`,
          midway: line`By what do you know, with your eyes shut, that ${name} has arrived and begun, as on any other morning?`,
          late: line`Which of the habits of ${name} has the whole place taken on, and when in the week can one see it?`,
        }),
      })),
    ),
    wording('ritual/never-on-principle', (context) =>
      refusals(context).map(({ piece, words, brief }) => ({
        fit: 0.45,
        uses: [piece],
        title: [line`The custom behind ${brief}`, line`The custom behind ${about(context, piece)}`],
        tension: line`${words} reads like a rule, and most rules began as somebody’s habit.`,
        question: line`Which standing custom of yours keeps ${words} true, week after week? Who sees to it, on what day, with what in hand?`,
      })),
    ),
    wording('ritual/at-this-place', (context) =>
      spots(context).map(({ piece, where }) => ({
        fit: 0.5,
        uses: [piece],
        title: line`Every morning ${where}`,
        tension: line`${where}: in the draft that is an address. People who are there daily know it by its routine.`,
        question: line`What happens ${where} each day before anything that the draft mentions: which light goes on, which kettle, who is always there already?`,
      })),
    ),
    wording('ritual/the-span', (context) =>
      quotable(
        context,
        ['time'],
        /^(?!.*\d|.*\blast\b).*\b(?:first|end of|beginning of|start of|week|month|year|season|spring|summer|autumn|winter|fall|holiday|Christmas|Easter|January|February|March|April|May|June|July|August|September|October|November|December)\b/iu,
      ).map(({ piece, words, brief }) => ({
        fit: 0.5,
        uses: [piece],
        title: [line`${brief}, year after year`, line`When ${about(context, piece)} comes round`],
        tension: line`${words} comes round whether you write about it or not.`,
        question: line`How does your place know that it is ${words} once more? Name the thing that is fetched out, the saying that returns, the person who starts it off.`,
      })),
    ),
    wording('ritual/how-often', (context) =>
      clauses(context, (clause) => isDeed(clause) && clause.tense === 'past').map(({ piece, clause }) => ({
        fit: 0.4,
        uses: [piece],
        title: [
          line`${doing(clause, 4)}, over and over`,
          line`${about(context, piece)}, not for the first time`,
        ],
        tension: line`Told as if it happened once: ${telling(clause)}.`,
        question: line`Was that the only time? If it keeps happening, tell the routine: which weekday, which tools, which words, and how the newcomer learns it.`,
      })),
    ),
    wording('ritual/with-the-thing', (context) =>
      things(context).map(({ piece, name, isPlural }) => ({
        fit: 0.35,
        uses: [piece],
        title: line`A habit around ${name}`,
        tension: line`You describe ${name}; the things you do around ${isPlural ? 'them' : 'it'} every day go without saying.`,
        question: {
          early: line`What do you do with ${name} each morning, without a thought, that a visitor would take for superstition?`,
          midway: line`Who touches, wipes, counts or curses ${name} as regularly as clockwork, on which day, and how does it always end?`,
          late: line`When the day’s work with ${name} is done, what do you do last, always, and who checks that it has been done?`,
        }[place(context, piece)],
      })),
    ),
    wording('ritual/the-custom', (context) =>
      subjects(context).map(({ piece, name }) => ({
        fit: 0.3,
        uses: [piece],
        title: line`${name} as a custom`,
        tension: line`For readers ${name} is news. In your calendar it has a fixed place.`,
        question: line`Which part of ${name} do you repeat so faithfully that skipping it would bring bad luck? Start there, and describe a single repetition.`,
      })),
    ),
  ],
};
