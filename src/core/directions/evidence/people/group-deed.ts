import { isInstruction, isQuestion, isSupposed, lineDetector } from '../detector.ts';
import { isPastOrPerfect } from '../tense.ts';

const GROUP = new RegExp(
  '(?:^| )(?:volunteers|contributors|members|neighbours|neighbors|readers|customers|regulars|students|pupils|visitors|colleagues|attendees|participants|subscribers|followers|residents|farmers|growers|teachers|nurses|parents|children|kids|fans|maintainers|developers|engineers|librarians|researchers|listeners|guests)/NOUN (?:(?:from|in|across|around|at)/ADP (?:\\S+/(?:DET|ADJ|NOUN|PROPN|NUM|PRON) ){1,4})?(?:have/\\S+ |has/\\S+ |had/\\S+ )?(?:\\S+/ADV )?(?:came|made|built|brought|wrote|sent|asked|told|found|gave|helped|met|joined|donated|planted|painted|tested|voted|raised|filled|shared|reported|noticed|turned|worked|spent|took|carried|cooked|baked|translated|collected|signed|walked|danced|sang|queued|waited|submitted|created|organised|organized|presented|learned|learnt|said|wanted|chose|did)/VERB',
  'u',
);

/** A group of people that belongs to the brand's world did something. */
export const groupDeed = lineDetector(
  'group-deed',
  (sentence) =>
    GROUP.test(sentence.tagged) &&
    isPastOrPerfect(sentence) &&
    !isInstruction(sentence) &&
    !isQuestion(sentence) &&
    !isSupposed(sentence),
);
