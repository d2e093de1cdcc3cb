import type { Localize } from '../../base/localize.ts';
import type { AngleId } from '../catalogue/index.ts';

/** An angle’s name in the catalogue, in the reader’s language. In English it is the catalogue’s own. */
export function angleName(angle: AngleId, say: Localize): string {
  switch (angle) {
    case 'enemy':
      return say('Name the opponent');
    case 'myth-bust':
      return say('Correct a myth');
    case 'confession':
      return say('Admit a mistake');
    case 'failure':
      return say('Describe a failure');
    case 'behind-scenes':
      return say('Behind the scenes');
    case 'craft-detail':
      return say('One small detail');
    case 'customer-as-hero':
      return say('The customer’s story');
    case 'origin':
      return say('How it began');
    case 'cost-of-inaction':
      return say('Cost of waiting');
    case 'trade-off':
      return say('Describe a trade-off');
    case 'unpopular-opinion':
      return say('State an unpopular opinion');
    case 'insider-rule':
      return say('Insider knowledge');
    case 'time-shift':
      return say('Past or future');
    case 'prediction':
      return say('Make a prediction');
    case 'scale-shift':
      return say('Change the scale');
    case 'ritual':
      return say('A ritual');
    case 'objects-eye':
      return say('The object’s view');
    case 'anti-audience':
      return say('Not for everyone');
    case 'comparison':
      return say('Side by side');
    case 'small-moment':
      return say('One small moment');
    case 'question-unanswered':
      return say('Ask an open question');
    case 'manifesto':
      return say('State your beliefs');
    case 'teach-one-thing':
      return say('Teach one thing');
    case 'community-mirror':
      return say('What customers say');
  }
}
