import type { Detector, Found } from './detector.ts';
import type { DraftText } from './draft-text.ts';
import { lineDetectors } from './lines.ts';
import { outsideClaim } from './single/outside-claim.ts';
import { quotation } from './single/quotation.ts';
import { refusal } from './single/refusal.ts';
import { allGoesWell, labelTitle, nobodySpeaks, startsWithUs, longOpening } from './whole/absences.ts';
import { brokenOff } from './unfinished/broken-off.ts';
import { changeList } from './whole/change-list.ts';
import { concreteThing } from './whole/concrete-thing.ts';
import { copyLine } from './whole/copy-line.ts';
import { emptySection } from './unfinished/empty-section.ts';
import { leadPerson } from './people/lead-person.ts';
import { mailLine } from './whole/mail-line.ts';
import { manyPeopleNamed } from './people/many-people-named.ts';
import { notesToSelf } from './unfinished/note-to-self.ts';
import { offerLine } from './whole/offer-line.ts';
import { severalItems } from './whole/several-items.ts';
import { strongLine, vividLine } from './whole/strong-line.ts';
import { testimonial } from './whole/testimonial.ts';
import { personLine } from './people/person-line.ts';
import { essay, wholePost } from './whole/whole-post.ts';
import { wantsEnding, wantsOpening } from './unfinished/wanted.ts';

/** Every detector: those of data/directions/lines.yaml, and those that a table cannot hold. */
export const DETECTORS: readonly Detector[] = [
  ...lineDetectors(),
  outsideClaim,
  quotation,
  refusal,
  allGoesWell,
  labelTitle,
  nobodySpeaks,
  startsWithUs,
  concreteThing,
  copyLine,
  mailLine,
  offerLine,
  brokenOff,
  changeList,
  severalItems,
  emptySection,
  leadPerson,
  personLine,
  wholePost,
  essay,
  manyPeopleNamed,
  strongLine,
  vividLine,
  longOpening,
  testimonial,
  wantsEnding,
  wantsOpening,
];

/** Lines that show something, and what it is. */
export interface Evidence extends Found {
  readonly id: string;
}

/** Everything that the detectors find in a draft; lines that the writer wrote for herself are left out. */
export function findEvidence(draft: DraftText): Evidence[] {
  const notes = new Set(notesToSelf(draft));
  return DETECTORS.flatMap((detector) =>
    detector
      .find(draft)
      .filter(({ sentence, second }) => !notes.has(sentence) && (second === undefined || !notes.has(second)))
      .map((found) => ({ id: detector.id, ...found })),
  );
}
