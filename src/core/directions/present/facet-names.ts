import type { Localize } from '../../base/localize.ts';
import type { AngleId } from '../catalogue/index.ts';

const ANGLE_NAMES: Readonly<Record<AngleId, (say: Localize) => string>> = {
  enemy: (say) => say('Name the opponent'),
  'myth-bust': (say) => say('Correct a myth'),
  confession: (say) => say('Admit a mistake'),
  failure: (say) => say('Describe a failure'),
  'behind-scenes': (say) => say('Behind the scenes'),
  'craft-detail': (say) => say('One small detail'),
  'customer-as-hero': (say) => say('The customer’s story'),
  origin: (say) => say('How it began'),
  'cost-of-inaction': (say) => say('Cost of waiting'),
  'trade-off': (say) => say('Describe a trade-off'),
  'unpopular-opinion': (say) => say('State an unpopular opinion'),
  'insider-rule': (say) => say('Insider knowledge'),
  'time-shift': (say) => say('Past or future'),
  prediction: (say) => say('Make a prediction'),
  'scale-shift': (say) => say('Change the scale'),
  ritual: (say) => say('A ritual'),
  'objects-eye': (say) => say('The object’s view'),
  'anti-audience': (say) => say('Not for everyone'),
  comparison: (say) => say('Side by side'),
  'small-moment': (say) => say('One small moment'),
  'question-unanswered': (say) => say('Ask an open question'),
  manifesto: (say) => say('State your beliefs'),
  'teach-one-thing': (say) => say('Teach one thing'),
  'community-mirror': (say) => say('What customers say'),
};

/** An angle’s name in the catalogue, in the reader’s language. In English it is the catalogue’s own. */
export const angleName = (angle: AngleId, say: Localize): string => ANGLE_NAMES[angle](say);
