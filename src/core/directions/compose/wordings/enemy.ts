import { either, say, wording, wordingOfSubject, wordingsOf } from './parts.ts';
import { agree, name, pick, quote, side } from './phrases.ts';
import { acts, maker, offer, quantity, refusal, trouble, view } from './senses.ts';
import { doing } from './turned.ts';

/** What the draft stands against: a practice, a habit, a force; never a person. */
export const enemy = wordingsOf(
  'enemy',
  wording('enemy/behind-the-fault', ['fault'], (piece, draft) => ({
    title: say`Name the culprit behind ${draft.label(piece)}`,
    tension: say`${trouble(piece)} is the damage. The practice that does the damage gets off without a mention.`,
    question: pick(
      piece,
      say`Which bad habit of your trade leads to ${trouble(piece)}, and will you say in print that you are against it?`,
      say`Stop describing ${trouble(piece)} and accuse. What practice causes it, and where did you last catch it at work?`,
    ),
    fit: 0.9,
  })),
  wording('enemy/refusal', ['negation'], (piece, draft) => ({
    title: say`The opponent of ${draft.label(piece)}`,
    tension: say`${refusal(piece)} is a refusal made politely. A refusal has an opponent, and yours goes unnamed.`,
    question: say`Put a name to the practice that ${refusal(piece)} is meant to beat. What harm have you watched it do?`,
    fit: 0.8,
  })),
  wording('enemy/other-side', ['contrast'], (piece) => ({
    title: say`Declare war on ${side(piece, 0)}`,
    tension: say`${side(piece, 0)} and ${side(piece, 1)} stand side by side as if they were at peace.`,
    question: say`If you fight for ${side(piece, 1)}, who or what keeps pushing everybody back towards ${side(piece, 0)}? Attack that, not a rival.`,
    fit: 0.85,
  })),
  wording('enemy/pressure-on-figure', ['number'], (piece, draft) => ({
    title: say`Who would attack ${quantity(piece)}?`,
    tension: say`You set down ${quantity(piece)} as a plain fact about ${name(draft.subject(piece))}. Somewhere it would count as provocation.`,
    question: say`What pressure in your trade objects to ${quantity(piece)}, and what gets ruined where that pressure wins?`,
    fit: 0.45,
    also: [draft.subject(piece)],
  })),
  wording('enemy/creed-needs-foe', ['stance'], (piece, draft) => ({
    title: say`Whom you provoke with ${draft.label(piece)}`,
    tension: say`${view(piece)} is a side taken. The side you took it against never appears.`,
    question: pick(
      piece,
      say`Against which common practice did you have to write ${view(piece)}? Show the enemy doing its worst on one particular day.`,
      say`What is everyone else doing that makes ${view(piece)} a fighting sentence? Name the practice and its damage.`,
    ),
    fit: 0.7,
  })),
  wording('enemy/in-the-way-of-promise', ['promise'], (piece, draft) => ({
    title: say`What stands in the way of ${draft.label(piece)}`,
    tension: say`You promise ${offer(piece)}. Some force works against that promise, and it has no face here.`,
    question: say`What industry habit has to lose before ${offer(piece)} can be true, and how will you hit it first?`,
    fit: 0.6,
  })),
  wording('enemy/doing-as-defiance', ['process', 'statement'], (piece, draft) => ({
    title: say`${draft.label(piece)} as an act of defiance`,
    tension: say`You speak of ${doing(piece)} as ordinary work. To the common way of doing it, that may be an attack.`,
    question: say`By ${doing(piece)}, which lazy industry practice do you defy? Describe the thing you hate about it.`,
    fit: piece.kind === 'process' ? 0.6 : 0.4,
  })),
  wording('enemy/old-order', ['change'], (piece, draft) => ({
    title: either(say`Is ${side(piece, 0)} really beaten?`, say`What fought against ${draft.label(piece)}`),
    tension: either(
      say`${side(piece, 0)} gave way to ${side(piece, 1)}, and the draft tells it without a struggle.`,
      say`${quote(piece)}, you write, and it sounds like weather. Changes have opponents.`,
    ),
    question: either(
      say`What force wants ${side(piece, 0)} back, inside your walls or outside? Show the fight, not just its result.`,
      say`What habit or interest fought against ${quote(piece)}, and is it still fighting? Name the force, no person, and hit it.`,
    ),
    fit: 0.65,
  })),
  wording('enemy/two-corners', ['actor'], (piece, draft) => ({
    title: say`In the other corner from ${maker(piece)}`,
    tension: say`${maker(piece)} ${agree(piece, 'has', 'have')} a part to play here, and nothing to play it against but ${name(draft.subject(piece))}.`,
    question: say`Give ${maker(piece)} an opponent: a rule, a fashion, a false economy. When did the two last clash?`,
    fit: acts(piece) ? 0.55 : 0.42,
    also: [draft.subject(piece)],
  })),
  wording('enemy/root', ['cause'], (piece, draft) => ({
    title: say`The enemy underneath ${draft.label(piece)}`,
    tension: say`${quote(piece)} gives a reason and stops there, before anything is to blame.`,
    question: say`Dig under ${quote(piece)} until you hit a practice you despise. What is it called, and who profits from it?`,
    fit: 0.6,
  })),
  wordingOfSubject('enemy/exists-to-stop', (piece, draft) => ({
    title: say`What ${name(piece)} ${agree(piece, 'is', 'are')} up against`,
    tension: say`${name(piece)} ${agree(piece, 'appears', 'appear')} among friends only; ${name(draft.subject(piece))} too. Nothing is opposed.`,
    question: say`What wasteful or dishonest practice ${agree(piece, 'does', 'do')} ${name(piece)} exist to stop? Name it, and no person, as your enemy.`,
    fit: 0.3,
    also: [draft.subject(piece)],
  })),
  wordingOfSubject('enemy/villain', (piece) => ({
    title: say`A villain for ${name(piece)}`,
    tension: say`There is plenty in favour of ${name(piece)} and no villain: no fad, no shortcut, no rule that you resent.`,
    question: say`Finish this in your own words: we made up our minds about ${name(piece)} the day we got sick of … what?`,
    fit: 0.25,
  })),
);
