import { isInstruction, isQuestion, isSupposed, lineDetector, tagged } from '../detector.ts';

/** What a text will show further down, or what is a mere formula, is no promise. */
const NO_PROMISE =
  'see|discuss|show|describe|explain|look|cover|use|be|have|need|explore|focus|go|start|begin|talk|learn|find|introduce|get|assume|walk|dive|consider|present|call|refer|take|examine|illustrate|demonstrate|say|mention|return|come|know|let|try|want|feel|remember|miss|compare|summarize|summarise|share|review|assess|cover|meet|likely|probably|think|review|outline|highlight|create|set|write|define|hear|convene|address|extract|shift|add|run|build|implement|install';
const PROMISE = tagged(
  `we/PRON (?:will/AUX |'ll/AUX )(?:not/PART |never/ADV |always/ADV |also/ADV |continue/VERB to/PART |keep/VERB )?(?!(?:${NO_PROMISE})/)[a-z]+/VERB`,
);

/** What the writers say that they will do. */
export const promise = lineDetector(
  'promise',
  (sentence) =>
    PROMISE.test(sentence.tagged) &&
    sentence.words >= 7 &&
    !/\b(?:in this (?:post|article|section|series|tutorial)|below|following|next section|if (?:we|you)|as we will|then we|now we)\b/iu.test(
      sentence.text,
    ) &&
    !isInstruction(sentence) &&
    !isQuestion(sentence) &&
    !isSupposed(sentence),
);
