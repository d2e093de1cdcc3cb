import type { AngleWordings, WordingContext } from '../wording.ts';
import {
  about,
  actsOfOne,
  clauses,
  doing,
  DURATION,
  echoed,
  figures,
  isDeed,
  line,
  type Named,
  MEASURE,
  MONEY,
  place,
  quotable,
  sided,
  subjects,
  telling,
  things,
  wording,
} from '../parts/index.ts';

const unitOf = (amount: string): string =>
  /[£$€%]|\p{L}+$/u.exec(amount)?.[0].toLowerCase().replace(/s$/u, '') ?? '';

/** Two of a kind, such as the old strap and the new strap, or the two that a sentence holds against each other. */
function isPair(context: WordingContext, first: Named | undefined, second: Named): boolean {
  if (!first) return false;
  const last = (text: string) => text.split(' ').at(-1);
  const isSameKind = last(first.bare) === last(second.bare) && first.bare !== second.bare;
  return (
    isSameKind ||
    sided(context, 'contrast', 'comparison').some(
      ({ one, other }) =>
        (one.includes(first.bare) && other.includes(second.bare)) ||
        (other.includes(first.bare) && one.includes(second.bare)),
    )
  );
}

/** Holds two things side by side. */
export const comparison: AngleWordings = {
  angle: 'comparison',
  wordings: [
    wording('comparison/their-way-and-yours', (context) =>
      actsOfOne(context)
        .filter(({ isWill }) => isWill)
        .map(({ piece, words, who }) => ({
          fit: 0.85,
          uses: [piece],
          title: line`${who}’s way beside yours`,
          tension: line`${words} is one way to look at it. Yours never stands next to it.`,
          question: line`Set ${who}’s view and yours side by side: what does each save, what does each spoil, and where do the two agree?`,
        })),
    ),
    wording('comparison/named-pair', (context) =>
      sided(context, 'comparison', 'contrast', 'change').map(
        ({ piece, one, other, briefOne, briefOther }) => ({
          fit: 0.95,
          uses: [piece],
          title: [line`${briefOne} beside ${briefOther}`, line`The two sides of ${about(context, piece)}`],
          tension: line`${one}, ${other}: held against each other in a single breath, and let go again.`,
          question: line`Lay both under the same lamp. In what are ${one} and ${other} alike, against all expectation, and where do they part?`,
        }),
      ),
    ),
    wording('comparison/two-figures', (context) => {
      const all = figures(context);
      return all.flatMap((first, index) =>
        all
          .slice(index + 1)
          .filter(
            (second) =>
              unitOf(first.amount) === unitOf(second.amount) &&
              unitOf(first.amount) !== '' &&
              first.figure !== second.figure,
          )
          .slice(0, 1)
          .map((second) => ({
            fit: Math.abs(first.piece.sentence - second.piece.sentence) <= 1 ? 0.9 : 0.5,
            uses: [first.piece, second.piece],
            title: line`${first.amount} next to ${second.amount}`,
            tension:
              first.piece.sentence === second.piece.sentence
                ? line`${first.amount} and ${second.amount} share a sentence, without a word on what lies between.`
                : line`${first.amount} here, ${second.amount} there: the draft has both, each in a sentence of its own.`,
            question: line`Hold ${first.amount} against ${second.amount}. Does the gap favour the side that your readers would guess, and what else differs along with it?`,
          })),
      );
    }),
    wording('comparison/before-beside-after', (context) =>
      sided(context, 'change', 'contrast').map(({ piece, one, other, briefOne, briefOther }) => ({
        fit: 0.7,
        uses: [piece],
        title: [
          line`${briefOne} and ${briefOther}, in columns`,
          line`Two columns for ${about(context, piece)}`,
        ],
        tension: line`In the draft ${one} gives way to ${other}; you never see the two at once.`,
        question: line`Draw two columns, ${one} and ${other}, and fill them line by line: look, sound, price, effort. Which line comes out equal?`,
      })),
    ),
    wording('comparison/old-and-new', (context) =>
      things(context, /\b(?:old|new|former|original|latest|previous|usual|ordinary|current|revised)\b/u).map(
        ({ piece, name, isPlural }) => ({
          fit: 0.7,
          uses: [piece],
          title: line`${name} and its opposite number`,
          tension: line`${name} ${isPlural ? 'imply' : 'implies'} a counterpart, which stays in the dark.`,
          question: line`Put ${name} right up against ${isPlural ? 'their' : 'its'} counterpart. What would a stranger take for the difference, and what do you look at?`,
        }),
      ),
    ),
    wording('comparison/two-things', (context) => {
      const [first, ...rest] = things(context);
      return rest
        .filter((second) => isPair(context, first, second))
        .slice(0, 4)
        .map((second) => ({
          fit: 0.6,
          uses: [first?.piece ?? second.piece, second.piece],
          title: line`${first?.name} against ${second.name}`,
          tension: line`${first?.name} and ${second.name} both turn up here and are never weighed one against the other.`,
          question: line`Weigh ${first?.name} against ${second.name}: what can the first do that the second cannot, and where is it the other way round?`,
        }));
    }),
    wording('comparison/as-long-as', (context) =>
      figures(context, DURATION)
        .filter(({ isOne }) => !isOne)
        .map(({ piece, amount }) => ({
          fit: 0.25,
          uses: [piece],
          title: line`What else takes ${amount}`,
          tension: line`On its own, ${amount} is neither long nor short.`,
          question: line`What else in your reader’s world takes just as long as ${amount}? Set it alongside, and let the likeness do the explaining.`,
        })),
    ),
    wording('comparison/as-dear-as', (context) =>
      figures(context, MONEY).map(({ piece, figure }) => ({
        fit: 0.65,
        uses: [piece],
        title: line`${figure} here, ${figure} elsewhere`,
        tension: line`${figure} stands by itself, so each reader quietly holds it up against something of their own.`,
        question: line`Choose the rival for them: what else goes for ${figure}, how long does either last, and which is missed sooner when gone?`,
      })),
    ),
    wording('comparison/as-big-as', (context) =>
      figures(context, MEASURE).map(({ piece, amount }) => ({
        fit: 0.6,
        uses: [piece],
        title: line`As much as ${amount}`,
        tension: line`Specialists know at once whether ${amount} is good. Others need something to put next to it.`,
        question: line`Which everyday thing measures ${amount} too, and in what respect does the comparison limp in a way worth telling?`,
      })),
    ),
    wording('comparison/like-what', (context) =>
      quotable(
        context,
        ['comparison'],
        /\b(?:like|as|than|more|less|same|similar|different|better|worse|bigger|smaller|faster|closer)\b/iu,
      ).map(({ piece, words, brief }) => ({
        fit: 0.65,
        uses: [piece],
        title: [line`The other half of ${brief}`, line`${about(context, piece)}, held up to the other`],
        tension: line`${words} compares in passing and then drops the other half.`,
        question: line`Pick up the other half of ${words} and keep it in view for the whole post: where does it win, where lose, where is it a draw?`,
      })),
    ),
    wording('comparison/then-post', (context) =>
      echoed(context).map(({ echo, words, piece }) => ({
        fit: 0.6,
        uses: [piece],
        echoes: [echo],
        title: line`Both posts on ${about(context, piece)}`,
        tension: line`An earlier post of yours has ${words}; this draft has its own version of it.`,
        question: line`Print that line next to today’s. What is the same to the letter, what is not, and which of them would you rather have written?`,
      })),
    ),
    wording('comparison/doing-it-otherwise', (context) =>
      clauses(
        context,
        (clause) => isDeed(clause) && clause.auxiliary === '' && clause.tense === 'present',
      ).map(({ piece, clause }) => ({
        fit: 0.4,
        uses: [piece],
        title: [
          line`${doing(clause, 4)}, or otherwise`,
          line`${about(context, piece)}, your way and the usual way`,
        ],
        tension: line`${telling(clause)}. Other people get there by another road, which the draft does not show.`,
        question: line`Show both roads in parallel, step beside step: the one where ${telling(clause)}, and the one that most others take. Where do they meet?`,
      })),
    ),
    wording('comparison/twin', (context) =>
      things(context).map(({ piece, name, isPlural }) => ({
        fit: 0.35,
        uses: [piece],
        title: line`${name} and a close cousin`,
        tension: line`Only ${name} can be seen here, with nothing beside ${isPlural ? 'them' : 'it'} to judge by.`,
        question: {
          early: line`What do people mistake ${name} for? Set the two next to each other and name the differences from the plainest to the finest.`,
          midway: line`What from a wholly different trade works just as ${name} ${isPlural ? 'do' : 'does'}, and at which point does the likeness end?`,
          late: line`If ${name} had a twin at a competitor’s, what could you tell them apart by with your eyes shut?`,
        }[place(context, piece)],
      })),
    ),
    wording('comparison/scales', (context) =>
      subjects(context).map(({ piece, name }) => ({
        fit: 0.3,
        uses: [piece],
        title: line`${name} on the scales`,
        tension: line`A reader who has never met ${name} has only likeness to go by.`,
        question: line`What does your reader already know that resembles ${name} most closely? Go through both, likeness by likeness, until the difference shows.`,
      })),
    ),
  ],
};
