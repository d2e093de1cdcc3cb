import type { Sign } from '../craft.ts';
import type { StructureId } from '../ids.ts';

/** How they show in a text. */
export const STRUCTURE_SIGNS: Readonly<Record<StructureId, readonly Sign[]>> = {
  'attention-interest-desire-action': [
    { pattern: /^[^.!?]{1,60}[.!?]$/u, where: 'first', weight: 0.7 },
    {
      pattern:
        /^(?:(?:so|and|then),? )?(?:come|book|order|try|call|ring|write|sign|get|visit|join|buy|reserve|ask|send|see|register|reply|subscribe|pre-?order)\b/iu,
      where: 'last',
      weight: 1.4,
    },
    { pattern: /\b(?:imagine|picture|you(?:['’]ll| will| can))\b/iu, weight: 0.7 },
  ],
  'problem-agitation-solution': [
    {
      pattern:
        /\b(?:problem|trouble|leak\w*|broke\w*|breaks?|lost|lose|fail\w*|late|stuck|waste\w*|wrong|hurts?|sink\w*|jam\w*|crack\w*|cost(?:s|ing) you)\b/iu,
      where: 'first',
      weight: 1,
    },
    {
      pattern:
        /\b(?:worse|every (?:week|month|year|winter|time)|and then|by then|meanwhile|soon|before long|adds? up|until)\b/iu,
      weight: 0.7,
    },
    {
      pattern:
        /\b(?:so we (?:made|built|wrote|changed|moved|put|cut|fitted|began|started)|that is why we|that['’]s why we|our answer|instead,? we|fix(?:es|ed)?|solves?|no more)\b/iu,
      weight: 1.2,
    },
  ],
  'before-after-bridge': [
    {
      pattern:
        /\b(?:used to|once|until (?:last|this|then|we|\d{4})|for years|before (?:that|this|we)|back then|last (?:year|winter|spring|summer|autumn|month))\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:now|today|these days|since then|this (?:year|winter|spring|summer|autumn|week)|no longer)\b/iu,
      weight: 0.9,
    },
    {
      pattern:
        /\b(?:what changed|the difference|in between|it took|all it took|what happened|how\?|thanks to|because we|the bridge)\b/iu,
      weight: 1.1,
    },
  ],
  'features-advantages-benefits': [
    {
      pattern: /\b(?:keeps?|holds?|lets|stops|dries|stays|heats) (?:the|it|its|them|evenly|your)\b/iu,
      weight: 0.6,
    },
    {
      pattern:
        /\b(?:has|have|comes with|with (?:a|an|two|three|four)|is made (?:of|from)|made from|lined with|fitted with)\b/iu,
      weight: 0.6,
    },
    {
      pattern:
        /\b(?:so (?:that )?(?:it|they|the)|which (?:means|keeps|lets|makes|stops)|that means|meaning)\b/iu,
      weight: 1,
    },
    {
      pattern:
        /\b(?:so (?:that )?you|you (?:get|can|never|need|won['’]t|will|save|keep)|lets you|gives you)\b/iu,
      weight: 0.9,
    },
  ],
  'promise-picture-proof-push': [
    {
      pattern:
        /\b(?:you(?:['’]ll| will)|we (?:promise|guarantee)|will (?:last|never|save|keep)|in (?:\w+ )?(?:minutes|days|weeks))\b/iu,
      where: 'first',
      weight: 1,
    },
    { pattern: /\b(?:imagine|picture|think of)\b/iu, weight: 0.9 },
    {
      pattern: /\b(?:\d[\d,.]*|tested|measured|says|said|of our customers|out of|proof|last year)\b/iu,
      weight: 0.5,
    },
    {
      pattern:
        /^(?:so,? )?(?:come|book|order|try|call|ring|write|sign|get|visit|join|buy|reserve|ask|send|bring)\b/iu,
      where: 'last',
      weight: 0.9,
    },
  ],
  'guided-hero': [
    {
      pattern: /\b(?:wanted|needed|hoped|asked (?:for|us|if)|came (?:to us|in)|rang|wrote to us)\b/iu,
      weight: 1,
    },
    {
      pattern: /\b(?:but|couldn['’]t|could not|refused|failed|stuck|no one|nobody|until)\b/iu,
      weight: 0.5,
    },
    {
      pattern:
        /\b(?:we (?:gave|lent|showed|sent|told|taught|helped|found|made|put|said)|lent (?:him|her|them))\b/iu,
      weight: 1,
    },
    {
      pattern: /\b(?:she|he|they) (?:did|won|made|finished|built|opened|passed|went|wrote|has|have|now)\b/iu,
      weight: 0.7,
    },
  ],
  'nested-loop': [
    {
      pattern:
        /\b(?:but first|more of that|i['’]ll come (?:back )?to|we['’]ll come (?:back )?to|come back to (?:that|her|him|it)|first,? (?:a|another) story|years earlier|to explain)\b/iu,
      weight: 2,
    },
    {
      pattern:
        /\b(?:which brings (?:us|me)|back (?:to|at|in) (?:the|our|that)|and (?:the|that) (?:\w+) from the (?:start|beginning)|as for the|remember the)\b/iu,
      weight: 1.2,
    },
  ],
  'one-line-turn': [
    {
      pattern:
        /^(?:then|but|and then|except|only|instead|until|now|not|nobody|it was|we (?:didn['’]t|did not|said))\b/iu,
      where: 'last',
      weight: 0.8,
    },
    { pattern: /^[^.!?]{1,42}[.!?]$/u, where: 'last', weight: 0.7 },
  ],
  ladder: [
    { pattern: /^(?:\d{1,2}[.)]|step \d|first(?:ly)?[,:]|one[.:])/imu, weight: 1 },
    { pattern: /^(?:second(?:ly)?|then|next|two)[,.:]/imu, weight: 0.8 },
    { pattern: /^(?:third(?:ly)?|finally|lastly|three|last)[,.:]/imu, weight: 0.8 },
  ],
  letter: [
    {
      pattern:
        /^(?:dear|hello|hi|good (?:morning|evening)|to (?:the|whoever|my|our))\b[^.!?]{0,50}(?:,|:|$)/iu,
      where: 'first',
      weight: 2.4,
    },
    {
      pattern:
        /^(?:yours|love|with (?:love|thanks|kind|warm)|sincerely|regards|best wishes|kind regards|p\.?s\.?|see you)\b/iu,
      where: 'last',
      weight: 1.2,
    },
  ],
  'question-and-answer': [{ pattern: /\?["”’]?$/mu, weight: 0.5 }],
};
