import type { CraftEntry } from './craft.ts';
import type { FigureId } from './ids.ts';

/** Figures of speech. Repetitions are counted rather than matched; see `figureOf`. */
export const FIGURE_ENTRIES: Readonly<Record<FigureId, CraftEntry<FigureId>>> = {
  anaphora: {
    id: 'anaphora',
    name: 'Same beginning again',
    gist: 'Sentences in a row open with the same words.',
    needs: [],
    changes: ['figure'],
    examples: [
      'We kept the lathe. We kept the belt, the wheel and the window it turns under. We kept the man who swears at it.',
      'No queue at the door. No form in triplicate. No music while you hold. It is a bank, and it opens at eight.',
    ],
  },
  antithesis: {
    id: 'antithesis',
    name: 'One against the other',
    gist: 'Two opposite things, in the same shape, side by side.',
    needs: [['contrast'], ['comparison'], ['negation']],
    changes: ['figure'],
    examples: [
      'A cheap roof keeps the rain out until it rains; a dear one is cheap by the second winter.',
      'We do not build for the opening night, but for the wet Tuesday nine years after it.',
    ],
  },
  tricolon: {
    id: 'tricolon',
    name: 'Three of a kind',
    gist: 'Three parts of one shape, the last one landing.',
    needs: [],
    changes: ['figure'],
    examples: [
      'It arrives flat, it stands up in a minute, and it outlives the dog.',
      'Weigh it, wash it, leave it alone: that is how my grandmother made paper, and how the mill makes it now.',
    ],
  },
  chiasmus: {
    id: 'chiasmus',
    name: 'Turned crosswise',
    gist: 'Says two words, then says them again the other way round.',
    needs: [['contrast'], ['comparison']],
    changes: ['figure'],
    examples: [
      'You choose the boat for the river, and sooner or later the river chooses the boat.',
      'Good bakers worry about flour. Flour, ours tells us, worries about bakers.',
    ],
  },
  paradox: {
    id: 'paradox',
    name: 'True and impossible',
    gist: 'Says what cannot be so, and is.',
    needs: [['contrast'], ['negation']],
    changes: ['figure'],
    examples: [
      'The less we write in the contract, the more of it people keep.',
      'In a good net the holes are the point: nobody ever caught a fish with the string.',
    ],
  },
  litotes: {
    id: 'litotes',
    name: 'By understatement',
    gist: 'Says a thing by denying its opposite.',
    needs: [['negation'], ['stance']],
    changes: ['figure', 'register'],
    examples: [
      'The village is not unaware that its bus comes twice a day. Our new timetable makes it three, which is no small thing on a hill.',
      'As lathes go it is not exactly shy. You will hear it from the station, and not without affection.',
    ],
  },
  epistrophe: {
    id: 'epistrophe',
    name: 'Same ending again',
    gist: 'Sentences or clauses in a row close with the same words.',
    needs: [],
    changes: ['figure'],
    examples: [
      'The clasp is made by hand. The lining is sewn in by hand. The bill, I am afraid, is written by hand.',
      'The ferry was late. The fog was worse, and the post was late. In February even the gulls are late.',
    ],
  },
  zeugma: {
    id: 'zeugma',
    name: 'One verb, two burdens',
    gist: 'One verb carries two things of different kinds.',
    needs: [['thing'], ['actor']],
    changes: ['figure', 'register'],
    examples: [
      'Between Hull and Bremen the crew lost two anchors and their patience, and found only one of the three again.',
      'She runs the stall, opens oysters and hearts by ten, and has sold out of the first by noon.',
    ],
  },
  polyptoton: {
    id: 'polyptoton',
    name: 'One word, two forms',
    gist: 'Takes one word twice, in different forms.',
    needs: [],
    changes: ['figure'],
    examples: [
      'We mend what can be mended, and we teach the mending to whoever brought the kettle.',
      'A good sleeper never mentions sleep; ask the one who slept four hours on the mattress they sold him.',
    ],
  },
  ellipsis: {
    id: 'ellipsis',
    name: 'Left unsaid',
    gist: 'Leaves out the verb, or the end, and trusts the reader.',
    needs: [],
    changes: ['figure'],
    examples: [
      'A bench. A lamp. Two pairs of glasses, one for near and one for arguing. The rest of the workshop, sawdust.',
      'Six o’clock, the shutters up. Coffee for the driver, nothing for the van. Then bread. Then more bread …',
    ],
  },
};
