import type { AngleWordings } from '../wording.ts';
import type { WordingContext } from '../wording.ts';
import {
  byPlace,
  clauses,
  DURATION,
  faults,
  figures,
  isVisible,
  line,
  type Named,
  persons,
  place,
  quotable,
  sided,
  spots,
  telling,
  things,
  wording,
} from '../parts/index.ts';

const ABSTRACT =
  /(?:tion|sion|ment|ness|ity|ance|ence|ship|ism|ing|cy|th)s?$|\b(?:time|times|day|days|week|weeks|month|months|year|years|way|ways|part|parts|case|cases|order|orders|work|data|question|questions|result|results|idea|ideas|help|use|end|start|event|events|trial|forecast|forecasts|difference|reason|people|company|community|market|price|prices|rule|rules)$/iu;

/** Places of business, people by another word, and what is no thing at all. */
const NO_WITNESS =
  /\b(?:branch|bank|store|shop|tannery|test|tests|firm|office|band|machine|menu|plan|pressure|river|sea|rain|weather|bus|square|street|way|wolves|wolf|dog|penguin|child|children|baby|news|view|rest|plugins?|software|release|version|file|files|code|error|errors|delivery|deliveries|elbows?|hands?|post|posts|draft|test of .*|sound of .*)$/iu;

/** Things that could look back: what can be touched comes before what cannot. */
function witnesses(context: WordingContext): readonly Named[] {
  const all = things(context).filter(
    ({ name, bare }) => /^(?:the|your|\p{Ll}+s\b)/u.test(name) && !NO_WITNESS.test(bare),
  );
  const solid = all.filter(({ bare }) => !ABSTRACT.test(bare));
  return solid.length > 0 ? solid : all;
}

