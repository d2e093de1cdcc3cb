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
    examples: [
      'If the week were one metre of tape, your commute would be the size of a hand and the school run a thumbnail. We measure in thumbnails.',
      'The bolts in this bridge, laid end to end, would reach the pub and stop on the step. We counted them there.',
    ],
  },
};
