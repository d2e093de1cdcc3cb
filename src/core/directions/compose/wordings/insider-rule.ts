import { say, wording, wordingOfSubject, wordingsOf } from './parts.ts';
import { agree, name, pick, quote, side } from './phrases.ts';
import { ahead, maker, quantity, refusal, step, trouble, view } from './senses.ts';
import { deed, told, toDo } from './turned.ts';

/** A rule of thumb that only people of the trade know. */
export const insiderRule = wordingsOf(
  'insider-rule',
  wording('insider-rule/rule-in-figure', ['number'], (piece, draft) => ({
    title: say`The rule of thumb behind ${quantity(piece)}`,
    tension: say`A customer reads past ${quantity(piece)}. An old hand may take it as a yardstick for ${name(draft.subject(piece))}.`,
    question: pick(
      piece,
      say`What rule of thumb do people of your trade go by when they hear ${quantity(piece)}? Write it as they would say it.`,
      say`Over ${quantity(piece)} or under, what does a professional do differently? Give the unwritten limit.`,
      say`Which number do insiders carry in their heads to judge ${quantity(piece)} at a glance, and who handed it down to you?`,
    ),
    fit: 0.45,
    also: [draft.subject(piece)],
  })),
  wording('insider-rule/tell-tale', ['fault'], (piece, draft) => ({
    title: say`How old hands foresee ${draft.label(piece)}`,
    tension: say`A layman finds out when it is too late: ${trouble(piece)}. People in the trade see it coming.`,
    question: say`What early sign of ${trouble(piece)} do professionals teach one another to watch for? Pass the saying on, word for word.`,
    fit: 0.65,
  })),
  wording('insider-rule/unwritten-step', ['process'], (piece, draft) => ({
    title: say`What no manual says of ${draft.label(piece)}`,
    tension: say`${step(piece)} could come from a handbook. How to know when it is right could not.`,
    question: pick(
      piece,
      say`With ${deed(piece)}, what is the old hands’ rule for knowing when to stop? Put it in ten words or fewer.`,
      say`Which saying about ${deed(piece)} gets passed from master to apprentice, and when does it hold?`,
    ),
    fit: 0.75,
  })),
  wording('insider-rule/never', ['negation'], (piece, draft) => ({
    title: say`The shop-floor law behind ${draft.label(piece)}`,
    tension: say`${refusal(piece)} sounds like a preference. In the trade it may be a law that nobody wrote down.`,
    question: say`Is there a shop-floor maxim behind ${refusal(piece)}? Give it as veterans say it, and the one exception they allow.`,
    fit: 0.8,
  })),
  wording('insider-rule/maxim', ['stance'], (piece, draft) => ({
    title: say`How veterans would put ${draft.label(piece)}`,
    tension: say`${view(piece)} is how you would put it to the public. Among yourselves you may have a blunter rule.`,
    question: say`How do people in the know say ${view(piece)} to each other? Share the rule of thumb and how you learned it.`,
    fit: 0.65,
  })),
  wording('insider-rule/because', ['cause'], (piece, draft) => ({
    title: say`The trade’s rule about ${draft.label(piece)}`,
    tension: say`${quote(piece)} explains a single case. The rule that covers all such cases stays in the workshop.`,
    question: say`Turn ${quote(piece)} into a rule a colleague could act on without you: if this, then always that. What is it?`,
    fit: 0.6,
  })),
  wording('insider-rule/choosing', ['comparison', 'contrast'], (piece) => ({
    title: say`How insiders choose: ${side(piece, 0)}`,
    tension: say`Outsiders dither between ${side(piece, 0)} and ${side(piece, 1)}. Anyone in the business decides in a second.`,
    question: say`By which rule of thumb does an expert tell at once when it is ${side(piece, 0)} and when ${side(piece, 1)}?`,
    fit: 0.6,
  })),
  wording('insider-rule/timing', ['time'], (piece, draft) => ({
    title: say`The insider’s hour for ${draft.label(piece)}`,
    tension: say`Everybody can read ${ahead(piece)}. Only those who work with ${name(draft.subject(piece))} know the better hour.`,
    question: say`When do people in the know turn up, start or stop, whatever ${ahead(piece)} says? Betray the unwritten rule.`,
    fit: 0.5,
    also: [draft.subject(piece)],
  })),
  wording('insider-rule/from-whom', ['actor'], (piece) => ({
    title: say`A rule from ${maker(piece)}`,
    tension: say`${maker(piece)} must go by something nobody has written down, and a reader never hears it.`,
    question: say`Which rule does ${maker(piece)} go by that you would not find in a book? Quote it, then say when it saved the day.`,
    fit: 0.52,
  })),
  wording('insider-rule/in-the-doing', ['statement'], (piece, draft) => ({
    title: say`The trick behind ${draft.label(piece)}`,
    tension: say`It reads easily that ${told(piece)}. Those who do it for a living have a trick for it.`,
    question: say`What do you know before you ${toDo(piece)} that a beginner does not? Hand over the trade’s own rule.`,
    fit: 0.42,
  })),
  wordingOfSubject('insider-rule/only-trade-knows', (piece) => ({
    title: say`A trade secret about ${name(piece)}`,
    tension: say`All that is said about ${name(piece)} a careful outsider could find out. What insiders know is held back.`,
    question: say`What is the first thing professionals check on ${name(piece)}, and by which rule of thumb do they judge?`,
    fit: 0.3,
  })),
  wordingOfSubject('insider-rule/two-signs', (piece, draft) => ({
    title: say`Judge ${name(piece)} like an old hand`,
    tension: say`Experienced people read ${name(draft.subject(piece))} from ${name(piece)}, or the other way round; newcomers look at each alone.`,
    question: say`If ${name(piece)} ${agree(piece, 'looks', 'look')} right, what does an insider conclude about the rest? Give us that unwritten rule, with its exception.`,
    fit: 0.25,
    also: [draft.subject(piece)],
  })),
);
