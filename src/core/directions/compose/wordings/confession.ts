import {
  actsOfOne,
  doingOf,
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
  trouble,
  view,
  wording,
  wordingOfSubject,
  wordingOver,
  wordingsOf,
} from '../parts/index.ts';

/** Something unflattering owned up to, unforced. */
export const confession = wordingsOf(
  'confession',
  wording('confession/in-front-of-one', (context) =>
    actsOfOne(context).map(({ piece, words, who, isWill }) => ({
      fit: isWill ? 0.8 : 0.6,
      uses: [piece],
      title: line`What you never admitted to ${who}`,
      tension: line`${words}, you write, and say nothing of what you thought at the time.`,
      question: line`Is there a thing you would rather not own up to about ${who}: envy, doubt, relief? Admit it in a plain sentence.`,
    })),
  ),
  wordingOver('confession/flaw-is-ours', ['fault'], (piece, draft) => ({
    title: line`Own up to ${draft.label(piece)}`,
    tension: line`You let ${trouble(piece)} stand as a fact about the world. Your own part in it is missing.`,
    question: pick(
      piece,
      line`How much of ${trouble(piece)} is down to you: what did you know, skip or put off? Admit it before anyone asks.`,
      line`Which shabby little truth sits behind ${trouble(piece)}, the one you would rather leave out?`,
    ),
    fit: 0.85,
  })),
  wordingOver('confession/unsure', ['promise'], (piece, draft) => ({
    title: line`Your private doubt about ${draft.label(piece)}`,
    tension: line`${offer(piece)} sounds certain. You may not be.`,
    question: line`On a bad night, which part of ${offer(piece)} do you doubt? Confess it in the first person.`,
    fit: 0.7,
  })),
  wordingOver('confession/breach', ['stance'], (piece, draft) => ({
    title: line`When you don’t live up to ${draft.label(piece)}`,
    tension: line`${view(piece)} is how you mean to live. Nobody keeps to such a thing all year.`,
    question: line`When do you quietly not live up to ${view(piece)}? Admit the lapse and leave it unexcused.`,
    fit: 0.7,
  })),
  wordingOver('confession/weaker-side', ['contrast'], (piece) => ({
    title: line`The admission hiding in ${side(piece, 1)}`,
    tension: line`You set ${side(piece, 0)} against ${side(piece, 1)}. One of them is harder for you to say.`,
    question: line`Of ${side(piece, 0)} and ${side(piece, 1)}, which embarrasses you, and what would you have to own up to if you led with it?`,
    fit: 0.85,
  })),
  wordingOver('confession/how-figure-was-got', ['number'], (piece) => ({
    title: line`Be honest about ${quantity(piece)}`,
    tension: line`You put down ${quantity(piece)} as if all had gone to plan. You know whether it did.`,
    question: pick(
      piece,
      line`Did you choose ${quantity(piece)}, guess or stumble on it? Tell the version that makes you look a little foolish.`,
      line`Is there anything about ${quantity(piece)} that you are slightly ashamed of? Begin with that, and don’t make a joke of it.`,
      line`Say truthfully how you came by ${quantity(piece)}. Where did you round, hope or not check?`,
    ),
    fit: 0.45,
  })),
  wordingOver('confession/shortcut', ['process'], (piece, draft) => ({
    title: line`The shortcut you take with ${draft.label(piece)}`,
    tension: line`${step(piece)} is the method as told to visitors. The method on a Friday may be another.`,
    question: line`You describe ${doingOf(piece)}. Which corner of that job do you cut when no one is looking, and do you feel bad?`,
    fit: 0.6,
  })),
  wordingOver('confession/not-known', ['negation'], (piece, draft) => ({
    title: line`The unflattering reason for ${draft.label(piece)}`,
    tension: line`${own(piece)}, you say, and move on. The unflattering reason stays at home.`,
    question: line`How much of ${own(piece)} is your own doing: fear, thrift, stubbornness? Give the reason you would rather not print.`,
    fit: 0.8,
  })),
  wordingOver('confession/before-you-changed', ['change'], (piece, draft) => ({
    title: either(
      line`You should have known: ${side(piece, 1)}`,
      line`How long you put off ${draft.label(piece)}`,
    ),
    tension: either(
      line`You got from ${side(piece, 0)} to ${side(piece, 1)}, and the draft does not say how long you dithered.`,
      line`${quoteOf(piece)} sounds brisk. How long you put it off is left out.`,
    ),
    question: either(
      line`How long did you know that ${side(piece, 0)} was wrong before you did anything? Admit what kept you.`,
      line`What unflattering thing held up ${quoteOf(piece)}: pride, money, a quarrel you lost? Own up to the delay.`,
    ),
    fit: 0.55,
  })),
  wordingOver('confession/plain-admission', ['statement'], (piece, draft) => ({
    title: line`What you don’t say about ${draft.label(piece)}`,
    tension: line`${quoteOf(piece)} is safe to say. There is a sentence behind it that is not.`,
    question: line`What did it take to ${toDo(piece)} that you are not proud of: luck, stubbornness, somebody else’s patience? Admit it first.`,
    fit: 0.42,
  })),
  wordingOfSubject('confession/secret-dislike', (piece) => ({
    title: line`What you dislike about ${name(piece)}`,
    tension: line`In public you are on the side of ${name(piece)}. In private you may have had other thoughts.`,
    question: line`What have you privately found fault with in ${name(piece)}, and still put your name to? Own up to it.`,
    fit: 0.3,
  })),
  wordingOfSubject('confession/ignorance', (piece, draft) => ({
    title: line`You don’t really understand ${name(piece)}`,
    tension: line`You write of ${name(piece)} as one who knows. With ${name(draft.subject(piece))} you may only be good at nodding.`,
    question: line`Which thing about ${name(piece)} do you pretend to understand? Confess when you first bluffed.`,
    fit: 0.25,
    also: [draft.subject(piece)],
  })),
);
