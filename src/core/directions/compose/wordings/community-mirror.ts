import type { AngleWordings } from '../wording.ts';
import {
  about,
  actors,
  actsOfOne,
  bare,
  byPlace,
  clauses,
  faults,
  figures,
  isDeed,
  line,
  PEOPLE,
  place,
  quotable,
  sided,
  subjects,
  telling,
  things,
  wording,
} from '../parts/index.ts';

/** Holds a mirror to its readers or users: what they all said, made, asked, did. */
export const communityMirror: AngleWordings = {
  angle: 'community-mirror',
  wordings: [
    wording('community-mirror/not-the-only-one', (context) =>
      actsOfOne(context)
        .filter(({ isCustomer }) => isCustomer)
        .map(({ piece, words, who }) => ({
          fit: 0.9,
          uses: [piece],
          title: line`Is ${who} the only one?`,
          tension: line`${words} is told as if it stood alone. Others may nod when they read it.`,
          question: line`Who else among your people would recognise themselves in ${who}? Gather their versions, and give them the post.`,
        })),
    ),
    wording('community-mirror/counted-people', (context) =>
      figures(context, PEOPLE)
        .filter(({ isOne }) => !isOne)
        .map(({ piece, amount }) => ({
          fit: 0.9,
          uses: [piece],
          title: line`What ${amount} have in common`,
          tension: line`${amount} have been counted, and not yet listened to.`,
          question: line`What did most of the ${amount} do or say, what only a handful, and in whose answer would all of them recognise themselves?`,
        })),
    ),
    wording('community-mirror/sent-in', (context) =>
      figures(
        context,
        /\b(?:cards?|letters?|e-?mails?|messages?|comments?|replies|answers?|votes?|entries|guesses|orders?|reviews?|questions?|photos?|pictures?|calls?|reports?|issues|pull requests|PRs|commits|patches|stories|submissions|downloads|visits|bags?|signatures|responses|tickets|requests)\b/iu,
      )
        .filter(({ isOne }) => !isOne)
        .map(({ piece, amount }) => ({
          fit: 0.85,
          uses: [piece],
          title: line`Reading back ${amount}`,
          tension: line`Behind ${amount} there are people who took the trouble. All they get to see is the total.`,
          question: line`Spread out the ${amount}: which wording, wish or oddity keeps coming back, and what do your people look like in it, seen together?`,
        })),
    ),
    wording('community-mirror/group', (context) =>
      actors(context, PEOPLE)
        .filter(
          ({ isPlural, name }) =>
            isPlural || /everybody|everyone|community|audience|crowd|y['’]all/iu.test(name),
        )
        .map(({ piece, name, bare: who }) => ({
          fit: 0.8,
          uses: [piece],
          title: line`${who}, in their own words`,
          tension: line`The draft speaks about ${name}, or to them. Their own voices are left out of it.`,
          question: line`What have ${name} told you lately, in person, by post or online? Hand it back in their wording, three voices that disagree.`,
        })),
    ),
    wording('community-mirror/their-words', (context) =>
      quotable(context, ['quote'], /\S\s+\S+\s+\S/u).map(({ piece, words, brief }) => ({
        fit: 0.7,
        uses: [piece],
        title: [line`${brief}, said by many`, line`Others on ${about(context, piece)}`],
        tension: line`${words}: a single voice, and the reader cannot tell whether others chime in.`,
        question: line`Who else has said something like ${words} to you, and who the reverse? Collect the chorus and let it speak without commentary.`,
      })),
    ),
    wording('community-mirror/you-all', (context) =>
      quotable(
        context,
        ['address'],
        /\b(?:y['’]all|let us know|comment|comments|tell|send|share|write|join|vote|reply|guess|bring|come|ask|remember|try|drop|click)\b/iu,
      ).map(({ piece, words, brief }) => ({
        fit: 0.6,
        uses: [piece],
        title: [line`What came back after ${brief}`, line`What readers make of ${about(context, piece)}`],
        tension: line`${words} goes out to the readers. What they have been sending to you all along does not show.`,
        question: line`What have those you address with ${words} already done, made or asked, unprompted? Show them themselves before you ask for more.`,
      })),
    ),
    wording('community-mirror/asked', (context) =>
      quotable(context, ['question'], /^(?!.*\b(?:you|your|y['’]all)\b)(?:\S+\s+){2}/iu).map(
        ({ piece, words, brief }) => ({
          fit: 0.65,
          uses: [piece],
          title: [
            line`${brief}, as readers ask it`,
            line`How readers would ask about ${about(context, piece)}`,
          ],
          tension: line`${words} is asked by you. Heard from your readers, it probably sounds different.`,
          question: line`How do people who write to you put ${words}? Quote their versions, the rude and the touching, and let them answer each other.`,
        }),
      ),
    ),
    wording('community-mirror/complaints', (context) =>
      faults(context).map(({ piece, words, brief }) => ({
        fit: 0.6,
        uses: [piece],
        title: [
          line`${brief}, in readers’ words`,
          line`What readers told you about ${about(context, piece)}`,
        ],
        tension: line`You name it yourself: ${words}. Others have their own names for it.`,
        question: line`Did anyone tell you about ${words} before you told them? If so, repeat what they said, together, and add nothing for a paragraph.`,
      })),
    ),
    wording('community-mirror/split', (context) =>
      sided(context, 'contrast', 'comparison').map(({ piece, one, other, briefOne, briefOther }) => ({
        fit: 0.55,
        uses: [piece],
        title: [
          line`Team ${briefOne}, team ${briefOther}`,
          line`How your readers divide over ${about(context, piece)}`,
        ],
        tension: line`Between ${one} and ${other} your readers may not all stand on the same side.`,
        question: line`How do the people you hear from divide over ${one} and ${other}? Report both camps in their own phrases, and who switched.`,
      })),
    ),
    wording('community-mirror/how-they-do-it', (context) =>
      clauses(context, (clause) => isDeed(clause) && clause.tense === 'present').map(({ piece, clause }) => ({
        fit: 0.45,
        uses: [piece],
        title: [line`How others ${bare(clause, 5)}`, line`${about(context, piece)}, the way others do it`],
        tension: line`${telling(clause)}. Out there, people have long had ways of their own.`,
        question: byPlace(context, piece, {
          early: line`How do your readers ${bare(clause)}, or get around it? Gather what they have shown you, from the neat to the mad, and pass it round.`,
          midway: line`What have people written to you about how they ${bare(clause)}, or would like to? Put their sentences together and keep yours out.`,
          late: line`Ask everyone on your list how they ${bare(clause)}. Which answers do you expect over and over, and which would they laugh to see printed?`,
        }),
      })),
    ),
    wording('community-mirror/agree', (context) =>
      quotable(context, ['stance', 'promise']).map(({ piece, words, brief }) => ({
        fit: 0.45,
        uses: [piece],
        title: [line`Do they say ${brief} too?`, line`Do your readers agree on ${about(context, piece)}?`],
        tension: line`${words} is your sentence. It would count for more coming from those it is meant for.`,
        question: line`In which words do your customers say ${words}, if at all? Compare notes in public: their sentence, then yours, then the gap.`,
      })),
    ),
    wording('community-mirror/nicknames', (context) =>
      things(context).map(({ piece, name, isPlural }) => ({
        fit: 0.4,
        uses: [piece],
        title: line`${name}, as your people tell it`,
        tension: line`${name} ${isPlural ? 'are' : 'is'} described from the inside. Outside, people may have made something else of ${isPlural ? 'them' : 'it'}.`,
        question: {
          early: line`What do people call ${name} when you are not in the room, and what does the whole set of names say about them?`,
          midway: line`Ask around: where does everyone keep, use or show ${name}? Bring back the answers and hold them up together.`,
          late: line`What have you all heard, seen and been sent about ${name} this year, and what is the thread running through it?`,
        }[place(context, piece)],
      })),
    ),
    wording('community-mirror/chorus', (context) =>
      subjects(context).map(({ piece, name }) => ({
        fit: 0.3,
        uses: [piece],
        title: line`${name}, told by those reading`,
        tension: line`So far ${name} is yours alone to tell; the readers are an audience.`,
        question: line`If your readers wrote the post on ${name} together, one sentence each, which would come up over and over?`,
      })),
    ),
  ],
};
