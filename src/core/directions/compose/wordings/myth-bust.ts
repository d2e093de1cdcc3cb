import { either, say, wording, wordingOfSubject, wordingsOf } from './parts.ts';
import { agree, name, pick, quote, side } from './phrases.ts';
import { asked, denial, maker, tally, trouble } from './senses.ts';
import { told } from './turned.ts';

/** A belief that people hold, shown to be wrong. */
export const mythBust = wordingsOf(
  'myth-bust',
  wording('myth-bust/two-sides', ['contrast'], (piece) => ({
    title: say`Most people would believe ${side(piece, 0)}`,
    tension: say`One of these may be what readers take for granted, the other what you found: ${side(piece, 0)}, ${side(piece, 1)}.`,
    question: say`Who still assumes ${side(piece, 0)}, where did they pick it up, and which fact of yours proves them wrong?`,
    fit: 0.85,
  })),
  wording('myth-bust/figure-corrects', ['number'], (piece, draft) => ({
    title: say`Guess again: ${tally(piece)}`,
    tension: say`Ask a stranger about ${name(draft.subject(piece))} and you may hear a different figure from ${tally(piece)}.`,
    question: say`What would most readers have guessed instead of ${tally(piece)}, and what false idea makes them guess it?`,
    fit: 0.45,
    also: [draft.subject(piece)],
  })),
  wording('myth-bust/not-so', ['negation'], (piece, draft) => ({
    title: say`Who got ${draft.label(piece)} wrong?`,
    tension: say`You had to say ${denial(piece)}. Nobody denies what nobody believes.`,
    question: pick(
      piece,
      say`Whose mistaken belief are you answering with ${denial(piece)}? Put it in their words first, then show the proof.`,
      say`Before ${denial(piece)} there was a misunderstanding. What did people think was true, and how do you know it isn’t?`,
    ),
    fit: 0.8,
  })),
  wording('myth-bust/wrong-cause', ['cause'], (piece, draft) => ({
    title: say`The wrong explanation for ${draft.label(piece)}`,
    tension: say`You know the reason: ${quote(piece)}. Outsiders may well have another, and it may be the popular one.`,
    question: say`What do people wrongly blame or credit here, where you say ${quote(piece)}? Take their explanation apart.`,
    fit: 0.6,
  })),
  wording('myth-bust/unlike', ['comparison'], (piece, draft) => ({
    title: either(say`The mix-up with ${side(piece, 1)}`, say`The false likeness in ${draft.label(piece)}`),
    tension: either(
      say`You set ${side(piece, 0)} beside ${side(piece, 1)}. Many people would not know there was a difference.`,
      say`${quote(piece)} is a comparison that you can check. Most who make it never have.`,
    ),
    question: either(
      say`Which false thing do people conclude when they take ${side(piece, 0)} for ${side(piece, 1)}? Correct it with one test.`,
      say`What untrue thing do people believe of either side in ${quote(piece)}? Refute it with what you have seen.`,
    ),
    fit: 0.6,
  })),
  wording('myth-bust/fault-misread', ['fault'], (piece, draft) => ({
    title: say`How people misread ${draft.label(piece)}`,
    tension: say`${trouble(piece)} looks like one thing to a layman and may be quite another to you.`,
    question: say`Seeing ${trouble(piece)}, what do people wrongly conclude? Say the myth out loud and then what is actually going on.`,
    fit: 0.55,
  })),
  wording('myth-bust/no-longer-true', ['change'], (piece, draft) => ({
    title: either(
      say`True once, false now: ${side(piece, 0)}`,
      say`Who hasn’t heard about ${draft.label(piece)}`,
    ),
    tension: either(
      say`${side(piece, 1)} is how it stands today, yet ${side(piece, 0)} may live on in people’s heads.`,
      say`${quote(piece)}: the news has reached you, and some readers go on believing the opposite.`,
    ),
    question: either(
      say`Who goes on believing ${side(piece, 0)} after the facts moved? Set down what they get wrong because of it.`,
      say`Who has not heard ${quote(piece)} and repeats the old error? Spell the error out, then why it is wrong.`,
    ),
    fit: 0.65,
  })),
  wording('myth-bust/surprise-of-fact', ['statement', 'process'], (piece, draft) => ({
    title: say`Nobody expects this of ${name(draft.subject(piece))}`,
    tension: say`To you it is ordinary that ${told(piece)}. To a reader it may contradict something they were sure of.`,
    question: pick(
      piece,
      say`What common assumption collapses once a reader hears that ${told(piece)}? Quote the assumption before you break it.`,
      say`If it is so that ${told(piece)}, which thing “everybody knows” must be false?`,
    ),
    fit: piece.kind === 'process' ? 0.55 : 0.45,
    also: [draft.subject(piece)],
  })),
  wording('myth-bust/asked-wrong', ['question'], (piece, draft) => ({
    title: say`The mistake inside ${draft.label(piece)}`,
    tension: say`Whoever asks ${asked(piece)} already believes something, and it may be mistaken.`,
    question: say`What false belief does ${asked(piece)} carry, and what do you answer to set it straight?`,
    fit: 0.65,
  })),
  wording('myth-bust/believed-of-actor', ['actor'], (piece) => ({
    title: say`What people get wrong about ${maker(piece)}`,
    tension: say`You know ${maker(piece)} at first hand. Most readers come with a picture, and it may be a wrong one.`,
    question: say`Which misconception about ${maker(piece)} have you had to correct more than once, and with what evidence?`,
    fit: 0.45,
  })),
  wordingOfSubject('myth-bust/old-saw', (piece) => ({
    title: say`An old myth about ${name(piece)}`,
    tension: say`What you write of ${name(piece)} is right as far as it goes. What others wrongly say of ${agree(piece, 'it', 'them')} is left in peace.`,
    question: say`What do people swear is true of ${name(piece)} that you know is not, and how could you show them?`,
    fit: 0.3,
  })),
  wordingOfSubject('myth-bust/first-correction', (piece, draft) => ({
    title: say`Set the record straight on ${name(piece)}`,
    tension: say`Between ${name(piece)} and ${name(draft.subject(piece))}, a newcomer is likely to believe at least one thing that is untrue.`,
    question: say`Hand a newcomer ${name(piece)}. Which wrong idea do they voice within a minute, and what disproves it?`,
    fit: 0.25,
    also: [draft.subject(piece)],
  })),
);
