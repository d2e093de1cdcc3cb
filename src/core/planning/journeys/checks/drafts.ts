import { findingAt, type CheckedJourney, type JourneyFinding } from './finding.ts';

/** Touchpoints without a draft: none named, no such file, or nothing in it. */
export function missingDrafts({ journey, draftOf, localize }: CheckedJourney): JourneyFinding[] {
  return [...journey.touchpoints.values()].flatMap((touchpoint): JourneyFinding[] => {
    const { id, draft } = touchpoint;
    if (!draft) return [findingAt('missing-draft', id, [id.text], localize('“{0}” has no draft.', id.text))];
    const text = draftOf(touchpoint);
    if (!text)
      return [
        findingAt('missing-draft', draft, [id.text], localize('There is no file {0}.', draft.text), {
          fixes: [{ title: localize('Create {0}', draft.text), edits: [], creates: draft.text }],
        }),
      ];
    return text.isEmpty
      ? [findingAt('missing-draft', draft, [id.text], localize('Nothing is written in {0} yet.', draft.text))]
      : [];
  });
}