/** Told from a thing's point of view. */
export const objectsEye: AngleWordings = {
  angle: 'objects-eye',
  wordings: [
    wording('objects-eye/about-somebody', (context) =>
      persons(context).flatMap((person) =>
        witnesses(context)
          .filter(({ piece }) => piece.sentence === person.piece.sentence)
          .slice(0, 2)
          .map((thing) => ({
            fit: 0.95,
            uses: [thing.piece, person.piece],
            title: line`${person.name}, according to ${thing.name}`,
            tension: line`The draft looks at ${thing.name} through ${person.name}. Nobody has asked for the view from the other side.`,
            question: byPlace(context, thing.piece, {
              early: line`What ${thing.isPlural ? 'have' : 'has'} ${thing.name} noticed about ${person.name}’s hands, moods or muttering that ${person.name} would never put in writing?`,
              midway: line`If ${thing.name} kept a file on ${person.name}, what would be underlined in it, and what would be kindly left out?`,
              late: line`${person.name} goes home and ${thing.name} ${thing.isPlural ? 'stay' : 'stays'} behind. What does the silence sound like from there, and what is still aching?`,
            }),
          })),
      ),
    ),
    wording('objects-eye/the-long-wait', (context) =>
      figures(context, DURATION)
        .filter(({ isOne }) => !isOne)
        .flatMap(({ piece, amount }) =>
          witnesses(context)
            .filter((thing) => thing.piece.sentence === piece.sentence && !/\bnew\b/u.test(thing.name))
            .slice(0, 2)
            .map((thing) => ({
              fit: 0.45,
              uses: [thing.piece, piece],
              title: line`${amount}, says ${thing.name}`,
              tension: line`For you ${amount} is a figure. Nobody has asked ${thing.name} how long that felt.`,
              question: byPlace(context, piece, {
                early: line`Give ${thing.name} the diary of those ${amount}. Which entry is proud, which is bored, and which has been crossed out?`,
                midway: line`What did ${thing.name} do all through the ${amount}: wait, work, complain, hum? Let it say so, hour upon hour, as “I”.`,
                late: line`After ${amount}, what would ${thing.name} like to be asked, and whom would it rather not see again?`,
              }),
            })),
        ),
    ),
    wording('objects-eye/from-its-place', (context) =>
      spots(context).flatMap(({ piece, where }) =>
        witnesses(context)
          .filter(({ bare }) => !where.includes(bare))
          .slice(0, 3)
          .map((thing) => ({
            fit: 0.55,
            uses: [thing.piece, piece],
            title: line`The view from ${thing.name}`,
            tension: line`Of all there is to see ${where}, the draft keeps what people see, standing up and passing through.`,
            question: line`Lie where ${thing.name} ${thing.isPlural ? 'lie' : 'lies'}: what can be seen ${where} from that height, what only heard, and whose feet are known by sound?`,
          })),
      ),
    ),
    wording('objects-eye/two-of-them', (context) => {
      const all = witnesses(context);
      const [first] = all;
      return all.slice(1, 4).map((second) => ({
        fit: 0.35,
        uses: [first?.piece ?? second.piece, second.piece],
        title: line`${first?.name} speaks to ${second.name}`,
        tension: line`${first?.name} and ${second.name} share a draft, and each would tell it differently.`,
        question: line`When the lights are off, what does ${first?.name} whisper to ${second.name} about the people, and what comes back as an answer?`,
      }));
    }),
    wording('objects-eye/unseen', (context) =>
      quotable(
        context,
        ['negation', 'statement'],
        /\b(?:see|seen|looks?|looked|noticed?|hidden|invisible|saw|watch|watched)\b(?! through)(?!.* through)/iu,
      ).flatMap(({ piece, words }) =>
        witnesses(context)
          .filter((thing) => thing.piece.sentence === piece.sentence && !thing.isPlural)
          .slice(0, 2)
          .map((thing) => ({
            fit: 0.6,
            uses: [piece, thing.piece],
            title: line`${thing.name} looks back`,
            tension: line`${words}, says the draft, and only ever means human eyes.`,
            question: line`${thing.name} can see too. What does it make of the people it sees, and what would it describe to a blind neighbour?`,
          })),
      ),
    ),
    wording('objects-eye/own-defence', (context) =>
      faults(context).flatMap(({ piece, words }) =>
        witnesses(context)
          .filter((thing) => piece.clause?.subject.includes(thing.bare) === true && !thing.isPlural)
          .slice(0, 2)
          .map((thing) => ({
            fit: 0.7,
            uses: [piece, thing.piece],
            title: [line`${thing.name} in its own defence`, line`${thing.name} speaks in its own defence`],
            tension: line`${words} is the verdict. The accused has not been heard.`,
            question: line`Put ${thing.name} in the witness box. In its own words: what happened that day, who was holding it, and what does it not forgive?`,
          })),
      ),
    ),
    wording('objects-eye/stayed-the-same', (context) =>
      sided(context, 'change', 'contrast').flatMap(({ piece, one, other }) =>
        witnesses(context)
          .slice(0, 2)
          .map((thing) => ({
            fit: 0.6,
            uses: [piece, thing.piece],
            title: line`${thing.name} was there throughout`,
            tension: line`${one} or ${other}: people decided. ${thing.name} had to live with it.`,
            question: line`In the voice of ${thing.name}: how did it feel when ${one} met ${other}, and which of the two did you like better?`,
          })),
      ),
    ),
    wording('objects-eye/acted-on', (context) =>
      clauses(
        context,
        (clause) => isVisible(clause) && clause.base !== 'ask' && clause.tense !== 'future',
      ).flatMap(({ piece, clause }) =>
        witnesses(context)
          .filter(
            (thing) =>
              thing.piece.sentence === piece.sentence &&
              !clause.subject.includes(thing.bare) &&
              clause.rest.includes(thing.bare),
          )
          .slice(0, 1)
          .map((thing) => ({
            fit: 0.75,
            uses: [piece, thing.piece],
            title: line`What ${thing.name} felt`,
            tension: line`${telling(clause)}: the deed is told by the doer, and ${thing.name} gets no line.`,
            question: line`Tell that sentence again as ${thing.name} would, starting with “I”: what do you see coming, what do you feel, and whom do you blame or thank?`,
          })),
      ),
    ),
    wording('objects-eye/measured', (context) =>
      figures(context)
        .filter(({ amount, isOne }) => !DURATION.test(amount) && !isOne)
        .flatMap(({ piece, amount }) =>
          witnesses(context)
            .filter((thing) => thing.piece.sentence === piece.sentence && !amount.includes(thing.bare))
            .slice(0, 1)
            .map((thing) => ({
              fit: 0.3,
              uses: [thing.piece, piece],
              title: line`${amount}, felt by ${thing.name}`,
              tension: line`You read ${amount} off from outside. Inside ${thing.name}, nobody counts like that.`,
              question: line`What is ${amount} to ${thing.name} itself: a squeeze, a stretch, a long wait? Let it report in units of its own.`,
            })),
        ),
    ),
    wording('objects-eye/interrupts', (context) =>
      witnesses(context).map((thing) => ({
        fit: 0.4,
        uses: [thing.piece],
        title: line`${thing.name} would like to interrupt`,
        tension: line`Everyone in the draft has a say about ${thing.name}, apart from ${thing.name}.`,
        question: {
          early: line`If ${thing.name} could interrupt you once while you read this aloud, at which sentence would it cough, and what would it put right?`,
          midway: line`${thing.name} gets to sign this post. Which boast would it strike out, and what would it own up to that you left out?`,
          late: line`Hand ${thing.name} the pen for the closing line. What does it want said about the life it leads when you are not looking?`,
        }[place(context, thing.piece)],
      })),
    ),
    wording('objects-eye/first-person', (context) =>
      witnesses(context)
        .slice(1)
        .map(({ piece, name, isPlural }) => ({
          fit: 0.35,
          uses: [piece],
          title: line`“I”, by ${name}`,
          tension: line`${name} ${isPlural ? 'appear' : 'appears'} as something owned, used or measured, never as someone with an opinion.`,
          question: {
            early: line`Where would ${name} begin the story, if it were told by ${isPlural ? 'them' : 'it'}: before you came along, or long after you went home?`,
            midway: line`What does ${name} complain of, what is it vain about, and which of your customers does it like best?`,
            late: line`Who carries, opens or ignores ${name} all day? Let it gossip about that person, kindly.`,
          }[place(context, piece)],
        })),
    ),
  ],
};
