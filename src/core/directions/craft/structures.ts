import type { CraftEntry } from './craft.ts';
import type { StructureId } from './ids.ts';

/** An order in which a post can say what it says. */
export interface StructureEntry extends CraftEntry<StructureId> {
  /** The parts in order, as a copywriter would say them. */
  readonly steps: readonly string[];
}

/** Orders of a whole post; single sentences show them poorly, so most are recognised by where things stand. */
export const STRUCTURE_ENTRIES: Readonly<Record<StructureId, StructureEntry>> = {
  'attention-interest-desire-action': {
    id: 'attention-interest-desire-action',
    name: 'Stop, draw, want, act',
    gist: 'Catches the eye, earns the interest, makes it wanted, says what to do.',
    needs: [['promise', 'number'], ['promise', 'thing'], ['address']],
    changes: ['structure'],
    steps: [
      'stop them with one line',
      'say what is behind it',
      'let them want it',
      'name the one thing to do',
    ],
    examples: [
      'Soup at midnight. Two of us stay up for the night shift, stirring. You can have a bowl, bread and a chair that does not tip. Ring the side bell.',
      'A desk that folds. It hangs flat behind a door and holds forty kilos. You will have your kitchen back by six. Order one before the ash runs out.',
    ],
  },
  'problem-agitation-solution': {
    id: 'problem-agitation-solution',
    name: 'Sore spot, press, relief',
    gist: 'Names what hurts, shows how much, then what helps.',
    needs: [['fault'], ['negation'], ['contrast']],
    changes: ['structure'],
    steps: ['name the sore spot', 'press it: what it costs, how often', 'bring what takes it away'],
    examples: [
      'The drawer jams. Every winter it jams worse, until you keep the good scissors elsewhere. So we cut our runners from lime, which does not swell.',
      'Your invoices get lost in somebody’s inbox. A month goes by, then a second. Ours ring a small bell on day eight, and no more chasing.',
    ],
  },
  'before-after-bridge': {
    id: 'before-after-bridge',
    name: 'Then, now, how',
    gist: 'Shows how it was, how it is, and what lies between.',
    needs: [['change'], ['contrast', 'time']],
    changes: ['structure'],
    steps: ['show how it was', 'show how it is now', 'say what carried it across'],
    examples: [
      'The yard used to flood by noon. Now the gulls have nothing to stand in. What changed is one gully, eleven inches to the left.',
      'Last winter the ward slept three hours a night. This winter it sleeps six. It took felt on the trolley wheels and one brave porter.',
    ],
  },
  'features-advantages-benefits': {
    id: 'features-advantages-benefits',
    name: 'What, so what, you',
    gist: 'Says what it has, what that does, and what you get from it.',
    needs: [['thing', 'statement'], ['promise'], ['process']],
    changes: ['structure'],
    steps: ['say what it has', 'say what that does', 'say what the reader gets'],
    examples: [
      'The pan has a copper base, so it heats evenly to the rim, which means you can turn your back on the custard.',
      'Each locker is lined with cork. Cork keeps the damp out, so you never put on a cold shoe at six in the morning.',
    ],
  },
  'promise-picture-proof-push': {
    id: 'promise-picture-proof-push',
    name: 'Promise, picture, proof, push',
    gist: 'Promises, lets it be seen, proves it, and asks.',
    needs: [
      ['promise', 'number'],
      ['promise', 'quote'],
    ],
    changes: ['structure'],
    steps: [
      'promise one thing',
      'paint the moment it comes true',
      'prove it with a figure or a person',
      'ask for the next step',
    ],
    examples: [
      'You will hear the second verse. Imagine the pub on a Friday, and every word. Ninety of our customers said so in March. Book a fitting.',
      'In two weeks you will tie it without looking. Picture the boat, the rain, one hand. Of last year’s forty, thirty-eight can. Sign on by Monday.',
    ],
  },
  'guided-hero': {
    id: 'guided-hero',
    name: 'Hero with a guide',
    gist: 'Somebody wants something, is stopped, is handed what helps, and does it.',
    needs: [
      ['actor', 'fault'],
      ['actor', 'change'],
      ['actor', 'contrast'],
    ],
    changes: ['structure', 'pointOfView'],
    steps: [
      'somebody who wants something',
      'what stands in the way',
      'what the guide hands over',
      'what the hero does with it',
    ],
    examples: [
      'Beata wanted to sing again but could not hold a breath. We lent her a straw and a bowl of water. She did Messiah in December.',
      'The Okafors needed the barn by harvest; nobody would quote. We showed them how to raise the first frame. They built the other six.',
    ],
  },
  'nested-loop': {
    id: 'nested-loop',
    name: 'Story inside a story',
    gist: 'Breaks off one story to tell another, then closes both.',
    needs: [
      ['actor', 'time'],
      ['quote', 'time'],
    ],
    changes: ['structure'],
    steps: [
      'begin a story and stop before its end',
      'tell another that explains it',
      'come back and close the first',
    ],
    examples: [
      'The safe was open when we came in. But first, the story of the key. It was 1979, and it was raining. Back to the safe: it had never been shut.',
      'On Monday a swan got into the foundry. I’ll come to the swan. Years earlier my father had left that door open for a cat. As for the swan, she is fine.',
    ],
  },
  'one-line-turn': {
    id: 'one-line-turn',
    name: 'Turn on one line',
    gist: 'Goes one way for the whole post, and the last line turns it.',
    needs: [['contrast'], ['change'], ['negation']],
    changes: ['structure'],
    steps: ['set out on one road and stay on it', 'say the one line that turns it'],
    examples: [
      'We priced the fence. We dug the holes. We bought the posts, and painted them, and stood them up in a very straight row. Then the neighbours asked for a gate.',
      'For six months the new oven beat the old one: quicker, cleaner, cheaper by a third, and easy to love. But nobody came back for the bread.',
    ],
  },
  ladder: {
    id: 'ladder',
    name: 'Rung by rung',
    gist: 'Numbered or ordered rungs, each standing on the one before.',
    needs: [['process'], ['number'], ['stance']],
    changes: ['structure'],
    steps: [
      'the first rung',
      'the next, which needs the first',
      'and so on, one thing a rung',
      'where one stands at the top',
    ],
    examples: [
      'First, the stain tells you what it is. Second, water, cold, from behind. Third, soap, and patience. Finally, the sun does what you could not.',
      'Step 1. Empty the van. Step 2. Weigh what you took out. Step 3. Put back half. Every removal we have run since 2016 began like this.',
    ],
  },
  letter: {
    id: 'letter',
    name: 'A letter',
    gist: 'Greets one reader, talks to them alone, and signs.',
    needs: [['actor'], ['address'], ['thing']],
    changes: ['structure', 'pointOfView', 'register'],
    steps: [
      'greet one reader',
      'say why you write today',
      'tell them the thing as you would at a table',
      'sign',
    ],
    examples: [
      'Dear owner of the green bicycle, it has been against our wall since June. We have oiled the chain. Yours, the people inside.',
      'Dear Mr Brandt, you asked why the clock is slow. It is not slow; it is Swedish. With thanks for the cake, Ilse.',
    ],
  },
  'question-and-answer': {
    id: 'question-and-answer',
    name: 'Ask, then answer',
    gist: 'Puts the reader’s questions and answers them one by one.',
    needs: [['question'], ['address'], ['statement']],
    changes: ['structure'],
    steps: [
      'ask what the reader would ask',
      'answer in a line',
      'ask the next, which the answer raised',
      'end on an answer',
    ],
    examples: [
      'Is it wool? Half. What is the other half? Nettle, from the railway bank. Does it itch? Less than you would think.',
      'Can I swim here? Yes. Is it cold? Nine degrees on a good day. Will somebody be watching? Always, and she has a flask.',
    ],
  },
};
