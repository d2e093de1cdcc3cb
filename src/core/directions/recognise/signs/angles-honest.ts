import type { Sign } from '../sign.ts';

/** How the angles of `angles/honest.ts` show in a text. */
export const HONEST = {
  confession: [
    {
      pattern:
        /\b(?:confess|confession|admit|own up|come clean|guilty|embarrass\w*|ashamed|awkward|sheepish|to be honest|honestly|truth is|to our shame|not proud|secretly|secret|cheat(?:ed)?|shortcuts?|pretend(?:ed)?|pretending|fib|lied)\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:I|we)(?:['’]ve| have| had)? never (?:\w+ )?(?:read|learn(?:ed|t)|used|understood|owned|tasted|tried|seen|been|known|really|once|actually|liked|finished|opened)\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:I|we) (?:still |really )?(?:do not|don['’]t|did not|didn['’]t|cannot|can['’]t|could not) (?:always |really |actually |fully |quite )?(?:know|understand|like|remember|use|read|follow|eat|drink|wear|trust|check|test|tell|say|do)\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:nobody (?:here|at|in|on)|no one (?:here|at)|none of us|half of us|most of us|not one of us)\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:I|we) (?:\w+ )?(?:put off|avoid|skip|skipped|guess|guessed|copied|copy|forget|forgot|envy|envied|dread|hid|hide|faked|ought to have|should have)\b/iu,
      weight: 1,
    },
    { pattern: /\bfor (?:\w+ )?(?:years|months|a decade|as long as)\b[^.]*\b(?:we|I|our|my)\b/iu, weight: 1 },
    {
      pattern:
        /\b(?:is a guess|we guess|made (?:it|that|them) up|bought in|not (?:really|all|entirely) (?:ours|true|mine)|frankly|I['’]ll own|I thought (?:you|I)|you should know|thought I['’]d say|we['’]d rather (?:write|say|tell)|let (?:people|you|them) (?:think|believe|thank)|nobody has (?:ever )?(?:asked|noticed)|no one has (?:ever )?(?:asked|noticed)|none of the|we have no idea|I have no idea)\b/iu,
      weight: 1,
    },
    { pattern: /^(?:I|my)\b/iu, weight: 1 },
  ],
  failure: [
    {
      pattern:
        /\b(?:fail(?:ed|ure|ures)?|mistakes?|error|went wrong|did(?: not|n['’]t) work|not work(?:ed)?|broke|collapsed|crashed|abandoned|scrapped|gave up|ruined|cracked|burnt|burned|flopped|sank|spoil(?:ed|t)|binned|threw (?:it|them|away|out)|too (?:late|soon|small|short|thin|hot|cold|clever)|withdrew|withdrawn|recalled?|cancelled|refunded|rolled (?:it )?back|outage)\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:we|I) (?:had )?(?:tried|attempted|launched|thought|expected|hoped|assumed|believed|built|ordered|opened|promised|bought|planned|meant|were sure|was sure|reckoned|predicted|switched|spent|lost)\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:apolog\w+|sorry|lesson|learn(?:ed|t)|in hindsight|looking back|what we (?:changed|did|do) (?:next|instead|since|now)|since then|we now|now we|should have|ought to have|never again|nobody (?:came|bought|used|wanted|turned up)|no one (?:came|bought|used)|only \w+ (?:people )?(?:came|bought|sold|turned))\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:by (?:noon|lunch(?:time)?|midday|the (?:third|second|end|evening)|\w+day)|within (?:\w+ )?(?:hours?|days?|weeks?|minutes)|(?:two|three|four|six|eight) (?:weeks|months|days|hours) later)\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:unsold|returned|sent back|came back|complaints?|refunds?|nobody (?:could|had)|leaked|jammed|tipped|shrank|melted|wilted|froze|stalled|soaked|bent|split|fell (?:off|over|apart|out)|had to (?:be|throw|stop|close|cancel|pull|start|do)|closed (?:it|after)|stopped (?:it|after)|took (?:it|them) (?:down|out|off)|shut (?:it|after)|wrote off|wrong|overnight|we have (?:since|now)|these days we|next time|this time)\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:was|were) (?:meant|supposed|going|intended|to have|too|wrong|gone|dead|late|empty|useless|unreadable|unusable)\b/iu,
      weight: 1,
    },
  ],
  'trade-off': [
    {
      pattern:
        /\b(?:gave up|given up|give up|giv(?:e|ing) away|at the (?:cost|price|expense) of|the price (?:is|was|of|for|we)|in exchange|in return|trade-?offs?|traded|sacrific\w+|forgo\w*|did without|go(?:es)? without|swap(?:ped)?|the cost (?:is|was)|costs? us|cost us|it means|that means|which means)\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:chose|choose|chosen|choice|decided|opted|picked|prefer(?:red)?|settled (?:on|for)|(?:had|have) to choose|took the|would rather|sooner)\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:but|yet|though|although|while|so) (?:it|they|we|you|the|a|also)?\b[^.]{0,40}\b(?:slower|heavier|dearer|smaller|louder|longer|less|fewer|lose|loses|lost|shorter|cannot|costs?|weaker|uglier|takes)\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:slower|heavier|dearer|fewer|less|longer|smaller|shorter|quieter|lighter|faster|cheaper|safer|stronger|simpler)\b[^.]*\b(?:but|yet|and|because|so|for|in exchange|than)\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:could have (?:had|made|kept|saved|used|bought|been|chosen|gone)|not both|both were not|cannot have both|either)\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:worth it|think it is worth|pays? for it|we (?:can|could) live with|accept(?:ed)? (?:that|the)|we took|because (?:a|the|our|we|it|nobody|you))\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:could have|could['’]ve|would have|would['’]ve|we['’]d have|would let us|would mean|['’]d also mean|would have (?:meant|cost|got|given|let))\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:in return|in its place|make room for|went (?:so that|to make)|gave away|what we (?:gain(?:ed)?|lose|lost|got|get|kept|keep)|we (?:lose|lost|gain|gained|kept|keep|took|chose|picked|gave|pay|paid)|won over|one of (?:two|the two)|instead of|down from|made our peace|the right (?:side|end|way) (?:of|to)|a fair (?:price|exchange|swap)|we['’]d rather|we would rather|and not|out of reach|there was (?:money|room|time) for)\b/iu,
      weight: 1,
    },
    {
      pattern:
        /^(?:not \w+[,.;:] \w+|one \w+(?: \w+)?, not|fewer|less|no \w+[,.]|slower|(?:the|our) new \w+ (?:has no|is slower|is heavier|costs|takes|weighs))/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:rate|weight|speed|range|choice|colours?|comfort|shelf life|capacity|margin|price|seats|hours|time)\b[^.]*\b(?:or|for|against|over)\b[^.]*\b(?:rate|weight|speed|range|choice|colours?|comfort|safety|quiet|quality|life|taste|strength|repair|accuracy)\b/iu,
      weight: 1,
    },
  ],
  'question-unanswered': [
    { pattern: /\?["”’)]?$/u, weight: 1 },
    { pattern: /\?["”’)]?$/u, where: 'last', weight: 1 },
    {
      pattern:
        /\b(?:do not|don['’]t|does not|cannot|can['’]t|could not|still do not|nobody|no one|none of us) (?:yet )?(?:know|knows|say|tell|explain|agree|decide|answer|be sure)\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:no (?:answer|idea|explanation|agreement|conclusion|good answer|theory)|not (?:sure|certain|know|settled|answered|found)|unsure|undecided|unanswered|unsolved|unresolved|open question|puzzl\w+|mystery|wonder(?:ed|ing|s)?|remains? (?:open|unclear|to be seen)|unknown|unexplained|leave (?:it|the question|that|this) (?:open|here|there))\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:whether|why (?:does|do|did|is|are|the|some|so|it|they|we)|how (?:much|many|long|far) (?:is|should|does|do|of)|what (?:would|should|happens|counts|makes|is (?:a|the|it)))\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:if (?:you|anyone|somebody|someone) knows?|tell us|write to us|we would like to know|we are listening|opinions? differ|argued|perhaps|maybe|either way)\b/iu,
      weight: 1,
    },
  ],
  comparison: [
    {
      pattern:
        /\b(?:compar(?:e|ed|ing|ison)|side by side|next to each other|versus|vs\.?|whereas|by contrast|in contrast|the (?:former|latter)|alike|in common|difference(?:s)? between|unlike|on the other hand|on (?:the|our) left|on (?:the|our) right)\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:the|our) (?:one|first|old|older|left|cheap|new|other|second|newer|right)\b[^.]{2,70}[,;:] (?:and |but |while )?(?:the|our|theirs|ours)?\s?(?:other|second|new|newer|right|old|older|left|dear|expensive|latter)\b/iu,
      weight: 1,
    },
    { pattern: /\b(?:one|both|each|two|either|neither|other|theirs|ours)\b/iu, weight: 1 },
    {
      pattern:
        /\b(?:as \w+ as|(?:more|less|fewer|\w{3,}er) than|twice (?:as|the)|half (?:as|the)|the same \w+ (?:as|but|and)|is like|works? like|much like|just as|no different from)\b/iu,
      weight: 1,
    },
    { pattern: /;|: .+, /u, weight: 1 },
    {
      pattern:
        /\b(?:in the one|the one\b.*\bthe other|yours\b.*\btheirs|theirs\b.*\bours|ours\b.*\btheirs|here\b.*\bthere|there\b.*\bhere|both (?:are|do|have|of|were|take|need|start|cost)|neither|the difference|in both cases|where (?:the|a|an) (?:other|\w+) (?:is|has|does)|side)\b/iu,
      weight: 1,
    },
    {
      pattern:
        /^(?:two|both|a|an|the (?:old|new|left|right|first|second|other|one)|one|hers|his|ours|theirs|yours) /iu,
      weight: 1,
    },
  ],
  'scale-shift': [
    {
      pattern: /\b(?:million|billion|thousand|trillion|hundred(?:s|th)?|\d{1,3}(?:,\d{3})+|\d{4,})\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:enough to|laid end to end|end to end|the size of|the (?:length|weight|height|width|volume) of|the same as|equal to|equals|as (?:long|tall|heavy|wide|big|much) as|times (?:round|around|the)|round the (?:world|earth|equator)|football pitch|swimming pools?|bathtubs?|from here to|stacked|shrunk?|shrink|scaled?|if (?:you|the|our|we) (?:\w+ ){0,3}(?:were|laid|stretched|put|stacked|shrank|spread))\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:one|a single|per|each|for every|divide[ds]?|multipl\w+|times|comes? (?:down )?to|works out|that is|adds? up|a day|a year|a person|a head|per person|each of (?:us|you)|somebody['’]s|one in)\b/iu,
      weight: 1,
    },
    {
      pattern: /\b(?:imagine|picture|think of|suppose|take one|start with one|begin with one|zoom)\b/iu,
      weight: 1,
    },
    { pattern: /\b\d[\d,.]*\b[^.]*\b\d[\d,.]*\b[^.]*\b\d/u, weight: 1 },
    {
      pattern:
        /\b(?:a (?:dessertspoon|teaspoon|bucket|mug|breath|grain|hair|thumb|matchbox|street|town|village|city|house|stadium)|stretch(?:ed)?|per second|a second|an hour|in hours|what it (?:came|comes) to|every (?:second|minute)|in one (?:year|day|sock|coat|loaf|page|building)|all (?:of )?(?:the|them)|how many|that['’]s|it['’]s \d|so (?:it['’]s|that is)|the width of)\b/iu,
      weight: 1,
    },
  ],
} satisfies Readonly<Record<string, readonly Sign[]>>;
