import { isInstruction, isQuestion, isSupposed, lineDetector, tagged } from '../detector.ts';

const COMPARED = tagged(
  '(?:(?!(?:rather|other|later|sooner|further|lower|over|under|whether|either|after|never|ever|earlier|older|younger|fewer)/)[a-z]+er/(?:ADJ|ADV|NOUN)|(?:more|less)/ADV \\S+/ADJ|(?:better|worse)/(?:ADJ|ADV)) (?:\\S+/NOUN )?than/(?:ADP|SCONJ|CCONJ) (?!(?:\\d|expected|initially|originally|previously|planned|anticipated|usual|ever|before|one|two|three|four|five|six|ten|half|a/DET (?:year|month|week|day|decade)))<W>',
);

const TIMES =
  /\b(?:cost|costs|took|takes|weighs|lasts|lasted|needs) (?:more|less|longer) than (?:a|an|the|any|our|all)\b|\b(?:twice|half|(?:two|three|four|five|ten) times) as (?:long|much|many|far|fast|often|large|big|heavy|expensive|good)\b/iu;

/** Two things compared by a quality: “quieter than the old one”. */
export const comparative = lineDetector(
  'comparative',
  (sentence) =>
    (COMPARED.test(sentence.tagged) || TIMES.test(sentence.text)) &&
    !/\b(?:no (?:later|sooner|better time)|more (?:important|likely|often) than ever|better late than never|less is more|greater than|larger than \d|more than \d|older than \d|than (?:i|we|you)(?:'ve| have| had|'d| could| thought| expected| imagined| would| did| was| were)?)\b|[<>=]/iu.test(
      sentence.text,
    ) &&
    !isInstruction(sentence) &&
    !isQuestion(sentence) &&
    !isSupposed(sentence),
);
