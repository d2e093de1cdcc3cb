import type { Sign } from '../sign.ts';

/** How the angles of `angles/people.ts` show in a text. */
export const PEOPLE = {
  'customer-as-hero': [
    { pattern: /\b(?:she|he)\b/iu, weight: 1 },
    {
      pattern:
        /\b(?:customer|client|member|patient|reader|user|passenger|tenant|resident|volunteer|student|subscriber|borrower|contributor|maintainer|guest|regular|allotment holder|plot-?holder)\b/iu,
      weight: 1,
    },
    {
      pattern: /^(?:[A-Z][a-zà-ž]+(?: [A-Z][a-zà-ž'’]+)?),? (?:who|a|an|\d\d|from|of|our|the)\b/u,
      weight: 1,
    },
    {
      pattern:
        /\b(?:[A-Z][a-zà-ž]+|she|he) (?:\w+ )?(?:built|made|ran|walked|wrote|taught|started|finished|learned|learnt|saved|rode|grew|fixed|mended|carried|opened|won|rebuilt|organised|organized|found|drew|bought|came|asked|used|took|brought|read|cycled|swam|planted|knitted|baked|restored|turned|decided|needed|wanted|spent|counted|moved|borrowed|sewed|recorded)\b/u,
      weight: 1,
    },
    {
      pattern:
        /\b(?:all we did|we only|we just|we merely|our part|we supplied|we lent|we sold (?:her|him|them)|we (?:sent|gave|lent|sold|told) (?:her|him)|the rest (?:was|is) (?:hers|his)|did the rest|on (?:her|his) own|by (?:herself|himself)|(?:her|his) idea|credit)\b/iu,
      weight: 1,
    },
    { pattern: /\b(?:herself|himself|her|his)\b/iu, weight: 1 },
    { pattern: /^(?:[A-Z][a-zà-ž]+ [A-Z][a-zà-ž'’]+|(?:Mr|Mrs|Ms|Dr|Miss) [A-Z][a-zà-ž]+)/u, weight: 1 },
  ],
  'community-mirror': [
    {
      pattern:
        /\b(?:you(?: all| have|['’]ve)?) (?:\w+ )?(?:sent|told|asked|said|wrote|made|voted|borrowed|returned|brought|gave|raised|read|reported|named|answered|planted|cycled|bought|walked|called|searched|chose|complained|shared|filed|ordered|left|ate|drank|came|swam|saved|fixed|used|mentioned|wanted|suggested|picked|recycled|listened|described)\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:\d[\d,]*|hundreds|dozens|thousands|most|some|half|many|(?:\w+ )?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|forty|sixty)) of you\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:your (?:answers|letters|photos|pictures|stories|questions|votes|replies|messages|comments|notes|ideas|suggestions|recipes|words|complaints|requests|reports|feedback|favourites|reasons|translations|patches)|we asked (?:you|what|why|which|for)|we (?:counted|read|sorted|collected|tallied|added up|put together) (?:your|them|all|every|what)|replies|respondents|survey|postcards|the most (?:common|popular|asked|borrowed)|thank you)\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:one of you|somebody|someone|another|others|several|a few|nobody|the rest) (?:\w+ )?(?:wrote|sent|asked|said|told|wanted|suggested|brought|made|admitted|confessed|drew|named|called)\b/iu,
      weight: 1,
    },
    {
      pattern: /\byou (?:all|lot)|among you|between you|together you|all of you|here is what you\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:\d[\d,]* (?:of you|people|members|readers|players|answers|replies|letters|photographs|patches|requests)|top (?:five|ten|three)|the (?:favourite|commonest|winner|most)|mostly|mainly|between (?:us|you)|you lot|each other|everyone|visitors['’] book|suggestion box|tally|by your|of yours)\b/iu,
      weight: 1,
    },
  ],
  'small-moment': [
    {
      pattern:
        /\b(?:yesterday|this morning|last (?:night|week|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|just (?:before|after)|at (?:ten|five|twenty|quarter|half)|(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday),? (?:\d|half|just|around|ten|five|twenty|quarter|late|early|morning|afternoon))\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:an? (?:old |young |small |elderly |tall )?(?:man|woman|boy|girl|child|couple|father|mother|grandmother|grandfather|student|nurse|driver|lady|toddler|teenager|dog|customer|visitor|passenger)) (?:\w+ )?(?:came|stood|sat|asked|stopped|walked|was|leaned|put|held|waited|looked|laid|bought|took|in|with|of|who|at)\b/iu,
      weight: 1,
    },
    { pattern: /["“][^"”]{2,80}[,.!?]["”]/u, weight: 1 },
    {
      pattern:
        /\b(?:said|asked|nodded|smiled|laughed|looked (?:at|up|down|round)|whispered|paused|shrugged|sighed|stared|waited|stood|sat|leaned|held (?:up|out|it)|put (?:it|down|the|her|his)|turned|pointed|stopped)\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:rain(?:ing|ed)?|wet|steam|coat|umbrella|window|counter|bench|doorway|queue|tea|gloves|pocket|shoes|sleeve|light|quiet|silence|empty|kettle|puddle|scarf)\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:nobody|no one|neither) (?:said|spoke|moved|looked|of them)|then (?:she|he|they) (?:left|went|walked)|for a (?:moment|while|minute)|that was (?:all|it)\b/iu,
      weight: 1,
    },
    { pattern: /^(?:she|he|they|then she|then he|then|nobody)\b[^.]{4,90}[.]$/iu, weight: 1 },
    {
      pattern:
        /\b(?:came in|sat down|stood up|walked (?:in|by|past|out)|knelt|bent down|took off|put down|picked up|without (?:a word|looking|being asked)|out loud|half asleep|on the (?:step|stairs|bench|platform|counter|sill)|two (?:boys|girls|women|men|sisters|nurses|children))\b/iu,
      weight: 1,
    },
  ],
  origin: [
    {
      pattern:
        /\b(?:began|begun|begins? (?:with|in)|started|start of|founded|founders?|first (?:ever|version|customer|order|loaf|batch|issue|prototype|line|sketch|one|office|meeting)|born|invented|idea (?:came|was|for)|came (?:about|from)|where (?:it|the|our|we) \w+ (?:from|began)|origin(?:s|ally|al)?|prototype|sketch(?:ed)?|it all|in the beginning|how (?:it|we|the) (?:began|started|came|got))\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\bin (?:1[6-9]\d\d|20[0-2]\d|the (?:spring|summer|autumn|winter) of|the (?:nineties|eighties|seventies|sixties))\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:grandfather|grandmother|great-\w+|kitchen table|garage|shed|borrowed|back of an? (?:envelope|napkin|receipt|beer mat)|spare (?:room|bedroom)|inherit\w*|named after|the name (?:came|comes|is)|got (?:its|our|the) name|widow|friends?|two of (?:us|them)|cousin|brothers?|sisters?)\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:(?:years|months|a year|a decade) (?:later|ago|before)|that (?:summer|winter|year|night|evening|afternoon|week)|by the end of|soon|until then|had (?:no|never|just|been|only))\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:nobody (?:planned|meant|knew)|never meant|by accident|because (?:he|she|nobody|no one|there was|the)|asked (?:her|him|whether|if)|wanted a|needed a|couldn['’]t (?:find|get|afford)|could not (?:find|get|afford)|so (?:she|he|they) (?:\w+)|that was (?:the|our|in|how)|the first|opened (?:in|on|with)|a (?:bet|quarrel|dare|mistake|letter|flood|strike|lease|loan))\b/iu,
      weight: 1,
    },
  ],
  'time-shift': [
    {
      pattern:
        /\b(?:(?:ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|five|hundred|\d+) years (?:ago|on|later|from now|earlier|before)|a (?:century|decade|generation|hundred years) (?:ago|later|on|from now)|then and now|in those days|back then|at that time|used to|once (?:was|were|stood|took)|no longer|nowadays|these days|today)\b/iu,
      weight: 1,
    },
    { pattern: /^(?:in )?(?:1[6-9]\d\d|20\d\d)\b[:.,]?/iu, weight: 1 },
    {
      pattern:
        /^(?:\d{1,2}[.:]\d\d|\d{1,2} ?(?:am|pm)|midnight|noon|dawn|hour \w+|day \w+|week \w+|year \w+|minute \w+)\b/iu,
      weight: 1,
    },
    { pattern: /\b(?:1[6-9]\d\d|20[0-2]\d)\b[^.]*\b(?:1[6-9]\d\d|20[0-2]\d|today|now)\b/iu, weight: 1 },
    {
      pattern:
        /\b(?:this (?:month|week|year|day) (?:in|last)|(?:a|one) year (?:ago|on|later|since)|since then|still (?:is|are|has|there|in use|hangs|stands|works|opens)|the same (?:\w+ )?(?:today|still)|grew up|old (?:photograph|photo|picture|ledger|minutes|diary)|archive|from the (?:vantage|future)|by the time you)\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:in (?:their|her|his|my|our|those) day|in the (?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|war)|when (?:the|it|she|he|we|I|this) [^.]{0,30}(?:was|were) (?:new|young|built|opened|a boy|a girl|laid)|years (?:on|from now|hence)|will (?:find|read|open|ask|wonder)|since (?:about )?\d{4}|after (?:\d{4}|the war|him|her|that)|before (?:him|her|that|the war|then)|by then|(?:first|second|third|fourth|ninth|tenth) (?:year|hour|winter|day))\b/iu,
      weight: 1,
    },
    {
      pattern:
        /^(?:later|then|after|before|by|now|today|at|in|on|since|until|when|hour|friday|saturday|sunday|monday|tuesday|wednesday|thursday|one hour|two hours|noon|midnight|\d+)\b/iu,
      weight: 1,
    },
  ],
  prediction: [
    { pattern: /\b(?:will|won['’]t|shall|going to)\b/iu, weight: 1 },
    {
      pattern:
        /\b(?:by (?:20[2-9]\d|the end of the decade|the time|the end of)|within (?:\w+ )?(?:years|decade|a decade|a generation|\w+ winters)|in (?:five|ten|three|two|twenty|fifteen|\d+) years(?: time)?|(?:next|coming) (?:decade|years|few|ten|five)|before (?:20[2-9]\d|the decade|long)|from 20[2-9]\d|20(?:2[7-9]|3\d|4\d))\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:predict\w*|forecast\w*|expect(?:s|ed)? (?:that|the|to see|it|more|most)?|we (?:think|expect|reckon|bet|believe|suspect) (?:that )?(?:the|it|this|most|by|in|within)|bet(?:ting)?|future|soon|sooner than|the (?:next|last) (?:generation|wave|thing)|trend|coming|disappear|vanish|become|replace|normal|rare|ordinary|hold us to|remember (?:this|where)|if we are wrong)\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\bwill (?:be|have|not|no longer|become|disappear|stop|come|look|seem|ask|buy|cost|need|move|matter|end|find)\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:in (?:a few|some|a couple of|another) years|our (?:guess|bet|forecast)|will (?:once more|again)|the (?:cause|reason) is|children (?:born|now)|for the first time|by \d{4})\b/iu,
      weight: 1,
    },
  ],
} satisfies Readonly<Record<string, readonly Sign[]>>;
