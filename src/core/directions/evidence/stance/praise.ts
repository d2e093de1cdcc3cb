import { isQuestion, lineDetector } from '../detector.ts';

const PRAISE =
  /\b(?:delicious|tasty|mouth-?watering|stunning|beautiful(?:ly)?|gorgeous|perfect(?:ly)?|premium|luxur(?:y|ious)|high[- ]quality|top[- ]quality|finest|exceptional|outstanding|amazing|incredible|fantastic|unbeatable|world[- ]class|best[- ]in[- ]class|award[- ]winning|unique|cutting[- ]edge|innovative|powerful|seamless(?:ly)?|effortless(?:ly)?|intuitive|robust|stylish|elegant|timeless|ultimate|superb|exquisite|indulgent|irresistible|lovingly|passionate(?:ly)?|state[- ]of[- ]the[- ]art|game[- ]changing|next[- ]level|reliable|authentic|carefully (?:selected|crafted|chosen)|easy to use|user[- ]friendly)\b/iu;

/** A line that praises what the writers offer, in words that anybody could use. */
export const praise = lineDetector(
  'praise',
  (sentence) =>
    PRAISE.test(sentence.text) &&
    !isQuestion(sentence) &&
    !/"|\b(?:thank\w*|award ceremony|unique (?:identifier|id|key|name|number|visitors?|users?)|not|n't|never|isn't|no|but|perfect (?:timing|example|storm)|perfectly (?:fine|good|valid|normal|possible|clear))\b/iu.test(
      sentence.text,
    ),
);
