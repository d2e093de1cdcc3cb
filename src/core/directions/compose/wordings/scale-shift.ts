import type { AngleWordings } from '../wording.ts';
import {
  about,
  actsOfOne,
  bare,
  byPlace,
  clauses,
  doing,
  DURATION,
  figures,
  isDeed,
  isMany,
  line,
  MEASURE,
  MONEY,
  PEOPLE,
  place,
  quotable,
  sided,
  subjects,
  telling,
  things,
  wording,
} from '../parts/index.ts';

/** Changes the scale: one made thousands, a city made a street, a big number made one person's. */
export const scaleShift: AngleWordings = {
  angle: 'scale-shift',
  wordings: [
    wording('scale-shift/everyone-does-it', (context) =>
      actsOfOne(context)
        .filter(({ isWill }) => !isWill)
        .map(({ piece, words, who }) => ({
          fit: 0.8,
          uses: [piece],
          title: line`A town full of people like ${who}`,
          tension: line`${words}: that is one person. It is easily overlooked at that size.`,
          question: line`If a whole town did as ${who} did on the same day, what would change first, and what would run out by evening?`,
        })),
    ),
    wording('scale-shift/one-of-many', (context) =>
      figures(context)
        .filter((found) => isMany(found))
        .filter(
          ({ counted, amount }) =>
            counted !== undefined &&
            !DURATION.test(amount) &&
            !MEASURE.test(amount) &&
            !MONEY.test(amount) &&
            !PEOPLE.test(amount),
        )
        .map(({ piece, amount }) => ({
          fit: 0.9,
          uses: [piece],
          title: line`A single one of the ${amount}`,
          tension: line`${amount} is a sum. Nobody has ever held a sum in their hands.`,
          question: byPlace(context, piece, {
            early: line`Let ${amount} shrink to one. Which would you follow from start to finish, and what does it weigh, hold or smell of that the total hides?`,
            midway: line`Out of ${amount} choose the least remarkable and make it as big as the page. What can be seen on it now?`,
            late: line`How would ${amount} look laid out on a street, and at which of them would you kneel down to look closer?`,
          }),
        })),
    ),
    wording('scale-shift/one-face', (context) =>
      figures(context, PEOPLE)
        .filter(({ isOne }) => !isOne)
        .map(({ piece, amount }) => ({
          fit: 0.9,
          uses: [piece],
          title: line`One face out of ${amount}`,
          tension: line`${amount}: so many that the reader pictures nobody.`,
          question: line`Scale the crowd down. Out of ${amount} pick a single face: what did that day come to for this person alone, in minutes, steps or coins?`,
        })),
    ),
    wording('scale-shift/beside-a-thumb', (context) =>
      figures(context, MEASURE).map(({ piece, amount }) => ({
        fit: 0.85,
        uses: [piece],
        title: line`How big is ${amount}, really?`,
        tension: line`To you ${amount} is a finding; to a reader, a mark on a ruler they are not holding.`,
        question: byPlace(context, piece, {
          early: line`Blow ${amount} up until it fills a room, or shrink it to something in a pocket. At which size does a layman gasp?`,
          midway: line`What would ${amount} be if the whole thing were the size of a house: a door, a nail, a speck of dust on the sill?`,
          late: line`Repeat ${amount} for every user, every day of a year, and lay it end to end. How far does it reach, and past which landmark?`,
        }),
      })),
    ),
    wording('scale-shift/per-use', (context) =>
      figures(context, MONEY)
        .filter(({ figure }) => !/shilling|pence/u.test(figure))
        .map(({ piece, figure }) => ({
          fit: 0.5,
          uses: [piece],
          title: line`${figure} in small change`,
          tension: line`${figure} comes as one sum. Nobody thinks in sums of that size, or of that smallness.`,
          question: line`Break ${figure} down to a single day, a single hour, a single customer. Which of these sums would make your reader stop, and which would make them laugh?`,
        })),
    ),
    wording('scale-shift/time-squeezed', (context) =>
      figures(context, DURATION)
        .filter(({ isOne }) => !isOne)
        .map(({ piece, amount }) => ({
          fit: 0.3,
          uses: [piece],
          title: line`${amount} squeezed into a lunch hour`,
          tension: line`${amount} is too long to feel or too short to notice, depending on who waits.`,
          question: line`Squeeze ${amount} into a single lunch hour. What happens while the soup is served, and what is not yet ready when the bill comes?`,
        })),
    ),
    wording('scale-shift/for-a-city', (context) =>
      clauses(context, (clause) => isDeed(clause) && clause.tense !== 'future').map(({ piece, clause }) => ({
        fit: 0.55,
        uses: [piece],
        title: [line`${doing(clause, 4)}, for a whole city`, line`${about(context, piece)} for a whole city`],
        tension: line`${telling(clause)}: it is told at the size at which it happened.`,
        question: line`What would it take to ${bare(clause)} for an entire city? Find the point where the multiplied version turns absurd, or beautiful.`,
      })),
    ),
    wording('scale-shift/as-a-street', (context) => {
      const [street, ...houses] = things(context);
      return houses.slice(0, 3).map((house) => ({
        fit: 0.5,
        uses: [street?.piece ?? house.piece, house.piece],
        title: line`${street?.name} the size of a street`,
        tension: line`${street?.name} and ${house.name} are shown at their real size, where most of what matters is too small to see.`,
        question: line`If ${street?.name} filled a street, behind which door would ${house.name} be found, how far is the walk, and who is sweeping the steps?`,
      }));
    }),
    wording('scale-shift/just-a-little', (context) =>
      quotable(
        context,
        ['number', 'contrast', 'statement', 'comparison', 'negation', 'process'],
        /\b(?:only|just|single|tiny|small|little|tenth|fraction|barely|few|slight|slightly|minor|half|quarter)\b/iu,
      ).map(({ piece, words, brief }) => ({
        fit: 0.65,
        uses: [piece],
        title: [
          line`${brief}, times a thousand households`,
          line`${about(context, piece)}, a thousand times over`,
        ],
        tension: line`You make little of it: ${words}. Repeated often enough, little things stop being little.`,
        question: line`Multiply it until it matters: if ${words} happened in every house of your town at once, what would the council have to build?`,
      })),
    ),
    wording('scale-shift/wide-claim', (context) =>
      quotable(
        context,
        ['promise', 'stance', 'statement', 'address'],
        /\b(?:every|everyone|everybody|everywhere|any|whole|world|planet|entire|global|country|nation|never|always|zero|total)\b/iu,
      ).map(({ piece, words, brief }) => ({
        fit: 0.65,
        uses: [piece],
        title: [line`${brief}, on a kitchen table`, line`${about(context, piece)} on one kitchen table`],
        tension: line`${words} reaches so wide that it touches nobody in particular.`,
        question: line`Bring it down to a single kitchen table on a wet evening. Who is sitting there, and what is the smallest thing that proves it?`,
      })),
    ),
    wording('scale-shift/small-against-large', (context) =>
      sided(context, 'contrast', 'comparison').map(({ piece, one, other, briefOther }) => ({
        fit: 0.45,
        uses: [piece],
        title: [line`${briefOther} seen from very far`, line`${about(context, piece)} from very far away`],
        tension: line`Up close, ${one} and ${other} are a gap. From far enough away they are a dot.`,
        question: line`Fly up until the difference between ${one} and ${other} vanishes, then drop until it is as wide as a valley. At which height should the post stay?`,
      })),
    ),
    wording('scale-shift/magnifier', (context) =>
      things(context).map(({ piece, name, isPlural }) => ({
        fit: 0.35,
        uses: [piece],
        title: line`${name} under a magnifying glass`,
        tension: line`Everybody sees ${name} from the same distance, the draft included.`,
        question: {
          early: line`Come so close to ${name} that ${isPlural ? 'they no longer fit' : 'it no longer fits'} in the picture. What tiny part now looks as large as a landscape?`,
          midway: line`Suppose ${name} had to cover a football pitch. How many would it take, or how large, and what would a child ask, walking across?`,
          late: line`Pile up all there ever was of ${name}. How high does the heap get, and what lies at the very bottom?`,
        }[place(context, piece)],
      })),
    ),
    wording('scale-shift/one-life', (context) =>
      subjects(context).map(({ piece, name }) => ({
        fit: 0.3,
        uses: [piece],
        title: line`${name}, one life’s worth`,
        tension: line`You speak of ${name} in general, the size at which a reader nods and forgets.`,
        question: line`How much of ${name} goes into a single human life, from the earliest to the very last? Give the sum, then the one that counts.`,
      })),
    ),
  ],
};
