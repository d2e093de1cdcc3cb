import * as against from './angles/against.ts';
import * as honest from './angles/honest.ts';
import * as making from './angles/making.ts';
import * as people from './angles/people.ts';
import type { AngleEntry } from './craft.ts';
import type { AngleId } from './ids.ts';

/** The twenty-four angles of the catalogue. */
export const ANGLE_ENTRIES: Readonly<Record<AngleId, AngleEntry>> = {
  enemy: against.enemy,
  'myth-bust': against.mythBust,
  confession: honest.confession,
  failure: honest.failure,
  'behind-scenes': making.behindScenes,
  'craft-detail': making.craftDetail,
  'customer-as-hero': people.customerAsHero,
  origin: people.origin,
  'cost-of-inaction': against.costOfInaction,
  'trade-off': honest.tradeOff,
  'unpopular-opinion': against.unpopularOpinion,
  'insider-rule': making.insiderRule,
  'time-shift': people.timeShift,
  prediction: people.prediction,
  'scale-shift': honest.scaleShift,
  ritual: making.ritual,
  'objects-eye': making.objectsEye,
  'anti-audience': against.antiAudience,
  comparison: honest.comparison,
  'small-moment': people.smallMoment,
  'question-unanswered': honest.questionUnanswered,
  manifesto: against.manifesto,
  'teach-one-thing': making.teachOneThing,
  'community-mirror': people.communityMirror,
};
