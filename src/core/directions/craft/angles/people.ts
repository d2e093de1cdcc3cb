import type { AngleEntry } from '../craft.ts';

/** Angles that turn on people and on time. */

export const customerAsHero: AngleEntry = {
  id: 'customer-as-hero',
  name: 'The customer’s story',
  gist: 'Tells what one customer or user did; the brand only helped.',
  needs: [['actor', 'process'], ['actor', 'change'], ['actor', 'number'], ['actor']],
  changes: ['angle', 'pointOfView', 'structure'],
  examples: [
    'Ruta Kolb reads gas meters by day. In two winters she recorded every bell in the valley on our smallest recorder, nineteen parishes, and last month the bishop asked her for a copy. We changed a battery door.',
    'Mr Adeyemi had never filed anything but complaints. In March he taught our form to his whole stairwell, four languages, a folding table. Thirty-eight neighbours now get the heating grant.',
  ],
  hooks: ['scene', 'number', 'dialogue', 'quote', 'timestamp'],
  structures: ['guided-hero', 'nested-loop', 'before-after-bridge'],
  pointsOfView: ['customer', 'we', 'nobody'],
  registers: ['warm', 'plain', 'lyrical'],
  near: ['community-mirror', 'small-moment', 'origin'],
};

export const communityMirror: AngleEntry = {
  id: 'community-mirror',
  name: 'What customers say',
  gist: 'Holds a mirror to your readers or users: what they said, made, asked and did.',
  needs: [['address', 'number'], ['actor', 'number'], ['quote'], ['actor']],
  changes: ['angle', 'pointOfView', 'hook'],
  examples: [
    'We asked what you keep in our tins once the tea is gone. Buttons, said 112 of you. Seeds, bolts, a milk tooth, foreign coins. Nine keep our tea in somebody else’s tin.',
    'Last month you reported 340 broken street lamps. More than half of you added why it mattered: the bins, the dog, the last bus. One of you simply wrote, “she walks home this way”.',
  ],
  hooks: ['number', 'list', 'quote', 'direct-address', 'dialogue'],
  structures: ['ladder', 'letter', 'question-and-answer'],
  pointsOfView: ['you', 'we', 'customer'],
  registers: ['warm', 'playful', 'wry', 'plain'],
  near: ['customer-as-hero', 'question-unanswered'],
};

export const smallMoment: AngleEntry = {
  id: 'small-moment',
  name: 'One small moment',
  gist: 'Is one brief scene of everyday life, told in its particulars.',
  needs: [['actor', 'time'], ['actor', 'place'], ['quote', 'actor'], ['place']],
  changes: ['angle', 'hook', 'register'],
  examples: [
    'Ten to six, the last swimmer. She stood at the edge with her goggles up and watched the water go flat. “You can lock up,” she said, “I only wanted to see it do that.”',
    'A boy put eleven coins on the counter, counted them back into his hand, and asked what nine would get. Rosa cut the roll in two and wrapped both halves.',
  ],
  hooks: ['scene', 'timestamp', 'dialogue', 'sensory', 'withheld-noun'],
  structures: ['nested-loop', 'one-line-turn'],
  pointsOfView: ['nobody', 'i', 'customer', 'we'],
  registers: ['lyrical', 'warm', 'plain'],
  near: ['customer-as-hero', 'behind-scenes', 'ritual'],
};

export const origin: AngleEntry = {
  id: 'origin',
  name: 'How it began',
  gist: 'Tells how the thing, the firm or the idea began.',
  needs: [['time', 'actor'], ['change'], ['actor', 'cause'], ['time']],
  changes: ['angle', 'structure', 'hook'],
  examples: [
    'In 1974 the post boat was late once too often, and the schoolteacher bought a second-hand launch with the choir’s money. She had no licence and eleven passengers. That was the first sailing of this line.',
    'The whole library came out of a quarrel over one borrowed atlas. Two flats, one staircase, no agreement; so a shelf was put on the landing, and a list beside it.',
  ],
  hooks: ['timestamp', 'scene', 'number', 'withheld-noun', 'paradox'],
  structures: ['nested-loop', 'guided-hero', 'before-after-bridge'],
  pointsOfView: ['nobody', 'we', 'i'],
  registers: ['warm', 'plain', 'wry', 'reverent'],
  near: ['time-shift', 'customer-as-hero', 'failure'],
};

export const timeShift: AngleEntry = {
  id: 'time-shift',
  name: 'Past or future',
  gist: 'Looks from another time: then and now, years later, hour by hour.',
  needs: [['change'], ['time', 'time'], ['time'], ['time', 'contrast']],
  changes: ['angle', 'structure', 'hook'],
  examples: [
    '1926: four men, a horse and two days to lay this hundred metres of pipe. 1976: three men, a digger, one day. Last Tuesday: one woman, a screen, and nobody on the street looked up.',
    'Thirty years on, open the drawer again. The contract is void, the bank has another name, and the pen we sold with it still writes; somebody will be puzzled by the word “fax”.',
  ],
  hooks: ['timestamp', 'contrast', 'number', 'scene'],
  structures: ['before-after-bridge', 'ladder', 'nested-loop', 'letter'],
  pointsOfView: ['nobody', 'we', 'you'],
  registers: ['plain', 'lyrical', 'warm', 'wry'],
  near: ['origin', 'prediction', 'comparison'],
};

export const prediction: AngleEntry = {
  id: 'prediction',
  name: 'Make a prediction',
  gist: 'Says what is going to come in your field, and why.',
  needs: [['change'], ['cause'], ['stance'], ['number', 'time']],
  changes: ['angle', 'register', 'hook'],
  examples: [
    'Within ten years nobody will own a ladder. Streets will keep one, like a hydrant, because garages are becoming bedrooms and a ladder does not fold into a cupboard. We are already building for the street.',
    'The paper prescription will be back by 2031. Not for love of paper: the third long outage will do it, and hospitals will want something that works in the dark.',
  ],
  hooks: ['timestamp', 'number', 'dare', 'contrast', 'direct-address'],
  structures: ['ladder', 'promise-picture-proof-push', 'question-and-answer', 'one-line-turn'],
  pointsOfView: ['we', 'nobody', 'i'],
  registers: ['plain', 'blunt', 'technical', 'wry'],
  near: ['time-shift', 'cost-of-inaction', 'question-unanswered'],
};
