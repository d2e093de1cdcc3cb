import type { AngleEntry } from '../craft.ts';

/** Angles that take a stand: against something, for something, without some of the readers. */

export const enemy: AngleEntry = {
  id: 'enemy',
  name: 'Name the opponent',
  gist: 'Names a practice, a habit or a force that you stand against, and fights it.',
  needs: [['negation'], ['fault'], ['contrast'], ['stance']],
  changes: ['angle', 'register', 'hook'],
  examples: [
    'Glue is why your kettle dies at three. A ten-pence screw would let anyone open it, so the screw was taken away. We put screws back, all six, and print where they are on the base.',
    'The silent price rise arrives each January, one line in an e-mail nobody reads. We have set our software against it: your fee stays until you sign for another.',
  ],
  hooks: ['definition', 'contrast', 'dare', 'direct-address', 'paradox'],
  structures: ['problem-agitation-solution', 'one-line-turn', 'ladder', 'guided-hero'],
  pointsOfView: ['we', 'you', 'nobody'],
  registers: ['blunt', 'urgent', 'wry', 'plain'],
  near: ['cost-of-inaction', 'manifesto', 'myth-bust', 'unpopular-opinion'],
};

export const mythBust: AngleEntry = {
  id: 'myth-bust',
  name: 'Correct a myth',
  gist: 'Takes up something people believe and shows that it is wrong.',
  needs: [['stance', 'contrast'], ['negation'], ['number'], ['cause']],
  changes: ['angle', 'hook', 'structure'],
  examples: [
    'Bread does not keep in the fridge. It feels sensible, cold things last; but starch stiffens fastest at four degrees, so Tuesday’s loaf is Friday’s by Wednesday. A drawer and a cloth do better.',
    'Visitors tell us that the old tower leans because of the earthquake. The survey of 1911 says otherwise: it leaned before the roof was on, and the masons simply built the last floor straight.',
  ],
  hooks: ['quote', 'contrast', 'paradox', 'direct-address', 'number'],
  structures: [
    'question-and-answer',
    'one-line-turn',
    'problem-agitation-solution',
    'promise-picture-proof-push',
  ],
  pointsOfView: ['nobody', 'we', 'you'],
  registers: ['plain', 'wry', 'technical', 'blunt'],
  near: ['unpopular-opinion', 'teach-one-thing', 'enemy', 'insider-rule'],
};

export const unpopularOpinion: AngleEntry = {
  id: 'unpopular-opinion',
  name: 'State an unpopular opinion',
  gist: 'Holds a view that most of your field would not share, and stands by it.',
  needs: [['stance'], ['contrast'], ['negation']],
  changes: ['angle', 'register', 'pointOfView'],
  examples: [
    'Most of our trade will tell you that a museum should be interactive. We think the buttons are in the way. Give a child a stool, a good lamp and ten minutes with one beetle.',
    'I would abolish the tasting note. Twenty years behind this bar, and not one guest has found the leather and plums on their own. Colleagues wince when I say so. Pour it first.',
  ],
  hooks: ['admission', 'dare', 'contrast', 'paradox', 'direct-address'],
  structures: ['one-line-turn', 'ladder', 'letter', 'question-and-answer'],
  pointsOfView: ['i', 'we', 'nobody'],
  registers: ['blunt', 'wry', 'plain'],
  near: ['enemy', 'myth-bust', 'manifesto', 'anti-audience'],
};

export const antiAudience: AngleEntry = {
  id: 'anti-audience',
  name: 'Not for everyone',
  gist: 'Tells plainly who should not buy, come or apply.',
  needs: [['negation', 'actor'], ['negation', 'address'], ['contrast'], ['number']],
  changes: ['angle', 'pointOfView', 'hook'],
  examples: [
    'If you want boots that are soft in the shop, please leave ours on the shelf. They take six weeks to forgive you. People who walk twice a year do better elsewhere.',
    'This ledger is wrong for firms above forty staff. It has no roles, no approvals, no audit export. Buy something larger; we will send you the names of three.',
  ],
  hooks: ['direct-address', 'dare', 'contrast', 'admission', 'list'],
  structures: ['one-line-turn', 'question-and-answer', 'letter', 'features-advantages-benefits'],
  pointsOfView: ['you', 'we'],
  registers: ['blunt', 'wry', 'plain', 'warm'],
  near: ['trade-off', 'unpopular-opinion', 'confession'],
};

export const manifesto: AngleEntry = {
  id: 'manifesto',
  name: 'State your beliefs',
  gist: 'Sets out principles or vows, one after another.',
  needs: [['stance'], ['promise'], ['negation']],
  changes: ['angle', 'figure', 'register', 'structure'],
  examples: [
    'A letter gets an answer. A mistake gets a name, ours. No child waits because a form does. Whoever mops the ward is told what the ward decided. This is how we want to run a clinic.',
    'We will plant what the soil asks for. We will pay pickers by the hour. We will sell no apple by its looks. And when the harvest is poor we will say so on the crate.',
  ],
  hooks: ['list', 'definition', 'contrast', 'dare', 'direct-address'],
  structures: ['ladder', 'one-line-turn', 'letter'],
  pointsOfView: ['we', 'nobody'],
  registers: ['reverent', 'blunt', 'lyrical', 'formal'],
  near: ['enemy', 'unpopular-opinion', 'ritual'],
};

export const costOfInaction: AngleEntry = {
  id: 'cost-of-inaction',
  name: 'Cost of waiting',
  gist: 'Shows what is lost, or simply goes on, if nothing is done.',
  needs: [['fault', 'number'], ['fault', 'time'], ['cause'], ['number'], ['change']],
  changes: ['angle', 'register', 'structure'],
  examples: [
    'One slipped slate costs forty pounds this week. By March the felt is wet, by next winter the batten, and the year after you are choosing a bedroom ceiling. The slate will still be lying in the gutter.',
    'Every night the old valve passes eleven litres. Nobody hears it. Over a school year that is a swimming bath, paid for and poured away, while the repair waits for a committee.',
  ],
  hooks: ['number', 'timestamp', 'direct-address', 'scene', 'dare'],
  structures: ['problem-agitation-solution', 'ladder', 'before-after-bridge'],
  pointsOfView: ['you', 'nobody', 'we'],
  registers: ['urgent', 'plain', 'blunt', 'technical'],
  near: ['enemy', 'prediction', 'scale-shift'],
};
