import { ANGLES, type AngleId } from '../catalogue/angle-ids.ts';
import type { TextSentence } from './text-sentence.ts';
import type { Recognised } from './recognised.ts';
import { featuresOf, type PassageFeatures } from './features.ts';
import { heard } from './manner.ts';
import { probabilities } from './model.ts';
import { passagesOf } from './passages.ts';
import { ANGLE_MODEL } from './weights.generated.ts';

const VOCABULARY: ReadonlyMap<string, number> = new Map(ANGLE_MODEL.vocabulary.map((term, at) => [term, at]));

/**
 * An angle less likely than this is not told. On published posts that were not learned from, 8 of 10 angles told at this
 * confidence or more are right and four in ten of the angles that posts have are told (test/bench/notebook-directions.md).
 */
const LEAST = 0.3;

/** The angle of an English text; undefined where it is told plainly, or none is clear. */
export function angleOf(sentences: readonly TextSentence[]): Recognised<AngleId> | undefined {
  const passages = passagesOf(sentences.map(({ text, kind }) => heard(text, kind))).map((passage) => {
    const features = featuresOf(passage.sentences, VOCABULARY);
    return { ...passage, features, likely: probabilities(ANGLE_MODEL, features.values) };
  });
  const weight = passages.reduce((sum, passage) => sum + passage.weight, 0);
  const likely = [...ANGLES, 'none'].map(
    (_, label) =>
      passages.reduce((sum, passage) => sum + (passage.likely[label] ?? 0) * passage.weight, 0) / weight,
  );
  const confidence = Math.max(...likely);
  const label = likely.indexOf(confidence);
  const id = ANGLES[label];
  if (id === undefined || confidence < LEAST) return undefined;
  const telling = passages.reduce((best, passage) =>
    (passage.likely[label] ?? 0) > (best.likely[label] ?? 0) ? passage : best,
  );
  return { id, confidence, sentence: telling.from + mostTelling(telling.features, label) };
}

/** The sentence whose own features speak most for a label, against what they say for the others. */
function mostTelling({ shownBy }: PassageFeatures, label: number): number {
  const row = ANGLE_MODEL.weights[label] ?? [];
  const spoken = shownBy.map((features) => features.reduce((sum, feature) => sum + (row[feature] ?? 0), 0));
  return Math.max(0, spoken.indexOf(Math.max(...spoken)));
}
