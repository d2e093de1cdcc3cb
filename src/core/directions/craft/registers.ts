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
    signs: () => [],
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
    signs: () => [
      { pattern: /\b(?:thank(?:s| you)|grateful|gratitude)\b/iu, weight: 1.4 },
      {
        pattern:
          /\b(?:welcome|friends?|neighbours?|neighbors?|together|dear|kind(?:ly|ness)?|hugs?|cuppa|lovely|glad|proud of|delighted|love(?:d|s)?|miss(?:ed)? you|happy to)\b/iu,
        weight: 1,
      },
      {
        pattern:
          /\b(?:come (?:in|by|and|along)|pull up a chair|put the kettle on|see you|look after|take care|all of you|each of you)\b/iu,
        weight: 1.2,
      },
      { pattern: /\b(?:bless|heart(?:s|felt)?|smil(?:e|es|ed|ing)|cared? (?:for|about))\b/iu, weight: 0.8 },
    ],
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
    signs: () => [
      {
        pattern:
          /\b(?:apparently|allegedly|supposedly|somehow|mercifully|admittedly|technically|so-called|which is to say|as it turns out|it turns out|on the whole|or so (?:we|i|they)|for reasons)\b/iu,
        weight: 1.2,
      },
      {
        pattern:
          /[,;] (?:which|and that|and this|and it|and we|and i|and nobody|and no one|or|as) [^.;,]{2,60}\b(?:opinion|complain\w*|forgiv\w*|regret\w*|apologi[sz]\w*|mother|lawyers?|accountant|dignity|optimis\w+|committee|sulk\w*|blam\w+|argu\w+|noticed|worse)\b/iu,
        weight: 1.4,
      },
      { pattern: /\(\s*[^()]{3,80}\)/u, weight: 0.5 },
      {
        pattern:
          /\b(?:has (?:never )?(?:opinions?|views)|to nobody['’]s surprise|not (?:entirely|exactly|altogether|strictly|famous|known) |rather (?:a|too|more|less)|slightly|a sort of|by mistake|no doubt|we are told|in fairness|to be fair)\b/iu,
        weight: 0.9,
      },
      {
        pattern:
          /\b(?:the less said|so (?:that|there) (?:is|was) that|it (?:did|does) not help|nobody asked|we have never recovered)\b/iu,
        weight: 1.2,
      },
    ],
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
    signs: () => [
      { pattern: /!/u, weight: 0.8 },
      { pattern: /![^!]*!/u, weight: 0.8 },
      { pattern: /\p{Extended_Pictographic}/u, weight: 1.6 },
      {
        pattern:
          /\b(?:yay|oops|whoops|boom|ta-?da|psst|hooray|woo+|yum\w*|ha+h?a|wiggl\w*|wobbl\w*|snack\w*|silly|cheeky|party|giggl\w*|tiny hat|nope|yep|yup|ooh|uh-oh|fizz\w*|zing\w*|bonkers)\b/iu,
        weight: 1.6,
      },
      { pattern: /\b(\p{L}{2,})-(?!\1)\p{L}+-\p{L}+-\p{L}+\b|\b(?=\w*([a-z])\2\2)\w{4,}\b/iu, weight: 0.8 },
      {
        pattern:
          /\b(?:plot twist|guess what|spoiler|fun fact|no biggie|obviously|ok(?:ay)?,|we said what we said)\b/iu,
        weight: 1.2,
      },
    ],
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
    signs: () => [
      {
        pattern:
          /\b(?:hereby|pursuant|in accordance|with regard to|in respect of|shall|therefore|furthermore|moreover|accordingly|with effect from|notwithstanding|hitherto|henceforth|aforementioned)\b/iu,
        weight: 2,
      },
      {
        pattern:
          /\b(?:announc(?:e|es|ed)|appoint(?:ed|s|ment)|commenc\w+|provid(?:e|es|ed|ing) that|undertak\w+|the (?:company|board|trustees|committee|council|society|institute|directors)|is pleased to|are requested to|subject to|prior to|pertain\w*|consultation)\b/iu,
        weight: 1.2,
      },
    ],
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
    signs: () => [
      {
        pattern:
          /\d\s?(?:mm|cm|km|kg|g|ml|kW|kWh|W|V|Hz|kHz|MHz|GHz|GB|MB|TB|ms|°C|°|psi|bar|nm|µm|rpm|dB|fps|px|%|per cent)(?![\p{L}])/u,
        weight: 1.4,
      },
      {
        pattern:
          /\b(?:api|cpu|gpu|ram|sdk|cli|sql|json|http|latency|throughput|firmware|compiler|runtime|cache|sensor|torque|tolerance|calibrat\w+|voltage|amperage|alloy|tensile|viscosity|algorithm|protocol|server|database|migration|config\w*|bandwidth|dosage|specimen)\b/iu,
        weight: 1.4,
      },
      { pattern: /\b(?:version|v)\s?\d+(?:\.\d+)+|\b\w+\(\)|\b\p{Lu}{2,}\d+\b/u, weight: 1.4 },
    ],
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
    signs: () => [
      {
        pattern:
          /\b(?:urgent(?:ly)?|immediately|right now|at once|hurry|act now|don['’]t wait|do not wait|before it['’]s too late|last chance|final (?:call|days?|hours?)|deadline|running out|today only)\b/iu,
        weight: 2,
      },
      {
        pattern:
          /\b(?:(?:only|just) (?:\w+ ){1,3}left|ends? (?:today|tonight|tomorrow|on|at|this)|clos(?:es|ing) (?:today|tonight|tomorrow|on|at midnight)|by (?:midnight|tonight|tomorrow|friday)|while (?:stocks?|they) lasts?|(?:must|has to|have to) (?:stop|be (?:out|gone|done))|(?:hours|days|minutes) (?:left|to go|remain\w*))\b/iu,
        weight: 1.3,
      },
      { pattern: /\b(?:now|today|tonight)[.!]/iu, weight: 0.7 },
    ],
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
    signs: () => [
      {
        pattern:
          /\b(?:honou?r(?:ed|s|ing)?|revere\w*|sacred|hallowed|solemn\w*|in memory|remembrance|privilege|humbl(?:e|ed|ing)|legacy|heritage|venerable|awe|silence|bow(?:ed|s)? (?:our|their|his|her)? ?heads?)\b/iu,
        weight: 1.5,
      },
      {
        pattern:
          /\b(?:generations?|forebears|ancestors?|masters?(?= (?:who|of|before))|those who (?:came|went|built|made)|before us|long before|the old hands|handed down|passed (?:down|on)|centur(?:y|ies)|stood (?:here|for)|rest(?:s)? in peace|died|late founder)\b/iu,
        weight: 0.9,
      },
    ],
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
    signs: () => [
      {
        pattern:
          /^(?:no|nope|wrong|rubbish|enough|stop|bad|it won['’]t|it doesn['’]t|it isn['’]t|we don['’]t|we won['’]t)\b[^.!?]{0,24}[.!?]/imu,
        weight: 1.6,
      },
      {
        pattern:
          /\b(?:rubbish|nonsense|waste of|junk|useless|stupid|damn|bloody|hell|pointless|lie|lies|lying|cheat\w*|garbage|crap)\b/iu,
        weight: 1.4,
      },
      {
        pattern:
          /\b(?:full stop|end of|simple as that|that['’]s it|that is it|get over it|no excuses|never mind|like it or not)\b/iu,
        weight: 1,
      },
    ],
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
    signs: () => [
      {
        pattern:
          /\b(?:moon\w*|mist\w*|dusk|dawn|tides?|lichen|ember\w*|shadows?|silver\w*|murmur\w*|whisper\w*|hush\w*|drift\w*|swallows|frost|starlight|shimmer\w*|gather(?:s|ed|ing)? (?:light|dark)|ache\w*|breath(?:e|es|ed|ing)?)\b/iu,
        weight: 1.1,
      },
      {
        pattern:
          /\b(?:light|wind|rain|water|sea|river|hills?|sky|snow|stars?|leaves|wings?)\b[^.!?\n]*\b(?:like|as if|as though|into|over|under|through|along)\b/iu,
        weight: 0.8,
      },
      { pattern: /\blike (?:a|an|the) [\p{L} '’-]{3,40}\b|\bas (?:if|though)\b/iu, weight: 0.8 },
      { pattern: /\b(?:and|,) (?:the|a) \p{L}+ (?:and|,) (?:the|a) \p{L}+ (?:and|,)/iu, weight: 0.6 },
    ],
    examples: [
      'Dusk, and the mist comes up off the osier beds like breath. The rods are cut, the river takes the light, and somewhere a wren is finishing a sentence.',
      'The frost has gone into the wood and the wood into the fire, and the room is gathering light as though it meant to keep it.',
    ],
  },
};
