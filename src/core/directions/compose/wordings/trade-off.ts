import { either, say, wording, wordingOfSubject, wordingsOf } from './parts.ts';
import { agree, name, pick, quote, side } from './phrases.ts';
import { offer, quantity, refusal, step, trouble, view } from './senses.ts';
import { deed, told, toDo } from './turned.ts';

/** What was given up to get something, and why that side was chosen. */
export const tradeOff = wordingsOf(
  'trade-off',
  wording('trade-off/given-up', ['contrast'], (piece) => ({
    title: say`The price of ${side(piece, 1)}`,
    tension: say`On one side ${side(piece, 0)}, on the other ${side(piece, 1)}. Having the second may have meant doing without something of the first.`,
    question: pick(
      piece,
      say`What did you give up for ${side(piece, 1)}, and why could you spare what ${side(piece, 0)} stands for?`,
      say`With ${side(piece, 0)} on one pan of the scales and ${side(piece, 1)} on the other, what made you choose, and what do you miss?`,
      say`Who argued for ${side(piece, 0)}, what did they stand to lose, and why did ${side(piece, 1)} win?`,
    ),
    fit: 1,
  })),
  wording('trade-off/exchange', ['change'], (piece, draft) => ({
    title: either(
      say`Swapping ${side(piece, 0)} for ${side(piece, 1)}`,
      say`What had to go for ${draft.label(piece)}`,
    ),
    tension: either(
      say`${side(piece, 1)} is booked as a gain. With ${side(piece, 0)} something good may have gone out of the door.`,
      say`${quote(piece)} is told as a gain, and gains of that kind are seldom free.`,
    ),
    question: either(
      say`Which virtue of ${side(piece, 0)} was sacrificed for ${side(piece, 1)}, and would you make that bargain again?`,
      say`What did you have to part with for ${quote(piece)}, who minded, and why was it worth it to you?`,
    ),
    fit: 0.8,
  })),
  wording('trade-off/paid-in', ['number'], (piece) => ({
    title: say`What you traded for ${quantity(piece)}`,
    tension: say`You ended up with ${quantity(piece)}. Any other figure would have bought you something and cost you something else.`,
    question: pick(
      piece,
      say`To get ${quantity(piece)}, what did you let go of: speed, margin, choice, sleep? Defend the exchange.`,
      say`What could you have had in exchange for giving up ${quantity(piece)}, and why did you turn it down?`,
    ),
    fit: 0.45,
  })),
  wording('trade-off/compared', ['comparison'], (piece, draft) => ({
    title: either(
      say`You can’t have both: ${side(piece, 0)}`,
      say`The price of ${draft.label(piece)}`,
    ),
    tension: either(
      say`${side(piece, 0)} is weighed against ${side(piece, 1)}, and only the winner’s advantages are told.`,
      say`${quote(piece)} says what is better. It is silent about what is worse, and was accepted.`,
    ),
    question: either(
      say`By going for one of them you lost a good thing about the other. With ${side(piece, 0)} and ${side(piece, 1)}, what was it worth?`,
      say`Where are you worse off because of the choice behind ${quote(piece)}, and why do you stand by the exchange?`,
    ),
    fit: 0.65,
  })),
  wording('trade-off/what-no-buys', ['negation'], (piece, draft) => ({
    title: say`What ${draft.label(piece)} buys you`,
    tension: say`${refusal(piece)} is half a bargain: the half you pay. What you bought with it is the other half.`,
    question: say`What does ${refusal(piece)} gain you that saying yes would have cost? Name both sides, and why you chose this one.`,
    fit: 0.8,
  })),
  wording('trade-off/accepted-fault', ['fault'], (piece, draft) => ({
    title: say`What you got for ${draft.label(piece)}`,
    tension: say`${trouble(piece)} counts as a loss, and it may have been the going rate for something better.`,
    question: say`Did you accept ${trouble(piece)} in order to get something? Say what it was, and why you thought it a fair swap.`,
    fit: 0.8,
  })),
  wording('trade-off/dear-promise', ['promise'], (piece, draft) => ({
    title: say`What it takes to keep ${draft.label(piece)}`,
    tension: say`${offer(piece)} is offered as if it came free. Someone on your side goes without for it.`,
    question: say`What do you have to forgo in order to keep ${offer(piece)}, and why is that the better half of the deal?`,
    fit: 0.6,
  })),
  wording('trade-off/longer-way', ['process'], (piece, draft) => ({
    title: say`The easier way than ${draft.label(piece)}`,
    tension: say`${step(piece)} uses up time or money that could have gone elsewhere.`,
    question: say`What do you sacrifice to ${deed(piece)}’s demands, and which cheaper option did you turn down with open eyes?`,
    fit: 0.6,
  })),
  wording('trade-off/principle-bill', ['stance'], (piece, draft) => ({
    title: say`What it costs to stand by ${draft.label(piece)}`,
    tension: say`${view(piece)} is a choice, and its cost is left out: the sale, the friend or the afternoon it takes.`,
    question: say`What have you gone without because of ${view(piece)}, and at what point would the price be too high?`,
    fit: 0.6,
  })),
  wording('trade-off/instead-of', ['statement'], (piece, draft) => ({
    title: say`What you went without for ${draft.label(piece)}`,
    tension: say`That ${told(piece)} has used up room, money or hours. Something else was not done with them.`,
    question: say`What did you decide against so as to ${toDo(piece)}? Name the option you sacrificed, and why it lost.`,
    fit: 0.42,
  })),
  wordingOfSubject('trade-off/bargain', (piece) => ({
    title: say`The bargain behind ${name(piece)}`,
    tension: say`${name(piece)} ${agree(piece, 'seems', 'seem')} to have cost nothing but effort. A choice was made all the same.`,
    question: say`What did you trade away to have ${name(piece)} as ${agree(piece, 'it is', 'they are')}, and was there a day you regretted it?`,
    fit: 0.3,
  })),
  wordingOfSubject('trade-off/fork', (piece, draft) => ({
    title: say`At whose expense? ${name(piece)}`,
    tension: say`${name(piece)} or ${name(draft.subject(piece))}: you may at some point have had to put one before the other.`,
    question: say`Where did getting ${name(piece)} right mean getting less of ${name(draft.subject(piece))}? Justify what you gave up.`,
    fit: 0.25,
    also: [draft.subject(piece)],
  })),
);
