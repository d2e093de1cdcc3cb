import { lineDetector } from '../detector.ts';
import { FIRST_NAMES } from '../first-names.ts';

const DEEDS =
  '(?:built|found|kept|made|noticed|spotted|brought|drove|walked|cut|caught|picked|taught|carried|sent|drew|painted|designed|fixed|repaired|mended|cooked|baked|grew|planted|counted|discovered|laughed|sewed|carved|knitted|rebuilt|restored|translated|invented|stood|sat|stayed|waited|rang|knocked|swam|climbed|rowed|cycled|sang|played|dug|rescued|filled)';
const DEED = new RegExp(
  `(?:^| )([a-z]+)/PROPN (?:[a-z.'-]+/PROPN ){0,2}(?:(?:\\(/PUNCT|,/PUNCT) [^,)]{3,60} (?:\\)/PUNCT|,/PUNCT) )?(?:also/ADV |then/ADV |just/ADV |first/ADV |once/ADV )?${DEEDS}/VERB`,
  'u',
);

const TITLED = new RegExp(
  `(?:^| )(?:dr|prof|professor|mr|mrs|ms)\\.?/(?:PROPN|NOUN) (?:\\./PUNCT )?(?:[a-z.'-]+/PROPN ){1,2}(?:has/AUX |had/AUX )?${DEEDS}/VERB`,
  'u',
);

/** Somebody with a first name or a title did something. */
export const personDeed = lineDetector('person-deed', ({ tagged }) => {
  const name = DEED.exec(tagged)?.[1];
  return (name !== undefined && FIRST_NAMES.has(name)) || TITLED.test(tagged);
});
