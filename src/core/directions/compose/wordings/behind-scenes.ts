import { say, wording, wordingOfSubject, wordingsOf } from './parts.ts';
import { agree, name, pick, side } from './phrases.ts';
import { acts, ahead, maker, offer, refusal, step, tally, trouble, view } from './senses.ts';
import { deed, told, toDo } from './turned.ts';

/** The work that customers never see: where, who, in what order. */
export const behindScenes = wordingsOf(
  'behind-scenes',
  wording('behind-scenes/steps-around', ['process'], (piece, draft) => ({
    title: say`The hours behind ${draft.label(piece)}`,
    tension: say`${step(piece)} is one step. What comes before it and after it happens out of sight.`,
    question: pick(
      piece,
      say`Walk us through the workroom during ${deed(piece)}: who stands where, what gets done first, what last?`,
      say`Who clears up after ${deed(piece)}, and what would a customer be surprised to find lying about?`,
    ),
    fit: 0.8,
  })),
  wording('behind-scenes/back-door', ['place'], (piece, draft) => ({
    title: say`Through the back door of ${draft.label(piece)}`,
    tension: say`You name ${name(piece)} and leave us standing outside, with ${name(draft.subject(piece))} already finished.`,
    question: say`Open ${name(piece)} to a visitor at the busiest hour. Who is at work, in what order, on what?`,
    fit: 0.7,
    also: [draft.subject(piece)],
  })),
  wording('behind-scenes/whose-shift', ['actor'], (piece, draft) => ({
    title: say`A day’s work for ${maker(piece)}`,
    tension: say`${maker(piece)} ${agree(piece, 'is', 'are')} mentioned where it helps ${name(draft.subject(piece))}. The rest of that working day is behind a closed door.`,
    question: pick(
      piece,
      say`What does ${maker(piece)} do here that no customer ever sees? Follow one shift from keys in to lights out.`,
      say`Where does the work of ${maker(piece)} go on, at which table or screen, and what has to be ready before it can start?`,
    ),
    fit: acts(piece) ? 0.62 : 0.5,
    also: [draft.subject(piece)],
  })),
  wording('behind-scenes/labour-in-figure', ['number'], (piece, draft) => ({
    title: say`The hidden labour in ${tally(piece)}`,
    tension: say`Readers get ${tally(piece)} without fingerprints. Somebody had to count, carry or check for ${name(draft.subject(piece))}.`,
    question: say`Who got you to ${tally(piece)}, in which room and in how many steps? Show the work that the figure hides.`,
    fit: 0.45,
    also: [draft.subject(piece)],
  })),
  wording('behind-scenes/emergency', ['fault'], (piece, draft) => ({
    title: say`Backstage during ${draft.label(piece)}`,
    tension: say`Customers are told ${trouble(piece)}. What your people were doing meanwhile is not for their eyes.`,
    question: say`What went on in the back while ${trouble(piece)} was being dealt with: whose hands, which tools, what order?`,
    fit: 0.5,
  })),
  wording('behind-scenes/kept-by', ['promise'], (piece, draft) => ({
    title: say`The crew behind ${draft.label(piece)}`,
    tension: say`${offer(piece)} is said in front of house. Somebody at the back has to make it so.`,
    question: say`After hours, who does what so that ${offer(piece)} comes out true? List the jobs that customers never hear about.`,
    fit: 0.6,
  })),
  wording('behind-scenes/before-doors', ['time'], (piece, draft) => ({
    title: say`What is ready before ${draft.label(piece)}`,
    tension: say`The public part begins with ${ahead(piece)}. Your part began earlier.`,
    question: say`What is already done, by whom and in which back room, when ${ahead(piece)} comes round? Show the preparations.`,
    fit: 0.55,
  })),
  wording('behind-scenes/changeover', ['change', 'contrast'], (piece) => ({
    title: say`The unseen work up to ${side(piece, 1)}`,
    tension: say`Readers get ${side(piece, 0)}, then ${side(piece, 1)}, like a curtain going down and up again.`,
    question: say`Between ${side(piece, 0)} and ${side(piece, 1)}, who moved, fetched, tested or rang whom? Take us behind the curtain.`,
    fit: 0.5,
  })),
  wording('behind-scenes/meeting', ['stance', 'negation'], (piece, draft) => ({
    title: say`Inside the room that decided ${draft.label(piece)}`,
    tension: say`${piece.kind === 'negation' ? refusal(piece) : view(piece)} comes out as one voice. Inside there may have been several.`,
    question: say`Take us into the conversation that ended with ${piece.kind === 'negation' ? refusal(piece) : view(piece)}. Who sat there, what was on the table, who gave way?`,
    fit: 0.45,
  })),
  wording('behind-scenes/by-whom', ['statement'], (piece, draft) => ({
    title: say`What customers never see of ${draft.label(piece)}`,
    tension: say`All a customer learns is that ${told(piece)}. The work that it takes happens where none of them go.`,
    question: say`Show what it takes, behind the shop, to ${toDo(piece)}: the first job of the morning, the dull one, the last check.`,
    fit: 0.42,
  })),
  wordingOfSubject('behind-scenes/stations', (piece) => ({
    title: say`${name(piece)} before anyone sees ${agree(piece, 'it', 'them')}`,
    tension: say`We meet ${name(piece)} once everything is tidy. The benches, lists and phone calls behind ${agree(piece, 'it', 'them')} stay hidden.`,
    question: say`Through whose hands ${agree(piece, 'does', 'do')} ${name(piece)} pass before a customer gets near? Name each station, and what lies on the floor.`,
    fit: 0.3,
  })),
  wordingOfSubject('behind-scenes/camera', (piece, draft) => ({
    title: say`Leave a camera on with ${name(piece)}`,
    tension: say`${name(piece)} in public, ${name(draft.subject(piece))} in public. Of the workplace we get no glimpse.`,
    question: say`If a camera ran all night where ${name(piece)} ${agree(piece, 'is', 'are')} worked on, which routine would customers be astonished by?`,
    fit: 0.25,
    also: [draft.subject(piece)],
  })),
);
