import {
  acts,
  agree,
  doingOf,
  either,
  line,
  maker,
  name,
  offer,
  pick,
  quantity,
  quoteOf,
  refusal,
  side,
  trouble,
  view,
  wordingOfSubject,
  wordingOver,
  wordingsOf,
} from '../parts/index.ts';

/** What the draft stands against: a practice, a habit, a force; never a person. */
export const enemy = wordingsOf(
  'enemy',
  wordingOver('enemy/behind-the-fault', ['fault'], (piece, draft) => ({
    title: line`Name the culprit behind ${draft.label(piece)}`,
    tension: line`${trouble(piece)} is the damage. The practice that does the damage gets off without a mention.`,
    question: pick(
      piece,
      line`Which bad habit of your trade leads to ${trouble(piece)}, and will you say in print that you are against it?`,
      line`Stop describing ${trouble(piece)} and accuse. What practice causes it, and where did you last catch it at work?`,
    ),
    fit: 0.9,
  })),
  wordingOver('enemy/refusal', ['negation'], (piece, draft) => ({
    title: line`The opponent of ${draft.label(piece)}`,
    tension: line`${refusal(piece)} is a refusal made politely. A refusal has an opponent, and yours goes unnamed.`,
    question: line`Put a name to the practice that ${refusal(piece)} is meant to beat. What harm have you watched it do?`,
    fit: 0.8,
  })),
  wordingOver('enemy/other-side', ['contrast'], (piece) => ({
    title: line`Declare war on ${side(piece, 0)}`,
    tension: line`${side(piece, 0)} and ${side(piece, 1)} stand side by side as if they were at peace.`,
    question: line`If you fight for ${side(piece, 1)}, who or what keeps pushing everybody back towards ${side(piece, 0)}? Attack that, not a rival.`,
    fit: 0.85,
  })),
  wordingOver('enemy/pressure-on-figure', ['number'], (piece, draft) => ({
    title: line`Who would attack ${quantity(piece)}?`,
    tension: line`You set down ${quantity(piece)} as a plain fact about ${name(draft.subject(piece))}. Somewhere it would count as provocation.`,
    question: line`What pressure in your trade objects to ${quantity(piece)}, and what gets ruined where that pressure wins?`,
    fit: 0.45,
    also: [draft.subject(piece)],
  })),
  wordingOver('enemy/creed-needs-foe', ['stance'], (piece, draft) => ({
    title: line`Whom you provoke with ${draft.label(piece)}`,
    tension: line`${view(piece)} is a side taken. The side you took it against never appears.`,
    question: pick(
      piece,
      line`Against which common practice did you have to write ${view(piece)}? Show the enemy doing its worst on one particular day.`,
      line`What is everyone else doing that makes ${view(piece)} a fighting sentence? Name the practice and its damage.`,
    ),
    fit: 0.7,
  })),
  wordingOver('enemy/in-the-way-of-promise', ['promise'], (piece, draft) => ({
    title: line`What stands in the way of ${draft.label(piece)}`,
    tension: line`You promise ${offer(piece)}. Some force works against that promise, and it has no face here.`,
    question: line`What industry habit has to lose before ${offer(piece)} can be true, and how will you hit it first?`,
    fit: 0.6,
  })),
  wordingOver('enemy/doing-as-defiance', ['process', 'statement'], (piece, draft) => ({
    title: line`${draft.label(piece)} as an act of defiance`,
    tension: line`You speak of ${doingOf(piece)} as ordinary work. To the common way of doing it, that may be an attack.`,
    question: line`By ${doingOf(piece)}, which lazy industry practice do you defy? Describe the thing you hate about it.`,
    fit: piece.kind === 'process' ? 0.6 : 0.4,
  })),
  wordingOver('enemy/old-order', ['change'], (piece, draft) => ({
    title: either(line`Is ${side(piece, 0)} really beaten?`, line`What fought against ${draft.label(piece)}`),
    tension: either(
      line`${side(piece, 0)} gave way to ${side(piece, 1)}, and the draft tells it without a struggle.`,
      line`${quoteOf(piece)}, you write, and it sounds like weather. Changes have opponents.`,
    ),
    question: either(
      line`What force wants ${side(piece, 0)} back, inside your walls or outside? Show the fight, not just its result.`,
      line`What habit or interest fought against ${quoteOf(piece)}, and is it still fighting? Name the force, no person, and hit it.`,
    ),
    fit: 0.65,
  })),
  wordingOver('enemy/two-corners', ['actor'], (piece, draft) => ({
    title: line`In the other corner from ${maker(piece)}`,
    tension: line`${maker(piece)} ${agree(piece, 'has', 'have')} a part to play here, and nothing to play it against but ${name(draft.subject(piece))}.`,
    question: line`Give ${maker(piece)} an opponent: a rule, a fashion, a false economy. When did the two last clash?`,
    fit: acts(piece) ? 0.55 : 0.42,
    also: [draft.subject(piece)],
  })),
  wordingOver('enemy/root', ['cause'], (piece, draft) => ({
    title: line`The enemy underneath ${draft.label(piece)}`,
    tension: line`${quoteOf(piece)} gives a reason and stops there, before anything is to blame.`,
    question: line`Dig under ${quoteOf(piece)} until you hit a practice you despise. What is it called, and who profits from it?`,
    fit: 0.6,
  })),
  wordingOfSubject('enemy/exists-to-stop', (piece, draft) => ({
    title: line`What ${name(piece)} ${agree(piece, 'is', 'are')} up against`,
    tension: line`${name(piece)} ${agree(piece, 'appears', 'appear')} among friends only; ${name(draft.subject(piece))} too. Nothing is opposed.`,
    question: line`What wasteful or dishonest practice ${agree(piece, 'does', 'do')} ${name(piece)} exist to stop? Name it, and no person, as your enemy.`,
    fit: 0.3,
    also: [draft.subject(piece)],
  })),
  wordingOfSubject('enemy/villain', (piece) => ({
    title: line`A villain for ${name(piece)}`,
    tension: line`There is plenty in favour of ${name(piece)} and no villain: no fad, no shortcut, no rule that you resent.`,
    question: line`Finish this in your own words: we made up our minds about ${name(piece)} the day we got sick of … what?`,
    fit: 0.25,
  })),
);
