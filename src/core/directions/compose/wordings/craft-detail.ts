import {
  agree,
  deed,
  either,
  line,
  maker,
  measure,
  name,
  pick,
  quoteOf,
  side,
  step,
  toDo,
  trouble,
  unnoticed,
  wordingOfSubject,
  wordingOver,
  wordingsOf,
} from '../parts/index.ts';

/** One small detail of material or making, and why it is so. */
export const craftDetail = wordingsOf(
  'craft-detail',
  wordingOver('craft-detail/why-that-measure', ['number'], (piece, draft) => ({
    title: line`Why exactly ${measure(piece)}?`,
    tension: line`You pass over ${measure(piece)} in half a line. To whoever works on ${name(draft.subject(piece))} it may have been an argument.`,
    question: pick(
      piece,
      line`Why ${measure(piece)} and not a shade more or less? Stay with that one detail until a layman can feel the difference.`,
      line`What would be felt by a thumb or seen by an eye if you were slightly off ${measure(piece)}?`,
      line`Which property of the material makes you settle on ${measure(piece)}, and how do you check it?`,
    ),
    fit: 0.5,
    also: [draft.subject(piece)],
  })),
  wordingOver('craft-detail/one-move', ['process'], (piece, draft) => ({
    title: line`One motion of ${draft.label(piece)}`,
    tension: line`${step(piece)} is a whole skill folded into a few words.`,
    question: pick(
      piece,
      line`Slow ${deed(piece)} down to a single motion of the hand. What is the tiny thing done there, and why that way?`,
      line`What does a maker look, listen or feel for while ${deed(piece)}, and what do they do about a hair’s breadth?`,
    ),
    fit: 0.85,
  })),
  wordingOver('craft-detail/material-speaks', ['cause'], (piece, draft) => ({
    title: line`The grain of ${draft.label(piece)}`,
    tension: line`${quoteOf(piece)} explains it at a glance. A maker’s explanation would go down to the grain.`,
    question: line`What is happening in the material itself when you say ${quoteOf(piece)}? Explain that one detail, and leave out the rest.`,
    fit: 0.65,
  })),
  wordingOver('craft-detail/one-difference', ['comparison'], (piece, draft) => ({
    title: either(
      line`The hair’s breadth between: ${side(piece, 0)}`,
      line`One detail that proves ${draft.label(piece)}`,
    ),
    tension: either(
      line`You tell ${side(piece, 0)} from ${side(piece, 1)}. Most people couldn’t, and the detail that shows it is missing.`,
      line`${quoteOf(piece)} is a judgement. The detail that it rests on cannot be seen from here.`,
    ),
    question: either(
      line`Point to the single seam, edge, word or setting that tells ${side(piece, 0)} from ${side(piece, 1)}. Why is it made that way?`,
      line`Which minute feature of the make does ${quoteOf(piece)} rest on? Describe it so that a reader could find it blindfold.`,
    ),
    fit: 0.6,
  })),
  wordingOver('craft-detail/invisible', ['negation'], (piece, draft) => ({
    title: line`The unnoticed detail in ${draft.label(piece)}`,
    tension: line`${unnoticed(piece)}, and still somebody takes care over it.`,
    question: line`Given ${unnoticed(piece)}, which small part of the making gets the most patience, and what is the reason for its shape?`,
    fit: 0.8,
  })),
  wordingOver('craft-detail/flaw-under-lens', ['fault'], (piece, draft) => ({
    title: line`${draft.label(piece)}, under a magnifying glass`,
    tension: line`You see ${trouble(piece)} with trained eyes. A reader has only the verdict.`,
    question: line`Describe ${trouble(piece)} as a maker sees it: which fibre, joint, line or digit gives it away, and why there?`,
    fit: 0.55,
  })),
  wordingOver('craft-detail/maker-insists', ['actor'], (piece, draft) => ({
    title: line`The detail ${maker(piece)} ${agree(piece, 'fusses', 'fuss')} over`,
    tension: line`${maker(piece)} ${agree(piece, 'touches', 'touch')} ${name(draft.subject(piece))} in this story, but never so close that we see how it is made.`,
    question: line`Which tiny matter of making ${agree(piece, 'does', 'do')} ${maker(piece)} refuse to hurry: an edge, a thread, a decimal? Ask why.`,
    fit: 0.5,
    also: [draft.subject(piece)],
  })),
  wordingOver('craft-detail/what-it-took-to-alter', ['change', 'contrast'], (piece) => ({
    title: line`One small alteration behind ${side(piece, 1)}`,
    tension: line`${side(piece, 0)}, then ${side(piece, 1)}: the outcome is large enough to see, the adjustment is not.`,
    question: line`Which screw, stitch, measurement or line had to be altered for ${side(piece, 1)}? Spend the entire post on its making.`,
    fit: 0.5,
  })),
  wordingOver('craft-detail/clause-close-up', ['statement'], (piece, draft) => ({
    title: line`${draft.label(piece)} in close-up`,
    tension: line`${quoteOf(piece)} is seen from across the room. Nearer, there is texture.`,
    question: line`Which tool or material decides how well you ${toDo(piece)}, and what is peculiar about its make?`,
    fit: 0.38,
  })),
  wordingOfSubject('craft-detail/thing-apart', (piece) => ({
    title: line`How ${name(piece)} ${agree(piece, 'is', 'are')} put together`,
    tension: line`${name(piece)} ${agree(piece, 'is', 'are')} seen from the outside. The insides, joins and reasons could carry a piece alone.`,
    question: line`Take ${name(piece)} apart on paper. Which component would you show an apprentice first, and why is it made like that?`,
    fit: 0.3,
  })),
  wordingOfSubject('craft-detail/edge', (piece) => ({
    title: line`One square inch of ${name(piece)}`,
    tension: line`${name(piece)} ${agree(piece, 'is', 'are')} treated whole. The finest decision in the making gets no room.`,
    question: line`Where on ${name(piece)} would an expert’s fingers go first, and what in the workmanship do they find?`,
    fit: 0.3,
  })),
  wordingOfSubject('craft-detail/choice-nobody-asked', (piece, draft) => ({
    title: line`The smallest decision in ${name(piece)}`,
    tension: line`Of everything settled while making ${name(piece)}, we hear the big things, ${name(draft.subject(piece))} among them.`,
    question: line`What is the least visible choice of stuff, finish or wording in ${name(piece)}, and which reason made it so?`,
    fit: 0.25,
    also: [draft.subject(piece)],
  })),
);
