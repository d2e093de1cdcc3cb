import { lineDetector } from '../detector.ts';
import { FIRST_NAMES } from '../first-names.ts';

const DEEDS =
  '(?:said|says|told|asked|asks|wrote|writes|built|made|found|noticed|spotted|brought|drove|walked|sat|stood|carried|cut|caught|kept|picked|showed|taught|learned|joined|left|started|began|opened|worked|spent|came|went|tried|took|gave|put|sent|drew|painted|designed|fixed|repaired|mended|cooked|baked|grew|planted|counted|tested|discovered|realised|realized|remembered|remembers|suggested|laughed|looked|pointed|called|ran|decided|bought|sold|wanted|thought|led|explained|explains|created|developed|added|presented|helped)';
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
