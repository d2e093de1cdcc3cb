import type { Detector } from '../detector.ts';

const DEFINITION =
  /^(?:the )?(?:[A-Z][\w.+-]*|[a-z]+)(?: [\w.+()-]+){0,4} (?:is|are) (?:an?|the) (?!(?:lot|few|bit|shame|first|second|last|next|only|same|best|worst|result|reason|way|time|problem|question|one|part|most|biggest|largest)\b)(?:[\w-]+[ ,]+){0,8}?(?:tool|project|platform|service|library|framework|system|organi[sz]ation|programme|program|network|community|database|language|app|application|standard|format|method|technique|initiative|company|studio|shop|collective|charity|magazine|journal|conference|plugin|package|software|protocol|vehicle|fruit|vegetable|plant|tree|dish|process|practice|approach|engine|non-profit|nonprofit|browser|distribution)\b/u;
/** A piece says what its subject is near its beginning. */
const OPENING = 8;

/** Says what the subject of the piece is: “Kerchunk is a library that …”. */
export const definition: Detector<'definition'> = {
  id: 'definition',
  find: ({ sentences }) => {
    const at = sentences.findIndex(
      ({ isProse, text }, index) =>
        index < OPENING &&
        isProse &&
        DEFINITION.test(text) &&
        !/^(?:this|that|it|there|here|these|those|what|which)\b/iu.test(text),
    );
    return at >= 0 ? [{ sentence: at }] : [];
  },
};
