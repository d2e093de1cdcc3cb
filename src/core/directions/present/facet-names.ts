import type { Localize } from '../../base/localize.ts';
import type { AngleId } from '../catalogue/index.ts';

const ANGLE_NAMES: Readonly<Record<AngleId, (localize: Localize) => string>> = {
  enemy: (localize) => localize('Name the opponent'),
  'myth-bust': (localize) => localize('Correct a myth'),
  confession: (localize) => localize('Admit a mistake'),
  failure: (localize) => localize('Describe a failure'),
  'behind-scenes': (localize) => localize('Behind the scenes'),
  'craft-detail': (localize) => localize('One small detail'),
  'customer-as-hero': (localize) => localize('The customer’s story'),
  origin: (localize) => localize('How it began'),
  'cost-of-inaction': (localize) => localize('Cost of waiting'),
  'trade-off': (localize) => localize('Describe a trade-off'),
  'unpopular-opinion': (localize) => localize('State an unpopular opinion'),
  'insider-rule': (localize) => localize('Insider knowledge'),
  'time-shift': (localize) => localize('Past or future'),
  prediction: (localize) => localize('Make a prediction'),
  'scale-shift': (localize) => localize('Change the scale'),
  ritual: (localize) => localize('A ritual'),
  'objects-eye': (localize) => localize('The object’s view'),
  'anti-audience': (localize) => localize('Not for everyone'),
  comparison: (localize) => localize('Side by side'),
  'small-moment': (localize) => localize('One small moment'),
  'question-unanswered': (localize) => localize('Ask an open question'),
  manifesto: (localize) => localize('State your beliefs'),
  'teach-one-thing': (localize) => localize('Teach one thing'),
  'community-mirror': (localize) => localize('What customers say'),
};

/** An angle’s name in the catalogue, in the reader’s language. In English it is the catalogue’s own. */
export const angleName = (angle: AngleId, localize: Localize): string => ANGLE_NAMES[angle](localize);
