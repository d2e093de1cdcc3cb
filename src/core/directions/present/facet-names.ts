import type { Localize } from '../../base/localize.ts';
import type { AngleId } from '../catalogue/index.ts';

/** An angle’s name in the catalogue, in the reader’s language. In English it is the catalogue’s own. */
export function angleName(angle: AngleId, say: Localize): string {
  switch (angle) {
    case 'enemy':
      return say('Name the enemy');
    case 'myth-bust':
      return say('Put it right');
    case 'confession':
      return say('Own up');
    case 'failure':
      return say('Tell what went wrong');
    case 'behind-scenes':
      return say('Behind the door');
    case 'craft-detail':
      return say('One small detail');
    case 'customer-as-hero':
      return say('Their story, not yours');
    case 'origin':
      return say('How it began');
    case 'cost-of-inaction':
      return say('What waiting costs');
    case 'trade-off':
      return say('What it cost us');
    case 'unpopular-opinion':
      return say('Say the unpopular thing');
    case 'insider-rule':
      return say('A trade secret');
    case 'time-shift':
      return say('From another time');
    case 'prediction':
      return say('Say what’s coming');
    case 'scale-shift':
      return say('Zoom in or out');
    case 'ritual':
      return say('Every time, the same');
    case 'objects-eye':
      return say('Let the thing speak');
    case 'anti-audience':
      return say('Not for everyone');
    case 'comparison':
      return say('Side by side');
    case 'small-moment':
      return say('One small scene');
    case 'question-unanswered':
      return say('Leave it open');
    case 'manifesto':
      return say('Say what you believe');
    case 'teach-one-thing':
      return say('Teach one thing');
    case 'community-mirror':
      return say('You said, you did');
  }
}
