import type { Detector, Found } from './detector.ts';
import type { DraftText } from './draft-text.ts';
import { lineDetectors } from './lines.ts';
import { personDeed } from './single/person-deed.ts';
import { question } from './single/question.ts';
import { quotation } from './single/quotation.ts';
import { refusal } from './single/refusal.ts';
import {
  allGoesWell,
  firstFact,
  labelTitle,
  nobodySpeaks,
  noReason,
  startsWithUs,
} from './whole/absences.ts';
import { concreteThing } from './whole/concrete-thing.ts';
import { copyLine } from './whole/copy-line.ts';
import { mailLine } from './whole/mail-line.ts';
import { namelessPeople } from './whole/nameless-people.ts';
import { notesToSelf } from './whole/note-to-self.ts';
import { offerLine } from './whole/offer-line.ts';
import { pointList } from './whole/point-list.ts';
import { saidTwice } from './whole/said-twice.ts';
import { strongLine } from './whole/strong-line.ts';
import { wantsEnding, wantsOpening } from './whole/wanted.ts';

/** Every detector: those of data/directions/lines.yaml, and those that a table cannot hold. */
export const DETECTORS: readonly Detector[] = [
  ...lineDetectors(),
  personDeed,
  question,
  quotation,
  refusal,
  allGoesWell,
  firstFact,
  labelTitle,
  nobodySpeaks,
  noReason,
  startsWithUs,
  concreteThing,
  copyLine,
  mailLine,
  namelessPeople,
  offerLine,
  pointList,
  saidTwice,
  strongLine,
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
