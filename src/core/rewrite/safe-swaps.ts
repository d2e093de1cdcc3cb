import { inflected } from '../english/inflection.ts';

// Which of the lexicon's alternatives may be swapped without looking at the whole sentence. Far fewer than may be proposed: a
// proposal is read by a person word by word, a rewrite is taken whole. Written for Timbre.

/** `from>to`, base forms; `_` joins words. Inflected as verbs. */
const VERBS = `
utilize>use utilise>use leverage>use assist>help purchase>buy acquire>buy procure>buy commence>start commence>begin initiate>start
conclude>end conclude>finish terminate>end demonstrate>show illustrate>show showcase>show exhibit>show require>need necessitate>need
obtain>get receive>get provide>give furnish>give supply>give craft>make construct>build endeavor>try endeavour>try attempt>try
inform>tell notify>tell transmit>send dispatch>send rectify>fix remedy>fix resolve>fix modify>change alter>change amend>change
enhance>improve optimize>improve optimise>improve elevate>improve expedite>speed_up accelerate>speed_up locate>find uncover>find
verify>check validate>check ascertain>check select>choose select>pick opt_for>choose opt_for>pick retain>keep preserve>keep cease>stop
discontinue>stop occur>happen take_place>happen transpire>happen elucidate>explain clarify>explain wish>want desire>want reside>live
proceed>go depart>leave participate_in>join take_part_in>join establish>set_up spearhead>lead disseminate>share
collaborate_with>work_with partner_with>work_with examine>look_at construct>make create>make lend_a_hand_to>help grab>get
kick_off>start wrap_up>end wrap_up>finish team_up_with>work_with roll_out>launch
`;

/** Inflected as nouns. */
const NOUNS = `
obstacle>problem objective>goal objective>aim individual>person utility>tool modification>change alteration>change
methodology>method opportunity>chance notion>idea location>place venue>place regulation>rule guideline>rule advantage>benefit
youngster>kid youngster>child automobile>car enterprise>company inquiry>question
query>question capability>skill component>part element>part
`;

const OTHERS = `
regarding>about concerning>about on_the_subject_of>about with_regard_to>about with_respect_to>about in_relation_to>about
in_order_to>to so_as_to>to due_to_the_fact_that>because owing_to_the_fact_that>because in_the_event_that>if
prior_to>before in_advance_of>before subsequent_to>after following>after at_the_present_time>now currently>now presently>now at_present>now
at_this_time>now in_the_near_future>soon shortly>soon subsequently>later afterwards>later frequently>often
oftentimes>often occasionally>sometimes from_time_to_time>sometimes at_times>sometimes whilst>while amongst>among via>by by_means_of>by
in_the_absence_of>without despite>in_spite_of in_spite_of>despite numerous>many countless>many a_multitude_of>many myriad>many
tons_of>lots_of tons_of>plenty_of a_number_of>some a_number_of>several additional>more sufficient>enough massive>big huge>big enormous>big
massive>large huge>large enormous>large substantial>large fantastic>great awesome>great amazing>great stellar>great outstanding>great
fantastic>good awesome>good amazing>good terrible>bad awful>bad crucial>important pivotal>important paramount>important
vital>important essential>important critical>important groundbreaking>new brand-new>new cutting-edge>new state-of-the-art>new innovative>new
seamless>easy frictionless>easy effortless>easy simple>easy straightforward>easy arduous>hard
speedy>quick rapid>quick rapid>fast lightning-fast>fast blazing-fast>fast thrilled>happy delighted>happy excited>happy overjoyed>happy
stoked>happy thrilled>pleased excited>pleased robust>strong savvy>smart comprehensive>full exhaustive>full erroneous>wrong
incorrect>wrong diverse>different disparate>different invaluable>useful invaluable>helpful complimentary>free inexpensive>cheap
top-notch>good merely>just individuals>people kids>children youngsters>children
thanks>thank_you many_thanks>thanks greetings>hello hey>hello hey>hi hiya>hello yeah>yes yep>yes yup>yes nope>no nah>no
wanna>want_to gonna>going_to kinda>kind_of sorta>kind_of cuz>because cos>because approximately>about roughly>about
finally>lastly primarily>mostly predominantly>mostly largely>mostly extremely>very highly>very incredibly>very super>very tremendously>very
genuinely>really truly>really web_site>website on-line>online perhaps>maybe possibly>maybe possibly>perhaps toward>towards towards>toward
furthermore>also moreover>also additionally>also color>colour colour>color behavior>behaviour behaviour>behavior center>centre
centre>center favor>favour favour>favor organization>organisation organisation>organization organize>organise organise>organize
recognize>recognise recognise>recognize realize>realise realise>realize analyze>analyse analyse>analyze hello>hey hello>hi
very>super for_example>such_as
don't>do_not doesn't>does_not didn't>did_not can't>cannot couldn't>could_not won't>will_not wouldn't>would_not shouldn't>should_not
isn't>is_not aren't>are_not wasn't>was_not weren't>were_not haven't>have_not hasn't>has_not hadn't>had_not it's>it_is that's>that_is
there's>there_is here's>here_is let's>let_us i'm>i_am i've>i_have i'll>i_will we're>we_are we've>we_have we'll>we_will
you're>you_are you've>you_have you'll>you_will they're>they_are they've>they_have they'll>they_will
do_not>don't does_not>doesn't did_not>didn't cannot>can't could_not>couldn't will_not>won't would_not>wouldn't should_not>shouldn't
is_not>isn't are_not>aren't was_not>wasn't were_not>weren't it_is>it's that_is>that's there_is>there's here_is>here's let_us>let's
i_am>i'm i_will>i'll we_are>we're we_will>we'll you_are>you're you_will>you'll they_are>they're they_will>they'll
`;

