import type { Sign } from '../sign.ts';

/** How the angles of `angles/against.ts` show in a text. */
export const AGAINST = {
  enemy: [
    { pattern: /\b(?:against|enem(?:y|ies)|at war|fight(?:ing)?|fought|scourge|plague)\b/iu, weight: 1 },
    { pattern: /\b(?:sick|tired|fed up|weary) (?:of|with)\b/iu, weight: 1 },
    {
      pattern: /\b(?:refuse[sd]?|reject|will not accept|won['’]t accept|had enough|no longer accept)\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:the (?:industry|trade|sector|system)|they|somebody|someone|vendors?|suppliers?) (?:counts? on|bets? on|profits?|hopes?|wants? (?:you|us|people) to|relies on|designed|invented)\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:steals?|stole|robs?|kills?|killed|ruins?|ruined|eats? (?:up|away)|rots?|rotten|swindles?|cheats?|traps?|insults?|bull(?:y|ies)|tax on)\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:fine print|small print|dark patterns?|planned obsolescence|hidden (?:fees?|charges?)|landfill|glued? (?:shut|in)|junk|lock-in)\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:ought to be|should be) (?:ashamed|illegal|banned|ended)|(?:has|have|needs?) to (?:stop|end|go)\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:nobody asked for|is why (?:your|our|so)|(?:was|were|is|are) taken away|we are done with|we['’]re done with|no more of|not in (?:this|our)|declare(?:d)?|abolish|throw (?:it|them) out|put an end|we want (?:it|them|that) gone|goodbye to|banned|to hell with|we will not (?:sell|use|print|stock|serve|play|do)|we won['’]t (?:sell|use|print|stock|serve|play|do)|has no place)\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:convenient for|pays? (?:them|somebody|the)|meant to (?:be|make|keep|stop)|on purpose|by design|so that you|until you give up|in the hope that you|wears? (?:you|people|us) down|in the name of|excuse|thief|disease|rot|poison|nonsense|racket|con|trick|lie)\b/iu,
      weight: 1,
    },
  ],
  'myth-bust': [
    {
      pattern:
        /\b(?:myths?|misconceptions?|misunderstanding|folklore|old wives|hearsay|rumou?rs?|legend has it|received wisdom|common knowledge)\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:people|most|many|everyone|everybody|customers|visitors|readers|parents|patients|some|you(?:['’]ve| have)?(?: may| might| will| probably)?|plenty) (?:\w+ )?(?:think|believe|assume|suppose|say|imagine|heard|been told|swear|will tell you)\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:it is|it['’]s|is) (?:often|widely|commonly|generally|usually|sometimes|still) (?:said|believed|thought|assumed|held|repeated|told)\b/iu,
      weight: 1,
    },
    { pattern: /\b(?:supposed(?:ly)?|allegedly|so-called|the story goes|word is)\b/iu, weight: 1 },
    {
      pattern:
        /^(?:it|they|that|this|he|she|we|these|those) (?:is|are|was|were|does|do|did|has|have|can|will)(?: not|n['’]t)[^.,;]{0,14}[.!]$/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:in fact|in truth|actually|not true|untrue|is false|the opposite|the reverse|other way (?:round|around)|no evidence|never (?:was|did|has|were)|the truth is|turns out|there is no such)\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:we (?:tested|measured|checked|looked it up|counted|weighed)|tests? show|measurements? show|the (?:data|figures|records|numbers|measurements) (?:say|show|disagree))\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:believed|believes?|belief|assumption|assumed?|told that|persists?|idea that|notion that|claim(?:s|ed)? that)\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:no,|not so|wrong|nonsense|sadly not|says? otherwise|tells? us that|it isn['’]t|it is not|they don['’]t|they do not|doesn['’]t|does not|isn['’]t|aren['’]t|makes no difference|nothing to do with|harmless|as it happens|really|the answer is no)\b/iu,
      weight: 1,
    },
    { pattern: /\b(?:is|are) (?:said|supposed|thought|meant|held|reputed|believed|known) to\b/iu, weight: 1 },
    {
      pattern:
        /["“][^"”]+["”][^.?!]*(?:[.?!] )?(?:no|not|it (?:is|was|does|has)n['’]t|they (?:do|are|did|were)n['’]t|we don['’]t)\b/iu,
      weight: 1,
    },
  ],
  'unpopular-opinion': [
    {
      pattern:
        /\b(?:unpopular|heres(?:y|ies)|heretical|contrarian|unfashionable|controversial|in the minority|out of step|against the grain|disagree|differ from)\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:colleagues|our (?:trade|industry|field|profession|peers|competitors)|the (?:trade|industry|profession|sector|field)|others in|most (?:\w+ )?(?:shops|firms|makers|people in|of our)|fellow \w+)\b[^.]{0,60}\b(?:disagree|won['’]t like|wince|groan|argue|tell (?:us|me)|object|hate|write in|shout|frown|laugh|wrong)\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:I|we) (?:\w+ )?(?:think|believe|hold|say|suspect|would argue|maintain|argue|would rather|stand by)\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:overrated|underrated|overvalued|pointless|a waste|not worth|should (?:be|stop|not|never|have)|ought to|too (?:many|much)|better off without|worse for)\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:we know (?:how|what|that) (?:this|that|it)|say so anyway|stand by (?:it|that|this)|hate mail|letters|arguments? (?:at|in)|boo(?:ed)? us|won['’]t make us|will not make us|lose (?:us )?friends|happy to be (?:argued|wrong|told))\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:in (?:my|our) (?:view|opinion|judgement|judgment)|(?:my|our) (?:view|opinion|position|case)|for what it is worth)\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:aren['’]t meant to|not supposed to|are supposed to|is supposed to|should (?:close|charge|stop|be (?:shorter|slower|harder|closed|fewer|allowed))|I['’]d (?:settle|give|rather|ban|scrap|stop|say)|if I ran|will wince|(?:my|our) own (?:\w+ )?(?:team|board|colleagues|staff)|most of the|the majority of|I['’]ll say|we hold that|hear (?:me|us) out|call (?:me|us))\b/iu,
      weight: 1,
    },
  ],
  'anti-audience': [
    {
      pattern:
        /\b(?:not|n['’]t|never) (?:for (?:you|everyone|everybody|people|those|anyone|beginners|children|the)|right for|meant for|made for|suit(?:ed|able)?|the (?:\w+ ){0,2}for (?:you|people))\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:do not|don['’]t|please don['’]t|should not|shouldn['’]t|need not|needn['’]t) (?:buy|come|apply|book|order|install|use|join|choose|hire|call|upgrade|switch|sign up)\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\bif you (?:\w+ ){0,3}(?:want|need|like|prefer|expect|are looking|hope|hate|run|have|only|just)\b[^.]*\b(?:elsewhere|somewhere else|another|other|not|n['’]t|hate|better|wrong|stay|skip|disappoint)/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:look elsewhere|go elsewhere|somewhere else|better (?:off|served|with another)|wrong (?:\w+ )?(?:place|shop|tool|course|bank|bike|school|boots?)|disappoint(?:ed)?|will (?:hate|dislike)|won['’]t (?:like|enjoy)|recommend (?:our )?(?:competitor|another|someone|somebody)|money back|leave it|save your money|turn (?:you )?away)\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:who (?:this|it) is(?: not|n['’]t) for|who should(?: not|n['’]t)|not everyone|few people|only for|anyone who)\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:people|those|anyone|anybody|customers?|patients?|players?|folk|firms?|teams?|readers?|authors?|visitors?|guests?|buyers?) (?:\w+ )?(?:who|that|wanting|looking|with)\b[^.]*\b(?:will|would|should|had better|do better|can|may|won['’]t|wouldn['’]t|get nothing|are (?:better|well))\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:is(?: not|n['’]t) for|are(?: not|n['’]t) for|had better|wrong for|buy something (?:else|larger|smaller)|do better|well served|would hate|be bored|bored by|please don['’]t|please do not|cannot serve|can['’]t (?:serve|help)|get nothing|no hard feelings|suits|does not suit|doesn['’]t suit|before you (?:buy|install|book|join|apply|come)|fill in the switching|refund|try (?:the|our)|there (?:is|are|['’]s) (?:no|better|other)|are you sure)\b/iu,
      weight: 1,
    },
  ],
  manifesto: [
    {
      pattern:
        /^(?:we|I) (?:will|shall|believe|hold|promise|pledge|vow|refuse|do not|don['’]t|never|choose|owe|would rather)\b/iu,
      weight: 1,
    },
    {
      pattern:
        /^(?:every|no|each|a|an|all|nobody|no one|people|the) [^,.]{2,40} (?:should|must|deserves?|belongs?|has a right|is owed|comes? (?:first|before)|matters?|ought)\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:principles?|vows?|creed|promises?|pledges?|manifesto|rules we|stand for|hold (?:to|these)|charter|article \w+)\b/iu,
      weight: 1,
    },
    {
      pattern: /^(?:that|first|second|third|fourth|one|two|three|no|never|always)\b[^.]{3,60}[.;:]/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:we will (?:never|always|not)|we shall (?:never|always|not)|should be (?:able|free|open|told|easy))\b/iu,
      weight: 1,
    },
    { pattern: /^(?:a|an|the|every|no|each) [^.]{5,60}[.]$/iu, weight: 1 },
    {
      pattern:
        /\b(?:nobody|no one|anyone|everyone|everybody|whoever) (?:should|must|shall|will|may|is|who|gets|pays)\b/iu,
      weight: 1,
    },
  ],
  'cost-of-inaction': [
    {
      pattern:
        /\b(?:if (?:nothing|no one|nobody|it is left|left|we (?:do nothing|wait|don['’]t)|you (?:do nothing|wait|don['’]t|leave|ignore|put))|left (?:alone|unattended|undone|as it is|untreated|too long)|unless|untreated|unrepaired|unpatched|do(?:es|ing)? nothing|ignor(?:e|ed|ing)|put(?:ting)? (?:it )?off|postpon\w+|wait(?:ing)? (?:until|costs?|another)|delay(?:s|ed|ing)?)\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:by (?:then|next \w+|spring|winter|autumn|summer|the time)|each (?:day|week|month|year|hour)|every (?:day|week|month|year|hour|winter|minute) (?:of|that|it|you|we|without|spent)|meanwhile|sooner or later|in the meantime)\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:costs?|loses?|losing|lost|leaks?|leaking|wastes?|wasted|adds up|bill|worse|dearer|gone|too late|irreversible|no longer (?:be )?repair\w*|spreads?|grows?|drips?|corrodes?)\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:will (?:go on|continue|keep|have (?:lost|gone|cost)|be (?:gone|lost|too late))|goes on (?:losing|leaking|costing)|keeps? (?:losing|leaking|costing|paying))\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:leaving it|left it|over a (?:\w+ )?year|while the (?:\w+ )?waits?|nothing (?:will|may|happens|changes)|no one notices|nobody notices|not doing|do without|one day|a year on|a few (?:months|years|weeks) later|stays? (?:as|the same|open|broken|wet|where)|still (?:losing|running|paying|leaking|dripping|there|waiting)|for as long as|as things (?:are|stand)|at (?:this|the present|present) rate|on present figures|so far)\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:then|after that|by|in|within)\b[^.]*\b(?:month|year|winter|spring|week|weeks|months|years)\b[^.]*\b(?:is|are|will|has|have|goes|costs?|needs?|starts?|stops?|loses?)\b/iu,
      weight: 1,
    },
  ],
} satisfies Readonly<Record<string, readonly Sign[]>>;
