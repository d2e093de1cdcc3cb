import type { AngleEntry } from '../craft.ts';

/** Angles that weigh: what went wrong, what it cost, what is not known, how one thing stands to another. */

export const confession: AngleEntry = {
  id: 'confession',
  name: 'Admit a mistake',
  gist: 'Admits, unforced, something unflattering: a doubt, a shortcut, a habit, something not known.',
  needs: [['fault'], ['negation'], ['contrast'], ['statement']],
  changes: ['angle', 'hook', 'register', 'pointOfView'],
  examples: [
    'None of us can draw the inside of the gearbox we sell. We fit it, we swear by it, and when an apprentice asked how it works we all looked at our tea.',
    'I write the care labels, and I wash everything at forty. My own jumpers have gone small and hard. The labels are right; I am lazy. Thirty degrees, please.',
  ],
  hooks: ['admission', 'paradox', 'contrast', 'withheld-noun', 'scene'],
  structures: ['one-line-turn', 'letter', 'nested-loop'],
  pointsOfView: ['i', 'we'],
  registers: ['wry', 'warm', 'plain', 'blunt'],
  near: ['failure', 'question-unanswered', 'anti-audience', 'trade-off'],
};

export const failure: AngleEntry = {
  id: 'failure',
  name: 'Describe a failure',
  gist: 'Tells of an attempt that went wrong and what came of it.',
  needs: [['fault'], ['change', 'cause'], ['contrast']],
  changes: ['angle', 'structure', 'register'],
  examples: [
    'The ferry left Skarne with forty bicycles and nowhere to tie them. By the headland nine were in the water. We refunded everyone, welded racks in a week, and now sail with thirty.',
    'We moved the payroll on a Friday. By noon two hundred people had been paid twice and one department not at all. Nothing moves on a Friday here any more, and a second pair of eyes signs.',
  ],
  hooks: ['timestamp', 'number', 'admission', 'scene', 'withheld-noun'],
  structures: ['nested-loop', 'before-after-bridge', 'letter', 'one-line-turn'],
  pointsOfView: ['we', 'i'],
  registers: ['plain', 'blunt', 'wry', 'technical'],
  near: ['confession', 'origin', 'behind-scenes'],
};

export const tradeOff: AngleEntry = {
  id: 'trade-off',
  name: 'Describe a trade-off',
  gist: 'Says what was given up to get something, and why that side was chosen.',
  needs: [['contrast'], ['comparison'], ['negation', 'cause'], ['number', 'cause'], ['cause']],
  changes: ['angle', 'structure', 'figure'],
  examples: [
    'Our night bus now stops at the hospital instead of the stadium. Eleven minutes were to be had, once. Nurses go every night; the fans every other Saturday.',
    'The new case is four grams heavier. We could have had thinner walls or hinges that can be replaced, and chose the hinges, because walls have never come back to us and hinges do.',
  ],
  hooks: ['contrast', 'number', 'paradox', 'admission', 'withheld-noun'],
  structures: ['before-after-bridge', 'one-line-turn', 'features-advantages-benefits', 'question-and-answer'],
  pointsOfView: ['we', 'nobody', 'i'],
  registers: ['plain', 'technical', 'blunt', 'wry'],
  near: ['comparison', 'anti-audience', 'confession'],
};

export const questionUnanswered: AngleEntry = {
  id: 'question-unanswered',
  name: 'Ask an open question',
  gist: 'Raises a question, leaves it open, and says that you do not know.',
  needs: [['question'], ['contrast'], ['statement']],
  changes: ['angle', 'hook', 'figure'],
  examples: [
    'Why do swifts skip our south tower? Same stone, same height, same holes. We have asked three ornithologists and a roofer. Thirty-one nests to the north, none to the south, and nobody can say.',
    'When a reader dies, who owns the notes in the margins? The book is ours, the hand was theirs. The family would like them; so would we. We have no rule for it yet.',
  ],
  hooks: ['paradox', 'direct-address', 'number', 'scene', 'withheld-noun'],
  structures: ['question-and-answer', 'nested-loop', 'one-line-turn', 'letter'],
  pointsOfView: ['we', 'i', 'nobody'],
  registers: ['plain', 'warm', 'lyrical', 'wry'],
  near: ['confession', 'prediction'],
};

export const comparison: AngleEntry = {
  id: 'comparison',
  name: 'Side by side',
  gist: 'Holds two things next to each other and lets them show what differs.',
  needs: [['comparison'], ['contrast'], ['number', 'thing'], ['thing']],
  changes: ['angle', 'structure', 'figure'],
  examples: [
    'Two doors, same oak, same week. One was oiled, one lacquered. After nine winters the oiled one is grey and sound; the lacquered one shines, and peels where the sun meets it.',
    'A choir and a rowing crew have the same trouble: the strongest one is usually the problem. In the boat it is felt at once; in the choir it takes until the concert.',
  ],
  hooks: ['contrast', 'number', 'paradox', 'scene', 'definition'],
  structures: ['before-after-bridge', 'features-advantages-benefits', 'ladder', 'question-and-answer'],
  pointsOfView: ['nobody', 'we', 'you'],
  registers: ['plain', 'technical', 'wry'],
  near: ['trade-off', 'scale-shift', 'time-shift'],
};

export const scaleShift: AngleEntry = {
  id: 'scale-shift',
  name: 'Change the scale',
  gist: 'Changes the scale: a big number made one person’s, one stitch made four thousand.',
  needs: [['number'], ['thing', 'time']],
  changes: ['angle', 'hook', 'figure'],
  examples: [
    'One buttonhole is seventy-two stitches. A shirt has eleven. The order for the orchestra was ninety shirts: Ines has made seventy-one thousand stitches by Thursday, each as long as a grain of rice.',
    'The reservoir holds nine billion litres. Your share is about sixteen thousand, and this morning’s shower took ninety of it. A dry spring takes five showers from everyone.',
  ],
  hooks: ['number', 'direct-address', 'scene', 'withheld-noun'],
  structures: ['ladder', 'one-line-turn', 'before-after-bridge'],
  pointsOfView: ['nobody', 'you', 'we'],
  registers: ['plain', 'playful', 'technical', 'lyrical'],
  near: ['comparison', 'craft-detail', 'cost-of-inaction'],
};
