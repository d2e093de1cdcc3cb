import type { AngleId } from '../../craft/ids.ts';
import type { AngleWordings } from '../wording.ts';
import { TELLING_LINES } from './telling-lines.ts';
import { antiAudience } from './anti-audience.ts';
import { behindScenes } from './behind-scenes.ts';
import { communityMirror } from './community-mirror.ts';
import { comparison } from './comparison.ts';
import { confession } from './confession.ts';
import { costOfInaction } from './cost-of-inaction.ts';
import { craftDetail } from './craft-detail.ts';
import { customerAsHero } from './customer-as-hero.ts';
import { enemy } from './enemy.ts';
import { failure } from './failure.ts';
import { insiderRule } from './insider-rule.ts';
import { manifesto } from './manifesto.ts';
import { mythBust } from './myth-bust.ts';
import { objectsEye } from './objects-eye.ts';
import { origin } from './origin.ts';
import { prediction } from './prediction.ts';
import { questionUnanswered } from './question-unanswered.ts';
import { ritual } from './ritual.ts';
import { scaleShift } from './scale-shift.ts';
import { smallMoment } from './small-moment.ts';
import { teachOneThing } from './teach-one-thing.ts';
import { timeShift } from './time-shift.ts';
import { tradeOff } from './trade-off.ts';
import { unpopularOpinion } from './unpopular-opinion.ts';

const CLOSER: Readonly<Record<AngleId, AngleWordings>> = {
  'anti-audience': antiAudience,
  'behind-scenes': behindScenes,
  'community-mirror': communityMirror,
  comparison: comparison,
  confession: confession,
  'cost-of-inaction': costOfInaction,
  'craft-detail': craftDetail,
  'customer-as-hero': customerAsHero,
  enemy: enemy,
  failure: failure,
  'insider-rule': insiderRule,
  manifesto: manifesto,
  'myth-bust': mythBust,
  'objects-eye': objectsEye,
  origin: origin,
  prediction: prediction,
  'question-unanswered': questionUnanswered,
  ritual: ritual,
  'scale-shift': scaleShift,
  'small-moment': smallMoment,
  'teach-one-thing': teachOneThing,
  'time-shift': timeShift,
  'trade-off': tradeOff,
  'unpopular-opinion': unpopularOpinion,
};

const withTellingLines = (angle: AngleId): AngleWordings => ({
  angle,
  wordings: [...CLOSER[angle].wordings, ...TELLING_LINES[angle]],
});

/** All wordings, by angle: those that look for their own material, then those for whatever an editor would underline. */
export const WORDINGS: Readonly<Record<AngleId, AngleWordings>> = {
  'anti-audience': withTellingLines('anti-audience'),
  'behind-scenes': withTellingLines('behind-scenes'),
  'community-mirror': withTellingLines('community-mirror'),
  comparison: withTellingLines('comparison'),
  confession: withTellingLines('confession'),
  'cost-of-inaction': withTellingLines('cost-of-inaction'),
  'craft-detail': withTellingLines('craft-detail'),
  'customer-as-hero': withTellingLines('customer-as-hero'),
  enemy: withTellingLines('enemy'),
  failure: withTellingLines('failure'),
  'insider-rule': withTellingLines('insider-rule'),
  manifesto: withTellingLines('manifesto'),
  'myth-bust': withTellingLines('myth-bust'),
  'objects-eye': withTellingLines('objects-eye'),
  origin: withTellingLines('origin'),
  prediction: withTellingLines('prediction'),
  'question-unanswered': withTellingLines('question-unanswered'),
  ritual: withTellingLines('ritual'),
  'scale-shift': withTellingLines('scale-shift'),
  'small-moment': withTellingLines('small-moment'),
  'teach-one-thing': withTellingLines('teach-one-thing'),
  'time-shift': withTellingLines('time-shift'),
  'trade-off': withTellingLines('trade-off'),
  'unpopular-opinion': withTellingLines('unpopular-opinion'),
};
