/** Something that is planned for a day. */
export interface PlannedEvent {
  readonly day: number;
  readonly title: string;
  /** Whether it comes again. */
  readonly isRecurring: boolean;
  /** The file that says so. */
  readonly source: string;
}
