import { either, say, wording, wordingOfSubject, wordingsOf } from './parts.ts';
import { agree, name, pick, quote, side } from './phrases.ts';
import { acts, maker, refusal, step, tally, trouble, view } from './senses.ts';
import { told, toDo } from './turned.ts';

/** How the thing, the firm or the idea began. */
export const origin = wordingsOf(
  'origin',
  wording('origin/before-the-change', ['change'], (piece, draft) => ({
    title: either(say`Where ${side(piece, 1)} began`, say`The very first step towards ${draft.label(piece)}`),
    tension: either(
      say`We come in at ${side(piece, 1)}, with ${side(piece, 0)} already behind us. The first stirring of it is gone.`,
      say`${quote(piece)} has a beginning that is older than the draft.`,
    ),
    question: either(
      say`Who first said that ${side(piece, 0)} could be otherwise, and on what occasion? Begin there, at the very beginning.`,
      say`Whose idea was it in the first place, and what started the person off? Begin ${quote(piece)} at its beginning.`,
    ),
    fit: 0.7,
  })),
  wording('origin/first-doer', ['actor'], (piece, draft) => ({
    title: say`How ${maker(piece)} came into this`,
    tension: say`${maker(piece)} ${agree(piece, 'turns', 'turn')} up in mid-story, next to ${name(draft.subject(piece))}, as if it had always been so.`,
    question: pick(
      piece,
      say`How did ${maker(piece)} come to be part of it in the first place? Tell the first meeting, errand or phone call.`,
      say`What were you without ${maker(piece)}, and what happened on the day that the two of you began?`,
    ),
    fit: acts(piece) ? 0.58 : 0.45,
    also: [draft.subject(piece)],
  })),
  wording('origin/first-figure', ['number'], (piece, draft) => ({
    title: say`How it all began, before ${tally(piece)}`,
    tension: say`You have got as far as ${tally(piece)}. ${name(draft.subject(piece))} will have started smaller, or as somebody’s idle idea.`,
    question: pick(
      piece,
      say`What was the very first one, long before ${tally(piece)}: who started it, with what in their hands?`,
      say`Trace ${tally(piece)} back to its beginnings. Where did it start, and whose idea was it?`,
    ),
    fit: 0.45,
    also: [draft.subject(piece)],
  })),
  wording('origin/rule-is-born', ['stance', 'negation'], (piece, draft) => ({
    title: say`The first time for ${draft.label(piece)}`,
    tension: say`${piece.kind === 'negation' ? refusal(piece) : view(piece)} is settled by now. There was a day when nobody had thought of it.`,
    question: say`When was ${piece.kind === 'negation' ? refusal(piece) : view(piece)} said or done for the first time, by whom, and what had just happened to give them the idea?`,
    fit: 0.55,
  })),
  wording('origin/step-invented', ['process'], (piece, draft) => ({
    title: say`Who first thought of ${draft.label(piece)}`,
    tension: say`You do it as a matter of course: ${step(piece)}. At the start somebody had to come up with it.`,
    question: say`How did ${step(piece)} start: an accident, a borrowed trick, a cold Monday? Take us to the first time.`,
    fit: 0.55,
  })),
  wording('origin/founding-fault', ['fault'], (piece, draft) => ({
    title: say`It started with ${draft.label(piece)}`,
    tension: say`${trouble(piece)} is an annoyance in this draft. In many beginnings an annoyance came first.`,
    question: say`What idea or product of yours was born out of ${trouble(piece)}? Tell how the first spark came, and to whom.`,
    fit: 0.5,
  })),
  wording('origin/reason-why', ['cause'], (piece, draft) => ({
    title: say`The founding story behind ${draft.label(piece)}`,
    tension: say`Today’s reason is ${quote(piece)}. The founding reason may have been another altogether.`,
    question: say`Forget ${quote(piece)} for a moment. Why did it get started at all, and who was in the room on day one?`,
    fit: 0.5,
  })),
  wording('origin/since-when', ['time'], (piece, draft) => ({
    title: say`Back from ${draft.label(piece)} to day one`,
    tension: say`${quote(piece)} fixes where we are in time and says nothing of when ${name(draft.subject(piece))} began.`,
    question: say`Run the clock back from ${quote(piece)} to day one. What was the first sign that there would ever be such a thing?`,
    fit: 0.45,
    also: [draft.subject(piece)],
  })),
  wording('origin/place-of-birth', ['place'], (piece, draft) => ({
    title: say`How you ended up at ${name(piece)}`,
    tension: say`${name(piece)} ${agree(piece, 'is', 'are')} given as an address. ${name(draft.subject(piece))} may have been born there, or far away.`,
    question: say`What brought the whole thing to ${name(piece)} at the outset? Tell the founding story through that place.`,
    fit: 0.45,
    also: [draft.subject(piece)],
  })),
  wording('origin/first-time-told', ['statement'], (piece, draft) => ({
    title: say`How ${draft.label(piece)} came about`,
    tension: say`It is so by now that ${told(piece)}. How it came about in the beginning is left to the imagination.`,
    question: say`What made you ${toDo(piece)} the very first time? Name the place, the weather and the person who had the notion.`,
    fit: 0.4,
  })),
  wordingOfSubject('origin/where-from', (piece) => ({
    title: say`Where ${name(piece)} came from`,
    tension: say`${name(piece)} ${agree(piece, 'is', 'are')} simply there. The moment of invention, the sketch or the dare, is not.`,
    question: say`Who came up with ${name(piece)}, when, and what were they trying to do at the time? Start with the first attempt.`,
    fit: 0.3,
  })),
  wordingOfSubject('origin/founding-story', (piece, draft) => ({
    title: say`The story before ${name(piece)}`,
    tension: say`${name(piece)} and ${name(draft.subject(piece))} both have a year of birth, and a reader might like the birth story better.`,
    question: say`There was a morning before ${name(piece)} existed. What was missing, and what founding moment put an end to that?`,
    fit: 0.25,
    also: [draft.subject(piece)],
  })),
);
