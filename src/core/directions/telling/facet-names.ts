import type { Say } from '../../text/index.ts';
import type { AngleId } from '../craft/ids.ts';

/** An angle as a copywriter says it. */
export function angleName(angle: AngleId, say: Say): string {
  switch (angle) {
    case 'enemy':
      return say('What you stand against');
    case 'myth-bust':
      return say('A myth put right');
    case 'confession':
      return say('Confession');
    case 'failure':
      return say('What went wrong');
    case 'behind-scenes':
      return say('Behind the scenes');
    case 'craft-detail':
      return say('One detail of the making');
    case 'customer-as-hero':
      return say('A customer as hero');
    case 'origin':
      return say('How it began');
    case 'cost-of-inaction':
      return say('What doing nothing costs');
    case 'trade-off':
      return say('Trade-off');
    case 'unpopular-opinion':
      return say('Unpopular opinion');
    case 'insider-rule':
      return say('A rule of the trade');
    case 'time-shift':
      return say('From another time');
    case 'prediction':
      return say('What will come');
    case 'scale-shift':
      return say('Change of scale');
    case 'ritual':
      return say('A ritual');
    case 'objects-eye':
      return say('The thing speaks');
    case 'anti-audience':
      return say('Who it is not for');
    case 'comparison':
      return say('Side by side');
    case 'small-moment':
      return say('A small moment');
    case 'question-unanswered':
      return say('An open question');
    case 'manifesto':
      return say('What you believe');
    case 'teach-one-thing':
      return say('One thing taught');
    case 'community-mirror':
      return say('A mirror to your readers');
  }
}
