import type { CraftEntry } from './craft.ts';
import type { RegisterId } from './ids.ts';

/** The tone in which a post speaks. Manner is measured besides the signs; see `registerOf`. */
export const REGISTER_ENTRIES: Readonly<Record<RegisterId, CraftEntry<RegisterId>>> = {
  plain: {
    id: 'plain',
    name: 'Plain',
    gist: 'Short words, one thing a sentence, nothing dressed up.',
    needs: [],
    changes: ['register'],
    examples: [
      'The boiler is ten years old. It works. We will look at it in May and tell you if it will see another winter.',
      'The shop sells wool. The wool comes from two farms. Both farms are on the map by the door.',
    ],
  },
  warm: {
    id: 'warm',
    name: 'Warm',
    gist: 'Fond of the people it talks to and about, and not shy of thanks.',
    needs: [['actor']],
    changes: ['register'],
    examples: [
      'Thank you for the plums, the card and the borrowed ladder. Come in on Friday; the kettle will be on and there is jam with your name on it.',
      'We have missed you. The bench is painted, the dog is washed, and all our friends from the allotments are welcome from ten.',
    ],
  },
  wry: {
    id: 'wry',
    name: 'Wry',
    gist: 'Dry, with one eyebrow up, mostly at its own expense.',
    needs: [['fault'], ['contrast'], ['stance']],
    changes: ['register'],
    examples: [
      'Our printer is technically fast. It turns out that the ink is the slow part, and it has opinions about Mondays.',
      'We moved offices for the light, which lasted until they built the hotel. Admittedly the hotel has ordered rather a lot of lamps.',
    ],
  },
  playful: {
    id: 'playful',
    name: 'Playful',
    gist: 'Jokes, sounds, made-up words; having fun and letting it show.',
    needs: [],
    changes: ['register'],
    examples: [
      'Psst! The marrows are wearing hats again. We did not put them there. Ooh, one of them has a moustache!',
      'Boom: new glue. It is wobbly, it is wiggly, and yes, it did once stick Graham to Graham. Hooray for Graham!',
    ],
  },
  formal: {
    id: 'formal',
    name: 'Formal',
    gist: 'At arm’s length: full forms, whole sentences, offices rather than people.',
    needs: [],
    changes: ['register'],
    examples: [
      'With effect from 1 March the reading room shall close at five. Members are requested to return lenses to the desk before the bell.',
      'The trustees are pleased to announce the appointment of Dr Vane as keeper of clocks, in accordance with the deed of 1911.',
    ],
  },
  technical: {
    id: 'technical',
    name: 'Technical',
    gist: 'Figures, units and trade words; exact before it is easy.',
    needs: [['number'], ['process']],
    changes: ['register'],
    examples: [
      'The new bearing runs at 1,200 rpm with a tolerance of 4 µm. Torque the collar to 18 Nm, then back it off an eighth of a turn.',
      'Version 2.3 halves the latency of the sensor bus to 6 ms. The firmware now checks the cache before it polls the gauge.',
    ],
  },
  urgent: {
    id: 'urgent',
    name: 'Urgent',
    gist: 'Presses: there is a limit of time or number, and it is near.',
    needs: [['time'], ['number']],
    changes: ['register'],
    examples: [
      'The river gauge reads 2.1 metres. Move your boats now. Do not wait for the siren: the lock closes at midnight and stays closed.',
      'Eleven days left. The kiln goes cold on the 30th, and what is not fired by then waits until spring. Bring it today.',
    ],
  },
  reverent: {
    id: 'reverent',
    name: 'Reverent',
    gist: 'Hat in hand: before age, skill, place or the dead.',
    needs: [['time'], ['actor'], ['place']],
    changes: ['register'],
    examples: [
      'The hands that cut these letters are a century gone. We work in silence on the first morning, in memory of them, and it is a privilege to sweep the floor.',
      'Four generations have rung this bell, and those who came before us wore the step hollow. We honour the hollow.',
    ],
  },
  blunt: {
    id: 'blunt',
    name: 'Blunt',
    gist: 'Says it straight, in few words, and lets them land.',
    needs: [['stance'], ['negation']],
    changes: ['register'],
    examples: [
      'No. It will not fit. The lift is too small, the stairs turn twice, and the last firm lied to you. Sell the piano.',
      'Cheap mortar is rubbish. It cracks, you call us, we swear. Buy the good bag. That’s it.',
    ],
  },
  lyrical: {
    id: 'lyrical',
    name: 'Lyrical',
    gist: 'Listens to itself: images, weather, long vowels and a rhythm.',
    needs: [['place'], ['time'], ['thing']],
    changes: ['register', 'figure'],
    examples: [
      'Dusk, and the mist comes up off the osier beds like breath. The rods are cut, the river takes the light, and somewhere a wren is finishing a sentence.',
      'The frost has gone into the wood and the wood into the fire, and the room is gathering light as though it meant to keep it.',
    ],
  },
};
