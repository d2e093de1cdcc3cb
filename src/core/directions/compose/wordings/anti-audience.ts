import type { Piece } from '../../material/material.ts';
import type { AngleWordings } from '../wording.ts';
import {
  about,
  actors,
  bare,
  byPlace,
  clauses,
  DURATION,
  faults,
  figures,
  isDeed,
  line,
  MONEY,
  PEOPLE,
  place,
  quotable,
  refusals,
  sentenceOf,
  sided,
  subjects,
  telling,
  things,
  wording,
} from '../parts/index.ts';

/** What something is sold for, not what was lost, spent or owed. */
const isPrice = (sentence: string, { clause }: Piece): boolean =>
  clause?.tense !== 'past' &&
  /\b(?:costs?|prices?|tickets?|for|from|each|is|are|at)\b/iu.test(sentence) &&
  !/\b(?:lost|loses?|bill|spent|owe|paid|saved?|an hour)\b/iu.test(sentence);

/** Says plainly for whom this is not. */
export const antiAudience: AngleWordings = {
  angle: 'anti-audience',
  wordings: [
    wording('anti-audience/sent-home', (context) =>
      refusals(context).map(({ piece, words, brief }) => ({
        fit: 0.9,
        uses: [piece],
        title: [line`Whom ${brief} sends home`, line`Whom ${about(context, piece)} would send home`],
        tension: line`${words} shuts a door, and the draft does not look at who is standing outside.`,
        question: byPlace(context, piece, {
          early: line`Whom exactly does ${words} turn away? Speak to that person for once: why not here, and where would they be better off?`,
          midway: line`Somebody reads ${words} and knows: not for me. Who is it, and do you want them to go, or only fear it?`,
          late: line`Who will take ${words} personally? Tell them, without an apology, that you are not the right people for them.`,
        }),
      })),
    ),
    wording('anti-audience/really-any', (context) =>
      quotable(
        context,
        ['address', 'promise', 'statement', 'negation', 'actor', 'thing', 'stance'],
        /^(?!.*\b(?:did|was|were|had|has|have|asked|said|got)\b|.*['’]ve\b).*(?<!['’])\b(?:any|anyone|anybody|every|everyone|everybody|everywhere|whoever|whatever)\b/iu,
      ).map(({ piece, words, brief }) => ({
        fit: 0.85,
        uses: [piece],
        title: [line`${brief}? Not quite`, line`Who is wrong for ${about(context, piece)}`],
        tension: line`${words} lets the whole world in. You know better who leaves disappointed.`,
        question: line`Make the exception to ${words}: which person should you advise against it, and would you say so at the counter, or only in here?`,
      })),
    ),
    wording('anti-audience/price', (context) =>
      figures(context, MONEY)
        .filter(({ piece }) => isPrice(sentenceOf(context, piece), piece))
        .map(({ piece, figure }) => ({
          fit: 0.8,
          uses: [piece],
          title: line`Who should not spend ${figure}`,
          tension: line`${figure} is named without a word on whom it would be wasted on.`,
          question: byPlace(context, piece, {
            early: line`For whom is ${figure} plainly money thrown away? Describe what they need instead, even where somebody else sells it.`,
            midway: line`Who should keep their ${figure}, in your honest opinion, and by which question could they find out before they order?`,
            late: line`Somebody counts out ${figure} and will regret it. What sort of person is that, and why did nobody stop them?`,
          }),
        })),
    ),
    wording('anti-audience/no-patience', (context) =>
      figures(context, DURATION)
        .filter(({ isOne }) => !isOne)
        .map(({ piece, amount }) => ({
          fit: 0.5,
          uses: [piece],
          title: line`Not for anyone minding ${amount}`,
          tension: line`${amount} suits you. Some who read this have neither the time nor the wish.`,
          question: line`Who will lose patience over ${amount}, quite rightly? Advise them to leave, and say what kind of person should stay.`,
        })),
    ),
    wording('anti-audience/who-wants-the-other', (context) =>
      sided(context, 'contrast', 'comparison').map(({ piece, one, other, briefOther }) => ({
        fit: 0.65,
        uses: [piece],
        title: [line`On the wrong side of ${briefOther}`, line`Whom ${about(context, piece)} leaves cold`],
        tension: line`${one}, and then: ${other}. Not everyone can be on the right side of that.`,
        question: line`Whoever thinks ${other} is no answer to ${one} has come to the wrong shop. Who is that, and how do you tell them before they pay?`,
      })),
    ),
    wording('anti-audience/must', (context) =>
      quotable(
        context,
        ['address', 'statement', 'stance', 'process', 'promise'],
        /\b(?:must|have to|has to|need to|needs to|required?|should|no later than|at least|only)\b/iu,
      ).map(({ piece, words, brief }) => ({
        fit: 0.7,
        uses: [piece],
        title: [line`If ${brief} is too much`, line`If ${about(context, piece)} is too much to ask`],
        tension: line`${words}: a condition, and so also a quiet refusal.`,
        question: line`Who cannot or will not do that? Rather than bending the rule, write the refusal: friendly, final, and with another address.`,
      })),
    ),
    wording('anti-audience/drawback', (context) =>
      faults(context)
        .filter(({ piece }) => piece.clause?.tense === 'present')
        .map(({ piece, words, brief }) => ({
          fit: 0.7,
          uses: [piece],
          title: [
            line`If ${brief} bothers you`,
            line`For whom ${about(context, piece)} is reason enough to leave`,
          ],
          tension: line`${words} will not trouble most people. Some it will drive mad.`,
          question: line`What sort of buyer would never get over ${words}? Warn them off before they pay, and name what they should get instead.`,
        })),
    ),
    wording('anti-audience/rather-not', (context) =>
      clauses(context, (clause) => isDeed(clause) && clause.tense !== 'past').map(({ piece, clause }) => ({
        fit: 0.5,
        uses: [piece],
        title: [line`Who would hate to ${bare(clause, 4)}`, line`Who would hate ${about(context, piece)}`],
        tension: line`${telling(clause)}: said as though it pleased everyone who reads it.`,
        question: byPlace(context, piece, {
          early: line`Name the people who would rather not ${bare(clause)}, or have it done for them. What makes them a poor match for you, and you for them?`,
          midway: line`Whom do you lose because you ${bare(clause)}, and which competitor would you honestly send them to?`,
          late: line`If somebody asked you not to ${bare(clause)}, would you still want them as a customer? Describe the one you would decline.`,
        }),
      })),
    ),
    wording('anti-audience/which-of-them', (context) =>
      actors(context, PEOPLE)
        .filter(
          ({ name }) =>
            !/^\d|^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+ty|\w+teen)\b/iu.test(
              name,
            ),
        )
        .map(({ piece, name, bare: who }) => ({
          fit: 0.6,
          uses: [piece],
          title: line`${who} you would rather lose`,
          tension: line`You write ${name} as if they were all of a kind, and all welcome.`,
          question: line`Which sort of ${who} should stop reading at this point, because nothing here will ever suit them? Give the sign by which they can tell.`,
        })),
    ),
    wording('anti-audience/invitation', (context) =>
      quotable(
        context,
        ['address'],
        /\b(?:come|bring|try|join|send|take|buy|book|order|download|sign|click|visit|discover)\b/iu,
      ).map(({ piece, words, brief }) => ({
        fit: 0.5,
        uses: [piece],
        title: [line`${brief}, unless …`, line`Come for ${about(context, piece)}, unless …`],
        tension: line`${words} is an invitation to all comers; the sentence that starts with “unless” is not there.`,
        question: line`Finish the invitation with “unless”: for whom would it be a mistake to follow it, and how do they recognise themselves?`,
      })),
    ),
    wording('anti-audience/no-use-for-it', (context) =>
      things(context).map(({ piece, name, isPlural }) => ({
        fit: 0.4,
        uses: [piece],
        title: line`Who has no need of ${name}`,
        tension: line`Praise for ${name} is easy to write. It gets believed when you also say who should leave ${isPlural ? 'them' : 'it'} alone.`,
        question: {
          early: line`Who can do perfectly well without ${name}, and what would you tell them so that they never buy, ask or click?`,
          midway: line`Whom did you not have in mind at all when ${name} came about? Write them the paragraph that saves them the trouble.`,
          late: line`Whose life would get worse with ${name} in it? Describe that person so precisely that the others feel meant.`,
        }[place(context, piece)],
      })),
    ),
    wording('anti-audience/stop-reading', (context) =>
      subjects(context).map(({ piece, name }) => ({
        fit: 0.3,
        uses: [piece],
        title: line`${name} is not for you if`,
        tension: line`Whoever reads about ${name} is made welcome; nobody is told to move on.`,
        question: line`With which kind of reader is ${name} wasted? Let the post open by showing them the door, politely, and with a reason.`,
      })),
    ),
  ],
};
