import type { Sign } from '../craft.ts';
import type { RegisterId } from '../ids.ts';

/** How they show in a text. */
export const REGISTER_SIGNS: Readonly<Record<RegisterId, readonly Sign[]>> = {
  plain: [],
  warm: [
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
  wry: [
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
  playful: [
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
  formal: [
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
  technical: [
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
  urgent: [
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
  reverent: [
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
  blunt: [
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
  lyrical: [
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
};
