import type { Sign } from '../craft.ts';
import type { TemplateId } from '../ids.ts';

/** How they show in a text. */
export const TEMPLATE_SIGNS: Readonly<Record<TemplateId, readonly Sign[]>> = {
  'pictorial-analogy': [
    {
      pattern:
        /\b(?:think of (?:it|them|us|this|that) as|picture (?:it|this|them) as|imagine (?:it|them|the \p{L}+) as)\b/iu,
      weight: 2.6,
    },
    {
      pattern:
        /\b(?:works?|is|are|was|behaves?|reads?|moves?|stands?) (?:a lot |much |just |exactly )?like (?:a|an|the)\b/iu,
      weight: 1.8,
    },
    {
      pattern:
        /\bis (?:the|a|an|our) [\p{L}’' -]{3,30} (?:of|for) (?:the|a|an|our) [\p{L}’' -]{3,30}, (?:only|but|except|without|with)\b/iu,
      weight: 1.2,
    },
  ],
  'extreme-situation': [
    {
      pattern:
        /\b(?:the last (?:\p{L}+ ){0,2}(?:on earth|in the world|alive)|end of the world|if (?:the|every|all) [^.,]{3,50}\b(?:stopped|vanished|disappeared|ended|burnt|burned))\b/iu,
      weight: 2.2,
    },
    {
      pattern:
        /\b(?:so \p{L}+ that)\b[^.!?\n]{3,80}\b(?:moon|centur(?:y|ies)|forever|never again|hibernat\w*|fossil\w*|police|astronauts?|mountains?|satellites?|queen|king|vicar|archaeologists?)\b/iu,
      weight: 2.2,
    },
    {
      pattern:
        /\b(?:archaeologists?|aliens?|martians?|the year (?:2[1-9]|[3-9]\d)\d\d|in (?:a|five|two|ten) thousand years|outliv\w+|apocalypse|ice age|to the moon|mount everest|antarctic\w*|sahara)\b/iu,
      weight: 1.7,
    },
  ],
  consequence: [
    {
      pattern:
        /\b(?:because of (?:this|that|it|the)|as a result|that is (?:how|why)|that['’]s (?:how|why)|which is (?:how|why)|and so (?:the|he|she|it|they|my|our)|led to|it follows|side effects?|in consequence|consequently)\b/iu,
      weight: 1.7,
    },
    {
      pattern: /\b(?:no longer|stopped|since then|ever since|had to (?:buy|build|move|sell|learn|find))\b/iu,
      weight: 0.7,
    },
    { pattern: /\b(?:first|one) [^.!?\n]{3,60}, then [^.!?\n]{3,60}, (?:and )?then\b/iu, weight: 1.5 },
  ],
  competition: [
    {
      pattern:
        /\b(?:rac(?:e|ed|es|ing)|raced against|beat(?:s|en)?|versus|vs\.?|won by|lost by|against the clock|outr(?:an|un)|outpac\w+|head to head|a draw|duel|photo finish|compete[sd]?)\b/iu,
      weight: 1.2,
    },
    {
      pattern:
        /\b(?:which (?:came|got there|was|is) (?:first|faster|quicker)|who won|the winner|the (?:snail|tortoise|horse|bus|bicycle|kettle|pigeon|letter|ferry) (?:won|lost|came|got|arrived))\b/iu,
      weight: 1.4,
    },
    { pattern: /\b(?:against (?:a|an|the) \p{L}+)\b/iu, weight: 0.6 },
  ],
  'interactive-experiment': [
    {
      pattern:
        /\b(?:try (?:this|it|an experiment)|do this|an experiment|close your eyes|hold your (?:breath|hand|thumb)|count (?:to|the|how)|put your (?:hand|thumb|ear|finger)|press your|look up (?:now|from)|shut your eyes|read (?:this|that) (?:again|aloud|out loud)|take a (?:coin|pen|sheet|glass|spoon|piece))\b/iu,
      weight: 2,
    },
    {
      pattern:
        /\b(?:now (?:open|look|turn|do|read|let|try|breathe|imagine|stop|listen)|what (?:do|did) you (?:see|hear|feel|notice)|you(?:['’]ll| will) (?:feel|hear|notice|see|find))\b/iu,
      weight: 1.1,
    },
  ],
  dimensionality: [
    {
      pattern:
        /\b(?:laid end to end|end to end|stacked|side by side they|times the (?:height|length|size|weight)|the (?:height|length|size|weight) of (?:a|an|the|two|three)|twice the|to scale|the size of (?:a|an|the))\b/iu,
      weight: 1.8,
    },
    {
      pattern:
        /\b(?:if (?:you|it|we|they|the|every|a) [^.,!?]{3,60}\b(?:were|shrank|shrunk|lasted|laid|added up|stretched)|(?:one|a single) \p{L}+ (?:made|becomes|is|times|multiplied)|by the time (?:it|you|she|he|they) (?:is|are))\b/iu,
      weight: 1.5,
    },
    {
      pattern:
        /\b(?:in (?:a hundred|fifty|forty|thirty|two hundred) years|a (?:second|minute|day|year) (?:of|is|lasts)|every (?:\p{L}+ )?second|adds up to|(?:divided|multiplied) by)\b/iu,
      weight: 1.3,
    },
  ],
};
