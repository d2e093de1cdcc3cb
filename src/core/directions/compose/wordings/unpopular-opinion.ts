import {
  actsOfOne,
  agree,
  either,
  line,
  name,
  offer,
  own,
  pick,
  quantity,
  quoteOf,
  refusal,
  side,
  step,
  toDo,
  toldOf,
  trouble,
  view,
  wording,
  wordingOfSubject,
  wordingOver,
  wordingsOf,
} from '../parts/index.ts';

/** A view with which most of the field would disagree, owned. */
export const unpopularOpinion = wordingsOf(
  'unpopular-opinion',
  wording('unpopular-opinion/side-with-them', (context) =>
    actsOfOne(context)
      .filter(({ isWill }) => isWill)
      .map(({ piece, words, who }) => ({
        fit: 0.9,
        uses: [piece],
        title: line`What if ${who} had a point?`,
        tension: line`${words} is reported without a verdict. Others in your trade may have one ready.`,
        question: line`Would you defend ${who} in front of your peers? Put that opinion under your own name, with the argument they like least.`,
      })),
  ),
  wordingOver('unpopular-opinion/sharpen', ['stance'], (piece, draft) => ({
    title: line`Say ${draft.label(piece)} louder`,
    tension: line`${view(piece)} is an opinion with its collar buttoned. Undone, it might annoy your peers.`,
    question: pick(
      piece,
      line`How would you put ${view(piece)} so that most of your profession disagreed? Sign it, and give your best argument.`,
      line`Who in your field would get up and leave at ${view(piece)}? State the view that drove them out, and stand by it.`,
    ),
    fit: 0.85,
  })),
  wordingOver('unpopular-opinion/worse-is-better', ['fault'], (piece, draft) => ({
    title: line`In defence of ${draft.label(piece)}`,
    tension: line`${trouble(piece)} is treated as a bad thing, and hardly a colleague of yours would object.`,
    question: line`Could you argue, and mean it, that ${trouble(piece)} is fine, even good? Make the case your peers would boo.`,
    fit: 0.6,
  })),
  wordingOver('unpopular-opinion/wrong-side', ['contrast'], (piece) => ({
    title: line`Take the less liked side: ${side(piece, 0)}`,
    tension: line`Between ${side(piece, 0)} and ${side(piece, 1)}, your field has a favourite. You need not share it.`,
    question: line`Which of the two, ${side(piece, 0)} or ${side(piece, 1)}, would most experts reject, and why do you think that they are wrong?`,
    fit: 0.85,
  })),
  wordingOver('unpopular-opinion/figure-heresy', ['number'], (piece) => ({
    title: line`${quantity(piece)}, and a contrary opinion`,
    tension: line`It is safe to report ${quantity(piece)}. To say whether that is too much, too little or beside the point is not.`,
    question: pick(
      piece,
      line`What do you hold about ${quantity(piece)} that a hall of your peers would vote down? Say it in a sentence with “I think”.`,
      line`Should anybody be pleased with ${quantity(piece)}? Give the verdict that would lose you an argument at a trade fair.`,
    ),
    fit: 0.45,
  })),
  wordingOver('unpopular-opinion/against-habit', ['negation'], (piece, draft) => ({
    title: line`Why the others are wrong about ${draft.label(piece)}`,
    tension: line`${refusal(piece)} is your own way. You stop short of telling the rest of the field that it should be theirs.`,
    question: line`Would you go further than ${refusal(piece)} and say that others are wrong not to follow? Argue it against the majority.`,
    fit: 0.8,
  })),
  wordingOver('unpopular-opinion/method', ['process'], (piece, draft) => ({
    title: line`Why colleagues would dispute ${draft.label(piece)}`,
    tension: line`${step(piece)} is told as method. Somebody equally skilled would dispute it.`,
    question: line`Why do most who do your job think ${step(piece)} old-fashioned, fussy or plain wrong, and why do you hold out alone?`,
    fit: 0.5,
  })),
  wordingOver('unpopular-opinion/promise-overrated', ['promise'], (piece, draft) => ({
    title: line`Is ${draft.label(piece)} overrated?`,
    tension: line`${offer(piece)} is what everybody in the field would want to offer.`,
    question: line`Do you honestly think that ${offer(piece)} matters as much as your rivals claim? Put the contrary opinion under your own name.`,
    fit: 0.5,
  })),
  wordingOver('unpopular-opinion/new-is-worse', ['change', 'comparison'], (piece, draft) => ({
    title: either(
      line`Against the tide on ${side(piece, 1)}`,
      line`Against the tide on ${draft.label(piece)}`,
    ),
    tension: either(
      line`Held side by side, ${side(piece, 0)} and ${side(piece, 1)} invite the usual verdict.`,
      line`${own(piece)} may be nodded through by all your peers.`,
    ),
    question: either(
      line`What can be said for ${side(piece, 0)} that is out of favour with nearly everybody? Hold that view to the last line.`,
      line`What would your trade object to in ${own(piece)} if you told them why you did it? Give that reason as your opinion.`,
    ),
    fit: 0.6,
  })),
  wordingOver('unpopular-opinion/cheer-less', ['cause'], (piece, draft) => ({
    title: line`The awkward conclusion from ${draft.label(piece)}`,
    tension: line`You reason ${quoteOf(piece)}, and nobody will quarrel with that. So nobody will remember it.`,
    question: line`Follow ${quoteOf(piece)} to a conclusion that your own field finds embarrassing. Do you believe it? Then own it.`,
    fit: 0.5,
  })),
  wordingOver('unpopular-opinion/hot-seat', ['statement'], (piece, draft) => ({
    title: line`A minority of one on ${draft.label(piece)}`,
    tension: line`That ${toldOf(piece)} can be read without anyone raising an eyebrow.`,
    question: line`What do you believe, having come to ${toDo(piece)}, that most people in your line of work would call nonsense?`,
    fit: 0.42,
  })),
  wordingOfSubject('unpopular-opinion/raised-hand', (piece) => ({
    title: line`Too much fuss about ${name(piece)}?`,
    tension: line`What is said of ${name(piece)} could be signed by anybody in your field. That is what makes it easy to forget.`,
    question: line`Which opinion on ${name(piece)} do you keep to yourself at industry gatherings? State it, and say why you still hold it.`,
    fit: 0.3,
  })),
  wordingOfSubject('unpopular-opinion/ranking', (piece, draft) => ({
    title: line`${name(piece)} before ${name(draft.subject(piece))}?`,
    tension: line`Few in the business would rank ${name(piece)} as you do, or you have never dared to rank ${agree(piece, 'it', 'them')} at all.`,
    question: line`Does ${name(piece)} deserve more respect than ${name(draft.subject(piece))}, or less? Take whichever stand loses the vote, if it is yours.`,
    fit: 0.25,
    also: [draft.subject(piece)],
  })),
);
