import type { Piece } from '../../material/material.ts';
import {
  agree,
  ahead,
  call,
  either,
  line,
  name,
  offer,
  own,
  pick,
  quantity,
  quoteOf,
  side,
  step,
  toDo,
  toldOf,
  trouble,
  view,
  wordingOfSubject,
  wordingOver,
  wordingsOf,
  type Line,
  doing,
} from '../parts/index.ts';

/** What the writer leaves undone, not what is unknown or was above a mark. */
const notDone = (piece: Piece): Line =>
  piece.clause?.isNegated === true && !/^(?:know|be|have|see|hear)$/u.test(piece.clause.base)
    ? own(piece)
    : undefined;

/** Trouble that goes on as long as nobody acts. */
const standing = (piece: Piece): Line => (piece.clause?.tense === 'present' ? trouble(piece) : undefined);

/** What is lost, or goes on, if nothing is done. */
export const costOfInaction = wordingsOf(
  'cost-of-inaction',
  wordingOver('cost-of-inaction/left-alone', ['fault'], (piece, draft) => ({
    title: line`If nobody acts on ${draft.label(piece)}`,
    tension: line`${standing(piece)} can be put off, like everything. What putting it off would cost is not worked out.`,
    question: pick(
      piece,
      line`Suppose nobody acts on ${trouble(piece)}. What is it like a month from now, and after a year? Put the loss in money or days.`,
      line`Who pays, and how much, for each week that ${trouble(piece)} is left as it is?`,
    ),
    fit: 0.85,
  })),
  wordingOver('cost-of-inaction/never-changed', ['change'], (piece, draft) => ({
    title: either(
      line`Had you stayed with ${side(piece, 0)}`,
      line`Had nobody touched ${draft.label(piece)}`,
    ),
    tension: either(
      line`${side(piece, 1)} took effort. Staying at ${side(piece, 0)} would have been free, or looked it.`,
      line`${quoteOf(piece)} took some doing. Had all stayed as it was, the loss would have crept up unseen.`,
    ),
    question: either(
      line`If you had done nothing and kept ${side(piece, 0)}, what would be lost by now? Reckon up the bill.`,
      line`Without ${quoteOf(piece)}, what would have gone on leaking, rusting or being paid for? Add it up for one year.`,
    ),
    fit: 0.7,
  })),
  wordingOver('cost-of-inaction/deadline', ['time'], (piece, draft) => ({
    title: line`What you lose by missing ${draft.label(piece)}`,
    tension: line`${ahead(piece)} comes and goes whether or not anyone moves for ${name(draft.subject(piece))}.`,
    question: line`What does a person lose by letting ${ahead(piece)} pass and doing nothing? Describe the morning after.`,
    fit: 0.6,
    also: [draft.subject(piece)],
  })),
  wordingOver('cost-of-inaction/without-promise', ['promise'], (piece, draft) => ({
    title: line`What is lost without ${draft.label(piece)}`,
    tension: line`You say what is gained: ${offer(piece)}. What goes on being lost without it stays unsaid.`,
    question: line`Take away ${offer(piece)}. Which loss carries on, quietly, for people who shrug and wait?`,
    fit: 0.65,
  })),
  wordingOver('cost-of-inaction/figure-grows', ['number'], (piece, draft) => ({
    title: line`If nobody had minded about ${quantity(piece)}`,
    tension: line`Today’s figure is given: ${quantity(piece)}. Neglect has a figure too, and ${name(draft.subject(piece))} would show it in time.`,
    question: pick(
      piece,
      line`Instead of ${quantity(piece)}, what would you be counting if everyone had sat on their hands, and who would foot the bill?`,
      line`Which price does a reader pay for ignoring ${quantity(piece)}, counted in hours, money or goodwill?`,
    ),
    fit: 0.45,
    also: [draft.subject(piece)],
  })),
  wordingOver('cost-of-inaction/refusal-costs', ['negation'], (piece, draft) => ({
    title: either(
      line`What it costs to leave ${draft.label(piece)}`,
      line`The bill for ${piece.clause && doing(piece.clause, 6)}`,
    ),
    tension: line`${notDone(piece)} describes something not done. Things not done send in a bill later.`,
    question: line`Who suffers first if ${notDone(piece)} remains so for good, and what can then no longer be saved?`,
    fit: 0.8,
  })),
  wordingOver('cost-of-inaction/idle-reader', ['address'], (piece, draft) => ({
    title: line`The reader who skips ${draft.label(piece)}`,
    tension: line`${call(piece)} asks for a small effort. The loss to those who skip it has no line of its own.`,
    question: line`Picture the reader who nods at ${call(piece)} and lets it slide. What has it cost them by next spring?`,
    fit: 0.65,
  })),
  wordingOver('cost-of-inaction/unasked', ['question', 'stance'], (piece, draft) => ({
    title: line`What it costs to put off ${draft.label(piece)}`,
    tension: line`${view(piece)} can be agreed with and forgotten. Forgetting is the dear option, if you can show it.`,
    question: line`What slips away for good while people put off ${view(piece)}? Show the damage that delay has done, once.`,
    fit: 0.5,
  })),
  wordingOver('cost-of-inaction/step-skipped', ['process'], (piece, draft) => ({
    title: line`If ${draft.label(piece)} is simply skipped`,
    tension: line`${step(piece)} takes trouble, and leaving it out would save some, for a while.`,
    question: line`What happens in the end if ${step(piece)} is simply never done? Follow the neglect until something is lost.`,
    fit: 0.6,
  })),
  wordingOver('cost-of-inaction/not-acted', ['statement'], (piece, draft) => ({
    title: line`Without your trouble over ${draft.label(piece)}`,
    tension: line`Today ${toldOf(piece)}, and the draft sees only that. The other road, where nothing was done, has its losses.`,
    question: line`Suppose you had never troubled to ${toDo(piece)}. What would have been lost by today, and to whom?`,
    fit: 0.42,
  })),
  wordingOfSubject('cost-of-inaction/gone', (piece) => ({
    title: line`A year of neglect for ${name(piece)}`,
    tension: line`${name(piece)} ${agree(piece, 'is', 'are')} offered as a good thing to have, and as nothing that it hurts to go without.`,
    question: line`Say that everyone neglects ${name(piece)} for a year. What decays, leaks away or is forgotten, and can it be got back?`,
    fit: 0.3,
  })),
  wordingOfSubject('cost-of-inaction/too-late', (piece, draft) => ({
    title: line`Too late for ${name(piece)}`,
    tension: line`Nothing here presses: ${name(piece)} today, ${name(draft.subject(piece))} tomorrow, or never.`,
    question: line`At what point is it too late to do anything about ${name(piece)}, and what does hesitating cost up to then?`,
    fit: 0.25,
    also: [draft.subject(piece)],
  })),
);
