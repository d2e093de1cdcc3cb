/** How an angle shows in a sentence. */
export interface Sign {
  /** Matched against a sentence's text, case as written; with the flags `iu` unless case matters. */
  readonly pattern: RegExp;
  /** Where it counts; anywhere when left out. */
  readonly where?: 'first' | 'heading' | 'last';
  readonly weight: number;
}
