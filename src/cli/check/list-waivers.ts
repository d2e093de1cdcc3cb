import { readProfile } from '../../core/brand/index.ts';
import { waiversOfBrand, waiversOfDraft, writeStatement, type Waiver } from '../../core/checks/index.ts';
import { readProse } from '../../core/text/index.ts';
import { today } from '../brand-folder.ts';
import { readDraft } from '../read-text.ts';
import { positionsIn } from '../position.ts';

/** What a file exempts from checks. */
export interface ListedWaiver extends Waiver {
  readonly file: string;
  /** `line:column` from 1; undefined for what holds for the brand. */
  readonly position: string | undefined;
}

/** What drafts and the profile exempt, for review. */
export function listWaivers(drafts: readonly string[], profileFile: string | undefined): ListedWaiver[] {
  const day = today();
  const ofBrand =
    profileFile === undefined ? [] : waiversOfBrand(readProfile(readDraft(profileFile), '').profile, day);
  return [
    ...ofBrand.map((waiver) => ({ ...waiver, file: profileFile ?? '', position: undefined })),
    ...drafts.flatMap((file) => {
      const text = readDraft(file);
      const position = positionsIn(text);
      return waiversOfDraft(text, readProse(text), day).map((waiver) => ({
        ...waiver,
        file,
        position: position(waiver.at ?? 0),
      }));
    }),
  ];
}

/** One line: `draft.md:3:1  terms/banned “chapel”: a street's name, until 2027-03-01`. */
export function waiverLine({ file, position, holds, ...waiver }: ListedWaiver): string {
  const place = position === undefined ? file : `${file}:${position}`;
  const isOff = waiver.reason === '' && waiver.scope === 'brand';
  const said = isOff
    ? `${waiver.rules.join(', ')}: off`
    : (writeStatement(waiver) ?? waiver.rules.join(', '));
  return `${place}  ${said}${holds ? '' : '  (exempts nothing any more)'}`;
}
