import type { CraftEntry } from './craft.ts';
import type { HookId } from './ids.ts';

/** What a first sentence can do, with what shows it there. */
export const HOOK_ENTRIES: Readonly<Record<HookId, CraftEntry<HookId>>> = {
  number: {
    id: 'number',
    name: 'A figure first',
    gist: 'Opens with a figure exact enough to be asked about.',
    needs: [['number']],
    changes: ['hook'],
    examples: [
      'Four hundred and twelve. That is how many keys hang behind the counter, and we can name the door for three hundred and ninety of them.',
      '17 minutes is the longest anyone has waited for our soup this year, and we still remember her name.',
    ],
  },
  scene: {
    id: 'scene',
    name: 'In the middle',
    gist: 'Puts the reader in one place, at one moment, with somebody there.',
    needs: [['place'], ['actor'], ['time']],
    changes: ['hook'],
    examples: [
      'The bride’s father stood in the doorway of the shop with the hem of the dress in one hand and a packet of pins in the other.',
      'Rain, a lay-by outside Crewe, and two drivers kneeling on the same tarpaulin to look at a bearing the size of a biscuit.',
    ],
  },
  paradox: {
    id: 'paradox',
    name: 'Two that clash',
    gist: 'Says of one thing what seems not to go together, and lets it stand.',
    needs: [['contrast'], ['comparison'], ['negation']],
    changes: ['hook', 'figure'],
    examples: [
      'The busiest table in our café is the one we never let anyone book.',
      'Our best locksmith has not opened a door without its owner in thirty years, and it is the only thing he is proud of.',
    ],
  },
  'direct-address': {
    id: 'direct-address',
    name: 'Straight to you',
    gist: 'Speaks to the reader, or tells them to do something.',
    needs: [],
    changes: ['hook', 'pointOfView'],
    examples: [
      'Turn the chair over before you buy it. If the screws are brass, somebody meant it to be mended.',
      'You have walked past our depot a hundred times and held your breath. Come in on Saturday and we will show you where the smell goes.',
    ],
  },
  'withheld-noun': {
    id: 'withheld-noun',
    name: 'Not yet named',
    gist: 'Speaks of it before saying what it is.',
    needs: [['thing']],
    changes: ['hook'],
    examples: [
      'It weighs less than a stamp, it costs us four pence, and in nine years nobody has ever thanked us for it.',
      'There is one thing every night porter carries and none will show you. Ours keeps it in a mint tin.',
    ],
  },
  dialogue: {
    id: 'dialogue',
    name: 'Somebody speaks',
    gist: 'Opens on spoken words, before we know who is talking.',
    needs: [['quote'], ['actor']],
    changes: ['hook'],
    examples: [
      '“Is that a crack or a hair?” asked the woman with the teapot. I took off my glasses. “That,” I said, “is about twelve pounds.”',
      '“You’ll never fit a bed through there,” said the lad from the removal firm, and went to find his tape measure.',
    ],
  },
  admission: {
    id: 'admission',
    name: 'Own up first',
    gist: 'Opens by admitting something before anyone asks.',
    needs: [['fault'], ['stance'], ['negation']],
    changes: ['hook', 'register'],
    examples: [
      'We got the gluten-free shelf wrong. For six weeks the labels were one jar to the left of the truth.',
      'I have to admit that I have never read the manual I am about to recommend to you, and I wrote chapter four.',
    ],
  },
  contrast: {
    id: 'contrast',
    name: 'Not this, that',
    gist: 'Opens by setting one thing against another: not this but that, then and now.',
    needs: [['contrast'], ['comparison'], ['change']],
    changes: ['hook', 'figure'],
    examples: [
      'Not a gym. A room with six rowing machines, one window, and a kettle that has seen more personal bests than any of us.',
      'Our first van was borrowed, blue and uninsured; the second is leased, white and has never once been sworn at.',
    ],
  },
  list: {
    id: 'list',
    name: 'Three in a row',
    gist: 'Opens with things set in a row, and no verb between them.',
    needs: [['thing']],
    changes: ['hook', 'figure'],
    examples: [
      'String, chalk, a flask of tea. It is all a bell-hanger carries up the tower on the first day.',
      'No logo, no lanyard, no free pen. If you want to find our stand at the fair, look for the queue.',
    ],
  },
  dare: {
    id: 'dare',
    name: 'A dare',
    gist: 'Challenges the reader to do, guess or disprove something.',
    needs: [['stance'], ['promise'], ['number']],
    changes: ['hook', 'pointOfView'],
    examples: [
      'Try to tear it. Two hands, your weight on the heel. We will wait, and then we will tell you what the yarn is.',
      'Name one museum where you may sit on the exhibits. We dare you, and then we will save you a saddle.',
    ],
  },
  definition: {
    id: 'definition',
    name: 'Say what it is',
    gist: 'Opens by saying what a word or a thing is.',
    needs: [['thing'], ['statement']],
    changes: ['hook'],
    examples: [
      'A snag is a fault you only find with the client standing beside you. We look for ours on Thursdays, when nobody is.',
      'Proud, in a joiner’s mouth, means that an edge stands higher than its neighbour. We plane it off. The joiner stays as he is.',
    ],
  },
  timestamp: {
    id: 'timestamp',
    name: 'Clock or calendar',
    gist: 'Opens on a time of day, a weekday or a date.',
    needs: [['time']],
    changes: ['hook'],
    examples: [
      'At ten to five on a Wednesday the last coat leaves the rail, and the shop goes so quiet you can hear the steam iron cool.',
      '03:40. The first tray of rolls is on the rack and the only other light in the street is the chemist’s.',
    ],
  },
  sensory: {
    id: 'sensory',
    name: 'Through the senses',
    gist: 'Opens with what is heard, smelt, tasted or felt.',
    needs: [['thing'], ['place'], ['process']],
    changes: ['hook', 'register'],
    examples: [
      'Hot glue, cut pine and the faint burnt sugar of a drill that has been pushed too hard: our Mondays smell like that.',
      'You hear the loom before you see it, a knock and a sigh, a knock and a sigh, coming up through the soles of your shoes.',
    ],
  },
  quote: {
    id: 'quote',
    name: 'In their words',
    gist: 'Opens with a saying or a written line in quotation marks.',
    needs: [['quote']],
    changes: ['hook'],
    examples: [
      '“Measure twice, cut once” hangs over every bench in the trade. Ours has a third line underneath, in pencil: then ask the customer.',
      '“No ball games”, says the sign. It has been in goal since 1988.',
    ],
  },
};
