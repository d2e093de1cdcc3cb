import {
  agree,
  asked,
  denial,
  either,
  line,
  maker,
  name,
  pick,
  quoteOf,
  side,
  tally,
  toldOf,
  trouble,
  wordingOfSubject,
  wordingOver,
  wordingsOf,
} from '../parts/index.ts';

/** A belief that people hold, shown to be wrong. */
export const mythBust = wordingsOf(
  'myth-bust',
  wordingOver('myth-bust/two-sides', ['contrast'], (piece) => ({
    title: line`Most people would believe ${side(piece, 0)}`,
    tension: line`One of these may be what readers take for granted, the other what you found: ${side(piece, 0)}, ${side(piece, 1)}.`,
    question: line`Who still assumes ${side(piece, 0)}, where did they pick it up, and which fact of yours proves them wrong?`,
    fit: 0.85,
  })),
  wordingOver('myth-bust/figure-corrects', ['number'], (piece, draft) => ({
    title: line`Guess again: ${tally(piece)}`,
    tension: line`Ask a stranger about ${name(draft.subject(piece))} and you may hear a different figure from ${tally(piece)}.`,
    question: line`What would most readers have guessed instead of ${tally(piece)}, and what false idea makes them guess it?`,
    fit: 0.45,
    also: [draft.subject(piece)],
  })),
  wordingOver('myth-bust/not-so', ['negation'], (piece, draft) => ({
    title: line`Who got ${draft.label(piece)} wrong?`,
    tension: line`You had to say ${denial(piece)}. Nobody denies what nobody believes.`,
    question: pick(
      piece,
      line`Whose mistaken belief are you answering with ${denial(piece)}? Put it in their words first, then show the proof.`,
      line`Before ${denial(piece)} there was a misunderstanding. What did people think was true, and how do you know it isn’t?`,
    ),
    fit: 0.8,
  })),
  wordingOver('myth-bust/wrong-cause', ['cause'], (piece, draft) => ({
    title: line`The wrong explanation for ${draft.label(piece)}`,
    tension: line`You know the reason: ${quoteOf(piece)}. Outsiders may well have another, and it may be the popular one.`,
    question: line`What do people wrongly blame or credit here, where you say ${quoteOf(piece)}? Take their explanation apart.`,
    fit: 0.6,
  })),
  wordingOver('myth-bust/unlike', ['comparison'], (piece, draft) => ({
    title: either(line`The mix-up with ${side(piece, 1)}`, line`The false likeness in ${draft.label(piece)}`),
    tension: either(
      line`You set ${side(piece, 0)} beside ${side(piece, 1)}. Many people would not know there was a difference.`,
      line`${quoteOf(piece)} is a comparison that you can check. Most who make it never have.`,
    ),
    question: either(
      line`Which false thing do people conclude when they take ${side(piece, 0)} for ${side(piece, 1)}? Correct it with one test.`,
      line`What untrue thing do people believe of either side in ${quoteOf(piece)}? Refute it with what you have seen.`,
    ),
    fit: 0.6,
  })),
  wordingOver('myth-bust/fault-misread', ['fault'], (piece, draft) => ({
    title: line`How people misread ${draft.label(piece)}`,
    tension: line`${trouble(piece)} looks like one thing to a layman and may be quite another to you.`,
    question: line`Seeing ${trouble(piece)}, what do people wrongly conclude? Say the myth out loud and then what is actually going on.`,
    fit: 0.55,
  })),
  wordingOver('myth-bust/no-longer-true', ['change'], (piece, draft) => ({
    title: either(
      line`True once, false now: ${side(piece, 0)}`,
      line`Who hasn’t heard about ${draft.label(piece)}`,
    ),
    tension: either(
      line`${side(piece, 1)} is how it stands today, yet ${side(piece, 0)} may live on in people’s heads.`,
      line`${quoteOf(piece)}: the news has reached you, and some readers go on believing the opposite.`,
    ),
    question: either(
      line`Who goes on believing ${side(piece, 0)} after the facts moved? Set down what they get wrong because of it.`,
      line`Who has not heard ${quoteOf(piece)} and repeats the old error? Spell the error out, then why it is wrong.`,
    ),
    fit: 0.65,
  })),
  wordingOver('myth-bust/surprise-of-fact', ['statement', 'process'], (piece, draft) => ({
    title: line`Nobody expects this of ${name(draft.subject(piece))}`,
    tension: line`To you it is ordinary that ${toldOf(piece)}. To a reader it may contradict something they were sure of.`,
    question: pick(
      piece,
      line`What common assumption collapses once a reader hears that ${toldOf(piece)}? Quote the assumption before you break it.`,
      line`If it is so that ${toldOf(piece)}, which thing “everybody knows” must be false?`,
    ),
    fit: piece.kind === 'process' ? 0.55 : 0.45,
    also: [draft.subject(piece)],
  })),
  wordingOver('myth-bust/asked-wrong', ['question'], (piece, draft) => ({
    title: line`The mistake inside ${draft.label(piece)}`,
    tension: line`Whoever asks ${asked(piece)} already believes something, and it may be mistaken.`,
    question: line`What false belief does ${asked(piece)} carry, and what do you answer to set it straight?`,
    fit: 0.65,
  })),
  wordingOver('myth-bust/believed-of-actor', ['actor'], (piece) => ({
    title: line`What people get wrong about ${maker(piece)}`,
    tension: line`You know ${maker(piece)} at first hand. Most readers come with a picture, and it may be a wrong one.`,
    question: line`Which misconception about ${maker(piece)} have you had to correct more than once, and with what evidence?`,
    fit: 0.45,
  })),
  wordingOfSubject('myth-bust/old-saw', (piece) => ({
    title: line`An old myth about ${name(piece)}`,
    tension: line`What you write of ${name(piece)} is right as far as it goes. What others wrongly say of ${agree(piece, 'it', 'them')} is left in peace.`,
    question: line`What do people swear is true of ${name(piece)} that you know is not, and how could you show them?`,
    fit: 0.3,
  })),
  wordingOfSubject('myth-bust/first-correction', (piece, draft) => ({
    title: line`Set the record straight on ${name(piece)}`,
    tension: line`Between ${name(piece)} and ${name(draft.subject(piece))}, a newcomer is likely to believe at least one thing that is untrue.`,
    question: line`Hand a newcomer ${name(piece)}. Which wrong idea do they voice within a minute, and what disproves it?`,
    fit: 0.25,
    also: [draft.subject(piece)],
  })),
);
