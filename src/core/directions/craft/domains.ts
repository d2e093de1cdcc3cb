import type { CraftEntry } from './craft.ts';
import type { DomainId } from './ids.ts';

/** What belongs to what within a domain, as noun phrases: a comparison holds when relations match, not surfaces (Gentner 1983, Cognitive Science 7). */
export interface DomainRelations {
  /** What is being done there. */
  readonly process: string;
  /** How things stand before it and after it. */
  readonly before: string;
  readonly after: string;
  readonly goesWrong: string;
  /** Who watches over it. */
  readonly keeper: string;
  /** What it is measured by. */
  readonly measure: string;
  /** What one works with. */
  readonly means: string;
  /** What one does where nothing is to be done. */
  readonly pause: string;
}

/** Where a comparison may be fetched from. */
export interface DomainEntry extends CraftEntry<DomainId> {
  readonly relations: DomainRelations;
  /** Lower-cased words that belong there and seldom elsewhere. */
  readonly words: ReadonlySet<string>;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Domains are recognised by their words where a comparison is made; see `domainOf`. */
export const DOMAIN_ENTRIES: Readonly<Record<DomainId, DomainEntry>> = {
  kitchen: {
    id: 'kitchen',
    name: 'The kitchen',
    gist: 'Compares with cooking: heat, time, tasting, and what the cook leaves out.',
    needs: [],
    changes: ['domain'],
    relations: {
      process: 'simmering a stock',
      before: 'raw ingredients on a board',
      after: 'a dish that is sent out',
      goesWrong: 'the sauce splits',
      keeper: 'the cook who tastes',
      measure: 'a pinch, a spoon, the clock on the oven',
      means: 'a recipe',
      pause: 'letting it rest',
    },
    words: words(
      'kitchen cook cooks chef recipe recipes oven simmer simmers stew soup stock sauce dough broth pan saucepan ladle seasoning ingredient ingredients pinch bake baked baking boil boils whisk custard soufflé omelette casserole leftovers',
    ),
    examples: [
      'A good brief is like a stock: bones in early, heat low, and somebody who has the nerve to leave the lid alone until four.',
      'Our first timetable was a soup made by eleven cooks. This one has three ingredients, and you can taste the trains.',
    ],
  },
  weather: {
    id: 'weather',
    name: 'The weather',
    gist: 'Compares with weather: fronts that come, what cannot be helped, what can be read early.',
    needs: [],
    changes: ['domain'],
    relations: {
      process: 'a front coming in',
      before: 'a still, close afternoon',
      after: 'air washed clean',
      goesWrong: 'a forecast taken for a promise',
      keeper: 'the forecaster',
      measure: 'the barometer',
      means: 'a weather map',
      pause: 'waiting it out',
    },
    words: words(
      'weather storm storms thunder lightning rain drizzle cloud clouds fog frost hail breeze gale hurricane forecast barometer drought sunshine blizzard squall downpour thaw',
    ),
    examples: [
      'The end of the tax year comes in like a gale from the west: you cannot stop it, but you can have the washing in by Thursday.',
      'Arguments in a choir are weather. Ours had a week of fog, one clap of thunder, and then, in the alto line, sunshine.',
    ],
  },
  tools: {
    id: 'tools',
    name: 'The toolbox',
    gist: 'Compares with hand tools: the right one, its edge, its grip, its wear.',
    needs: [],
    changes: ['domain'],
    relations: {
      process: 'putting an edge on a blade',
      before: 'a blunt edge',
      after: 'a clean cut',
      goesWrong: 'the wrong tool used with force',
      keeper: 'whoever sharpens it',
      measure: 'the shaving it takes',
      means: 'a tool roll',
      pause: 'keeping it oiled',
    },
    words: words(
      'hammer chisel screwdriver spanner wrench pliers saw plane lathe drill toolbox vice clamp spirit-level sandpaper whetstone anvil mallet crowbar swiss-army',
    ),
    examples: [
      'Grammar is like a chisel: people who fear it use a hammer, and you can see where.',
      'The old form was a spanner with one size. We filed it down until it fitted the nut that people actually have.',
    ],
  },
  sport: {
    id: 'sport',
    name: 'Sport',
    gist: 'Compares with sport: training, rules, the last ten minutes, and who is on the bench.',
    needs: [],
    changes: ['domain'],
    relations: {
      process: 'training for a season',
      before: 'cold legs',
      after: 'the final whistle',
      goesWrong: 'pulling up before the line',
      keeper: 'the coach',
      measure: 'the stopwatch',
      means: 'a match',
      pause: 'a rest day',
    },
    words: words(
      'sport match marathon sprint sprinter relay baton coach referee goalkeeper goal striker penalty whistle team-mate league race racing hurdle hurdles boxer boxing tennis chess-clock scrum cricket batsman innings umpire',
    ),
    examples: [
      'Handing over a night shift is like a relay: nobody remembers who ran fastest, and everybody remembers who dropped the baton.',
      'The final proof is a goalkeeper. Ninety minutes of nothing, and then the whole book depends on one pair of hands.',
    ],
  },
  maps: {
    id: 'maps',
    name: 'Maps',
    gist: 'Compares with maps and finding the way: scale, legend, what the map leaves off.',
    needs: [],
    changes: ['domain'],
    relations: {
      process: 'surveying the ground',
      before: 'a blank on the sheet',
      after: 'a route on foot',
      goesWrong: 'a map taken for the land',
      keeper: 'the surveyor',
      measure: 'the scale bar',
      means: 'a legend',
      pause: 'turning back to the last known point',
    },
    words: words(
      'map maps compass atlas route signpost detour crossroads contour legend landmark surveyor bearings terrain north star dead-end shortcut roundabout satnav',
    ),
    examples: [
      'A hospital letter ought to work like a map: you are here, the desk is there, and the hill in between is drawn as steep as it is.',
      'Our filing had become an atlas of countries that no longer exist. We kept the compass and redrew the coast.',
    ],
  },
  repair: {
    id: 'repair',
    name: 'Mending',
    gist: 'Compares with repair: the fault, the patch, the join that shows.',
    needs: [],
    changes: ['domain'],
    relations: {
      process: 'taking it apart to find the fault',
      before: 'a part that has given',
      after: 'a join that holds and shows',
      goesWrong: 'mending the wrong part',
      keeper: 'the mender',
      measure: 'the load it bears afterwards',
      means: 'a patch',
      pause: 'leaving well alone',
    },
    words: words(
      'repair repairs mend mends mending patch patched patches solder solders weld welded darn darned stitch-up glue rivet splint bandage leak leaks gasket rust spare tune-up',
    ),
    examples: [
      'An apology is like solder: it holds only if both ends are clean and somebody has been willing to apply heat.',
      'The constitution of our allotment society is a bucket with nine patches. This spring we will see what it still holds.',
    ],
  },
  garden: {
    id: 'garden',
    name: 'The garden',
    gist: 'Compares with growing: seed, season, weeds, pruning, and waiting.',
    needs: [],
    changes: ['domain'],
    relations: {
      process: 'bringing on a seedling',
      before: 'bare ground',
      after: 'a crop',
      goesWrong: 'growth where nobody wanted it',
      keeper: 'the gardener',
      measure: 'rain in the gauge, leaves on the stem',
      means: 'a cutting',
      pause: 'cutting back to a bud',
    },
    words: words(
      'garden gardener seed seeds seedling seedlings prune pruned pruning weed weeds harvest root roots bloom blossom compost orchard hedge perennial graft soil sprout sprouts vine greenhouse trellis',
    ),
    examples: [
      'A mailing list is like a hedge: cut it back hard in February and it will forgive you by May.',
      'We treat apprentices as cuttings. Water, some shade, and nobody pulls them up on Friday to look at the roots.',
    ],
  },
  music: {
    id: 'music',
    name: 'Music',
    gist: 'Compares with playing together: tuning, tempo, the rest between notes.',
    needs: [],
    changes: ['domain'],
    relations: {
      process: 'rehearsing a part',
      before: 'tuning up',
      after: 'the last chord',
      goesWrong: 'one player rushing',
      keeper: 'the conductor',
      measure: 'the metronome',
      means: 'a score',
      pause: 'the rest between two notes',
    },
    words: words(
      'music orchestra conductor violin piano chord chords tempo rhythm melody chorus tune metronome choir drummer encore solo duet rehearsal symphony cello jazz quartet band overture bassline',
    ),
    examples: [
      'A lift shaft crew is like a quartet: four people, no conductor, and all of them breathe in before the heavy bit.',
      'The new depot is a piano with every key in the right order at last, and we are still practising scales.',
    ],
  },
  theatre: {
    id: 'theatre',
    name: 'The theatre',
    gist: 'Compares with the stage: cues, props, the wings, opening night.',
    needs: [],
    changes: ['domain'],
    relations: {
      process: 'a run of rehearsals',
      before: 'an empty stage',
      after: 'the curtain',
      goesWrong: 'a missed cue',
      keeper: 'the prompter',
      measure: 'the applause, and the cough',
      means: 'a prop table',
      pause: 'a quick change in the wings',
    },
    words: words(
      'theatre stage curtain backstage actor actors understudy audience prompter cue cues rehearse script spotlight wings props encore costume stagehand puppet matinee',
    ),
    examples: [
      'A dinner service works like theatre: by the time you applaud, the stagehands have already struck the set and are eating chips.',
      'The quiet man in accounts is our prompter. You notice him only on the night when he is off sick.',
    ],
  },
  building: {
    id: 'building',
    name: 'Building',
    gist: 'Compares with putting up a house: footings, scaffolding, load, snags.',
    needs: [],
    changes: ['domain'],
    relations: {
      process: 'laying course on course',
      before: 'a trench and a string line',
      after: 'the keys handed over',
      goesWrong: 'a crack that runs',
      keeper: 'the clerk of works',
      measure: 'the plumb line',
      means: 'scaffolding',
      pause: 'shoring it up',
    },
    words: words(
      'building foundations foundation scaffold scaffolding brick bricks bricklayer mortar keystone roof beam girder blueprint architect masonry arch footing footings cornerstone cement joist plumb lintel',
    ),
    examples: [
      'A school timetable is built like an arch: it stands only once the last stone is in, and until then everybody leans on wood.',
      'Our code of conduct was scaffolding. When it came down this spring, the house was the same shape and a good deal lighter.',
    ],
  },
  sea: {
    id: 'sea',
    name: 'The sea',
    gist: 'Compares with seafaring: tide, ballast, watch, harbour.',
    needs: [],
    changes: ['domain'],
    relations: {
      process: 'working with the tide',
      before: 'slack water',
      after: 'landfall',
      goesWrong: 'running aground in the fog',
      keeper: 'the pilot',
      measure: 'the log and the lead line',
      means: 'ballast',
      pause: 'lying at anchor',
    },
    words: words(
      'sea tide tides ocean ship ships boat anchor anchors harbour harbor captain crew sail sails rudder lighthouse lifeboat wave waves ballast voyage mast deck keel shipwreck tugboat pilot buoy',
    ),
    examples: [
      'A reading group needs ballast like any boat: two members who have not read the book, sitting low, and keeping us upright.',
      'Pricing is a tide. You can build a desk on the sand, and we did, but you cannot ask it to wait while you find your shoes.',
    ],
  },
  medicine: {
    id: 'medicine',
    name: 'Medicine',
    gist: 'Compares with healing: symptom and cause, dose, the check-up.',
    needs: [],
    changes: ['domain'],
    relations: {
      process: 'treating the cause',
      before: 'a symptom',
      after: 'a discharge letter',
      goesWrong: 'the side effect nobody mentioned',
      keeper: 'the doctor on the ward',
      measure: 'the pulse, the chart',
      means: 'a dose',
      pause: 'keeping the wound open to the air',
    },
    words: words(
      'medicine doctor surgeon nurse diagnosis symptom symptoms cure prescription dose vaccine fever x-ray pulse stethoscope ward patient scalpel antidote placebo transplant bandage check-up fracture',
    ),
    examples: [
      'We read a boiler like a doctor reads a chart: the temperature matters less than which way it has been going since Sunday.',
      'The weekly meeting was a placebo. We stopped prescribing it in March, and the patient has put on weight.',
    ],
  },
  school: {
    id: 'school',
    name: 'School',
    gist: 'Compares with learning: homework, marks, the back row, the bell.',
    needs: [],
    changes: ['domain'],
    relations: {
      process: 'learning by heart',
      before: 'the first day of term',
      after: 'the leaving certificate',
      goesWrong: 'copying without understanding',
      keeper: 'the teacher',
      measure: 'the mark in the margin',
      means: 'a register',
      pause: 'break time',
    },
    words: words(
      'school teacher homework classroom pupil pupils exam exams chalk blackboard lesson lessons report-card playground detention headmaster textbook spelling-test gold-star satchel desk',
    ),
    examples: [
      'The first winter in a new house is like school: you sit where you are put, and by February you know which window sticks.',
      'A vineyard sets homework. Ours came back this autumn with red ink in the margin and, under the south wall, one gold star.',
    ],
  },
  market: {
    id: 'market',
    name: 'The market',
    gist: 'Compares with trading: stalls, haggling, scales, the day’s leftovers.',
    needs: [],
    changes: ['domain'],
    relations: {
      process: 'haggling',
      before: 'an empty stall at five',
      after: 'an empty stall at two',
      goesWrong: 'a thumb on the scale',
      keeper: 'the weights inspector',
      measure: 'the scales',
      means: 'a stall',
      pause: 'giving the last box away',
    },
    words: words(
      'market stall stalls haggle haggles haggling bargain bargains auction auctioneer bidder barter trader traders merchant bazaar fishmonger shopkeeper price-tag till',
    ),
    examples: [
      'Memory is like a stall at closing time: what is left goes cheap, and you take home things that you never meant to buy.',
      'Parliament on a Wednesday is an auction with no goods. Our guides will show you where the bidders kept their hats.',
    ],
  },
  railway: {
    id: 'railway',
    name: 'The railway',
    gist: 'Compares with trains: points, signals, connections, the platform.',
    needs: [],
    changes: ['domain'],
    relations: {
      process: 'running to a timetable',
      before: 'a train made up in the yard',
      after: 'arrival',
      goesWrong: 'a missed connection',
      keeper: 'the signaller',
      measure: 'the minute hand',
      means: 'points',
      pause: 'a siding',
    },
    words: words(
      'railway train trains station platform carriage locomotive signal signals signaller sleepers track tracks rails junction timetable siding buffers freight conductor points derailed express',
    ),
    examples: [
      'Publishing works like a branch line: one train each way, and if the author misses it the whole valley hears.',
      'The archive is a siding. Things are shunted there for a week, and somebody finds the carriage forty years on.',
    ],
  },
  household: {
    id: 'household',
    name: 'The household',
    gist: 'Compares with keeping house: drawers, laundry, keys, the thing behind the sofa.',
    needs: [],
    changes: ['domain'],
    relations: {
      process: 'clearing a drawer',
      before: 'the morning’s dishes',
      after: 'a made bed',
      goesWrong: 'what was put away too well',
      keeper: 'whoever does the washing',
      measure: 'the laundry basket',
      means: 'the drawer of odd things',
      pause: 'airing the room',
    },
    words: words(
      'household drawer drawers laundry wardrobe sofa kettle broom duster attic cellar cupboard doormat keyring fridge dishes ironing spring-clean sock socks curtain curtains pillow mattress washing-up',
    ),
    examples: [
      'Every spreadsheet ends up like that drawer in the hall: string, keys to nothing, and the one thing you need under a takeaway menu.',
      'Version nine is a spring-clean. We moved the sofa, found three years of socks, and apologised to the people who had been sitting on them.',
    ],
  },
  animals: {
    id: 'animals',
    name: 'Animals',
    gist: 'Compares with creatures: habits, herds, nests, what they do when nobody looks.',
    needs: [],
    changes: ['domain'],
    relations: {
      process: 'building a nest',
      before: 'an egg',
      after: 'a fledgling off the branch',
      goesWrong: 'a herd taking fright',
      keeper: 'the shepherd',
      measure: 'tracks in the mud',
      means: 'a burrow',
      pause: 'playing dead',
    },
    words: words(
      'animal animals dog dogs cat cats horse horses bee bees beehive hive ant ants herd flock bird birds sheep shepherd fox wolf elephant spider web cow bull owl hawk fish tortoise hedgehog swarm nest',
    ),
    examples: [
      'The printer behaves like a horse: it knows within a minute who is afraid of it.',
      'A volunteer rota is a beehive. Nobody is in charge, everybody is, and you will know about it if you stand in the doorway.',
    ],
  },
  cloth: {
    id: 'cloth',
    name: 'Cloth',
    gist: 'Compares with cloth: thread, weave, seam, hem, what frays.',
    needs: [],
    changes: ['domain'],
    relations: {
      process: 'weaving',
      before: 'loose threads',
      after: 'a finished hem',
      goesWrong: 'fraying from the edge',
      keeper: 'the weaver',
      measure: 'the thread count',
      means: 'a seam',
      pause: 'leaving room to let it out',
    },
    words: words(
      'cloth thread threads weave weaves woven fabric seam seams hem stitch stitches stitching knit knitted knitting loom tailor needle yarn quilt patchwork embroidery lining tapestry unravel unravels fray frays velcro zip',
    ),
    examples: [
      'A street is like knitting: one shop goes, you say it is only a stitch, and by spring you can put your arm through.',
      'Their contract was a coat with no lining. Ours scratches less, and there is an inch in every seam for later.',
    ],
  },
  fire: {
    id: 'fire',
    name: 'Fire',
    gist: 'Compares with fire: kindling, draught, ember, banking it for the night.',
    needs: [],
    changes: ['domain'],
    relations: {
      process: 'laying a fire',
      before: 'damp kindling',
      after: 'embers',
      goesWrong: 'a draught from the wrong side',
      keeper: 'the one who banks it at night',
      measure: 'the colour of the flame',
      means: 'a spark',
      pause: 'banking it with ash',
    },
    words: words(
      'fire fires flame flames spark sparks ember embers kindling bonfire candle match matches torch fuse furnace smoke ash blaze wick hearth tinder firework fireworks',
    ),
    examples: [
      'A new choir is like a fire in a damp grate: small sticks, much blowing, and no great logs before half past eight.',
      'Gossip on an oil rig is a candle. It eats the air in the room, and everyone sits closer to it.',
    ],
  },
  games: {
    id: 'games',
    name: 'Games',
    gist: 'Compares with games: the move, the bluff, the rules on the lid, whose turn it is.',
    needs: [],
    changes: ['domain'],
    relations: {
      process: 'setting up the board',
      before: 'the first move',
      after: 'the last piece',
      goesWrong: 'a rule that each learnt differently',
      keeper: 'the one who keeps score',
      measure: 'the turns left',
      means: 'a bluff',
      pause: 'passing',
    },
    words: words(
      'game games chess chessboard pawn poker bluff dice domino dominoes puzzle jigsaw card cards snooker checkmate gamble lottery roulette scrabble monopoly hide-and-seek solitaire joker playground',
    ),
    examples: [
      'Planning permission is like chess by post: your move takes a minute and theirs takes the summer.',
      'The estate was a jigsaw with no lid. We began, like everyone, at the edges, and left the sky to the lawyers.',
    ],
  },
};
