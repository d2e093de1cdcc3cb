import type { StepDraft } from '../../../directions/index.ts';
import type { DraftText } from '../drafts/draft-text.ts';
import type { Journey, Touchpoint } from '../journey.ts';
import { stepsBeside } from './earlier-steps.ts';

/**
 * The drafts of the steps right before and after a touchpoint, as directions read them.
 * @param fileOf where a draft is, from its path in the journey
 */
export function stepDrafts(
  journey: Pick<Journey, 'touchpoints'>,
  id: string,
  draftAt: (path: string) => DraftText | undefined,
  fileOf: (path: string) => string = (path) => path,
): StepDraft[] {
  const { before, after } = stepsBeside(journey, id);
  const own = journey.touchpoints.get(id)?.draft?.text;
  const read = (place: StepDraft['place'], { id: step, draft }: Touchpoint): StepDraft[] => {
    // Two touchpoints may send one draft.
    const text = draft && draft.text !== own ? draftAt(draft.text) : undefined;
    if (!draft || !text) return [];
    const sentences = text.sentences
      .filter((sentence) => sentence.place !== 'head')
      .map((sentence) => ({
        text: sentence.text,
        kind: sentence.place === 'heading' ? ('heading' as const) : ('paragraph' as const),
      }));
    return [{ step: step.text, place, file: fileOf(draft.text), sentences }];
  };
  return [
    ...before.flatMap((touchpoint) => read('before', touchpoint)),
    ...after.flatMap((touchpoint) => read('after', touchpoint)),
  ];
}
