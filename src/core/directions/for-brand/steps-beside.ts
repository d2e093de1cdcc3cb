import { angleOf, tellingWords, type Candidate, type StepDraft, type StepReading } from '../index.ts';

/** Words that an opening has at least, to be compared. */
const OPENING_WORDS = 4;
/** Openings that share more of their telling words than this are alike. */
const ALIKE = 0.5;

/** What a reader notices of the steps beside a draft: their angle, and what they begin with. */
export const readSteps = (steps: readonly StepDraft[] = []): StepReading[] =>
  steps.flatMap(({ step, place, file, sentences }) => {
    const angle = angleOf(sentences)?.id;
    const opening = sentences.find(({ kind }) => kind !== 'heading')?.text;
    return angle === undefined && opening === undefined ? [] : [{ step, place, file, angle, opening }];
  });

/**
 * True where a candidate would make a draft like a step beside it: the same angle or, where its line is to be moved to the top, the same
 * opening.
 */
export function isLikeStep(
  { prompt, lines }: Pick<Candidate, 'prompt' | 'lines'>,
  steps: readonly StepReading[],
  { sentences }: { readonly sentences: readonly { readonly text: string }[] },
): boolean {
  const line = prompt.late === true ? sentences[lines[0] ?? -1]?.text : undefined;
  return steps.some(
    ({ angle, opening }) =>
      (prompt.showsAngle && prompt.angle === angle) ||
      (line !== undefined && opening !== undefined && beginsAlike(line, opening)),
  );
}

function beginsAlike(a: string, b: string): boolean {
  const [first, second] = [firstWords(a), firstWords(b)];
  if (first.length === OPENING_WORDS && first.join(' ') === second.join(' ')) return true;
  const [mine, theirs] = [new Set(tellingWords(a)), new Set(tellingWords(b))];
  const shared = [...mine].filter((word) => theirs.has(word)).length;
  return shared > 1 && shared / Math.min(mine.size, theirs.size) > ALIKE;
}

const firstWords = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+(?:[’'-]\p{L}+)*/gu) ?? []).slice(0, OPENING_WORDS);
