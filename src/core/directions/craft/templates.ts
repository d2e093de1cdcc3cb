import type { CraftEntry } from './craft.ts';
import type { TemplateId } from './ids.ts';

/** The six creativity templates of Goldenberg, Mazursky and Solomon (1999), Marketing Science 18(3), as a post can use them. */
export const TEMPLATE_ENTRIES: Readonly<Record<TemplateId, CraftEntry<TemplateId>>> = {
  'pictorial-analogy': {
    id: 'pictorial-analogy',
    name: 'An image that fits',
    gist: 'Puts a well-known image in the place of the thing, and lets it do the work.',
    needs: [['comparison'], ['thing']],
    changes: ['template', 'domain'],
    signs: () => [
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
    examples: [
      'Think of the sluice as a doorman. It knows who lives downstream, it nods them through, and on wet nights it puts out an arm.',
      'The lift in our building moves like a waiter with a full tray. Please do not shout your order from the fourth floor.',
    ],
  },
  'extreme-situation': {
    id: 'extreme-situation',
    name: 'Carried too far',
    gist: 'Takes what it does, or doing without, to where it can no longer be believed.',
    needs: [['promise'], ['number'], ['negation']],
    changes: ['template'],
    signs: () => [
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
    examples: [
      'Our hinge is so quiet that the vicar has checked three times whether the door is still there. He has now asked for a louder one.',
      'In five thousand years archaeologists will dig up this mug, run a finger round the rim, and put the kettle on.',
    ],
  },
  consequence: {
    id: 'consequence',
    name: 'What it leads to',
    gist: 'Shows only what follows from using it, or from not using it.',
    needs: [['cause'], ['change'], ['fault']],
    changes: ['template'],
    signs: () => [
      {
        pattern:
          /\b(?:because of (?:this|that|it|the)|as a result|that is (?:how|why)|that['’]s (?:how|why)|which is (?:how|why)|and so (?:the|he|she|it|they|my|our)|led to|it follows|side effects?|in consequence|consequently)\b/iu,
        weight: 1.7,
      },
      {
        pattern:
          /\b(?:no longer|stopped|since then|ever since|had to (?:buy|build|move|sell|learn|find))\b/iu,
        weight: 0.7,
      },
      { pattern: /\b(?:first|one) [^.!?\n]{3,60}, then [^.!?\n]{3,60}, (?:and )?then\b/iu, weight: 1.5 },
    ],
    examples: [
      'Since the new glazing went in, the Pattersons have learnt that their clock ticks. As a result they had to buy a quieter clock, and then a quieter dog.',
      'First the shed dried out, then the swallows came back, and then we lost a very good excuse for not going in. That is how gutters work.',
    ],
  },
  competition: {
    id: 'competition',
    name: 'Against a rival',
    gist: 'Sets it to compete with something of another kind, seriously.',
    needs: [['comparison'], ['number']],
    changes: ['template'],
    signs: () => [
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
    examples: [
      'We raced our same-day courier against a pigeon from Bury. The pigeon won by four minutes. It could not take a signature.',
      'The kettle against the broadband: both on at seven, one tea bag, one film. It was a draw, and the tea was better.',
    ],
  },
  'interactive-experiment': {
    id: 'interactive-experiment',
    name: 'Try it now',
    gist: 'Has the reader do or imagine a small experiment that proves the point.',
    needs: [['process'], ['address'], ['thing']],
    changes: ['template', 'pointOfView'],
    signs: () => [
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
    examples: [
      'Close your eyes and count to six. Now open them. That is how long the crossing outside our school stays green.',
      'Hold your breath while you read this line. You will notice that you rushed the end. So does everyone on a ward with one ventilator.',
    ],
  },
  dimensionality: {
    id: 'dimensionality',
    name: 'Stretch time or size',
    gist: 'Changes its time, size or number: multiplied, divided, or seen from next century.',
    needs: [['number'], ['time']],
    changes: ['template'],
    signs: () => [
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
    examples: [
      'If the week were one metre of tape, your commute would be the size of a hand and the school run a thumbnail. We measure in thumbnails.',
      'The bolts in this bridge, laid end to end, would reach the pub and stop on the step. We counted them there.',
    ],
  },
};
