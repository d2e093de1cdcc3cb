import type { AngleId } from '../../craft/ids.ts';
import { line, tellingLines, wording, type Line, type TellingLine } from '../parts/index.ts';
import type { Wording } from '../wording.ts';

/*
 * What every angle can ask of a line that an editor would underline, whatever the line says. They take nothing for granted but that
 * the line is there, so they are right where a closer wording would have to guess.
 */

interface Asked {
  readonly title: Line;
  readonly tension: Line;
  readonly question: Line;
}

const FIT = 0.58;

type By = TellingLine['by'];

const ask = (id: string, lines: readonly By[], write: (told: TellingLine) => Asked | undefined): Wording =>
  wording(id, (context) =>
    tellingLines(context).flatMap((told) => {
      const asked = lines.includes(told.by) ? write(told) : undefined;
      return asked ? [{ ...asked, uses: [told.piece], fit: FIT }] : [];
    }),
  );

const OURS: readonly By[] = ['us'];
const ANYBODYS: readonly By[] = ['us', 'somebody'];
const NOT_A_PERSONS: readonly By[] = ['us', 'a thing'];
const ALL: readonly By[] = ['us', 'somebody', 'a thing'];

export const TELLING_LINES: Readonly<Record<AngleId, readonly Wording[]>> = {
  enemy: [
    ask('enemy/what-works-against', OURS, ({ words, label }) => ({
      title: line`What is working against ${label}`,
      tension: line`${words} is told without an opponent. With one it would be a stand.`,
      question: line`Is there a practice in your trade that you fight with ${words}? Accuse it by name, and say where you last met it.`,
    })),
    ask('enemy/abolish', NOT_A_PERSONS, ({ words, label }) => ({
      title: line`What you would abolish over ${label}`,
      tension: line`Behind ${words} there may be a custom that you put up with and do not like.`,
      question: line`Which custom would you get rid of tomorrow, if it were yours to decide, because of ${words}? Tell what it does to people.`,
    })),
  ],
  'myth-bust': [
    ask('myth-bust/nods-wrongly', NOT_A_PERSONS, ({ words, label }) => ({
      title: line`The wrong idea of ${label}`,
      tension: line`To you ${words} is plain. An outsider may read it with a wrong idea in mind.`,
      question: line`Which false belief do you keep hearing that ${words} contradicts? Put it in the words of those who hold it, then refute it with what you saw.`,
    })),
    ask('myth-bust/common-version', ALL, ({ words, label }) => ({
      title: line`What people will make of ${label}`,
      tension: line`Retold by a stranger, ${words} comes out slightly wrong, and the wrong version travels faster.`,
      question: line`How would gossip garble ${words}? Print that version, strike it through, and correct the one word that matters.`,
    })),
  ],
  confession: [
    ask('confession/wince', OURS, ({ words, label }) => ({
      title: line`What you leave out of ${label}`,
      tension: line`${words} is the line for the public. You know what else there would be to say.`,
      question: line`Is there anything about ${words} that makes you wince when you read it back? Own up to it before the first full stop.`,
    })),
    ask('confession/not-sure-then', OURS, ({ words, label }) => ({
      title: line`How sure were you of ${label}?`,
      tension: line`${words} sounds settled. Perhaps nobody who was there felt settled.`,
      question: line`What did you not know, or not want to know, at the time of ${words}? Admit it in the first person, and leave out every excuse.`,
    })),
  ],
  failure: [
    ask('failure/ended-badly', OURS, ({ words, label }) => ({
      title: line`The bad version of ${label}`,
      tension: line`${words}, and the draft moves on. Whether it ever ended badly is not told.`,
      question: line`Has anything like ${words} ever gone wrong for you? Tell that one time: what broke, who stood there, what you do differently since.`,
    })),
    ask('failure/dropped', OURS, ({ words, label }) => ({
      title: line`Tried and dropped before ${label}`,
      tension: line`A reader gets ${words} as if it had been the first attempt.`,
      question: line`Was something tried and given up before you could write ${words}? If so, show the failed thing itself, and the moment you knew.`,
    })),
  ],
  'behind-scenes': [
    ask('behind-scenes/one-line-a-day', OURS, ({ words, label }) => ({
      title: line`The work inside ${label}`,
      tension: line`${words}: one line for the reader, and somebody’s whole afternoon.`,
      question: line`Who phoned, carried, argued or cleaned up so that you could write ${words}? Put them in order, by the clock.`,
    })),
    ask('behind-scenes/stand-next-to', OURS, ({ words, label }) => ({
      title: line`Beside you during ${label}`,
      tension: line`Of ${words} we see the outcome. The room it comes from stays closed.`,
      question: line`If a reader had stood next to you during ${words}, what would they have seen lying about, and whom would they have been in the way of?`,
    })),
  ],
  'craft-detail': [
    ask('craft-detail/smallest-part', OURS, ({ words, label }) => ({
      title: line`The smallest part of ${label}`,
      tension: line`${words} is seen from across the room. The part that a maker would point at is too small for that.`,
      question: line`What in ${words} did somebody choose on purpose although hardly anyone will notice: a material, a knot, an order of words? Why that one?`,
    })),
    ask('craft-detail/touch', OURS, ({ words, thing }) => ({
      title: line`One square inch of ${thing}`,
      tension: line`In ${words} it is there, and nobody looks at it closely.`,
      question: line`Describe how ${thing} is made at its most awkward spot: which stuff, which tool, and what goes wrong there when one hurries?`,
    })),
  ],
  'customer-as-hero': [
    ask('customer-as-hero/first-touched', OURS, ({ words, label }) => ({
      title: line`The customer behind ${label}`,
      tension: line`${words} is told from your side of the counter.`,
      question: line`Who outside your walls was the first to feel the effect of ${words}, and what did that one person do next? Let them lead; you hold the door.`,
    })),
    ask('customer-as-hero/their-sentence', OURS, ({ words, label }) => ({
      title: line`Let a customer tell ${label}`,
      tension: line`You are the subject of ${words}, or nobody is. One of your users could be.`,
      question: line`Is there a customer who could begin their own story with ${words}? What did they want, and what did they manage without you?`,
    })),
  ],
  origin: [
    ask('origin/day-before', OURS, ({ words, label }) => ({
      title: line`The day before ${label}`,
      tension: line`${words} has a beginning, and the draft starts long after it.`,
      question: line`Go back to when ${words} was nobody’s idea yet. Who said it first, in which words, and who was against it?`,
    })),
    ask('origin/where-it-comes-from', NOT_A_PERSONS, ({ words, label }) => ({
      title: line`Where ${label} comes from`,
      tension: line`A reader meets ${words} full-grown.`,
      question: line`What was the very first step towards ${words}: a remark, an accident, a bill? Tell how it all started, from that hour on.`,
    })),
  ],
  'cost-of-inaction': [
    ask('cost-of-inaction/shrug', OURS, ({ words, label }) => ({
      title: line`Had nobody cared about ${label}`,
      tension: line`${words} could have been left alone, like so much else. What that would have cost is missing.`,
      question: line`Suppose everybody had shrugged when it came to ${words}. Who would be paying for it by now: in money, in time, in temper?`,
    })),
    ask('cost-of-inaction/next-winter', NOT_A_PERSONS, ({ words, label }) => ({
      title: line`Leave ${label} for a year`,
      tension: line`After ${words} one could do nothing at all. Many will.`,
      question: line`What gets worse, week by week, for somebody who reads ${words} and changes nothing? Follow them until it hurts.`,
    })),
  ],
  'trade-off': [
    ask('trade-off/let-go', OURS, ({ words, label }) => ({
      title: line`What you gave up for ${label}`,
      tension: line`${words} was a choice, and each choice shuts a door. We do not hear which.`,
      question: line`What did you let go of for ${words}, and when did you come closest to choosing the other way?`,
    })),
    ask('trade-off/who-lost', OURS, ({ words, label }) => ({
      title: line`The price of ${label}`,
      tension: line`${words} suits somebody. It seldom suits everybody.`,
      question: line`What did ${words} cost that does not show in the draft: who got less, what became slower, which good thing had to go? Defend the bargain.`,
    })),
  ],
  'unpopular-opinion': [
    ask('unpopular-opinion/sign-it', OURS, ({ words, label }) => ({
      title: line`The awkward opinion about ${label}`,
      tension: line`Nobody in your field would argue with ${words}. That is what makes it easy to forget.`,
      question: line`Which view that lies behind ${words} would lose you friends at a trade dinner? Say it in one line and sign it.`,
    })),
    ask('unpopular-opinion/other-experts', OURS, ({ words, label }) => ({
      title: line`Where your peers would draw the line`,
      tension: line`${words} can be pushed a step further, to where colleagues shake their heads. The label on it is ${label}.`,
      question: line`What do you think, when you are honest, that most of your peers would call wrong about ${words}? Hold it against their best argument.`,
    })),
  ],
  'insider-rule': [
    ask('insider-rule/mutter', NOT_A_PERSONS, ({ words, label }) => ({
      title: line`What old hands hear in ${label}`,
      tension: line`To an outsider ${words} is information. People in the trade may hear a rule in it.`,
      question: line`What would an old hand mutter on reading ${words}? Quote the rule of thumb as they say it, and tell when it fails.`,
    })),
    ask('insider-rule/apprentice', NOT_A_PERSONS, ({ words, label }) => ({
      title: line`What an apprentice learns from ${label}`,
      tension: line`${words} is one case. Whoever has worked here for long knows what it is a case of.`,
      question: line`Which unwritten rule would you give a newcomer who asks about ${words}? The short form, the kind that gets passed on at the bench.`,
    })),
  ],
  'time-shift': [
    ask('time-shift/in-a-drawer', NOT_A_PERSONS, ({ words, label }) => ({
      title: line`Years later, ${label}`,
      tension: line`${words} is a sentence of this week. Sentences of this week age.`,
      question: line`How will ${words} read to somebody who finds it in a drawer long after you: quaint, obvious, brave? Write it from there, looking back.`,
    })),
    ask('time-shift/hour-by-hour', OURS, ({ words, label }) => ({
      title: line`Hour by hour through ${label}`,
      tension: line`${words} takes a moment to read. It took longer to happen.`,
      question: line`Give ${words} its real length: dawn, noon, dusk, or the years it needed. At which hour was nothing decided yet?`,
    })),
  ],
  prediction: [
    ask('prediction/first-of-many', NOT_A_PERSONS, ({ words, label }) => ({
      title: line`Where ${label} leads`,
      tension: line`${words} may be the first of many or the last of its kind. You will have a guess.`,
      question: line`If ${words} is a sign of where your field is going, where is that? Commit yourself to a date that would embarrass you.`,
    })),
    ask('prediction/headline', OURS, ({ words, label }) => ({
      title: line`What comes after ${label}`,
      tension: line`${words}, and there the draft stops looking ahead.`,
      question: line`What will everybody in your business be doing soon that almost nobody does yet, if ${words} is anything to go by? Say why you are sure.`,
    })),
  ],
  'scale-shift': [
    ask('scale-shift/zoom', ANYBODYS, ({ words, label }) => ({
      title: line`Closer to ${label}, then farther`,
      tension: line`${words} is seen from the middle distance, where everything is of one size.`,
      question: line`Zoom in on ${words} until a single hand or minute fills the page, then out until it is a dot on a map. Which size makes people look up?`,
    })),
    ask('scale-shift/multiplied', OURS, ({ words, label }) => ({
      title: line`If ${label} were a whole town’s`,
      tension: line`${words} happened at the size that things happen to happen at.`,
      question: line`Multiply ${words} by every household in your town. What would the streets look and sound like by the evening?`,
    })),
  ],
  ritual: [
    ask('ritual/same-way', OURS, ({ words, label }) => ({
      title: line`The habit around ${label}`,
      tension: line`${words} reads like an event. Something in it may be done the same way each time.`,
      question: line`What is always said, touched or checked when it comes to ${words}? Describe it as a ceremony, and say who would be upset if it were skipped.`,
    })),
    ask('ritual/make-it-one', OURS, ({ words, label }) => ({
      title: line`Make ${label} a custom`,
      tension: line`${words}, for once. Told as a custom it would be yours alone.`,
      question: line`Which weekly or yearly habit of yours does ${words} belong to? Tell the habit: its hour, its tools, who begins.`,
    })),
  ],
  'objects-eye': [
    ask('objects-eye/was-there-too', ANYBODYS, ({ words, thing }) => ({
      title: line`How ${thing} would tell it`,
      tension: line`${words}: that is how people put it. For once they could keep quiet and be looked at.`,
      question: line`Give ${thing} the first person. What does it make of all this, what does it get wrong about people, and what does it refuse to say?`,
    })),
    ask('objects-eye/overheard', ANYBODYS, ({ words, thing }) => ({
      title: line`What ${thing} overheard`,
      tension: line`Nobody asks ${thing}, and ${words} is told without a witness.`,
      question: line`What has ${thing} heard, felt and put up with that no person in the room remembers? Let it talk, beginning in the middle.`,
    })),
  ],
  'anti-audience': [
    ask('anti-audience/not-for-me', OURS, ({ words, label }) => ({
      title: line`Who should skip ${label}`,
      tension: line`${words} is addressed to everybody, which is nobody in particular.`,
      question: line`Who will read ${words} and rightly think: this is not for me? Describe that person fairly, and send them where they will be happier.`,
    })),
    ask('anti-audience/put-off', OURS, ({ words, label }) => ({
      title: line`Whom ${label} may put off`,
      tension: line`${words} will please some, and some it ought to put off.`,
      question: line`Which kind of customer do you hope to lose over ${words}? Tell them so, kindly, and mean it.`,
    })),
  ],
  comparison: [
    ask('comparison/everyday', NOT_A_PERSONS, ({ words, label }) => ({
      title: line`Put ${label} beside something familiar`,
      tension: line`${words} stands alone. Beside something that everyone knows it would have a size.`,
      question: line`What everyday thing is ${words} more like than anyone would guess? Lay the two side by side, and say where the likeness ends.`,
    })),
    ask('comparison/elsewhere', OURS, ({ words, label }) => ({
      title: line`How others do ${label}`,
      tension: line`${words}, here. Elsewhere the same thing is done another way, or not at all.`,
      question: line`Set ${words} against how it goes at the next place down the road. What differs, what is the same, and which would your reader have guessed?`,
    })),
  ],
  'small-moment': [
    ask('small-moment/that-minute', ANYBODYS, ({ words, label, isScene }) =>
      isScene
        ? {
            title: line`The minute of ${label}`,
            tension: line`${words}: a scene, and all that is left of it is a remark.`,
            question: line`Stay in that minute. Who stands where, what is in their hands, and what is the last thing said before it is over?`,
          }
        : undefined,
    ),
    ask('small-moment/when-you-noticed', ALL, ({ words, label }) => ({
      title: line`When you first noticed ${label}`,
      tension: line`You can state ${words} because there was a moment when somebody saw it.`,
      question: line`Where were you at the moment when ${words} became clear, what was on the table, and who said nothing? Tell only that.`,
    })),
  ],
  'question-unanswered': [
    ask('question-unanswered/still-open', ALL, ({ words, label }) => ({
      title: line`What you don’t know about ${label}`,
      tension: line`${words} closes the matter for the reader. For you it may still be open.`,
      question: line`What do you honestly not know about ${words}, and whom would you have to ask? Leave it unanswered in the last line.`,
    })),
    ask('question-unanswered/ask-it', ALL, ({ words, label }) => ({
      title: line`End on the doubt about ${label}`,
      tension: line`${words} has a full stop behind it. It might deserve a question mark.`,
      question: line`Which question does ${words} raise that nobody on your side can answer today? Ask it in public, and say that you don’t know.`,
    })),
  ],
  manifesto: [
    ask('manifesto/from-a-creed', OURS, ({ words, label }) => ({
      title: line`The creed behind ${label}`,
      tension: line`${words} could be chance, or it could follow from something you live by.`,
      question: line`If ${words} followed from a creed, which articles would it have? Write them all beginning alike, the costliest first.`,
    })),
    ask('manifesto/vow', OURS, ({ words, label }) => ({
      title: line`What you would vow over ${label}`,
      tension: line`${words} is said once. A vow is said for good.`,
      question: line`What would you promise never to do, and always to do, so that ${words} stays true? Set the vows under one another and stop before they get easy.`,
    })),
  ],
  'teach-one-thing': [
    ask('teach-one-thing/from-this', OURS, ({ words, label }) => ({
      title: line`One thing to learn from ${label}`,
      tension: line`${words} taught you something, or it should have. The reader leaves without it.`,
      question: line`What can a reader do better tonight because of what you know about ${words}? Teach that one thing, from the first move to the usual slip.`,
    })),
    ask('teach-one-thing/judge-it', OURS, ({ words, label }) => ({
      title: line`Show a reader how to judge ${label}`,
      tension: line`From ${words} a reader learns that you can judge it, and not how.`,
      question: line`By which signs could a beginner see for themselves what you see in ${words}? Give the signs in order, and one to ignore.`,
    })),
  ],
  'community-mirror': [
    ask('community-mirror/overheard', NOT_A_PERSONS, ({ words, label }) => ({
      title: line`What you were told about ${label}`,
      tension: line`${words} is your sentence. Your readers have theirs, in letters, comments and queues.`,
      question: line`Which remarks about ${words} have people sent you or made within your hearing? Print a handful unpolished, and let them answer each other.`,
    })),
    ask('community-mirror/all-of-you', OURS, ({ words, label }) => ({
      title: line`Everybody’s version of ${label}`,
      tension: line`${words}, you say. What your readers say, all of them together, is not in it.`,
      question: line`What do the people who follow you have in common when it comes to ${words}: what do they all do, ask or complain of? Show them to themselves.`,
    })),
  ],
};
