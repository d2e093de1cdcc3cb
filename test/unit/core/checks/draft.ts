import { completeProfile, type Profile } from '../../../../src/core/brand/index.ts';
import { checkDraft, fixEdit, type Finding } from '../../../../src/core/checks/index.ts';
import { readProse } from '../../../../src/core/text/index.ts';

/** A profile of which only this is written. */
export const profileOf = (written: Partial<Profile>): Profile => ({
  ...completeProfile({ name: 'Tea' }),
  ...written,
});

export const findingsOf = (draft: string, written: Partial<Profile>): Finding[] =>
  checkDraft(draft, readProse(draft), profileOf(written));

/** What stands in the file at each finding. */
export const spansOf = (draft: string, written: Partial<Profile>): string[] =>
  findingsOf(draft, written).map(({ start, end }) => draft.slice(start, end));

/** A draft with each fix put in place, the last first. */
export const fixed = (draft: string, written: Partial<Profile>): string =>
  findingsOf(draft, written)
    .flatMap((finding) => finding.fixes.map((fix) => fixEdit(finding, fix)))
    .reduceRight(
      (text, { start, end, replacement }) => text.slice(0, start) + replacement + text.slice(end),
      draft,
    );