const pairs = (list: string): (readonly [string, string])[] =>
  list
    .trim()
    .split(/\s+/)
    .map((pair) => {
      const [from = '', to = ''] = pair.replaceAll('_', ' ').split('>');
      return [from, to] as const;
    });

const inflectedPairs = (list: string, part: 'verb' | 'noun'): [string, string][] =>
  pairs(list).flatMap((pair) =>
    inflected(pair, part).flatMap(([from, to]): [string, string][] =>
      from === undefined || to === undefined ? [] : [[from, to]],
    ),
  );

const index = (found: readonly (readonly [string, string])[]): ReadonlySet<string> =>
  new Set(found.map(([from, to]) => `${from}>${to}`));

const VERB_SWAPS = index(inflectedPairs(VERBS, 'verb'));
const OTHER_SWAPS = index([...inflectedPairs(NOUNS, 'noun'), ...pairs(OTHERS)]);

/** After these a verb's base form is one, and no noun. */
const VERB_FOLLOWS =
  /(?:^|[\s,;:(])(?:to|we|you|they|i|will|can|could|may|might|must|should|would|shall|please|not|don't|didn't|won't|can't|also|and|or|never|always|who|that|it|he|she|which|let's|help|helps|just)\s+$/i;
const BE = /\b(?:is|are|was|were|be|been|being|am|'re|'s|get|gets|got)\s+(?:\w+ly\s+)?$/i;
const COULD_BE_NOUN =
  /^(?:leverages?|purchases?|showcases?|exhibits?|supply|supplies|crafts?|attempts?|dispatch(?:es)?|remedy|remedies|desires?|wish(?:es)?|resolves?|illustrates?)$/;
/** Of these the other form stands before an -ed or -en: `it's been` is not `it is been`. */
const MAY_BE_HAS = /^(?:it|that|there|here|what)'s$/;
const PARTICIPLE =
  /^\s+(?:\w+ly\s+|also\s+|always\s+|never\s+|just\s+|already\s+)?(?:been|got|had|become|gone|taken|come|made|\w+(?:ed|en|wn))\b/i;

/** What has to stand around a swapped wording; without an entry anything may. */
const CONDITIONS: ReadonlyMap<
  string,
  { readonly after?: RegExp; readonly notAfter?: RegExp; readonly notBefore?: RegExp }
> = new Map([
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

/** “We will as soon as we can”: what is left out keeps the verb from shrinking. */
const ELLIPSIS =
  /^\s+(?:as|if|when|because|and|but|or|until|unless|before|after|too|so|that|once|while|than|in)\b/i;

/** Pasts whose participle is another form, or that cannot follow a noun: only straight after who did it. */
const SIMPLE_PAST = /^(?:gave|began|chose|went|got|took|spoke|saw)\b/;
const SUBJECT = /(?:^|\s)(?:i|we|you|they|he|she|it|who)\s+(?:also\s+|just\s+)?$/i;

const BASES: ReadonlyMap<string, string> = new Map(
  pairs(VERBS).flatMap(([from]) =>
    inflected([from], 'verb').flatMap(([form]): [string, string][] =>
      form === undefined ? [] : [[form, from]],
    ),
  ),
);

/**
 * True when the wording `here` may give way to `instead`, both in lower case, between these pieces of its sentence. In doubt it
 * may not.
 */
export function isSafeSwap(here: string, instead: string, before: string, after: string): boolean {
  const pair = `${here}>${instead}`;
  const isVerb = VERB_SWAPS.has(pair);
  if (!isVerb && !OTHER_SWAPS.has(pair)) return false;
  if (isVerb && COULD_BE_NOUN.test(here) && !VERB_FOLLOWS.test(before)) return false;
  if (isVerb && /(?:ed|en)$/.test(here) && /\b(?:the|a|an|our|your|their|these|those)\s+$/i.test(before))
    return false;
  if (SIMPLE_PAST.test(instead) && !SUBJECT.test(before)) return false;
  if (MAY_BE_HAS.test(here) && PARTICIPLE.test(after)) return false;
  if (instead.includes("'") && ELLIPSIS.test(after)) return false;
  const condition = CONDITIONS.get(here) ?? CONDITIONS.get(BASES.get(here) ?? '');
  if (!condition) return true;
  return (
    (condition.after?.test(after) ?? true) &&
    !(condition.notAfter?.test(after) ?? false) &&
    !(condition.notBefore?.test(before) ?? false)
  );
}
