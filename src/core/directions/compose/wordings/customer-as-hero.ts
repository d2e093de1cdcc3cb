import {
  actsOfOne,
  agree,
  ahead,
  countedThings,
  customers,
  headCount,
  line,
  name,
  offer,
  pick,
  quoteOf,
  side,
  toldOf,
  trouble,
  wording,
  wordingOfSubject,
  wordingOver,
  wordingsOf,
} from '../parts/index.ts';

/** What one customer or user did; the brand only helped. */
export const customerAsHero = wordingsOf(
  'customer-as-hero',
  wording('customer-as-hero/one-person', (context) =>
    actsOfOne(context)
      .filter(({ isCustomer }) => isCustomer)
      .map(({ piece, words, who }) => ({
        fit: 0.95,
        uses: [piece],
        title: line`What ${who} did next`,
        tension: line`${words} takes up a single line here. It may be a whole story, and not yours.`,
        question: line`Follow ${who}, not yourselves: what did they want, what did they do about it, and how small was your own part?`,
      })),
  ),
  wordingOver('customer-as-hero/one-of-them', ['actor'], (piece) => ({
    title: line`One of ${customers(piece)}, by name`,
    tension: line`${customers(piece)} are a crowd in this draft. Whether one of them did something on their own is not said.`,
    question: pick(
      piece,
      line`Choose a single person among ${customers(piece)}. What did they set out to do, and how did it end for them?`,
      line`Who among ${customers(piece)} did something that you would never have thought of? Make that person the lead and yourself the helper.`,
    ),
    fit: 0.85,
  })),
  wordingOver('customer-as-hero/their-words', ['quote'], (piece, draft) => ({
    title: line`Whoever said ${draft.label(piece)}`,
    tension: line`${quoteOf(piece)} gives us a voice without its owner’s story.`,
    question: line`If a customer said ${quoteOf(piece)}, what had that customer just done? Follow them home, and keep yourself in the background.`,
    fit: 0.55,
  })),
  wordingOver('customer-as-hero/counted-people', ['number'], (piece, draft) => ({
    title: line`One customer out of ${headCount(piece)}`,
    tension: line`You count ${headCount(piece)}. One of them may have done something that tells more than the sum.`,
    question: pick(
      piece,
      line`Pick one out of ${headCount(piece)}. What did that person want, what did they pull off, and how little did you have to help?`,
      line`Among ${headCount(piece)}, who did the most unlikely thing? Tell their feat from their side, and give them the final word.`,
    ),
    fit: 0.7,
    also: [draft.subject(piece)],
  })),
  wordingOver('customer-as-hero/owner-of-one', ['number'], (piece) => ({
    title: line`Whose is one of ${countedThings(piece)}?`,
    tension: line`You add up ${countedThings(piece)} on your own account. One by one, each may belong to some user with a tale to tell.`,
    question: pick(
      piece,
      line`Choose one out of ${countedThings(piece)}. Which customer came with it, what were they up to, and what did they manage?`,
      line`For whom did just one of ${countedThings(piece)} make the difference? Tell what that buyer then went and did.`,
    ),
    fit: 0.45,
  })),
  wordingOver('customer-as-hero/promise-at-work', ['promise'], (piece, draft) => ({
    title: line`What a customer does with ${draft.label(piece)}`,
    tension: line`You promise ${offer(piece)}. The person at the receiving end does nothing but receive.`,
    question: line`What is a customer going to accomplish once ${offer(piece)} holds? Name a real one, and tell what they pulled off.`,
    fit: 0.55,
  })),
  wordingOver('customer-as-hero/they-coped', ['fault'], (piece, draft) => ({
    title: line`The customer who coped with ${draft.label(piece)}`,
    tension: line`${trouble(piece)} is told from your side of the counter. On the other side somebody had to deal with it.`,
    question: line`Who, among those you serve, met ${trouble(piece)} and found a way round it themselves? Let them take the credit.`,
    fit: 0.5,
  })),
  wordingOver('customer-as-hero/change-of-hands', ['change', 'contrast'], (piece) => ({
    title: line`A customer’s own turn: ${side(piece, 1)}`,
    tension: line`${side(piece, 0)}; ${side(piece, 1)}. You are the one acting in both halves, and a user might have been.`,
    question: line`For whom outside your walls did ${side(piece, 1)} change what they could do, and what did they go and do?`,
    fit: 0.45,
  })),
  wordingOfSubject('customer-as-hero/put-to-use', (piece, draft) => ({
    title: line`In whose hands? ${name(piece)}`,
    tension: line`${name(piece)} ${agree(piece, 'is', 'are')} shown from your side of the counter. What anyone does with ${agree(piece, 'it', 'them')} is not in here.`,
    question: pick(
      piece,
      line`Which buyer took ${name(piece)} somewhere hard and came back with a story? Tell it from their first decision on.`,
      line`Who has done something brave, odd or generous with the help of ${name(piece)}? Make their deed the news.`,
      line`Who rescued a day, a job or a person by using ${name(piece)}? Ask that customer for every particular.`,
    ),
    fit: 0.3,
    also: [draft.subject(piece)],
  })),
  wordingOver('customer-as-hero/after-your-part', ['process', 'statement'], (piece, draft) => ({
    title: line`A customer’s turn after ${draft.label(piece)}`,
    tension: line`It begins with you, since ${toldOf(piece)}. The bolder half of the tale may be the customer’s.`,
    question: line`Where it ends for you (${toldOf(piece)}), a customer starts. Whose triumph came next, and what did they overcome?`,
    fit: 0.4,
  })),
  wordingOver('customer-as-hero/name-in-full', ['place', 'time'], (piece, draft) => ({
    title: line`One customer at ${draft.label(piece)}`,
    tension: line`${piece.kind === 'time' ? ahead(piece) : quoteOf(piece)} sets a stage, and it is your people who walk on it.`,
    question: line`Which customer was there for ${piece.kind === 'time' ? ahead(piece) : quoteOf(piece)}, what had they come to do, and did they manage?`,
    fit: 0.42,
  })),
  wordingOfSubject('customer-as-hero/main-part', (piece) => ({
    title: line`Hand ${name(piece)} to a customer`,
    tension: line`You play the lead and ${name(piece)} the supporting part. Turn that round, and a customer takes the bow.`,
    question: line`Who did the most with ${name(piece)} last year? Tell what they wanted, tried and got, and cut your own share to a line.`,
    fit: 0.3,
  })),
  wordingOfSubject('customer-as-hero/thanks-to-them', (piece, draft) => ({
    title: line`A user’s triumph with ${name(piece)}`,
    tension: line`${name(piece)} and ${name(draft.subject(piece))} are described by those who sell them, not by anyone who put them to work.`,
    question: line`What has one user achieved with ${name(piece)} that you could not have? Interview them, and let them be the clever one.`,
    fit: 0.25,
    also: [draft.subject(piece)],
  })),
);
