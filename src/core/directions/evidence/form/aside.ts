import { lineDetector } from '../detector.ts';

const ASIDE = /\(([^()]{18,140})\)/u;

/** A remark in brackets that says something: not an abbreviation, a reference or a price. */
export const aside = lineDetector('aside', ({ text }) => {
  const inside = ASIDE.exec(text)?.[1];
  return (
    inside !== undefined &&
    inside.split(' ').length >= 5 &&
    /\b(?:is|was|are|were|had|has|have|did|does|do|he|she|it|they|we|i|but|and yes|because|still|even|not|never|n't)\b/iu.test(
      inside,
    ) &&
    !/^(?:e\.?g|i\.?e|see|such as|including|also known|formerly|for example|pdf|opens|if|or|and|which|with|as is|as in|see)\b|for (?:example|instance)|\d{4}|[A-Z]{3,}|%|\d[\d,.]*\d/u.test(
      inside,
    )
  );
});
