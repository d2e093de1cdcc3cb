/** Patterns for the text directly before and after a wording within its sentence. */
export interface SwapCondition {
  readonly after?: RegExp;
  readonly notAfter?: RegExp;
  readonly notBefore?: RegExp;
}

const BE = /\b(?:is|are|was|were|be|been|being|am|'re|'s|get|gets|got)\s+(?:\w+ly\s+)?$/i;

/** Conditions on the text around a wording for it to be replaced; wordings without an entry can be replaced anywhere. */
export const SWAP_CONDITIONS: ReadonlyMap<string, SwapCondition> = new Map([
  ['attempt', { after: /^\s+to\b/i }],
  ['endeavor', { after: /^\s+to\b/i }],
  ['endeavour', { after: /^\s+to\b/i }],
  ['wish', { after: /^\s+to\b/i }],
  ['proceed', { after: /^\s+to\b/i }],
  ['desire', { after: /^\s+to\b/i }],
  ['cease', { notAfter: /^\w*\s+to\b/i }],
  ['provide', { notAfter: /^[^.;:!?]*?\s(?:with|for)\b|^\s+that\b/i }],
  ['supply', { notAfter: /^[^.;:!?]*?\s(?:with|for)\b/i }],
  ['furnish', { notAfter: /^[^.;:!?]*?\s(?:with|for)\b/i }],
  ['receive', { notBefore: BE }],
  ['obtain', { notBefore: BE }],
  ['locate', { notBefore: BE }],
  ['acquire', { notBefore: BE }],
  ['require', { notAfter: /^\s+to\b/i }],
  ['inform', { notAfter: /^\s+(?:by|the\s+\w+\s+of)\b/i, notBefore: BE }],
  ['notify', { notBefore: BE }],
  ['conclude', { notAfter: /^\s+that\b/i }],
  ['resolve', { notAfter: /^\s+to\b/i }],
  ['exhibit', { notAfter: /^\s+at\b/i }],
  [
    'following',
    {
      notBefore: /(?:\b(?:the|is|are|was|were|be|been|a|an|by|our|your)\s+|^)$/i,
      after: /^\s+(?:the|a|an|our|your|this|that|his|her|their)\b/i,
    },
  ],
  ['regarding', { notBefore: /^$|\b(?:is|are|was|were)\s+$/i }],
  [
    'concerning',
    {
      notBefore: /^$|\b(?:is|are|was|were|more|very)\s+$/i,
      after: /^\s+(?:the|a|an|our|your|this|that|his|her|their|how|what)\b/i,
    },
  ],
  ['via', { after: /^\s+(?:e-?mail|post|phone|text|message|mail|letter)\b/i }],
  ['additional', { notBefore: /\b(?:an|one|two|three|four|five|any|\d+|is|are|the)\s+$/i }],
  ['a number of', { notBefore: /\b(?:in|for|on)\s+$/i }],
  ['simple', { after: /^\s*(?:[.,;]|to\b)/i }],
  ['straightforward', { after: /^\s*(?:[.,;]|to\b)/i }],
  ['critical', { after: /^\s*(?:[.,;]|\w+\b)/i, notAfter: /^\s+(?:of|mass|review|acclaim)\b/i }],
  ['essential', { notAfter: /^\s+oils?\b/i }],
  ['paramount', { after: /^\s*[.,;]/i }],
  ['sufficient', { notAfter: /^\s*[.,;]?\s+(?:for|unto)\b/i, notBefore: /\b(?:a|an|the|more)\s+$/i }],
  ['substantial', { notBefore: /\b(?:in|more|most)\s+$/i }],
  ['complimentary', { notBefore: /\b(?:is|are|was|were|very|more)\s+$/i }],
  ['tough', { notAfter: /^(?:-|\s+(?:leather|canvas|fabric|cloth|luck))/i }],
  [
    'comprehensive',
    { after: /^\s+(?:list|guide|range|set|details|report|review|account|picture|programme|program)\b/i },
  ],
  [
    'approximately',
    { after: /^\s+[£$€]?\d|^\s+(?:a|one|two|three|four|five|six|seven|eight|nine|ten|half)\b/i },
  ],
  ['roughly', { after: /^\s+[£$€]?\d|^\s+(?:a|one|two|three|four|five|six|seven|eight|nine|ten|half)\b/i }],
  ['possibly', { notBefore: /\b(?:can|could|cannot|can't|couldn't|may|might|not)\s+$/i }],
  [
    'very',
    {
      after: /^\s+\w+/i,
      notBefore: /\b(?:the|this|that|its|his|her|their|our|your|not|n't)\s+$/i,
      notAfter: /^\s+(?:much|first|last|best|same|own|few|little|many)\b/i,
    },
  ],
  ['super', { after: /^\s+\w+/i, notBefore: /\b(?:the|a|an|our|is)\s+$/i, notAfter: /^-/ }],
  [
    'highly',
    {
      after:
        /^\s+(?:useful|visible|skilled|durable|effective|practical|likely|sensitive|variable|accurate|popular)\b/i,
    },
  ],
  ['furthermore', { notBefore: /\S\s*$/, after: /^,/ }],
  ['moreover', { notBefore: /\S\s*$/, after: /^,/ }],
  ['additionally', { notBefore: /\S\s*$/, after: /^,/ }],
  ['finally', { notBefore: /\S\s*$/, after: /^,/ }],
  ['hello', { notBefore: /\S\s*$/, after: /^[\s,]/ }],
  ['hey', { notBefore: /\S\s*$/, after: /^[\s,]/ }],
  ['for example', { notBefore: /^/ }],
  ['thanks', { notBefore: /\b(?:with|our|my|many|your|of|special|no)\s+$/i, notAfter: /^\s+(?:to|a|so)\b/i }],
  ['presently', { notBefore: /^$/ }],
  ['currently', { notBefore: /^\s*$|\b(?:not|n't)\s+$/i, notAfter: /^-/ }],
  ['despite', { notAfter: /^\s+(?:of|all)\b/i }],
  [
    'let us',
    { notBefore: /\b(?:to|will|and|you|please)\s+$/i, notAfter: /^\s+(?:know|have|help|show|take)\b/i },
  ],
  ["let's", { notAfter: /^\s+not\b/i }],
  ['is not', { notAfter: /^\s+only\b/i }],
  ['diverse', { after: /^\s+\w+s\b/i, notBefore: /\b(?:a|more|most|very)\s+$/i }],
  ['with regard to', { notBefore: /^$/ }],
  ['with respect to', { notBefore: /^$/ }],
  ['in relation to', { notBefore: /^$/ }],
  ['incredibly', { notBefore: /\b(?:so|the|not|n't)\s+$/i }],
  ['extremely', { notBefore: /\b(?:so|the|not|n't)\s+$/i }],
  ['excited', { notAfter: /^\s+(?:about|by|for)\b/i }],
  ['thrilled', { notAfter: /^\s+(?:about|by)\b/i }],
  ['delighted', { notAfter: /^\s+(?:in|by)\b/i }],
  ['massive', { notAfter: /^\s+(?:thank|thanks|amount|amounts|number)\b/i }],
  ['huge', { notAfter: /^\s+(?:thank|thanks|amount|amounts|number|range|variety)\b/i }],
  ['enormous', { notAfter: /^\s+(?:amount|amounts|number)\b/i }],
  ['amazing', { notBefore: /\b(?:it|that)(?:'s|\s+is)\s+$/i }],
  ['create', { notAfter: /^\s+(?:a\s+)?(?:content|awareness|space|opportunit\w+|account|an account)\b/i }],
  ['establish', { notBefore: BE, notAfter: /^\s+(?:that|whether|how|what|why)\b/i }],
  ['select', { notBefore: /\b(?:a|the|our)\s+$/i }],
  ['acquire', { notBefore: BE, notAfter: /^\s+(?:a\s+)?(?:skills?|taste|knowledge)\b/i }],
  ['resolved', { notAfter: /^\s+to\b/i }],
  ['elevate', { notBefore: BE, notAfter: /^\s+(?:\w+\s+)?to\b/i }],
]);
