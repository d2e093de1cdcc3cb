import {
  actsOfOne,
  agree,
  deed,
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

/** What was given up to get something, and why that side was chosen. */
export const tradeOff = wordingsOf(
  'trade-off',
  wording('trade-off/a-wish', (context) =>
    actsOfOne(context)
      .filter(({ isWill }) => isWill)
      .map(({ piece, words, who }) => ({
        fit: 0.9,
        uses: [piece],
        title: line`What it costs to please ${who}`,
        tension: line`${words} is one side of a choice. The draft never sets down what either side would cost.`,
        question: line`What would you lose by giving way to ${who}, and what by holding out? Say which you gave up, and why.`,
      })),
  ),
  wordingOver('trade-off/given-up', ['contrast'], (piece) => ({
    title: line`The price of ${side(piece, 1)}`,
    tension: line`On one side ${side(piece, 0)}, on the other ${side(piece, 1)}. Having the second may have meant doing without something of the first.`,
    question: pick(
      piece,
      line`What did you give up for ${side(piece, 1)}, and why could you spare what ${side(piece, 0)} stands for?`,
      line`With ${side(piece, 0)} on one pan of the scales and ${side(piece, 1)} on the other, what made you choose, and what do you miss?`,
      line`Who argued for ${side(piece, 0)}, what did they stand to lose, and why did ${side(piece, 1)} win?`,
    ),
    fit: 1,
  })),
  wordingOver('trade-off/exchange', ['change'], (piece, draft) => ({
    title: either(
      line`Swapping ${side(piece, 0)} for ${side(piece, 1)}`,
      line`What had to go for ${draft.label(piece)}`,
    ),
    tension: either(
      line`${side(piece, 1)} is booked as a gain. With ${side(piece, 0)} something good may have gone out of the door.`,
      line`${own(piece)} is told as a gain, and gains of that kind are seldom free.`,
    ),
    question: either(
      line`Which virtue of ${side(piece, 0)} was sacrificed for ${side(piece, 1)}, and would you make that bargain again?`,
      line`What did you have to part with for ${own(piece)}, who minded, and why was it worth it to you?`,
    ),
    fit: 0.8,
  })),
  wordingOver('trade-off/paid-in', ['number'], (piece) => ({
    title: line`What you traded for ${quantity(piece)}`,
    tension: line`You ended up with ${quantity(piece)}. Any other figure would have bought you something and cost you something else.`,
    question: pick(
      piece,
      line`To get ${quantity(piece)}, what did you let go of: speed, margin, choice, sleep? Defend the exchange.`,
      line`What could you have had in exchange for giving up ${quantity(piece)}, and why did you turn it down?`,
    ),
    fit: 0.45,
  })),
  wordingOver('trade-off/compared', ['comparison'], (piece, draft) => ({
    title: either(line`You can’t have both: ${side(piece, 0)}`, line`The price of ${draft.label(piece)}`),
    tension: either(
      line`${side(piece, 0)} is weighed against ${side(piece, 1)}, and only the winner’s advantages are told.`,
      line`${quoteOf(piece)} says what is better. It is silent about what is worse, and was accepted.`,
    ),
    question: either(
      line`By going for one of them you lost a good thing about the other. With ${side(piece, 0)} and ${side(piece, 1)}, what was it worth?`,
      line`Where are you worse off because of the choice behind ${quoteOf(piece)}, and why do you stand by the exchange?`,
    ),
    fit: 0.65,
  })),
  wordingOver('trade-off/what-no-buys', ['negation'], (piece, draft) => ({
    title: line`What ${draft.label(piece)} buys you`,
    tension: line`${refusal(piece)} is half a bargain: the half you pay. What you bought with it is the other half.`,
    question: line`What does ${refusal(piece)} gain you that saying yes would have cost? Name both sides, and why you chose this one.`,
    fit: 0.8,
  })),
  wordingOver('trade-off/accepted-fault', ['fault'], (piece, draft) => ({
    title: line`What you got in exchange for ${draft.label(piece)}`,
    tension: line`${trouble(piece)} counts as a loss, and it may have been the going rate for something better.`,
    question: line`Did you accept ${trouble(piece)} in order to get something? Say what it was, and why you thought it a fair swap.`,
    fit: 0.8,
  })),
  wordingOver('trade-off/dear-promise', ['promise'], (piece, draft) => ({
    title: line`What it takes to keep ${draft.label(piece)}`,
    tension: line`${offer(piece)} is offered as if it came free. Someone on your side goes without for it.`,
    question: line`What do you have to forgo in order to keep ${offer(piece)}, and why is that the better half of the deal?`,
    fit: 0.6,
  })),
  wordingOver('trade-off/longer-way', ['process'], (piece, draft) => ({
    title: line`The easier way than ${draft.label(piece)}`,
    tension: line`${step(piece)} uses up time or money that could have gone elsewhere.`,
    question: line`What do you sacrifice to ${deed(piece)}’s demands, and which cheaper option did you turn down with open eyes?`,
    fit: 0.6,
  })),
  wordingOver('trade-off/principle-bill', ['stance'], (piece, draft) => ({
    title: line`What it costs to stand by ${draft.label(piece)}`,
    tension: line`${view(piece)} is a choice, and its cost is left out: the sale, the friend or the afternoon it takes.`,
    question: line`What have you gone without because of ${view(piece)}, and at what point would the price be too high?`,
    fit: 0.6,
  })),
  wordingOver('trade-off/instead-of', ['statement'], (piece, draft) => ({
    title: line`What you went without for ${draft.label(piece)}`,
    tension: line`That ${toldOf(piece)} has used up room, money or hours. Something else was not done with them.`,
    question: line`What did you decide against so as to ${toDo(piece)}? Name the option you sacrificed, and why it lost.`,
    fit: 0.42,
  })),
  wordingOfSubject('trade-off/bargain', (piece) => ({
    title: line`The bargain behind ${name(piece)}`,
    tension: line`${name(piece)} ${agree(piece, 'seems', 'seem')} to have cost nothing but effort. A choice was made all the same.`,
    question: line`What did you trade away to have ${name(piece)} as ${agree(piece, 'it is', 'they are')}, and was there a day you regretted it?`,
    fit: 0.3,
  })),
  wordingOfSubject('trade-off/fork', (piece, draft) => ({
    title: line`${name(piece)} at the expense of ${name(draft.subject(piece))}?`,
    tension: line`${name(piece)} or ${name(draft.subject(piece))}: you may at some point have had to put one before the other.`,
    question: line`Did getting ${name(piece)} right ever mean less time or money for ${name(draft.subject(piece))}? Justify what you gave up.`,
    fit: 0.25,
    also: [draft.subject(piece)],
  })),
);
