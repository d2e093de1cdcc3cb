import type { AngleWordings } from '../wording.ts';
import {
  about,
  actsOfOne,
  asking,
  byPlace,
  clauses,
  countWords,
  doing,
  faults,
  figures,
  isDone,
  isHuman,
  isVisible,
  line,
  PEOPLE,
  persons,
  place,
  quotable,
  sided,
  spots,
  telling,
  things,
  wording,
} from '../parts/index.ts';

const SAYS =
  /^(?:said|says?|asks?|asked|told|tells?|called|cried|laughed|shouted|wrote|whispered|remembers?)$/u;

/** One brief scene of everyday life, told in its particulars. */
export const smallMoment: AngleWordings = {
  angle: 'small-moment',
  wordings: [
    wording('small-moment/one-person', (context) =>
      actsOfOne(context).map(({ piece, words, who }) => ({
        fit: 0.92,
        uses: [piece],
        title: line`${who}, in that very minute`,
        tension: line`${words} happened somewhere, at some hour. The draft keeps neither the room nor the light.`,
        question: line`Where was ${who} when it happened, what was close at hand, and who looked up? Write only those sixty seconds.`,
      })),
    ),
    wording('small-moment/somebody-doing', (context) =>
      clauses(
        context,
        (clause) =>
          isVisible(clause) &&
          (isHuman(clause) || clause.person === 'they') &&
          countWords(clause.rest) >= 2 &&
          !/\d|\b(?:last year|every|always|often|many|all)\b/iu.test(`${clause.lead} ${clause.rest}`) &&
          clause.person !== 'it' &&
          clause.tense !== 'future',
        ['actor', 'process', 'statement'],
      ).map(({ piece, clause }) => ({
        fit: 0.85,
        uses: [piece],
        title: [line`The minute of ${doing(clause, 4)}`, line`The minute with ${about(context, piece)}`],
        tension: line`${telling(clause)}: a whole scene, folded into a remark.`,
        question: byPlace(context, piece, {
          early: line`Stay in the one minute in which ${telling(clause)}. What is in whose hands, what is on the radio, and what does nobody say?`,
          midway: line`${telling(clause)}, and a door bangs, or does not. Who else is in the room, what do they hear, what is left lying on the floor?`,
          late: line`Follow one pair of hands while ${telling(clause)}: what do they touch, in what light, and who is watching from where?`,
        }),
      })),
    ),
    wording('small-moment/person-and-hour', (context) =>
      persons(context).map(({ piece, name }) => ({
        fit: 0.8,
        uses: [piece],
        title: line`A minute with ${name}`,
        tension: line`${name} is named and then passed by. If there was light, weather or a sound, the draft keeps none of it.`,
        question: byPlace(context, piece, {
          early: line`Where is ${name} standing at that very moment, what is within reach, and what small thing happens that has nothing to do with the news?`,
          midway: line`Catch ${name} between two jobs: sleeves, cup, window, weather. What is said, to whom, and what is meant by it?`,
          late: line`What was the last thing ${name} did that day before leaving the room, and who saw it?`,
        }),
      })),
    ),
    wording('small-moment/at-that-hour', (context) =>
      quotable(
        context,
        ['time'],
        /\b(?:\d{1,2}(?::\d\d)?\s?(?:a\.?m|p\.?m)|at (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight)|o['’]clock|morning|evening|afternoon|night|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/iu,
      ).map(({ piece, words, brief }) => ({
        fit: 0.75,
        uses: [piece],
        title: [line`${brief}, as it was`, line`${about(context, piece)} at that hour`],
        tension: line`${words} stands there like an entry in a calendar, without weather, coats or voices.`,
        question: line`Open the door on ${words}: who comes through it, with wet or dry shoes, carrying what, and which are the opening words?`,
      })),
    ),
    wording('small-moment/in-that-place', (context) =>
      spots(context).map(({ piece, where }) => ({
        fit: 0.65,
        uses: [piece],
        title: line`A few breaths ${where}`,
        tension: line`${where}, and already the draft is somewhere else.`,
        question: line`Stand ${where} for the length of a few breaths. What is lying about, what creaks or hums, who looks up?`,
      })),
    ),
    wording('small-moment/words-were-said', (context) =>
      quotable(
        context,
        ['quote', 'statement'],
        /\b(?:said|says|asked|told|called|cried|laughed|shouted|wrote|answered|whispered|remembers?)\b/iu,
      )
        .filter(({ piece }) => piece.kind === 'quote' || SAYS.test(piece.clause?.verb ?? ''))
        .map(({ piece, words, brief }) => ({
          fit: 0.75,
          uses: [piece],
          title: [line`Around ${brief}`, line`The talk around ${about(context, piece)}`],
          tension: line`Of the whole encounter the draft keeps ${words}. If there was a pause, a cup, a look, they are left out.`,
          question: line`What had just happened a breath earlier, what were the hands busy with, and how long was the silence afterwards?`,
        })),
    ),
    wording('small-moment/someone-in-line', (context) =>
      figures(context, PEOPLE)
        .filter(({ isOne }) => !isOne)
        .map(({ piece, amount }) => ({
          fit: 0.7,
          uses: [piece],
          title: line`Somewhere among ${amount}`,
          tension: line`From ${amount} no sound reaches the page, no cough, no joke.`,
          question: line`Overhear a scrap of conversation among the ${amount}: which two are talking, what about, and what makes them stop?`,
        })),
    ),
    wording('small-moment/when-it-went', (context) =>
      faults(context).map(({ piece, words, brief }) => ({
        fit: 0.7,
        uses: [piece],
        title: [line`The second of ${brief}`, line`The second somebody noticed ${about(context, piece)}`],
        tension: line`${words} is stated as a fact. Somebody saw it with their own eyes before it was one.`,
        question: line`Freeze the second in which ${words} was noticed. Who bends closer, what do they put down first, and what is the face like?`,
      })),
    ),
    wording('small-moment/senses', (context) =>
      quotable(
        context,
        ['statement', 'comparison', 'thing', 'process', 'contrast', 'number'],
        /\b(?:red|redder|blue|green|purple|pink|yellow|brown|black|white|gr[ae]y|dark|darker|bright|wet|dry|cold|warm|hot|soft|hard|sweet|sour|bitter|salty|smell|smells|taste|tastes|loud|quiet|silent|dirt|dirty|dust|rain|snow|mud|smoke|steam|bell|lamp|wood|leather|wool|bread|coffee|tea)\b/iu,
      ).map(({ piece, words, brief }) => ({
        fit: 0.6,
        uses: [piece],
        title: [line`${brief}, close enough to touch`, line`Close enough to touch ${about(context, piece)}`],
        tension: line`In ${words} there is something for eyes, nose or skin; then the draft goes back to explaining.`,
        question: line`Who was there when you came upon ${words}, at what time of day, and what did they do with their sleeves?`,
      })),
    ),
    wording('small-moment/turning', (context) =>
      sided(context, 'change', 'contrast').map(({ piece, one, other, briefOther }) => ({
        fit: 0.5,
        uses: [piece],
        title: [line`The breath before ${briefOther}`, line`A breath before ${about(context, piece)}`],
        tension: line`From ${one} to ${other} you need a comma. Whether there was a moment in between, with a room around it, is left open.`,
        question: line`Which ordinary moment holds both ${one} and ${other}? Write it as you would film it: a window, a gesture, a sound off.`,
      })),
    ),
    wording('small-moment/a-step', (context) =>
      clauses(context, (clause) => !clause.isNegated && isDone(clause), [
        'process',
        'statement',
        'promise',
      ]).map(({ piece, clause }) => ({
        fit: 0.45,
        uses: [piece],
        title: [
          line`${doing(clause, 5)}, on an ordinary Tuesday`,
          line`${about(context, piece)} on an ordinary afternoon`,
        ],
        tension: line`${telling(clause)}, in general. In particular it happens on some afternoon, to someone with cold tea.`,
        question: line`Choose a particular afternoon. ${asking('where', clause)}, what interrupts it, and what detail would only a witness know?`,
      })),
    ),
    wording('small-moment/within-reach', (context) =>
      things(context).map(({ piece, name, isPlural }) => ({
        fit: 0.35,
        uses: [piece],
        title: line`Somebody reaches for ${name}`,
        tension: line`${name} ${isPlural ? 'are' : 'is'} explained, compared, offered; no hand touches ${isPlural ? 'them' : 'it'} in the whole draft.`,
        question: {
          early: line`Which hand last reached for ${name}, in what room, in what hurry, and what was knocked over?`,
          midway: line`Watch ${name} on an unremarkable day: who walks by, who stops, and what do they mutter?`,
          late: line`Somebody sees ${name} for a moment and then goes home. What did they see, hear and smell?`,
        }[place(context, piece)],
      })),
    ),
  ],
};
