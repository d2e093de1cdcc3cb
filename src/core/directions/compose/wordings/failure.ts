import { either, say, wording, wordingOfSubject, wordingsOf } from './parts.ts';
import { agree, name, pick, quote, side } from './phrases.ts';
import { acts, maker, offer, quantity, refusal, step, trouble, view } from './senses.ts';
import { deed, told } from './turned.ts';

/** An attempt that went wrong, and what came of it. */
export const failure = wordingsOf(
  'failure',
  wording('failure/hour-it-broke', ['fault'], (piece, draft) => ({
    title: say`The day of ${draft.label(piece)}, minute by minute`,
    tension: say`${trouble(piece)} is over in a few words. Whoever was there remembers it at greater length.`,
    question: pick(
      piece,
      say`Tell ${trouble(piece)} as an accident report: what was attempted, at which minute did it go wrong, and what came of it?`,
      say`Who first saw that it had failed at ${trouble(piece)}, what did they try next, and what was thrown away?`,
      say`What was the last moment at which ${trouble(piece)} could have been prevented, and what came out of the wreck?`,
    ),
    fit: 0.95,
  })),
  wording('failure/first-tries', ['process'], (piece, draft) => ({
    title: say`Botched first tries at ${draft.label(piece)}`,
    tension: say`Here ${step(piece)} works. No word on whether it worked the first time.`,
    question: say`How did the first attempt at ${deed(piece)} go? If it went badly, start there and say what it cost.`,
    fit: 0.55,
  })),
  wording('failure/what-change-replaced', ['change'], (piece, draft) => ({
    title: either(say`What went wrong with ${side(piece, 0)}`, say`What had to break before ${draft.label(piece)}`),
    tension: either(
      say`${side(piece, 1)} reads like progress. Something may have had to fail first, and ${side(piece, 0)} is all we hear of it.`,
      say`${quote(piece)} comes across as a fresh start. Fresh starts tend to follow a smash.`,
    ),
    question: either(
      say`Did ${side(piece, 0)} collapse, and with whom watching? Tell the breakdown, then what you did the next morning.`,
      say`Did something have to fail before ${quote(piece)}? If so, reconstruct the failure: the try, the crash, the clearing up.`,
    ),
    fit: 0.65,
  })),
  wording('failure/rule-with-a-scar', ['negation', 'stance'], (piece, draft) => ({
    title: say`The mishap that taught you ${draft.label(piece)}`,
    tension: say`${piece.kind === 'negation' ? refusal(piece) : view(piece)} has the sound of something learned the hard way. The hard way itself is missing.`,
    question: pick(
      piece,
      say`Was there a disaster before ${piece.kind === 'negation' ? refusal(piece) : view(piece)}? If so, tell that day: who did what, what broke, who paid.`,
      say`Which failed attempt is ${piece.kind === 'negation' ? refusal(piece) : view(piece)} there to prevent from happening twice?`,
    ),
    fit: 0.6,
  })),
  wording('failure/figure-that-missed', ['number'], (piece, draft) => ({
    title: say`Attempts that fell short of ${quantity(piece)}`,
    tension: say`The outcome has a figure, ${quantity(piece)}. What you tried for ${name(draft.subject(piece))} and had to scrap has none.`,
    question: say`What went wrong on the way to ${quantity(piece)}, and how often? Choose the worst attempt and tell what became of it.`,
    fit: 0.45,
    also: [draft.subject(piece)],
  })),
  wording('failure/promise-once-broken', ['promise'], (piece, draft) => ({
    title: say`When ${draft.label(piece)} came to nothing`,
    tension: say`${offer(piece)} is a promise about the future. Has it a past?`,
    question: say`Has ${offer(piece)} ever come to nothing? Tell when it let someone down and how you put it right.`,
    fit: 0.55,
  })),
  wording('failure/turned-out', ['contrast'], (piece) => ({
    title: say`Planned one way: ${side(piece, 0)}`,
    tension: say`From ${side(piece, 0)} to ${side(piece, 1)} is a plan meeting the world.`,
    question: say`Where exactly did the plan come apart between ${side(piece, 0)} and ${side(piece, 1)}, and what did you salvage?`,
    fit: 0.85,
  })),
  wording('failure/last-repair', ['cause'], (piece, draft) => ({
    title: say`The mess before you knew ${draft.label(piece)}`,
    tension: say`${quote(piece)} is a reason in hindsight. At the time it may simply have been a mess.`,
    question: say`Go back to before you knew ${quote(piece)}. What attempt failed, how badly, and who worked out why?`,
    fit: 0.55,
  })),
  wording('failure/who-was-there', ['actor'], (piece, draft) => ({
    title: say`${maker(piece)} and the one that failed`,
    tension: say`${maker(piece)} ${agree(piece, 'stands', 'stand')} beside ${name(draft.subject(piece))} with everything in order. Experience like that is made of spoilt work.`,
    question: say`Ask ${maker(piece)} for the job that went most badly wrong. What was tried, when was it given up, what remained?`,
    fit: acts(piece) ? 0.52 : 0.42,
    also: [draft.subject(piece)],
  })),
  wording('failure/had-it-failed', ['statement'], (piece, draft) => ({
    title: say`A failed attempt before ${draft.label(piece)}`,
    tension: say`By your account ${told(piece)}, and that is the success. The tries that flopped are left out, if there were any.`,
    question: say`Before it could be said that ${told(piece)}, what did you attempt that ended badly? Tell it to the bitter end.`,
    fit: 0.4,
  })),
  wordingOfSubject('failure/scrap-heap', (piece) => ({
    title: say`The scrap heap of ${name(piece)}`,
    tension: say`Only ${name(piece)} that came good ${agree(piece, 'is', 'are')} let in. Nothing spoilt, cancelled or sent back gets a line.`,
    question: say`Which version of ${name(piece)} went wrong and never got out? Say what happened, and what you do differently since.`,
    fit: 0.25,
  })),
  wordingOfSubject('failure/post-mortem', (piece, draft) => ({
    title: say`A post-mortem for ${name(piece)}`,
    tension: say`${name(draft.subject(piece))} gets the sunlight. If ${name(piece)} ever failed you, it has been swept up.`,
    question: say`When did ${name(piece)} last go badly wrong for you? Give the mistake, the damage and the lesson, in that order.`,
    fit: 0.25,
    also: [draft.subject(piece)],
  })),
);
