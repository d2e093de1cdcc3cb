import type { AngleEntry } from '../craft.ts';

/** Angles that look at the work and the things themselves. */

export const behindScenes: AngleEntry = {
  id: 'behind-scenes',
  name: 'Behind the scenes',
  gist: 'Shows the work customers never see: where, who, in what order.',
  needs: [['process'], ['actor', 'place'], ['actor', 'time']],
  changes: ['angle', 'structure', 'hook'],
  examples: [
    'Before the first reading, someone has to find the chairs. Odile signs out the trolley at six, Ben chalks the rows, and a third person, whoever is late, sits in every one to hear which creak.',
    'Your parcel spends forty minutes in a room without windows. It is weighed, turned, weighed again; Marek reads the label aloud, Anu repeats it, and only then does the lid go on.',
  ],
  hooks: ['scene', 'timestamp', 'sensory', 'direct-address', 'number'],
  structures: ['nested-loop', 'ladder', 'letter'],
  pointsOfView: ['we', 'nobody', 'i'],
  registers: ['plain', 'warm', 'technical'],
  near: ['ritual', 'craft-detail', 'small-moment'],
};

export const craftDetail: AngleEntry = {
  id: 'craft-detail',
  name: 'One small detail',
  gist: 'Dwells on one small detail of material or making, and why it is so.',
  needs: [['thing', 'cause'], ['process'], ['number', 'thing'], ['thing']],
  changes: ['angle', 'register'],
  examples: [
    'The handle of the ladle is bent by eleven degrees. Straight, it slides into the pot; at fifteen it tips when you let go. At eleven it rests on the rim and waits.',
    'Look at the fourth page of each booklet: the margin is two millimetres wider. Paper creeps outward when it is folded, and without the extra the last column would be trimmed.',
  ],
  hooks: ['number', 'sensory', 'direct-address', 'withheld-noun', 'definition'],
  structures: ['features-advantages-benefits', 'one-line-turn', 'question-and-answer'],
  pointsOfView: ['nobody', 'we', 'you'],
  registers: ['technical', 'reverent', 'plain', 'lyrical'],
  near: ['behind-scenes', 'insider-rule', 'scale-shift'],
};

export const insiderRule: AngleEntry = {
  id: 'insider-rule',
  name: 'Insider knowledge',
  gist: 'Passes on a rule of thumb that only people of the trade know.',
  needs: [['process'], ['stance'], ['cause'], ['comparison']],
  changes: ['angle', 'hook', 'register'],
  examples: [
    'Stagehands have a rule about ropes: the one nobody claims is holding something up. You do not untie it. You ask twice, out loud, and then you ask the oldest person in the building.',
    'In freight we say that the second pallet is the honest one. The first was packed for the photograph. Cut the film on number two and you know how the rest will travel.',
  ],
  hooks: ['definition', 'quote', 'withheld-noun', 'direct-address', 'dialogue'],
  structures: ['one-line-turn', 'question-and-answer', 'ladder'],
  pointsOfView: ['we', 'nobody', 'i'],
  registers: ['wry', 'plain', 'technical', 'warm'],
  near: ['teach-one-thing', 'craft-detail', 'myth-bust'],
};

export const teachOneThing: AngleEntry = {
  id: 'teach-one-thing',
  name: 'Teach one thing',
  gist: 'Teaches the reader to do one thing, step by step.',
  needs: [['process'], ['address'], ['cause'], ['thing']],
  changes: ['angle', 'pointOfView', 'structure'],
  examples: [
    'To hear whether a wheel is true, hang the bike from a branch and spin it past your thumbnail. Where it ticks, tighten the spoke on the other side, a quarter turn. Spin again.',
    'Read your contract from the back. Put a pencil dot beside each “unless”. Then read only the dots aloud to someone, and ask which of them they would sign.',
  ],
  hooks: ['direct-address', 'number', 'dare', 'definition', 'scene'],
  structures: ['ladder', 'question-and-answer', 'problem-agitation-solution'],
  pointsOfView: ['you', 'nobody'],
  registers: ['plain', 'warm', 'technical', 'playful'],
  near: ['insider-rule', 'myth-bust'],
};

export const ritual: AngleEntry = {
  id: 'ritual',
  name: 'A ritual',
  gist: 'Is about something done again and again: each Monday, before each opening, once a year.',
  needs: [['time', 'process'], ['time', 'actor'], ['process']],
  changes: ['angle', 'figure', 'hook'],
  examples: [
    'On the last evening of each season the orchestra plays to an empty hall, one movement, lights off. Nobody announces it. The new ones ask where to sit and are told: anywhere but your own chair.',
    'Every Monday at five to eight the till is opened with the same coin, a 1962 florin that has never been spent. Whoever is newest puts it in. Then we unlock.',
  ],
  hooks: ['timestamp', 'scene', 'sensory', 'withheld-noun', 'number'],
  structures: ['nested-loop', 'one-line-turn', 'letter'],
  pointsOfView: ['we', 'nobody', 'i'],
  registers: ['warm', 'reverent', 'plain', 'lyrical'],
  near: ['behind-scenes', 'small-moment', 'time-shift'],
};

export const objectsEye: AngleEntry = {
  id: 'objects-eye',
  name: 'The object’s view',
  gist: 'Is told from a thing’s point of view.',
  needs: [['thing', 'process'], ['thing', 'actor'], ['thing']],
  changes: ['angle', 'pointOfView', 'register'],
  examples: [
    'I hold eleven litres and I have been dropped by professionals. In winter they fill me twice before the ward wakes. I know every step of the north stair; one of them knows my dent.',
    'Nobody looks at me unless I stop. I have faced this platform since the steam days, and forgive those who run: I am, it is true, a minute fast.',
  ],
  hooks: ['withheld-noun', 'sensory', 'scene', 'paradox', 'direct-address'],
  structures: ['letter', 'nested-loop', 'one-line-turn'],
  pointsOfView: ['thing', 'i'],
  registers: ['playful', 'wry', 'lyrical', 'warm'],
  near: ['small-moment', 'craft-detail'],
};
