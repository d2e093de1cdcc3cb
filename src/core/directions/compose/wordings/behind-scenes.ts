import {
  acts,
  actsOfOne,
  agree,
  ahead,
  deed,
  line,
  maker,
  name,
  offer,
  pick,
  refusal,
  side,
  step,
  tally,
  toDo,
  toldOf,
  trouble,
  view,
  wording,
  wordingOfSubject,
  wordingOver,
  wordingsOf,
} from '../parts/index.ts';

/** The work that customers never see: where, who, in what order. */
export const behindScenes = wordingsOf(
  'behind-scenes',
  wording('behind-scenes/argument', (context) =>
    actsOfOne(context)
      .filter(({ isCustomer }) => !isCustomer)
      .map(({ piece, words, who }) => ({
        fit: 0.8,
        uses: [piece],
        title: line`In the back room with ${who}`,
        tension: line`${words} is all that gets out. The bench, the hour and the other voices stay behind the door.`,
        question: line`Show the workplace around ${who} on that day: who else was on shift, what was half done, what happened first, and what after?`,
      })),
  ),
  wordingOver('behind-scenes/steps-around', ['process'], (piece, draft) => ({
    title: line`The hours behind ${draft.label(piece)}`,
    tension: line`${step(piece)} is one step. What comes before it and after it happens out of sight.`,
    question: pick(
      piece,
      line`Walk us through the workroom during ${deed(piece)}: who stands where, what gets done first, what last?`,
      line`Who clears up after ${deed(piece)}, and what would a customer be surprised to find lying about?`,
    ),
    fit: 0.8,
  })),
  wordingOver('behind-scenes/back-door', ['place'], (piece, draft) => ({
    title: line`Through the back door of ${draft.label(piece)}`,
    tension: line`You name ${name(piece)} and leave us standing outside. What goes on in there is work that no customer sees.`,
    question: line`Open ${name(piece)} to a visitor at the busiest hour. Who is at work, in what order, on what?`,
    fit: 0.7,
    also: [draft.subject(piece)],
  })),
  wordingOver('behind-scenes/whose-shift', ['actor'], (piece, draft) => ({
    title: line`A day’s work for ${maker(piece)}`,
    tension: line`${maker(piece)} ${agree(piece, 'is', 'are')} mentioned where it helps ${name(draft.subject(piece))}. The rest of that working day is behind a closed door.`,
    question: pick(
      piece,
      line`What does ${maker(piece)} do here that no customer ever sees? Follow one shift from keys in to lights out.`,
      line`Where does the work of ${maker(piece)} go on, at which table or screen, and what has to be ready before it can start?`,
    ),
    fit: acts(piece) ? 0.62 : 0.5,
    also: [draft.subject(piece)],
  })),
  wordingOver('behind-scenes/labour-in-figure', ['number'], (piece, draft) => ({
    title: line`The hidden labour in ${tally(piece)}`,
    tension: line`Readers get ${tally(piece)} without fingerprints. Somebody had to count, carry or check for ${name(draft.subject(piece))}.`,
    question: line`Who got you to ${tally(piece)}, in which room and in how many steps? Show the work that the figure hides.`,
    fit: 0.45,
    also: [draft.subject(piece)],
  })),
  wordingOver('behind-scenes/emergency', ['fault'], (piece, draft) => ({
    title: line`Backstage during ${draft.label(piece)}`,
    tension: line`Customers are told ${trouble(piece)}. What your people were doing meanwhile is not for their eyes.`,
    question: line`What went on in the back while ${trouble(piece)} was being dealt with: whose hands, which tools, what order?`,
    fit: 0.5,
  })),
  wordingOver('behind-scenes/kept-by', ['promise'], (piece, draft) => ({
    title: line`The crew behind ${draft.label(piece)}`,
    tension: line`${offer(piece)} is said in front of house. Somebody at the back has to make it so.`,
    question: line`After hours, who does what so that ${offer(piece)} comes out true? List the jobs that customers never hear about.`,
    fit: 0.6,
  })),
  wordingOver('behind-scenes/before-doors', ['time'], (piece, draft) => ({
    title: line`What is ready before ${draft.label(piece)}`,
    tension: line`The public part begins with ${ahead(piece)}. Your part began earlier.`,
    question: line`What is already done, by whom and in which back room, when ${ahead(piece)} comes round? Show the preparations.`,
    fit: 0.55,
  })),
  wordingOver('behind-scenes/changeover', ['change', 'contrast'], (piece) => ({
    title: line`The unseen work up to ${side(piece, 1)}`,
    tension: line`Readers get ${side(piece, 0)}, then ${side(piece, 1)}, like a curtain going down and up again.`,
    question: line`Between ${side(piece, 0)} and ${side(piece, 1)}, who moved, fetched, tested or rang whom? Take us behind the curtain.`,
    fit: 0.5,
  })),
  wordingOver('behind-scenes/meeting', ['stance', 'negation'], (piece, draft) => ({
    title: line`Inside the room that decided ${draft.label(piece)}`,
    tension: line`${piece.kind === 'negation' ? refusal(piece) : view(piece)} comes out as one voice. Inside there may have been several.`,
    question: line`Take us into the conversation that ended with ${piece.kind === 'negation' ? refusal(piece) : view(piece)}. Who sat there, what was on the table, who gave way?`,
    fit: 0.45,
  })),
  wordingOver('behind-scenes/by-whom', ['statement'], (piece, draft) => ({
    title: line`What customers never see of ${draft.label(piece)}`,
    tension: line`All a customer learns is that ${toldOf(piece)}. The work that it takes happens where none of them go.`,
    question: line`Show what it takes, behind the shop, to ${toDo(piece)}: the first job of the morning, the dull one, the last check.`,
    fit: 0.42,
  })),
  wordingOfSubject('behind-scenes/stations', (piece) => ({
    title: line`${name(piece)} before anyone sees ${agree(piece, 'it', 'them')}`,
    tension: line`We meet ${name(piece)} once everything is tidy. The benches, lists and phone calls behind ${agree(piece, 'it', 'them')} stay hidden.`,
    question: line`Through whose hands ${agree(piece, 'does', 'do')} ${name(piece)} pass before a customer gets near? Name each station, and what lies on the floor.`,
    fit: 0.3,
  })),
  wordingOfSubject('behind-scenes/camera', (piece, draft) => ({
    title: line`Leave a camera on with ${name(piece)}`,
    tension: line`${name(piece)} in public, ${name(draft.subject(piece))} in public. Of the workplace we get no glimpse.`,
    question: line`If a camera ran all night where ${name(piece)} ${agree(piece, 'is', 'are')} worked on, which routine would customers be astonished by?`,
    fit: 0.25,
    also: [draft.subject(piece)],
  })),
);
