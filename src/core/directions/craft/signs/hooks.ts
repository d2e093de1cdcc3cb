import type { Sign } from '../craft.ts';
import type { HookId } from '../ids.ts';

const first = (pattern: RegExp, weight: number): Sign => ({ pattern, where: 'first', weight });

/** How they show in a text. */
export const HOOK_SIGNS: Readonly<Record<HookId, readonly Sign[]>> = {
  number: [
    first(
      /^(?:(?:some|about|nearly|almost|only|just|over|around|every|all) |(?:more|less|fewer) than )?(?:[£$€]\s?)?(?:\d[\d,.]*(?![:\d])|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)?|an? (?:hundred|thousand|million|dozen)|(?:one|two|three|four|five|six|seven|eight|nine) (?:hundred|thousand|million|in \w+))\b)/iu,
      3,
    ),
    first(/^[\w']+ (?:to|past) [\w']+,|^\d{1,2}[:.]\d\d\b|^(?:19|20)\d\d\b|^\d{1,2}(?:am|pm)\b/iu, -3),
  ],
  scene: [
    first(
      /^(?:at|in|on|under|behind|outside|beside|by|across) (?:the|our|a|an|my|his|her) (?:\p{L}+ ){0,3}(?:counter|door|doorway|window|bench|table|yard|kitchen|corner|platform|street|lane|hall|stairs|step|roof|garden|field|desk|gate|bar|ward|park|quay|van|studio|workshop|shed|hut|corridor|bus|train|canteen|pier|deck)\b(?!'s|’s)/iu,
      1.2,
    ),
    first(
      /\b(?:somebody|someone|man|woman|girl|boy|lad|child|driver|apprentice|stranger|old couple|he|she)\b/iu,
      0.4,
    ),
    first(
      /\b(?:kneels|crouches|leans over|looks up|wipes (?:his|her)|unlocks|nods|shrugs|squints|pauses|puts (?:it|them|the \p{L}+) (?:down|on)|holds (?:it |them |the \p{L}+ )?up)\b/iu,
      1.6,
    ),

    first(
      /^(?:at|in|on|under|behind|outside|beside|by|beneath|inside|above|across) (?:the|a|an|our|his|her|my) [\p{L}\p{N}' -]{2,40}?(?:,| (?:on|this|last|an?|two|three|four|the) )[^.!?]*\b(?:stood|stands|sat|sits|lay|lies|kept|knelt|kneels|held|holds|waited|waits|leaned|leans|is|are|was|were)\b/iu,
      1.6,
    ),
    first(
      /\b(?:stood(?! at \d)|sat|knelt|leaned|crouched|squinted|shrugged|nodded|paused|looked up|put down|pulled up|walked in|climbed|unfolded|peeled|held up|raised his|raised her|fell out)\b/iu,
      1.6,
    ),
    first(
      /^(?:dawn|dusk|noon|midnight|rain|snow|evening|night|(?:\w+day) (?:morning|afternoon|evening|night)),/iu,
      2.4,
    ),
    first(
      /^(?:on|in|at|under|behind|by|beside) (?:the|an?|our|my) [\p{L}’' -]{3,30} (?:is|are|lies?|lay|stands?|stood|hangs?|hung|sits?|sat) (?:an?|the|one|two)\b/iu,
      2.2,
    ),
    first(
      /^(?:stand (?:in|at|on|here|by|under)|lying|picture this|a (?:boy|girl|man|woman|child|dog|stranger|customer|lad)\b)/iu,
      2,
    ),
  ],
  paradox: [
    first(
      /\b(?:open\w*)\b[^.!?]{2,70}\b(?:closed?|shut)\b|\b(?:closed?|shut)\b[^.!?]{2,70}\b(?:open\w*)\b|\b(?:full)\b[^.!?]{2,70}\b(?:empty)\b|\b(?:empty)\b[^.!?]{2,70}\b(?:full)\b|\b(?:slow\w*)\b[^.!?]{2,70}\b(?:fast\w*|quick\w*|hurry)\b|\b(?:fast\w*|quick\w*|hurry)\b[^.!?]{2,70}\b(?:slow\w*)\b|\b(?:old\w*)\b[^.!?]{2,70}\b(?:new\w*|young\w*)\b|\b(?:new\w*|young\w*)\b[^.!?]{2,70}\b(?:old\w*)\b|\b(?:every(?:body|one|thing))\b[^.!?]{2,70}\b(?:no(?:body| one|thing))\b|\b(?:no(?:body| one|thing))\b[^.!?]{2,70}\b(?:every(?:body|one|thing))\b|\b(?:cheap\w*)\b[^.!?]{2,70}\b(?:dear\w*|expensive|costl\w+)\b|\b(?:dear\w*|expensive|costl\w+)\b[^.!?]{2,70}\b(?:cheap\w*)\b|\b(?:first)\b[^.!?]{2,70}\b(?:last)\b|\b(?:last)\b[^.!?]{2,70}\b(?:first)\b|\b(?:quiet\w*|silen\w+)\b[^.!?]{2,70}\b(?:loud\w*|nois\w+)\b|\b(?:loud\w*|nois\w+)\b[^.!?]{2,70}\b(?:quiet\w*|silen\w+)\b|\b(?:strong\w*)\b[^.!?]{2,70}\b(?:weak\w*)\b|\b(?:weak\w*)\b[^.!?]{2,70}\b(?:strong\w*)\b|\b(?:sav(?:e|es|ed|ing))\b[^.!?]{2,70}\b(?:los(?:e|es|ing)|lost|spen[dt]\w*)\b|\b(?:los(?:e|es|ing)|lost|spen[dt]\w*)\b[^.!?]{2,70}\b(?:sav(?:e|es|ed|ing))\b|\b(?:best|success\w*|win|won)\b[^.!?]{2,70}\b(?:worst|fail\w*|lost?)\b|\b(?:worst|fail\w*|lost?)\b[^.!?]{2,70}\b(?:best|success\w*|win|won)\b|\b(?:love[ds]?|proud\w*)\b[^.!?]{2,70}\b(?:hate[ds]?|ashamed)\b|\b(?:hate[ds]?|ashamed)\b[^.!?]{2,70}\b(?:love[ds]?|proud\w*)\b/iu,
      1.6,
    ),
    first(
      /\bthe (?:more|less|fewer|longer|better)\b[^.!?]+, the (?:more|less|fewer|worse|better|shorter)\b/iu,
      2.2,
    ),
    first(
      /^(?:the|our|my) (?:best|worst|most|least|fastest|slowest|busiest|cheapest) [^.!?]* (?:is|was|has|are|were)\b/iu,
      1.2,
    ),
    first(
      /\b(?:and|but|yet)\b[^.,!?]{0,30}\b(?:hope (?:that )?(?:you|nobody|no one) never|never (?:use|need|see|open)|would be (?:happy|glad) if nobody)\b/iu,
      2.2,
    ),

    first(
      /^(?:the|our|my) (?:best|worst|most|least|fastest|slowest|cheapest|dearest|quietest|strongest|safest|hardest|easiest)\b[^.!?]*(?:n['’]t\b|\b(?:not|never|no|nothing|lost|stop|least|worst|slow\w*|without|nobody|cannot|empty|fail\w*)\b)/iu,
      2.5,
    ),
    first(
      /\b(?:would rather|want to|try to|hope to) (?:sell|lose|earn|make|have|see|be) (?:fewer|less|you go|out of)\b/iu,
      2.2,
    ),
    first(
      /\b(?:bigger|more|faster|cheaper|louder|better|richer)\b[^.!?]*\b(?:less|fewer|slower|dearer|quieter|worse|poorer)\b/iu,
      1.6,
    ),
    first(
      /\b(?:less|fewer|slower|dearer|quieter|worse|poorer)\b[^.!?]*\b(?:bigger|more|faster|cheaper|louder|better|richer)\b/iu,
      1.6,
    ),
    first(/\b(?:cost|costs) nothing\b[^.!?]*\b(?:lose|lost|dear)\b|\bso that they\b[^.!?]*\bhate\b/iu, 2.2),
  ],
  'direct-address': [
    first(
      /^(?:so,? |now,? |please,? |next time,? )?(?:if you|you(?:['’](?:ve|re|ll|d))?|your|look|turn|listen|meet|imagine|expect|say|bring|check|put|take|hold|ask|keep|open|stop|start|think|remember|read|bend|run|watch|picture|consider|buy|leave|use|make|wash|pick|come|let|get|forget|give|call|write|tell|send|set|try|see|here['’]s)\b/iu,
      2,
    ),
    first(/^(?:please|dear|hello|hi|when you|before you|while you|once you|next time you)\b/iu, 2.2),
    first(/^(?:don['’]t|do not|never)\b/iu, 1.6),
    first(/^you (?:can )?(?:hear|smell|feel|taste)|^(?:run|bend)\b[^.]*\b(?:feel|crackl)/iu, -1),
  ],
  'withheld-noun': [
    first(
      /\b(?:you|nobody|no one)(?:['’](?:ll|ve)| will| have| has)? (?:\p{L}+ )?(?:sees?|seen|notices?|noticed|hears?|heard|mentions?|asks? about) (?:it|them|this)\b/iu,
      2.2,
    ),
    first(/^(?:this|these|that) (?:is|are|was|one)\b/iu, 1.6),
    first(/^they(?:['’](?:ve|re|d|ll))? /iu, 1.6),
    first(/\bme\b/iu, -1),

    first(
      /^it(?:['’]s)? (?!was (?:a|in|on|only)\b|is (?:time|not|now|with)\b|takes (?:a|two|three)\b)/iu,
      1.8,
    ),
    first(
      /^(?:there(?:['’]s| is| was) one thing|the one thing|something|nobody (?:has|had) touched it|you['’]ve \w+ (?:on )?it)\b/iu,
      2.4,
    ),
    first(/^it (?:began|started)\b/iu, -1),
  ],
  dialogue: [
    first(
      /^["“‘'][^"”]{2,}["”’'],? (?:\w+ ){0,3}(?:said|says|asked|asks|told|called|shouted|whispered|wrote|replied)\b/iu,
      3.5,
    ),
    first(/^["“‘][^"”]*\?["”’]/u, 3.2),
    first(/^["“‘][^"”]*\b(?:i|i['’]\w+|me|you|we|us|my|your)\b[^"”]*["”]/iu, 2.4),
  ],
  admission: [
    first(
      /^(?:i|we|our|my|it)\b[^.!?]*\b(?:(?:our|my) (?:own )?fault|used to (?:think|say|tell|believe)|nearly|not (?:good at|proud|very good)|badly|too late|pretend\w*|lied|cheat\w*|guilty|shame|regret\w*|let (?:you|them|her|him) down|afraid|scared|no excuse)\b/iu,
      1.9,
    ),

    first(/\b(?:admit|confess|own up|i['’]ll own|to be honest|truth is|we apologi[sz]e|sorry)\b/iu, 2.8),
    first(
      /^(?:i|we)\b[^.!?]*\b(?:(?<!the )wrong|mistake|failed|forgot|botched|should have|should not have|ashamed|embarrass\w*)\b/iu,
      2.8,
    ),
    first(
      /^(?:i|we) (?:have |had |still )?(?:never|no idea|did not|didn['’]t|(?:do not|don['’]t) (?:really )?(?:know|understand|remember))\b/iu,
      1.9,
    ),
    first(/^(?:i|we) have \w+[^.!?]* (?:i|we) (?:did not|didn['’]t|never|should)\b/iu, 2.4),
  ],
  contrast: [
    first(/^(?:instead of|rather than|unlike|where others|while others|forget)\b/iu, 2),
    first(
      /^(?:most|other|some|many|everyone else)\b[^.;]{5,90}[;,:] (?:but )?(?:we|ours|our|this|mine)\b/iu,
      2.4,
    ),
    first(/, not (?:an?|the|by|for|because|in|on|with|from)\b[^,.]*\.$/iu, 1.8),

    first(/^not (?!only\b|all\b|many\b|every\b|long\b)/iu, 3),
    first(/^(?:then|once), |^(?:fewer|less)\b[^.!?]*,/iu, 2.2),
    first(
      /\b(?:isn['’]t|wasn['’]t|is not|was not|aren['’]t|weren['’]t|did not|didn['’]t)\b[^.!?]*?(?:,| )(?:but|it['’]s|it is|it was)\b/iu,
      2.2,
    ),
    first(/^(?:don['’]t|do not|stop) [^.!?;]*;/iu, 2.4),
    first(/^(?:a|an|one|some|the) [^;.]{8,90}; (?:a|an|the other|another|others|the) /iu, 2.4),
    first(/\b(?:then|once|used to)\b[^.!?]*\b(?:now|today|these days)\b/iu, 2),
  ],
  list: [
    first(
      /^(?!(?:in|on|at|for|with|from|by|if|when|after|before|since|yes|no|so|now|first|last|this|and|but|dear)\b[^,]*,)[^,.;:!?]{3,32}, (?:and )?[^,.;:!?]{3,32}, (?:(?:and|or) )?[^,;:!?]{3,60}\.$/iu,
      2.4,
    ),
    first(/^(no|an?|one) [^,.]{2,40}, \1 [^,.]{2,40}, (?:and )?\1 /iu, 3),
    first(
      /^[^,]*\b(?:is|are|was|were|has|have|had|can|will|said|says|came|went|i|we|you|it|they|he|she|who)\b|, (?:\p{L}+ ){0,2}(?:we|i|you|they|he|she|it)\b|\b(?:ed|is|are|was|were|has|have|will) /iu,
      -1.4,
    ),
  ],
  dare: [
    first(
      /\b(?:dare you|we dare|bet you|i bet|challenge you|prove (?:me|us|it)|go on, then|if you can)\b/iu,
      3.5,
    ),
    first(
      /^(?:try (?:to|and|this|it)|name (?:one|a|the)|guess|find (?:me|us|one|a)|show (?:me|us)|see (?:if|whether)|beat|go on[,:])\b/iu,
      3,
    ),
  ],
  definition: [
    first(
      /^(?!(?:it|this|that|there|here|what|he|she|who|where|everything|nobody|nothing|today|tomorrow|yours?|ours?|mine)\b)[\p{L}’-]{3,20} (?:is|are) (?:an?|the|what|when|how)\b/iu,
      2.2,
    ),
    first(
      /^(?:in|to) (?:our|the|a|my) [^,.]{3,30}, [\p{L}’“”" -]{2,30} (?:is|means)\b|^by [^,.]{3,30},? we mean\b|^[\p{L} -]{3,24}(?:,|:| \() ?(?:noun|verb|adjective|n\.|v\.)/iu,
      2.6,
    ),

    first(/^(?:an?) [\p{L}'’“”" -]{2,32} is (?:an?|the|what|when|where|not|one|just)\b/iu, 2.6),
    first(
      /^(?:\d\. )?[\p{L}'’“”" -]{2,40} (?:means|is the (?:name|word)|is called|is what|stands for|is trade for|is how)\b/iu,
      2.4,
    ),
    first(/^the [^.,]{3,40}(?:, [^.,]{3,20},)? is (?:what|the (?:name|word))\b/iu, 2),
    first(/^(?:the|our) word\b|^(?:we|they|bakers|printers|sailors) call (?:it|this|them)\b/iu, 2.2),
  ],
  timestamp: [
    first(
      /^(?:(?:on|at|in|since|by|from|until|before|after|every|last|this|one|some|just after|just before|around)\s+){1,2}(?:(?:the|a|an|some|wet|early|late|last|first|following|next|autumn of|spring of|summer of|winter of|morning of|night of) )*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december|\d{1,2}[:.]\d\d|(?:1[6-9]|20)\d\d|\d{1,2} ?(?:am|pm|o['’]clock)|\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:january|february|march|april|may|june|july|august|september|october|november|december)|dawn|dusk|noon|midnight|sunrise|sunset|spring|summer|autumn|winter|(?:half|quarter|five|ten|twenty) (?:past|to) \w+)\b/iu,
      2.6,
    ),
    first(
      /^(?:\d{1,2}[:.]\d\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:half|quarter|five|ten|twenty)(?: minutes)? (?:past|to) \w+|\w+ o['’]clock|(?:19|20)\d\d[.,:]|\d{1,2} ?(?:am|pm)\b)/iu,
      2.8,
    ),
    first(/^(?:\w+day) (?:morning|afternoon|evening|night),/iu, -1.5),
    first(
      /\b(?:opens? (?:at|from|on)|closes? (?:at|on)|closed|opening hours|will be operated|is available)\b/iu,
      -1.5,
    ),
  ],
  sensory: [
    first(
      /\b(?:whiff|aroma|echo(?:es|ed)?|clatter\w*|thud\w*|creak\w*|squeak\w*|whirr\w*|sizzl\w*|wood ?smoke|under (?:your|the) (?:feet|fingers)|in your (?:mouth|hand|ears?)|on (?:your|the) tongue)\b/iu,
      2,
    ),

    first(
      /\b(?:smell(?:s|ed|t)?|scent|stink\w*|reek\w*|taste[sd]?|sounds? (?:of|like|before)|crackl\w+|humm?\w*|hiss\w*|rattl\w+|damp wool|warm to the|tang)\b/iu,
      2.2,
    ),
    first(/\b(?:hear|feel|feels|felt|touch)\b/iu, 1.6),
    first(
      /(?:can['’]t|cannot|can not|never|don['’]t) (?:taste|smell|hear|feel|touch)\b|\bfeel(?:s|ing)? (?:free|like|that|better)\b|\bhear (?:from|that|about|this)\b/iu,
      -2,
    ),
    first(/^(?:cold|wet|warm|hot|soft|rough|damp|sticky)\b/iu, 2.2),
    first(/\b(?:run (?:a|your) (?:thumb|finger|hand)|with your (?:thumb|finger|eyes shut))\b/iu, 2.2),
  ],
  quote: [
    first(/^["“][^"”]{2,}["”]/u, 2.5),
    first(
      /^["“][^"”]{2,}["”],? (?:says|said|reads|goes) (?:the|our|a|an|my) (?:\p{L}+ )?(?:letter|sign|label|rule|manual|form|poster|notice|saying|proverb|book|card|plaque|ticket|board)\b/iu,
      3.5,
    ),
    first(/^as (?:my|our|the|they) [^.]*\b(?:says?|said|put it)\b/iu, 2.2),
  ],
};
