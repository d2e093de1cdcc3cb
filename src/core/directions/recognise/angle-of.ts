import { ANGLES, type AngleId } from '../catalogue/angle-ids.ts';
import type { TextSentence } from './text-sentence.ts';
import type { Recognised } from './recognised.ts';
import { featuresOf, type PassageFeatures } from './features.ts';
import { heard } from './manner.ts';
import { probabilities } from './model.ts';
import { passagesOf } from './passages.ts';
import { ANGLE_MODEL } from './weights.generated.ts';

const VOCABULARY: ReadonlyMap<string, number> = new Map(ANGLE_MODEL.vocabulary.map((term, at) => [term, at]));

/** An angle less likely than this is not told; plain posts stay below it in cross-validation. */
const LEAST = 0.2;
/** In a text of several passages chance has more places to strike: an angle has to carry the whole. */
const LEAST_OF_LONG = 0.3;

/**
 * An angle told with this confidence or more may be shown as sure, below it as uncertain. Measured by cross-validation
 * on short posts of brands that were not learned from (test/bench/notebook-directions.md): at 0.4 or more 81 % are right
 * (233 of the 354 told), between 0.2 and 0.4 48 %; no plain post was told an angle. Posts of other hands do worse.
 */
export const SURE_ANGLE = 0.4;

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
  if (id === undefined || !(confidence >= (passages.length > 1 ? LEAST_OF_LONG : LEAST))) return undefined;
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
