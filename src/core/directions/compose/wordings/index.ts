import type { AngleId } from '../../craft/ids.ts';
import type { AngleWordings } from '../wording.ts';
import { behindScenes } from './behind-scenes.ts';
import { confession } from './confession.ts';
import { costOfInaction } from './cost-of-inaction.ts';
import { craftDetail } from './craft-detail.ts';
import { customerAsHero } from './customer-as-hero.ts';
import { enemy } from './enemy.ts';
import { failure } from './failure.ts';
import { insiderRule } from './insider-rule.ts';
import { mythBust } from './myth-bust.ts';
import { origin } from './origin.ts';
import { tradeOff } from './trade-off.ts';
import { unpopularOpinion } from './unpopular-opinion.ts';

/** All wordings, by angle. */
export const WORDINGS: Readonly<Partial<Record<AngleId, AngleWordings>>> = {
  enemy,
  'myth-bust': mythBust,
  confession,
  failure,
  'behind-scenes': behindScenes,
  'craft-detail': craftDetail,
  'customer-as-hero': customerAsHero,
  origin,
  'cost-of-inaction': costOfInaction,
  'trade-off': tradeOff,
  'unpopular-opinion': unpopularOpinion,
  'insider-rule': insiderRule,
};
