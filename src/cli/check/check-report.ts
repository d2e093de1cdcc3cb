import type { Finding } from '../../core/checks/index.ts';
import { placesIn, type Place } from '../position.ts';

/** A finding with its lines and columns, from 1; columns are UTF-16 units. */
export interface PlacedFinding extends Finding {
  readonly from: Place;
  readonly to: Place;
}

/** What was found in a file, in the order of its text. */
export interface FileReport {
  /** As it was given. */
  readonly file: string;
  readonly text: string;
  readonly findings: readonly PlacedFinding[];
}

export function reportOn(file: string, text: string, findings: readonly Finding[]): FileReport {
  const place = placesIn(text);
  return {
    file,
    text,
    findings: findings.map((finding) => ({ ...finding, from: place(finding.start), to: place(finding.end) })),
  };
}

/** What findings let a check fail. */
export const FAIL_ON = ['information', 'warning', 'never'] as const;
export type FailOn = (typeof FAIL_ON)[number];

export const fails = (reports: readonly FileReport[], failOn: FailOn): boolean =>
  failOn !== 'never' &&
  reports.some(({ findings }) =>
    findings.some(({ severity }) => failOn === 'information' || severity === 'warning'),
  );
