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
    signs: () => [],
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
    signs: () => [
      {
        pattern:
          /\bnot [^.,;:]{2,40}[,;] but\b|\bnot (?:for|to|in|by|because)\b[^.!?]{2,60}\bbut (?:for|to|in|by|because)\b/iu,
        weight: 2.4,
      },
      {
        pattern:
          /\b(the|a|an|some|what|one|we|you) [^.,;]{4,60}[;,] (?:the other|others?|the|a|what) [^.;]{4,60}[.]/iu,
        weight: 0.6,
      },
      {
        pattern:
          /\b(?:cheap|slow|old|cold|small|short|first|early|hard|less|lose|loud|buy|ask|more|open|give|easy|light)\b[^.!?\n]{1,50}[;,][^.!?\n]{0,40}\b(?:dear|fast|quick|new|warm|hot|large|big|long|last|late|soft|more|win|quiet|sell|answer|less|fewer|shut|closed?|take|heavy)\b/iu,
        weight: 1.6,
      },
      {
        pattern:
          /\b(?:isn['’]t|is not|are not|aren['’]t|wasn['’]t)\b[^.,;]{2,50}[;.,] ?(?:it['’]s|it is|they['’]re|they are|it was)\b/iu,
        weight: 1.8,
      },
    ],
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
    signs: () => [],
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
    signs: () => [],
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
    signs: () => [
      {
        pattern:
          /\bthe (?:less|fewer|slower|longer|quieter|smaller|older)\b[^.!?\n]{2,50}, the (?:more|faster|quicker|shorter|louder|bigger|younger|better)\b/iu,
        weight: 2.4,
      },
      {
        pattern:
          /\bthe (?:more|faster|bigger|louder|harder|better)\b[^.!?\n]{2,50}, the (?:less|fewer|slower|smaller|quieter|worse)\b/iu,
        weight: 2.4,
      },
      {
        pattern:
          /\b(?:empty|silence|nothing|nobody|absence|gap|hole)\b[^.!?\n]{0,30}\b(?:is|are|was|were)\b[^.!?\n]{0,30}\b(?:full|loud\w*|everything|everybody|whole|the point|what (?:holds|keeps|makes))\b/iu,
        weight: 2.2,
      },
      {
        pattern:
          /\b(?:best|fastest|strongest|safest|busiest|richest|most)\b[^.!?\n]{2,60}\b(?:never|nothing|not|no one|nobody|without)\b/iu,
        weight: 1.4,
      },
    ],
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
    signs: () => [
      {
        pattern:
          /\bnot (?:un\p{L}{4,}|without|bad|the worst|a bad|the first|no|ill-|dis\p{L}{4,}|im\p{L}{5,})\b/iu,
        weight: 2,
      },
      {
        pattern:
          /\b(?:n['’]t|not) (?:exactly|entirely|precisely) (?:a |an |the )?\p{L}+|\bno (?:small|mean|stranger|ordinary|little) \p{L}+|\b(?:n['’]t|not) (?:a|an) (?:small|short|light|cheap|quiet|minor|modest)\b/iu,
        weight: 2,
      },
      {
        pattern:
          /\bnot (?:often|always|everyone|everybody)['’]?s? (?:idea|wrong|mistaken)\b|\bcould (?:be|have been) worse\b|\bhave known worse\b/iu,
        weight: 1.8,
      },
    ],
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
    signs: () => [],
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
    signs: () => [
      {
        pattern:
          /\b(?:los(?:e|es|t)|took|takes?|held|holds?|carr(?:y|ies|ied)|opens?|opened|broke|breaks?|kept|keeps?|caught|catch(?:es)?|left|leaves?|brought|brings?|rais(?:e|es|ed)|rais(?:e|es|ed)|found|finds?|dropped|drops?|arrived (?:in|with)|came (?:in|with)|with)\b (?:(?:his|her|our|their|my|your|the|a|an|some|in) )?\p{L}+(?: \p{L}+)?,? and (?:(?:his|her|our|their|my|your|the|a|an|some|in|no|half|most of|all) )*(?:temper|patience|time|hope|heart|hearts|nerve|breath|mind|way|love|courage|faith|respect|pride|hurry|spirits|word|silence|memory|grudge|ideas?|doubts?|conscience|promise|secrets?|opinions?|relief|reputation|dignity|sleep)\b/iu,
        weight: 2.6,
      },
      {
        pattern:
          /\b(?:lost|took|held|carried|opened|broke|kept|caught|left|raised|dropped|mended) (?:(?:his|her|our|their|my|your|the|a|an|some) )?(?:temper|patience|heart|nerve|breath|mind|courage|pride|silence|grudge|dignity) and (?:(?:his|her|our|their|my|your|the|a|an|some|two|three) )?\p{L}+/iu,
        weight: 2.6,
      },
    ],
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
    signs: () => [],
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
    signs: () => [],
    examples: [
      'A bench. A lamp. Two pairs of glasses, one for near and one for arguing. The rest of the workshop, sawdust.',
      'Six o’clock, the shutters up. Coffee for the driver, nothing for the van. Then bread. Then more bread …',
    ],
  },
};
